// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use super::CloudJiraDataSourceV2ApiVersion;
use crate::runtime::{self, Extra, argument, members, setters};

/// Cloud Jira Data Source integrating JiraReaderV2.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudJiraDataSourceV2 {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The email address to use for authentication.
    pub email: Option<String>,
    /// The API Access Token used for Basic, PAT and OAuth2 authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
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

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudJiraDataSourceV2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudJiraDataSourceV2")
            .field("supports_access_control", &self.supports_access_control)
            .field("email", &self.email)
            .field("api_token", &format_args!("[redacted]"))
            .field("server_url", &self.server_url)
            .field("cloud_id", &self.cloud_id)
            .field("authentication_mechanism", &self.authentication_mechanism)
            .field("api_version", &self.api_version)
            .field("query", &self.query)
            .field("fields", &self.fields)
            .field("expand", &self.expand)
            .field("requests_per_minute", &self.requests_per_minute)
            .field("get_permissions", &self.get_permissions)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
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
}

setters! {
    CloudJiraDataSourceV2,
    /// Default: `false`
    with_supports_access_control(supports_access_control: bool) = supports_access_control;
    /// The email address to use for authentication.
    with_email(email: impl Into<String>) = email.into(),
    /// Sends `email` as null, which is not the same as leaving it out.
    with_email_null = null "email";
    /// The API Access Token used for Basic, PAT and OAuth2 authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    with_api_token(api_token: impl Into<String>) = api_token.into(),
    /// Sends `api_token` as null, which is not the same as leaving it out.
    with_api_token_null = null "api_token";
    /// The cloud ID, used in case of OAuth2.
    with_cloud_id(cloud_id: impl Into<String>) = cloud_id.into(),
    /// Sends `cloud_id` as null, which is not the same as leaving it out.
    with_cloud_id_null = null "cloud_id";
    /// Jira REST API version to use (2 or 3). 3 supports Atlassian Document Format (ADF).
    ///
    /// Default: `"2"`
    with_api_version(api_version: impl Into<CloudJiraDataSourceV2ApiVersion>) = api_version.into();
    /// List of fields to retrieve from Jira. If None, retrieves all fields.
    with_fields(fields: impl IntoIterator<Item = impl Into<String>>) = argument::list::<String>(fields),
    /// Sends `fields` as null, which is not the same as leaving it out.
    with_fields_null = null "fields";
    /// Fields to expand in the response.
    with_expand(expand: impl Into<String>) = expand.into(),
    /// Sends `expand` as null, which is not the same as leaving it out.
    with_expand_null = null "expand";
    /// Rate limit for Jira API requests per minute.
    with_requests_per_minute(requests_per_minute: i64) = requests_per_minute,
    /// Sends `requests_per_minute` as null, which is not the same as leaving it out.
    with_requests_per_minute_null = null "requests_per_minute";
    /// Whether to fetch project role permissions and issue-level security
    ///
    /// Default: `true`
    with_get_permissions(get_permissions: bool) = get_permissions;
    /// Default: `"CloudJiraDataSourceV2"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
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
