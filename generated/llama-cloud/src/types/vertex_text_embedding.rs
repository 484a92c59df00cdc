// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::VertexEmbeddingMode;
use crate::runtime::{self, Extra, Json, members, setters};

/// The `VertexTextEmbedding` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VertexTextEmbedding {
    /// The modelId of the VertexAI model to use.
    ///
    /// Default: `"textembedding-gecko@003"`
    pub model_name: Option<String>,
    /// The batch size for embedding calls.
    ///
    /// Limits: 1 to 2048.
    ///
    /// Default: `10`
    pub embed_batch_size: Option<i64>,
    /// The number of workers to use for async embedding calls.
    pub num_workers: Option<i64>,
    /// The default location to use when making API calls.
    pub location: String,
    /// The default GCP project to use when making Vertex API calls.
    pub project: String,
    /// The embedding mode to use.
    ///
    /// Default: `"retrieval"`
    pub embed_mode: Option<VertexEmbeddingMode>,
    /// Additional kwargs for the Vertex.
    pub additional_kwargs: Option<BTreeMap<String, Json>>,
    /// The client email for the VertexAI credentials.
    pub client_email: Option<String>,
    /// The token URI for the VertexAI credentials.
    pub token_uri: Option<String>,
    /// The private key ID for the VertexAI credentials.
    pub private_key_id: Option<String>,
    /// The private key for the VertexAI credentials.
    pub private_key: Option<String>,
    /// Default: `"VertexTextEmbedding"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl VertexTextEmbedding {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        location: impl Into<String>,
        project: impl Into<String>,
        client_email: Option<String>,
        token_uri: Option<String>,
        private_key_id: Option<String>,
        private_key: Option<String>,
    ) -> Self {
        Self {
            model_name: None,
            embed_batch_size: None,
            num_workers: None,
            location: location.into(),
            project: project.into(),
            embed_mode: None,
            additional_kwargs: None,
            client_email,
            token_uri,
            private_key_id,
            private_key,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    VertexTextEmbedding,
    /// The modelId of the VertexAI model to use.
    ///
    /// Default: `"textembedding-gecko@003"`
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
    /// The embedding mode to use.
    ///
    /// Default: `"retrieval"`
    with_embed_mode(embed_mode: impl Into<VertexEmbeddingMode>) = embed_mode.into();
    /// Additional kwargs for the Vertex.
    with_additional_kwargs(additional_kwargs: impl Into<BTreeMap<String, Json>>) = additional_kwargs.into();
    /// Default: `"VertexTextEmbedding"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    VertexTextEmbedding,
    model_name = optional "model_name",
    embed_batch_size = optional "embed_batch_size",
    num_workers = optional_or_null "num_workers",
    location = required "location",
    project = required "project",
    embed_mode = optional "embed_mode",
    additional_kwargs = optional "additional_kwargs",
    client_email = nullable "client_email",
    token_uri = nullable "token_uri",
    private_key_id = nullable "private_key_id",
    private_key = nullable "private_key",
    class_name = optional "class_name",
}
