// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use crate::runtime::{self, Extra, members, setters};

/// Cloud Jira Data Source integrating JiraReader.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudJiraDataSource {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The email address to use for authentication.
    pub email: Option<String>,
    /// The API/ Access Token used for Basic, PAT and OAuth2 authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub api_token: Option<String>,
    /// The server url for Jira Cloud.
    pub server_url: Option<String>,
    /// The cloud ID, used in case of OAuth2.
    pub cloud_id: Option<String>,
    /// Type of Authentication for connecting to Jira APIs.
    pub authentication_mechanism: String,
    /// JQL (Jira Query Language) query to search.
    pub query: String,
    /// Default: `"CloudJiraDataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudJiraDataSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudJiraDataSource")
            .field("supports_access_control", &self.supports_access_control)
            .field("email", &self.email)
            .field("api_token", &format_args!("[redacted]"))
            .field("server_url", &self.server_url)
            .field("cloud_id", &self.cloud_id)
            .field("authentication_mechanism", &self.authentication_mechanism)
            .field("query", &self.query)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudJiraDataSource {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        authentication_mechanism: impl Into<String>,
        query: impl Into<String>,
    ) -> Self {
        Self {
            supports_access_control: None,
            email: None,
            api_token: None,
            server_url: None,
            cloud_id: None,
            authentication_mechanism: authentication_mechanism.into(),
            query: query.into(),
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudJiraDataSource,
    /// Default: `false`
    with_supports_access_control(supports_access_control: bool) = supports_access_control;
    /// The email address to use for authentication.
    with_email(email: impl Into<String>) = email.into(),
    /// Sends `email` as null, which is not the same as leaving it out.
    with_email_null = null "email";
    /// The API/ Access Token used for Basic, PAT and OAuth2 authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    with_api_token(api_token: impl Into<String>) = api_token.into(),
    /// Sends `api_token` as null, which is not the same as leaving it out.
    with_api_token_null = null "api_token";
    /// The server url for Jira Cloud.
    with_server_url(server_url: impl Into<String>) = server_url.into(),
    /// Sends `server_url` as null, which is not the same as leaving it out.
    with_server_url_null = null "server_url";
    /// The cloud ID, used in case of OAuth2.
    with_cloud_id(cloud_id: impl Into<String>) = cloud_id.into(),
    /// Sends `cloud_id` as null, which is not the same as leaving it out.
    with_cloud_id_null = null "cloud_id";
    /// Default: `"CloudJiraDataSource"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudJiraDataSource,
    supports_access_control = optional "supports_access_control",
    email = optional_or_null "email",
    api_token = optional_or_null "api_token",
    server_url = optional_or_null "server_url",
    cloud_id = optional_or_null "cloud_id",
    authentication_mechanism = required "authentication_mechanism",
    query = required "query",
    class_name = optional "class_name",
}
