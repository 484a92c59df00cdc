// @generated: a copy of codegen/runtime/src/runtime/error/mod.rs: edit that instead of this.

//! Everything that can go wrong with a call, as one type.
//!
//! Each error says what a person needs in order to act: the operation, the status, the server's
//! message. None holds a secret.

pub(crate) mod api;
pub(crate) mod local;
pub(crate) mod message;
pub(crate) mod origin;
pub(crate) mod pagination;
pub(crate) mod response;
pub(crate) mod transfer;

pub use api::{ApiError, ApiErrorKind};
pub use local::{ConfigurationError, InvalidArgumentError};
pub(crate) use origin::Origin;
pub use pagination::PaginationError;
pub use response::DecodeError;
pub use transfer::{ConnectionError, TimeoutError, TimeoutPhase};

use http::StatusCode;
use std::fmt;
use std::time::Duration;

/// A reason why a call failed, or a client could not be made.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be made as it is configured, or was used outside of a Tokio runtime.
    Configuration(Box<ConfigurationError>),
    /// The call cannot be made with these arguments. Nothing was sent.
    InvalidArgument(Box<InvalidArgumentError>),
    /// No response came, or not all of it.
    Connection(Box<ConnectionError>),
    /// The response, or the next part of it, did not come in time.
    Timeout(Box<TimeoutError>),
    /// The response has an error status.
    Api(Box<ApiError>),
    /// The response does not decode.
    Decode(Box<DecodeError>),
    /// The next page cannot be requested, or has been read already.
    Pagination(Box<PaginationError>),
}

impl Error {
    /// The status of the response, if a head came.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            Self::Connection(error) => error.status(),
            Self::Timeout(error) => error.status(),
            Self::Configuration(_) | Self::InvalidArgument(_) => None,
            Self::Pagination(_) => None,
        }
    }

    /// The delay that the server asks for before the next request: see [`ApiError::retry_after`].
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after(),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration(error) => error.fmt(f),
            Self::InvalidArgument(error) => error.fmt(f),
            Self::Connection(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Pagination(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Configuration(error) => error.source(),
            Self::InvalidArgument(error) => error.source(),
            Self::Connection(error) => error.source(),
            Self::Timeout(error) => error.source(),
            Self::Api(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::Pagination(error) => error.source(),
        }
    }
}

macro_rules! payload {
    ($($payload:ident => $variant:ident,)*) => {$(
        impl From<$payload> for Error {
            fn from(error: $payload) -> Self {
                Self::$variant(Box::new(error))
            }
        }
    )*};
}

payload! {
    ConfigurationError => Configuration,
    InvalidArgumentError => InvalidArgument,
    ConnectionError => Connection,
    TimeoutError => Timeout,
    ApiError => Api,
    DecodeError => Decode,
    PaginationError => Pagination,
}
