// @generated: a copy of codegen/runtime/src/runtime/union/tagged.rs: edit that instead of this.

//! Unions whose variants are distinguished by a tag.
//!
//! Invariant: any JSON value is an element. What is not recognized is kept as [`Unrecognized`]; it
//! neither fails the list that it stands in nor passes for another variant. The tag may stand
//! anywhere, and both ways of decoding agree.
//!
//! The fast way reads every member of every variant into a typed slot in one pass, and assembles
//! the variant once the tag is known. It does not support anything unusual; the slow path then
//! takes the members apart, finds the variant and decodes it alone, so that an error says where and
//! what.

use std::borrow::Cow;

use serde::de::{DeserializeOwned, MapAccess};
use serde::ser::SerializeMap;
use serde::{Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::runtime::json::extra::Extra;
use crate::runtime::json::lenient::Lenient;
use crate::runtime::json::members::RawObject;
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::name::Name;
use crate::runtime::json::object::{Members, Object};
use crate::runtime::json::object_text::ObjectText;
use crate::runtime::json::raw;
use crate::runtime::json::scan::Unsupported;
use crate::runtime::json::text::Text;
use crate::runtime::json::unknown;
use crate::runtime::json::value::Json;
use crate::runtime::union::nesting::Level;
use crate::runtime::union::remembered::Element;
use crate::runtime::union::tag::{StringTag, Tag};
use crate::runtime::union::tagless::Tagless;
use crate::runtime::union::unrecognized::{Reason, Unrecognized};

/// An enum whose variants are distinguished by a member, the tag.
pub trait Union: DeserializeOwned + Send + 'static {
    /// The name of the member that is the tag.
    const TAG: &'static str;
    /// The tags of the variants.
    const TAGS: &'static [&'static str];
    /// The slots of the members of all variants. A member whose type is not the same in all of them
    /// has none, or one of [`Json`].
    type Members: Members;

    /// The reader of a tag.
    fn tag<'de>() -> impl Tag<'de> {
        StringTag
    }

    /// The variant `tag` of the slots that belong to it, which it empties.
    ///
    /// # Errors
    /// If no variant has the tag, or a required member is missing.
    fn assemble(tag: &str, members: &mut Self::Members, extra: Extra) -> Result<Self, Mismatch>;

    /// Whether no slot holds a value.
    fn is_empty(members: &Self::Members) -> bool;

    /// The variant `tag` of a payload.
    ///
    /// # Errors
    /// If no variant has the tag, or the payload does not fit.
    fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch>;

    /// The variant of what is not recognized.
    fn unrecognized(element: Unrecognized) -> Self;

    /// Whether it reports an error of the stream that it came by: the API declares that it does, or
    /// it is not recognized and [reports one](Unrecognized::is_error).
    fn is_error(&self) -> bool;
}

/// Reads an element.
///
/// # Errors
/// Only if the input is not JSON.
pub fn deserialize<'de, U: Union, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    let raw = raw::capture(deserializer)?;
    let Some(counted) = Element::begin::<U>(raw.get()) else {
        return Ok(U::unrecognized(Unrecognized::remembered()));
    };
    let element = element("", raw.get());
    counted.end(&element);
    Ok(element.unwrap_or_else(|(tag, reason)| {
        U::unrecognized(Unrecognized::new(tag, Json::from_raw(raw.into_owned()), reason))
    }))
}

/// Reads an element that is the data of the event `name`, which stands for a missing tag.
///
/// # Errors
/// If the data is not JSON, though the event has no name or that of a variant. Any other event may
/// hold what it likes.
pub fn from_event<U: Union>(name: &str, data: &str) -> Result<U, serde_json::Error> {
    element(name, data).or_else(|(tag, reason)| {
        let element = match data.parse() {
            Ok(json) => Unrecognized::new(tag, json, reason),
            // To the standard an event without a name is called `message`.
            Err(error) if matches!(name, "" | "message") || U::TAGS.contains(&name) => {
                return Err(error);
            }
            Err(_) => Unrecognized::new(Some(name.to_owned()), Json::new(data)?, Reason::NotJson),
        };
        Ok(U::unrecognized(element))
    })
}

/// Reads an element that is the data of the event `name`, unless it is not recognized.
pub(crate) fn recognized<U: Union>(name: &str, data: &str) -> Option<U> {
    element(name, data).ok()
}

/// Writes a variant: its tag, then its members.
///
/// # Errors
/// If a member cannot be written.
pub fn serialize<O: Object, S: Serializer>(
    variant: &O,
    name: &'static str,
    tag: &(impl Serialize + ?Sized),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_map(None)?;
    object.serialize_entry(name, tag)?;
    variant.write(&mut Tagless { object: &mut object, tag: name })?;
    object.end()
}

/// The tag of an element that is not recognized, and the reason.
type Failure = (Option<String>, Reason);

