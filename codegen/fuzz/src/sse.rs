//! Streams of server-sent events, cut anywhere.
//!
//! Property: the frames are those of the slow reference, at every cut alike; an event over the limit is an error at every
//! cut alike, and the decoder holds no more than a multiple of the limit.

use bytes::Bytes;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::sse::Decoder;
use serde::{Deserialize, Serialize};

use crate::sse_reference::{self, Frame, Outcome};
use crate::text::{Octets, mutated};
use crate::{Input, seeds};

/// A stream, and how it arrives.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stream {
    bytes: Octets,
    /// The sizes of the chunks, over and over; none: all in one.
    chunks: Vec<usize>,
    /// Number of chunks that are fed before frames are taken.
    held: usize,
    limit: usize,
}

const TOKENS: &[&str] = &[
    "data",
    "event",
    "id",
    "retry",
    "data:",
    "data: ",
    "event: ",
    "id: ",
    "retry: ",
    ":",
    " ",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\r\r",
    "\r\n\r\n",
    "x",
    "7",
    "12",
    "99999999999999999999",
    "-1",
    "+1",
    "1.5",
    "\0",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "é",
    "\u{1f600}",
    "{\"a\":1}",
    ": ping\n",
    "data: y\n",
    "data\n\n",
    "Data: z\n",
    "[DONE]",
];

/// A limit that streams reach, and below which what is held is looked at.
const SMALL: usize = 48;

/// Pieces that are no UTF-8: a lone continuation, an overlong form, a surrogate, cut-off characters.
const BROKEN: &[&[u8]] = &[
    b"\xff",
    b"\x80",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xe2\x82",
    b"\xf0\x9f\x98",
    b"\xef\xbb",
    b"\xef\xbb\xbf",
    b"\xf4\x90\x80\x80",
];

impl Input for Stream {
    const NAME: &'static str = "sse";
    const SEEDS: &'static str = include_str!("../seeds/sse.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let part = prop_oneof![
            12 => select(TOKENS).prop_map(|token| token.as_bytes().to_vec()),
            1 => select(BROKEN).prop_map(<[u8]>::to_vec),
            1 => vec(any::<u8>(), 0..4),
        ];
        let known = seeds::<Self>().into_iter().map(|seed| seed.bytes.0).collect();
        let bytes = prop_oneof![
            4 => vec(part, 0..40).prop_map(|parts| parts.concat()),
            2 => mutated(known, TOKENS),
            1 => vec(any::<u8>(), 0..60),
        ];
        let chunks = vec(prop_oneof![0..4_usize, 0..40_usize], 0..6);
        let limit = prop_oneof![Just(1 << 20), 0..SMALL];
        (bytes, chunks, 1..4_usize, limit)
            .prop_map(|(bytes, chunks, held, limit)| Self {
                bytes: Octets(bytes),
                chunks,
                held,
                limit,
            })
            .boxed()
    }

    fn property(&self) -> TestCaseResult {
        let stream = &self.bytes.0[..];
        let expected = sse_reference::decode(stream, self.limit);
        let whole = [stream];
        prop_assert_eq!(&self.decode(&whole, 1)?, &expected, "in one chunk");
        let single: Vec<_> = stream.chunks(1).collect();
        prop_assert_eq!(&self.decode(&single, 1)?, &expected, "byte by byte");
        let chunks = self.cut();
        prop_assert_eq!(&self.decode(&chunks, 1)?, &expected, "in chunks");
        prop_assert_eq!(&self.decode(&chunks, self.held.max(1))?, &expected, "in held chunks");
        Ok(())
    }
}

impl Stream {
    fn cut(&self) -> Vec<&[u8]> {
        let mut rest = &self.bytes.0[..];
        if self.chunks.iter().all(|size| *size == 0) {
            return vec![rest];
        }
        let mut chunks = Vec::new();
        for size in self.chunks.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (chunk, after) = rest.split_at(rest.len().min(*size));
            chunks.push(chunk);
            rest = after;
        }
        chunks
    }

    fn decode(&self, chunks: &[&[u8]], held: usize) -> Result<Outcome, TestCaseError> {
        let mut decoder = Decoder::new(self.limit);
        // Names of states and numbers may be longer than at the start.
        let empty = format!("{decoder:?}").len() + 64;
        let mut frames = Vec::new();
        let mut is_too_large = false;
        for group in chunks.chunks(held) {
            for chunk in group {
                decoder.feed(Bytes::copy_from_slice(chunk));
            }
            loop {
                match decoder.next_frame() {
                    Ok(Some(frame)) => frames.push(Frame {
                        event: frame.event.to_owned(),
                        data: frame.data.to_owned(),
                        id: frame.id.to_owned(),
                    }),
                    Ok(None) => {
                        prop_assert!(!is_too_large, "frames follow an event that is too large");
                        break;
                    }
                    Err(error) => {
                        prop_assert_eq!(error.limit(), self.limit);
                        is_too_large = true;
                        break;
                    }
                }
            }
            if self.limit < SMALL {
                // What it shows is what it holds: at most 6 characters for a byte; an event, a line and an id.
                let shown = format!("{decoder:?}").len();
                prop_assert!(shown <= empty + 18 * self.limit, "{shown} characters are held");
            }
        }
        let retry = decoder.retry();
        let cut_off = decoder.end().map(|frame| Frame {
            event: frame.event.to_owned(),
            data: frame.data.to_owned(),
            id: frame.id.to_owned(),
        });
        prop_assert_eq!(decoder.end(), None, "the stream ends once");
        Ok(Outcome { frames, cut_off, retry, is_too_large })
    }
}
