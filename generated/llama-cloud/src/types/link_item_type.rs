// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Link item type
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkItemType {
    /// `link`
    Link,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    LinkItemType,
    Link = "link",
}
