//! A conversation from its first message to its end.

use e2e::{Pace, Server, Settings};
use llama_cloud::StatusCode;
use llama_cloud::types::ChatEvent;

use crate::chat;

/// The kinds of a list of events, one letter of code for each variant.
pub(crate) fn kind(event: &ChatEvent) -> &'static str {
    match event {
        ChatEvent::ThinkingDelta(_) => "thinking_delta",
        ChatEvent::TextDelta(_) => "text_delta",
        ChatEvent::Thinking(_) => "thinking",
        ChatEvent::Text(_) => "text",
        ChatEvent::ToolCall(_) => "tool_call",
        ChatEvent::ToolResult(_) => "tool_result",
        ChatEvent::Stop(_) => "stop",
        ChatEvent::UserInput(_) => "user_input",
        ChatEvent::Unrecognized(event) => panic!("{event:?}"),
        _ => "another",
    }
}

#[tokio::test]
async fn a_session_lives_from_create_to_delete() {
    let server = Server::start().await;
    let chat = chat(&server);

    let session = chat.create().index_ids(["idx-a", "idx-b"]).await.unwrap();
    assert_eq!(session.index_ids.as_deref(), Some(&["idx-a".to_owned(), "idx-b".to_owned()][..]));
    assert_eq!(session.generated_title, None);
    let id = &session.session_id;

    let mut streamed = Vec::new();
    let mut events = chat.stream(id, ["idx-a", "idx-b"], "What grew?").await.unwrap();
    assert_eq!(events.status(), StatusCode::OK);
    while let Some(event) = events.next().await {
        streamed.push(event.unwrap());
    }

    let full = chat.retrieve(id).await.unwrap();
    assert_eq!(full.events, streamed, "the history is what was streamed");
    assert!(full.job_metadata.is_some_and(|job| job.is_error == Some(false)));

    let titled = chat.set_title(id, "What grew?").await.unwrap();
    let title = titled.generated_title.expect("it has a title now");
    let summary = chat.get_summary(id).await.unwrap();
    assert_eq!(summary.generated_title.as_deref(), Some(title.as_str()));

    let page = chat.list().await.unwrap();
    assert_eq!(page.items.iter().map(|item| &item.session_id).collect::<Vec<_>>(), [id]);

    chat.delete(id).await.unwrap();
    let error = chat.retrieve(id).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    let error = chat.delete(id).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
}

#[tokio::test]
async fn a_turn_has_all_eight_kinds_of_events_on_the_stream_and_in_the_history() {
    let server = Server::start().await;
    let chat = chat(&server);
    let id = chat.create().await.unwrap().session_id;
    let mut events = chat.stream(&id, ["idx-a"], "Hi").await.unwrap();
    let mut kinds = Vec::new();
    let (mut answer, mut text, mut calls) = (String::new(), None, Vec::new());
    while let Some(event) = events.next().await {
        let event = event.unwrap();
        kinds.push(kind(&event));
        match event {
            ChatEvent::UserInput(input) => assert_eq!(input.content, "Hi"),
            ChatEvent::TextDelta(delta) => answer += &delta.content,
            ChatEvent::Text(whole) => text = Some(whole.content),
            ChatEvent::ToolCall(call) => calls.push((call.call_id, call.arguments.len())),
            ChatEvent::ToolResult(result) => {
                assert!(
                    calls.iter().any(|(id, _)| *id == result.call_id),
                    "calls come before results"
                );
                // The server's numbers are as large as JSON's may be, and none loses a digit.
                if let Some(image) = result.image_attachment {
                    assert!(result.result.as_str().contains(&u64::MAX.to_string()));
                    assert!(!image.attachment_name.is_empty());
                }
            }
            ChatEvent::Stop(stop) => {
                assert_eq!((stop.is_error, stop.error), (false, None));
                assert!(stop.usage.duration_ms.is_some());
            }
            _ => {}
        }
    }
    assert_eq!(text.as_deref(), Some(answer.as_str()), "the pieces make up the whole");
    assert!(calls.iter().any(|(_, arguments)| *arguments > 0), "arguments arrive");
    let history: Vec<_> = chat.retrieve(&id).await.unwrap().events.iter().map(kind).collect();
    assert_eq!(history, kinds);
    for wanted in [
        "user_input",
        "thinking_delta",
        "thinking",
        "tool_call",
        "tool_result",
        "text_delta",
        "text",
        "stop",
    ] {
        assert!(kinds.contains(&wanted), "{wanted} is missing in {kinds:?}");
    }
}

#[tokio::test]
async fn events_arrive_one_by_one() {
    let settings = Settings { pace: Pace::Stepwise, ..Settings::default() };
    let server = Server::start_with(settings).await.unwrap();
    let chat = chat(&server);
    let id = chat.create().await.unwrap().session_id;
    let mut events = chat.stream(&id, ["idx-a"], "Hi").await.unwrap();
    // The server holds each event until it is released, so none is there before its time.
    server.release(1);
    assert!(matches!(events.next().await, Some(Ok(ChatEvent::UserInput(_)))));
    server.release(1);
    assert!(matches!(events.next().await, Some(Ok(ChatEvent::ThinkingDelta(_)))));
}

#[tokio::test]
async fn dropping_a_stream_closes_its_connection() {
    let settings = Settings { pace: Pace::Stepwise, ..Settings::default() };
    let server = Server::start_with(settings).await.unwrap();
    let chat = chat(&server);
    let id = chat.create().await.unwrap().session_id;
    let mut events = chat.stream(&id, ["idx-a"], "Hi").await.unwrap();
    server.release(1);
    events.next().await.unwrap().unwrap();
    drop(events);
    server
        .wait_until(|requests| {
            requests.last().is_some_and(|request| request.outcome == e2e::Outcome::Abandoned)
        })
        .await;
}
