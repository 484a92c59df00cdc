//! Framing a stream of server-sent events, and decoding them: the runtime's decoder beside other crates.
//!
//! Invariant: all that is compared reads the same chunks, and sees every byte of every event's data. Chunks are parts of one
//! allocation that lives as long as the program: to share them costs nobody anything.

use std::convert::Infallible;
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use eventsource_stream::Eventsource;
use futures_core::Stream;
use llama_cloud::runtime::Event as _;
use llama_cloud::types::ChatEvent;
use runtime::sse::Decoder;
use sse_stream::SseStream;

use crate::timing::{Runner, race};
use crate::{Picture, Table};

/// The sizes of chunks: byte by byte, a few bytes, a packet, what servers flush, what a fast network fills.
const CHUNKS: [(&str, usize); 5] =
    [("1 B", 1), ("16 B", 16), ("1,400 B", 1_400), ("16 KiB", 16 * 1024), ("64 KiB", 64 * 1024)];

/// How long a stream is; those in small chunks are shorter, as some take very long for them.
const STREAM: usize = 256 * 1024;
const SHORT_STREAM: usize = 8 * 1024;

/// The sizes of events: a piece of an answer, and one with ten times as much text.
const SMALL: usize = 59;
const LARGE: usize = 433;

/// A stream that comes in chunks. They are cut as they are asked for: a list of them would be larger than the stream, and
/// reading the list would be what is measured.
struct Chunks {
    stream: Bytes,
    chunk: usize,
    events: usize,
}

impl Chunks {
    fn new(event: usize, chunk: usize) -> Self {
        let length = if chunk < 1_000 { SHORT_STREAM } else { STREAM };
        let events = (length / event).max(1);
        let stream = Bytes::from_static(self::event(event).repeat(events).leak().as_bytes());
        Self { stream, chunk, events }
    }

    fn iter(&self) -> impl Iterator<Item = Bytes> {
        let starts = (0..self.stream.len()).step_by(self.chunk);
        starts.map(|start| self.stream.slice(start..self.stream.len().min(start + self.chunk)))
    }

    fn stream(&self) -> ChunkStream<impl Iterator<Item = Bytes> + Unpin> {
        ChunkStream(self.iter())
    }
}

/// One event of so many bytes, the line ends among them.
fn event(size: usize) -> String {
    const FRAME: usize = "data: {\"type\":\"text_delta\",\"content\":\"\"}\n\n".len();
    let text: String = "The revenue grew in Q3. ".chars().cycle().take(size - FRAME).collect();
    format!("data: {{\"type\":\"text_delta\",\"content\":\"{text}\"}}\n\n")
}

struct ChunkStream<I>(I);

