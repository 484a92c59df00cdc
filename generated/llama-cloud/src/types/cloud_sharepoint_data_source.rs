// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use super::CloudSharepointDataSourceSupportsAccessControl;
use crate::runtime::{self, Extra, argument, members, setters};

/// The `CloudSharepointDataSource` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudSharepointDataSource {
    /// Default: `true`
    pub supports_access_control: Option<CloudSharepointDataSourceSupportsAccessControl>,
    /// The name of the SharePoint site to download from.
    pub site_name: Option<String>,
    /// The ID of the SharePoint site to download from.
    pub site_id: Option<String>,
    /// The path of the Sharepoint folder to read from.
    pub folder_path: Option<String>,
    /// The ID of the Sharepoint folder to read from.
    pub folder_id: Option<String>,
    /// The name of the Sharepoint drive to read from.
    pub drive_name: Option<String>,
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
    /// Whether to get permissions for the sharepoint site.
    ///
    /// Default: `true`
    pub get_permissions: Option<bool>,
    /// List of regex patterns for file paths to include. Full paths (including filename) must match at least one pattern to be included. Example: \['/reports/', '/docs/.*\.pdf$', '^Report.*\.pdf$']
    pub include_path_patterns: Option<Vec<String>>,
    /// List of regex patterns for file paths to exclude. Files whose paths (including filename) match any pattern will be excluded. Example: \['/temp/', '/backup/', '\.git/', '\.tmp$', '^~']
    pub exclude_path_patterns: Option<Vec<String>>,
    /// Default: `"CloudSharepointDataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudSharepointDataSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudSharepointDataSource")
            .field("supports_access_control", &self.supports_access_control)
            .field("site_name", &self.site_name)
            .field("site_id", &self.site_id)
            .field("folder_path", &self.folder_path)
            .field("folder_id", &self.folder_id)
            .field("drive_name", &self.drive_name)
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("[redacted]"))
            .field("tenant_id", &self.tenant_id)
            .field("required_exts", &self.required_exts)
            .field("get_permissions", &self.get_permissions)
            .field("include_path_patterns", &self.include_path_patterns)
            .field("exclude_path_patterns", &self.exclude_path_patterns)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudSharepointDataSource {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            supports_access_control: None,
            site_name: None,
            site_id: None,
            folder_path: None,
            folder_id: None,
            drive_name: None,
            client_id: client_id.into(),
            client_secret: Some(client_secret.into()),
            tenant_id: tenant_id.into(),
            required_exts: None,
            get_permissions: None,
            include_path_patterns: None,
            exclude_path_patterns: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudSharepointDataSource,
    /// Default: `true`
    with_supports_access_control(
        supports_access_control: impl Into<CloudSharepointDataSourceSupportsAccessControl>,
    ) = supports_access_control.into();
    /// The name of the SharePoint site to download from.
    with_site_name(site_name: impl Into<String>) = site_name.into(),
    /// Sends `site_name` as null, which is not the same as leaving it out.
    with_site_name_null = null "site_name";
    /// The ID of the SharePoint site to download from.
    with_site_id(site_id: impl Into<String>) = site_id.into(),
    /// Sends `site_id` as null, which is not the same as leaving it out.
    with_site_id_null = null "site_id";
    /// The path of the Sharepoint folder to read from.
    with_folder_path(folder_path: impl Into<String>) = folder_path.into(),
    /// Sends `folder_path` as null, which is not the same as leaving it out.
    with_folder_path_null = null "folder_path";
    /// The ID of the Sharepoint folder to read from.
    with_folder_id(folder_id: impl Into<String>) = folder_id.into(),
    /// Sends `folder_id` as null, which is not the same as leaving it out.
    with_folder_id_null = null "folder_id";
    /// The name of the Sharepoint drive to read from.
    with_drive_name(drive_name: impl Into<String>) = drive_name.into(),
    /// Sends `drive_name` as null, which is not the same as leaving it out.
    with_drive_name_null = null "drive_name";
    /// The list of required file extensions.
    with_required_exts(required_exts: impl IntoIterator<Item = impl Into<String>>) = argument::list::<String>(required_exts),
    /// Sends `required_exts` as null, which is not the same as leaving it out.
    with_required_exts_null = null "required_exts";
    /// Whether to get permissions for the sharepoint site.
    ///
    /// Default: `true`
    with_get_permissions(get_permissions: bool) = get_permissions,
    /// Sends `get_permissions` as null, which is not the same as leaving it out.
    with_get_permissions_null = null "get_permissions";
    /// List of regex patterns for file paths to include. Full paths (including filename) must match at least one pattern to be included. Example: \['/reports/', '/docs/.*\.pdf$', '^Report.*\.pdf$']
    with_include_path_patterns(
        include_path_patterns: impl IntoIterator<Item = impl Into<String>>,
    ) = argument::list::<String>(include_path_patterns),
    /// Sends `include_path_patterns` as null, which is not the same as leaving it out.
    with_include_path_patterns_null = null "include_path_patterns";
    /// List of regex patterns for file paths to exclude. Files whose paths (including filename) match any pattern will be excluded. Example: \['/temp/', '/backup/', '\.git/', '\.tmp$', '^~']
    with_exclude_path_patterns(
        exclude_path_patterns: impl IntoIterator<Item = impl Into<String>>,
    ) = argument::list::<String>(exclude_path_patterns),
    /// Sends `exclude_path_patterns` as null, which is not the same as leaving it out.
    with_exclude_path_patterns_null = null "exclude_path_patterns";
    /// Default: `"CloudSharepointDataSource"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudSharepointDataSource,
    supports_access_control = optional "supports_access_control",
    site_name = optional_or_null "site_name",
    site_id = optional_or_null "site_id",
    folder_path = optional_or_null "folder_path",
    folder_id = optional_or_null "folder_id",
    drive_name = optional_or_null "drive_name",
    client_id = required "client_id",
    client_secret = optional "client_secret",
    tenant_id = required "tenant_id",
    required_exts = optional_or_null "required_exts",
    get_permissions = optional_or_null "get_permissions",
    include_path_patterns = optional_or_null "include_path_patterns",
    exclude_path_patterns = optional_or_null "exclude_path_patterns",
    class_name = optional "class_name",
}
