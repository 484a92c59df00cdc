// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use super::CloudOneDriveDataSourceSupportsAccessControl;
use crate::runtime::{self, Extra, argument, members, setters};

/// The `CloudOneDriveDataSource` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudOneDriveDataSource {
    /// Default: `true`
    pub supports_access_control: Option<CloudOneDriveDataSourceSupportsAccessControl>,
    /// The user principal name to use for authentication.
    pub user_principal_name: String,
    /// The path of the OneDrive folder to read from.
    pub folder_path: Option<String>,
    /// The ID of the OneDrive folder to read from.
    pub folder_id: Option<String>,
    /// The client ID to use for authentication.
    pub client_id: String,
    /// The client secret to use for authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub client_secret: Option<String>,
    /// The tenant ID to use for authentication.
    pub tenant_id: String,
    /// The list of required file extensions.
    pub required_exts: Option<Vec<String>>,
    /// Default: `"CloudOneDriveDataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudOneDriveDataSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudOneDriveDataSource")
            .field("supports_access_control", &self.supports_access_control)
            .field("user_principal_name", &self.user_principal_name)
            .field("folder_path", &self.folder_path)
            .field("folder_id", &self.folder_id)
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("[redacted]"))
            .field("tenant_id", &self.tenant_id)
            .field("required_exts", &self.required_exts)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudOneDriveDataSource {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        user_principal_name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            supports_access_control: None,
            user_principal_name: user_principal_name.into(),
            folder_path: None,
            folder_id: None,
            client_id: client_id.into(),
            client_secret: Some(client_secret.into()),
            tenant_id: tenant_id.into(),
            required_exts: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudOneDriveDataSource,
    /// Default: `true`
    with_supports_access_control(
        supports_access_control: impl Into<CloudOneDriveDataSourceSupportsAccessControl>,
    ) = supports_access_control.into();
    /// The path of the OneDrive folder to read from.
    with_folder_path(folder_path: impl Into<String>) = folder_path.into(),
    /// Sends `folder_path` as null, which is not the same as leaving it out.
    with_folder_path_null = null "folder_path";
    /// The ID of the OneDrive folder to read from.
    with_folder_id(folder_id: impl Into<String>) = folder_id.into(),
    /// Sends `folder_id` as null, which is not the same as leaving it out.
    with_folder_id_null = null "folder_id";
    /// The list of required file extensions.
    with_required_exts(required_exts: impl IntoIterator<Item = impl Into<String>>) = argument::list::<String>(required_exts),
    /// Sends `required_exts` as null, which is not the same as leaving it out.
    with_required_exts_null = null "required_exts";
    /// Default: `"CloudOneDriveDataSource"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudOneDriveDataSource,
    supports_access_control = optional "supports_access_control",
    user_principal_name = required "user_principal_name",
    folder_path = optional_or_null "folder_path",
    folder_id = optional_or_null "folder_id",
    client_id = required "client_id",
    client_secret = optional "client_secret",
    tenant_id = required "tenant_id",
    required_exts = optional_or_null "required_exts",
    class_name = optional "class_name",
}
