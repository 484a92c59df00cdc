// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use crate::runtime::{self, Extra, members, setters};

/// The `CloudNotionPageDataSource` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudNotionPageDataSource {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The integration token to use for authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub integration_token: Option<String>,
    /// The Notion Database Id to read content from.
    pub database_ids: Option<String>,
    /// The Page ID's of the Notion to read from.
    pub page_ids: Option<String>,
    /// Default: `"CloudNotionPageDataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudNotionPageDataSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudNotionPageDataSource")
            .field("supports_access_control", &self.supports_access_control)
            .field("integration_token", &format_args!("[redacted]"))
            .field("database_ids", &self.database_ids)
            .field("page_ids", &self.page_ids)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudNotionPageDataSource {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(integration_token: impl Into<String>) -> Self {
        Self {
            supports_access_control: None,
            integration_token: Some(integration_token.into()),
            database_ids: None,
            page_ids: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudNotionPageDataSource,
    /// Default: `false`
    with_supports_access_control(supports_access_control: bool) = supports_access_control;
    /// The Notion Database Id to read content from.
    with_database_ids(database_ids: impl Into<String>) = database_ids.into(),
    /// Sends `database_ids` as null, which is not the same as leaving it out.
    with_database_ids_null = null "database_ids";
    /// The Page ID's of the Notion to read from.
    with_page_ids(page_ids: impl Into<String>) = page_ids.into(),
    /// Sends `page_ids` as null, which is not the same as leaving it out.
    with_page_ids_null = null "page_ids";
    /// Default: `"CloudNotionPageDataSource"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudNotionPageDataSource,
    supports_access_control = optional "supports_access_control",
    integration_token = optional "integration_token",
    database_ids = optional_or_null "database_ids",
    page_ids = optional_or_null "page_ids",
    class_name = optional "class_name",
}
