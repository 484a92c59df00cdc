//! How errors name the call that failed.

use crate::runtime::http::redirect::Followed;
use crate::runtime::http::secrets::Secrets;
use std::fmt;

/// The operation of a call, and the redirects that its request followed.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Called {
    operation: String,
    /// None if there was no redirect.
    redirects: Option<Box<str>>,
}

impl Called {
    pub(crate) fn new(operation: String, followed: Option<&Followed>, secrets: &Secrets) -> Self {
        let redirects =
            followed.map(|followed| secrets.conceal(&followed.to_string()).into_owned().into());
        Self { operation, redirects }
    }

    /// The operation, as method and path template.
    pub(crate) fn operation(&self) -> &str {
        &self.operation
    }
}

/// What every error of a call begins with.
impl fmt::Display for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.operation)?;
        match &self.redirects {
            Some(redirects) => write!(f, " ({redirects})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}
