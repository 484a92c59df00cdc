// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, argument, members, scalar, setters};

/// Filter parameters for file queries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileFilter {
    /// Filter by project ID
    pub project_id: Option<scalar::Uuid>,
    /// Filter by specific file IDs
    pub file_ids: Option<Vec<scalar::Uuid>>,
    /// Filter by file name
    pub file_name: Option<String>,
    /// Filter by data source ID
    pub data_source_id: Option<scalar::Uuid>,
    /// Filter by external file ID
    pub external_file_id: Option<String>,
    /// Filter only manually uploaded files (data_source_id is null)
    pub only_manually_uploaded: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl FileFilter {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    FileFilter,
    /// Filter by project ID
    with_project_id(project_id: impl Into<scalar::Uuid>) = project_id.into(),
    /// Sends `project_id` as null, which is not the same as leaving it out.
    with_project_id_null = null "project_id";
    /// Filter by specific file IDs
    with_file_ids(file_ids: impl IntoIterator<Item = impl Into<scalar::Uuid>>) = argument::list::<scalar::Uuid>(file_ids),
    /// Sends `file_ids` as null, which is not the same as leaving it out.
    with_file_ids_null = null "file_ids";
    /// Filter by file name
    with_file_name(file_name: impl Into<String>) = file_name.into(),
    /// Sends `file_name` as null, which is not the same as leaving it out.
    with_file_name_null = null "file_name";
    /// Filter by data source ID
    with_data_source_id(data_source_id: impl Into<scalar::Uuid>) = data_source_id.into(),
    /// Sends `data_source_id` as null, which is not the same as leaving it out.
    with_data_source_id_null = null "data_source_id";
    /// Filter by external file ID
    with_external_file_id(external_file_id: impl Into<String>) = external_file_id.into(),
    /// Sends `external_file_id` as null, which is not the same as leaving it out.
    with_external_file_id_null = null "external_file_id";
    /// Filter only manually uploaded files (data_source_id is null)
    with_only_manually_uploaded(only_manually_uploaded: bool) = only_manually_uploaded,
    /// Sends `only_manually_uploaded` as null, which is not the same as leaving it out.
    with_only_manually_uploaded_null = null "only_manually_uploaded";
}

members! {
    FileFilter,
    project_id = optional_or_null "project_id",
    file_ids = optional_or_null "file_ids",
    file_name = optional_or_null "file_name",
    data_source_id = optional_or_null "data_source_id",
    external_file_id = optional_or_null "external_file_id",
    only_manually_uploaded = optional_or_null "only_manually_uploaded",
}
