// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, argument, members, object, scalar};

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

    /// Filter by project ID
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<scalar::Uuid>) -> Self {
        self.project_id = Some(project_id.into());
        self.extra.remove_null("project_id");
        self
    }

    /// Sends `project_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_project_id_null(mut self) -> Self {
        self.project_id = None;
        object::set_null(&mut self.extra, "project_id");
        self
    }

    /// Filter by specific file IDs
    #[must_use]
    pub fn with_file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<scalar::Uuid>>,
    ) -> Self {
        self.file_ids = Some(argument::list::<scalar::Uuid>(file_ids));
        self.extra.remove_null("file_ids");
        self
    }

    /// Sends `file_ids` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_file_ids_null(mut self) -> Self {
        self.file_ids = None;
        object::set_null(&mut self.extra, "file_ids");
        self
    }

    /// Filter by file name
    #[must_use]
    pub fn with_file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self.extra.remove_null("file_name");
        self
    }

    /// Sends `file_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_file_name_null(mut self) -> Self {
        self.file_name = None;
        object::set_null(&mut self.extra, "file_name");
        self
    }

    /// Filter by data source ID
    #[must_use]
    pub fn with_data_source_id(
        mut self,
        data_source_id: impl Into<scalar::Uuid>,
    ) -> Self {
        self.data_source_id = Some(data_source_id.into());
        self.extra.remove_null("data_source_id");
        self
    }

    /// Sends `data_source_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_data_source_id_null(mut self) -> Self {
        self.data_source_id = None;
        object::set_null(&mut self.extra, "data_source_id");
        self
    }

    /// Filter by external file ID
    #[must_use]
    pub fn with_external_file_id(mut self, external_file_id: impl Into<String>) -> Self {
        self.external_file_id = Some(external_file_id.into());
        self.extra.remove_null("external_file_id");
        self
    }

    /// Sends `external_file_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_external_file_id_null(mut self) -> Self {
        self.external_file_id = None;
        object::set_null(&mut self.extra, "external_file_id");
        self
    }

    /// Filter only manually uploaded files (data_source_id is null)
    #[must_use]
    pub fn with_only_manually_uploaded(mut self, only_manually_uploaded: bool) -> Self {
        self.only_manually_uploaded = Some(only_manually_uploaded);
        self.extra.remove_null("only_manually_uploaded");
        self
    }

    /// Sends `only_manually_uploaded` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_only_manually_uploaded_null(mut self) -> Self {
        self.only_manually_uploaded = None;
        object::set_null(&mut self.extra, "only_manually_uploaded");
        self
    }
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
