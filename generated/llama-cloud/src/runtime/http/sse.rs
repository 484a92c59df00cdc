// @generated: a copy of codegen/runtime/src/runtime/http/sse.rs: edit that instead of this.

//! Server-sent events: bytes in, frames out, as the WHATWG frames them. Lines of JSON are cut by
//! the same code.
//!
//! Invariant: the frames depend on the bytes alone, not on how they were cut into chunks. Each byte
//! is looked at once, and no more than one event is held.

use std::error::Error;
use std::fmt;
use std::mem;

use bytes::{Buf, Bytes};
use memchr::{memchr, memchr2};

/// The largest event, in bytes, unless another limit is given.
pub const LARGEST_EVENT: usize = 16 * 1024 * 1024;

/// The largest buffer, in bytes, that is kept for the next event: one large event is not to be paid
/// for until the stream ends.
const LARGEST_KEPT: usize = 1024 * 1024;

/// Turns the chunks of an event stream into frames. An event that the stream's end cuts off is not
/// among them: [`end`](Self::end) gives what there is of it.
#[derive(Debug)]
pub struct Decoder {
    /// The rest of the chunks that came.
    chunk: Bytes,
    /// The start of a line that the chunks read so far did not end.
    line: Vec<u8>,
    /// A line ended with CR: an LF that follows belongs to it.
    after_carriage_return: bool,
    fields: Fields,
    state: State,
}

/// One event: what the fields before an empty line said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame<'a> {
    /// The event's name; empty if none was given.
    pub event: &'a str,
    /// Its data: the `data` lines, with LF between them.
    pub data: &'a str,
    /// The last id that the stream gave, in this event or an earlier one; empty if there was none.
    pub id: &'a str,
}

impl Frame<'_> {
    /// Whether its data is empty, which means that there is no event: such frames keep a connection
    /// alive.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.data.trim_ascii().is_empty()
    }
}

/// An event is larger than the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventTooLarge {
    limit: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Reading,
    /// The fields are those of the frame that was given out last.
    Given,
    TooLarge,
}

impl Decoder {
    /// A decoder of one stream, whose events may have `largest_event` bytes: all their lines
    /// together, line ends and comments not counted; and each line, be it a comment, must fit into
    /// what those before it leave.
    #[must_use]
    pub fn new(largest_event: usize) -> Self {
        Self {
            chunk: Bytes::new(),
            line: Vec::new(),
            after_carriage_return: false,
            fields: Fields::new(largest_event),
            state: State::Reading,
        }
    }

    /// Takes the next bytes of the stream.
    pub fn feed(&mut self, chunk: Bytes) {
        if self.state == State::TooLarge {
            // Nothing would ever read them.
            return;
        }
        self.chunk = match self.chunk.is_empty() {
            true => chunk,
            // The frames of the chunk before were not all taken.
            false => [&self.chunk[..], &chunk[..]].concat().into(),
        };
    }

    /// The next frame of what was fed; `None` if more is needed.
    ///
    /// # Errors
    /// If the event is larger than the limit; then no frame follows, and the error is repeated.
    pub fn next_frame(&mut self) -> Result<Option<Frame<'_>>, EventTooLarge> {
        match self.state {
            State::Reading => {}
            State::Given => self.fields.clear(),
            State::TooLarge => return Err(self.fields.too_large()),
        }
        self.state = State::Reading;
        match self.read() {
            Ok(Progress::Frame) => {
                self.state = State::Given;
                Ok(Some(self.fields.frame()))
            }
            Ok(Progress::Starved) => Ok(None),
            Err(error) => {
                self.state = State::TooLarge;
                self.chunk = Bytes::new();
                self.line = Vec::new();
                self.fields.clear();
                Err(error)
            }
        }
    }

    /// Ends the stream, and its last line. Returns what there is of an event that has begun and not
    /// ended; `None` if the stream ends between two events.
    ///
    /// The standard discards such an event. It has begun once there is some data or a name, and
    /// where a line breaks off that is not a comment.
    pub fn end(&mut self) -> Option<Frame<'_>> {
        match self.state {
            State::Reading => {}
            State::Given => self.fields.clear(),
            State::TooLarge => return None,
        }
        self.state = State::Given;
        let mut line = mem::take(&mut self.line);
        let breaks_off = match self.fields.is_start {
            true => line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&line),
            false => &line,
        };
        let is_comment = breaks_off.starts_with(b":");
        let breaks_off = !breaks_off.trim_ascii().is_empty() && !is_comment;
        if breaks_off {
            self.fields.take_held_line(&mut line);
        }
        (breaks_off || self.fields.has_begun()).then(|| self.fields.frame())
    }

    /// The time to wait before a reconnection that the stream asked for last, in milliseconds.
    #[must_use]
    pub fn retry(&self) -> Option<u64> {
        self.fields.retry
    }

    fn read(&mut self) -> Result<Progress, EventTooLarge> {
        while !self.chunk.is_empty() {
            if mem::take(&mut self.after_carriage_return) && self.chunk[0] == b'\n' {
                self.chunk.advance(1);
                continue;
            }
            let end = line_end(&self.chunk);
            let part = &self.chunk[..end.unwrap_or(self.chunk.len())];
            self.fields.admit(self.line.len() + part.len())?;
            let Some(end) = end else {
                hold(&mut self.line, part);
                self.chunk = Bytes::new();
                break;
            };
            let is_frame = if self.line.is_empty() {
                self.fields.take_line(part)
            } else {
                hold(&mut self.line, part);
                self.fields.take_held_line(&mut self.line)
            };
            self.line.clear();
            self.after_carriage_return = self.chunk[end] == b'\r';
            self.chunk.advance(end + 1);
            if is_frame {
                return Ok(Progress::Frame);
            }
        }
        Ok(Progress::Starved)
    }
}

