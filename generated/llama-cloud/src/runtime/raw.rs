// @generated: a copy of codegen/runtime/src/raw.rs: edit that instead of this.

//! Taking a value's JSON text out of any deserializer.
//!
//! Invariant: the text is one valid JSON value, without white space around it.

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// The text of the next value.
// The one public way that works for every input (a slice, a reader, a tree of values) is an owned copy. To lend the text where
// the input can would save under two in a hundred instructions of a list of events.
pub(super) fn capture<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Box<RawValue>, D::Error> {
    Box::<RawValue>::deserialize(deserializer)
}
