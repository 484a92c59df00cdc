// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::FailureHandlingConfig;
use crate::runtime::{self, Extra, members, object};

/// The `CloudConfluenceDataSource` object.
#[derive(Clone, Debug, PartialEq)]
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

    /// Default: `false`
    #[must_use]
    pub fn with_supports_access_control(
        mut self,
        supports_access_control: bool,
    ) -> Self {
        self.supports_access_control = Some(supports_access_control);
        self
    }

    /// The username to use for authentication.
    #[must_use]
    pub fn with_user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self.extra.remove_null("user_name");
        self
    }

    /// Sends `user_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_user_name_null(mut self) -> Self {
        self.user_name = None;
        object::set_null(&mut self.extra, "user_name");
        self
    }

    /// The API token to use for authentication.
    #[must_use]
    pub fn with_api_token(mut self, api_token: impl Into<String>) -> Self {
        self.api_token = Some(api_token.into());
        self.extra.remove_null("api_token");
        self
    }

    /// Sends `api_token` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_api_token_null(mut self) -> Self {
        self.api_token = None;
        object::set_null(&mut self.extra, "api_token");
        self
    }

    /// The space key to read from.
    #[must_use]
    pub fn with_space_key(mut self, space_key: impl Into<String>) -> Self {
        self.space_key = Some(space_key.into());
        self.extra.remove_null("space_key");
        self
    }

    /// Sends `space_key` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_space_key_null(mut self) -> Self {
        self.space_key = None;
        object::set_null(&mut self.extra, "space_key");
        self
    }

    /// The page IDs of the Confluence to read from.
    #[must_use]
    pub fn with_page_ids(mut self, page_ids: impl Into<String>) -> Self {
        self.page_ids = Some(page_ids.into());
        self.extra.remove_null("page_ids");
        self
    }

    /// Sends `page_ids` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_ids_null(mut self) -> Self {
        self.page_ids = None;
        object::set_null(&mut self.extra, "page_ids");
        self
    }

    /// The CQL query to use for fetching pages.
    #[must_use]
    pub fn with_cql(mut self, cql: impl Into<String>) -> Self {
        self.cql = Some(cql.into());
        self.extra.remove_null("cql");
        self
    }

    /// Sends `cql` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_cql_null(mut self) -> Self {
        self.cql = None;
        object::set_null(&mut self.extra, "cql");
        self
    }

    /// The label to use for fetching pages.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self.extra.remove_null("label");
        self
    }

    /// Sends `label` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_label_null(mut self) -> Self {
        self.label = None;
        object::set_null(&mut self.extra, "label");
        self
    }

    /// Whether to index restricted pages.
    ///
    /// Default: `false`
    #[must_use]
    pub fn with_index_restricted_pages(mut self, index_restricted_pages: bool) -> Self {
        self.index_restricted_pages = Some(index_restricted_pages);
        self
    }

    /// Whether to keep the markdown format.
    #[must_use]
    pub fn with_keep_markdown_format(mut self, keep_markdown_format: bool) -> Self {
        self.keep_markdown_format = Some(keep_markdown_format);
        self
    }

    /// Configuration for handling failures during processing. Key-value object controlling failure handling behaviors.
    ///
    /// Example:
    /// {
    ///   "skip_list_failures": true
    /// }
    ///
    /// Currently supports:
    /// - skip_list_failures: Skip failed batches/lists and continue processing
    #[must_use]
    pub fn with_failure_handling(
        mut self,
        failure_handling: FailureHandlingConfig,
    ) -> Self {
        self.failure_handling = Some(failure_handling);
        self
    }

    /// Default: `"CloudConfluenceDataSource"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
