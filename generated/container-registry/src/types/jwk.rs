// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::JWKHeader;
use crate::runtime::{self, Extra, members};

/// A JSON web signature
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JWK {
    /// The algorithm used to sign or encrypt the JWT
    pub alg: Option<String>,
    /// The `jwk` member.
    pub jwk: Option<JWKHeader>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    JWK,
    alg = optional "alg",
    jwk = optional "jwk",
}
