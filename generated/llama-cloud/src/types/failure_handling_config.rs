// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Configuration for handling different types of failures during data source processing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FailureHandlingConfig {
    /// Whether to skip failed batches/lists and continue processing
    ///
    /// Default: `false`
    pub skip_list_failures: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl FailureHandlingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to skip failed batches/lists and continue processing
    ///
    /// Default: `false`
    #[must_use]
    pub fn with_skip_list_failures(mut self, skip_list_failures: bool) -> Self {
        self.skip_list_failures = Some(skip_list_failures);
        self
    }
}

members! {
    FailureHandlingConfig,
    skip_list_failures = optional "skip_list_failures",
}
