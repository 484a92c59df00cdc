//! The rules of the WHATWG (HTML, 9.2.6) for event streams, one by one, over a stream that is all there.
//!
//! Invariant: it shares no code and no idea with the decoder: it works on text, not on bytes, and copies at every step.

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) event: String,
    pub(crate) data: String,
    pub(crate) id: String,
}

/// Frames of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) frames: Vec<Frame>,
    /// The part of an event in front of the end of the stream that cuts it off.
    pub(crate) cut_off: Option<Frame>,
    pub(crate) retry: Option<u64>,
    pub(crate) is_too_large: bool,
}

/// Decodes a whole stream whose events may have `limit` bytes.
pub(crate) fn decode(stream: &[u8], limit: usize) -> Outcome {
    let (within, is_too_large) = within(stream, limit);
    let text = String::from_utf8_lossy(within);
    let (frames, retry, _) = interpret(&text);
    let cut_off = if is_too_large { None } else { cut_off(&text) };
    Outcome { frames, cut_off, retry, is_too_large }
}

/// Returns what is left when the stream's last line is ended, too. An event has begun that has
/// data, or a name and no data yet, or whose last line breaks off.
fn cut_off(text: &str) -> Option<Frame> {
    let white = |character: char| " \t\u{c}\r\n".contains(character);
    let unmarked = text.strip_prefix('\u{feff}').unwrap_or(text);
    let last = unmarked.rsplit(['\r', '\n']).next().unwrap_or_default();
    let breaks_off = !last.trim_matches(white).is_empty() && !last.starts_with(':');
    let ended = if breaks_off { format!("{text}\n") } else { text.to_owned() };
    let (_, _, mut rest) = interpret(&ended);
    // "If the last character is a line feed, remove it."
    let has_data = rest.data.pop().is_some();
    let has_begun = match has_data {
        true => !rest.data.trim_matches(white).is_empty(),
        false => !rest.event.is_empty(),
    };
    (breaks_off || has_begun).then_some(rest)
}

/// The events, the time to wait, and the buffers as they are at the end.
fn interpret(text: &str) -> (Vec<Frame>, Option<u64>, Frame) {
    // "Strip one leading BOM, if any."
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut data, mut event, mut id) = (String::new(), String::new(), String::new());
    let mut retry = None;
    let mut frames = Vec::new();
    for line in lines(text) {
        if line.is_empty() {
            // "If the data buffer is an empty string, set both buffers to the empty string and return."
            if !data.is_empty() {
                // "If the last character is a line feed, remove it."
                data.pop();
                frames.push(Frame { event: event.clone(), data: data.clone(), id: id.clone() });
            }
            data = String::new();
            event = String::new();
            continue;
        }
        let (name, value) = match line.find(':') {
            // "If the line starts with a colon, ignore the line."
            Some(0) => continue,
            Some(colon) => {
                let value = line[colon + 1..].to_owned();
                // "If value starts with a space, remove it."
                (
                    line[..colon].to_owned(),
                    value.strip_prefix(' ').map_or(value.clone(), str::to_owned),
                )
            }
            None => (line, String::new()),
        };
        if name == "event" {
            event = value;
        } else if name == "data" {
            data = format!("{data}{value}\n");
        } else if name == "id" && !value.contains('\0') {
            id = value;
        } else if name == "retry"
            && !value.is_empty()
            && value.chars().all(|digit| digit.is_ascii_digit())
        {
            // A time beyond all numbers is none.
            retry = value.parse().ok().or(retry);
        }
    }
    (frames, retry, Frame { event, data, id })
}

/// The lines that an end of line ended: what follows the last one never comes to be interpreted.
fn lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut before = ' ';
    for character in text.chars() {
        match (before, character) {
            ('\r', '\n') => {}
            (_, '\r' | '\n') => lines.push(std::mem::take(&mut line)),
            _ => line.push(character),
        }
        before = character;
    }
    lines
}

/// The lines before the first that an event with `limit` bytes has no room for, and whether there is one.
fn within(stream: &[u8], limit: usize) -> (&[u8], bool) {
    let mut start = 0;
    let mut size = 0;
    while start < stream.len() {
        let rest = &stream[start..];
        let length = rest.iter().position(|byte| b"\r\n".contains(byte)).unwrap_or(rest.len());
        if size + length > limit {
            return (&stream[..start], true);
        }
        let mut line = &rest[..length];
        if start == 0 {
            line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        }
        match line {
            [] => size = 0,
            _ if counts(line) => size += line.len(),
            _ => {}
        }
        start += length + if rest[length..].starts_with(b"\r\n") { 2 } else { 1 };
    }
    (stream, false)
}

/// Whether a line is kept until its event ends.
fn counts(line: &[u8]) -> bool {
    let mut parts = line.splitn(2, |byte| *byte == b':');
    let name = parts.next().unwrap_or_default();
    let value = parts.next().unwrap_or_default();
    matches!(name, b"data" | b"event") || (name == b"id" && !value.contains(&0))
}
