// @generated: a copy of codegen/runtime/src/runtime/http/mod.rs: edit that instead of this.

//! The parts of a request, and reading what HTTP says in a response.

pub(crate) mod base;
pub(crate) mod body;
pub mod headers;
pub mod path;
pub mod payload;
pub mod percent;
pub mod query;
pub mod redirect;
pub(crate) mod secrets;
pub mod sse;
pub(crate) mod upload;
