// @generated: a copy of codegen/runtime/src/runtime/union/tried.rs: edit that instead of this.

//! Unions of which more than one variant may fit a value.
//!
//! Invariant: any JSON value is an element. Of the variants that fit, that one is chosen which
//! leaves the fewest values unknown, at whatever depth, and of several such the first; what fits
//! none is kept as [`Unrecognized`]. What a variant leaves unknown of the object itself is known
//! before it is decoded, so the most likely one is decoded first, and those that can only be worse
//! are not decoded at all.

use serde::Deserializer;
use serde_json::value::RawValue;

use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::raw;
use crate::runtime::json::text;
use crate::runtime::json::unknown;
use crate::runtime::json::value::Json;
use crate::runtime::union::nesting::Level;
use crate::runtime::union::remembered::Element;
use crate::runtime::union::unrecognized::{Reason, Unrecognized, VariantMismatch};
use crate::runtime::union::untagged::{Kind, Shape};

/// An enum whose variants are tried.
pub trait Tried: Sized + 'static {
    /// The variants, in their order.
    const VARIANTS: &'static [Variant<Self>];

    /// The variant of what is not understood.
    fn unrecognized(element: Unrecognized) -> Self;
}

/// A variant of `U` that is tried.
#[derive(Debug)]
pub struct Variant<U> {
    /// Its name.
    pub name: &'static str,
    /// The values that may fit.
    pub fits: Fits,
    /// Decodes a value as this variant.
    pub decode: fn(&Shape<'_>) -> Result<U, Mismatch>,
}

/// The values that may fit a variant.
#[derive(Debug)]
pub enum Fits {
    /// Those of this kind.
    Kind(Kind),
    /// Whole numbers.
    Integer,
    /// Numbers, of the whole ones those that do not fit as such.
    Fraction,
    /// Objects with these members.
    Object(Known),
    /// Objects whose member of the first name is one of these tags. An element of that tag is
    /// understood by the variant or by none.
    Tagged(&'static str, &'static [&'static str], Known),
    /// Objects that fit no other variant.
    Record,
    /// Whatever fits no other variant.
    Any,
}

/// The members that a variant knows.
#[derive(Debug)]
pub struct Known {
    /// Those that must be there.
    pub required: &'static [&'static str],
    /// Those that may be there.
    pub optional: &'static [&'static str],
    /// Whether members of other names have a type.
    pub has_others: bool,
    /// The known values of those that are enums, as text.
    pub values: &'static [(&'static str, &'static [&'static str])],
}

/// Reads an element.
///
/// # Errors
/// Only if the input is not JSON.
pub fn deserialize<'de, U: Tried, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    let raw = raw::capture(deserializer)?;
    let Some(counted) = Element::begin::<U>(raw.get()) else {
        return Ok(U::unrecognized(Unrecognized::remembered()));
    };
    let chosen = choose(&raw);
    counted.end(&chosen);
    Ok(chosen.unwrap_or_else(|reason| {
        U::unrecognized(Unrecognized::new(None, Json::from_raw(raw.into_owned()), reason))
    }))
}

fn choose<U: Tried>(raw: &RawValue) -> Result<U, Reason> {
    let shape = Shape::new(raw, Level::enter(raw.get())?);
    let (mut candidates, mut mismatches) = (Vec::new(), Vec::new());
    for (at, variant) in U::VARIANTS.iter().enumerate() {
        match variant.fits.least(&shape) {
            Some(Ok(least)) => candidates.push(Candidate { rank: least, at }),
            Some(Err(mismatch)) => mismatches.push((at, mismatch)),
            None => {}
        }
    }
    candidates.sort_unstable();
    best(&shape, &candidates, &mut mismatches).ok_or_else(|| reason::<U>(mismatches))
}

/// The place of a variant among those that may fit; the lowest is the best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    rank: Rank,
    /// The index of the variant.
    at: usize,
}

/// How well a variant fits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    class: Class,
    /// The number of values that it does not know.
    unknown: usize,
}

/// The classes of variants: one of the next is chosen only if none of those before fits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Exact,
    Wider,
    Any,
}

