//! Calls without `async`.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use e2e::{Response, Server};
use llama_cloud::blocking::{Iterate, Wait};
use llama_cloud::transport::{self, InProcess};
use llama_cloud::types::ChatEvent;
use llama_cloud::{Error, LlamaCloud};

/// A server that runs on a thread of its own, and a client that knows nothing of it.
fn elsewhere() -> (LlamaCloud, mpsc::Sender<()>) {
    let (told, origin) = mpsc::channel();
    let (stop, stopped) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = Server::start().await;
            told.send(server.origin()).unwrap();
            // Whichever way the test ends.
            let _ = tokio::task::spawn_blocking(move || stopped.recv()).await;
        });
    });
    let client = LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("llx-tour")
        .base_url(origin.recv().unwrap())
        .build()
        .unwrap();
    (client, stop)
}

fn converse(client: &LlamaCloud) {
    let chat = client.beta().chat();
    let id = chat.create().index_ids(["idx-a"]).wait().unwrap().session_id;
    let mut streamed = Vec::new();
    for event in chat.stream(&id, ["idx-a"], "Hi").wait().unwrap().iterate() {
        streamed.push(event.unwrap());
    }
    assert!(matches!(streamed.last(), Some(ChatEvent::Stop(_))), "{streamed:?}");
    let raw = chat.retrieve(&id).with_response().wait().unwrap();
    assert_eq!((raw.status.as_u16(), raw.value.events), (200, streamed));
    let listed: Vec<_> = chat.list().page_size(1).items().iterate().map(Result::unwrap).collect();
    assert!(listed.iter().any(|session| session.session_id == id));
    let first = chat.list().page_size(1).wait().unwrap();
    assert!(first.next_page().wait().unwrap().is_none_or(|page| !page.items.is_empty()));
    assert!(chat.list().pages().iterate().all(|page| page.is_ok()));
    let lines = chat.stream(&id, ["idx-a"], "Hi").with_streamed_response().wait().unwrap().lines();
    assert!(lines.iterate().map(Result::unwrap).any(|line| line.starts_with("data: ")));
    chat.delete(&id).wait().unwrap();
    match chat.retrieve(&id).wait() {
        Err(Error::Api(error)) => assert_eq!(error.status().as_u16(), 404),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_conversation_outside_of_any_runtime() {
    let (client, _stop) = elsewhere();
    converse(&client);
    // Many threads share the client, its connections and the thread in the background.
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| converse(&client));
        }
    });
}

