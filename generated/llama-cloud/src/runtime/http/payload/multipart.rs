// @generated: a copy of codegen/runtime/src/runtime/http/payload/multipart.rs: edit that instead of this.

//! Bodies of several parts: `multipart/form-data`.
//!
//! Single values are text, and a list is a part for each item; an object, and a list within a list,
//! is a part of JSON. Null is an empty text. Files follow the other parts, so that a server knows
//! these when it reads the files.

use crate::runtime::http::body::Body;
use crate::runtime::http::payload::members::Members;
use crate::runtime::http::upload::Upload;
use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;
use http_body::Body as HttpBody;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The parts, while they are put together.
#[derive(Clone)]
pub struct Multipart {
    pub(super) members: Members,
    files: Vec<(Cow<'static, str>, Upload)>,
}

impl Multipart {
    pub(super) fn new(members: Members) -> Self {
        Self { members, files: Vec::new() }
    }

    /// Sets the files of a name, in place of those that it had.
    pub(super) fn set_files(&mut self, name: Cow<'static, str>, files: Vec<Upload>) {
        self.files.retain(|(known, _)| *known != name);
        self.files.extend(files.into_iter().map(|file| (name.clone(), file)));
    }

    /// Returns the body as it is sent, with a boundary of its own, and its content type.
    pub(super) fn encode(&self) -> Result<(Body, HeaderValue), String> {
        let boundary = boundary();
        let mut parts = Parts { boundary: &boundary, text: Vec::new(), pieces: VecDeque::new() };
        for (name, value) in &self.members {
            parts
                .add_member(name, value)
                .map_err(|error| format!("the member `{name}`: {error}"))?;
        }
        for (name, file) in &self.files {
            parts.add_file(name, file)?;
        }
        let content_type = format!("multipart/form-data; boundary={boundary}");
        let content_type =
            HeaderValue::try_from(content_type).map_err(|error| error.to_string())?;
        Ok((parts.finish(), content_type))
    }
}

/// The content may be private; the names are not.
impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.members.iter().map(|(name, _)| name);
        f.debug_list().entries(members.chain(self.files.iter().map(|(name, _)| name))).finish()
    }
}

/// Returns 128 bits that nobody can guess, so that no content has them: the keys of the hash maps
/// are secret.
fn boundary() -> String {
    let bits = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", bits(), bits())
}

/// The parts, as they are written.
struct Parts<'a> {
    boundary: &'a str,
    /// What is written and not yet a piece.
    text: Vec<u8>,
    pieces: VecDeque<Body>,
}

impl Parts<'_> {
    fn add_member(&mut self, name: &str, json: &RawValue) -> Result<(), serde_json::Error> {
        match json.get().as_bytes().first() {
            Some(b'[') => serde_json::from_str::<Vec<&RawValue>>(json.get())?
                .into_iter()
                .try_for_each(|item| self.add_value(name, item)),
            _ => self.add_value(name, json),
        }
    }

    fn add_value(&mut self, name: &str, json: &RawValue) -> Result<(), serde_json::Error> {
        let text = json.get();
        let (value, content_type) = match text.as_bytes().first() {
            Some(b'{' | b'[') => (Cow::Borrowed(text), Some("application/json")),
            Some(b'"') => (serde_json::from_str::<String>(text)?.into(), None),
            Some(b'n') => (Cow::Borrowed(""), None),
            _ => (Cow::Borrowed(text), None),
        };
        self.begin(name, None, content_type.map(str::as_bytes));
        self.text.extend(value.as_bytes());
        self.text.extend(b"\r\n");
        Ok(())
    }

    fn add_file(&mut self, name: &str, file: &Upload) -> Result<(), String> {
        let content_type = file.content_type("application/octet-stream")?;
        let content = file.body()?;
        self.begin(name, Some(file.file_name()), Some(content_type.as_bytes()));
        self.pieces.push_back(std::mem::take(&mut self.text).into());
        self.pieces.push_back(content);
        self.text.extend(b"\r\n");
        Ok(())
    }

    fn begin(&mut self, name: &str, file_name: Option<&str>, content_type: Option<&[u8]>) {
        let mut head = format!("--{}\r\nContent-Disposition: form-data; name=\"", self.boundary);
        escape(name, &mut head);
        if let Some(file_name) = file_name {
            head.push_str("\"; filename=\"");
            escape(file_name, &mut head);
        }
        head.push('"');
        self.text.extend(head.as_bytes());
        if let Some(content_type) = content_type {
            self.text.extend(b"\r\nContent-Type: ");
            self.text.extend(content_type);
        }
        self.text.extend(b"\r\n\r\n");
    }

    /// Returns the body: one that can be sent again if each piece can.
    fn finish(mut self) -> Body {
        self.text.extend(format!("--{}--\r\n", self.boundary).as_bytes());
        self.pieces.push_back(self.text.into());
        let length =
            self.pieces.iter().try_fold(0_u64, |sum, piece| sum.checked_add(piece.length()?));
        let pieces = self.pieces;
        match pieces.iter().any(Body::is_once) {
            true => Body::once(length, Chain(pieces)),
            false => Body::replayable(length, move || Chain(pieces.clone())),
        }
    }
}

/// Escapes what would end a name in the head of a part, as browsers do.
fn escape(name: &str, into: &mut String) {
    for letter in name.chars() {
        match letter {
            '"' => into.push_str("%22"),
            '\r' => into.push_str("%0D"),
            '\n' => into.push_str("%0A"),
            letter => into.push(letter),
        }
    }
}

/// The chunks of several bodies, one after the other.
struct Chain(VecDeque<Body>);

impl Stream for Chain {
    type Item = Result<Bytes, <Body as HttpBody>::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(first) = self.0.front_mut() {
            match ready!(Pin::new(first).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    if let Ok(chunk) = frame.into_data() {
                        return Poll::Ready(Some(Ok(chunk)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    self.0.pop_front();
                }
            }
        }
        Poll::Ready(None)
    }
}
