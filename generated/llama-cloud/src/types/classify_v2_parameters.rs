// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{ClassifyV2ParametersMode, ClassifyV2ParsingConfiguration, ClassifyV2Rule};
use crate::runtime::{self, Extra, argument, members, setters};

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
}

setters! {
    ClassifyV2Parameters,
    /// Classify execution mode
    ///
    /// Default: `"FAST"`
    with_mode(mode: impl Into<ClassifyV2ParametersMode>) = mode.into();
    /// Parsing configuration for controlling which pages are read
    with_parsing_configuration(parsing_configuration: ClassifyV2ParsingConfiguration) = parsing_configuration,
    /// Sends `parsing_configuration` as null, which is not the same as leaving it out.
    with_parsing_configuration_null = null "parsing_configuration";
}

members! {
    ClassifyV2Parameters,
    "product_type" = "classify_v2",
    rules = required "rules",
    mode = optional "mode",
    parsing_configuration = optional_or_null "parsing_configuration",
}
