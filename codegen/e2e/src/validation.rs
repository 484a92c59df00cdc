//! Checks of requests, and the response to one that is invalid.
//!
//! A mistake has a place, a message and a kind, in the words of the API's own validator; all mistakes of
//! a request are told at once.

use serde_json::{Value, json};

use crate::parameters;
use crate::response::Response;

/// The mistakes of one request.
#[derive(Debug, Default)]
pub(crate) struct Mistakes {
    detail: Vec<Value>,
}

impl Mistakes {
    /// Returns the value that was read, or the response that lists the mistakes.
    pub(crate) fn gate<T>(self, read: T) -> Result<T, Response> {
        match self.detail.is_empty() {
            true => Ok(read),
            false => Err(Response::json(422, &json!({"detail": self.detail}))),
        }
    }

    /// The body as a JSON object; nothing at all is an empty one.
    pub(crate) fn object(&mut self, body: &[u8]) -> Value {
        let parsed = match body {
            [] => Ok(json!({})),
            body => serde_json::from_slice(body),
        };
        match parsed {
            Ok(object @ Value::Object(_)) => object,
            Ok(other) => {
                self.add(
                    "dict_type",
                    json!(["body"]),
                    "Input should be a valid dictionary",
                    &other,
                );
                json!({})
            }
            Err(error) => {
                let place = json!(["body", error.column()]);
                self.add("json_invalid", place, "JSON decode error", &json!({}));
                json!({})
            }
        }
    }

    /// A member that must be text of at least one and at most `longest` characters.
    pub(crate) fn text(&mut self, object: &Value, name: &str, longest: usize) -> String {
        let place = json!(["body", name]);
        match object.get(name) {
            None => self.add("missing", place, "Field required", object),
            Some(Value::String(text)) => match text.chars().count() {
                0 => self.add(
                    "string_too_short",
                    place,
                    "String should have at least 1 character",
                    &json!(text),
                ),
                length if length > longest => self.add(
                    "string_too_long",
                    place,
                    &format!("String should have at most {longest} characters"),
                    &json!(text),
                ),
                _ => return text.clone(),
            },
            Some(other) => self.add("string_type", place, "Input should be a valid string", other),
        }
        String::new()
    }

    /// A member that must be a list of texts, of which at least one.
    pub(crate) fn some_texts(&mut self, object: &Value, name: &str) -> Vec<String> {
        let place = json!(["body", name]);
        match object.get(name) {
            None => self.add("missing", place, "Field required", object),
            Some(Value::Array(items)) if items.is_empty() => self.add(
                "too_short",
                place,
                "List should have at least 1 item after validation, not 0",
                &json!([]),
            ),
            Some(value) => return self.texts(value, name),
        }
        Vec::new()
    }

    /// A member that may be absent, null, or a list of at most `most` texts.
    pub(crate) fn optional_texts(
        &mut self,
        object: &Value,
        name: &str,
        most: usize,
    ) -> Option<Vec<String>> {
        let value = object.get(name).filter(|value| !value.is_null())?;
        let texts = self.texts(value, name);
        if texts.len() > most {
            let message = format!(
                "List should have at most {most} items after validation, not {}",
                texts.len()
            );
            self.add("too_long", json!(["body", name]), &message, value);
        }
        Some(texts)
    }

    /// The query parameter that says how many items a page has.
    pub(crate) fn page_size(&mut self, target: &str, default: usize) -> usize {
        let query = parameters::query(target);
        let Some((name, value)) = query.iter().find(|(name, _)| name == "page_size") else {
            return default;
        };
        let place = json!(["query", name]);
        match value.parse::<i64>() {
            Ok(size) if size >= 1 => usize::try_from(size).unwrap_or(usize::MAX),
            Ok(_) => {
                let message = "Input should be greater than or equal to 1";
                self.add("greater_than_equal", place, message, &json!(value));
                default
            }
            Err(_) => {
                let message =
                    "Input should be a valid integer, unable to parse string as an integer";
                self.add("int_parsing", place, message, &json!(value));
                default
            }
        }
    }

    fn texts(&mut self, value: &Value, name: &str) -> Vec<String> {
        let Value::Array(items) = value else {
            let place = json!(["body", name]);
            self.add("list_type", place, "Input should be a valid list", value);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for (index, item) in items.iter().enumerate() {
            match item {
                Value::String(text) => texts.push(text.clone()),
                other => self.add(
                    "string_type",
                    json!(["body", name, index]),
                    "Input should be a valid string",
                    other,
                ),
            }
        }
        texts
    }

    fn add(&mut self, kind: &str, loc: Value, msg: &str, input: &Value) {
        self.detail.push(json!({"type": kind, "loc": loc, "msg": msg, "input": input}));
    }
}
