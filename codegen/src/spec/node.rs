//! A YAML value with the places of its parts.
//!
//! Entries of a mapping keep the order and the spelling of the file, and no key comes twice.

use super::Spanned;
use crate::diagnostics::Place;

/// A YAML value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it stands.
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
    /// What it is, for messages: `the number 1.1`, `a mapping`.
    pub fn describe(&self) -> String {
        match &self.value {
            Value::Null => "nothing".to_owned(),
            Value::Bool(value) => format!("the boolean {value}"),
            Value::Int(value) => format!("the number {value}"),
            Value::Float(value) => format!("the number {value}"),
            Value::String(_) => "text".to_owned(),
            Value::Seq(_) => "a list".to_owned(),
            Value::Map(_) => "a mapping".to_owned(),
        }
    }
}
