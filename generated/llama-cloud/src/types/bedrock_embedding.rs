// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, setters};

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
}

setters! {
    BedrockEmbedding,
    /// The modelId of the Bedrock model to use.
    ///
    /// Default: `"amazon.titan-embed-text-v1"`
    with_model_name(model_name: impl Into<String>) = model_name.into();
    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    with_embed_batch_size(embed_batch_size: i64) = embed_batch_size;
    /// The number of workers to use for async embedding calls.
    with_num_workers(num_workers: i64) = num_workers,
    /// Sends `num_workers` as null, which is not the same as leaving it out.
    with_num_workers_null = null "num_workers";
    /// The name of aws profile to use. If not given, then the default profile is used.
    with_profile_name(profile_name: impl Into<String>) = profile_name.into(),
    /// Sends `profile_name` as null, which is not the same as leaving it out.
    with_profile_name_null = null "profile_name";
    /// AWS Access Key ID to use
    with_aws_access_key_id(aws_access_key_id: impl Into<String>) = aws_access_key_id.into(),
    /// Sends `aws_access_key_id` as null, which is not the same as leaving it out.
    with_aws_access_key_id_null = null "aws_access_key_id";
    /// AWS Secret Access Key to use
    with_aws_secret_access_key(aws_secret_access_key: impl Into<String>) = aws_secret_access_key.into(),
    /// Sends `aws_secret_access_key` as null, which is not the same as leaving it out.
    with_aws_secret_access_key_null = null "aws_secret_access_key";
    /// AWS Session Token to use
    with_aws_session_token(aws_session_token: impl Into<String>) = aws_session_token.into(),
    /// Sends `aws_session_token` as null, which is not the same as leaving it out.
    with_aws_session_token_null = null "aws_session_token";
    /// AWS region name to use. Uses region configured in AWS CLI if not passed
    with_region_name(region_name: impl Into<String>) = region_name.into(),
    /// Sends `region_name` as null, which is not the same as leaving it out.
    with_region_name_null = null "region_name";
    /// The maximum number of API retries.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `10`
    with_max_retries(max_retries: i64) = max_retries;
    /// The timeout for the Bedrock API request in seconds. It will be used for both connect and read timeouts.
    ///
    /// Default: `60`
    with_timeout(timeout: f64) = timeout;
    /// Additional kwargs for the bedrock client.
    with_additional_kwargs(additional_kwargs: impl Into<BTreeMap<String, Json>>) = additional_kwargs.into();
    /// Default: `"BedrockEmbedding"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
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
