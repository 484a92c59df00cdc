// @generated: a copy of codegen/runtime/src/runtime/response/mod.rs: edit that instead of this.

//! The kinds of responses, and how each becomes a value.

#[doc(hidden)]
pub mod collect;
pub(crate) mod download;
pub(crate) mod kind;
pub(crate) mod member;
pub(crate) mod page;
pub(crate) mod scheme;
pub(crate) mod source;
pub(crate) mod stream;
pub(crate) mod trail;

pub use crate::runtime::call::accept::Accept;
pub use crate::runtime::call::exchange::Reply;
pub use kind::{Anything, Binary, Empty, Response, Text, Value};
pub use page::Pages;
pub use stream::Events;
