// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::CloudJiraDataSourceV2ApiVersion;
use crate::runtime::{self, Extra, argument, members, object};

/// Cloud Jira Data Source integrating JiraReaderV2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloudJiraDataSourceV2 {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The email address to use for authentication.
    pub email: Option<String>,
    /// The API Access Token used for Basic, PAT and OAuth2 authentication.
    pub api_token: Option<String>,
    /// The server url for Jira Cloud.
    pub server_url: String,
    /// The cloud ID, used in case of OAuth2.
    pub cloud_id: Option<String>,
    /// Type of Authentication for connecting to Jira APIs.
    pub authentication_mechanism: String,
    /// Jira REST API version to use (2 or 3). 3 supports Atlassian Document Format (ADF).
    ///
    /// Default: `"2"`
    pub api_version: Option<CloudJiraDataSourceV2ApiVersion>,
    /// JQL (Jira Query Language) query to search.
    pub query: String,
    /// List of fields to retrieve from Jira. If None, retrieves all fields.
    pub fields: Option<Vec<String>>,
    /// Fields to expand in the response.
    pub expand: Option<String>,
    /// Rate limit for Jira API requests per minute.
    pub requests_per_minute: Option<i64>,
    /// Whether to fetch project role permissions and issue-level security
    ///
    /// Default: `true`
    pub get_permissions: Option<bool>,
    /// Default: `"CloudJiraDataSourceV2"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CloudJiraDataSourceV2 {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        server_url: impl Into<String>,
        authentication_mechanism: impl Into<String>,
        query: impl Into<String>,
    ) -> Self {
        Self {
            supports_access_control: None,
            email: None,
            api_token: None,
            server_url: server_url.into(),
            cloud_id: None,
            authentication_mechanism: authentication_mechanism.into(),
            api_version: None,
            query: query.into(),
            fields: None,
            expand: None,
            requests_per_minute: None,
            get_permissions: None,
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

    /// The email address to use for authentication.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self.extra.remove_null("email");
        self
    }

    /// Sends `email` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_email_null(mut self) -> Self {
        self.email = None;
        object::set_null(&mut self.extra, "email");
        self
    }

    /// The API Access Token used for Basic, PAT and OAuth2 authentication.
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

    /// The cloud ID, used in case of OAuth2.
    #[must_use]
    pub fn with_cloud_id(mut self, cloud_id: impl Into<String>) -> Self {
        self.cloud_id = Some(cloud_id.into());
        self.extra.remove_null("cloud_id");
        self
    }

    /// Sends `cloud_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_cloud_id_null(mut self) -> Self {
        self.cloud_id = None;
        object::set_null(&mut self.extra, "cloud_id");
        self
    }

    /// Jira REST API version to use (2 or 3). 3 supports Atlassian Document Format (ADF).
    ///
    /// Default: `"2"`
    #[must_use]
    pub fn with_api_version(
        mut self,
        api_version: impl Into<CloudJiraDataSourceV2ApiVersion>,
    ) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// List of fields to retrieve from Jira. If None, retrieves all fields.
    #[must_use]
    pub fn with_fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = Some(argument::list::<String>(fields));
        self.extra.remove_null("fields");
        self
    }

    /// Sends `fields` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_fields_null(mut self) -> Self {
        self.fields = None;
        object::set_null(&mut self.extra, "fields");
        self
    }

    /// Fields to expand in the response.
    #[must_use]
    pub fn with_expand(mut self, expand: impl Into<String>) -> Self {
        self.expand = Some(expand.into());
        self.extra.remove_null("expand");
        self
    }

    /// Sends `expand` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_expand_null(mut self) -> Self {
        self.expand = None;
        object::set_null(&mut self.extra, "expand");
        self
    }

    /// Rate limit for Jira API requests per minute.
    #[must_use]
    pub fn with_requests_per_minute(mut self, requests_per_minute: i64) -> Self {
        self.requests_per_minute = Some(requests_per_minute);
        self.extra.remove_null("requests_per_minute");
        self
    }

    /// Sends `requests_per_minute` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_requests_per_minute_null(mut self) -> Self {
        self.requests_per_minute = None;
        object::set_null(&mut self.extra, "requests_per_minute");
        self
    }

    /// Whether to fetch project role permissions and issue-level security
    ///
    /// Default: `true`
    #[must_use]
    pub fn with_get_permissions(mut self, get_permissions: bool) -> Self {
        self.get_permissions = Some(get_permissions);
        self
    }

    /// Default: `"CloudJiraDataSourceV2"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
}

members! {
    CloudJiraDataSourceV2,
    supports_access_control = optional "supports_access_control",
    email = optional_or_null "email",
    api_token = optional_or_null "api_token",
    server_url = required "server_url",
    cloud_id = optional_or_null "cloud_id",
    authentication_mechanism = required "authentication_mechanism",
    api_version = optional "api_version",
    query = required "query",
    fields = optional_or_null "fields",
    expand = optional_or_null "expand",
    requests_per_minute = optional_or_null "requests_per_minute",
    get_permissions = optional "get_permissions",
    class_name = optional "class_name",
}
