// @generated: a copy of codegen/runtime/src/lib.rs: edit that instead of this.

//! The client runtime: everything that a generated client does when it is called.
//!
//! It knows methods, headers, retries, frames and cursors; it knows no endpoint, no model and no event by name.

pub mod argument;
mod attempt;
mod base;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod builder;
mod call;
mod client;
pub mod collect;
mod config;
mod credentials;
mod decimal;
pub mod decode;
mod download;
pub mod environment;
mod equality;
mod error;
mod event;
mod exchange;
mod extra;
pub mod finite;
pub mod headers;
mod json;
mod lenient;
mod mismatch;
mod nesting;
pub mod object;
mod options;
mod page;
pub mod path;
pub mod payload;
pub mod percent;
pub mod query;
mod raw;
mod raw_object;
pub mod redirect;
mod request;
pub mod response;
pub mod retry;
mod scan;
mod secrets;
mod slot;
mod source;
pub mod sse;
mod stream;
pub mod string;
mod surrounding;
mod tagless;
mod text;
mod trace;
mod trail;
pub mod transport;
pub mod union;
mod unrecognized;
pub mod untagged;

pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use client::{Client, Options};
pub use collect::{Answered, Collect, TextStream, Transcript};
pub use config::{Api, Auth, Config};
pub use download::{Lines, StreamedResponse};
pub use error::{
    ApiError, ApiErrorKind, ConfigurationError, ConnectionError, DecodeError, Error,
    InvalidArgumentError, PaginationError, StreamError, StreamErrorKind, TimeoutError,
    TimeoutPhase,
};
pub use event::Event;
pub use extra::Extra;
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
pub use json::Json;
pub use mismatch::Mismatch;
pub use object::{Members, Object};
pub use options::ResponseFuture;
pub use page::{Cursor, ItemStream, Page, PageStream};
pub use raw_object::RawObject;
pub use request::{RawResponse, Request, Undocumented};
pub use slot::Slot;
pub use stream::EventStream;
pub use transport::Transport;
pub use union::Union;
pub use unrecognized::{Reason, Unrecognized};
pub use untagged::{Kind, Shape, Untagged};

pub(crate) use options::request;
