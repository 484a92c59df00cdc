//! The items of a stream of events.
//!
//! Invariant: an event is decoded from its name and its data alone.

use serde::de::DeserializeOwned;
// part: plain-events
use std::collections::BTreeMap;

use crate::runtime::json::lenient;
use crate::runtime::json::value::Json;
// part: tagged
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

    // part: plain-events, text-events
    /// The data of an event as it is, of a stream whose events are text.
    #[doc(hidden)]
    fn from_text(data: &str) -> Option<Self> {
        let _ = data;
        None
    }
}

impl Event for Json {}

// part: plain-events, text-events
impl Event for String {
    fn from_text(data: &str) -> Option<Self> {
        Some(data.to_owned())
    }
}

// part: plain-events
macro_rules! plain {
    ($(($($bounds:tt)*) $plain:ty),*) => {$(
        impl<$($bounds)*> Event for $plain {}
    )*};
}

// part: plain-events
plain!(
    () bool,
    () i32,
    () i64,
    () u32,
    () u64,
    () f32,
    () f64,
    (T: DeserializeOwned + Send + 'static) Option<T>,
    (T: DeserializeOwned + Send + 'static) Vec<T>,
    (T: DeserializeOwned + Send + 'static) BTreeMap<String, T>
);

// part: tuple-events
macro_rules! tuples {
    ($last:ident) => {};
    ($first:ident $($rest:ident)+) => {
        impl<$first, $($rest),+> Event for ($first, $($rest),+)
        where
            Self: DeserializeOwned + Send + 'static,
        {
        }

        tuples!($($rest)+);
    };
}

// part: tuple-events
tuples!(A B C D E F G H I J K L);

// part: tagged
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