#[tokio::test]
async fn a_conversation_within_a_runtime_of_one_thread() {
    let (client, _stop) = elsewhere();
    converse(&client);
    tokio::task::spawn_blocking(move || converse(&client)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_conversation_within_a_runtime_of_many_threads() {
    let (client, _stop) = elsewhere();
    // More than the budget of one task: what is waited for must not use it up.
    for _ in 0..20 {
        converse(&client);
    }
    let same = client.clone();
    tokio::spawn(async move { converse(&same) }).await.unwrap();
    // Waited for or awaited, it is the same client.
    client.beta().chat().list().await.unwrap();
}

#[test]
fn errors_are_those_of_the_calls() {
    let event = "data: {\"type\":\"text_delta\",\"content\":\"Hel\"}\n\n";
    let transport = InProcess::new([transport::CannedResponse::events(event).break_off()]);
    let client = LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("llx-tour")
        .transport(transport)
        .timeout(Duration::from_millis(20))
        .max_retries(0)
        .build()
        .unwrap();
    let mut events = client.beta().chat().stream("s", ["i"], "Hi").wait().unwrap().iterate();
    assert!(matches!(events.next(), Some(Ok(ChatEvent::TextDelta(_)))));
    assert!(matches!(events.next(), Some(Err(Error::Connection(_)))));
    assert!(events.next().is_none());
    assert!(matches!(client.beta().chat().delete("").wait(), Err(Error::InvalidArgument(_))));
}

#[test]
fn pauses_and_timeouts_are_kept_without_a_runtime() {
    let transport = InProcess::new([
        transport::CannedResponse::new(503).header("retry-after-ms", "1"),
        transport::CannedResponse::new(200).silence(),
    ]);
    let client = LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("llx-tour")
        .transport(transport.clone())
        .timeout(Duration::from_millis(20))
        .max_retries(1)
        .build()
        .unwrap();
    assert!(matches!(client.beta().chat().list().wait(), Err(Error::Timeout(_))));
    assert_eq!(transport.requests().len(), 2);
}

#[test]
fn what_cannot_be_waited_for_is_an_error() {
    // A transport runs on the caller's thread; what it spawns runs on the thread in the background.
    struct Nested;
    impl llama_cloud::Transport for Nested {
        fn send(&self, _: http::Request<transport::Body>) -> transport::SendFuture {
            Box::pin(async {
                let inner = tokio::spawn(async {
                    let client = LlamaCloud::builder()
                        .environment_lookup(|_| None)
                        .api_key("llx-tour")
                        .transport(InProcess::new([]))
                        .build()
                        .unwrap();
                    client.beta().chat().list().wait().map(drop).unwrap_err().to_string()
                });
                let kind = transport::TransportErrorKind::NotConnected;
                Err(transport::TransportError::new(kind, inner.await.unwrap()))
            })
        }
    }
    let client = LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("llx-tour")
        .transport(Nested)
        .max_retries(0)
        .build()
        .unwrap();
    let error = client.beta().chat().list().wait().unwrap_err().to_string();
    assert!(error.contains("carries out all blocking calls"), "{error}");
}

#[test]
fn a_stream_that_is_dropped_closes_its_connection() {
    let (told, origin) = mpsc::channel();
    let (abandoned, seen) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let server = Server::start().await;
            let event = "data: {\"type\":\"text_delta\",\"content\":\"Hel\"}\n\n";
            server.script([Response::events().chunk(event).stall()]);
            told.send(server.origin()).unwrap();
            server
                .wait_until(|requests| {
                    requests.last().is_some_and(|last| last.outcome == e2e::Outcome::Abandoned)
                })
                .await;
            abandoned.send(()).unwrap();
        });
    });
    let client = LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("llx-tour")
        .base_url(origin.recv().unwrap())
        .build()
        .unwrap();
    let mut events = client.beta().chat().stream("s", ["i"], "Hi").wait().unwrap().iterate();
    assert!(events.next().unwrap().is_ok());
    drop(events);
    seen.recv_timeout(Duration::from_secs(30)).expect("the connection is closed");
}

#[tokio::test]
async fn calls_that_are_awaited_and_calls_that_are_waited_for_do_not_wait_for_each_other() {
    let (client, _stop) = elsewhere();
    let chat = client.beta().chat();
    for _ in 0..3 {
        chat.list().await.unwrap();
        chat.list().with_timeout(None).wait().unwrap();
    }
    converse(&client);
    chat.list().await.unwrap();
}

#[tokio::test]
async fn a_stream_of_this_runtime_is_not_waited_for_within_it() {
    let (client, _stop) = elsewhere();
    let chat = client.beta().chat();
    let id = chat.create().await.unwrap().session_id;
    let events = chat.stream(&id, ["idx-a"], "Hi").await.unwrap();
    let mut events = events.iterate();
    match events.next() {
        Some(Err(Error::Configuration(error))) => {
            assert!(error.message().contains("open it by `.wait()`"), "{error}");
        }
        other => panic!("{other:?}"),
    }
    assert!(events.next().is_none());
    // The other way round it is fine.
    let mut events = chat.stream(&id, ["idx-a"], "Hi").wait().unwrap();
    assert!(events.next().await.unwrap().is_ok());
    let answer = chat.stream(&id, ["idx-a"], "Hi").wait().unwrap().answer().await.unwrap();
    assert!(answer.stop.is_some());
}
