// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// JSON web key parameter
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JWKHeader {
    /// crv value
    pub crv: Option<String>,
    /// kid value
    pub kid: Option<String>,
    /// kty value
    pub kty: Option<String>,
    /// x value
    pub x: Option<String>,
    /// y value
    pub y: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    JWKHeader,
    crv = optional "crv",
    kid = optional "kid",
    kty = optional "kty",
    x = optional "x",
    y = optional "y",
}
