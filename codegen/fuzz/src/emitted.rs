//! Unions as they are emitted: with tags that are fields, with the variants of other unions, and
//! with the alternatives of other unions.
//!
//! Property: the variant is that of a model that knows each variant's members by name and kind
//! alone; an element is written as it was read, with the tag that it lacked; a struct that was read
//! alone is written with its own tag alone, and with the variant's in a union, once.

use loopback::types::{Condition, Filter, Shape, Solid, Square};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{TestCaseError, TestCaseResult};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Input, union_reference};

/// A value to decode.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Element(Value);

const TAGS: [&str; 4] = ["circle", "square", "cube", "box"];

fn has(value: &Value, name: &str, test: fn(&Value) -> bool) -> bool {
    value.get(name).is_some_and(test)
}

fn may_have(value: &Value, name: &str, test: fn(&Value) -> bool) -> bool {
    value.get(name).is_none_or(|member| member.is_null() || test(member))
}

fn is_solid(value: &Value) -> bool {
    has(value, "volume", Value::is_i64) && may_have(value, "name", Value::is_string)
}

/// The variant of [`Shape`] that the model knows a value as: that of its tag, and without one the
/// only variant that fits.
fn shape_of(value: &Value) -> &'static str {
    let circle = has(value, "radius", Value::is_i64);
    let square = has(value, "side", Value::is_i64);
    let solid = is_solid(value);
    match value.get("shape") {
        None | Some(Value::Null) => match (circle, square, solid) {
            (true, false, false) => "circle",
            (false, true, false) => "square",
            // A solid is a cube as well as a box.
            _ => "unrecognized",
        },
        Some(tag) => match tag.as_str() {
            Some("circle") if circle => "circle",
            Some("square") if square => "square",
            Some("cube") if solid => "cube",
            Some("box") if solid => "box",
            _ => "unrecognized",
        },
    }
}

/// The variant of [`Condition`] with the number of members that it does not know; none if no
/// variant fits.
fn condition_of(value: &Value) -> Option<(usize, &'static str)> {
    let has_key = has(value, "key", Value::is_string);
    let fits_match = has_key && may_have(value, "value", Value::is_string);
    let fits_range = has_key && may_have(value, "from", Value::is_i64);
    let variants = [
        fits_match.then(|| (unknown(value, &["key", "value"]), "match")),
        fits_range.then(|| (unknown(value, &["key", "from"]), "range")),
    ];
    variants.into_iter().flatten().min_by_key(|(unknown, _)| *unknown)
}

fn unknown(value: &Value, known: &[&str]) -> usize {
    let names = value.as_object().into_iter().flat_map(|members| members.keys());
    names.filter(|name| !known.contains(&&***name)).count()
}

/// The variant of [`Filter`] in the model's words.
fn filter_of(value: &Value) -> String {
    if let Value::Array(items) = value {
        let items = items.iter().map(|item| condition_of(item).map_or("unrecognized", |it| it.1));
        return items.collect::<Vec<_>>().join(",");
    }
    let has_tag = value.get("shape").and_then(Value::as_str).is_some_and(|it| TAGS.contains(&it));
    let shape = has_tag.then(|| {
        let name = shape_of(value);
        let unknown = match name {
            "circle" => unknown(value, &["shape", "radius"]),
            "square" => unknown(value, &["shape", "side"]),
            "cube" | "box" => unknown(value, &["shape", "volume", "name"]),
            // The object is unknown, and each of its members.
            _ => 1 + unknown(value, &[]),
        };
        (unknown, name)
    });
    let best = condition_of(value).into_iter().chain(shape).min_by_key(|(unknown, _)| *unknown);
    best.map_or("unrecognized", |(_, name)| name).to_owned()
}

fn shape_name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Circle(_) => "circle",
        Shape::Square(_) => "square",
        Shape::Cube(_) => "cube",
        Shape::Box(_) => "box",
        _ => "unrecognized",
    }
}

fn condition_name(condition: &Condition) -> &'static str {
    match condition {
        Condition::Match(_) => "match",
        Condition::Range(_) => "range",
        _ => "unrecognized",
    }
}

