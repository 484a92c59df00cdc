//! The spec as a tree of YAML, each part of which remembers where it came from.

use crate::diagnostics::Place;
use crate::literal::Literal;
use crate::spec::METHODS;

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

/// A step from a part to one in it.
#[derive(Clone, Debug)]
pub(in crate::import) struct Step {
    at: usize,
    /// The key of an entry, or the position of an item.
    pub(in crate::import) key: String,
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

    /// Whether it is an operation in its long form, which has a method.
    pub(in crate::import) fn is_operation(&self) -> bool {
        self.entries().iter().any(|(key, _)| METHODS.iter().any(|(method, _)| method == key))
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

    /// Returns the way to the part with a number. The numbers of what stands in a part follow its
    /// own, even where an item was moved; parts that were added since have none.
    pub(in crate::import) fn find(&self, id: u32) -> Option<Vec<Step>> {
        let mut path = Vec::new();
        let mut tree = self;
        while tree.id != id {
            let is_before = |part: &Self| part.id != 0 && part.id <= id;
            let parts: Vec<&Self> = match &tree.value {
                Value::Map(entries) => entries.iter().map(|(_, value)| value).collect(),
                Value::List(items) => items.iter().collect(),
                Value::Text(_) | Value::Plain(_) => return None,
            };
            let before = parts.iter().enumerate().filter(|(_, part)| is_before(part));
            let (at, _) = before.max_by_key(|(_, part)| part.id)?;
            let key = match &tree.value {
                Value::Map(entries) => entries[at].0.clone(),
                _ => at.to_string(),
            };
            tree = parts[at];
            path.push(Step { at, key });
        }
        Some(path)
    }

    /// Returns the part that a step leads to.
    pub(in crate::import) fn child(&self, step: &Step) -> &Self {
        match &self.value {
            Value::Map(entries) => &entries[step.at].1,
            Value::List(items) => &items[step.at],
            Value::Text(_) | Value::Plain(_) => self,
        }
    }

    /// Returns the part at the end of a path.
    pub(in crate::import) fn descend(&mut self, path: &[Step]) -> Option<&mut Self> {
        path.iter().try_fold(self, |tree, step| match &mut tree.value {
            Value::Map(entries) => entries.get_mut(step.at).map(|(_, value)| value),
            Value::List(items) => items.get_mut(step.at),
            Value::Text(_) | Value::Plain(_) => None,
        })
    }

    /// Takes out the part at the end of a path, and each part above that then holds nothing more.
    /// An object without fields is one, too.
    pub(in crate::import) fn remove(&mut self, path: &[Step]) {
        let Some((last, above)) = path.split_last() else { return };
        let Some(holder) = self.descend(above) else { return };
        let is_empty = match &mut holder.value {
            Value::Map(entries) => {
                entries.remove(last.at);
                entries.is_empty()
            }
            Value::List(items) => {
                items.remove(last.at);
                items.is_empty()
            }
            Value::Text(_) | Value::Plain(_) => false,
        };
        if is_empty && above.len() > 1 && above.last().is_some_and(|step| step.key != "fields") {
            self.remove(above);
        }
    }

    /// Moves an item of a list behind a later one. Returns false if there is no such list.
    pub(in crate::import) fn move_item(&mut self, item: &Step, behind: &Step) -> bool {
        let Value::List(items) = &mut self.value else { return false };
        let moved = items.get_mut(item.at..=behind.at);
        moved.is_some_and(|items| {
            items.rotate_left(1);
            true
        })
    }

    /// The entry of a mapping, to be changed.
    pub(in crate::import) fn entries_mut(&mut self) -> Option<&mut Vec<(String, Self)>> {
        match &mut self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
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
