//! Members that only responses have: serde writes and reads them as any other, requests do not send
//! them.
//!
//! Invariant: a thread writes a request as long as it holds a [`Request`], and writes it whole
//! before it does anything else.

use std::cell::Cell;

use serde::Serialize;
use serde::ser::SerializeMap;

use crate::runtime::json::object::optional;

thread_local! {
    static IS_REQUEST: Cell<bool> = const { Cell::new(false) };
}

/// What this thread writes is part of a request, until this is dropped.
pub(crate) struct Request {
    was: bool,
}

impl Request {
    /// Begins to write a part of a request.
    pub(crate) fn begin() -> Self {
        Self { was: IS_REQUEST.replace(true) }
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        IS_REQUEST.set(self.was);
    }
}

/// Writes a member unless it is `None` or part of a request.
///
/// # Errors
/// If the value cannot be written.
pub fn read_only<M: SerializeMap, T: Serialize>(
    object: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    if IS_REQUEST.get() { Ok(()) } else { optional(object, name, value) }
}
