// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use crate::runtime::{self, Extra, members};

/// The `RefreshToken` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefreshToken {
    /// The refresh token to be used for generating access tokens
    ///
    /// Sensitive: `Debug` does not show its value.
    pub refresh_token: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshToken")
            .field("refresh_token", &format_args!("[redacted]"))
            .field("extra", &self.extra)
            .finish()
    }
}

members! {
    RefreshToken,
    refresh_token = optional "refresh_token",
}
