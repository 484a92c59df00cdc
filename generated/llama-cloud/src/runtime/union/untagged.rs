// @generated: a copy of codegen/runtime/src/runtime/union/untagged.rs: edit that instead of this.

//! Unions whose variants are distinguished by shape.
//!
//! Invariant: any JSON value is an element; one that has no variant's shape, or does not fit the
//! one whose shape it has, is kept as [`Unrecognized`].

use std::borrow::Cow;
use std::cell::OnceCell;

use serde::Deserializer;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::runtime::json::decimal::Decimal;
use crate::runtime::json::lenient::Lenient;
use crate::runtime::json::members::RawObject;
use crate::runtime::json::mismatch::{self, Mismatch};
use crate::runtime::json::raw;
use crate::runtime::json::text;
use crate::runtime::json::unknown;
use crate::runtime::json::value::Json;
use crate::runtime::union::nesting::Level;
use crate::runtime::union::remembered::Element;
use crate::runtime::union::unrecognized::{Reason, Unrecognized};

/// An enum whose variants are distinguished by the shape of the JSON.
pub trait Untagged: Sized + 'static {
    /// The variant whose shape it is, decoded; nothing if no variant has such a shape.
    fn choose(shape: &Shape<'_>) -> Option<Result<Self, Mismatch>>;

    /// The variant of what is not recognized.
    fn unrecognized(element: Unrecognized) -> Self;
}

/// Reads an element.
///
/// # Errors
/// Only if the input is not JSON.
pub fn deserialize<'de, U: Untagged, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
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

fn choose<U: Untagged>(raw: &RawValue) -> Result<U, Reason> {
    let level = Level::enter(raw.get())?;
    let chosen = U::choose(&Shape::new(raw, level));
    chosen.ok_or(Reason::NoVariant)?.map_err(Reason::from)
}

/// A JSON value, as far as it must be known to recognize it.
#[derive(Debug)]
pub struct Shape<'a> {
    raw: &'a RawValue,
    pub(super) level: Level,
    members: OnceCell<Option<RawObject<'a>>>,
}

/// The kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl<'a> Shape<'a> {
    pub(super) fn new(raw: &'a RawValue, level: Level) -> Self {
        Self { raw, level, members: OnceCell::new() }
    }

    /// Returns the kind of the value.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.raw.get().as_bytes()[0] {
            b'n' => Kind::Null,
            b't' | b'f' => Kind::Boolean,
            b'"' => Kind::String,
            b'[' => Kind::Array,
            b'{' => Kind::Object,
            _ => Kind::Number,
        }
    }

    /// Whether it is a whole number, however it is written.
    #[must_use]
    pub fn is_integer(&self) -> bool {
        self.kind() == Kind::Number
            && Decimal::read(self.raw.get()).is_some_and(|number| number.is_integer())
    }

    /// Whether it is an object that has the member `name`, be it null.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.member(name).is_some()
    }

    /// The member `name`, if it is an object and the member is a string.
    #[must_use]
    pub fn literal(&self, name: &str) -> Option<Cow<'a, str>> {
        self.member(name).and_then(|member| text::string(member.get()))
    }

    /// Its text, if it is a string.
    #[must_use]
    pub fn string(&self) -> Option<Cow<'a, str>> {
        text::string(self.raw.get())
    }

    /// Decodes it as a `T`, and wraps that in its variant.
    ///
    /// # Errors
    /// If it does not fit: where, and what was expected.
    pub fn decode<T: DeserializeOwned, U>(
        &self,
        variant: impl FnOnce(T) -> U,
    ) -> Result<U, Mismatch> {
        if self.level.affords_waste() {
            let so_far = unknown::so_far();
            if let Ok(value) = serde_json::from_str(self.raw.get()) {
                return Ok(variant(value));
            }
            unknown::go_back(so_far);
            self.level.waste();
        }
        // Once more, to know where.
        let mut json = serde_json::Deserializer::from_str(self.raw.get());
        mismatch::decode(Lenient(&mut json)).map(variant)
    }

    /// The member `name` as text, if it is an object and the member is a scalar.
    pub(super) fn text(&self, name: &str) -> Option<Cow<'a, str>> {
        let member = self.member(name)?.get();
        let is_scalar = !member.starts_with(['[', '{']) && member != "null";
        is_scalar.then(|| text::of_scalar(member))
    }

    /// Its members, if it is an object.
    pub(super) fn members(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.object().into_iter().flat_map(RawObject::iter)
    }

    fn member(&self, name: &str) -> Option<&'a RawValue> {
        self.object()?.get(name)
    }

    fn object(&self) -> Option<&RawObject<'a>> {
        self.members.get_or_init(|| RawObject::read(self.raw.get()).ok()).as_ref()
    }
}
