// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Presentation (PowerPoint, Keynote, ODP) parsing options.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParsePresentationOptions {
    /// Extract content positioned outside the visible slide area. Some presentations have hidden notes or content that extends beyond slide boundaries
    pub out_of_bounds_content: Option<bool>,
    /// Skip extraction of embedded chart data tables. When true, only the visual representation of charts is captured, not the underlying data
    pub skip_embedded_data: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParsePresentationOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParsePresentationOptions,
    /// Extract content positioned outside the visible slide area. Some presentations have hidden notes or content that extends beyond slide boundaries
    with_out_of_bounds_content(out_of_bounds_content: bool) = out_of_bounds_content,
    /// Sends `out_of_bounds_content` as null, which is not the same as leaving it out.
    with_out_of_bounds_content_null = null "out_of_bounds_content";
    /// Skip extraction of embedded chart data tables. When true, only the visual representation of charts is captured, not the underlying data
    with_skip_embedded_data(skip_embedded_data: bool) = skip_embedded_data,
    /// Sends `skip_embedded_data` as null, which is not the same as leaving it out.
    with_skip_embedded_data_null = null "skip_embedded_data";
}

members! {
    LlamaParsePresentationOptions,
    out_of_bounds_content = optional_or_null "out_of_bounds_content",
    skip_embedded_data = optional_or_null "skip_embedded_data",
}
