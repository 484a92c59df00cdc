// @generated: a copy of codegen/runtime/src/runtime/mod.rs: edit that instead of this.

//! The client runtime: everything that a generated client does when it is called.
//!
//! It knows methods, headers, retries, frames and cursors; it knows no endpoint, no model and no
//! event by name.
//!
//! The rooms, from the bottom up, none of which names one above it: `json` (values), `union` (enums
//! with a tag or with a shape for each variant), `http` (the parts of a request), `error`,
//! `environment`, `transport`, `client`, `call` (attempts and redirects), `response` (the kinds of
//! responses), `request`, `blocking`.

#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
pub mod environment;
mod error;
mod http;
mod json;
mod request;
pub mod response;
pub mod scalar;
pub mod transport;
pub mod union;

pub use ::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
pub use bytes::Bytes;
pub use call::retry;
pub use client::builder::{Api, ClientBuilder};
pub use client::config::{Auth, AuthScheme, Config, MAX_RETRY_AFTER};
pub use client::{Client, Options};
pub use error::{
    ApiError, ApiErrorKind, ConfigurationError, ConnectionError, DecodeError, Error,
    InvalidArgumentError, TimeoutError, TimeoutPhase,
};
pub use error::PaginationError;
pub use error::{StreamError, StreamErrorKind};
pub use http::{headers, path, payload, percent, query, redirect};
pub use http::sse;
pub use http::upload::Upload;
pub use json::extra::Extra;
pub use json::members::RawObject;
pub use json::mismatch::Mismatch;
pub use json::object::{FromObject, Members, Object};
pub use json::slot::Slot;
pub use json::value::Json;
pub use json::{argument, decode, finite, object, string};
pub use request::options::ResponseFuture;
pub use request::raw::RawResponse;
pub use request::{Request, Undocumented};
pub use response::collect::{self, AggregatedText, CallWithResult, Collect, TextStream};
pub use response::download::{Lines, StreamedResponse};
pub use response::page::Total;
pub use response::page::{Cursor, ItemStream, Page, PageStream};
pub use response::scheme::{Next, Scheme};
pub use response::stream::EventStream;
pub use transport::Transport;
pub use union::event::Event;
pub use union::tagged::Union;
pub use union::tried::Tried;
pub use union::unrecognized::VariantMismatch;
pub use union::unrecognized::{Reason, Unrecognized};
pub use union::untagged::Untagged;
pub use union::untagged::{self, Kind, Shape};

pub(crate) use client::builder::client_builder;
#[allow(unused_imports)]
pub(crate) use json::member_table::members;
#[allow(unused_imports)]
pub(crate) use json::setter_table::setters;
#[allow(unused_imports)]
pub(crate) use json::value_table::values;
pub(crate) use request::options::request;
