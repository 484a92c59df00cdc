// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

/// The `CloudAzStorageBlobDataSource` object.
#[derive(Clone, Debug, PartialEq)]
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
    pub account_key: Option<String>,
    /// The Azure AD tenant ID to use for authentication.
    pub tenant_id: Option<String>,
    /// The Azure AD client ID to use for authentication.
    pub client_id: Option<String>,
    /// The Azure AD client secret to use for authentication.
    pub client_secret: Option<String>,
    /// Default: `"CloudAzStorageBlobDataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
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

    /// Default: `false`
    #[must_use]
    pub fn with_supports_access_control(
        mut self,
        supports_access_control: bool,
    ) -> Self {
        self.supports_access_control = Some(supports_access_control);
        self
    }

    /// The blob name to read from.
    #[must_use]
    pub fn with_blob(mut self, blob: impl Into<String>) -> Self {
        self.blob = Some(blob.into());
        self.extra.remove_null("blob");
        self
    }

    /// Sends `blob` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_blob_null(mut self) -> Self {
        self.blob = None;
        object::set_null(&mut self.extra, "blob");
        self
    }

    /// The prefix of the Azure Storage Blob objects to read from.
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self.extra.remove_null("prefix");
        self
    }

    /// Sends `prefix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_prefix_null(mut self) -> Self {
        self.prefix = None;
        object::set_null(&mut self.extra, "prefix");
        self
    }

    /// The Azure Storage Blob account name to use for authentication.
    #[must_use]
    pub fn with_account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self.extra.remove_null("account_name");
        self
    }

    /// Sends `account_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_account_name_null(mut self) -> Self {
        self.account_name = None;
        object::set_null(&mut self.extra, "account_name");
        self
    }

    /// The Azure Storage Blob account key to use for authentication.
    #[must_use]
    pub fn with_account_key(mut self, account_key: impl Into<String>) -> Self {
        self.account_key = Some(account_key.into());
        self.extra.remove_null("account_key");
        self
    }

    /// Sends `account_key` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_account_key_null(mut self) -> Self {
        self.account_key = None;
        object::set_null(&mut self.extra, "account_key");
        self
    }

    /// The Azure AD tenant ID to use for authentication.
    #[must_use]
    pub fn with_tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self.extra.remove_null("tenant_id");
        self
    }

    /// Sends `tenant_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_tenant_id_null(mut self) -> Self {
        self.tenant_id = None;
        object::set_null(&mut self.extra, "tenant_id");
        self
    }

    /// The Azure AD client ID to use for authentication.
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

    /// The Azure AD client secret to use for authentication.
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

    /// Default: `"CloudAzStorageBlobDataSource"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
