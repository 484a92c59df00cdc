// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Options for AI-powered parsing tiers (cost_effective, agentic, agentic_plus).
///
/// These options customize how the AI processes and interprets document content.
/// Only applicable when using non-fast tiers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseAgenticOptions {
    /// Custom instructions for the AI parser. Use to guide extraction behavior, specify output formatting, or provide domain-specific context. Example: 'Extract financial tables with currency symbols. Format dates as YYYY-MM-DD.'
    pub custom_prompt: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseAgenticOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseAgenticOptions,
    /// Custom instructions for the AI parser. Use to guide extraction behavior, specify output formatting, or provide domain-specific context. Example: 'Extract financial tables with currency symbols. Format dates as YYYY-MM-DD.'
    with_custom_prompt(custom_prompt: impl Into<String>) = custom_prompt.into(),
    /// Sends `custom_prompt` as null, which is not the same as leaving it out.
    with_custom_prompt_null = null "custom_prompt";
}

members! {
    LlamaParseAgenticOptions,
    custom_prompt = optional_or_null "custom_prompt",
}
