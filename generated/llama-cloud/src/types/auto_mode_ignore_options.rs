// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Ignore options for auto mode parsing configuration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoModeIgnoreOptions {
    /// Whether to ignore diagonal text in the document
    pub ignore_diagonal_text: Option<bool>,
    /// Whether to ignore hidden text in the document
    pub ignore_hidden_text: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AutoModeIgnoreOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AutoModeIgnoreOptions,
    /// Whether to ignore diagonal text in the document
    with_ignore_diagonal_text(ignore_diagonal_text: bool) = ignore_diagonal_text,
    /// Sends `ignore_diagonal_text` as null, which is not the same as leaving it out.
    with_ignore_diagonal_text_null = null "ignore_diagonal_text";
    /// Whether to ignore hidden text in the document
    with_ignore_hidden_text(ignore_hidden_text: bool) = ignore_hidden_text,
    /// Sends `ignore_hidden_text` as null, which is not the same as leaving it out.
    with_ignore_hidden_text_null = null "ignore_hidden_text";
}

members! {
    AutoModeIgnoreOptions,
    ignore_diagonal_text = optional_or_null "ignore_diagonal_text",
    ignore_hidden_text = optional_or_null "ignore_hidden_text",
}
