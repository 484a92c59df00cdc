// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    CloudGoogleDriveDataSource,
    /// Default: `false`
    with_supports_access_control(supports_access_control: bool) = supports_access_control;
    /// The service account key JSON to use for authentication.
    with_service_account_key(service_account_key: impl Into<BTreeMap<String, String>>) = service_account_key.into(),
    /// Sends `service_account_key` as null, which is not the same as leaving it out.
    with_service_account_key_null = null "service_account_key";
    /// Default: `"CloudGoogleDriveDataSource"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudGoogleDriveDataSource,
    supports_access_control = optional "supports_access_control",
    folder_id = required "folder_id",
    service_account_key = optional_or_null "service_account_key",
    class_name = optional "class_name",
}
