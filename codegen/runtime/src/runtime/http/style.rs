//! The styles in which a query or a header holds a list or an object.
//!
//! The delimiters of joined lists stand between encoded items, so an item that holds one is still
//! one item to a server that splits before it decodes. A pipe would be encoded as the delimiter is,
//! so an item that holds one is an error.

use crate::runtime::http::percent::encode_query;
use crate::runtime::http::query::{Query, append, append_pair};
use crate::runtime::json::finite::to_raw_value;
use serde::Serialize;
use serde::de::Error;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// The style of a parameter of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A list repeats the parameter with brackets: `tag[]=a&tag[]=b`.
    Brackets,
    /// The items of a list are separated by commas: `tag=a,b`.
    Comma,
    /// The items of a list are separated by spaces: `tag=a%20b`.
    Space,
    /// The items of a list are separated by pipes: `tag=a%7Cb`.
    Pipe,
    /// The value is JSON.
    Json,
}

/// The delimiter of [`Style::Pipe`].
const PIPE: &str = "%7C";

impl Style {
    /// Appends a value under an encoded key.
    fn append(
        self,
        key: &str,
        json: &RawValue,
        into: &mut String,
    ) -> Result<(), serde_json::Error> {
        match self {
            Self::Brackets => append(key, json, "%5B%5D", into),
            Self::Json if json.get() == "null" => Ok(()),
            Self::Json => {
                append_pair(key, json.get(), into);
                Ok(())
            }
            Self::Comma => join(key, json, ",", into),
            Self::Space => join(key, json, "%20", into),
            Self::Pipe => join(key, json, PIPE, into),
        }
    }
}

impl Query {
    /// Sets a parameter that has a style of its own.
    pub fn set_style(
        &mut self,
        name: Cow<'static, str>,
        style: Style,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), serde_json::Error> {
        self.set_by(name, value, |key, json, pairs| style.append(key, json, pairs))
    }
}

fn join(
    key: &str,
    json: &RawValue,
    delimiter: &str,
    into: &mut String,
) -> Result<(), serde_json::Error> {
    for (index, item) in items(json)?.iter().enumerate() {
        if delimiter == PIPE && item.contains('|') {
            return Err(Error::custom(format!("`{item}` holds a pipe, which separates items")));
        }
        match index {
            0 => {
                into.push_str(key);
                into.push('=');
            }
            _ => into.push_str(delimiter),
        }
        encode_query(item, into);
    }
    Ok(())
}

/// Returns the value of a header that is a list; nothing for an empty list.
///
/// # Errors
/// An item is not a single value, or holds a comma.
pub(crate) fn header_list(values: &impl Serialize) -> Result<Option<String>, serde_json::Error> {
    let items = items(&to_raw_value(values)?)?;
    match items.iter().find(|item| item.contains(',')) {
        Some(item) => Err(Error::custom(format!("`{item}` holds a comma, which separates items"))),
        None => Ok((!items.is_empty()).then(|| items.join(","))),
    }
}

/// Returns the items of a list as text. A null is not sent.
fn items(json: &RawValue) -> Result<Vec<String>, serde_json::Error> {
    let text = json.get();
    match text.as_bytes().first() {
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text)?;
            items.into_iter().filter_map(|item| piece(item).transpose()).collect()
        }
        _ => Ok(piece(json)?.into_iter().collect()),
    }
}

/// Returns what is one piece of text; nothing for null.
fn piece(json: &RawValue) -> Result<Option<String>, serde_json::Error> {
    let text = json.get();
    match text.as_bytes().first() {
        Some(b'n') => Ok(None),
        Some(b'"') => serde_json::from_str(text).map(Some),
        Some(b'[' | b'{') => Err(Error::custom("a list holds single values only")),
        _ => Ok(Some(text.to_owned())),
    }
}
