// @generated: a copy of codegen/runtime/src/runtime/http/headers.rs: edit that instead of this.

//! Changes to the headers of a request.
//!
//! Names match without case; a later change replaces an earlier one; taking a header away is a
//! change too.

use crate::runtime::http::secrets;
use http::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING};
use std::fmt::{self, Display};

/// Headers to set, and headers to take away.
#[derive(Clone, Default)]
pub struct HeaderChanges {
    changes: Vec<(HeaderName, Option<HeaderValue>)>,
}

impl HeaderChanges {
    /// Sets a header.
    ///
    /// # Errors
    /// If the name or the value is invalid, or the header follows from the body. The message
    /// names the header, and never shows its value.
    pub fn set(&mut self, name: &str, value: &dyn Display) -> Result<(), String> {
        let name = parse_name(name)?;
        if name == CONTENT_LENGTH || name == TRANSFER_ENCODING {
            return Err(format!("the header `{name}` follows from the body and cannot be set"));
        }
        let mut value = header_value(&value.to_string()).ok_or_else(|| {
            format!("the value of the header `{name}` has characters that a header cannot carry")
        })?;
        value.set_sensitive(secrets::may_hold(name.as_str()));
        self.put(name, Some(value));
        Ok(())
    }

    /// Removes a header.
    ///
    /// # Errors
    /// If the name is invalid.
    pub fn remove(&mut self, name: &str) -> Result<(), String> {
        self.put(parse_name(name)?, None);
        Ok(())
    }

    /// Lays later changes over these.
    pub fn merge(&mut self, later: &Self) {
        for (name, value) in &later.changes {
            self.put(name.clone(), value.clone());
        }
    }

    /// Makes the changes.
    pub fn apply(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.changes {
            match value {
                Some(value) => drop(headers.insert(name.clone(), value.clone())),
                None => drop(headers.remove(name)),
            }
        }
    }

    /// Whether a header is set (`Some(true)`) or taken away.
    pub(crate) fn sets(&self, name: &HeaderName) -> Option<bool> {
        let change = self.changes.iter().find(|(known, _)| known == name);
        change.map(|(_, value)| value.is_some())
    }

    /// The values that may be secrets. Of credentials, without `Bearer` and `Basic`, which are
    /// none.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = String> {
        let values = self.changes.iter().filter_map(|(_, value)| value.as_ref());
        let sensitive = values.filter(|value| value.is_sensitive());
        sensitive.filter_map(|value| value.to_str().ok()).map(|value| {
            value.split_once(' ').map_or(value, |(_, secret)| secret).trim().to_owned()
        })
    }

    fn put(&mut self, name: HeaderName, value: Option<HeaderValue>) {
        match self.changes.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.changes.push((name, value)),
        }
    }
}

/// Values may be secrets; names are not.
impl fmt::Debug for HeaderChanges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.changes.iter().map(|(name, _)| name.as_str())).finish()
    }
}

/// The value, if a header can carry it. Outside ASCII servers disagree about what the bytes mean.
pub fn header_value(text: &str) -> Option<HeaderValue> {
    if text.is_ascii() { HeaderValue::from_str(text).ok() } else { None }
}

fn parse_name(name: &str) -> Result<HeaderName, String> {
    HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("`{}` is not the name of a header", name.escape_debug()))
}
