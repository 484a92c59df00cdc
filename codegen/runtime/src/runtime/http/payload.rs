//! The body of a request, while it is put together: JSON, or any other.
//!
//! Members keep the order in which they were first set; an absent body, an empty object and null
//! are three things.

use crate::runtime::http::body::Body;
use crate::runtime::json::finite::to_raw_value;
use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// The body of a request, while it is put together.
#[derive(Clone, Default)]
pub enum Payload {
    /// None at all.
    #[default]
    Absent,
    /// An object, member by member.
    Object(Vec<(Cow<'static, str>, Box<RawValue>)>),
    /// Any other value.
    Value(Box<RawValue>),
    /// A body that is not put together here, with its content type.
    Raw(Body, HeaderValue),
}

impl Payload {
    /// Makes sure that there is a body, if only an empty object.
    pub fn require(&mut self) {
        if let Self::Absent = self {
            *self = Self::Object(Vec::new());
        }
    }

    /// Replaces the whole body.
    pub fn set(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), serde_json::Error> {
        *self = Self::from_raw(to_raw_value(value)?)?;
        Ok(())
    }

    /// Sets a member of the body's object.
    pub fn set_member(
        &mut self,
        name: Cow<'static, str>,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), serde_json::Error> {
        self.put_member(name, to_raw_value(value)?)
    }

    /// The members of this body, and those of the other that it lacks. If this is not an object,
    /// the other does not matter.
    pub fn over(&self, other: &Self) -> Self {
        let (Self::Object(members), Self::Object(defaults)) = (self, other) else {
            return self.clone();
        };
        let lacking = defaults.iter().filter(|(name, _)| !members.iter().any(|(it, _)| it == name));
        Self::Object(members.iter().chain(lacking).cloned().collect())
    }

    /// Returns the content type of the body.
    pub fn content_type(&self) -> HeaderValue {
        static JSON: HeaderValue = HeaderValue::from_static("application/json");
        match self {
            Self::Raw(_, content_type) => content_type.clone(),
            Self::Absent | Self::Object(_) | Self::Value(_) => JSON.clone(),
        }
    }

    /// Returns the body as it is sent.
    pub fn to_body(&self) -> Option<Body> {
        match self {
            Self::Absent => None,
            Self::Value(value) => Some(Bytes::copy_from_slice(value.get().as_bytes()).into()),
            Self::Raw(body, _) => Some(body.clone()),
            Self::Object(members) => {
                let size: usize =
                    members.iter().map(|(name, value)| name.len() + value.get().len() + 4).sum();
                let mut text = String::with_capacity(size + 2);
                text.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        text.push(',');
                    }
                    text.push_str(&serde_json::Value::from(&**name).to_string());
                    text.push(':');
                    text.push_str(value.get());
                }
                text.push('}');
                Some(text.into())
            }
        }
    }

    fn from_raw(json: Box<RawValue>) -> Result<Self, serde_json::Error> {
        if !json.get().starts_with('{') {
            return Ok(Self::Value(json));
        }
        serde_json::Deserializer::from_str(json.get()).deserialize_map(Members).map(Self::Object)
    }

    fn put_member(
        &mut self,
        name: Cow<'static, str>,
        json: Box<RawValue>,
    ) -> Result<(), serde_json::Error> {
        self.require();
        let Self::Object(members) = self else {
            return Err(serde::de::Error::custom(
                "the body is not an object, so it has no members",
            ));
        };
        match members.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = json,
            None => members.push((name, json)),
        }
        Ok(())
    }
}

/// The content may be private; that there is some is not.
impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("Absent"),
            Self::Value(_) => f.write_str("Value"),
            Self::Raw(body, _) => body.fmt(f),
            Self::Object(members) => {
                f.debug_set().entries(members.iter().map(|(name, _)| name)).finish()
            }
        }
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(Cow<'static, str>, Box<RawValue>)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((name, value)) = object.next_entry::<String, Box<RawValue>>()? {
            members.push((Cow::Owned(name), value));
        }
        Ok(members)
    }
}
