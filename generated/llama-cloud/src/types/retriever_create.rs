// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::RetrieverPipeline;
use crate::runtime::{self, Extra, argument, members, setters};

/// The `RetrieverCreate` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrieverCreate {
    /// A name for the retriever tool. Will default to the pipeline name if not provided.
    ///
    /// Limits: 1 to 3000 characters.
    pub name: String,
    /// The pipelines this retriever uses.
    pub pipelines: Option<Vec<RetrieverPipeline>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl RetrieverCreate {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pipelines: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    RetrieverCreate,
    /// The pipelines this retriever uses.
    with_pipelines(pipelines: impl IntoIterator<Item = RetrieverPipeline>) = argument::list::<RetrieverPipeline>(pipelines);
}

members! {
    RetrieverCreate,
    name = required "name",
    pipelines = optional "pipelines",
}
