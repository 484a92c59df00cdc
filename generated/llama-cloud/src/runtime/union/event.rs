// @generated: a copy of codegen/runtime/src/runtime/union/event.rs: edit that instead of this.

//! The items of a stream of events.
//!
//! Invariant: an event is decoded from its name and its data alone.

use serde::de::DeserializeOwned;

use crate::runtime::json::lenient;
use crate::runtime::json::value::Json;
use crate::runtime::union::tagged::{self, Union};

/// A type that a stream yields. Every union with a tag is one.
pub trait Event: DeserializeOwned + Send + 'static {
    /// The event `name` (empty if none was given) with its data.
    ///
    /// # Errors
    /// If the data is not JSON, or does not fit.
    fn from_event(name: &str, data: &str) -> Result<Self, serde_json::Error> {
        let _ = name;
        lenient::from_str(data)
    }

    /// Whether it reports an error of the stream, which then ends with that.
    fn is_error(&self) -> bool {
        false
    }

    /// The data of an event whose name says that it is an error, if the data shows that it is one
    /// of the stream's events all the same. Only a union can distinguish them.
    fn from_error_event(data: &str) -> Option<Self> {
        let _ = data;
        None
    }

}

impl Event for Json {}

impl<U: Union> Event for U {
    fn from_event(name: &str, data: &str) -> Result<Self, serde_json::Error> {
        tagged::from_event(name, data)
    }

    fn is_error(&self) -> bool {
        Union::is_error(self)
    }

    fn from_error_event(data: &str) -> Option<Self> {
        tagged::recognized("error", data)
    }
}
