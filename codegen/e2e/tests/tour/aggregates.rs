//! Aggregates of the events of a turn.

use e2e::Server;
use llama_cloud::LlamaCloud;
use llama_cloud::transport::{self, InProcess};
use llama_cloud::types::{ChatAnswer, ChatEvent};

use crate::chat;
use crate::conversation::kind;

fn content(event: &ChatEvent) -> &str {
    match event {
        ChatEvent::Text(event) => &event.content,
        ChatEvent::Thinking(event) => &event.content,
        _ => "",
    }
}

#[tokio::test]
async fn a_stream_adds_up_to_its_answer() {
    let server = Server::start().await;
    let chat = chat(&server);
    let id = chat.create().await.unwrap().session_id;
    let answer = chat.stream(&id, ["idx-a"], "Hi").await.unwrap().answer().await.unwrap();
    let history = chat.retrieve(&id).await.unwrap().events;

    let wholes = |wanted: &str| -> String {
        history.iter().filter(|event| kind(event) == wanted).map(content).collect()
    };
    assert!(!answer.text.is_empty() && !answer.thinking.is_empty(), "{answer:?}");
    assert_eq!(answer.text, *wholes("text"), "the pieces and the wholes are one text");
    assert_eq!(answer.thinking, *wholes("thinking"));
    assert!(!answer.tool_calls.is_empty());
    for answered in &answer.tool_calls {
        let result = answered.result.as_ref().expect("every call is answered");
        assert_eq!(result.call_id, answered.call.call_id);
    }
    let stop = answer.stop.as_ref().expect("the turn has ended");
    assert_eq!(answer.usage.as_ref(), Some(&stop.usage));
    assert_eq!(answer.other.iter().map(kind).collect::<Vec<_>>(), ["user_input"]);

    let again: ChatAnswer = history.into_iter().collect();
    assert_eq!(again, answer, "the history adds up to the same");
}

#[tokio::test]
async fn the_text_comes_alone() {
    let server = Server::start().await;
    let chat = chat(&server);
    let id = chat.create().await.unwrap().session_id;
    let mut pieces = chat.stream(&id, ["idx-a"], "Hi").await.unwrap().text();
    let mut text = String::new();
    let mut count = 0;
    while let Some(piece) = pieces.next().await {
        text += &piece.unwrap();
        count += 1;
    }
    assert!(count > 1, "it comes in pieces");
    let mut answer = ChatAnswer::default();
    answer.extend(chat.retrieve(&id).await.unwrap().events);
    assert_eq!(answer.text, *text);
}

fn played(text: String) -> LlamaCloud {
    LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("llx-tour")
        .transport(InProcess::new([transport::CannedResponse::events(text)]))
        .build()
        .unwrap()
}

fn events(data: &[&str]) -> String {
    data.iter().map(|data| format!("data: {data}\n\n")).collect()
}

#[tokio::test]
async fn what_is_out_of_order_is_kept() {
    let client = played(events(&[
        r#"{"type":"text_delta","content":"Hel"}"#,
        r#"{"type":"text_delta","content":"o"}"#,
        r#"{"type":"text","content":"Hello"}"#,
        r#"{"type":"tool_result","call_id":"c2","name":"n","result":1}"#,
        r#"{"type":"tool_call","call_id":"c1","name":"n","arguments":{}}"#,
        r#"{"type":"tool_call","call_id":"c1","name":"n","arguments":{}}"#,
        r#"{"type":"tool_result","call_id":"c1","name":"n","result":2}"#,
        r#"{"type":"thinking","content":"Hm."}"#,
        r#"{"type":"text","content":", world"}"#,
        r#"{"type":"text_delta","content":"!"}"#,
        r#"{"type":"new","a":1}"#,
    ]));
    let events = client.beta().chat().stream("s", ["i"], "Hi").await.unwrap();
    let answer = events.answer().await.unwrap();
    assert_eq!(answer.text, "Hello, world!");
    assert_eq!(answer.thinking, "Hm.");
    let results: Vec<_> = answer.tool_calls.iter().map(|it| it.result.is_some()).collect();
    assert_eq!(results, [true, false], "the first call that waits gets the result");
    assert_eq!((answer.stop, answer.usage), (None, None));
    assert!(matches!(answer.other[..], [ChatEvent::ToolResult(_), ChatEvent::Unrecognized(_)]));
}

#[tokio::test]
async fn a_whole_that_came_in_pieces_is_not_said_twice() {
    let client = played(events(&[
        r#"{"type":"text_delta","content":"a"}"#,
        r#"{"type":"text","content":"a"}"#,
        r#"{"type":"text","content":"b"}"#,
        r#"{"type":"text_delta","content":"c"}"#,
        "{nope",
    ]));
    let mut text = client.beta().chat().stream("s", ["i"], "Hi").await.unwrap().text();
    let mut seen = Vec::new();
    while let Some(piece) = text.next().await {
        seen.push(piece.unwrap_or_else(|error| match error {
            llama_cloud::Error::Decode(_) => "an error".to_owned(),
            other => panic!("{other:?}"),
        }));
    }
    assert_eq!(seen, ["a", "b", "c", "an error"]);

    let client = played(events(&[r#"{"type":"text","content":"a"}"#, "{nope"]));
    let events = client.beta().chat().stream("s", ["i"], "Hi").await.unwrap();
    assert!(matches!(events.answer().await, Err(llama_cloud::Error::Decode(_))));
}