fn filter_name(filter: &Filter) -> String {
    match filter {
        Filter::Match(_) => "match".to_owned(),
        Filter::Range(_) => "range".to_owned(),
        Filter::Shape(shape) => shape_name(shape).to_owned(),
        Filter::ConditionArray(items) => {
            items.iter().map(condition_name).collect::<Vec<_>>().join(",")
        }
        _ => "unrecognized".to_owned(),
    }
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, TestCaseError> {
    serde_json::from_str(text).map_err(|error| TestCaseError::fail(format!("{text}: {error}")))
}

/// Checks what is written, and that the tag is in it once.
fn is_written(value: &impl Serialize, expected: &Value) -> TestCaseResult {
    let text = serde_json::to_string(value).unwrap_or_default();
    let written = serde_json::from_str::<Value>(&text).ok();
    prop_assert_eq!(written.as_ref(), Some(expected), "{}", text);
    let names = union_reference::names(&text);
    let tags = names.iter().filter(|name| *name == "shape").count();
    prop_assert!(tags < 2, "{}", text);
    Ok(())
}

/// The value with this tag, in place of its own if it has one.
fn tagged(value: &Value, tag: &str) -> Value {
    let mut value = value.clone();
    value["shape"] = tag.into();
    value
}

impl Input for Element {
    const NAME: &'static str = "emitted";
    const SEEDS: &'static str = include_str!("../seeds/emitted.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let leaf = prop_oneof![
            1 => Just(Value::Null),
            1 => select(vec![0.5, 1e300]).prop_map(Value::from),
            4 => (-3_i64..3).prop_map(Value::from),
            4 => select(vec!["a", "\u{e9}\"\\"]).prop_map(Value::from),
        ];
        let tag = select(vec!["circle", "square", "cube", "box", "ball", ""]);
        let names = vec!["radius", "side", "volume", "name", "key", "value", "from", "o\"dd"];
        let members = btree_map(select(names), leaf.clone(), 0..6);
        let object = (members, prop::option::weighted(0.8, tag.prop_map(Value::from)), leaf);
        let object = object.prop_map(|(members, tag, leaf)| {
            let members = members.into_iter().map(|(name, value)| (name.to_owned(), value));
            // One tag in a few is not a string.
            let tag = if leaf.is_f64() { Some(leaf) } else { tag };
            members.chain(tag.map(|tag| ("shape".to_owned(), tag))).collect::<Value>()
        });
        let list = vec(object.clone(), 0..4).prop_map(Value::from);
        prop_oneof![4 => object, 1 => list].prop_map(Self).boxed()
    }

    fn property(&self) -> TestCaseResult {
        let Self(value) = self;
        let text = value.to_string();
        // Any JSON is an element.
        let shape: Shape = read(&text)?;
        prop_assert_eq!(shape_name(&shape), shape_of(value), "{}", text);
        match shape_name(&shape) {
            "unrecognized" => is_written(&shape, value)?,
            tag => is_written(&shape, &tagged(value, tag))?,
        }
        let filter: Filter = read(&text)?;
        prop_assert_eq!(filter_name(&filter), filter_of(value), "{}", text);
        is_written(&filter, value)?;
        let solid = serde_json::from_str::<Solid>(&text);
        let is_known = is_solid(value) && has(value, "shape", Value::is_string);
        prop_assert_eq!(solid.is_ok(), is_known, "{:?}", solid);
        if let Ok(solid) = solid {
            is_written(&solid, value)?;
            is_written(&Shape::Cube(solid.clone()), &tagged(value, "cube"))?;
            is_written(&[Shape::Box(solid)], &vec![tagged(value, "box")].into())?;
        }
        let square = serde_json::from_str::<Square>(&text);
        prop_assert_eq!(square.is_ok(), has(value, "side", Value::is_i64), "{:?}", square);
        if let Ok(square) = square {
            let tag = value.get("shape").is_none();
            is_written(&square, &if tag { tagged(value, "square") } else { value.clone() })?;
            is_written(&Shape::Square(square), &tagged(value, "square"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    use super::*;

    #[test]
    fn every_verdict_is_met() {
        let mut random = TestRunner::deterministic();
        let strategy = Element::strategy();
        let mut seen = BTreeMap::new();
        for _ in 0..3_000 {
            let Element(value) =
                strategy.new_tree(&mut random).expect("a value can be made").current();
            *seen.entry(("shape", shape_of(&value).to_owned())).or_insert(0) += 1;
            if value.is_object() {
                *seen.entry(("filter", filter_of(&value))).or_insert(0) += 1;
            }
        }
        // 4 variants of a shape, those and 2 conditions of a filter, and none of either.
        assert!(seen.len() == 12 && seen.values().all(|times| *times > 10), "{seen:?}");
    }
}
