// @generated: a copy of codegen/runtime/src/runtime/http/payload/form.rs: edit that instead of this.

//! Bodies of forms: `application/x-www-form-urlencoded`.
//!
//! A member of an object is `name[member]`. A list of single values repeats its name, and within an
//! object `name[member][]`, as servers that read brackets keep only the last value of a name that
//! has none. A list of objects or of lists has indexes, `name[0][member]`, without which they would
//! run together. Null is an empty value. What is empty itself, a list or an object, is not sent.

use crate::runtime::http::payload::members::{self, Members};
use crate::runtime::http::percent::encode_query;
use serde_json::value::RawValue;

/// Encodes the members of an object.
pub(super) fn encode(members: &Members) -> Result<String, serde_json::Error> {
    let mut pairs = String::new();
    for (name, value) in members {
        let mut key = String::new();
        encode_query(name, &mut key);
        append(&key, "", value, &mut pairs)?;
    }
    Ok(pairs)
}

/// Appends a value under an encoded key, which has the suffix where single values are listed.
/// Numbers keep the digits they were serialised with.
fn append(
    key: &str,
    suffix: &str,
    json: &RawValue,
    pairs: &mut String,
) -> Result<(), serde_json::Error> {
    const BRACKETS: &str = "%5B%5D";
    let text = json.get();
    match text.as_bytes().first() {
        Some(b'{') => members::read(json)?.iter().try_for_each(|(name, value)| {
            let mut key = format!("{key}%5B");
            encode_query(name, &mut key);
            key.push_str("%5D");
            append(&key, BRACKETS, value, pairs)
        }),
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text)?;
            let has_indexes = items.iter().any(|item| item.get().starts_with(['[', '{']));
            items.iter().enumerate().try_for_each(|(index, item)| match has_indexes {
                true => append(&format!("{key}%5B{index}%5D"), BRACKETS, item, pairs),
                false => append(&format!("{key}{suffix}"), BRACKETS, item, pairs),
            })
        }
        Some(b'"') => {
            append_pair(key, &serde_json::from_str::<String>(text)?, pairs);
            Ok(())
        }
        Some(b'n') => {
            append_pair(key, "", pairs);
            Ok(())
        }
        _ => {
            append_pair(key, text, pairs);
            Ok(())
        }
    }
}

fn append_pair(key: &str, value: &str, pairs: &mut String) {
    if !pairs.is_empty() {
        pairs.push('&');
    }
    pairs.push_str(key);
    pairs.push('=');
    encode_query(value, pairs);
}
