// @generated from spec/llama-cloud.yaml by codegen/src/emit/package/lib_rs.rs: edit those instead of this.

#![cfg_attr(
    all(
        feature = "beta-chat",
        feature = "beta-directories-files",
        feature = "data-sinks"
    ),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(
        all(
            feature = "beta-chat",
            feature = "beta-directories-files",
            feature = "data-sinks"
        )
    ),
    doc = " The crate llama-cloud, with the features of some of its resources."
)]
#![recursion_limit = "4096"]

mod client;
mod errors;

#[cfg(
    any(
        feature = "beta-chat",
        feature = "beta-retrieval",
        feature = "beta-indexes",
        feature = "beta-agent-data",
        feature = "beta-sheets",
        feature = "beta-directories-files",
        feature = "beta-split",
        feature = "beta-batch-job-items",
        feature = "classifier-jobs",
        feature = "classify",
        feature = "configurations",
        feature = "extract",
        feature = "files",
        feature = "parsing",
        feature = "pipelines-files",
        feature = "pipelines-documents"
    )
)]
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
    TextStream, Upload, ItemStream, Page, PageStream, PaginationError, EventStream,
    StreamError, StreamErrorKind, VariantMismatch, Reason, Unrecognized, response,
    transport, scalar,
};
