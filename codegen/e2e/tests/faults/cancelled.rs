//! Calls that are dropped, at every point where they wait.
//!
//! Whatever the point: no panic, the next call works, and once the client is gone so are its tasks and connections.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use llama_cloud::resources::beta::chat::Chat;

use crate::rogue::{Play, Rogue};
use crate::{EVENT, answer, chunk, chunked, client, ended, session};

/// The output of a future that is polled so often at most; then it is dropped.
async fn polled<F: Future>(future: F, most: usize) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut polls = 0;
    poll_fn(|cx| {
        polls += 1;
        match future.as_mut().poll(cx) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if polls >= most => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

fn tasks() -> usize {
    tokio::runtime::Handle::current().metrics().num_alive_tasks()
}

/// Waits until no more tasks than these are alive.
async fn at_most_alive(most: usize) {
    let settled = async {
        while tasks() > most {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let settled = tokio::time::timeout(crate::PATIENCE, settled).await;
    assert!(settled.is_ok(), "{} tasks are alive, not {most}", tasks());
}

/// Drops `call` after 1, 2, 3, … polls, until it comes to its end, on one client and on fresh ones.
async fn cancelled_everywhere<T, F: Future<Output = T>>(
    script: impl Fn(usize, &str) -> Play + Send + Sync + Clone + 'static,
    call: impl Fn(Chat) -> F,
) -> usize {
    let mut points = 0;
    for fresh in [false, true] {
        let server = Rogue::start(script.clone()).await;
        let baseline = tasks();
        let mut api = client(server.origin());
        let mut most = 1;
        while ended(polled(call(api.beta().chat()), most)).await.is_none() {
            let next = ended(api.beta().chat().retrieve("next").into_future()).await;
            assert_eq!(next.expect("the client still works").session_id, "next", "{most} polls");
            if fresh {
                api = client(server.origin());
                server.at_most_open(0).await;
                at_most_alive(baseline).await;
            }
            most += 1;
            assert!(most < 10_000, "it never comes to its end");
        }
        drop(api);
        server.at_most_open(0).await;
        at_most_alive(baseline).await;
        points += most - 1;
    }
    points
}

fn is_next(head: &str) -> bool {
    head.starts_with("get /api/v1/chat/next ")
}

#[tokio::test]
async fn a_call_can_be_dropped_at_every_point() {
    let script = |_: usize, head: &str| match is_next(head) {
        true => Play::Response(session("next")),
        false => Play::Dribble(
            vec![
                b"HTTP/1.1 200 OK\r\n".to_vec(),
                b"transfer-encoding: chunked\r\n\r\n".to_vec(),
                chunk(r#"{"items":"#),
                chunk("[]}"),
                b"0\r\n\r\n".to_vec(),
            ],
            Duration::from_millis(5),
        ),
    };
    let points = cancelled_everywhere(script, |chat| async move {
        chat.list().await.expect("it is whole");
    });
    assert!(points.await >= 4, "it waits for the connection, the head and the chunks");
}

#[tokio::test]
async fn a_call_that_is_tried_again_can_be_dropped_at_every_point() {
    let failures = Arc::new(AtomicUsize::new(0));
    let script = move |_: usize, head: &str| {
        if is_next(head) {
            return Play::Response(session("next"));
        }
        match failures.fetch_add(1, Ordering::SeqCst) % 3 {
            0 => Play::Response(answer("503 Service Unavailable", "retry-after-ms: 2\r\n", "no")),
            1 => Play::Response(answer("307 Temporary Redirect", "location: ?again\r\n", "")),
            _ => Play::Response(session("s")),
        }
    };
    let points = cancelled_everywhere(script, |chat| async move {
        chat.retrieve("s").await.expect("the third answer is good");
    });
    assert!(points.await >= 2);
}

#[tokio::test]
async fn a_stream_can_be_dropped_at_every_point() {
    let script = |_: usize, head: &str| match is_next(head) {
        true => Play::Response(session("next")),
        false => Play::Dribble(
            vec![
                chunked("text/event-stream", ""),
                chunk(EVENT),
                chunk("data: {\"type\":\"text\","),
                chunk("\"content\":\"Hello\"}\n\n"),
                b"0\r\n\r\n".to_vec(),
            ],
            Duration::from_millis(5),
        ),
    };
    let points = cancelled_everywhere(script, |chat| async move {
        let mut stream = chat.stream("s", ["idx-a"], "Hi").await.expect("it begins");
        let mut events = 0;
        while let Some(event) = stream.next().await {
            event.expect("it is whole");
            events += 1;
        }
        assert_eq!(events, 2);
    });
    assert!(points.await >= 4, "it waits for the connection, the head and the events");
}

/// A wait for one event that is given up loses nothing of the stream.
#[tokio::test]
async fn a_wait_for_an_event_can_be_given_up_at_every_point_without_a_loss() {
    let json = r#"{"type":"text_delta","content":"Hel"}"#;
    let pieces = format!("data: {json}\r\n\r\n").repeat(10);
    let mut body: Vec<Vec<u8>> = pieces.as_bytes().chunks(7).map(chunk).collect();
    body.insert(0, chunked("text/event-stream", ""));
    body.push(b"0\r\n\r\n".to_vec());
    let play = Play::Dribble(body, Duration::from_millis(1));
    let server = Rogue::start(move |_, _| play.clone()).await;
    let stream = client(server.origin()).beta().chat().stream("s", ["idx-a"], "Hi").into_future();
    let mut stream = ended(stream).await.expect("it begins");
    let mut events = 0;
    loop {
        match ended(polled(stream.next(), 1)).await {
            None => tokio::task::yield_now().await,
            Some(Some(event)) => {
                event.expect("nothing is lost");
                events += 1;
            }
            Some(None) => break,
        }
    }
    assert_eq!(events, 10);
}
