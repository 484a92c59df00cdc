//! Enums whose variants are distinguished by a tag or by their shape.

pub(crate) mod event;
pub(crate) mod nesting;
pub(crate) mod tag;
pub(crate) mod tagged;
pub(crate) mod tagless;
pub(crate) mod unrecognized;
// part: tried
pub mod tried;
// part: tried, untagged
pub mod untagged;

// part: boolean-tags
pub use tag::BooleanTag;
// part: integer-tags
pub use tag::IntegerTag;
pub use tag::Tag;
pub use tagged::{deserialize, from_event, serialize};
// part: tried
pub use tried::{Fits, Known, Variant, deserialize as tried};
// part: untagged
pub use untagged::deserialize as untagged;
