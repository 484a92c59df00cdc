// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use super::CloudSharepointDataSourceSupportsAccessControl;
use crate::runtime::{self, Extra, argument, members, object};

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

    /// Default: `true`
    #[must_use]
    pub fn with_supports_access_control(
        mut self,
        supports_access_control: impl Into<
            CloudSharepointDataSourceSupportsAccessControl,
        >,
    ) -> Self {
        self.supports_access_control = Some(supports_access_control.into());
        self
    }

    /// The name of the SharePoint site to download from.
    #[must_use]
    pub fn with_site_name(mut self, site_name: impl Into<String>) -> Self {
        self.site_name = Some(site_name.into());
        self.extra.remove_null("site_name");
        self
    }

    /// Sends `site_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_site_name_null(mut self) -> Self {
        self.site_name = None;
        object::set_null(&mut self.extra, "site_name");
        self
    }

    /// The ID of the SharePoint site to download from.
    #[must_use]
    pub fn with_site_id(mut self, site_id: impl Into<String>) -> Self {
        self.site_id = Some(site_id.into());
        self.extra.remove_null("site_id");
        self
    }

    /// Sends `site_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_site_id_null(mut self) -> Self {
        self.site_id = None;
        object::set_null(&mut self.extra, "site_id");
        self
    }

    /// The path of the Sharepoint folder to read from.
    #[must_use]
    pub fn with_folder_path(mut self, folder_path: impl Into<String>) -> Self {
        self.folder_path = Some(folder_path.into());
        self.extra.remove_null("folder_path");
        self
    }

    /// Sends `folder_path` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_folder_path_null(mut self) -> Self {
        self.folder_path = None;
        object::set_null(&mut self.extra, "folder_path");
        self
    }

    /// The ID of the Sharepoint folder to read from.
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

    /// The name of the Sharepoint drive to read from.
    #[must_use]
    pub fn with_drive_name(mut self, drive_name: impl Into<String>) -> Self {
        self.drive_name = Some(drive_name.into());
        self.extra.remove_null("drive_name");
        self
    }

    /// Sends `drive_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_drive_name_null(mut self) -> Self {
        self.drive_name = None;
        object::set_null(&mut self.extra, "drive_name");
        self
    }

    /// The list of required file extensions.
    #[must_use]
    pub fn with_required_exts(
        mut self,
        required_exts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.required_exts = Some(argument::list::<String>(required_exts));
        self.extra.remove_null("required_exts");
        self
    }

    /// Sends `required_exts` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_required_exts_null(mut self) -> Self {
        self.required_exts = None;
        object::set_null(&mut self.extra, "required_exts");
        self
    }

    /// Whether to get permissions for the sharepoint site.
    ///
    /// Default: `true`
    #[must_use]
    pub fn with_get_permissions(mut self, get_permissions: bool) -> Self {
        self.get_permissions = Some(get_permissions);
        self.extra.remove_null("get_permissions");
        self
    }

    /// Sends `get_permissions` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_get_permissions_null(mut self) -> Self {
        self.get_permissions = None;
        object::set_null(&mut self.extra, "get_permissions");
        self
    }

    /// List of regex patterns for file paths to include. Full paths (including filename) must match at least one pattern to be included. Example: \['/reports/', '/docs/.*\.pdf$', '^Report.*\.pdf$']
    #[must_use]
    pub fn with_include_path_patterns(
        mut self,
        include_path_patterns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.include_path_patterns = Some(
            argument::list::<String>(include_path_patterns),
        );
        self.extra.remove_null("include_path_patterns");
        self
    }

    /// Sends `include_path_patterns` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_include_path_patterns_null(mut self) -> Self {
        self.include_path_patterns = None;
        object::set_null(&mut self.extra, "include_path_patterns");
        self
    }

    /// List of regex patterns for file paths to exclude. Files whose paths (including filename) match any pattern will be excluded. Example: \['/temp/', '/backup/', '\.git/', '\.tmp$', '^~']
    #[must_use]
    pub fn with_exclude_path_patterns(
        mut self,
        exclude_path_patterns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_path_patterns = Some(
            argument::list::<String>(exclude_path_patterns),
        );
        self.extra.remove_null("exclude_path_patterns");
        self
    }

    /// Sends `exclude_path_patterns` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_exclude_path_patterns_null(mut self) -> Self {
        self.exclude_path_patterns = None;
        object::set_null(&mut self.extra, "exclude_path_patterns");
        self
    }

    /// Default: `"CloudSharepointDataSource"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
