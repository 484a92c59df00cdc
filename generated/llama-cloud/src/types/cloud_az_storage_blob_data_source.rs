// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use crate::runtime::{self, Extra, members, setters};

/// The `CloudAzStorageBlobDataSource` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAzStorageBlobDataSource {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The name of the Azure Storage Blob container to read from.
    pub container_name: String,
    /// The Azure Storage Blob account URL to use for authentication.
    pub account_url: String,
    /// The blob name to read from.
    pub blob: Option<String>,
    /// The prefix of the Azure Storage Blob objects to read from.
    pub prefix: Option<String>,
    /// The Azure Storage Blob account name to use for authentication.
    pub account_name: Option<String>,
    /// The Azure Storage Blob account key to use for authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub account_key: Option<String>,
    /// The Azure AD tenant ID to use for authentication.
    pub tenant_id: Option<String>,
    /// The Azure AD client ID to use for authentication.
    pub client_id: Option<String>,
    /// The Azure AD client secret to use for authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub client_secret: Option<String>,
    /// Default: `"CloudAzStorageBlobDataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudAzStorageBlobDataSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudAzStorageBlobDataSource")
            .field("supports_access_control", &self.supports_access_control)
            .field("container_name", &self.container_name)
            .field("account_url", &self.account_url)
            .field("blob", &self.blob)
            .field("prefix", &self.prefix)
            .field("account_name", &self.account_name)
            .field("account_key", &format_args!("[redacted]"))
            .field("tenant_id", &self.tenant_id)
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("[redacted]"))
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudAzStorageBlobDataSource {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        container_name: impl Into<String>,
        account_url: impl Into<String>,
    ) -> Self {
        Self {
            supports_access_control: None,
            container_name: container_name.into(),
            account_url: account_url.into(),
            blob: None,
            prefix: None,
            account_name: None,
            account_key: None,
            tenant_id: None,
            client_id: None,
            client_secret: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudAzStorageBlobDataSource,
    /// Default: `false`
    with_supports_access_control(supports_access_control: bool) = supports_access_control;
    /// The blob name to read from.
    with_blob(blob: impl Into<String>) = blob.into(),
    /// Sends `blob` as null, which is not the same as leaving it out.
    with_blob_null = null "blob";
    /// The prefix of the Azure Storage Blob objects to read from.
    with_prefix(prefix: impl Into<String>) = prefix.into(),
    /// Sends `prefix` as null, which is not the same as leaving it out.
    with_prefix_null = null "prefix";
    /// The Azure Storage Blob account name to use for authentication.
    with_account_name(account_name: impl Into<String>) = account_name.into(),
    /// Sends `account_name` as null, which is not the same as leaving it out.
    with_account_name_null = null "account_name";
    /// The Azure Storage Blob account key to use for authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    with_account_key(account_key: impl Into<String>) = account_key.into(),
    /// Sends `account_key` as null, which is not the same as leaving it out.
    with_account_key_null = null "account_key";
    /// The Azure AD tenant ID to use for authentication.
    with_tenant_id(tenant_id: impl Into<String>) = tenant_id.into(),
    /// Sends `tenant_id` as null, which is not the same as leaving it out.
    with_tenant_id_null = null "tenant_id";
    /// The Azure AD client ID to use for authentication.
    with_client_id(client_id: impl Into<String>) = client_id.into(),
    /// Sends `client_id` as null, which is not the same as leaving it out.
    with_client_id_null = null "client_id";
    /// The Azure AD client secret to use for authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    with_client_secret(client_secret: impl Into<String>) = client_secret.into(),
    /// Sends `client_secret` as null, which is not the same as leaving it out.
    with_client_secret_null = null "client_secret";
    /// Default: `"CloudAzStorageBlobDataSource"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudAzStorageBlobDataSource,
    supports_access_control = optional "supports_access_control",
    container_name = required "container_name",
    account_url = required "account_url",
    blob = optional_or_null "blob",
    prefix = optional_or_null "prefix",
    account_name = optional_or_null "account_name",
    account_key = optional_or_null "account_key",
    tenant_id = optional_or_null "tenant_id",
    client_id = optional_or_null "client_id",
    client_secret = optional_or_null "client_secret",
    class_name = optional "class_name",
}
