// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{ClassifyV2ParametersMode, ClassifyV2ParsingConfiguration, ClassifyV2Rule};
use crate::runtime::{self, Extra, argument, members, object};

/// Typed parameters for a *classify v2* product configuration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassifyV2Parameters {
    /// Classify rules to evaluate against the document (at least one required)
    ///
    /// Limits: at least 1 item.
    pub rules: Vec<ClassifyV2Rule>,
    /// Classify execution mode
    ///
    /// Default: `"FAST"`
    pub mode: Option<ClassifyV2ParametersMode>,
    /// Parsing configuration for controlling which pages are read
    pub parsing_configuration: Option<ClassifyV2ParsingConfiguration>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ClassifyV2Parameters {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(rules: impl IntoIterator<Item = ClassifyV2Rule>) -> Self {
        Self {
            rules: argument::list::<ClassifyV2Rule>(rules),
            mode: None,
            parsing_configuration: None,
            extra: Extra::default(),
        }
    }

    /// Classify execution mode
    ///
    /// Default: `"FAST"`
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<ClassifyV2ParametersMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Parsing configuration for controlling which pages are read
    #[must_use]
    pub fn with_parsing_configuration(
        mut self,
        parsing_configuration: ClassifyV2ParsingConfiguration,
    ) -> Self {
        self.parsing_configuration = Some(parsing_configuration);
        self.extra.remove_null("parsing_configuration");
        self
    }

    /// Sends `parsing_configuration` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_parsing_configuration_null(mut self) -> Self {
        self.parsing_configuration = None;
        object::set_null(&mut self.extra, "parsing_configuration");
        self
    }
}

members! {
    ClassifyV2Parameters,
    "product_type" = "classify_v2",
    rules = required "rules",
    mode = optional "mode",
    parsing_configuration = optional_or_null "parsing_configuration",
}
