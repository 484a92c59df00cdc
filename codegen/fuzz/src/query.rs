//! Queries, set parameter by parameter.
//!
//! Property: the slow decoder here gives back every name and value in order, later ones in place of earlier ones; and what
//! is sent has only characters that stand for themselves in a query.

use std::borrow::Cow;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::Style;
use runtime::percent::{decode_query, encode_query};
use runtime::query::Query;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Input;
use crate::text::{hostile, unescape};

/// A query as it was written, and what is done to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Request {
    /// Pairs, encoded.
    written: Vec<(String, Option<String>)>,
    steps: Vec<Step>,
}

/// Something done to a query.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// A parameter is set.
    Set(String, Value),
    /// A parameter with a style of its own is set: the index of the style, and the value.
    Style(String, usize, Value),
    /// A parameter is taken away.
    Remove(String),
    /// Later parameters are laid over.
    Merge(Vec<(String, Value)>),
    /// Others are laid under.
    Defaults(Vec<(String, Value)>),
}

impl Input for Request {
    const NAME: &'static str = "query";
    const SEEDS: &'static str = include_str!("../seeds/query.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let set = (name(), value());
        let step = prop_oneof![
            4 => set.clone().prop_map(|(name, value)| Step::Set(name, value)),
            2 => (name(), 0..STYLES.len(), value())
                .prop_map(|(name, style, value)| Step::Style(name, style, value)),
            1 => name().prop_map(Step::Remove),
            1 => vec(set.clone(), 0..3).prop_map(Step::Merge),
            1 => vec(set, 0..3).prop_map(Step::Defaults),
        ];
        let pair = (name(), prop::option::of(hostile()));
        (vec(pair, 0..3), vec(step, 0..5))
            .prop_map(|(written, steps)| Self { written, steps })
            .boxed()
    }

    fn property(&self) -> TestCaseResult {
        let mut model = Model::default();
        let mut texts = Vec::new();
        for (name, value) in &self.written {
            let pair = match value {
                Some(value) => format!("{}={}", encoded(name)?, encoded(value)?),
                None => encoded(name)?,
            };
            if !pair.is_empty() {
                let pairs = vec![(name.clone(), value.clone().unwrap_or_default())];
                model.0.push(Parameter { name: name.clone(), pairs });
            }
            texts.push(pair);
        }
        let mut query = Query::written(&texts.join("&"));
        for step in &self.steps {
            query = take(step, query, &mut model)?;
        }

        let mut url = String::from("https://h/");
        query.append_to(&mut url);
        let sent = url.strip_prefix("https://h/").unwrap_or_default();
        let stands = |c: char| c.is_ascii_alphanumeric() || "-._~+%=&?,".contains(c);
        prop_assert!(sent.chars().all(stands), "{sent} has a character with a meaning");
        let expected: Vec<_> =
            model.0.iter().flat_map(|parameter| parameter.pairs.clone()).collect();
        prop_assert_eq!(decode(sent), Some(expected), "{}", sent);
        prop_assert!(url.parse::<http::Uri>().is_ok_and(|uri| uri == *url), "{url} is no URI");
        for Parameter { name, .. } in &model.0 {
            prop_assert!(query.mentions(name), "{name} is not mentioned");
        }
        Ok(())
    }
}

pub(crate) fn name() -> BoxedStrategy<String> {
    prop_oneof![
        2 => select(vec!["a", "b", "a[b]", "filter"]).prop_map(str::to_owned),
        1 => hostile(),
    ]
    .boxed()
}

pub(crate) fn value() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        4 => hostile().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((name(), inner), 0..3).prop_map(|members| members.into_iter().collect()),
        ]
    })
    .boxed()
}

/// The parameters of a query, with their pairs as they are meant.
#[derive(Default)]
struct Model(Vec<Parameter>);

#[derive(Clone)]
struct Parameter {
    name: String,
    pairs: Vec<(String, String)>,
}

impl Model {
    /// Of several parameters with the name, the first gives its place, and all go.
    fn set(&mut self, name: &str, pairs: Vec<(String, String)>) {
        let place = self.0.iter().position(|parameter| parameter.name == name);
        self.0.retain(|parameter| parameter.name != name);
        let place = place.unwrap_or(self.0.len());
        self.0.insert(place, Parameter { name: name.to_owned(), pairs });
    }
}

fn take(step: &Step, mut query: Query, model: &mut Model) -> Result<Query, TestCaseError> {
    Ok(match step {
        Step::Set(name, value) => {
            set(&mut query, name, value);
            model.set(name, pairs(name, value));
            query
        }
        Step::Style(name, style, value) => {
            let style = STYLES[style % STYLES.len()];
            let outcome = query.set_style(Cow::Owned(name.clone()), style, value);
            match styled(name, style, value) {
                Some(pairs) => {
                    prop_assert!(outcome.is_ok(), "{outcome:?}");
                    joins(name, style, value)?;
                    model.set(name, pairs);
                }
                None => prop_assert!(outcome.is_err(), "{value} was joined"),
            }
            query
        }
        Step::Remove(name) => {
            query.remove(Cow::Owned(name.clone()));
            model.set(name, Vec::new());
            query
        }
        Step::Merge(sets) => {
            let (later, over) = both(sets);
            query.merge(&later);
            for parameter in over.0 {
                model.set(&parameter.name, parameter.pairs);
            }
            query
        }
        Step::Defaults(sets) => {
            let (defaults, under) = both(sets);
            for parameter in under.0 {
                if !model.0.iter().any(|known| known.name == parameter.name) {
                    model.0.push(parameter);
                }
            }
            query.with_defaults(&defaults)
        }
    })
}

