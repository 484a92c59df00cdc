// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Category definition for document splitting.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SplitCategory {
    /// Name of the category.
    ///
    /// Limits: 1 to 200 characters.
    pub name: String,
    /// Optional description of what content belongs in this category.
    ///
    /// Limits: 1 to 2000 characters.
    pub description: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SplitCategory {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    SplitCategory,
    /// Optional description of what content belongs in this category.
    ///
    /// Limits: 1 to 2000 characters.
    with_description(description: impl Into<String>) = description.into(),
    /// Sends `description` as null, which is not the same as leaving it out.
    with_description_null = null "description";
}

members! {
    SplitCategory,
    name = required "name",
    description = optional_or_null "description",
}
