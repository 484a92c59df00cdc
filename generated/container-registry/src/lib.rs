// @generated from spec/container-registry.yaml by codegen/src/emit/package/lib_rs.rs: edit those instead of this.

#![doc = include_str!("../README.md")]

mod client;
mod errors;

pub mod pagination;
pub mod resources;

mod response_headers;

#[doc(hidden)]
pub mod runtime;
pub mod types;

pub use client::{ClientBuilder, ContainerRegistry};
pub use errors::ErrorBodies;
pub use response_headers::ResponseHeaders;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use runtime::blocking;
#[doc(inline)]
pub use runtime::{
    ApiError, ApiErrorKind, Bytes, ConfigurationError, ConnectionError, DecodeError,
    Error, Extra, HeaderMap, HeaderName, HeaderValue, InvalidArgumentError, Json, Lines,
    Method, Options, RawResponse, Request, ResponseFuture, StatusCode, StreamedResponse,
    TimeoutError, TimeoutPhase, Transport, Undocumented, Upload, ItemStream, Page,
    PageStream, PaginationError, response, transport, scalar,
};
