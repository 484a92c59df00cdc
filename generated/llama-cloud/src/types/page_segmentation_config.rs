// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::PageSegmentationConfigMode;
use crate::runtime::{self, Extra, members, setters};

/// The `PageSegmentationConfig` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageSegmentationConfig {
    /// Default: `"page"`
    pub mode: Option<PageSegmentationConfigMode>,
    /// Default: `"\n---\n"`
    pub page_separator: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PageSegmentationConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PageSegmentationConfig,
    /// Default: `"page"`
    with_mode(mode: impl Into<PageSegmentationConfigMode>) = mode.into();
    /// Default: `"\n---\n"`
    with_page_separator(page_separator: impl Into<String>) = page_separator.into();
}

members! {
    PageSegmentationConfig,
    mode = optional "mode",
    page_separator = optional "page_separator",
}
