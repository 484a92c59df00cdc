// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

#![allow(deprecated, reason = "deprecated parts of the API still work")]

use std::collections::BTreeMap;

use super::{MetadataFilters, RetrievalMode};
use crate::runtime::{self, Extra, Json, members, object};

/// Schema for the search params for an retrieval execution that can be preset for a pipeline.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PresetRetrievalParams {
    /// Number of nodes for dense retrieval.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `30`
    pub dense_similarity_top_k: Option<i64>,
    /// Minimum similarity score wrt query for retrieval
    ///
    /// Limits: 0 to 1.
    ///
    /// Default: `0`
    pub dense_similarity_cutoff: Option<f64>,
    /// Number of nodes for sparse retrieval.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `30`
    pub sparse_similarity_top_k: Option<i64>,
    /// Enable reranking for retrieval
    pub enable_reranking: Option<bool>,
    /// Number of reranked nodes for returning.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `6`
    pub rerank_top_n: Option<i64>,
    /// Alpha value for hybrid retrieval to determine the weights between dense and sparse retrieval. 0 is sparse retrieval and 1 is dense retrieval.
    ///
    /// Limits: 0 to 1.
    pub alpha: Option<f64>,
    /// Search filters for retrieval.
    pub search_filters: Option<MetadataFilters>,
    /// JSON Schema that will be used to infer search_filters. Omit or leave as null to skip inference.
    pub search_filters_inference_schema: Option<BTreeMap<String, Json>>,
    /// Number of files to retrieve (only for retrieval mode files_via_metadata and files_via_content).
    ///
    /// Limits: 1 to 5.
    ///
    /// Default: `1`
    pub files_top_k: Option<i64>,
    /// The retrieval mode for the query.
    ///
    /// Default: `"chunks"`
    pub retrieval_mode: Option<RetrievalMode>,
    /// Whether to retrieve image nodes.
    ///
    /// Default: `false`
    #[deprecated]
    pub retrieve_image_nodes: Option<bool>,
    /// Whether to retrieve page screenshot nodes.
    ///
    /// Default: `false`
    pub retrieve_page_screenshot_nodes: Option<bool>,
    /// Whether to retrieve page figure nodes.
    ///
    /// Default: `false`
    pub retrieve_page_figure_nodes: Option<bool>,
    /// Default: `"base_component"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PresetRetrievalParams {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of nodes for dense retrieval.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `30`
    #[must_use]
    pub fn with_dense_similarity_top_k(mut self, dense_similarity_top_k: i64) -> Self {
        self.dense_similarity_top_k = Some(dense_similarity_top_k);
        self.extra.remove_null("dense_similarity_top_k");
        self
    }

    /// Sends `dense_similarity_top_k` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_dense_similarity_top_k_null(mut self) -> Self {
        self.dense_similarity_top_k = None;
        object::set_null(&mut self.extra, "dense_similarity_top_k");
        self
    }

    /// Minimum similarity score wrt query for retrieval
    ///
    /// Limits: 0 to 1.
    ///
    /// Default: `0`
    #[must_use]
    pub fn with_dense_similarity_cutoff(mut self, dense_similarity_cutoff: f64) -> Self {
        self.dense_similarity_cutoff = Some(dense_similarity_cutoff);
        self.extra.remove_null("dense_similarity_cutoff");
        self
    }

    /// Sends `dense_similarity_cutoff` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_dense_similarity_cutoff_null(mut self) -> Self {
        self.dense_similarity_cutoff = None;
        object::set_null(&mut self.extra, "dense_similarity_cutoff");
        self
    }

    /// Number of nodes for sparse retrieval.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `30`
    #[must_use]
    pub fn with_sparse_similarity_top_k(mut self, sparse_similarity_top_k: i64) -> Self {
        self.sparse_similarity_top_k = Some(sparse_similarity_top_k);
        self.extra.remove_null("sparse_similarity_top_k");
        self
    }

    /// Sends `sparse_similarity_top_k` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_sparse_similarity_top_k_null(mut self) -> Self {
        self.sparse_similarity_top_k = None;
        object::set_null(&mut self.extra, "sparse_similarity_top_k");
        self
    }

    /// Enable reranking for retrieval
    #[must_use]
    pub fn with_enable_reranking(mut self, enable_reranking: bool) -> Self {
        self.enable_reranking = Some(enable_reranking);
        self.extra.remove_null("enable_reranking");
        self
    }

    /// Sends `enable_reranking` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_enable_reranking_null(mut self) -> Self {
        self.enable_reranking = None;
        object::set_null(&mut self.extra, "enable_reranking");
        self
    }

    /// Number of reranked nodes for returning.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `6`
    #[must_use]
    pub fn with_rerank_top_n(mut self, rerank_top_n: i64) -> Self {
        self.rerank_top_n = Some(rerank_top_n);
        self.extra.remove_null("rerank_top_n");
        self
    }

    /// Sends `rerank_top_n` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_rerank_top_n_null(mut self) -> Self {
        self.rerank_top_n = None;
        object::set_null(&mut self.extra, "rerank_top_n");
        self
    }

    /// Alpha value for hybrid retrieval to determine the weights between dense and sparse retrieval. 0 is sparse retrieval and 1 is dense retrieval.
    ///
    /// Limits: 0 to 1.
    #[must_use]
    pub fn with_alpha(mut self, alpha: f64) -> Self {
        self.alpha = Some(alpha);
        self.extra.remove_null("alpha");
        self
    }

    /// Sends `alpha` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_alpha_null(mut self) -> Self {
        self.alpha = None;
        object::set_null(&mut self.extra, "alpha");
        self
    }

    /// Search filters for retrieval.
    #[must_use]
    pub fn with_search_filters(mut self, search_filters: MetadataFilters) -> Self {
        self.search_filters = Some(search_filters);
        self.extra.remove_null("search_filters");
        self
    }

    /// Sends `search_filters` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_search_filters_null(mut self) -> Self {
        self.search_filters = None;
        object::set_null(&mut self.extra, "search_filters");
        self
    }

    /// JSON Schema that will be used to infer search_filters. Omit or leave as null to skip inference.
    #[must_use]
    pub fn with_search_filters_inference_schema(
        mut self,
        search_filters_inference_schema: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        self.search_filters_inference_schema = Some(
            search_filters_inference_schema.into(),
        );
        self.extra.remove_null("search_filters_inference_schema");
        self
    }

    /// Sends `search_filters_inference_schema` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_search_filters_inference_schema_null(mut self) -> Self {
        self.search_filters_inference_schema = None;
        object::set_null(&mut self.extra, "search_filters_inference_schema");
        self
    }

    /// Number of files to retrieve (only for retrieval mode files_via_metadata and files_via_content).
    ///
    /// Limits: 1 to 5.
    ///
    /// Default: `1`
    #[must_use]
    pub fn with_files_top_k(mut self, files_top_k: i64) -> Self {
        self.files_top_k = Some(files_top_k);
        self.extra.remove_null("files_top_k");
        self
    }

    /// Sends `files_top_k` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_files_top_k_null(mut self) -> Self {
        self.files_top_k = None;
        object::set_null(&mut self.extra, "files_top_k");
        self
    }

    /// The retrieval mode for the query.
    ///
    /// Default: `"chunks"`
    #[must_use]
    pub fn with_retrieval_mode(
        mut self,
        retrieval_mode: impl Into<RetrievalMode>,
    ) -> Self {
        self.retrieval_mode = Some(retrieval_mode.into());
        self
    }

    /// Whether to retrieve image nodes.
    ///
    /// Default: `false`
    #[deprecated]
    #[must_use]
    pub fn with_retrieve_image_nodes(mut self, retrieve_image_nodes: bool) -> Self {
        self.retrieve_image_nodes = Some(retrieve_image_nodes);
        self
    }

    /// Whether to retrieve page screenshot nodes.
    ///
    /// Default: `false`
    #[must_use]
    pub fn with_retrieve_page_screenshot_nodes(
        mut self,
        retrieve_page_screenshot_nodes: bool,
    ) -> Self {
        self.retrieve_page_screenshot_nodes = Some(retrieve_page_screenshot_nodes);
        self
    }

    /// Whether to retrieve page figure nodes.
    ///
    /// Default: `false`
    #[must_use]
    pub fn with_retrieve_page_figure_nodes(
        mut self,
        retrieve_page_figure_nodes: bool,
    ) -> Self {
        self.retrieve_page_figure_nodes = Some(retrieve_page_figure_nodes);
        self
    }

    /// Default: `"base_component"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
}

members! {
    PresetRetrievalParams,
    dense_similarity_top_k = optional_or_null "dense_similarity_top_k",
    dense_similarity_cutoff = optional_or_null "dense_similarity_cutoff",
    sparse_similarity_top_k = optional_or_null "sparse_similarity_top_k",
    enable_reranking = optional_or_null "enable_reranking",
    rerank_top_n = optional_or_null "rerank_top_n",
    alpha = optional_or_null "alpha",
    search_filters = optional_or_null "search_filters",
    search_filters_inference_schema = optional_or_null "search_filters_inference_schema",
    files_top_k = optional_or_null "files_top_k",
    retrieval_mode = optional "retrieval_mode",
    retrieve_image_nodes = optional "retrieve_image_nodes",
    retrieve_page_screenshot_nodes = optional "retrieve_page_screenshot_nodes",
    retrieve_page_figure_nodes = optional "retrieve_page_figure_nodes",
    class_name = optional "class_name",
}
