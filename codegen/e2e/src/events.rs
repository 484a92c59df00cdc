//! The events of a turn: what the agent is made to say, and how that looks on the wire.
//!
//! An event is its JSON text: history and stream show the same bytes.

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

/// The words of the agent's response, piece by piece; together they are its text.
const ANSWER: &[&str] = &["The résumé ", "says: revenue ", "grew by 12 % – ", "増収."];

/// The agent's reasoning, piece by piece.
const REASONING: &[&str] = &["The question is about Q3. ", "The indexes will know."];

/// One event of a conversation.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub(crate) struct Event {
    #[serde(skip)]
    pub(crate) kind: &'static str,
    pub(crate) json: Box<RawValue>,
}

impl Event {
    /// The tag, then the members in their order, as the API writes them.
    fn new(kind: &'static str, members: &[(&str, Value)]) -> Self {
        let mut text = format!(r#"{{"type":"{kind}""#);
        for (name, value) in members {
            text.push_str(&format!(r#","{name}":{value}"#));
        }
        text.push('}');
        let json = RawValue::from_string(text).expect("members are JSON");
        Self { kind, json }
    }

    /// The event in an event stream, whole.
    pub(crate) fn frame(&self) -> String {
        format!("event: {}\r\ndata: {}\r\n\r\n", self.kind, self.json.get())
    }

    /// Returns the metadata that a session keeps of a run that this event ends.
    pub(crate) fn job_metadata(&self) -> Option<Box<RawValue>> {
        if self.kind != "stop" {
            return None;
        }
        let stop: Value = serde_json::from_str(self.json.get()).ok()?;
        let mut job = stop["usage"].clone();
        job["error"] = stop["error"].clone();
        job["is_error"] = stop["is_error"].clone();
        job["export_config_ids"] = Value::Null;
        to_raw_value(&job).ok()
    }
}

/// All events of one turn, from the prompt to the end: each of the eight kinds.
pub(crate) fn turn(prompt: &str, index_ids: &[String]) -> Vec<Event> {
    let content = |text: &str| [("content", json!(text))];
    let mut events = vec![Event::new("user_input", &content(prompt))];
    for piece in REASONING {
        events.push(Event::new("thinking_delta", &content(piece)));
    }
    events.push(Event::new("thinking", &content(&REASONING.concat())));
    events.extend(tools(prompt, index_ids));
    for piece in ANSWER {
        events.push(Event::new("text_delta", &content(piece)));
    }
    events.push(Event::new("text", &content(&ANSWER.concat())));
    let usage = json!({
        "duration_ms": 1234.5,
        "total_input_tokens": 120 + prompt.len(),
        "total_output_tokens": 34,
        "turns": 3,
    });
    let stop = [("usage", usage), ("is_error", json!(false)), ("error", Value::Null)];
    events.push(Event::new("stop", &stop));
    events
}

/// Two calls: one whose result is nested and has a screenshot, one whose result is plain text.
fn tools(prompt: &str, index_ids: &[String]) -> [Event; 4] {
    let arguments = json!({
        "query": prompt,
        "index_ids": index_ids,
        "top_k": 5,
        "filters": {"years": [2025, 2026], "draft": null},
    });
    let result = json!({
        "nodes": [
            {"text": "Revenue grew.", "score": 0.1, "page": {"number": 3, "label": "iii"}},
            {"text": "Costs did not.", "score": 1e-7, "page": null},
        ],
        "total": u64::MAX,
    });
    let screenshot = json!({"source_id": "src-1", "attachment_name": "page_3.jpg"});
    [
        Event::new(
            "tool_call",
            &[("arguments", arguments), ("name", json!("retrieve")), ("call_id", json!("call-1"))],
        ),
        Event::new(
            "tool_result",
            &[
                ("name", json!("retrieve")),
                ("call_id", json!("call-1")),
                ("result", result),
                ("image_attachment", screenshot),
            ],
        ),
        Event::new(
            "tool_call",
            &[("arguments", json!({})), ("name", json!("today")), ("call_id", json!("call-2"))],
        ),
        Event::new(
            "tool_result",
            &[
                ("name", json!("today")),
                ("call_id", json!("call-2")),
                ("result", json!("2026-05-19")),
                ("image_attachment", Value::Null),
            ],
        ),
    ]
}
