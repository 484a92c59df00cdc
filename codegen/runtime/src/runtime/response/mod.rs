//! The kinds of responses, and how each becomes a value.

#[doc(hidden)]
pub mod collect;
pub(crate) mod download;
pub(crate) mod kind;
pub(crate) mod page;
pub(crate) mod source;
pub(crate) mod stream;
pub(crate) mod trail;

pub use crate::runtime::call::exchange::{Accept, Reply};
pub use kind::{Anything, Binary, Empty, Events, Pages, Response, Text, Value};
