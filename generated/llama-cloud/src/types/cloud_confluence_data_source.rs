// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use super::FailureHandlingConfig;
use crate::runtime::{self, Extra, members, setters};

/// The `CloudConfluenceDataSource` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudConfluenceDataSource {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The server URL of the Confluence instance.
    pub server_url: String,
    /// Type of Authentication for connecting to Confluence APIs.
    pub authentication_mechanism: String,
    /// The username to use for authentication.
    pub user_name: Option<String>,
    /// The API token to use for authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub api_token: Option<String>,
    /// The space key to read from.
    pub space_key: Option<String>,
    /// The page IDs of the Confluence to read from.
    pub page_ids: Option<String>,
    /// The CQL query to use for fetching pages.
    pub cql: Option<String>,
    /// The label to use for fetching pages.
    pub label: Option<String>,
    /// Whether to index restricted pages.
    ///
    /// Default: `false`
    pub index_restricted_pages: Option<bool>,
    /// Whether to keep the markdown format.
    pub keep_markdown_format: Option<bool>,
    /// Configuration for handling failures during processing. Key-value object controlling failure handling behaviors.
    ///
    /// Example:
    /// {
    ///   "skip_list_failures": true
    /// }
    ///
    /// Currently supports:
    /// - skip_list_failures: Skip failed batches/lists and continue processing
    pub failure_handling: Option<FailureHandlingConfig>,
    /// Default: `"CloudConfluenceDataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudConfluenceDataSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudConfluenceDataSource")
            .field("supports_access_control", &self.supports_access_control)
            .field("server_url", &self.server_url)
            .field("authentication_mechanism", &self.authentication_mechanism)
            .field("user_name", &self.user_name)
            .field("api_token", &format_args!("[redacted]"))
            .field("space_key", &self.space_key)
            .field("page_ids", &self.page_ids)
            .field("cql", &self.cql)
            .field("label", &self.label)
            .field("index_restricted_pages", &self.index_restricted_pages)
            .field("keep_markdown_format", &self.keep_markdown_format)
            .field("failure_handling", &self.failure_handling)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudConfluenceDataSource {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        server_url: impl Into<String>,
        authentication_mechanism: impl Into<String>,
    ) -> Self {
        Self {
            supports_access_control: None,
            server_url: server_url.into(),
            authentication_mechanism: authentication_mechanism.into(),
            user_name: None,
            api_token: None,
            space_key: None,
            page_ids: None,
            cql: None,
            label: None,
            index_restricted_pages: None,
            keep_markdown_format: None,
            failure_handling: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudConfluenceDataSource,
    /// Default: `false`
    with_supports_access_control(supports_access_control: bool) = supports_access_control;
    /// The username to use for authentication.
    with_user_name(user_name: impl Into<String>) = user_name.into(),
    /// Sends `user_name` as null, which is not the same as leaving it out.
    with_user_name_null = null "user_name";
    /// The API token to use for authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    with_api_token(api_token: impl Into<String>) = api_token.into(),
    /// Sends `api_token` as null, which is not the same as leaving it out.
    with_api_token_null = null "api_token";
    /// The space key to read from.
    with_space_key(space_key: impl Into<String>) = space_key.into(),
    /// Sends `space_key` as null, which is not the same as leaving it out.
    with_space_key_null = null "space_key";
    /// The page IDs of the Confluence to read from.
    with_page_ids(page_ids: impl Into<String>) = page_ids.into(),
    /// Sends `page_ids` as null, which is not the same as leaving it out.
    with_page_ids_null = null "page_ids";
    /// The CQL query to use for fetching pages.
    with_cql(cql: impl Into<String>) = cql.into(),
    /// Sends `cql` as null, which is not the same as leaving it out.
    with_cql_null = null "cql";
    /// The label to use for fetching pages.
    with_label(label: impl Into<String>) = label.into(),
    /// Sends `label` as null, which is not the same as leaving it out.
    with_label_null = null "label";
    /// Whether to index restricted pages.
    ///
    /// Default: `false`
    with_index_restricted_pages(index_restricted_pages: bool) = index_restricted_pages;
    /// Whether to keep the markdown format.
    with_keep_markdown_format(keep_markdown_format: bool) = keep_markdown_format;
    /// Configuration for handling failures during processing. Key-value object controlling failure handling behaviors.
    ///
    /// Example:
    /// {
    ///   "skip_list_failures": true
    /// }
    ///
    /// Currently supports:
    /// - skip_list_failures: Skip failed batches/lists and continue processing
    with_failure_handling(failure_handling: FailureHandlingConfig) = failure_handling;
    /// Default: `"CloudConfluenceDataSource"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudConfluenceDataSource,
    supports_access_control = optional "supports_access_control",
    server_url = required "server_url",
    authentication_mechanism = required "authentication_mechanism",
    user_name = optional_or_null "user_name",
    api_token = optional_or_null "api_token",
    space_key = optional_or_null "space_key",
    page_ids = optional_or_null "page_ids",
    cql = optional_or_null "cql",
    label = optional_or_null "label",
    index_restricted_pages = optional "index_restricted_pages",
    keep_markdown_format = optional "keep_markdown_format",
    failure_handling = optional "failure_handling",
    class_name = optional "class_name",
}
