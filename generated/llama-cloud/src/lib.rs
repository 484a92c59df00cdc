// @generated from spec/llama-cloud.yaml by codegen/src/emit/package/lib_rs.rs: edit those instead of this.

#![doc = include_str!("../README.md")]

mod client;
mod errors;

pub mod pagination;
pub mod resources;
#[doc(hidden)]
pub mod runtime;
pub mod types;

pub use client::{ClientBuilder, Environment, LlamaCloud};
pub use errors::ErrorBodies;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use runtime::blocking;
#[doc(inline)]
pub use runtime::{
    ApiError, ApiErrorKind, Bytes, ConfigurationError, ConnectionError, DecodeError,
    Error, Extra, HeaderMap, HeaderName, HeaderValue, InvalidArgumentError, Json, Lines,
    Method, Options, RawResponse, Request, ResponseFuture, StatusCode, StreamedResponse,
    TimeoutError, TimeoutPhase, Transport, Undocumented, AggregatedText, CallWithResult,
    TextStream, ItemStream, Page, PageStream, PaginationError, EventStream, StreamError,
    StreamErrorKind, Reason, Unrecognized, response, transport,
};
