// @generated: a copy of codegen/runtime/src/runtime/union/mod.rs: edit that instead of this.

//! Enums whose variants are distinguished by a tag or by their shape.

pub(crate) mod event;
pub(crate) mod nesting;
pub(crate) mod remembered;
pub(crate) mod tag;
pub(crate) mod tagged;
pub(crate) mod tagless;
pub(crate) mod unrecognized;
pub mod tried;
pub mod untagged;

pub use crate::runtime::json::unknown::count_unknown;
pub use tag::BooleanTag;
pub use tag::Tag;
pub use tagged::{deserialize, from_event, serialize};
pub use tried::{Fits, Known, Variant, deserialize as tried};
pub use untagged::deserialize as untagged;
