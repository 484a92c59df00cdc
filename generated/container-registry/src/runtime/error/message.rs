// @generated: a copy of codegen/runtime/src/runtime/error/message.rs: edit that instead of this.

//! The message for a person in a server's error body, in one line of bounded length.
//!
//! The members looked at are those that APIs at large use; nothing of any one API is known here.

use crate::runtime::http::secrets::Secrets;
use crate::runtime::json::decode::without_mark;
use crate::runtime::json::lenient;
use serde_json::Value;

const LONGEST: usize = 500;

/// The message in an error body, with no secret in it: of JSON the member that holds it, else the
/// text itself.
pub(super) fn server_message(body: &[u8], secrets: &Secrets) -> String {
    let body = without_mark(body);
    let said = lenient::from_slice::<Value>(body).ok().and_then(|json| match &json {
        Value::Null => Some(String::new()),
        _ => in_json(&json),
    });
    match said {
        Some(said) => shorten(&secrets.conceal(&said)),
        None => excerpt(body, secrets),
    }
}

/// The beginning of a body as text on one line, with no secret in it.
pub(super) fn excerpt(body: &[u8], secrets: &Secrets) -> String {
    /// Of a longer body the rest is not looked at: it would be cut off anyway.
    const READ: usize = 8 * 1024;
    shorten(&secrets.conceal(&String::from_utf8_lossy(&body[..body.len().min(READ)])))
}

/// One line, cut to a bounded length at the end of a character.
pub(super) fn shorten(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > LONGEST {
            let end = (0..=LONGEST).rev().find(|end| line.is_char_boundary(*end)).unwrap_or(0);
            line.truncate(end);
            line.push('…');
            break;
        }
    }
    line
}

fn in_json(json: &Value) -> Option<String> {
    match json {
        Value::String(text) => Some(text.clone()),
        Value::Object(members) => {
            const NAMES: [&str; 7] =
                ["message", "msg", "error", "detail", "error_description", "errors", "title"];
            NAMES.iter().find_map(|name| in_json(members.get(*name)?))
        }
        Value::Array(problems) => {
            let said: Vec<String> = problems.iter().filter_map(in_problem).collect();
            (!said.is_empty()).then(|| said.join("; "))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// One of several problems; validators say where each is in `loc`.
fn in_problem(problem: &Value) -> Option<String> {
    let said = in_json(problem)?;
    let Some(Value::Array(steps)) = problem.get("loc") else { return Some(said) };
    let steps: Vec<String> = steps
        .iter()
        .map(|step| match step {
            Value::String(name) => name.clone(),
            other => other.to_string(),
        })
        .collect();
    Some(format!("{}: {said}", steps.join(".")))
}
