//! The kinds of responses, and how each becomes a value.

// part: aggregates
#[doc(hidden)]
pub mod collect;
pub(crate) mod download;
pub(crate) mod kind;
// part: page-schemes
pub(crate) mod member;
// part: pages
pub(crate) mod page;
// part: next-urls
pub(crate) mod page_url;
// part: downloads
mod save;
// part: page-schemes
pub(crate) mod scheme;
pub(crate) mod source;
// part: streams
pub(crate) mod stream;
// part: pages
pub(crate) mod trail;

pub use crate::runtime::call::accept::Accept;
pub use crate::runtime::call::exchange::Reply;
pub use kind::{Anything, Binary, Empty, Response, Text, Value};
// part: pages
pub use page::Pages;
// part: events
pub use stream::Events;
// part: json-lines
pub use stream::JsonLines;
// part: text-events
pub use stream::TextEvents;
