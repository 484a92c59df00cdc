// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ParsingLanguages;
use crate::runtime::{self, Extra, argument, members, object};

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

    /// Languages to use for OCR text recognition. Specify multiple languages if document contains mixed-language content. Order matters - put primary language first. Example: \['en', 'es'] for English with Spanish
    #[must_use]
    pub fn with_languages(
        mut self,
        languages: impl IntoIterator<Item = impl Into<ParsingLanguages>>,
    ) -> Self {
        self.languages = Some(argument::list::<ParsingLanguages>(languages));
        self.extra.remove_null("languages");
        self
    }

    /// Sends `languages` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_languages_null(mut self) -> Self {
        self.languages = None;
        object::set_null(&mut self.extra, "languages");
        self
    }
}

members! {
    LlamaParseOcrParameters,
    languages = optional_or_null "languages",
}
