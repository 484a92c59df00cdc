// @generated: a copy of codegen/runtime/src/runtime/response/kind.rs: edit that instead of this.

//! The kinds of responses, and how each becomes a value.
//!
//! A kind says what to ask for and how to read the response; all the rest of a call is the same for
//! all of them.

use crate::runtime::call::Call;
use crate::runtime::call::accept::Accept;
use crate::runtime::call::exchange::Reply;
use crate::runtime::error::{DecodeError, Error};
use crate::runtime::json::decode::{DecodeFailure, decode};
use crate::runtime::json::value::Json;
use bytes::Bytes;
use http::StatusCode;
use serde::de::DeserializeOwned;
use std::fmt;
use std::marker::PhantomData;

/// A kind of response.
pub trait Response: 'static {
    /// The value for the caller.
    type Output: Send + 'static;

    /// The responses that are accepted.
    const ACCEPT: Accept;

    /// The value of a successful response.
    ///
    /// # Errors
    /// If the response is not what it should be.
    fn read(reply: Reply) -> Result<Self::Output, Error>;
}

/// No result, whatever the body holds.
#[derive(Debug)]
pub enum Empty {}

/// A value as JSON.
pub struct Value<T>(PhantomData<fn() -> T>);

/// Any JSON, or nothing, which counts as null.
#[derive(Debug)]
pub enum Anything {}

/// Text.
#[derive(Debug)]
pub enum Text {}

/// Bytes.
#[derive(Debug)]
pub enum Binary {}

impl<T> fmt::Debug for Value<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value")
    }
}

impl Response for Empty {
    type Output = ();
    const ACCEPT: Accept = Accept::Anything;

    fn read(_: Reply) -> Result<(), Error> {
        Ok(())
    }
}

impl<T: DeserializeOwned + Send + 'static> Response for Value<T> {
    type Output = T;
    const ACCEPT: Accept = Accept::Json;

    fn read(reply: Reply) -> Result<T, Error> {
        decode(&reply.body)
            .map_err(|failure| does_not_decode(&reply.call, reply.status, failure, &reply.body))
    }
}

impl Response for Anything {
    type Output = Json;
    const ACCEPT: Accept = Accept::Json;

    fn read(reply: Reply) -> Result<Json, Error> {
        if reply.body.iter().all(u8::is_ascii_whitespace) {
            Ok(Json::null())
        } else {
            Value::<Json>::read(reply)
        }
    }
}

impl Response for Text {
    type Output = String;
    const ACCEPT: Accept = Accept::Anything;

    fn read(reply: Reply) -> Result<String, Error> {
        match std::str::from_utf8(&reply.body) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => {
                let failure = DecodeFailure::of_whole(format!("text was expected: {error}"));
                Err(does_not_decode(&reply.call, reply.status, failure, &reply.body))
            }
        }
    }
}

impl Response for Binary {
    type Output = Bytes;
    const ACCEPT: Accept = Accept::Anything;

    fn read(reply: Reply) -> Result<Bytes, Error> {
        Ok(reply.body)
    }
}

pub(crate) fn does_not_decode(
    call: &Call,
    status: StatusCode,
    failure: DecodeFailure,
    body: &[u8],
) -> Error {
    DecodeError::new(call.origin(), status, failure, body).into()
}
