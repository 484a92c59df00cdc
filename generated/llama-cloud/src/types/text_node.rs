// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::TextNodeRelationships;
use crate::runtime::{self, Extra, Json, members};

/// Provided for backward compatibility.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextNode {
    /// Unique ID of the node.
    pub id: Option<String>,
    /// Embedding of the node.
    pub embedding: Option<Vec<f64>>,
    /// A flat dictionary of metadata fields
    pub extra_info: Option<BTreeMap<String, Json>>,
    /// Metadata keys that are excluded from text for the embed model.
    pub excluded_embed_metadata_keys: Option<Vec<String>>,
    /// Metadata keys that are excluded from text for the LLM.
    pub excluded_llm_metadata_keys: Option<Vec<String>>,
    /// A mapping of relationships to other node information.
    pub relationships: Option<BTreeMap<String, TextNodeRelationships>>,
    /// Template for how metadata is formatted, with {key} and {value} placeholders.
    ///
    /// Default: `"{key}: {value}"`
    pub metadata_template: Option<String>,
    /// Separator between metadata fields when converting to string.
    ///
    /// Default: `"\n"`
    pub metadata_seperator: Option<String>,
    /// Text content of the node.
    ///
    /// Default: `""`
    pub text: Option<String>,
    /// MIME type of the node content.
    ///
    /// Default: `"text/plain"`
    pub mimetype: Option<String>,
    /// Start char index of the node.
    pub start_char_idx: Option<i64>,
    /// End char index of the node.
    pub end_char_idx: Option<i64>,
    /// Template for how text is formatted, with {content} and {metadata_str} placeholders.
    ///
    /// Default: `"{metadata_str}\n\n{content}"`
    pub text_template: Option<String>,
    /// Default: `"TextNode"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    TextNode,
    id = optional "id_",
    embedding = optional_or_null "embedding",
    extra_info = optional "extra_info",
    excluded_embed_metadata_keys = optional "excluded_embed_metadata_keys",
    excluded_llm_metadata_keys = optional "excluded_llm_metadata_keys",
    relationships = optional "relationships",
    metadata_template = optional "metadata_template",
    metadata_seperator = optional "metadata_seperator",
    text = optional "text",
    mimetype = optional "mimetype",
    start_char_idx = optional_or_null "start_char_idx",
    end_char_idx = optional_or_null "end_char_idx",
    text_template = optional "text_template",
    class_name = optional "class_name",
}
