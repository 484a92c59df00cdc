//! Outcome of a call, as it is printed.
//!
//! Values are written by the client's own types, so nothing is repaired on the way.

use llama_cloud::pagination::PaginatedCursor;
use llama_cloud::runtime::Event;
use llama_cloud::types::{ChatEvent, ChatRetrieveResponse, ChatSession};
use llama_cloud::{
    ApiErrorKind, Bytes, Error, EventStream, ItemStream, Json, Page, PageStream, RawResponse,
    StreamErrorKind, StreamedResponse,
};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

/// Outcome of a call. JSON is kept as text, so that no number loses a digit.
pub(crate) struct Outcome(Vec<(&'static str, Box<RawValue>)>);

impl Outcome {
    fn new(kind: &'static str) -> Self {
        Self(Vec::new()).with("kind", kind)
    }

    fn with(mut self, name: &'static str, value: impl Serialize) -> Self {
        self.0.push((name, to_raw_value(&value).expect("the client's values are JSON")));
        self
    }

    pub(crate) fn error(error: &Error) -> Self {
        let Told { error, status, body } = Told::of(error);
        Self::new("error").with("error", error).with("status", status).with("body", body)
    }

    pub(crate) fn unplayable(message: String) -> Self {
        Self::new("error").with("error", "other").with("message", message)
    }

    /// A sequence that ends with an error before it gave anything is nothing but the error.
    fn sequence(kind: &'static str, items: Vec<impl Serialize>, error: Option<Error>) -> Self {
        match error {
            Some(error) if items.is_empty() => Self::error(&error),
            error => Self::new(kind).with(kind, items).with("error", error.as_ref().map(Told::of)),
        }
    }

    pub(crate) fn into_json(self) -> Box<RawValue> {
        let members: Vec<String> =
            self.0.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        RawValue::from_string(format!("{{{}}}", members.join(","))).expect("its members are JSON")
    }
}

/// An error, as the outcome tells it: what the server answered belongs to the errors that the server reports.
#[derive(Serialize)]
struct Told {
    error: &'static str,
    status: Option<u16>,
    body: Option<Json>,
}

impl Told {
    fn of(error: &Error) -> Self {
        let mut status = None;
        let (kind, body) = match error {
            Error::Configuration(_) => ("client", None),
            Error::InvalidArgument(_) => ("invalid_argument", None),
            Error::Connection(_) => ("connection", None),
            Error::Timeout(_) => ("timeout", None),
            Error::Api(error) => {
                status = Some(error.status().as_u16());
                let body = error.json().unwrap_or_else(|| text(error.body()));
                (status_class(error.kind()), Some(body))
            }
            Error::Decode(_) => ("decode", None),
            Error::Stream(error) if error.kind() == StreamErrorKind::Reported => {
                let data = error.json().unwrap_or_else(|| text(error.data().as_bytes()));
                ("stream", Some(data))
            }
            Error::Stream(_) => ("stream", None),
            Error::Pagination(_) => ("pagination", None),
            _ => ("other", None),
        };
        Self { error: kind, status, body }
    }
}

fn status_class(kind: ApiErrorKind) -> &'static str {
    match kind {
        ApiErrorKind::BadRequest => "bad_request",
        ApiErrorKind::Authentication => "authentication",
        ApiErrorKind::PermissionDenied => "permission_denied",
        ApiErrorKind::NotFound => "not_found",
        ApiErrorKind::Conflict => "conflict",
        ApiErrorKind::UnprocessableEntity => "unprocessable_entity",
        ApiErrorKind::RateLimit => "rate_limit",
        ApiErrorKind::InternalServer => "internal_server",
        _ => "status",
    }
}

/// Returns the body as JSON, or else as text.
fn text(body: &[u8]) -> Json {
    Json::new(&String::from_utf8_lossy(body)).expect("text is JSON")
}

/// Returns the outcome of a success; an error is reported alike for all calls.
fn told<T>(result: Result<T, Error>, tell: impl FnOnce(T) -> Outcome) -> Outcome {
    result.map_or_else(|error| Outcome::error(&error), tell)
}

pub(crate) fn nothing(result: Result<(), Error>) -> Outcome {
    told(result, |()| Outcome::new("none"))
}

pub(crate) fn value<T: Serialize>(result: Result<T, Error>) -> Outcome {
    told(result, |value| Outcome::new("value").with("value", value))
}

pub(crate) fn session(result: Result<ChatRetrieveResponse, Error>) -> Outcome {
    told(result, |session| {
        let variants: Vec<_> = session.events.iter().map(variant).collect();
        Outcome::new("value").with("value", session).with("variants", variants)
    })
}

/// A page of an iteration.
#[derive(Serialize)]
struct PageSeen {
    page: Sessions,
    has_next_page: bool,
}

type Sessions = Page<ChatSession, PaginatedCursor>;

pub(crate) fn page(result: Result<Sessions, Error>) -> Outcome {
    told(result, |page| {
        let has_next_page = page.has_next_page();
        Outcome::new("page").with("page", page).with("has_next_page", has_next_page)
    })
}

pub(crate) async fn next_page(first: Result<Sessions, Error>) -> Outcome {
    match first {
        Err(error) => Outcome::error(&error),
        Ok(first) => match first.next_page().await.transpose() {
            None => Outcome::new("none"),
            Some(next) => page(next),
        },
    }
}

pub(crate) async fn pages(mut stream: PageStream<ChatSession, PaginatedCursor>) -> Outcome {
    let (mut pages, mut failure) = (Vec::new(), None);
    while let Some(page) = stream.next().await {
        match page {
            Ok(page) => {
                let has_next_page = page.has_next_page();
                pages.push(PageSeen { page, has_next_page });
            }
            Err(error) => failure = Some(error),
        }
    }
    Outcome::sequence("pages", pages, failure)
}

pub(crate) async fn items(mut stream: ItemStream<ChatSession, PaginatedCursor>) -> Outcome {
    let (mut items, mut failure) = (Vec::new(), None);
    while let Some(item) = stream.next().await {
        match item {
            Ok(item) => items.push(item),
            Err(error) => failure = Some(error),
        }
    }
    Outcome::sequence("items", items, failure)
}

pub(crate) async fn events(opened: Result<EventStream<Json>, Error>) -> Outcome {
    match collect(opened).await {
        Ok((events, failure)) => Outcome::sequence("events", events, failure),
        Err(error) => Outcome::error(&error),
    }
}

pub(crate) async fn chat_events(opened: Result<EventStream<ChatEvent>, Error>) -> Outcome {
    match collect(opened).await {
        Ok((events, failure)) => {
            let variants: Vec<_> = events.iter().map(variant).collect();
            Outcome::sequence("events", events, failure).with("variants", variants)
        }
        Err(error) => Outcome::error(&error),
    }
}

async fn collect<T: Event>(
    opened: Result<EventStream<T>, Error>,
) -> Result<(Vec<T>, Option<Error>), Error> {
    let (mut stream, mut events, mut failure) = (opened?, Vec::new(), None);
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => events.push(event),
            Err(error) => failure = Some(error),
        }
    }
    Ok((events, failure))
}

