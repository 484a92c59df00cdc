//! Behaviour of a script that is played in process only.
//!
//! This is how a caller tests code of their own: no network, no server and no waiting.

use std::time::Duration;

use llama_cloud::transport::{CannedResponse, InProcess};
use llama_cloud::types::{ChatEvent, ChatSession};
use llama_cloud::{Error, LlamaCloud};
use tokio::time::Instant;

fn client(server: &InProcess) -> LlamaCloud {
    let builder = LlamaCloud::builder().environment_lookup(|_| None).api_key("llx-contract");
    builder.transport(server.clone()).build().expect("the settings are right")
}

/// Code of a caller's.
async fn ask(client: &LlamaCloud, prompt: &str) -> Result<String, Error> {
    let chat = client.beta().chat();
    let session = chat.create().index_ids(["idx"]).await?.session_id;
    let mut events = chat.stream(session, ["idx"], prompt).await?;
    let mut said = String::new();
    while let Some(event) = events.next().await {
        if let ChatEvent::TextDelta(delta) = event? {
            said += &delta.content;
        }
    }
    Ok(said)
}

#[tokio::test(start_paused = true)]
async fn a_test_of_the_callers_code() {
    let session: ChatSession =
        serde_json::from_str(r#"{"session_id":"s-1","last_updated_at":"t"}"#).unwrap();
    let server = InProcess::new([
        CannedResponse::new(429).header("retry-after", "30"),
        CannedResponse::json(201, serde_json::to_vec(&session).unwrap()),
        CannedResponse::events("data: {\"type\":\"text_delta\",\"content\":\"Hel\"}\n\n")
            .pause(Duration::from_secs(20))
            .data("data: {\"type\":\"text_delta\",\"content\":\"lo\"}\n\n"),
    ]);
    let start = Instant::now();
    assert_eq!(ask(&client(&server), "Hi").await.unwrap(), "Hello");
    assert_eq!(start.elapsed().as_secs(), 50, "as Tokio's clock has it");

    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(requests[2].method(), "POST");
    assert_eq!(requests[2].uri().path(), "/api/v1/chat/s-1/messages/stream");
    assert_eq!(requests[2].headers()["authorization"], "Bearer llx-contract");
    let body: serde_json::Value = serde_json::from_slice(requests[2].body()).unwrap();
    assert_eq!(body, serde_json::json!({"index_ids": ["idx"], "prompt": "Hi"}));
    assert_eq!(server.responses_left(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_request_too_many_is_named_and_not_tried_again() {
    let server = InProcess::new([CannedResponse::json(201, crate::session_json("s"))]);
    let start = Instant::now();
    let error = ask(&client(&server), "Hi").await.unwrap_err();
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    let said = error.to_string();
    assert!(said.contains("no response is left for POST /api/v1/chat/s/messages/stream"), "{said}");
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn answers_can_be_added_and_those_left_are_counted() {
    let server = InProcess::default();
    server.push(CannedResponse::json(201, crate::session_json("s")));
    server.push(CannedResponse::new(204));
    assert_eq!(server.responses_left(), 2);
    client(&server).beta().chat().create().await.unwrap();
    assert_eq!(server.responses_left(), 1);
}
