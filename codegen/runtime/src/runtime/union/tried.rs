//! Unions of which more than one variant may fit a value.
//!
//! Invariant: any JSON value is an element. Of the variants that fit, that one is chosen which
//! leaves the fewest members unknown, and of several such the first; what fits none is kept as
//! [`Unrecognized`]. The work stays within the bounds of `nesting`: as long as it is not known
//! whether a variant fits, unions in it are taken for granted.

use serde::Deserializer;
use serde_json::value::RawValue;

use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::raw;
use crate::runtime::json::text;
use crate::runtime::json::value::Json;
use crate::runtime::union::nesting::Level;
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
    /// Whether there are unions in what it holds.
    pub holds_unions: bool,
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
    /// The known values of those that are enums, as text.
    pub values: &'static [(&'static str, &'static [&'static str])],
}

/// Reads an element.
///
/// # Errors
/// Only if the input is not JSON.
pub fn deserialize<'de, U: Tried, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    let raw = raw::capture(deserializer)?;
    Ok(choose(&raw).unwrap_or_else(|reason| {
        U::unrecognized(Unrecognized::new(None, Json::from_raw(raw.into_owned()), reason))
    }))
}

fn choose<U: Tried>(raw: &RawValue) -> Result<U, Reason> {
    let shape = Shape::new(raw, Level::enter(raw.get())?);
    let (mut ranked, mut mismatches) = (Vec::new(), Vec::new());
    for (at, variant) in U::VARIANTS.iter().enumerate() {
        match variant.fits.rank(&shape) {
            Some(Ok(rank)) => ranked.push((rank, at)),
            Some(Err(mismatch)) => mismatches.push((at, mismatch)),
            None => {}
        }
    }
    ranked.sort_unstable();
    let last = ranked.last().copied();
    for candidate in ranked {
        let (_, at) = candidate;
        match U::VARIANTS[at].decode(&shape, last == Some(candidate)) {
            Ok(element) => return Ok(element),
            Err(mismatch) => mismatches.push((at, mismatch)),
        }
    }
    mismatches.sort_by_key(|(at, _)| *at);
    if mismatches.len() > 1 {
        let named = mismatches.into_iter().map(|(at, mismatch)| {
            let (path, message) = mismatch.into_parts();
            VariantMismatch { variant: U::VARIANTS[at].name, path, message }
        });
        return Err(Reason::NoneFits(named.collect()));
    }
    Err(mismatches.pop().map_or(Reason::NoVariant, |(_, mismatch)| mismatch.into()))
}

impl<U> Variant<U> {
    fn decode(&self, shape: &Shape<'_>, is_last: bool) -> Result<U, Mismatch> {
        if !is_last && !matches!(self.fits, Fits::Tagged(..)) {
            let element = shape.level.probe(|| (self.decode)(shape))?;
            if !self.holds_unions {
                return Ok(element);
            }
        }
        (self.decode)(shape)
    }
}

impl Fits {
    /// The rank of a variant among those that may fit: the number of members that it does not know.
    /// None if values of this kind never fit.
    fn rank(&self, shape: &Shape<'_>) -> Option<Result<usize, Mismatch>> {
        let is_object = shape.kind() == Kind::Object;
        match self {
            Self::Kind(kind) => (shape.kind() == *kind).then_some(Ok(0)),
            Self::Integer => shape.is_integer().then_some(Ok(0)),
            Self::Fraction => {
                let is_number = shape.kind() == Kind::Number;
                is_number.then(|| Ok(usize::from(shape.is_integer())))
            }
            Self::Object(known) => is_object.then(|| known.rank(shape)),
            Self::Tagged(tag, tags, known) => is_object.then(|| {
                let given = shape.text(tag);
                match given.as_deref() {
                    Some(given) if tags.contains(&given) => known.rank(shape),
                    Some(_) => Err(Mismatch::unknown_tag()),
                    None => Err(Mismatch::missing(tag)),
                }
            }),
            Self::Record => is_object.then_some(Ok(usize::MAX - 1)),
            Self::Any => Some(Ok(usize::MAX)),
        }
    }
}

impl Known {
    fn rank(&self, shape: &Shape<'_>) -> Result<usize, Mismatch> {
        if let Some(missing) = self.required.iter().find(|name| !shape.has(name)) {
            return Err(Mismatch::missing(missing));
        }
        Ok(shape.members().filter(|(name, value)| !self.knows(name, value)).count())
    }

    /// Whether a member is known, and its value too if it is an enum.
    fn knows(&self, name: &str, value: &RawValue) -> bool {
        if !self.required.contains(&name) && !self.optional.contains(&name) {
            return false;
        }
        let values = self.values.iter().find(|(member, _)| *member == name);
        values.is_none_or(|(_, values)| {
            value.get() == "null" || values.contains(&&*text::of_scalar(value.get()))
        })
    }
}
