//! Work of the measured process.
//!
//! It holds nothing of what it was given beyond one event, so that the memory is the client's own.

use std::convert::Infallible;
use std::fs::File;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use http::HeaderValue;
use llama_cloud::runtime::response::Empty;
use llama_cloud::transport::Body;
use llama_cloud::types::ChatEvent;
use llama_cloud::{Bytes, Error, LlamaCloud, StreamErrorKind};

use crate::{FILE, GIBIBYTE, MEBIBYTE};

/// Plays a scenario's part against the server at `origin`.
pub(crate) fn play(scenario: &str, origin: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        match scenario {
            "events" => events(&client(origin, None)).await,
            "too large" => too_large(&client(origin, None)).await,
            "small limit" => over_the_limit(&client(origin, Some(1 << 20))).await,
            "default limit" => over_the_limit(&client(origin, None)).await,
            "upload" => upload(&client(origin, None), Some(GIBIBYTE as u64)).await,
            "chunked upload" => upload(&client(origin, None), None).await,
            "file" => file(origin).await,
            "refused" => refused(&client(origin, None)).await,
            _ => panic!("no scenario is called {scenario}"),
        }
    });
}

fn client(origin: &str, limit: Option<u64>) -> LlamaCloud {
    let builder = LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("llx-memory")
        .base_url(origin)
        .max_retries(0);
    let builder = match limit {
        Some(limit) => builder.max_response_size(limit),
        None => builder,
    };
    builder.build().expect("the settings are right")
}

async fn events(client: &LlamaCloud) {
    let stream = client.beta().chat().stream("s", ["idx-a"], "Hi").await;
    let mut stream = stream.expect("it begins");
    let (mut count, mut size) = (0, 0);
    while let Some(event) = stream.next().await {
        let Ok(ChatEvent::TextDelta(event)) = event else { panic!("{event:?}") };
        size += event.content.len();
        count += 1;
    }
    println!("{count} events of {size} bytes");
}

async fn too_large(client: &LlamaCloud) {
    let stream = client.beta().chat().stream("s", ["idx-a"], "Hi").await;
    match stream.expect("it begins").next().await {
        Some(Err(Error::Stream(error))) => {
            assert_eq!(error.kind(), StreamErrorKind::EventTooLarge(16 << 20));
        }
        other => panic!("{other:?}"),
    }
}

async fn over_the_limit(client: &LlamaCloud) {
    let outcome = client.beta().chat().retrieve("s").await;
    let Err(Error::Decode(error)) = outcome else { panic!("{outcome:?}") };
    println!("{error}");
}

async fn refused(client: &LlamaCloud) {
    let outcome = client.beta().chat().retrieve("s").await;
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.status().as_u16(), 400);
    assert!(error.to_string().len() < 4000);
    assert!(error.json().is_none());
}

/// A gibibyte that is made while it is sent: each chunk is a new one.
struct Generated(usize);

impl Stream for Generated {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        const CHUNK: usize = MEBIBYTE / 4;
        if self.0 == GIBIBYTE {
            return Poll::Ready(None);
        }
        self.0 += CHUNK;
        Poll::Ready(Some(Ok(vec![b'x'; CHUNK].into())))
    }
}

async fn upload(client: &LlamaCloud, length: Option<u64>) {
    let body = Body::replayable(length, || Generated(0));
    let request = client.put("/upload");
    let request = request.with_raw_body(body, HeaderValue::from_static("text/plain"));
    request.returning::<Empty>().await.expect("it is taken");
}

/// The client of an API that takes files, as it would be generated.
struct Files(runtime::Client);

impl runtime::Api for Files {
    fn config() -> &'static runtime::Config {
        static CONFIG: runtime::Config = runtime::Config {
            user_agent: "files",
            base_url: "http://127.0.0.1",
            base_url_variable: None,
            servers: &[],
            url_variables: &[],
            headers_variable: None,
            schemes: &[],
            auth: &[&[]],
            timeout: Duration::from_secs(600),
            max_retries: 0,
        };
        &CONFIG
    }

    fn from_client(client: runtime::Client) -> Self {
        Self(client)
    }
}

/// Uploads a file of five gigabytes, which takes no room on the disk.
async fn file(origin: &str) {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("gigabytes");
    let file = File::create(&path).expect("a file can be made");
    file.set_len(FILE).expect("it can be as long");
    let builder = runtime::ClientBuilder::<Files>::new().environment_lookup(|_| None);
    let Files(client) = builder.base_url(origin).build().expect("the settings are right");
    let request: runtime::Request<runtime::response::Empty> = client.put("/upload");
    let request = request.with_member("purpose", "test");
    request.with_files("file", [runtime::Upload::from_path(path)]).await.expect("it is taken");
}
