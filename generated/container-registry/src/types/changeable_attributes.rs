// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    ChangeableAttributes,
    /// Delete enabled
    with_delete_enabled(delete_enabled: bool) = delete_enabled;
    /// List enabled
    with_list_enabled(list_enabled: bool) = list_enabled;
    /// Read enabled
    with_read_enabled(read_enabled: bool) = read_enabled;
    /// Write enabled
    with_write_enabled(write_enabled: bool) = write_enabled;
}

members! {
    ChangeableAttributes,
    delete_enabled = optional "deleteEnabled",
    list_enabled = optional "listEnabled",
    read_enabled = optional "readEnabled",
    write_enabled = optional "writeEnabled",
}