/// Decodes the variant that fits best. The candidates are sorted by what they leave unknown at
/// least.
fn best<U: Tried>(
    shape: &Shape<'_>,
    candidates: &[Candidate],
    mismatches: &mut Vec<(usize, Mismatch)>,
) -> Option<U> {
    let mut best: Option<(Candidate, unknown::Count, U)> = None;
    for (index, candidate) in candidates.iter().enumerate() {
        let Candidate { rank, at } = *candidate;
        let decode = || (U::VARIANTS[at].decode)(shape);
        let decoded = match &best {
            Some((best, ..)) if best < candidate => break,
            // There is nothing to compare it with.
            None if index + 1 == candidates.len() => match decode() {
                Ok(element) => return Some(element),
                Err(mismatch) => Err(mismatch),
            },
            _ => unknown::count(decode),
        };
        match decoded {
            Ok((element, count)) => {
                let candidate = Candidate { rank: Rank { unknown: count.unknown, ..rank }, at };
                if best.as_ref().is_none_or(|(best, ..)| candidate < *best) {
                    best = Some((candidate, count, element));
                }
            }
            Err(mismatch) => mismatches.push((at, mismatch)),
        }
    }
    let (Candidate { at, .. }, count, element) = best?;
    if count.is_whole || unknown::is_counted() {
        unknown::add(count);
        return Some(element);
    }
    (U::VARIANTS[at].decode)(shape).ok()
}

/// The reason why no variant fits.
fn reason<U: Tried>(mut mismatches: Vec<(usize, Mismatch)>) -> Reason {
    mismatches.sort_by_key(|(at, _)| *at);
    if mismatches.len() > 1 {
        let named = mismatches.into_iter().map(|(at, mismatch)| {
            let (path, message) = mismatch.into_parts();
            VariantMismatch { variant: U::VARIANTS[at].name, path, message }
        });
        return Reason::NoneFits(named.collect());
    }
    mismatches.pop().map_or(Reason::NoVariant, |(_, mismatch)| mismatch.into())
}

impl Fits {
    /// How well a variant fits at best, if what may be known is all known. None if values of this
    /// kind never fit.
    fn least(&self, shape: &Shape<'_>) -> Option<Result<Rank, Mismatch>> {
        let is_object = shape.kind() == Kind::Object;
        let all_known = |class| Ok(Rank { class, unknown: 0 });
        match self {
            Self::Kind(kind) => (shape.kind() == *kind).then_some(all_known(Class::Exact)),
            Self::Integer => shape.is_integer().then_some(all_known(Class::Exact)),
            Self::Fraction => {
                let is_number = shape.kind() == Kind::Number;
                let class = if shape.is_integer() { Class::Wider } else { Class::Exact };
                is_number.then_some(all_known(class))
            }
            Self::Object(known) => is_object.then(|| known.least(shape)),
            Self::Tagged(tag, tags, known) => is_object.then(|| {
                let given = shape.text(tag);
                match given.as_deref() {
                    Some(given) if tags.contains(&given) => known.least(shape),
                    Some(_) => Err(Mismatch::unknown_tag()),
                    None => Err(Mismatch::missing(tag)),
                }
            }),
            Self::Record => is_object.then_some(all_known(Class::Wider)),
            Self::Any => Some(all_known(Class::Any)),
        }
    }
}

impl Known {
    fn least(&self, shape: &Shape<'_>) -> Result<Rank, Mismatch> {
        if let Some(missing) = self.required.iter().find(|name| !shape.has(name)) {
            return Err(Mismatch::missing(missing));
        }
        let unknown = shape.members().map(|(name, value)| self.unknown(name, value.get())).sum();
        Ok(Rank { class: Class::Exact, unknown })
    }

    /// The number of values in a member that are not known, without those in a member that is.
    fn unknown(&self, name: &str, value: &str) -> usize {
        if !self.required.contains(&name) && !self.optional.contains(&name) {
            return if self.has_others { 0 } else { unknown::values(value) };
        }
        let values = self.values.iter().find(|(member, _)| *member == name);
        // A number may be written in several ways.
        let is_text = value.starts_with(['"', 't', 'f']);
        let is_new = |values: &[&str]| is_text && !values.contains(&&*text::of_scalar(value));
        usize::from(values.is_some_and(|(_, values)| is_new(values)))
    }
}
