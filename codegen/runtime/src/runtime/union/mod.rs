//! Enums whose variants are distinguished by a tag or by their shape.

// part: streams
pub(crate) mod event;
// part: unions
pub(crate) mod nesting;
// part: tried
pub(crate) mod remembered;
// part: tagged
pub(crate) mod tag;
// part: tagged
pub(crate) mod tagged;
// part: tagged
pub(crate) mod tagless;
// part: unions
pub(crate) mod unrecognized;
// part: tried
pub mod tried;
// part: tried, untagged
pub mod untagged;

// part: tried
pub use crate::runtime::json::unknown::count_unknown;
// part: boolean-tags
pub use tag::BooleanTag;
// part: integer-tags
pub use tag::IntegerTag;
// part: tagged
pub use tag::Tag;
// part: tagged
pub use tagged::{deserialize, from_event, serialize};
// part: tried
pub use tried::{Fits, Known, Variant, deserialize as tried};
// part: untagged
pub use untagged::deserialize as untagged;
