// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

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

    /// Whether to ignore diagonal text in the document
    #[must_use]
    pub fn with_ignore_diagonal_text(mut self, ignore_diagonal_text: bool) -> Self {
        self.ignore_diagonal_text = Some(ignore_diagonal_text);
        self.extra.remove_null("ignore_diagonal_text");
        self
    }

    /// Sends `ignore_diagonal_text` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_ignore_diagonal_text_null(mut self) -> Self {
        self.ignore_diagonal_text = None;
        object::set_null(&mut self.extra, "ignore_diagonal_text");
        self
    }

    /// Whether to ignore hidden text in the document
    #[must_use]
    pub fn with_ignore_hidden_text(mut self, ignore_hidden_text: bool) -> Self {
        self.ignore_hidden_text = Some(ignore_hidden_text);
        self.extra.remove_null("ignore_hidden_text");
        self
    }

    /// Sends `ignore_hidden_text` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_ignore_hidden_text_null(mut self) -> Self {
        self.ignore_hidden_text = None;
        object::set_null(&mut self.extra, "ignore_hidden_text");
        self
    }
}

members! {
    AutoModeIgnoreOptions,
    ignore_diagonal_text = optional_or_null "ignore_diagonal_text",
    ignore_hidden_text = optional_or_null "ignore_hidden_text",
}
