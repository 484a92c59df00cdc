// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use crate::runtime::{self, Extra, members};

/// The `AccessToken` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessToken {
    /// The access token for performing authenticated requests
    ///
    /// Sensitive: `Debug` does not show its value.
    pub access_token: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("access_token", &format_args!("[redacted]"))
            .field("extra", &self.extra)
            .finish()
    }
}

members! {
    AccessToken,
    access_token = optional "access_token",
}
