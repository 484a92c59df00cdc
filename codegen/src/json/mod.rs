//! A JSON value that keeps the order of its members.

mod print;

use crate::literal::Literal;
use crate::yaml::{Node, Value};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn number(number: impl ToString) -> Self {
        Self::Number(number.to_string())
    }

    pub(crate) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Self::List(items.into_iter().collect())
    }

    pub(crate) fn texts<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::list(items.into_iter().map(Self::text))
    }

    pub(crate) fn map() -> Self {
        Self::Map(Vec::new())
    }

    /// An object of these members.
    pub(crate) fn of<K: Into<String>>(members: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Map(members.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }

    /// A reference to what stands at this pointer.
    pub(crate) fn reference(pointer: impl Into<String>) -> Self {
        Self::map().with("$ref", Self::text(pointer))
    }

    /// Adds a member, in place of one of the same name.
    pub(crate) fn with(mut self, name: impl Into<String>, value: Self) -> Self {
        if let Self::Map(members) = &mut self {
            let name = name.into();
            match members.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => *known = value,
                None => members.push((name, value)),
            }
        }
        self
    }

    /// Adds a member, if there is one.
    pub(crate) fn with_some(self, name: &str, value: Option<Self>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds all members of another object.
    pub(crate) fn and(self, other: Self) -> Self {
        match other {
            Self::Map(members) => {
                members.into_iter().fold(self, |value, (name, member)| value.with(name, member))
            }
            _ => self,
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Map(members) => {
                members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::List(items) => items.is_empty(),
            Self::Map(members) => members.is_empty(),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) => false,
        }
    }

    /// Returns it as JSON.
    pub(crate) fn to_json(&self) -> String {
        print::json(self)
    }

    /// Returns it as YAML.
    pub(crate) fn to_yaml(&self) -> String {
        print::yaml(self)
    }

    /// The value, unless it is an empty list or object.
    pub(crate) fn filled(self) -> Option<Self> {
        (!self.is_empty()).then_some(self)
    }
}

impl From<&Literal> for Json {
    fn from(literal: &Literal) -> Self {
        match literal {
            Literal::String(text) => Self::text(text),
            Literal::Integer(number) => Self::number(number),
            Literal::Boolean(flag) => Self::Bool(*flag),
        }
    }
}

/// A value that a spec shows.
impl From<&Node> for Json {
    fn from(node: &Node) -> Self {
        match &node.value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(*flag),
            Value::Int(number) => Self::number(number),
            Value::Float(number) if number.is_finite() => {
                Self::Number(node.number().unwrap_or_default())
            }
            Value::Float(_) => Self::text(node.number().unwrap_or_default()),
            Value::String(text) => Self::text(text),
            Value::Seq(items) => Self::list(items.iter().map(Self::from)),
            Value::Map(entries) => {
                Self::of(entries.iter().map(|(key, value)| (&key.value, Self::from(value))))
            }
        }
    }
}
