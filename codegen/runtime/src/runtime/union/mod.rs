//! Enums whose variants are distinguished by a tag or by their shape.

pub(crate) mod event;
pub(crate) mod nesting;
pub(crate) mod tagged;
pub(crate) mod tagless;
pub(crate) mod unrecognized;
// part: untagged
pub mod untagged;

pub use tagged::{deserialize, from_event, serialize};
// part: untagged
pub use untagged::deserialize as untagged;
