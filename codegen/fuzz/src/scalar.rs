//! Scalars from JSON and back.
//!
//! Property: a text comes back as the same string, a number with the same digits, and bytes from their Base64. Base64 that
//! decodes has the bits of its digits.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::decode::decode;
use runtime::scalar::{Base64, BigInteger, DateTime, Decimal};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::text::{hostile, mutated_text};
use crate::{Input, seeds};

/// A value to read or to make.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scalar {
    /// The value of a string.
    Text(String),
    /// The text of a number, or of something like one.
    Number(String),
    /// Bytes to encode.
    Bytes(Vec<u8>),
}

const TOKENS: &[&str] = &[
    "0",
    "00",
    "1",
    "9",
    "-",
    "+",
    ".",
    "e",
    "E",
    "e400",
    "18446744073709551616",
    "A",
    "b",
    "z",
    "/",
    "_",
    "=",
    "==",
    " ",
    "\n",
    "\"",
    "\\",
    "é",
    "T",
    ":",
    "Z",
    "null",
    "true",
    "[",
    "{",
];

impl Input for Scalar {
    const NAME: &'static str = "scalar";
    const SEEDS: &'static str = include_str!("../seeds/scalar.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let known = seeds::<Self>().into_iter().filter_map(|seed| match seed {
            Self::Text(text) | Self::Number(text) => Some(text),
            Self::Bytes(_) => None,
        });
        let text = prop_oneof![
            3 => vec(select(TOKENS), 0..8).prop_map(|tokens| tokens.concat()),
            2 => mutated_text(known.collect(), TOKENS),
            1 => hostile(),
        ]
        .boxed();
        prop_oneof![
            text.clone().prop_map(Self::Text),
            text.prop_map(Self::Number),
            vec(any::<u8>(), 0..12).prop_map(Self::Bytes),
        ]
        .boxed()
    }

    fn property(&self) -> TestCaseResult {
        match self {
            Self::Text(text) => {
                let json = serde_json::to_string(text).expect("a string is JSON");
                prop_assert_eq!(written::<DateTime>(&json), Some(json.clone()));
                prop_assert_eq!(written::<Decimal>(&json), Some(json.clone()));
                prop_assert_eq!(written::<BigInteger>(&json), Some(json));
                decoded(text)
            }
            Self::Number(text) => number(text),
            Self::Bytes(bytes) => {
                let decoded = Base64::from(bytes).decode();
                prop_assert_eq!(decoded.as_ref(), Ok(bytes));
                Ok(())
            }
        }
    }
}

/// The JSON of the `T` that is read of it.
fn written<T: DeserializeOwned + Serialize>(json: &str) -> Option<String> {
    let value: T = decode(json.as_bytes()).ok()?;
    Some(serde_json::to_string(&value).expect("a scalar is JSON"))
}

fn number(text: &str) -> TestCaseResult {
    // A byte order mark in front of JSON is skipped.
    let document = text.strip_prefix('\u{feff}').unwrap_or(text);
    let trimmed = document.trim_matches([' ', '\t', '\n', '\r']);
    let is_json = serde_json::from_str::<&serde_json::value::RawValue>(document).is_ok();
    let is_number = is_json && trimmed.starts_with(|first: char| "-0123456789".contains(first));
    let expected = (is_number || is_json && trimmed.starts_with('"')).then_some(trimmed);
    let decimal = written::<Decimal>(text);
    if is_number {
        prop_assert_eq!(decimal.as_deref(), expected);
        prop_assert_eq!(Decimal::number(text).is_ok(), trimmed == text);
    } else {
        prop_assert_eq!(decimal.is_some(), expected.is_some());
        prop_assert!(Decimal::number(text).is_err());
    }
    let is_integer = is_number && !trimmed.contains(['.', 'e', 'E']);
    let big = written::<BigInteger>(text);
    prop_assert!(!is_integer || big.as_deref() == expected);
    prop_assert!(!is_number || big.is_none() || big.as_deref() == expected);
    let value = text.parse::<BigInteger>().ok().and_then(|big| big.to_i128());
    if let Ok(integer) = text.parse::<i128>()
        && is_integer
        && trimmed == text
    {
        prop_assert_eq!(value, Some(integer));
    }
    Ok(())
}

/// What is decoded are the bits of the digits, of which only the last may have some of no use.
fn decoded(text: &str) -> TestCaseResult {
    let Ok(bytes) = Base64::from(text).decode() else { return Ok(()) };
    let significant = |text: &str| {
        let digits = text.chars().filter(|digit| *digit != '=' && !digit.is_ascii_whitespace());
        let standard = digits.map(|digit| match digit {
            '-' => '+',
            '_' => '/',
            digit => digit,
        });
        standard.collect::<String>()
    };
    let (given, again) = (significant(text), significant(Base64::from(&bytes).as_str()));
    prop_assert_eq!(given.len(), again.len());
    let sure = bytes.len() * 8 / 6;
    prop_assert_eq!(&given[..sure], &again[..sure]);
    Ok(())
}
