// @generated: a copy of codegen/runtime/src/runtime/json/equality.rs: edit that instead of this.

//! Equality of two JSON texts as values.
//!
//! Invariant: numbers are compared exactly, not as `f64`; what cannot be taken apart (half a
//! surrogate pair, a nesting beyond the limit) is equal only to the same text.

use std::borrow::Cow;

use serde::de::DeserializeSeed;
use serde_json::value::RawValue;

use crate::runtime::json::decimal::Decimal;
use crate::runtime::json::members::RawObject;
use crate::runtime::json::name::Name;

/// Whether `left` and `right` are the same JSON.
pub(crate) fn same(left: &RawValue, right: &RawValue) -> bool {
    same_within(128, left, right)
}

fn same_within(levels: usize, left: &RawValue, right: &RawValue) -> bool {
    if left.get() == right.get() {
        return true;
    }
    let Some(levels) = levels.checked_sub(1) else {
        return false;
    };
    match (first(left), first(right)) {
        (b'{', b'{') => {
            match (RawObject::read_strictly(left.get()), RawObject::read_strictly(right.get())) {
                (Ok(left), Ok(right)) => {
                    let pairs = || left.iter().zip(right.iter());
                    left.iter().len() == right.iter().len()
                        && pairs().all(|((left, _), (right, _))| left == right)
                        && pairs().all(|((_, left), (_, right))| same_within(levels, left, right))
                }
                _ => false,
            }
        }
        (b'[', b'[') => match (elements(left), elements(right)) {
            (Ok(left), Ok(right)) => {
                left.len() == right.len()
                    && left.iter().zip(right).all(|(left, right)| same_within(levels, left, right))
            }
            _ => false,
        },
        (b'"', b'"') => text(left).is_some_and(|left| text(right) == Some(left)),
        (b'-' | b'0'..=b'9', b'-' | b'0'..=b'9') => {
            Decimal::read(left.get()).is_some_and(|left| Decimal::read(right.get()) == Some(left))
        }
        _ => false,
    }
}

fn first(json: &RawValue) -> u8 {
    json.get().as_bytes()[0]
}

fn elements(array: &RawValue) -> Result<Vec<&RawValue>, serde_json::Error> {
    serde_json::from_str(array.get())
}

/// The text of a string; none if it holds half a surrogate pair.
fn text(json: &RawValue) -> Option<Cow<'_, str>> {
    Name.deserialize(&mut serde_json::Deserializer::from_str(json.get())).ok()
}
