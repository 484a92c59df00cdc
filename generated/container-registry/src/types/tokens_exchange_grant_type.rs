// @generated from spec/container-registry.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Can take a value of access_token_refresh_token, or access_token, or refresh_token
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokensExchangeGrantType {
    /// `access_token_refresh_token`
    AccessTokenRefreshToken,
    /// `access_token`
    AccessToken,
    /// `refresh_token`
    RefreshToken,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    TokensExchangeGrantType,
    AccessTokenRefreshToken = "access_token_refresh_token",
    AccessToken = "access_token",
    RefreshToken = "refresh_token",
}
