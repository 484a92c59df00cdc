//! Keys that are integers or booleans: values of enums and tags of unions.
//!
//! The loader takes every key for text. Where a key stands for a value, only the source says
//! whether it is in quotes, as `"4"` is text and `4` is not.

use std::collections::{BTreeSet, HashSet};

use crate::diagnostics::{Place, Source, locate};
use crate::literal::Literal;
use crate::spec::{Node, Value};

/// The keys whose keys stand for values.
const OF_VALUES: &[&str] = &["values", "variants"];

/// Finds the keys that stand for an integer or a boolean.
pub(super) fn keys(sources: &[Source], nodes: &[(u16, Node)]) -> HashSet<Place> {
    let mut found = HashSet::new();
    for (source, node) in nodes {
        let mut wanted = BTreeSet::new();
        collect(node, &mut wanted);
        let sights = locate(&sources[usize::from(*source)].text, &wanted);
        let text = &sources[usize::from(*source)].text;
        let is_quoted = |number: &u32| {
            sights.get(number).is_some_and(|sight| text[sight.offset..].starts_with(['"', '\'']))
        };
        let plain = wanted.iter().filter(|number| !is_quoted(number));
        found.extend(plain.map(|number| Place::node(*source, *number)));
    }
    found
}

/// Collects the numbers of keys that read like an integer or a boolean.
fn collect(node: &Node, wanted: &mut BTreeSet<u32>) {
    match &node.value {
        Value::Map(entries) => {
            for (key, node) in entries {
                if OF_VALUES.contains(&key.value.as_str())
                    && let Value::Map(values) = &node.value
                {
                    let keys = values.iter().map(|(key, _)| key);
                    let plain = keys.filter(|key| Literal::plain(&key.value).is_some());
                    wanted.extend(plain.filter_map(|key| key.place.number()));
                }
                collect(node, wanted);
            }
        }
        Value::Seq(nodes) => nodes.iter().for_each(|node| collect(node, wanted)),
        Value::Null | Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::String(_) => {}
    }
}
