//! The contract of the client, held over every transport.
//!
//! A test is written once and knows no transport: it plays responses, calls, and looks at the requests. Where transports differ
//! on purpose, the test says how.

/// Makes of each test one for each transport, so that a failure names it.
macro_rules! over_every_transport {
    ($($test:ident,)*) => {$(
        mod $test {
            use crate::ended;
            use crate::stage::Way;

            #[tokio::test]
            async fn over_hyper() {
                ended(super::$test(Way::Hyper)).await;
            }

            #[tokio::test]
            async fn over_hyper_by_http_2() {
                ended(super::$test(Way::HyperByHttp2)).await;
            }

            #[tokio::test]
            async fn over_reqwest() {
                ended(super::$test(Way::Reqwest)).await;
            }

            #[tokio::test(start_paused = true)]
            async fn in_process() {
                ended(super::$test(Way::InProcess)).await;
            }
        }
    )*};
}

/// The same where the response is written as HTTP/1.1 has it.
macro_rules! over_http_1 {
    ($($test:ident,)*) => {$(
        mod $test {
            use crate::ended;
            use crate::stage::Way;

            #[tokio::test]
            async fn over_hyper() {
                ended(super::$test(Way::Hyper)).await;
            }

            #[tokio::test]
            async fn over_reqwest() {
                ended(super::$test(Way::Reqwest)).await;
            }

            #[tokio::test(start_paused = true)]
            async fn in_process() {
                ended(super::$test(Way::InProcess)).await;
            }
        }
    )*};
}

mod connections;
mod errors;
mod headers;
mod in_process;
mod pages;
mod redirects;
mod requests;
mod reqwest;
mod retries;
mod server;
mod stage;
mod streamed;
mod streams;
mod timeouts;
mod uploads;
mod watched;
mod whole;

use std::time::Duration;

use llama_cloud::transport::CannedResponse;

/// Time that a test may take before it counts as a hang. Nothing is expected to take long.
const PATIENCE: Duration = Duration::from_secs(60);
/// Time that the server may be silent where a test waits for that: long enough for a machine that
/// is busy.
const SHORT: Duration = Duration::from_millis(500);
/// Time of something that is not waited for.
const LONG: Duration = Duration::from_secs(3600);

/// An event of a stream.
const EVENT: &str = "data: {\"type\":\"text_delta\",\"content\":\"Hel\"}\n\n";

/// A list of no sessions.
fn empty_list() -> CannedResponse {
    CannedResponse::json(200, r#"{"items":[]}"#)
}

fn session_json(id: &str) -> String {
    format!(r#"{{"session_id":"{id}","last_updated_at":"t","events":[]}}"#)
}

/// A session whose id is `id`.
fn session(id: &str) -> CannedResponse {
    CannedResponse::json(200, session_json(id))
}

/// A refusal that asks for no pause to speak of.
fn refusal(status: u16) -> CannedResponse {
    CannedResponse::new(status).header("retry-after-ms", "1")
}

/// A test that must come to its end.
async fn ended(test: impl Future<Output = ()>) {
    tokio::time::timeout(PATIENCE, test).await.expect("it does not hang");
}
