// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    FailureHandlingConfig,
    /// Whether to skip failed batches/lists and continue processing
    ///
    /// Default: `false`
    with_skip_list_failures(skip_list_failures: bool) = skip_list_failures;
}

members! {
    FailureHandlingConfig,
    skip_list_failures = optional "skip_list_failures",
}
