// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Job timeout configuration.
///
/// Total timeout = base_in_seconds + (extra_time_per_page_in_seconds × page_count).
/// Use these settings for large documents or complex parsing that needs more time.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseTimeouts {
    /// Base timeout for the job in seconds (max 7200 = 2 hours). This is the minimum time allowed regardless of document size
    ///
    /// Limits: 1 to 7200.
    pub base_in_seconds: Option<i64>,
    /// Additional timeout per page in seconds (max 300 = 5 minutes). Total timeout = base + (this value × page count)
    ///
    /// Limits: 1 to 300.
    pub extra_time_per_page_in_seconds: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseTimeouts {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseTimeouts,
    /// Base timeout for the job in seconds (max 7200 = 2 hours). This is the minimum time allowed regardless of document size
    ///
    /// Limits: 1 to 7200.
    with_base_in_seconds(base_in_seconds: i64) = base_in_seconds,
    /// Sends `base_in_seconds` as null, which is not the same as leaving it out.
    with_base_in_seconds_null = null "base_in_seconds";
    /// Additional timeout per page in seconds (max 300 = 5 minutes). Total timeout = base + (this value × page count)
    ///
    /// Limits: 1 to 300.
    with_extra_time_per_page_in_seconds(extra_time_per_page_in_seconds: i64) = extra_time_per_page_in_seconds,
    /// Sends `extra_time_per_page_in_seconds` as null, which is not the same as leaving it out.
    with_extra_time_per_page_in_seconds_null = null "extra_time_per_page_in_seconds";
}

members! {
    LlamaParseTimeouts,
    base_in_seconds = optional_or_null "base_in_seconds",
    extra_time_per_page_in_seconds = optional_or_null "extra_time_per_page_in_seconds",
}