impl<I: Iterator<Item = Bytes> + Unpin> Stream for ChunkStream<I> {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

/// What is done with the data of an event; whatever it is, it is counted.
type Use = fn(&str);

/// Looks at the data, no more.
fn framed(data: &str) {
    black_box(data);
}

/// Decodes it, the same way whoever framed it.
fn decoded(data: &str) {
    black_box(ChatEvent::from_event("", data).is_ok());
}

type Way = (&'static str, fn(&Chunks, Use) -> usize);

const WAYS: [Way; 4] = [
    ("ours", ours),
    ("sse-stream", sse_stream),
    ("sseer", sseer),
    ("eventsource-stream", eventsource_stream),
];

fn ours(chunks: &Chunks, use_it: Use) -> usize {
    let mut decoder = Decoder::default();
    let mut events = 0;
    for chunk in chunks.iter() {
        decoder.feed(chunk);
        while let Some(frame) = decoder.next_frame().expect("no event is too large") {
            use_it(frame.data);
            events += 1;
        }
    }
    events
}

fn sse_stream(chunks: &Chunks, use_it: Use) -> usize {
    each(SseStream::from_bytes_stream(chunks.stream()), |event| {
        use_it(event.expect(WELL_FORMED).data.as_deref().unwrap_or_default());
    })
}

fn sseer(chunks: &Chunks, use_it: Use) -> usize {
    each(sseer::EventStream::new(chunks.stream()), |event| use_it(&event.expect(WELL_FORMED).data))
}

fn eventsource_stream(chunks: &Chunks, use_it: Use) -> usize {
    each(chunks.stream().eventsource(), |event| use_it(&event.expect(WELL_FORMED).data))
}

const WELL_FORMED: &str = "the stream is well-formed";

/// Takes all of a stream that never waits.
fn each<S: Stream>(stream: S, mut take: impl FnMut(S::Item)) -> usize {
    let mut stream = pin!(stream);
    let mut context = Context::from_waker(Waker::noop());
    let mut items = 0;
    while let Poll::Ready(Some(item)) = stream.as_mut().poll_next(&mut context) {
        take(item);
        items += 1;
    }
    items
}

/// The floor: finds the line ends, and nothing else.
fn line_ends(chunks: &Chunks, _: Use) -> usize {
    let mut ends = 0;
    for chunk in chunks.iter() {
        // One after the other: to count them all at once would be another question.
        for end in memchr::memchr_iter(b'\n', &chunk) {
            black_box(end);
            ends += 1;
        }
    }
    ends / 2
}

/// All that this bench measures.
#[must_use]
pub fn tables() -> Vec<Table> {
    vec![
        against_others("SSE framing, small events", SMALL, framed),
        against_others("SSE framing, large events", LARGE, framed),
        against_others("SSE framing and decoding, small events", SMALL, decoded),
        against_others("SSE framing and decoding, large events", LARGE, decoded),
        growth(),
    ]
}

fn against_others(title: &str, size: usize, use_it: Use) -> Table {
    let decoding = title.contains("decoding");
    let decoding =
        if decoding { ", decoded as the generated `ChatEvent` by all alike" } else { "" };
    let about = format!(
        "Nanoseconds per event of {size} bytes{decoding}, by the size of the chunks that it comes in (`memchr alone` only finds the line ends); in brackets as a \
         part of what ours takes, which lends its events to who asks for them; the others are streams of events that are owned."
    );
    let mut table = Table::new(title, "chunks", about).drawn(Picture::Lines);
    for (group, chunk) in CHUNKS {
        let chunks = &Chunks::new(size, chunk);
        let floor: Way = ("memchr alone", line_ends);
        let runners = WAYS.into_iter().chain([floor]).map(|(name, way)| {
            assert_eq!(way(chunks, use_it), chunks.events, "{name} finds all events");
            Runner::new(name, move || way(chunks, use_it))
        });
        table.add(group, "ns", &race(runners.collect(), chunks.events), "ours");
        for (other, _) in &WAYS[1..] {
            let ratio = table.value(group, "ours") / table.value(group, other);
            table.want(format!("chunks of {group}: ours by {other}"), ratio, 1.0, "");
        }
    }
    table
}

/// How ours grows with the size of an event.
fn growth() -> Table {
    const SIZES: [(&str, usize); 4] =
        [("433 B", LARGE), ("4 KiB", 4 * 1024), ("64 KiB", 64 * 1024), ("1 MiB", 1024 * 1024)];
    let about = "Nanoseconds per KiB of one event after the other, framed by ours; growth that is linear leaves them as \
                 they are.";
    let mut table =
        Table::new("SSE framing by the size of an event", "chunks", about).drawn(Picture::Lines);
    for (group, chunk) in CHUNKS {
        let streams = SIZES.map(|(name, size)| (name, Chunks::new(size, chunk)));
        let times = streams.each_ref().map(|(name, chunks)| {
            let bytes = chunks.stream.len();
            let (_, time) = race(vec![Runner::new(name, || ours(chunks, framed))], bytes)[0];
            (*name, time * 1024.0)
        });
        table.add(group, "ns", &times, SIZES[0].0);
        let largest = table.value(group, SIZES[3].0) / table.value(group, SIZES[0].0);
        table.want(
            format!("chunks of {group}: a KiB of 1 MiB by one of 433 B"),
            largest,
            1.25,
            "An event that comes in many chunks is gathered in one buffer, which grows with it, and beyond the processor's caches.",
        );
    }
    table
}
