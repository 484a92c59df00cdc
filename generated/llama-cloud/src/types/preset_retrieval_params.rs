// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

#![allow(deprecated, reason = "deprecated parts of the API still work")]

use std::collections::BTreeMap;

use super::{MetadataFilters, RetrievalMode};
use crate::runtime::{self, Extra, Json, members, setters};

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
}

setters! {
    PresetRetrievalParams,
    /// Number of nodes for dense retrieval.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `30`
    with_dense_similarity_top_k(dense_similarity_top_k: i64) = dense_similarity_top_k,
    /// Sends `dense_similarity_top_k` as null, which is not the same as leaving it out.
    with_dense_similarity_top_k_null = null "dense_similarity_top_k";
    /// Minimum similarity score wrt query for retrieval
    ///
    /// Limits: 0 to 1.
    ///
    /// Default: `0`
    with_dense_similarity_cutoff(dense_similarity_cutoff: f64) = dense_similarity_cutoff,
    /// Sends `dense_similarity_cutoff` as null, which is not the same as leaving it out.
    with_dense_similarity_cutoff_null = null "dense_similarity_cutoff";
    /// Number of nodes for sparse retrieval.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `30`
    with_sparse_similarity_top_k(sparse_similarity_top_k: i64) = sparse_similarity_top_k,
    /// Sends `sparse_similarity_top_k` as null, which is not the same as leaving it out.
    with_sparse_similarity_top_k_null = null "sparse_similarity_top_k";
    /// Enable reranking for retrieval
    with_enable_reranking(enable_reranking: bool) = enable_reranking,
    /// Sends `enable_reranking` as null, which is not the same as leaving it out.
    with_enable_reranking_null = null "enable_reranking";
    /// Number of reranked nodes for returning.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `6`
    with_rerank_top_n(rerank_top_n: i64) = rerank_top_n,
    /// Sends `rerank_top_n` as null, which is not the same as leaving it out.
    with_rerank_top_n_null = null "rerank_top_n";
    /// Alpha value for hybrid retrieval to determine the weights between dense and sparse retrieval. 0 is sparse retrieval and 1 is dense retrieval.
    ///
    /// Limits: 0 to 1.
    with_alpha(alpha: f64) = alpha,
    /// Sends `alpha` as null, which is not the same as leaving it out.
    with_alpha_null = null "alpha";
    /// Search filters for retrieval.
    with_search_filters(search_filters: MetadataFilters) = search_filters,
    /// Sends `search_filters` as null, which is not the same as leaving it out.
    with_search_filters_null = null "search_filters";
    /// JSON Schema that will be used to infer search_filters. Omit or leave as null to skip inference.
    with_search_filters_inference_schema(
        search_filters_inference_schema: impl Into<BTreeMap<String, Json>>,
    ) = search_filters_inference_schema.into(),
    /// Sends `search_filters_inference_schema` as null, which is not the same as leaving it out.
    with_search_filters_inference_schema_null = null "search_filters_inference_schema";
    /// Number of files to retrieve (only for retrieval mode files_via_metadata and files_via_content).
    ///
    /// Limits: 1 to 5.
    ///
    /// Default: `1`
    with_files_top_k(files_top_k: i64) = files_top_k,
    /// Sends `files_top_k` as null, which is not the same as leaving it out.
    with_files_top_k_null = null "files_top_k";
    /// The retrieval mode for the query.
    ///
    /// Default: `"chunks"`
    with_retrieval_mode(retrieval_mode: impl Into<RetrievalMode>) = retrieval_mode.into();
    /// Whether to retrieve image nodes.
    ///
    /// Default: `false`
    #[deprecated]
    with_retrieve_image_nodes(retrieve_image_nodes: bool) = retrieve_image_nodes;
    /// Whether to retrieve page screenshot nodes.
    ///
    /// Default: `false`
    with_retrieve_page_screenshot_nodes(retrieve_page_screenshot_nodes: bool) = retrieve_page_screenshot_nodes;
    /// Whether to retrieve page figure nodes.
    ///
    /// Default: `false`
    with_retrieve_page_figure_nodes(retrieve_page_figure_nodes: bool) = retrieve_page_figure_nodes;
    /// Default: `"base_component"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
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
