// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

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

    /// Extract out of bounds content in presentation slides
    #[must_use]
    pub fn with_out_of_bounds_content(mut self, out_of_bounds_content: bool) -> Self {
        self.out_of_bounds_content = Some(out_of_bounds_content);
        self.extra.remove_null("out_of_bounds_content");
        self
    }

    /// Sends `out_of_bounds_content` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_out_of_bounds_content_null(mut self) -> Self {
        self.out_of_bounds_content = None;
        object::set_null(&mut self.extra, "out_of_bounds_content");
        self
    }

    /// Skip extraction of embedded data for charts in presentation slides
    #[must_use]
    pub fn with_skip_embedded_data(mut self, skip_embedded_data: bool) -> Self {
        self.skip_embedded_data = Some(skip_embedded_data);
        self.extra.remove_null("skip_embedded_data");
        self
    }

    /// Sends `skip_embedded_data` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_skip_embedded_data_null(mut self) -> Self {
        self.skip_embedded_data = None;
        object::set_null(&mut self.extra, "skip_embedded_data");
        self
    }
}

members! {
    AutoModePresentationOptions,
    out_of_bounds_content = optional_or_null "out_of_bounds_content",
    skip_embedded_data = optional_or_null "skip_embedded_data",
}
