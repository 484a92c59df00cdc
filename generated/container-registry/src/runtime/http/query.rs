// @generated: a copy of codegen/runtime/src/runtime/http/query.rs: edit that instead of this.

//! The parameters of a query, from values to the text after `?`.
//!
//! A later value replaces an earlier one in its place; null and empty lists are not sent, and take
//! away what they replace.

use crate::runtime::http::percent::{decode_query, encode_query};
use crate::runtime::http::secrets::may_hold;
use crate::runtime::json::finite::to_raw_value;
use serde::Serialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// The parameters of a query, in order.
#[derive(Clone, Default)]
pub struct Query {
    parameters: Vec<Parameter>,
}

#[derive(Clone)]
struct Parameter {
    name: Cow<'static, str>,
    /// The encoded pairs, joined by `&`. Empty: not sent, though the place is kept.
    pairs: String,
}

impl Query {
    /// The parameters of a query as it was written; they are sent to the letter.
    pub fn written(text: &str) -> Self {
        let parameters = text
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| Parameter {
                name: Cow::Owned(decode_query(pair.split('=').next().unwrap_or(pair)).into_owned()),
                pairs: pair.to_owned(),
            })
            .collect();
        Self { parameters }
    }

    /// Sets a parameter: lists repeat its name, objects become `name[member]`.
    pub fn set(
        &mut self,
        name: Cow<'static, str>,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), serde_json::Error> {
        self.set_by(name, value, |key, json, pairs| append(key, json, "", pairs))
    }

    /// Sets a parameter to what is appended under its encoded key.
    pub(crate) fn set_by(
        &mut self,
        name: Cow<'static, str>,
        value: &(impl Serialize + ?Sized),
        append: impl FnOnce(&str, &RawValue, &mut String) -> Result<(), serde_json::Error>,
    ) -> Result<(), serde_json::Error> {
        let json = to_raw_value(value)?;
        let mut key = String::new();
        encode_query(&name, &mut key);
        let mut pairs = String::new();
        append(&key, &json, &mut pairs)?;
        self.put(name, pairs);
        Ok(())
    }

    /// Takes a parameter away.
    pub fn remove(&mut self, name: Cow<'static, str>) {
        self.put(name, String::new());
    }

    /// Lays later parameters over these.
    pub fn merge(&mut self, later: &Self) {
        for parameter in &later.parameters {
            self.put(parameter.name.clone(), parameter.pairs.clone());
        }
    }

    /// Lays these parameters over others, in front of which they stay.
    pub fn with_defaults(mut self, defaults: &Self) -> Self {
        for parameter in &defaults.parameters {
            if !self.parameters.iter().any(|known| known.name == parameter.name) {
                self.parameters.push(parameter.clone());
            }
        }
        self
    }

    /// Adds the pairs of others whose names no pair of these has. A parameter may be sent under
    /// several names, as `page` under `page[number]` and `page[size]`.
    pub(crate) fn with_lacking(mut self, others: &Self) -> Self {
        let name = |pair: &str| decode_query(pair.split('=').next().unwrap_or(pair)).into_owned();
        let pairs = self.parameters.iter().flat_map(|parameter| parameter.pairs.split('&'));
        let mut known: Vec<String> = pairs.map(name).collect();
        // What takes a parameter away keeps its place and has no pairs.
        known.extend(self.parameters.iter().map(|parameter| parameter.name.to_string()));
        for Parameter { name: parameter, pairs } in &others.parameters {
            let lacking = pairs.split('&').filter(|pair| !known.contains(&name(pair)));
            let pairs = lacking.collect::<Vec<_>>().join("&");
            self.parameters.push(Parameter { name: parameter.clone(), pairs });
        }
        self
    }

    /// Whether nothing was set or taken away.
    pub fn is_empty(&self) -> bool {
        self.parameters.is_empty()
    }

    /// Whether the parameter was set or taken away.
    pub fn mentions(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter.name == name)
    }

    /// Returns the encoded value that is sent under a name; empty if there is none.
    pub(crate) fn sent(&self, name: &str) -> &str {
        let found = self.parameters.iter().find(|parameter| parameter.name == name);
        found.map_or("", |parameter| &parameter.pairs)
    }

    /// The values that may be secrets, going by their names.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = String> {
        let named = self.parameters.iter().filter(|parameter| may_hold(&parameter.name));
        named.flat_map(|parameter| parameter.pairs.split('&')).filter_map(|pair| {
            pair.split_once('=').map(|(_, value)| decode_query(value).into_owned())
        })
    }

    /// Appends `?` and the parameters, if any are sent.
    pub fn append_to(&self, url: &mut String) {
        let mut separator = '?';
        for parameter in self.parameters.iter().filter(|parameter| !parameter.pairs.is_empty()) {
            url.push(separator);
            url.push_str(&parameter.pairs);
            separator = '&';
        }
    }

    fn put(&mut self, name: Cow<'static, str>, pairs: String) {
        match self.parameters.iter().position(|parameter| parameter.name == name) {
            None => self.parameters.push(Parameter { name, pairs }),
            Some(place) => {
                // A query that a caller wrote may repeat a name.
                let mut index = 0;
                self.parameters.retain(|parameter| {
                    index += 1;
                    index <= place + 1 || parameter.name != name
                });
                self.parameters[place].pairs = pairs;
            }
        }
    }
}

/// Values may be secrets; names are not.
impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.parameters.iter().map(|parameter| &parameter.name)).finish()
    }
}

/// Appends a value under an encoded key, which each item of a list repeats with the suffix. Numbers
/// keep the digits they were serialised with.
pub(crate) fn append(
    key: &str,
    json: &RawValue,
    suffix: &'static str,
    into: &mut String,
) -> Result<(), serde_json::Error> {
    let text = json.get();
    match text.as_bytes().first() {
        Some(b'n') => Ok(()),
        Some(b'[') => {
            let key = format!("{key}{suffix}");
            serde_json::from_str::<Vec<&RawValue>>(text)?
                .into_iter()
                .try_for_each(|item| append(&key, item, suffix, into))
        }
        Some(b'{') => {
            serde_json::Deserializer::from_str(text).deserialize_map(Members { key, suffix, into })
        }
        Some(b'"') => {
            append_pair(key, &serde_json::from_str::<String>(text)?, into);
            Ok(())
        }
        _ => {
            append_pair(key, text, into);
            Ok(())
        }
    }
}

pub(crate) fn append_pair(key: &str, value: &str, into: &mut String) {
    if !into.is_empty() {
        into.push('&');
    }
    into.push_str(key);
    into.push('=');
    encode_query(value, into);
}

/// Appends the members of an object in the order in which they were written.
struct Members<'a> {
    key: &'a str,
    suffix: &'static str,
    into: &'a mut String,
}

impl<'de> Visitor<'de> for Members<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some((name, value)) = members.next_entry::<String, &'de RawValue>()? {
            let mut key = format!("{}%5B", self.key);
            encode_query(&name, &mut key);
            key.push_str("%5D");
            append(&key, value, self.suffix, self.into).map_err(serde::de::Error::custom)?;
        }
        Ok(())
    }
}
