// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::PageSegmentationConfigMode;
use crate::runtime::{self, Extra, members};

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

    /// Default: `"page"`
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<PageSegmentationConfigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Default: `"\n---\n"`
    #[must_use]
    pub fn with_page_separator(mut self, page_separator: impl Into<String>) -> Self {
        self.page_separator = Some(page_separator.into());
        self
    }
}

members! {
    PageSegmentationConfig,
    mode = optional "mode",
    page_separator = optional "page_separator",
}
