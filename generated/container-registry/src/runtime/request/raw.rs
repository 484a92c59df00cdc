// @generated: a copy of codegen/runtime/src/runtime/request/raw.rs: edit that instead of this.

//! A response as it came.

use crate::runtime::call::exchange::Reply;
use crate::runtime::error::Error;
use crate::runtime::response::kind::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, StatusCode};
use std::fmt;

/// A response as it came, beside its value.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; empty if it is a stream.
    pub body: Bytes,
    /// The number of retries.
    pub retries: u32,
    /// The value.
    pub value: T,
}

impl<T> RawResponse<T> {
    pub(crate) fn read<R: Response<Output = T>>(reply: Reply) -> Result<Self, Error> {
        let (status, headers) = (reply.status, reply.headers.clone());
        let (body, retries) = (reply.body.clone(), reply.retries);
        Ok(Self { status, headers, body, retries, value: R::read(reply)? })
    }
}

/// The response may be private; [`headers`](RawResponse::headers) and [`body`](RawResponse::body)
/// have it.
impl<T: fmt::Debug> fmt::Debug for RawResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("retries", &self.retries)
            .field("value", &self.value)
            .finish()
    }
}
