// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::VertexEmbeddingMode;
use crate::runtime::{self, Extra, Json, members, object};

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

    /// The modelId of the VertexAI model to use.
    ///
    /// Default: `"textembedding-gecko@003"`
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

    /// The embedding mode to use.
    ///
    /// Default: `"retrieval"`
    #[must_use]
    pub fn with_embed_mode(
        mut self,
        embed_mode: impl Into<VertexEmbeddingMode>,
    ) -> Self {
        self.embed_mode = Some(embed_mode.into());
        self
    }

    /// Additional kwargs for the Vertex.
    #[must_use]
    pub fn with_additional_kwargs(
        mut self,
        additional_kwargs: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        self.additional_kwargs = Some(additional_kwargs.into());
        self
    }

    /// Default: `"VertexTextEmbedding"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
