//! The body of a request, while it is put together: JSON, or any other.
//!
//! Members keep the order in which they were first set; an absent body, an empty object and null
//! are three things.

// part: form
mod form;
mod members;
// part: multipart
mod multipart;

use crate::runtime::http::body::Body;
use crate::runtime::http::payload::members::Members;
// part: multipart
use crate::runtime::http::payload::multipart::Multipart;
// part: multipart
use crate::runtime::http::upload::Upload;
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
    // part: form
    /// An object that is sent as a form. There is no body while it is `None`.
    Form(Option<Members>),
    // part: multipart
    /// An object and files that are sent as parts. There is no body while it is `None`.
    Multipart(Option<Multipart>),
    /// A body that is not put together here, with its content type.
    Raw(Body, HeaderValue),
}

impl Payload {
    /// Makes sure that there is a body, if only an empty object.
    pub fn require(&mut self) {
        if let Self::Absent = self {
            *self = Self::Object(Vec::new());
        }
        // part: form
        if let Self::Form(None) = self {
            self.make_form();
        }
        // part: multipart
        if let Self::Multipart(None) = self {
            self.make_multipart();
        }
    }

    // part: form
    /// Sends the members as a form. A body that is something else is dropped.
    pub fn make_form(&mut self) {
        let members = self.members().map(std::mem::take);
        *self = Self::Form(Some(members.unwrap_or_default()));
    }

    // part: form
    /// Sends the members as a form, if there are any.
    pub fn make_optional_form(&mut self) {
        match self {
            Self::Absent => *self = Self::Form(None),
            _ => self.make_form(),
        }
    }

    // part: multipart
    /// Sends the members as parts. A body that is something else is dropped.
    pub fn make_multipart(&mut self) {
        if !matches!(self, Self::Multipart(Some(_))) {
            let members = self.members().map(std::mem::take);
            *self = Self::Multipart(Some(Multipart::new(members.unwrap_or_default())));
        }
    }

    // part: multipart
    /// Sends the members as parts, if there are any.
    pub fn make_optional_multipart(&mut self) {
        match self {
            Self::Absent => *self = Self::Multipart(None),
            _ => self.make_multipart(),
        }
    }

    // part: multipart
    /// Sets the files of a name, in place of those that it had.
    pub fn set_files(&mut self, name: Cow<'static, str>, files: Vec<Upload>) {
        self.make_multipart();
        if let Self::Multipart(Some(multipart)) = self {
            multipart.set_files(name, files);
        }
    }

    /// Replaces the whole body; of a form, its members.
    pub fn set(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), serde_json::Error> {
        let json = to_raw_value(value)?;
        // part: form, multipart
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

    // part: omitted-members
    /// Removes a member of the body's object, or the files of that name.
    pub fn remove_member(&mut self, name: &str) {
        if let Some(members) = self.members() {
            members.retain(|(known, _)| known != name);
        }
        // part: multipart
        if let Self::Multipart(Some(multipart)) = self {
            multipart.set_files(Cow::Owned(name.to_owned()), Vec::new());
        }
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
        // part: form
        static FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
        let (body, content_type) = match self {
            Self::Absent => return Ok(None),
            // part: form
            Self::Form(None) => return Ok(None),
            // part: form
            Self::Form(Some(members)) => {
                let pairs = form::encode(members).map_err(|error| error.to_string())?;
                (pairs.into(), FORM.clone())
            }
            // part: multipart
            Self::Multipart(None) => return Ok(None),
            // part: multipart
            Self::Multipart(Some(multipart)) => multipart.encode()?,
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
            // part: form
            Self::Form(members) => members.as_mut(),
            // part: multipart
            Self::Multipart(multipart) => multipart.as_mut().map(|it| &mut it.members),
            Self::Absent | Self::Value(_) | Self::Raw(..) => None,
        }
    }

    // part: page-schemes
    /// Returns the JSON text of a member, if the body has it.
    pub fn member(&self, name: &str) -> Option<&str> {
        let members = match self {
            Self::Object(members) => members,
            // part: form
            Self::Form(members) => members.as_ref()?,
            // part: multipart
            Self::Multipart(multipart) => &multipart.as_ref()?.members,
            Self::Absent | Self::Value(_) | Self::Raw(..) => return None,
        };
        members.iter().find(|(known, _)| *known == name).map(|(_, value)| value.get())
    }

    // part: form, multipart
    /// Returns the members of a body that holds nothing else.
    fn form_members(&mut self) -> Option<&mut Members> {
        match self {
            Self::Absent | Self::Object(_) | Self::Value(_) | Self::Raw(..) => None,
            // part: form
            Self::Form(members) => Some(members.get_or_insert_default()),
            // part: multipart
            Self::Multipart(multipart) => {
                let empty = || Multipart::new(Members::new());
                Some(&mut multipart.get_or_insert_with(empty).members)
            }
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
            // part: multipart
            Self::Multipart(None) => f.write_str("Absent"),
            // part: multipart
            Self::Multipart(Some(multipart)) => multipart.fmt(f),
            Self::Object(members) => fmt_names(members, f),
            // part: form
            Self::Form(None) => f.write_str("Absent"),
            // part: form
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
