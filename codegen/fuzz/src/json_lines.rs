//! Streams of JSON lines, cut anywhere.
//!
//! Property: the frames are the lines that are not blank, with their numbers, at every cut alike; a line over the limit is
//! an error at every cut alike.

use bytes::Bytes;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::sse::Decoder;
use serde::{Deserialize, Serialize};

use crate::Input;
use crate::text::Octets;

/// A stream, and how it arrives.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Lines {
    bytes: Octets,
    /// The size of the chunks; 0: all in one.
    chunk: usize,
    limit: usize,
}

const TOKENS: &[&[u8]] = &[
    b"\n",
    b"\r\n",
    b"\r",
    b" ",
    b"\t",
    b"\n\n",
    b"{\"a\":1}",
    b"{\"a\":",
    b"data: 1",
    b"event: x",
    b": ping",
    b"[DONE]",
    b"12",
    b"\xef\xbb\xbf",
    b"\xff",
    b"\xe2\x82",
    "\u{2028}".as_bytes(),
    "é".as_bytes(),
];

/// Lines with their numbers, and whether one is too large.
type Outcome = (Vec<(u64, String)>, bool);

impl Input for Lines {
    const NAME: &'static str = "json_lines";
    const SEEDS: &'static str = include_str!("../seeds/json_lines.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let part = prop_oneof![
            12 => select(TOKENS).prop_map(<[u8]>::to_vec),
            1 => vec(any::<u8>(), 0..4),
        ];
        let limit = prop_oneof![Just(1 << 20), 0..24_usize];
        (vec(part, 0..30), 0..20_usize, limit)
            .prop_map(|(parts, chunk, limit)| Self { bytes: Octets(parts.concat()), chunk, limit })
            .boxed()
    }

    fn property(&self) -> TestCaseResult {
        let stream = &self.bytes.0[..];
        let expected = reference(stream, self.limit);
        prop_assert_eq!(&decode(stream, stream.len(), self.limit), &expected, "in one chunk");
        prop_assert_eq!(&decode(stream, 1, self.limit), &expected, "byte by byte");
        prop_assert_eq!(&decode(stream, self.chunk, self.limit), &expected, "in chunks");
        Ok(())
    }
}

fn reference(stream: &[u8], limit: usize) -> Outcome {
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(stream.split(|byte| *byte == b'\n')) {
        if line.len() > limit {
            return (lines, true);
        }
        let mark: &[u8] = if number == 1 { b"\xef\xbb\xbf" } else { b"" };
        let text = String::from_utf8_lossy(line.strip_prefix(mark).unwrap_or(line)).into_owned();
        if text.contains(|character| !" \t\r\u{c}".contains(character)) {
            lines.push((number, text));
        }
    }
    (lines, false)
}

fn decode(stream: &[u8], chunk: usize, limit: usize) -> Outcome {
    let mut decoder = Decoder::of_lines(limit);
    let mut lines = Vec::new();
    for chunk in stream.chunks(chunk.max(1)) {
        decoder.feed(Bytes::copy_from_slice(chunk));
        loop {
            match decoder.next_frame() {
                Ok(Some(frame)) => {
                    lines.push((frame.line.unwrap_or_default(), frame.data.to_owned()));
                }
                Ok(None) => break,
                Err(error) => return (lines, error.is_line()),
            }
        }
    }
    lines.extend(decoder.end().map(|it| (it.line.unwrap_or_default(), it.data.to_owned())));
    (lines, false)
}
