//! The generated client against servers that do everything wrong.
//!
//! After each fault: the error that the contract names, the requests that it allows, and no connection left.

mod bodies;
mod broken;
mod cancelled;
mod crowd;
mod endless;
mod garbage;
mod http2;
mod lengths;
mod outcomes;
mod rogue;
mod silent;
mod unprocessed;

use std::time::Duration;

use llama_cloud::{ClientBuilder, LlamaCloud};

/// Time that a test waits before it reports a hang. Nothing is expected to take long.
const PATIENCE: Duration = Duration::from_secs(60);

const EVENT: &str = "data: {\"type\":\"text_delta\",\"content\":\"Hel\"}\n\n";

/// The settings of every client here. It takes nothing from the environment of the tests.
fn builder(origin: &str) -> ClientBuilder {
    LlamaCloud::builder().environment_lookup(|_| None).api_key("llx-faults").base_url(origin)
}

fn client(origin: &str) -> LlamaCloud {
    builder(origin).build().expect("the settings are right")
}

/// A response with a length, and nothing wrong.
fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// A list of no sessions.
fn empty_list() -> Vec<u8> {
    answer("200 OK", "", r#"{"items":[]}"#)
}

/// A session whose id is `id`.
fn session(id: &str) -> Vec<u8> {
    answer("200 OK", "", session_json(id))
}

fn session_json(id: &str) -> String {
    format!(r#"{{"session_id":"{id}","last_updated_at":"t","events":[]}}"#)
}

/// One chunk of a chunked body.
fn chunk(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let bytes = bytes.as_ref();
    [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat()
}

/// The head of a response whose body is chunked, and what follows.
fn chunked(content_type: &str, rest: impl AsRef<[u8]>) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    [head.as_bytes(), rest.as_ref()].concat()
}

/// A future that must come to its end.
async fn ended<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future).await.expect("it does not hang")
}
