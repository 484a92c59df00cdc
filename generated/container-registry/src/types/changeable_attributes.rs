// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// The `ChangeableAttributes` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeableAttributes {
    /// Delete enabled
    pub delete_enabled: Option<bool>,
    /// List enabled
    pub list_enabled: Option<bool>,
    /// Read enabled
    pub read_enabled: Option<bool>,
    /// Write enabled
    pub write_enabled: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ChangeableAttributes {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delete enabled
    #[must_use]
    pub fn with_delete_enabled(mut self, delete_enabled: bool) -> Self {
        self.delete_enabled = Some(delete_enabled);
        self
    }

    /// List enabled
    #[must_use]
    pub fn with_list_enabled(mut self, list_enabled: bool) -> Self {
        self.list_enabled = Some(list_enabled);
        self
    }

    /// Read enabled
    #[must_use]
    pub fn with_read_enabled(mut self, read_enabled: bool) -> Self {
        self.read_enabled = Some(read_enabled);
        self
    }

    /// Write enabled
    #[must_use]
    pub fn with_write_enabled(mut self, write_enabled: bool) -> Self {
        self.write_enabled = Some(write_enabled);
        self
    }
}

members! {
    ChangeableAttributes,
    delete_enabled = optional "deleteEnabled",
    list_enabled = optional "listEnabled",
    read_enabled = optional "readEnabled",
    write_enabled = optional "writeEnabled",
}
