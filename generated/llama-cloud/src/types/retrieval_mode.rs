// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `RetrievalMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrievalMode {
    /// `chunks`
    Chunks,
    /// `files_via_metadata`
    FilesViaMetadata,
    /// `files_via_content`
    FilesViaContent,
    /// `auto_routed`
    AutoRouted,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    RetrievalMode,
    Chunks = "chunks",
    FilesViaMetadata = "files_via_metadata",
    FilesViaContent = "files_via_content",
    AutoRouted = "auto_routed",
}
