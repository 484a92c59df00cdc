// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

#![allow(deprecated, reason = "deprecated parts of the API still work")]

use super::{
    CompositeRetrievedTextNodeWithScore, PageFigureNodeWithScore,
    PageScreenshotNodeWithScore,
};
use crate::runtime::{self, Extra, members};

/// The `CompositeRetrievalResult` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompositeRetrievalResult {
    /// The retrieved nodes from the composite retrieval.
    pub nodes: Option<Vec<CompositeRetrievedTextNodeWithScore>>,
    /// The image nodes retrieved by the pipeline for the given query. Deprecated - will soon be replaced with 'page_screenshot_nodes'.
    #[deprecated]
    pub image_nodes: Option<Vec<PageScreenshotNodeWithScore>>,
    /// The page figure nodes retrieved by the pipeline for the given query.
    pub page_figure_nodes: Option<Vec<PageFigureNodeWithScore>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    CompositeRetrievalResult,
    nodes = optional "nodes",
    image_nodes = optional "image_nodes",
    page_figure_nodes = optional "page_figure_nodes",
}
