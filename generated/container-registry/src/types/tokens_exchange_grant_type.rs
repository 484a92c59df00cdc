// @generated from spec/container-registry.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

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

impl TokensExchangeGrantType {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessTokenRefreshToken => "access_token_refresh_token",
            Self::AccessToken => "access_token",
            Self::RefreshToken => "refresh_token",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for TokensExchangeGrantType {
    fn from(value: &str) -> Self {
        match value {
            "access_token_refresh_token" => Self::AccessTokenRefreshToken,
            "access_token" => Self::AccessToken,
            "refresh_token" => Self::RefreshToken,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for TokensExchangeGrantType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for TokensExchangeGrantType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TokensExchangeGrantType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for TokensExchangeGrantType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
