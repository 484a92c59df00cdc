//! Members that only responses have: serde writes and reads them as any other, requests do not send
//! them.
//!
//! Invariant: a thread writes a request as long as it holds a [`Request`], and writes it whole
//! before it does anything else.

use std::cell::Cell;

use serde::Serialize;
use serde::ser::SerializeMap;

use crate::runtime::json::object::Writer;

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

impl<M: SerializeMap> Writer<'_, M> {
    /// Writes a member unless it is `None` or part of a request.
    #[must_use]
    #[inline]
    pub fn read_only<T: Serialize>(self, name: &'static str, value: &Option<T>) -> Self {
        if IS_REQUEST.get() { self } else { self.optional(name, value) }
    }

    /// Writes a member unless it is part of a request: null, if it is `None` and was received as
    /// null.
    #[must_use]
    #[inline]
    pub fn read_only_or_null<T: Serialize>(self, name: &'static str, value: &Option<T>) -> Self {
        if IS_REQUEST.get() { self } else { self.optional_or_null(name, value) }
    }
}
