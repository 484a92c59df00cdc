// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, object};

/// The `BedrockEmbedding` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BedrockEmbedding {
    /// The modelId of the Bedrock model to use.
    ///
    /// Default: `"amazon.titan-embed-text-v1"`
    pub model_name: Option<String>,
    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    pub embed_batch_size: Option<i64>,
    /// The number of workers to use for async embedding calls.
    pub num_workers: Option<i64>,
    /// The name of aws profile to use. If not given, then the default profile is used.
    pub profile_name: Option<String>,
    /// AWS Access Key ID to use
    pub aws_access_key_id: Option<String>,
    /// AWS Secret Access Key to use
    pub aws_secret_access_key: Option<String>,
    /// AWS Session Token to use
    pub aws_session_token: Option<String>,
    /// AWS region name to use. Uses region configured in AWS CLI if not passed
    pub region_name: Option<String>,
    /// The maximum number of API retries.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `10`
    pub max_retries: Option<i64>,
    /// The timeout for the Bedrock API request in seconds. It will be used for both connect and read timeouts.
    ///
    /// Default: `60`
    pub timeout: Option<f64>,
    /// Additional kwargs for the bedrock client.
    pub additional_kwargs: Option<BTreeMap<String, Json>>,
    /// Default: `"BedrockEmbedding"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl BedrockEmbedding {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// The modelId of the Bedrock model to use.
    ///
    /// Default: `"amazon.titan-embed-text-v1"`
    #[must_use]
    pub fn with_model_name(mut self, model_name: impl Into<String>) -> Self {
        self.model_name = Some(model_name.into());
        self
    }

    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    #[must_use]
    pub fn with_embed_batch_size(mut self, embed_batch_size: i64) -> Self {
        self.embed_batch_size = Some(embed_batch_size);
        self
    }

    /// The number of workers to use for async embedding calls.
    #[must_use]
    pub fn with_num_workers(mut self, num_workers: i64) -> Self {
        self.num_workers = Some(num_workers);
        self.extra.remove_null("num_workers");
        self
    }

    /// Sends `num_workers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_num_workers_null(mut self) -> Self {
        self.num_workers = None;
        object::set_null(&mut self.extra, "num_workers");
        self
    }

    /// The name of aws profile to use. If not given, then the default profile is used.
    #[must_use]
    pub fn with_profile_name(mut self, profile_name: impl Into<String>) -> Self {
        self.profile_name = Some(profile_name.into());
        self.extra.remove_null("profile_name");
        self
    }

    /// Sends `profile_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_profile_name_null(mut self) -> Self {
        self.profile_name = None;
        object::set_null(&mut self.extra, "profile_name");
        self
    }

    /// AWS Access Key ID to use
    #[must_use]
    pub fn with_aws_access_key_id(
        mut self,
        aws_access_key_id: impl Into<String>,
    ) -> Self {
        self.aws_access_key_id = Some(aws_access_key_id.into());
        self.extra.remove_null("aws_access_key_id");
        self
    }

    /// Sends `aws_access_key_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_aws_access_key_id_null(mut self) -> Self {
        self.aws_access_key_id = None;
        object::set_null(&mut self.extra, "aws_access_key_id");
        self
    }

    /// AWS Secret Access Key to use
    #[must_use]
    pub fn with_aws_secret_access_key(
        mut self,
        aws_secret_access_key: impl Into<String>,
    ) -> Self {
        self.aws_secret_access_key = Some(aws_secret_access_key.into());
        self.extra.remove_null("aws_secret_access_key");
        self
    }

    /// Sends `aws_secret_access_key` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_aws_secret_access_key_null(mut self) -> Self {
        self.aws_secret_access_key = None;
        object::set_null(&mut self.extra, "aws_secret_access_key");
        self
    }

    /// AWS Session Token to use
    #[must_use]
    pub fn with_aws_session_token(
        mut self,
        aws_session_token: impl Into<String>,
    ) -> Self {
        self.aws_session_token = Some(aws_session_token.into());
        self.extra.remove_null("aws_session_token");
        self
    }

    /// Sends `aws_session_token` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_aws_session_token_null(mut self) -> Self {
        self.aws_session_token = None;
        object::set_null(&mut self.extra, "aws_session_token");
        self
    }

    /// AWS region name to use. Uses region configured in AWS CLI if not passed
    #[must_use]
    pub fn with_region_name(mut self, region_name: impl Into<String>) -> Self {
        self.region_name = Some(region_name.into());
        self.extra.remove_null("region_name");
        self
    }

    /// Sends `region_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_region_name_null(mut self) -> Self {
        self.region_name = None;
        object::set_null(&mut self.extra, "region_name");
        self
    }

    /// The maximum number of API retries.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `10`
    #[must_use]
    pub fn with_max_retries(mut self, max_retries: i64) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// The timeout for the Bedrock API request in seconds. It will be used for both connect and read timeouts.
    ///
    /// Default: `60`
    #[must_use]
    pub fn with_timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Additional kwargs for the bedrock client.
    #[must_use]
    pub fn with_additional_kwargs(
        mut self,
        additional_kwargs: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        self.additional_kwargs = Some(additional_kwargs.into());
        self
    }

    /// Default: `"BedrockEmbedding"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
}

members! {
    BedrockEmbedding,
    model_name = optional "model_name",
    embed_batch_size = optional "embed_batch_size",
    num_workers = optional_or_null "num_workers",
    profile_name = optional_or_null "profile_name",
    aws_access_key_id = optional_or_null "aws_access_key_id",
    aws_secret_access_key = optional_or_null "aws_secret_access_key",
    aws_session_token = optional_or_null "aws_session_token",
    region_name = optional_or_null "region_name",
    max_retries = optional "max_retries",
    timeout = optional "timeout",
    additional_kwargs = optional "additional_kwargs",
    class_name = optional "class_name",
}
