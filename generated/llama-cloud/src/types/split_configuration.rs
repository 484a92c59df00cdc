// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{SplitCategory, SplitStrategy};
use crate::runtime::{self, Extra, argument, members, setters};

/// Split configuration with categories and splitting strategy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SplitConfiguration {
    /// Categories to split documents into.
    ///
    /// Limits: 1 to 50 items.
    pub categories: Vec<SplitCategory>,
    /// Strategy for splitting documents.
    pub splitting_strategy: Option<SplitStrategy>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SplitConfiguration {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(categories: impl IntoIterator<Item = SplitCategory>) -> Self {
        Self {
            categories: argument::list::<SplitCategory>(categories),
            splitting_strategy: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    SplitConfiguration,
    /// Strategy for splitting documents.
    with_splitting_strategy(splitting_strategy: SplitStrategy) = splitting_strategy;
}

members! {
    SplitConfiguration,
    categories = required "categories",
    splitting_strategy = optional "splitting_strategy",
}
