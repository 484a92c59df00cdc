// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::LocationPart;
use crate::runtime::{self, Extra, members};

/// One mistake in a request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidationError {
    /// Path from the request to the value.
    ///
    /// Example: `["body", "prompt"]`
    pub loc: Vec<LocationPart>,
    /// Description of the mistake.
    ///
    /// Example: `"Field required"`
    pub msg: String,
    /// The kind of mistake.
    ///
    /// Example: `"missing"`
    pub r#type: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ValidationError,
    loc = required "loc",
    msg = required "msg",
    r#type = required "type",
}
