// @generated: a copy of codegen/runtime/src/runtime/union/unrecognized.rs: edit that instead of this.

//! Elements that a union does not recognize, as it keeps them.
//!
//! Invariant: the JSON is the text that came, and it is written again as it came.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::runtime::json::members::RawObject;
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::value::Json;

/// An element of a union that this version of the crate does not understand.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Unrecognized {
    /// The element's tag; without one, the name of the event that it came as.
    pub tag: Option<String>,
    /// The element as it came; where that is not JSON, the text as a string.
    pub json: Json,
    /// The reason why it is not recognized.
    pub reason: Reason,
}

impl Unrecognized {
    /// An element that is not recognized.
    #[must_use]
    pub fn new(tag: Option<String>, json: Json, reason: Reason) -> Self {
        Self { tag, json, reason }
    }

    /// Whether it reports an error: its tag is `error`, or it has a member `error` that is not
    /// null. A stream of events ends with such an element, as an error.
    #[must_use]
    pub fn is_error(&self) -> bool {
        if self.tag.as_deref() == Some("error") {
            return true;
        }
        let members = RawObject::read(self.json.as_str());
        members.is_ok_and(|members| members.get("error").is_some_and(|it| it.get() != "null"))
    }
}

impl fmt::Display for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.tag {
            Some(tag) => write!(f, "unrecognized `{}`: {}", tag.escape_debug(), self.reason),
            None => write!(f, "unrecognized: {}", self.reason),
        }
    }
}

impl Serialize for Unrecognized {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

/// A reason why an element of a union is not recognized.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// This version of the crate knows no variant of that tag.
    UnknownTag,
    /// The tag is absent, and no variant fits.
    NoVariant,
    /// The tag is absent, and several variants fit.
    Ambiguous,
    /// The tag is not a string.
    TagNotString,
    /// The tag is not a boolean.
    TagNotBoolean,
    /// The element is not an object.
    NotAnObject,
    /// The element is the data of an event that this version of the crate does not know, and is not
    /// JSON.
    NotJson,
    /// Several variants were tried, and none fits: why not, in the order of the variants.
    NoneFits(Vec<VariantMismatch>),
    /// The variant is known, and the element does not fit it.
    Mismatch {
        /// From the element to the place that does not fit, such as `usage.turns`; empty for the
        /// element itself.
        path: String,
        /// Message that names the type expected and the value found.
        message: String,
    },
}

/// A reason why a variant does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct VariantMismatch {
    /// The variant's name.
    pub variant: &'static str,
    /// From the element to the place that does not fit; empty for the element itself.
    pub path: String,
    /// What was expected there, and what came.
    pub message: String,
}

impl fmt::Display for VariantMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => write!(f, "{}: {}", self.variant, self.message),
            path => write!(f, "{}: {path}: {}", self.variant, self.message),
        }
    }
}

impl From<Mismatch> for Reason {
    fn from(mismatch: Mismatch) -> Self {
        let (path, message) = mismatch.into_parts();
        Self::Mismatch { path, message }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownTag => f.write_str("the tag is not known"),
            Self::NoVariant => f.write_str("the tag is absent, and no variant fits"),
            Self::Ambiguous => f.write_str("the tag is absent, and several variants fit"),
            Self::TagNotString => f.write_str("the tag is not a string"),
            Self::TagNotBoolean => f.write_str("the tag is not a boolean"),
            Self::NotAnObject => f.write_str("it is not an object"),
            Self::NotJson => f.write_str("it is not JSON"),
            Self::NoneFits(mismatches) => {
                f.write_str("no variant fits")?;
                mismatches.iter().try_for_each(|mismatch| write!(f, "; {mismatch}"))
            }
            Self::Mismatch { path, message } if path.is_empty() => f.write_str(message),
            Self::Mismatch { path, message } => write!(f, "{path}: {message}"),
        }
    }
}
