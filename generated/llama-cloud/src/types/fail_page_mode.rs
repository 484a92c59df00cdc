// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Enum for representing the different available page error handling modes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailPageMode {
    /// `raw_text`
    RawText,
    /// `blank_page`
    BlankPage,
    /// `error_message`
    ErrorMessage,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    FailPageMode,
    RawText = "raw_text",
    BlankPage = "blank_page",
    ErrorMessage = "error_message",
}