/// Understands an element, or says why not. That it understands one means that the text is valid
/// JSON.
fn element<U: Union>(name: &str, text: &str) -> Result<U, Failure> {
    let level = Level::enter(text).map_err(|refusal| (None, refusal.into()))?;
    if level.affords_waste() {
        let so_far = unknown::so_far();
        match fast_path(name, text) {
            Ok(element) => return Ok(element),
            Err(FastPathError::UnknownTag(tag)) => return Err((Some(tag), Reason::UnknownTag)),
            Err(FastPathError::Unsupported) => level.waste(),
        }
        unknown::go_back(so_far);
    }
    slow_path(&level, name, text)
}

/// A reason why the fast path found no variant.
enum FastPathError {
    /// There is none.
    UnknownTag(String),
    /// The slow path has to decide.
    Unsupported,
}

impl From<Unsupported> for FastPathError {
    fn from(_: Unsupported) -> Self {
        Self::Unsupported
    }
}

/// Reads an element of the usual form.
fn fast_path<U: Union>(event: &str, text: &str) -> Result<U, FastPathError> {
    let mut text = Text::new(text);
    let mut object = text.object()?;
    let mut members = U::Members::default();
    let mut extra = Extra::new();
    let mut tag = None;
    let mut is_checked = false;
    while let Some(name) = object.next_key_seed(Name)? {
        if name == U::TAG {
            tag = object.next_value_seed(U::tag())?;
        } else if !members.read(&name, &mut object)? {
            let value = object.next_value::<&RawValue>()?;
            // Nothing is kept of what may belong to a variant that nobody knows.
            if !is_checked {
                reject_unknown::<U>(tag.as_ref(), &object)?;
                is_checked = true;
            }
            extra.insert(name, Json::from_raw(value.to_owned()));
        }
    }
    text.end()?;
    unknown::add_members(extra.iter().map(|(_, json)| json.as_str()));
    match U::assemble(tag.as_deref().unwrap_or(event), &mut members, extra) {
        // A slot that is still filled holds a member of another variant: to this one it is unknown,
        // and must be kept as it came.
        Ok(element) if U::is_empty(&members) => Ok(element),
        Ok(_) => Err(FastPathError::Unsupported),
        Err(_) => Err(match tag {
            Some(tag) if !U::TAGS.contains(&&*tag) => FastPathError::UnknownTag(tag.into_owned()),
            _ => FastPathError::Unsupported,
        }),
    }
}

/// Looks for the tag in the rest of an object, unless it has come and is known; the last of several
/// counts.
fn reject_unknown<U: Union>(
    tag: Option<&Cow<'_, str>>,
    rest: &ObjectText<'_, '_>,
) -> Result<(), FastPathError> {
    let is_unknown = |tag: &str| !U::TAGS.contains(&tag);
    if tag.is_some_and(|tag| !is_unknown(tag)) {
        return Ok(());
    }
    match rest.ahead(U::TAG, U::tag())?.unwrap_or_else(|| tag.cloned()) {
        Some(tag) if is_unknown(&tag) => Err(FastPathError::UnknownTag(tag.into_owned())),
        _ => Ok(()),
    }
}

/// Reads any element.
fn slow_path<U: Union>(level: &Level, name: &str, text: &str) -> Result<U, Failure> {
    if !text.trim_start().starts_with('{') {
        return Err((None, Reason::NotAnObject));
    }
    let mut payload =
        RawObject::read(text).map_err(|error| (None, Mismatch::of_json(&error).into()))?;
    match payload.remove(U::TAG).filter(|tag| tag.get() != "null") {
        Some(tag) => {
            let tag = read_tag(U::tag(), tag).map_err(|reason| (None, reason))?;
            tagged(&tag, &payload)
        }
        None if U::TAGS.contains(&name) => tagged(name, &payload),
        None => by_shape(level, &payload)
            .map_err(|reason| ((!name.is_empty()).then(|| name.to_owned()), reason)),
    }
}

fn read_tag<'a, T: Tag<'a>>(reader: T, tag: &'a RawValue) -> Result<Cow<'a, str>, Reason> {
    let mut json = serde_json::Deserializer::from_str(tag.get());
    reader.deserialize(Lenient(&mut json)).ok().flatten().ok_or(T::ERROR)
}

fn tagged<U: Union>(tag: &str, payload: &RawObject<'_>) -> Result<U, Failure> {
    let decoded = if U::TAGS.contains(&tag) {
        U::decode(tag, payload).map_err(Reason::from)
    } else {
        Err(Reason::UnknownTag)
    };
    decoded.map_err(|reason| (Some(tag.to_owned()), reason))
}

/// The one variant that fits.
fn by_shape<U: Union>(level: &Level, payload: &RawObject<'_>) -> Result<U, Reason> {
    let mut fitting = U::TAGS.iter().filter(|tag| level.probe(|| U::decode(tag, payload).is_ok()));
    match (fitting.next(), fitting.next()) {
        (Some(tag), None) => U::decode(tag, payload).map_err(Reason::from),
        (None, _) => Err(Reason::NoVariant),
        (Some(_), Some(_)) => Err(Reason::Ambiguous),
    }
}
