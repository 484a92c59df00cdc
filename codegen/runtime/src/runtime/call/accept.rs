//! The responses that a call accepts, and how much of them is read.

use http::HeaderValue;

/// The responses that a call accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accept {
    /// JSON.
    Json,
    // part: events
    /// A stream of events.
    Events,
    // part: json-lines
    /// Lines of JSON.
    Lines,
    /// Anything, or nothing.
    Anything,
}

impl Accept {
    pub(crate) fn value(self) -> HeaderValue {
        static JSON: HeaderValue = HeaderValue::from_static("application/json");
        // part: events
        static EVENTS: HeaderValue = HeaderValue::from_static("text/event-stream");
        // part: json-lines
        static LINES: HeaderValue = HeaderValue::from_static("application/x-ndjson");
        static ANYTHING: HeaderValue = HeaderValue::from_static("*/*");
        match self {
            Self::Json => JSON.clone(),
            // part: events
            Self::Events => EVENTS.clone(),
            // part: json-lines
            Self::Lines => LINES.clone(),
            Self::Anything => ANYTHING.clone(),
        }
    }
}

/// The part of a response that is read before it is returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Take {
    /// All of it.
    Whole,
    // part: events
    /// The head, if it announces a stream of events.
    EventStream,
    // part: json-lines
    /// The head, if the lines behind it can be read.
    Lines,
    /// The head.
    Head,
}