enum Progress {
    Frame,
    Starved,
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new(LARGEST_EVENT)
    }
}

impl EventTooLarge {
    /// The limit, in bytes.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit
    }

}

impl fmt::Display for EventTooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an event of the stream is larger than the limit of {} bytes", self.limit)
    }
}

impl Error for EventTooLarge {}

/// The content of the lines since the last event.
#[derive(Debug)]
struct Fields {
    event: String,
    data: String,
    /// Data that is empty differs from none.
    has_data: bool,
    id: String,
    retry: Option<u64>,
    /// No line has been read yet.
    is_start: bool,
    size: usize,
    limit: usize,
}

impl Fields {
    fn new(limit: usize) -> Self {
        Self {
            event: String::new(),
            data: String::new(),
            has_data: false,
            id: String::new(),
            retry: None,
            is_start: true,
            size: 0,
            limit,
        }
    }

    /// Refuses a line of `length` bytes that would make the event too large.
    fn admit(&self, length: usize) -> Result<(), EventTooLarge> {
        if self.limit.saturating_sub(self.size) < length { Err(self.too_large()) } else { Ok(()) }
    }

    /// Takes a whole line; true if it ends an event that has data.
    fn take_line(&mut self, line: &[u8]) -> bool {
        let line = match mem::take(&mut self.is_start) {
            true => line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line),
            false => line,
        };
        if line.is_empty() {
            if !self.has_data {
                self.clear();
            }
            return self.has_data;
        }
        let (name, value) = match memchr(b':', line) {
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &[][..]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match name {
            b"data" => {
                if mem::replace(&mut self.has_data, true) {
                    self.data.push('\n');
                }
                push_lossy(&mut self.data, value);
            }
            b"event" => {
                self.event.clear();
                push_lossy(&mut self.event, value);
            }
            b"id" if memchr(0, value).is_none() => {
                self.id.clear();
                push_lossy(&mut self.id, value);
            }
            b"retry" => {
                if let Some(retry) = milliseconds(value) {
                    self.retry = Some(retry);
                }
                return false;
            }
            _ => return false,
        }
        self.size += line.len();
        false
    }

    /// The same for a line that came in several chunks. The data of a large one is moved, so that
    /// it is held once.
    fn take_held_line(&mut self, line: &mut Vec<u8>) -> bool {
        const NAME: &[u8] = b"data:";
        if line.len() <= LARGEST_KEPT {
            return self.take_line(line);
        }
        let mut line = mem::take(line);
        if self.has_data || !line.starts_with(NAME) {
            return self.take_line(&line);
        }
        self.is_start = false;
        self.has_data = true;
        self.size += line.len();
        let space = usize::from(line.get(NAME.len()) == Some(&b' '));
        line.drain(..NAME.len() + space);
        match String::from_utf8(line) {
            Ok(data) => self.data = data,
            Err(error) => push_lossy(&mut self.data, error.as_bytes()),
        }
        false
    }

    /// Whether the lines so far are of an event. One without data, or with none but empty data, is
    /// none.
    fn has_begun(&self) -> bool {
        if self.has_data { !self.frame().is_blank() } else { !self.event.is_empty() }
    }

    fn frame(&self) -> Frame<'_> {
        Frame {
            event: &self.event,
            data: &self.data,
            id: &self.id,
        }
    }

    /// Forgets the event; the id and the time to wait are the stream's.
    fn clear(&mut self) {
        for text in [&mut self.event, &mut self.data] {
            text.clear();
            text.shrink_to(LARGEST_KEPT);
        }
        self.has_data = false;
        self.size = 0;
    }

    fn too_large(&self) -> EventTooLarge {
        EventTooLarge {
            limit: self.limit,
        }
    }
}

/// The number of bytes that are few: to start what takes many at a time would take longer than to
/// go through them.
const FEW: usize = 16;

/// Returns the end of the first line of `bytes`.
fn line_end(bytes: &[u8]) -> Option<usize> {
    if bytes.len() < FEW {
        return bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
    }
    memchr2(b'\r', b'\n', bytes)
}

/// Appends `part` to the start of a line.
fn hold(line: &mut Vec<u8>, part: &[u8]) {
    if part.len() < FEW {
        part.iter().for_each(|byte| line.push(*byte));
    } else {
        line.extend_from_slice(part);
    }
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Appends UTF-8, each invalid part replaced. A line end never stands within a character, so line
/// by line is as good as the whole stream.
fn push_lossy(text: &mut String, bytes: &[u8]) {
    // Many bytes at a time, where the chunks are found one by one.
    if let Ok(valid) = str::from_utf8(bytes) {
        text.push_str(valid);
        return;
    }
    for part in bytes.utf8_chunks() {
        text.push_str(part.valid());
        if !part.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
}

/// A number of ASCII digits alone: `parse` would take a sign too.
fn milliseconds(value: &[u8]) -> Option<u64> {
    if !value.iter().all(u8::is_ascii_digit) {
        return None;
    }
    str::from_utf8(value).ok()?.parse().ok()
}
