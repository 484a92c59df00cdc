// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `DataSourceReaderVersionMetadataReaderVersion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSourceReaderVersionMetadataReaderVersion {
    /// `1.0`
    _1_0,
    /// `2.0`
    _2_0,
    /// `2.1`
    _2_1,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    DataSourceReaderVersionMetadataReaderVersion,
    _1_0 = "1.0",
    _2_0 = "2.0",
    _2_1 = "2.1",
}
