// @generated: a copy of codegen/runtime/src/runtime/http/payload/mod.rs: edit that instead of this.

//! The body of a request, while it is put together: JSON, or any other.
//!
//! Members keep the order in which they were first set; an absent body, an empty object and null
//! are three things.

mod form;
mod members;

use crate::runtime::http::body::Body;
use crate::runtime::http::payload::members::Members;
use crate::runtime::json::finite::to_raw_value;
use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;
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
    Object(Members),
    /// Any other value.
    Value(Box<RawValue>),
    /// An object that is sent as a form. There is no body while it is `None`.
    Form(Option<Members>),
    /// A body that is not put together here, with its content type.
    Raw(Body, HeaderValue),
}

impl Payload {
    /// Makes sure that there is a body, if only an empty object.
    pub fn require(&mut self) {
        if let Self::Absent = self {
            *self = Self::Object(Vec::new());
        }
        if let Self::Form(None) = self {
            self.make_form();
        }
    }

    /// Sends the members as a form. A body that is something else is dropped.
    pub fn make_form(&mut self) {
        let members = self.members().map(std::mem::take);
        *self = Self::Form(Some(members.unwrap_or_default()));
    }

    /// Sends the members as a form, if there are any.
    pub fn make_optional_form(&mut self) {
        match self {
            Self::Absent => *self = Self::Form(None),
            _ => self.make_form(),
        }
    }

    /// Replaces the whole body; of a form, its members.
    pub fn set(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), serde_json::Error> {
        let json = to_raw_value(value)?;
        if let Some(known) = self.form_members() {
            if !json.get().starts_with('{') {
                return Err(serde::de::Error::custom("a form has members, so it needs an object"));
            }
            *known = members::read(&json)?;
            return Ok(());
        }
        *self = match json.get().starts_with('{') {
            true => Self::Object(members::read(&json)?),
            false => Self::Value(json),
        };
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
        let mut merged = self.clone();
        if let (Some(members), Self::Object(defaults)) = (merged.members(), other) {
            let is_set = |name: &str| members.iter().any(|(it, _)| it == name);
            let lacking = defaults.iter().filter(|(name, _)| !is_set(name));
            let lacking: Vec<_> = lacking.cloned().collect();
            members.extend(lacking);
        }
        merged
    }

    /// Returns the body as it is sent.
    pub fn encode(&self) -> Result<Option<Encoded>, String> {
        static JSON: HeaderValue = HeaderValue::from_static("application/json");
        static FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
        let (body, content_type) = match self {
            Self::Absent => return Ok(None),
            Self::Form(None) => return Ok(None),
            Self::Form(Some(members)) => {
                let pairs = form::encode(members).map_err(|error| error.to_string())?;
                (pairs.into(), FORM.clone())
            }
            Self::Raw(body, content_type) => (body.clone(), content_type.clone()),
            Self::Value(value) => {
                (Bytes::copy_from_slice(value.get().as_bytes()).into(), JSON.clone())
            }
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
                (text.into(), JSON.clone())
            }
        };
        Ok(Some(Encoded { body, content_type }))
    }

    /// Returns the members, if it has any.
    fn members(&mut self) -> Option<&mut Members> {
        match self {
            Self::Object(members) => Some(members),
            Self::Form(members) => members.as_mut(),
            Self::Absent | Self::Value(_) | Self::Raw(..) => None,
        }
    }

    /// Returns the JSON text of a member, if the body has it.
    pub fn member(&self, name: &str) -> Option<&str> {
        let members = match self {
            Self::Object(members) => members,
            Self::Form(members) => members.as_ref()?,
            Self::Absent | Self::Value(_) | Self::Raw(..) => return None,
        };
        members.iter().find(|(known, _)| *known == name).map(|(_, value)| value.get())
    }

    /// Returns the members of a body that holds nothing else.
    fn form_members(&mut self) -> Option<&mut Members> {
        match self {
            Self::Absent | Self::Object(_) | Self::Value(_) | Self::Raw(..) => None,
            Self::Form(members) => Some(members.get_or_insert_default()),
        }
    }

    fn put_member(
        &mut self,
        name: Cow<'static, str>,
        json: Box<RawValue>,
    ) -> Result<(), serde_json::Error> {
        self.require();
        let Some(members) = self.members() else {
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
            Self::Object(members) => fmt_names(members, f),
            Self::Form(None) => f.write_str("Absent"),
            Self::Form(Some(members)) => fmt_names(members, f),
        }
    }
}

fn fmt_names(members: &Members, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_set().entries(members.iter().map(|(name, _)| name)).finish()
}

/// A body as it is sent.
#[derive(Clone, Debug)]
pub struct Encoded {
    /// The body.
    pub body: Body,
    /// Its content type.
    pub content_type: HeaderValue,
}
