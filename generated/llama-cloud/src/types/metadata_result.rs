// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::MetadataResultPage;
use crate::runtime::{self, Extra, members};

/// Result containing metadata (page level and general) for the parsed document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetadataResult {
    /// List of page metadata entries
    pub pages: Vec<MetadataResultPage>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    MetadataResult,
    pages = required "pages",
}
