// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

/// Cloud Jira Data Source integrating JiraReader.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloudJiraDataSource {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The email address to use for authentication.
    pub email: Option<String>,
    /// The API/ Access Token used for Basic, PAT and OAuth2 authentication.
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

    /// The API/ Access Token used for Basic, PAT and OAuth2 authentication.
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

    /// The server url for Jira Cloud.
    #[must_use]
    pub fn with_server_url(mut self, server_url: impl Into<String>) -> Self {
        self.server_url = Some(server_url.into());
        self.extra.remove_null("server_url");
        self
    }

    /// Sends `server_url` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_server_url_null(mut self) -> Self {
        self.server_url = None;
        object::set_null(&mut self.extra, "server_url");
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

    /// Default: `"CloudJiraDataSource"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
