// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

#![allow(deprecated, reason = "deprecated parts of the API still work")]

use std::collections::BTreeMap;

use super::{
    MetadataFilters, PageFigureNodeWithScore, PageScreenshotNodeWithScore,
    TextNodeWithScore,
};
use crate::runtime::{self, Extra, members, scalar};

/// Schema for the result of an retrieval execution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PipelineRetrieveResponse {
    /// The ID of the pipeline that the query was retrieved against.
    pub pipeline_id: scalar::Uuid,
    /// The nodes retrieved by the pipeline for the given query.
    pub retrieval_nodes: Vec<TextNodeWithScore>,
    /// The image nodes retrieved by the pipeline for the given query. Deprecated - will soon be replaced with 'page_screenshot_nodes'.
    #[deprecated]
    pub image_nodes: Option<Vec<PageScreenshotNodeWithScore>>,
    /// The page figure nodes retrieved by the pipeline for the given query.
    pub page_figure_nodes: Option<Vec<PageFigureNodeWithScore>>,
    /// The end-to-end latency for retrieval and reranking.
    pub retrieval_latency: Option<BTreeMap<String, f64>>,
    /// Metadata associated with the retrieval execution
    pub metadata: Option<BTreeMap<String, String>>,
    /// The inferred search filters for the query.
    pub inferred_search_filters: Option<MetadataFilters>,
    /// Default: `"RetrieveResults"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    PipelineRetrieveResponse,
    pipeline_id = required "pipeline_id",
    retrieval_nodes = required "retrieval_nodes",
    image_nodes = optional "image_nodes",
    page_figure_nodes = optional "page_figure_nodes",
    retrieval_latency = optional "retrieval_latency",
    metadata = optional "metadata",
    inferred_search_filters = optional_or_null "inferred_search_filters",
    class_name = optional "class_name",
}
