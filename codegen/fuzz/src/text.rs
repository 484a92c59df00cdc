//! Text and bytes that decoders do not expect.
//!
//! Invariant: bytes are kept as a string whose characters are the bytes, so that a kept input can be read and is exact.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Bytes, UTF-8 or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Octets(pub Vec<u8>);

impl Serialize for Octets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.iter().map(|byte| char::from(*byte)).collect::<String>())
    }
}

impl<'de> Deserialize<'de> for Octets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes: Result<_, _> = text.chars().map(u8::try_from).collect();
        bytes.map(Self).map_err(|_| D::Error::custom("a character above U+00FF is no byte"))
    }
}

/// Texts that are special to one of the decoders, or to what they are built on.
const SPECIAL: [&str; 44] = [
    "\0",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\u{7f}",
    " ",
    "%",
    "%2e",
    "%2E%2e",
    "%2f",
    "%00",
    "%zz",
    "+",
    "&",
    "=",
    "#",
    "?",
    "/",
    "//",
    "\\",
    ".",
    "..",
    ":",
    "://",
    "@",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "<",
    "|",
    "^",
    "`",
    "~",
    "\u{feff}",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "é",
    "\u{1f600}",
    "\u{10ffff}",
];

/// Any text, most of it of characters that are special somewhere.
pub fn hostile() -> BoxedStrategy<String> {
    let parts = prop_oneof![
        4 => select(&SPECIAL[..]).prop_map(str::to_owned),
        2 => vec(select(b"abzAZ059-_".as_slice()), 1..4)
            .prop_map(|bytes| bytes.into_iter().map(char::from).collect()),
        1 => any::<char>().prop_map(String::from),
    ];
    prop_oneof![
        1 => Just(String::new()),
        1 => select(&SPECIAL[..]).prop_map(str::to_owned),
        6 => vec(parts, 0..8).prop_map(|parts| parts.concat()),
        1 => any::<String>(),
    ]
    .boxed()
}

/// One of `seeds` with a few changes: parts cut out, repeated, moved, replaced by a token or by any byte.
pub fn mutated(seeds: Vec<Vec<u8>>, tokens: &'static [&'static str]) -> BoxedStrategy<Vec<u8>> {
    let replacement = prop_oneof![
        2 => Just(Replacement::Nothing),
        3 => select(tokens).prop_map(|token| Replacement::Bytes(token.into())),
        1 => vec(any::<u8>(), 1..3).prop_map(Replacement::Bytes),
        1 => any::<Index>().prop_map(Replacement::Copy),
    ];
    let change = (any::<Index>(), 0..12_usize, replacement);
    (select(seeds), vec(change, 0..5))
        .prop_map(|(mut bytes, changes)| {
            for (at, length, replacement) in changes {
                let start = at.index(bytes.len() + 1);
                let end = (start + length).min(bytes.len());
                let part = match replacement {
                    Replacement::Nothing => Vec::new(),
                    Replacement::Bytes(part) => part,
                    Replacement::Copy(from) => {
                        bytes[from.index(bytes.len() + 1)..].iter().copied().take(16).collect()
                    }
                };
                bytes.splice(start..end, part);
            }
            bytes
        })
        .boxed()
}

#[derive(Clone, Debug)]
enum Replacement {
    Nothing,
    Bytes(Vec<u8>),
    Copy(Index),
}

/// Makes texts like [`mutated`]; invalid UTF-8 is replaced.
pub fn mutated_text(seeds: Vec<String>, tokens: &'static [&'static str]) -> BoxedStrategy<String> {
    mutated(seeds.into_iter().map(String::into_bytes).collect(), tokens)
        .prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .boxed()
}

/// Undoes percent-encoding, byte by byte; `None` if an escape is none, or the bytes are no UTF-8.
#[must_use]
pub fn unescape(encoded: &str, plus_is_space: bool) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = encoded.chars();
    while let Some(character) = rest.next() {
        match character {
            '%' => {
                let digits: String = rest.by_ref().take(2).collect();
                let is_escape =
                    digits.len() == 2 && digits.chars().all(|digit| digit.is_ascii_hexdigit());
                bytes.push(u8::from_str_radix(&digits, 16).ok().filter(|_| is_escape)?);
            }
            '+' if plus_is_space => bytes.push(b' '),
            _ => bytes.extend(character.to_string().into_bytes()),
        }
    }
    String::from_utf8(bytes).ok()
}
