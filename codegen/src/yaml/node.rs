//! A YAML value with the places of its parts.
//!
//! Entries of a mapping keep the order and the spelling of the file, and no key comes twice.

use crate::diagnostics::Place;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Place of the name.
    pub place: Place,
}

/// A YAML value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Place of the node.
    pub place: Place,
}

/// A YAML value.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the variants say it")]
pub enum Value {
    Null,
    Bool(bool),
    Int(i128),
    Float(f64),
    String(String),
    Seq(Vec<Node>),
    Map(Vec<(Spanned<String>, Node)>),
}

impl Node {
    /// The value of a key, if it is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
    }

    /// The entries of a mapping; of anything else none.
    pub fn entries(&self) -> &[(Spanned<String>, Self)] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; of anything else none.
    pub fn items(&self) -> &[Self] {
        match &self.value {
            Value::Seq(items) => items,
            _ => &[],
        }
    }

    /// The text, if it is text.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is the boolean `true`.
    pub fn is_true(&self) -> bool {
        self.value == Value::Bool(true)
    }

    /// The rule for writing numbers, for `help:` lines.
    pub const NUMBER_RULE: &str = "a number has no quotes, `_` or leading zeros";

    /// Describes the value for messages: `the number 1.1`, `a mapping`.
    pub fn describe(&self) -> String {
        match &self.value {
            Value::Null => "nothing".to_owned(),
            Value::Bool(value) => format!("the boolean {value}"),
            Value::Int(_) | Value::Float(_) => {
                format!("the number {}", self.number().unwrap_or_default())
            }
            Value::String(text) if is_short(text) => format!("the text `{text}`"),
            Value::String(_) => "text".to_owned(),
            Value::Seq(_) => "a list".to_owned(),
            Value::Map(_) => "a mapping".to_owned(),
        }
    }

    /// A number as [`Node::describe`] spells it, which the source may spell otherwise.
    pub fn number(&self) -> Option<String> {
        match self.value {
            Value::Int(value) => Some(value.to_string()),
            Value::Float(value) if value.is_nan() => Some(".nan".to_owned()),
            Value::Float(f64::INFINITY) => Some(".inf".to_owned()),
            Value::Float(f64::NEG_INFINITY) => Some("-.inf".to_owned()),
            Value::Float(value) => Some(value.to_string()),
            _ => None,
        }
    }

    /// The whole number that a text was meant as: `1_000`, `007`, `"5"`.
    pub fn meant_number(text: &str) -> Option<String> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", text.strip_prefix('+').unwrap_or(text)),
        };
        let digits: String = digits.chars().filter(|c| !matches!(c, '_' | ',' | ' ')).collect();
        if digits.is_empty() || digits.bytes().any(|byte| !byte.is_ascii_digit()) {
            return None;
        }
        let plain = digits.trim_start_matches('0');
        Some(format!("{sign}{}", if plain.is_empty() { "0" } else { plain }))
    }
}

/// Whether a text can be repeated within a message.
fn is_short(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= 40 && !text.contains(['\n', '\r', '`'])
}
