// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::DataSourceReaderVersionMetadataReaderVersion;
use crate::runtime::{self, Extra, members};

/// The `DataSourceReaderVersionMetadata` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataSourceReaderVersionMetadata {
    /// The version of the reader to use for this data source.
    pub reader_version: Option<DataSourceReaderVersionMetadataReaderVersion>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    DataSourceReaderVersionMetadata,
    reader_version = optional_or_null "reader_version",
}
