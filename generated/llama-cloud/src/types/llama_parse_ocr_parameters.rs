// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ParsingLanguages;
use crate::runtime::{self, Extra, argument, members, setters};

/// OCR (Optical Character Recognition) configuration parameters.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseOcrParameters {
    /// Languages to use for OCR text recognition. Specify multiple languages if document contains mixed-language content. Order matters - put primary language first. Example: \['en', 'es'] for English with Spanish
    pub languages: Option<Vec<ParsingLanguages>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseOcrParameters {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseOcrParameters,
    /// Languages to use for OCR text recognition. Specify multiple languages if document contains mixed-language content. Order matters - put primary language first. Example: \['en', 'es'] for English with Spanish
    with_languages(languages: impl IntoIterator<Item = impl Into<ParsingLanguages>>) = argument::list::<ParsingLanguages>(languages),
    /// Sends `languages` as null, which is not the same as leaving it out.
    with_languages_null = null "languages";
}

members! {
    LlamaParseOcrParameters,
    languages = optional_or_null "languages",
}
