// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, members, object};

/// The `CloudGoogleDriveDataSource` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloudGoogleDriveDataSource {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The ID of the Google Drive folder to read from.
    pub folder_id: String,
    /// The service account key JSON to use for authentication.
    pub service_account_key: Option<BTreeMap<String, String>>,
    /// Default: `"CloudGoogleDriveDataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CloudGoogleDriveDataSource {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(folder_id: impl Into<String>) -> Self {
        Self {
            supports_access_control: None,
            folder_id: folder_id.into(),
            service_account_key: None,
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

    /// The service account key JSON to use for authentication.
    #[must_use]
    pub fn with_service_account_key(
        mut self,
        service_account_key: impl Into<BTreeMap<String, String>>,
    ) -> Self {
        self.service_account_key = Some(service_account_key.into());
        self.extra.remove_null("service_account_key");
        self
    }

    /// Sends `service_account_key` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_service_account_key_null(mut self) -> Self {
        self.service_account_key = None;
        object::set_null(&mut self.extra, "service_account_key");
        self
    }

    /// Default: `"CloudGoogleDriveDataSource"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
}

members! {
    CloudGoogleDriveDataSource,
    supports_access_control = optional "supports_access_control",
    folder_id = required "folder_id",
    service_account_key = optional_or_null "service_account_key",
    class_name = optional "class_name",
}
