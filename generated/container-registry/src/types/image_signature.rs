// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::JWK;
use crate::runtime::{self, Extra, members};

/// Signature of a signed manifest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageSignature {
    /// The `header` member.
    pub header: Option<JWK>,
    /// The signed protected header
    pub protected: Option<String>,
    /// A signature for the image manifest, signed by a libtrust private key
    pub signature: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ImageSignature,
    header = optional "header",
    protected = optional "protected",
    signature = optional "signature",
}
