// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use super::BoxAuthMechanism;
use crate::runtime::{self, Extra, members, setters};

/// The `CloudBoxDataSource` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudBoxDataSource {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The ID of the Box folder to read from.
    pub folder_id: Option<String>,
    /// The type of authentication to use (Developer Token or CCG)
    pub authentication_mechanism: BoxAuthMechanism,
    /// Developer token for authentication if authentication_mechanism is 'developer_token'.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub developer_token: Option<String>,
    /// Box API key used for identifying the application the user is authenticating with
    pub client_id: Option<String>,
    /// Box API secret used for making auth requests.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
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

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudBoxDataSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudBoxDataSource")
            .field("supports_access_control", &self.supports_access_control)
            .field("folder_id", &self.folder_id)
            .field("authentication_mechanism", &self.authentication_mechanism)
            .field("developer_token", &format_args!("[redacted]"))
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("[redacted]"))
            .field("user_id", &self.user_id)
            .field("enterprise_id", &self.enterprise_id)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
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
}

setters! {
    CloudBoxDataSource,
    /// Default: `false`
    with_supports_access_control(supports_access_control: bool) = supports_access_control;
    /// The ID of the Box folder to read from.
    with_folder_id(folder_id: impl Into<String>) = folder_id.into(),
    /// Sends `folder_id` as null, which is not the same as leaving it out.
    with_folder_id_null = null "folder_id";
    /// Developer token for authentication if authentication_mechanism is 'developer_token'.
    ///
    /// Sensitive: `Debug` does not show its value.
    with_developer_token(developer_token: impl Into<String>) = developer_token.into(),
    /// Sends `developer_token` as null, which is not the same as leaving it out.
    with_developer_token_null = null "developer_token";
    /// Box API key used for identifying the application the user is authenticating with
    with_client_id(client_id: impl Into<String>) = client_id.into(),
    /// Sends `client_id` as null, which is not the same as leaving it out.
    with_client_id_null = null "client_id";
    /// Box API secret used for making auth requests.
    ///
    /// Sensitive: `Debug` does not show its value.
    with_client_secret(client_secret: impl Into<String>) = client_secret.into(),
    /// Sends `client_secret` as null, which is not the same as leaving it out.
    with_client_secret_null = null "client_secret";
    /// Box User ID, if provided authenticates as user.
    with_user_id(user_id: impl Into<String>) = user_id.into(),
    /// Sends `user_id` as null, which is not the same as leaving it out.
    with_user_id_null = null "user_id";
    /// Box Enterprise ID, if provided authenticates as service.
    with_enterprise_id(enterprise_id: impl Into<String>) = enterprise_id.into(),
    /// Sends `enterprise_id` as null, which is not the same as leaving it out.
    with_enterprise_id_null = null "enterprise_id";
    /// Default: `"CloudBoxDataSource"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
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
