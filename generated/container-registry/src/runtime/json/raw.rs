// @generated: a copy of codegen/runtime/src/runtime/json/raw.rs: edit that instead of this.

//! Taking a value's JSON text out of any deserializer.
//!
//! Invariant: the text is one valid JSON value, without white space around it.

use std::any::type_name;
use std::borrow::Cow;

use serde::{Deserialize, Deserializer};
use serde_json::de::{SliceRead, StrRead};
use serde_json::value::RawValue;

/// The text of the next value, copied only where the input cannot lend it.
pub(crate) fn capture<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Cow<'de, RawValue>, D::Error> {
    if lends::<D>() {
        <&RawValue>::deserialize(deserializer).map(Cow::Borrowed)
    } else {
        Box::<RawValue>::deserialize(deserializer).map(Cow::Owned)
    }
}

/// Whether it is one of serde_json's that have all of the text. There is no other way to ask. Where
/// it is called otherwise one day, a copy is made; no other type has its name.
fn lends<D>() -> bool {
    let name = type_name::<D>();
    name == type_name::<&mut serde_json::Deserializer<StrRead<'_>>>()
        || name == type_name::<&mut serde_json::Deserializer<SliceRead<'_>>>()
}
