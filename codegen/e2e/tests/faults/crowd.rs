//! A thousand calls at once.
//!
//! Each gets its own answer or its own error, and no connection is left beyond the idle ones that are kept.

use llama_cloud::Error;
use tokio::task::JoinSet;

use crate::rogue::{Play, Rogue};
use crate::{EVENT, answer, chunk, chunked, client, ended, session};

const CALLS: usize = 1000;
/// How many idle connections a client keeps.
const KEPT: usize = 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_get_their_own_answers() {
    let server = Rogue::start(|_, head| Play::Answer(session(&asked_for(head)))).await;
    let client = client(server.origin());
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let call = client.beta().chat().retrieve(format!("ses-{number}"));
        calls.spawn(async move {
            let session = ended(call.into_future()).await.expect("nothing is wrong");
            assert_eq!(session.session_id, format!("ses-{number}"));
        });
    }
    all(calls).await;
    server.at_most_open(KEPT).await;
    drop(client);
    server.at_most_open(0).await;
    assert_eq!(server.requests(), CALLS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_get_their_own_faults() {
    let server = Rogue::start(|_, head| fault(number(&asked_for(head)), &asked_for(head))).await;
    let client = client(server.origin());
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let call = client.beta().chat().retrieve(format!("ses-{number}")).with_max_retries(1);
        let timeout = (number % 8 == 6).then_some(std::time::Duration::from_secs(2));
        let call = if timeout.is_some() { call.with_timeout(timeout) } else { call };
        calls.spawn(async move {
            let outcome = ended(call.into_future()).await;
            match (number % 8, &outcome) {
                (0, Ok(session)) => assert_eq!(session.session_id, format!("ses-{number}")),
                (1, Err(Error::Api(error))) => assert_eq!(error.status().as_u16(), 500),
                (2, Err(Error::Connection(error))) => assert_eq!(error.status(), None),
                (3, Err(Error::Connection(error))) => assert!(error.status().is_some()),
                (4, Err(Error::Decode(_))) => {}
                (5, Err(Error::Connection(_))) => {}
                (6, Err(Error::Timeout(_))) => {}
                (7, Err(Error::Api(error))) => assert_eq!(error.status().as_u16(), 404),
                _ => panic!("{number}: {outcome:?}"),
            }
        });
    }
    all(calls).await;
    server.at_most_open(KEPT).await;
    drop(client);
    server.at_most_open(0).await;
    // Five of eight kinds are tried again.
    assert_eq!(server.requests(), CALLS + CALLS / 8 * 5);
}

fn fault(number: usize, id: &str) -> Play {
    match number % 8 {
        0 => Play::Answer(session(id)),
        1 => Play::Answer(answer("500 Internal Server Error", "retry-after-ms: 1\r\n", "")),
        2 => Play::Reset(Vec::new()),
        3 => Play::Close(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_vec()),
        4 => Play::Answer(answer("200 OK", "", "{}")),
        5 => Play::Close(b"what?\r\n\r\n".to_vec()),
        6 => Play::Stall(Vec::new()),
        _ => Play::Answer(answer("404 Not Found", "", "")),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_streams_are_read_or_dropped() {
    let server = Rogue::start(|_, _| {
        Play::Endless(chunked("text/event-stream", chunk(EVENT.repeat(3))), chunk(EVENT))
    })
    .await;
    let client = client(server.origin());
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let call = client.beta().chat().stream("s", ["idx-a"], "Hi");
        calls.spawn(async move {
            let mut stream = ended(call.into_future()).await.expect("it begins");
            for _ in 0..number % 7 {
                ended(stream.next()).await.expect("it goes on").expect("it is an event");
            }
        });
    }
    all(calls).await;
    // The client is still there: what closed the connections is that their streams were dropped.
    server.at_most_open(0).await;
    assert_eq!(server.requests(), CALLS);
    drop(client);
}

async fn all(mut calls: JoinSet<()>) {
    while let Some(call) = calls.join_next().await {
        if let Err(failure) = call {
            std::panic::resume_unwind(failure.into_panic());
        }
    }
}

/// The session in the path of a request.
fn asked_for(head: &str) -> String {
    let path = head.split(' ').nth(1).unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

fn number(id: &str) -> usize {
    id.trim_start_matches("ses-").parse().unwrap_or_default()
}
