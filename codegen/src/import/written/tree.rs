//! The spec as a tree of YAML, each part of which remembers where it came from.

use crate::diagnostics::Place;
use crate::literal::Literal;

/// A part of the spec.
#[derive(Clone, Debug)]
pub(in crate::import) struct Tree {
    pub(in crate::import) value: Value,
    /// Its place in the document.
    pub(in crate::import) from: Option<Place>,
    /// How it is written where it says little.
    pub(in crate::import) form: Form,
    /// Its number among all parts, once they are numbered.
    pub(in crate::import) id: u32,
}

/// The value of a part.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::import) enum Value {
    /// Text, in quotes where YAML needs them.
    Text(String),
    /// A number, a boolean or null, written as it is.
    Plain(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

/// The short form that a mapping has in the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Form {
    /// It has none.
    Full,
    /// With nothing but a `type` it is that.
    Field,
    /// The entries of an enum: a list where nothing is said about any.
    Values,
    /// With nothing but a method and a response it is one line.
    Operation,
}

impl PartialEq for Tree {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Tree {
    fn new(value: Value) -> Self {
        Self { value, from: None, form: Form::Full, id: 0 }
    }

    pub(in crate::import) fn text(text: impl Into<String>) -> Self {
        Self::new(Value::Text(text.into()))
    }

    pub(in crate::import) fn plain(value: impl ToString) -> Self {
        Self::new(Value::Plain(value.to_string()))
    }

    pub(in crate::import) fn null() -> Self {
        Self::plain("null")
    }

    pub(in crate::import) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Self::new(Value::List(items.into_iter().collect()))
    }

    pub(in crate::import) fn map() -> Self {
        Self::new(Value::Map(Vec::new()))
    }

    /// Says where it came from.
    pub(in crate::import) fn from(mut self, place: Place) -> Self {
        self.from = Some(place);
        self
    }

    /// Says how it is written where it says little.
    pub(in crate::import) fn form(mut self, form: Form) -> Self {
        self.form = form;
        self
    }

    /// Adds an entry.
    pub(in crate::import) fn with(mut self, key: impl Into<String>, value: Self) -> Self {
        if let Value::Map(entries) = &mut self.value {
            entries.push((key.into(), value));
        }
        self
    }

    /// Adds an entry, if there is one.
    pub(in crate::import) fn with_some(self, key: &str, value: Option<Self>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    pub(in crate::import) fn entries(&self) -> &[(String, Self)] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    pub(in crate::import) fn is_empty(&self) -> bool {
        self.entries().is_empty()
    }

    /// The mapping, unless it is empty.
    pub(in crate::import) fn filled(self) -> Option<Self> {
        (!self.is_empty()).then_some(self)
    }

    /// Numbers all parts, from 1.
    pub(in crate::import) fn number(&mut self, next: &mut u32) {
        *next += 1;
        self.id = *next;
        match &mut self.value {
            Value::List(items) => items.iter_mut().for_each(|item| item.number(next)),
            Value::Map(entries) => entries.iter_mut().for_each(|(_, value)| value.number(next)),
            Value::Text(_) | Value::Plain(_) => {}
        }
    }

    /// Returns the tree in the short forms of the language. A part that takes the place of another
    /// has its number.
    pub(in crate::import) fn shortened(&self) -> Self {
        let value = match (&self.value, self.form) {
            (Value::Map(entries), Form::Field) => match &entries[..] {
                [(key, ty)] if key == "type" => ty.value.clone(),
                _ => shortened_entries(entries),
            },
            (Value::Map(entries), Form::Values)
                if entries.iter().all(|(_, value)| says_nothing(value)) =>
            {
                let items = entries.iter().map(|(key, value)| Self {
                    value: bare(key),
                    id: value.id,
                    ..Self::text("")
                });
                Value::List(items.collect())
            }
            (Value::Map(entries), Form::Operation) => match one_line(entries) {
                Some(line) => Value::Text(line),
                None => shortened_entries(entries),
            },
            (Value::Map(entries), _) => shortened_entries(entries),
            (Value::List(items), _) => Value::List(items.iter().map(Self::shortened).collect()),
            (value, _) => value.clone(),
        };
        Self { value, from: self.from, form: self.form, id: self.id }
    }
}

fn shortened_entries(entries: &[(String, Tree)]) -> Value {
    Value::Map(entries.iter().map(|(key, value)| (key.clone(), value.shortened())).collect())
}

fn says_nothing(value: &Tree) -> bool {
    value.value == Value::Plain("null".to_owned())
        || value.is_empty() && matches!(value.value, Value::Map(_))
}

/// Returns a value of an enum, whose key holds its quotes.
fn bare(key: &str) -> Value {
    if key.starts_with('"') || Literal::plain(key).is_some() {
        Value::Plain(key.to_owned())
    } else {
        Value::Text(key.to_owned())
    }
}

/// `GET /notes/{id} -> Note`.
fn one_line(entries: &[(String, Tree)]) -> Option<String> {
    let (method, path, returns) = match entries {
        [(method, path)] => (method, path, None),
        [(method, path), (key, returns)] if key == "returns" => (method, path, Some(returns)),
        _ => return None,
    };
    let (Value::Text(path), true) = (&path.value, method.chars().all(|c| c.is_ascii_uppercase()))
    else {
        return None;
    };
    match returns.map(|returns| &returns.value) {
        None => Some(format!("{method} {path}")),
        Some(Value::Text(ty)) => Some(format!("{method} {path} -> {ty}")),
        Some(_) => None,
    }
}