const STYLES: &[Style] = &[Style::Brackets, Style::Comma, Style::Space, Style::Pipe, Style::Json];

/// The delimiter of a style that joins: decoded, and as it is sent.
fn delimiter(style: Style) -> Option<(&'static str, &'static str)> {
    match style {
        Style::Comma => Some((",", ",")),
        Style::Space => Some((" ", "%20")),
        Style::Pipe => Some(("|", "%7C")),
        Style::Brackets | Style::Json => None,
    }
}

/// The pairs of a parameter that has a style; none if it cannot have it.
fn styled(name: &str, style: Style, value: &Value) -> Option<Vec<(String, String)>> {
    let one = |text: String| vec![(name.to_owned(), text)];
    match delimiter(style) {
        Some((delimiter, _)) => {
            let items = items(value)?;
            // It would be encoded as the delimiter is.
            if style == Style::Pipe && items.iter().any(|item| item.contains('|')) {
                return None;
            }
            Some(if items.is_empty() { Vec::new() } else { one(items.join(delimiter)) })
        }
        None if style == Style::Brackets => Some(bracketed(name, value)),
        None if value.is_null() => Some(Vec::new()),
        None => Some(one(value.to_string())),
    }
}

/// The items of a list of single values.
fn items(value: &Value) -> Option<Vec<String>> {
    let item = |value: &Value| match value {
        Value::Null => Some(None),
        Value::String(text) => Some(Some(text.clone())),
        Value::Bool(_) | Value::Number(_) => Some(Some(value.to_string())),
        Value::Array(_) | Value::Object(_) => None,
    };
    let items: Option<Vec<Option<String>>> = match value {
        Value::Array(items) => items.iter().map(item).collect(),
        value => item(value).map(|item| vec![item]),
    };
    Some(items?.into_iter().flatten().collect())
}

fn bracketed(name: &str, value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Array(items) => {
            items.iter().flat_map(|item| bracketed(&format!("{name}[]"), item)).collect()
        }
        Value::Object(members) => members
            .iter()
            .flat_map(|(member, value)| bracketed(&format!("{name}[{member}]"), value))
            .collect(),
        value => pairs(name, value),
    }
}

/// Whoever splits the value as it was sent gets the items, whatever they hold.
fn joins(name: &str, style: Style, value: &Value) -> TestCaseResult {
    let Some((_, delimiter)) = delimiter(style) else { return Ok(()) };
    let mut query = Query::default();
    query.set_style(Cow::Owned(name.to_owned()), style, value).expect("it was set before");
    let mut sent = String::new();
    query.append_to(&mut sent);
    let items = items(value).unwrap_or_default();
    match sent.split_once('=') {
        None => prop_assert!(items.is_empty()),
        Some((_, value)) => {
            let split: Option<Vec<String>> =
                value.split(delimiter).map(|item| unescape(item, true)).collect();
            prop_assert_eq!(split, Some(items));
        }
    }
    Ok(())
}

fn both(sets: &[(String, Value)]) -> (Query, Model) {
    let (mut query, mut model) = (Query::default(), Model::default());
    for (name, value) in sets {
        set(&mut query, name, value);
        model.set(name, pairs(name, value));
    }
    (query, model)
}

fn set(query: &mut Query, name: &str, value: &Value) {
    query.set(Cow::Owned(name.to_owned()), value).expect("a tree of values can be sent");
}

fn pairs(name: &str, value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Null => Vec::new(),
        Value::String(text) => vec![(name.to_owned(), text.clone())],
        Value::Array(items) => items.iter().flat_map(|item| pairs(name, item)).collect(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(member, value)| pairs(&format!("{name}[{member}]"), value))
            .collect(),
        Value::Bool(_) | Value::Number(_) => vec![(name.to_owned(), value.to_string())],
    }
}

/// A text as the runtime encodes it, once it is sure that both decoders give it back.
fn encoded(text: &str) -> Result<String, TestCaseError> {
    let mut encoded = String::new();
    encode_query(text, &mut encoded);
    prop_assert_eq!(unescape(&encoded, true), Some(text.to_owned()), "{}", encoded);
    prop_assert_eq!(decode_query(&encoded), text, "{}", encoded);
    // Leniently it takes anything, and what has no escape stands.
    let lenient = decode_query(text);
    prop_assert!(text.contains(['%', '+']) || lenient == text, "{lenient} is not {text}");
    Ok(encoded)
}

/// The pairs of an `application/x-www-form-urlencoded` text behind a `?`; `None` if it is none.
pub(crate) fn decode(sent: &str) -> Option<Vec<(String, String)>> {
    if sent.is_empty() {
        return Some(Vec::new());
    }
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((unescape(name, true)?, unescape(value, true)?))
    };
    sent.strip_prefix('?')?.split('&').map(pair).collect()
}
