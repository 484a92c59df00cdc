//! The API as it is meant to be used.

use e2e::{Outcome, Pace, Server, Settings};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;

use crate::wire::{call, connect, events, header, read_until};

const KINDS: [&str; 8] = [
    "user_input",
    "thinking_delta",
    "thinking",
    "tool_call",
    "tool_result",
    "text_delta",
    "text",
    "stop",
];
const TURN: &str = r#"{"index_ids":["idx-a"],"prompt":"How was Q3, \"überhaupt\"?"}"#;

#[tokio::test]
async fn a_session_lives_from_creation_to_deletion() {
    let server = Server::start().await;
    let created = call(&server, "POST", "/api/v1/chat", "{}").await;
    assert_eq!(created.status, 201);
    assert_eq!(
        created.json(),
        json!({
            "session_id": "ses-0001",
            "generated_title": null,
            "last_updated_at": "2026-05-19T00:00:00.000345",
            "job_metadata": null,
            "index_ids": null,
        })
    );

    let stream = "/api/v1/chat/ses-0001/messages/stream";
    let turn = call(&server, "POST", stream, TURN).await;
    assert_eq!(turn.status, 200);
    let streamed = events(turn.text());

    let full = call(&server, "GET", "/api/v1/chat/ses-0001", "").await.json();
    let sent: Vec<_> = streamed.iter().map(|(_, data)| data.clone()).collect();
    assert_eq!(full["events"], Value::Array(sent));
    assert_eq!(full["job_metadata"]["turns"], 3);
    assert_eq!(full["job_metadata"]["is_error"], false);

    let title = r#"{"first_message":"How was Q3?"}"#;
    let titled = call(&server, "POST", "/api/v1/chat/ses-0001/title", title).await;
    assert_eq!(titled.status, 200);
    assert_eq!(titled.json()["generated_title"], "How was Q3?");
    assert!(titled.json()["last_updated_at"].as_str() > full["last_updated_at"].as_str());

    let summary = call(&server, "GET", "/api/v1/chat/ses-0001/summary", "").await;
    assert_eq!(summary.status, 200);
    assert_eq!(summary.json(), titled.json());
    let list = call(&server, "GET", "/api/v1/chat", "").await;
    assert_eq!(list.json(), json!({"items": [titled.json()]}));

    let deleted = call(&server, "DELETE", "/api/v1/chat/ses-0001", "").await;
    assert_eq!((deleted.status, deleted.body.len()), (204, 0));
    assert_eq!(header(&deleted.head, "content-length"), None);
    let gone = call(&server, "DELETE", "/api/v1/chat/ses-0001", "").await;
    assert_eq!(gone.status, 404);
    let list = call(&server, "GET", "/api/v1/chat", "").await;
    assert_eq!(list.json(), json!({"items": []}));
}

#[tokio::test]
async fn a_turn_has_all_eight_kinds_of_events_and_ends_with_stop() {
    let server = Server::start().await;
    call(&server, "POST", "/api/v1/chat", "{}").await;
    let stream = "/api/v1/chat/ses-0001/messages/stream";
    let turn = call(&server, "POST", stream, TURN).await;
    assert_eq!(header(&turn.head, "content-type"), Some("text/event-stream; charset=utf-8"));
    let events = events(turn.text());

    let names: Vec<_> = events.iter().map(|(name, _)| name.as_str()).collect();
    for kind in KINDS {
        assert!(names.contains(&kind), "no {kind} among {names:?}");
    }
    assert!(names.iter().all(|name| KINDS.contains(name)), "{names:?}");
    assert!(events.iter().all(|(name, data)| data["type"] == *name));
    assert_eq!(events[0].1["content"], "How was Q3, \"überhaupt\"?");

    let said = |kind: &str| -> String {
        let of_kind = events.iter().filter(|(name, _)| name == kind);
        of_kind.filter_map(|(_, data)| data["content"].as_str()).collect()
    };
    assert_eq!(said("text_delta"), said("text"));
    assert_eq!(said("thinking_delta"), said("thinking"));

    let results: Vec<_> = events.iter().filter(|(name, _)| name == "tool_result").collect();
    assert_eq!(results[0].1["result"]["total"], u64::MAX);
    assert_eq!(results[0].1["image_attachment"]["source_id"], "src-1");
    assert_eq!(results[1].1["result"], "2026-05-19");
    let (last, stop) = events.last().expect("events");
    assert_eq!(last, "stop");
    assert_eq!(stop["usage"]["duration_ms"], 1234.5);
    assert_eq!(stop["error"], Value::Null);
}

