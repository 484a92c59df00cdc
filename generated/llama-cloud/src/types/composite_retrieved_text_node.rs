// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, scalar};

/// The `CompositeRetrievedTextNode` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompositeRetrievedTextNode {
    /// The ID of the retrieved node.
    pub id: scalar::Uuid,
    /// The ID of the retriever this node was retrieved from.
    pub retriever_id: scalar::Uuid,
    /// The name of the retrieval pipeline this node was retrieved from.
    pub retriever_pipeline_name: String,
    /// The ID of the pipeline this node was retrieved from.
    pub pipeline_id: scalar::Uuid,
    /// Metadata associated with the retrieved node.
    pub metadata: Option<BTreeMap<String, Json>>,
    /// The text of the retrieved node.
    pub text: String,
    /// The start character index of the retrieved node in the document
    pub start_char_idx: Option<i64>,
    /// The end character index of the retrieved node in the document
    pub end_char_idx: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    CompositeRetrievedTextNode,
    id = required "id",
    retriever_id = required "retriever_id",
    retriever_pipeline_name = required "retriever_pipeline_name",
    pipeline_id = required "pipeline_id",
    metadata = optional "metadata",
    text = required "text",
    start_char_idx = nullable "start_char_idx",
    end_char_idx = nullable "end_char_idx",
}
