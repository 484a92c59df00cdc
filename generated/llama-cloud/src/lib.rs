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
    ApiError, ApiErrorKind, Bytes, CallWithResult, ConfigurationError, ConnectionError,
    DecodeError, Error, EventStream, Extra, HeaderMap, HeaderName, HeaderValue,
    InvalidArgumentError, ItemStream, Json, Lines, Method, Options, Page, PageStream,
    PaginationError, RawResponse, Reason, Request, ResponseFuture, StatusCode,
    StreamError, StreamErrorKind, StreamedResponse, TextStream, TimeoutError,
    TimeoutPhase, AggregatedText, Transport, Undocumented, Unrecognized, response,
    transport,
};
