// @generated: a copy of codegen/runtime/src/runtime/union/mod.rs: edit that instead of this.

//! Enums whose variants are distinguished by a tag or by their shape.

pub(crate) mod event;
pub(crate) mod nesting;
pub(crate) mod tag;
pub(crate) mod tagged;
pub(crate) mod tagless;
pub(crate) mod unrecognized;
pub mod untagged;

pub use tag::Tag;
pub use tagged::{deserialize, from_event, serialize};
pub use untagged::deserialize as untagged;
