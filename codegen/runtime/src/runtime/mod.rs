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
// part: scalar
pub mod scalar;
pub mod transport;
// part: streams, unions
pub mod union;

pub use ::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
pub use bytes::Bytes;
pub use call::retry;
pub use client::builder::{Api, ClientBuilder};
pub use client::config::{Auth, AuthScheme, Config, MAX_RETRY_AFTER};
// part: servers
pub use client::config::Server;
// part: url-variables
pub use client::config::UrlVariable;
pub use client::{Client, Options};
pub use error::{
    ApiError, ApiErrorKind, ConfigurationError, ConnectionError, DecodeError, Error,
    InvalidArgumentError, TimeoutError, TimeoutPhase,
};
// part: pages
pub use error::PaginationError;
// part: streams
pub use error::{StreamError, StreamErrorKind};
// part: links
pub use http::link;
pub use http::{headers, path, payload, percent, query, redirect};
// part: streams
pub use http::sse;
// part: styles
pub use http::style::Style;
// part: multipart, raw-bytes
pub use http::upload::Upload;
pub use json::extra::Extra;
// part: tagged
pub use json::members::RawObject;
// part: unions
pub use json::mismatch::Mismatch;
pub use json::object::{FromObject, Members, Object};
pub use json::slot::Slot;
pub use json::value::Json;
pub use json::{argument, decode, finite, object, string};
pub use request::options::ResponseFuture;
pub use request::raw::RawResponse;
pub use request::{Request, Undocumented};
// part: aggregates
pub use response::collect::{self, AggregatedText, CallWithResult, Collect, TextStream};
pub use response::download::{Lines, StreamedResponse};
// part: totals
pub use response::page::Total;
// part: pages
pub use response::page::{Cursor, ItemStream, Page, PageStream};
// part: page-schemes
pub use response::scheme::{Next, Scheme};
// part: streams
pub use response::stream::EventStream;
pub use transport::Transport;
// part: streams
pub use union::event::Event;
// part: tagged
pub use union::tagged::Union;
// part: tried
pub use union::tried::Tried;
// part: tried
pub use union::unrecognized::VariantMismatch;
// part: unions
pub use union::unrecognized::{Reason, Unrecognized};
// part: untagged
pub use union::untagged::Untagged;
// part: tried, untagged
pub use union::untagged::{self, Kind, Shape};

pub(crate) use client::builder::client_builder;
// part: structs
#[allow(unused_imports)]
pub(crate) use json::member_table::members;
// part: setters
#[allow(unused_imports)]
pub(crate) use json::setter_table::setters;
// part: enums
#[allow(unused_imports)]
pub(crate) use json::value_table::values;
pub(crate) use request::options::request;
