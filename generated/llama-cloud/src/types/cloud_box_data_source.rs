// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::BoxAuthMechanism;
use crate::runtime::{self, Extra, members, object};

/// The `CloudBoxDataSource` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloudBoxDataSource {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The ID of the Box folder to read from.
    pub folder_id: Option<String>,
    /// The type of authentication to use (Developer Token or CCG)
    pub authentication_mechanism: BoxAuthMechanism,
    /// Developer token for authentication if authentication_mechanism is 'developer_token'.
    pub developer_token: Option<String>,
    /// Box API key used for identifying the application the user is authenticating with
    pub client_id: Option<String>,
    /// Box API secret used for making auth requests.
    pub client_secret: Option<String>,
    /// Box User ID, if provided authenticates as user.
    pub user_id: Option<String>,
    /// Box Enterprise ID, if provided authenticates as service.
    pub enterprise_id: Option<String>,
    /// Default: `"CloudBoxDataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CloudBoxDataSource {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(authentication_mechanism: impl Into<BoxAuthMechanism>) -> Self {
        Self {
            supports_access_control: None,
            folder_id: None,
            authentication_mechanism: authentication_mechanism.into(),
            developer_token: None,
            client_id: None,
            client_secret: None,
            user_id: None,
            enterprise_id: None,
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

    /// The ID of the Box folder to read from.
    #[must_use]
    pub fn with_folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self.extra.remove_null("folder_id");
        self
    }

    /// Sends `folder_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_folder_id_null(mut self) -> Self {
        self.folder_id = None;
        object::set_null(&mut self.extra, "folder_id");
        self
    }

    /// Developer token for authentication if authentication_mechanism is 'developer_token'.
    #[must_use]
    pub fn with_developer_token(mut self, developer_token: impl Into<String>) -> Self {
        self.developer_token = Some(developer_token.into());
        self.extra.remove_null("developer_token");
        self
    }

    /// Sends `developer_token` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_developer_token_null(mut self) -> Self {
        self.developer_token = None;
        object::set_null(&mut self.extra, "developer_token");
        self
    }

    /// Box API key used for identifying the application the user is authenticating with
    #[must_use]
    pub fn with_client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self.extra.remove_null("client_id");
        self
    }

    /// Sends `client_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_client_id_null(mut self) -> Self {
        self.client_id = None;
        object::set_null(&mut self.extra, "client_id");
        self
    }

    /// Box API secret used for making auth requests.
    #[must_use]
    pub fn with_client_secret(mut self, client_secret: impl Into<String>) -> Self {
        self.client_secret = Some(client_secret.into());
        self.extra.remove_null("client_secret");
        self
    }

    /// Sends `client_secret` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_client_secret_null(mut self) -> Self {
        self.client_secret = None;
        object::set_null(&mut self.extra, "client_secret");
        self
    }

    /// Box User ID, if provided authenticates as user.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self.extra.remove_null("user_id");
        self
    }

    /// Sends `user_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_user_id_null(mut self) -> Self {
        self.user_id = None;
        object::set_null(&mut self.extra, "user_id");
        self
    }

    /// Box Enterprise ID, if provided authenticates as service.
    #[must_use]
    pub fn with_enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self.extra.remove_null("enterprise_id");
        self
    }

    /// Sends `enterprise_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_enterprise_id_null(mut self) -> Self {
        self.enterprise_id = None;
        object::set_null(&mut self.extra, "enterprise_id");
        self
    }

    /// Default: `"CloudBoxDataSource"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
}

members! {
    CloudBoxDataSource,
    supports_access_control = optional "supports_access_control",
    folder_id = optional_or_null "folder_id",
    authentication_mechanism = required "authentication_mechanism",
    developer_token = optional_or_null "developer_token",
    client_id = optional_or_null "client_id",
    client_secret = optional_or_null "client_secret",
    user_id = optional_or_null "user_id",
    enterprise_id = optional_or_null "enterprise_id",
    class_name = optional "class_name",
}
