//! Decoding a union without a tag: known by its shape, tried, and as serde's `untagged` does it.
//!
//! Invariant: all of them hold the same structs, with serde's own decoder, so that only the choice is compared.

#![allow(missing_docs, reason = "members are those of a search")]

use runtime::{Kind, Mismatch, Shape, Tried, Unrecognized, Untagged, union};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use super::parsed;
use crate::Table;
use crate::timing::{Runner, race};

#[derive(Debug, Deserialize)]
pub struct Match {
    pub key: String,
    pub value: String,
    pub case: Option<bool>,
}

#[derive(Debug, Deserialize)]
pub struct Range {
    pub key: String,
    pub from: f64,
    pub to: f64,
}

#[derive(Debug, Deserialize)]
pub struct Near {
    pub key: String,
    pub lat: f64,
    pub lon: f64,
    pub tags: Vec<String>,
    pub radius: Option<f64>,
}

/// Known by a member that no other alternative has, as generated where there are such.
#[derive(Debug)]
pub enum Shaped {
    Match(Match),
    Range(Range),
    Near(Near),
    Unrecognized(Unrecognized),
}

impl Untagged for Shaped {
    fn choose(shape: &Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(match shape.kind() {
            Kind::Object if shape.has("value") => shape.decode(Self::Match),
            Kind::Object if shape.has("from") => shape.decode(Self::Range),
            Kind::Object if shape.has("lat") => shape.decode(Self::Near),
            _ => return None,
        })
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for Shaped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::untagged(deserializer)
    }
}

/// Tried, as generated where shapes do not decide.
#[derive(Debug)]
pub enum Ranked {
    Match(Match),
    Range(Range),
    Near(Near),
    Unrecognized(Unrecognized),
}

macro_rules! variant {
    ($name:ident, $required:expr, $optional:expr) => {
        union::Variant {
            name: stringify!($name),
            fits: union::Fits::Object(union::Known {
                required: $required,
                optional: $optional,
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::$name),
        }
    };
}

impl Tried for Ranked {
    const VARIANTS: &'static [union::Variant<Self>] = &[
        variant!(Match, &["key", "value"], &["case"]),
        variant!(Range, &["key", "from", "to"], &[]),
        variant!(Near, &["key", "lat", "lon", "tags"], &["radius"]),
    ];

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for Ranked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::tried(deserializer)
    }
}

/// What serde derives: the first that decodes, of a copy of the value that is made first.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Derived {
    Match(Match),
    Range(Range),
    Near(Near),
}

/// What keeps a union that is tried from the goal.
const RANKED: &str = "The members of the value are listed first, and compared with those that each variant knows: the variant that \
                      leaves the fewest unknown is chosen, where serde takes the first that decodes.";

/// Values of one alternative or of each in turn, alone and as a list.
fn cases() -> Vec<(&'static str, Vec<String>)> {
    let first = |n: usize| format!(r#"{{"key":"city","value":"Town {n}"}}"#);
    let middle = |n: usize| format!(r#"{{"key":"price","from":{n}.5,"to":99.5}}"#);
    let last = |n: usize| {
        format!(
            r#"{{"key":"place","lat":52.{n},"lon":13.4,"tags":["near the station","open on Sunday"],"radius":{n}}}"#
        )
    };
    let unknown =
        |n: usize| format!(r#"{{"key":"city","value":"Town {n}","boost":{n},"note":"n"}}"#);
    let all = |make: &dyn Fn(usize) -> String| (0..99).map(make).collect();
    vec![
        ("the first alternative", all(&first)),
        ("the last alternative", all(&last)),
        ("each in turn", all(&|n| [first(n), middle(n), last(n)][n % 3].clone())),
        ("the first, with unknown members", all(&unknown)),
    ]
}

/// The time that a value takes.
#[must_use]
pub fn table() -> Table {
    let mut table = Table::new(
        "Decoding a union without a tag",
        "values",
        "Nanoseconds per value of a union of three structs; in brackets as a part of what `#[serde(untagged)]` takes, which keeps \
         nothing that it does not know. `shape` knows a variant by a member, `tried` ranks all of them by their members. `list` \
         decodes all values as one list.",
    );
    for (name, values) in cases() {
        let list = format!("[{}]", values.join(","));
        let (alone, list) = (&*values, &*list);
        let runners = vec![
            Runner::new("shape", move || each::<Shaped>(alone)),
            Runner::new("tried", move || each::<Ranked>(alone)),
            Runner::new("untagged", move || each::<Derived>(alone)),
        ];
        table.add(name, "ns", &race(runners, values.len()), "untagged");
        let runners = vec![
            Runner::new("shape", move || parsed::<Vec<Shaped>>(list).len()),
            Runner::new("tried", move || parsed::<Vec<Ranked>>(list).len()),
            Runner::new("untagged", move || parsed::<Vec<Derived>>(list).len()),
        ];
        table.add(&format!("{name}, list"), "ns", &race(runners, values.len()), "untagged");
    }
    let groups: Vec<String> = table.group_names().into_iter().map(ToOwned::to_owned).collect();
    for group in groups {
        let ratio = table.value(&group, "tried") / table.value(&group, "untagged");
        table.want(format!("{group}: tried by untagged"), ratio, 1.0, RANKED);
    }
    table
}

fn each<T: DeserializeOwned>(values: &[String]) -> usize {
    for value in values {
        std::hint::black_box(parsed::<T>(value));
    }
    values.len()
}
