// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Enum for mapping original job names to readable names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobNameMapping {
    /// `MANAGED_INGESTION`
    ManagedIngestion,
    /// `DATA_SOURCE`
    DataSource,
    /// `FILE_UPDATER`
    FileUpdater,
    /// `PARSE`
    Parse,
    /// `TRANSFORM`
    Transform,
    /// `INGESTION`
    Ingestion,
    /// `METADATA_UPDATE`
    MetadataUpdate,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    JobNameMapping,
    ManagedIngestion = "MANAGED_INGESTION",
    DataSource = "DATA_SOURCE",
    FileUpdater = "FILE_UPDATER",
    Parse = "PARSE",
    Transform = "TRANSFORM",
    Ingestion = "INGESTION",
    MetadataUpdate = "METADATA_UPDATE",
}