#[tokio::test]
async fn what_index_ids_a_session_is_made_with_is_kept_and_locked_by_its_first_message() {
    let server = Server::start().await;
    for (body, kept) in [
        ("", json!(null)),
        ("{}", json!(null)),
        (r#"{"index_ids":null}"#, json!(null)),
        (r#"{"index_ids":[]}"#, json!([])),
        (r#"{"index_ids":["idx-a","idx-b"]}"#, json!(["idx-a", "idx-b"])),
    ] {
        let created = call(&server, "POST", "/api/v1/chat", body).await;
        assert_eq!((created.status, &created.json()["index_ids"]), (201, &kept));
    }

    let bound = "/api/v1/chat/ses-0005";
    let stream = format!("{bound}/messages/stream");
    let first = call(&server, "POST", &stream, TURN).await;
    assert_eq!(first.status, 200, "nothing is locked yet");
    let summary = call(&server, "GET", &format!("{bound}/summary"), "").await;
    assert_eq!(summary.json()["index_ids"], json!(["idx-a"]));
    let other = r#"{"index_ids":["idx-b"],"prompt":"And?"}"#;
    assert_eq!(call(&server, "POST", &stream, other).await.status, 409);
    assert_eq!(call(&server, "POST", &stream, TURN).await.status, 200);

    let unbound = "/api/v1/chat/ses-0001/messages/stream";
    assert_eq!(call(&server, "POST", unbound, TURN).await.status, 200);
    assert_eq!(call(&server, "POST", unbound, other).await.status, 200);
    let summary = call(&server, "GET", "/api/v1/chat/ses-0001/summary", "").await;
    assert_eq!(summary.json()["index_ids"], Value::Null);
}

#[tokio::test]
async fn pages_go_from_the_newest_to_the_oldest_and_say_where_they_go_on() {
    let server = Server::start().await;
    for _ in 0..4 {
        call(&server, "POST", "/api/v1/chat", "{}").await;
    }
    let ids = |page: &Value| -> Vec<String> {
        let items = page["items"].as_array().expect("items");
        let ids = items.iter().map(|item| item["session_id"].as_str().expect("an id").to_owned());
        ids.collect()
    };
    let first = call(&server, "GET", "/api/v1/chat?page_size=3&project_id=p", "").await.json();
    assert_eq!(ids(&first), ["ses-0004", "ses-0003", "ses-0002"]);
    assert_eq!(first["next_page_token"], "before/2+&=");

    // What is new meanwhile does not move the pages.
    call(&server, "POST", "/api/v1/chat", "{}").await;
    let next = "/api/v1/chat?page_size=3&page_token=before%2F2%2B%26%3D";
    let last = call(&server, "GET", next, "").await.json();
    assert_eq!(ids(&last), ["ses-0001"]);
    assert_eq!(last.get("next_page_token"), None);

    let exact = call(&server, "GET", "/api/v1/chat?page_size=5", "").await.json();
    assert_eq!(exact["items"].as_array().map(Vec::len), Some(5));
    assert_eq!(exact.get("next_page_token"), None);
}

#[tokio::test]
async fn a_long_first_message_is_cut_to_a_title() {
    let server = Server::start().await;
    call(&server, "POST", "/api/v1/chat", "{}").await;
    let message = json!({"first_message": "é".repeat(61)}).to_string();
    let titled = call(&server, "POST", "/api/v1/chat/ses-0001/title", &message).await;
    assert_eq!(titled.json()["generated_title"], "é".repeat(60) + "...");
    assert_eq!(titled.json()["job_metadata"], Value::Null);
}

#[tokio::test]
async fn events_come_one_by_one_and_are_in_the_history_when_they_come() {
    let settings = Settings { pace: Pace::Stepwise, ..Settings::default() };
    let server = Server::start_with(settings).await.expect("a server");
    call(&server, "POST", "/api/v1/chat", "{}").await;
    let mut client = connect(&server).await;
    let request = format!(
        "POST /api/v1/chat/ses-0001/messages/stream HTTP/1.1\r\nauthorization: Bearer key\r\n\
         content-length: {}\r\n\r\n{TURN}",
        TURN.len()
    );
    client.write_all(request.as_bytes()).await.expect("to send");
    read_until(&mut client, ": ping\r\n\r\n\r\n").await;
    for seen in 1..=3 {
        server.release(1);
        let frame = read_until(&mut client, "\r\n\r\n\r\n").await;
        assert_eq!(frame.matches("event: ").count(), 1, "{frame}");
        let full = call(&server, "GET", "/api/v1/chat/ses-0001", "").await.json();
        assert_eq!(full["events"].as_array().map(Vec::len), Some(seen));
        assert_eq!(full["job_metadata"], Value::Null);
    }

    // Leaving in the middle of a turn ends it.
    drop(client);
    let abandoned = |outcome: Outcome| outcome == Outcome::Abandoned;
    server.wait_until(|requests| abandoned(requests[1].outcome)).await;
    let full = call(&server, "GET", "/api/v1/chat/ses-0001", "").await.json();
    assert_eq!(full["events"].as_array().map(Vec::len), Some(3));
}