pub(crate) async fn lines(opened: Result<StreamedResponse, Error>) -> Outcome {
    let (mut lines, mut failure) = (Vec::new(), None);
    match opened {
        Err(error) => failure = Some(error),
        Ok(response) => {
            let mut stream = response.lines();
            while let Some(line) = stream.next().await {
                match line {
                    Ok(line) => lines.push(line),
                    Err(error) => failure = Some(error),
                }
            }
        }
    }
    Outcome::sequence("lines", lines, failure)
}

pub(crate) fn raw<T: Serialize>(result: Result<RawResponse<T>, Error>) -> Outcome {
    told(result, |raw| head(raw.status.as_u16(), &raw.headers, &raw.body).with("value", raw.value))
}

pub(crate) fn raw_nothing(result: Result<RawResponse<()>, Error>) -> Outcome {
    told(result, |raw| head(raw.status.as_u16(), &raw.headers, &raw.body))
}

pub(crate) async fn raw_stream(opened: Result<StreamedResponse, Error>) -> Outcome {
    match opened {
        Err(error) => Outcome::error(&error),
        Ok(response) => {
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            told(response.bytes().await, |body| head(status, &headers, &body))
        }
    }
}

fn head(status: u16, headers: &llama_cloud::HeaderMap, body: &Bytes) -> Outcome {
    let headers: Vec<_> = headers
        .iter()
        .map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes())))
        .collect();
    Outcome::new("raw")
        .with("status", status)
        .with("headers", headers)
        .with("body", String::from_utf8_lossy(body))
}

fn variant(event: &ChatEvent) -> &'static str {
    match event {
        ChatEvent::ThinkingDelta(_) => "ThinkingDeltaEvent",
        ChatEvent::TextDelta(_) => "TextDeltaEvent",
        ChatEvent::Thinking(_) => "ThinkingEvent",
        ChatEvent::Text(_) => "TextEvent",
        ChatEvent::ToolCall(_) => "ToolCallEvent",
        ChatEvent::ToolResult(_) => "ToolResultEvent",
        ChatEvent::Stop(_) => "StopEvent",
        ChatEvent::UserInput(_) => "UserInputEvent",
        _ => "Unrecognized",
    }
}
