//! Values of enums and tags of unions that are integers or booleans, or that readers of YAML take
//! for different things.
//!
//! The loader takes every key for text. Where a key stands for a value, only the source says
//! whether it is in quotes, as `"4"` is text and `4` is not.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostics::{Place, Source, locate, nearest};
use crate::literal::Literal;
use crate::spec::{Node, Value};

/// The keys whose keys stand for values.
const OF_VALUES: &[&str] = &["values", "variants"];

/// The places of values without quotes that are not simply text.
#[derive(Default)]
pub(super) struct Unquoted {
    /// The keys that stand for an integer or a boolean.
    pub(super) plain: HashSet<Place>,
    /// The keys, and the texts in lists, that are read as different things.
    pub(super) vague: HashSet<Place>,
}

/// Finds the values without quotes.
pub(super) fn unquoted(sources: &[Source], nodes: &[(u16, Node)]) -> Unquoted {
    let mut found = Unquoted::default();
    for (source, node) in nodes {
        let mut wanted = BTreeMap::new();
        collect(node, &mut wanted);
        let text = &sources[usize::from(*source)].text;
        let sights = locate(text, &wanted.keys().copied().collect());
        for (number, is_vague) in wanted {
            let is_quoted = sights
                .get(&number)
                .is_some_and(|sight| text[sight.offset..].starts_with(['"', '\'']));
            if !is_quoted {
                let places = if is_vague { &mut found.vague } else { &mut found.plain };
                places.insert(Place::node(*source, number));
            }
        }
    }
    found
}

/// Whether a key's keys stand for values. A misspelt one is read as it was meant.
fn is_of_values(key: &str) -> bool {
    nearest(key, OF_VALUES.iter().copied()).is_some()
}

/// Collects the numbers of values that may be more than text, and whether they are vague.
fn collect(node: &Node, wanted: &mut BTreeMap<u32, bool>) {
    let mut add = |text: &str, place: Place| {
        let is_vague = Literal::is_vague(text);
        if let Some(number) = place.number()
            && (is_vague || Literal::plain(text).is_some())
        {
            wanted.insert(number, is_vague);
        }
    };
    match &node.value {
        Value::Map(entries) => {
            for (key, node) in entries {
                match &node.value {
                    Value::Map(values) if is_of_values(&key.value) => {
                        values.iter().for_each(|(key, _)| add(&key.value, key.place));
                    }
                    Value::Seq(values) if key.value == "values" => {
                        for value in values {
                            if let Value::String(text) = &value.value
                                && Literal::is_vague(text)
                            {
                                add(text, value.place);
                            }
                        }
                    }
                    _ => {}
                }
            }
            entries.iter().for_each(|(_, node)| collect(node, wanted));
        }
        Value::Seq(nodes) => nodes.iter().for_each(|node| collect(node, wanted)),
        Value::Null | Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::String(_) => {}
    }
}
