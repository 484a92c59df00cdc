// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Presentation-specific options for auto mode parsing configuration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoModePresentationOptions {
    /// Extract out of bounds content in presentation slides
    pub out_of_bounds_content: Option<bool>,
    /// Skip extraction of embedded data for charts in presentation slides
    pub skip_embedded_data: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AutoModePresentationOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AutoModePresentationOptions,
    /// Extract out of bounds content in presentation slides
    with_out_of_bounds_content(out_of_bounds_content: bool) = out_of_bounds_content,
    /// Sends `out_of_bounds_content` as null, which is not the same as leaving it out.
    with_out_of_bounds_content_null = null "out_of_bounds_content";
    /// Skip extraction of embedded data for charts in presentation slides
    with_skip_embedded_data(skip_embedded_data: bool) = skip_embedded_data,
    /// Sends `skip_embedded_data` as null, which is not the same as leaving it out.
    with_skip_embedded_data_null = null "skip_embedded_data";
}

members! {
    AutoModePresentationOptions,
    out_of_bounds_content = optional_or_null "out_of_bounds_content",
    skip_embedded_data = optional_or_null "skip_embedded_data",
}
