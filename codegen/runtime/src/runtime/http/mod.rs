//! The parts of a request, and reading what HTTP says in a response.

pub(crate) mod base;
// part: basic-auth, bytes
pub(crate) mod base64;
pub(crate) mod body;
pub mod headers;
// part: links
pub mod link;
pub mod path;
pub mod payload;
pub mod percent;
pub mod query;
pub mod redirect;
pub(crate) mod secrets;
// part: streams
pub mod sse;
// part: styles
pub(crate) mod style;
// part: multipart, raw-bytes
pub(crate) mod upload;
