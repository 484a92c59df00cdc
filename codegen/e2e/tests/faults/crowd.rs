//! A thousand calls at once.
//!
//! Each gets its own response or its own error, and no connection is left beyond the idle ones that are kept.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use llama_cloud::Error;
use tokio::sync::{Mutex, MutexGuard};
use tokio::task::JoinSet;

use crate::rogue::{Play, Rogue};
use crate::{EVENT, answer, chunk, chunked, client, ended, session};

const CALLS: usize = 1000;
/// Number of idle connections that a client keeps.
const KEPT: usize = 20;
/// Number of kinds of responses, good and bad.
const KINDS: usize = 8;
/// The kind that is none.
const SILENT: usize = 6;
const SHORT: Duration = Duration::from_secs(1);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_get_their_own_answers() {
    let _alone = alone().await;
    let server = Rogue::start(|_, head| Play::Response(session(&asked_for(head)))).await;
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
    let _alone = alone().await;
    let seen: Arc<[AtomicUsize; KINDS]> = Arc::default();
    let counting = Arc::clone(&seen);
    let server = Rogue::start(move |_, head| {
        let id = asked_for(head);
        counting[number(&id) % KINDS].fetch_add(1, Ordering::SeqCst);
        fault(&id)
    })
    .await;
    let client = client(server.origin());
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let call = client.beta().chat().retrieve(format!("ses-{number}")).with_max_retries(1);
        let call = if number % KINDS == SILENT { call.with_timeout(SHORT) } else { call };
        calls.spawn(async move {
            let outcome = ended(call.into_future()).await;
            match (number % KINDS, &outcome) {
                (0, Ok(session)) => assert_eq!(session.session_id, format!("ses-{number}")),
                (1, Err(Error::Api(error))) => assert_eq!(error.status().as_u16(), 500),
                (2, Err(Error::Connection(error))) => assert_eq!(error.status(), None),
                (3, Err(Error::Connection(error))) => assert!(error.status().is_some()),
                (4, Err(Error::Decode(_))) => {}
                (5, Err(Error::Connection(_))) => {}
                (SILENT, Err(Error::Timeout(_))) => {}
                (7, Err(Error::Api(error))) => assert_eq!(error.status().as_u16(), 404),
                _ => panic!("{number}: {outcome:?}"),
            }
        });
    }
    all(calls).await;
    server.at_most_open(KEPT).await;
    drop(client);
    server.at_most_open(0).await;
    let mut seen = seen.each_ref().map(|count| count.load(Ordering::SeqCst));
    // A call that times out may do so before it is sent.
    assert!(std::mem::take(&mut seen[SILENT]) <= 2 * CALLS / KINDS);
    // Some are sent once, and some again.
    assert_eq!(seen, [1, 2, 2, 2, 1, 2, 0, 1].map(|times| times * CALLS / KINDS));
}

fn fault(id: &str) -> Play {
    match number(id) % KINDS {
        0 => Play::Response(session(id)),
        1 => Play::Response(answer("500 Internal Server Error", "retry-after-ms: 1\r\n", "")),
        2 => Play::Reset(Vec::new()),
        3 => Play::Close(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_vec()),
        4 => Play::Response(answer("200 OK", "", "{}")),
        5 => Play::Close(b"what?\r\n\r\n".to_vec()),
        SILENT => Play::Stall(Vec::new()),
        _ => Play::Response(answer("404 Not Found", "", "")),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_streams_are_read_or_dropped() {
    let _alone = alone().await;
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

/// Lets one crowd in at a time, with as many open files as the system allows.
async fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::const_new(());
    let alone = ALONE.lock().await;
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        const FILES: u64 = 4096;
        let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
        let wanted = maximum.map_or(FILES, |maximum| maximum.min(FILES));
        if current.is_some_and(|current| current < wanted) {
            let raised = Rlimit { current: Some(wanted), maximum };
            setrlimit(Resource::Nofile, raised).expect("it is within the maximum");
        }
    }
    alone
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
