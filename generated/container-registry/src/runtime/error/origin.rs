// @generated: a copy of codegen/runtime/src/runtime/error/origin.rs: edit that instead of this.

//! The call that an error comes from.

use crate::runtime::http::redirect::Followed;
use crate::runtime::http::secrets::Secrets;
use std::fmt;

/// The operation of a call, the redirects that its request followed, and the secrets that its
/// errors must not show.
#[derive(Clone)]
pub(crate) struct Origin {
    operation: String,
    /// None if there was no redirect.
    redirects: Option<Box<str>>,
    pub(crate) secrets: Secrets,
}

impl Origin {
    pub(crate) fn new(operation: String, followed: Option<&Followed>, secrets: Secrets) -> Self {
        let redirects =
            followed.map(|followed| secrets.conceal(&followed.to_string()).into_owned().into());
        Self { operation, redirects, secrets }
    }

    /// Returns the operation, as method and path template.
    pub(crate) fn operation(&self) -> &str {
        &self.operation
    }
}

/// The beginning of every error of a call.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.operation)?;
        match &self.redirects {
            Some(redirects) => write!(f, " ({redirects})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}
