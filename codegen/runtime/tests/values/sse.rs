//! The decoder of server-sent events: conformance, chunks, bounds.

use bytes::Bytes;
use runtime::sse::{Decoder, EventTooLarge};
use serde_json::Value;

use crate::random::Random;

#[derive(Clone, Debug, PartialEq)]
struct Given {
    event: String,
    data: String,
    id: String,
}

#[test]
fn every_conformance_case_gives_its_events_however_it_is_cut() {
    let cases: Value = serde_json::from_str(include_str!("../data/sse.json")).unwrap();
    let cases = cases["cases"].as_array().unwrap();
    assert!(cases.len() >= 47);
    for case in cases {
        let id = case["id"].as_str().unwrap();
        let stream = match case["stream_hex"].as_str() {
            Some(hex) => unhex(hex),
            None => case["stream"].as_str().unwrap().as_bytes().to_vec(),
        };
        let expected = (expected_events(case), case["expected_retry_ms"].as_u64());

        assert_eq!(decode([&stream[..]]), expected, "{id}: whole");
        assert_eq!(decode(stream.chunks(1)), expected, "{id}: byte by byte");
        if let Some(chunks) = case["chunks_hex"].as_array() {
            let chunks: Vec<_> =
                chunks.iter().map(|chunk| unhex(chunk.as_str().unwrap())).collect();
            assert_eq!(decode(chunks.iter().map(Vec::as_slice)), expected, "{id}: as chunked");
        }
        // In the one case of 100 kB all cuts within the long line are alike.
        let step = if stream.len() > 5_000 { stream.len() / 50 } else { 1 };
        for at in (0..stream.len()).step_by(step) {
            let (left, right) = stream.split_at(at);
            assert_eq!(decode([left, right]), expected, "{id}: cut at {at}");
        }
        for seed in 0..40 {
            assert_eq!(decode(random_chunks(&stream, seed)), expected, "{id}: seed {seed}");
        }
    }
}

#[test]
fn chunks_need_not_be_drained_before_the_next() {
    let mut decoder = Decoder::default();
    decoder.feed(Bytes::from_static(b"data: 1\n\ndata: 2\n"));
    decoder.feed(Bytes::from_static(b"\ndata: 3\n\n"));
    assert_eq!(decoder.next_frame().unwrap().unwrap().data, "1");
    decoder.feed(Bytes::from_static(b"event: end\ndata\n\n"));
    assert_eq!(decoder.next_frame().unwrap().unwrap().data, "2");
    assert_eq!(decoder.next_frame().unwrap().unwrap().data, "3");
    let last = decoder.next_frame().unwrap().unwrap();
    assert_eq!((last.event, last.data), ("end", ""));
    assert_eq!(decoder.next_frame(), Ok(None));
}

#[test]
fn the_name_is_of_one_event_alone() {
    let (frames, _) = decode([&b"event: a\ndata: 1\n\ndata: 2\n\nevent: b\n\ndata: 3\n\n"[..]]);
    assert_eq!(
        frames.iter().map(|frame| &*frame.event).collect::<Vec<_>>(),
        ["a", "message", "message"]
    );
}

#[test]
fn an_empty_chunk_changes_nothing() {
    let stream: [&[u8]; 5] = [b"", b"data: a\r", b"", b"\n\r\n", b""];
    assert_eq!(decode(stream).0.len(), 1);
}

#[test]
fn invalid_utf8_is_replaced_at_every_cut() {
    let stream = b"event: \xff\xfe\ndata: a\xe2\x82\ndata: \xf0\x9f\x98\x80\xc3\n\n";
    for at in 0..stream.len() {
        let (left, right) = stream.split_at(at);
        let (frames, _) = decode([left, right]);
        assert_eq!(frames.len(), 1);
        assert_eq!(frames[0].event, "\u{fffd}\u{fffd}");
        assert_eq!(frames[0].data, "a\u{fffd}\n\u{1f600}\u{fffd}");
    }
}

#[test]
fn a_time_to_wait_beyond_all_numbers_is_ignored() {
    assert_eq!(
        decode([&b"retry: 7\nretry: 99999999999999999999999\nretry:\nretry: -1\n"[..]]).1,
        Some(7)
    );
}

#[test]
fn the_largest_event_is_the_same_however_it_is_cut() {
    // 17 bytes in the lines of the second event.
    let stream = b"data: 1\n\nevent: ab\r\ndata: 5\n\n: a comment, 20 byte\n";
    for limit in 0..40 {
        let whole = attempt(limit, [&stream[..]]);
        let expected_frames = match limit {
            0..7 => 0,
            7..16 => 1,
            _ => 2,
        };
        assert_eq!(whole.0, expected_frames, "limit {limit}");
        assert_eq!(whole.1.is_err(), limit < 20, "limit {limit}");
        assert_eq!(attempt(limit, stream.chunks(1)), whole, "limit {limit}, byte by byte");
        for seed in 0..20 {
            assert_eq!(
                attempt(limit, random_chunks(stream, seed)),
                whole,
                "limit {limit}, seed {seed}"
            );
        }
    }
}

#[test]
fn too_large_an_event_names_the_limit_and_ends_the_stream() {
    let mut decoder = Decoder::new(10);
    decoder.feed(Bytes::from_static(b"data: 0123456789\n\ndata: 1\n\n"));
    let error = decoder.next_frame().unwrap_err();
    assert_eq!(error.limit(), 10);
    assert_eq!(error.to_string(), "an event of the stream is larger than the limit of 10 bytes");
    let held = format!("{decoder:?}");
    decoder.feed(Bytes::from_static(b"\n\ndata: 1\n\n"));
    assert_eq!(decoder.next_frame(), Err(error));
    assert_eq!(format!("{decoder:?}"), held, "what nothing reads is not kept");
}

#[test]
fn many_lines_without_an_end_reach_the_limit_too() {
    let mut decoder = Decoder::new(1_000);
    let refused = (0..1_000).find(|_| {
        decoder.feed(Bytes::from_static(b"data: x\n"));
        decoder.next_frame().is_err()
    });
    assert_eq!(refused, Some(1_000 / 7));
}

#[test]
fn comments_without_end_do_not_count() {
    let mut decoder = Decoder::new(100);
    for _ in 0..10_000 {
        decoder.feed(Bytes::from_static(b": still there\n"));
        assert_eq!(decoder.next_frame(), Ok(None));
    }
    decoder.feed(Bytes::from_static(b"data: done\n\n"));
    assert_eq!(decoder.next_frame().unwrap().unwrap().data, "done");
}

#[test]
fn random_streams_give_the_same_frames_as_a_decoder_that_sees_the_whole_text() {
    const PARTS: [&str; 20] = [
        "data",
        "event",
        "id",
        "retry",
        ":",
        ":",
        " ",
        "\n",
        "\n",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "x",
        "12",
        "\0",
        "\u{feff}",
        "é",
        "{}",
        "data: y\n",
    ];
    for seed in 0..3_000 {
        let mut random = Random::new(seed);
        let stream: String = (0..random.below(60)).map(|_| *random.one_of(&PARTS)).collect();
        let expected = reference(&stream);
        assert_eq!(decode([stream.as_bytes()]).0, expected, "{stream:?}");
        assert_eq!(decode(random_chunks(stream.as_bytes(), seed)).0, expected, "{stream:?}");
    }
}

/// The rules, word by word, over the whole text.
fn reference(stream: &str) -> Vec<Given> {
    let stream =
        stream.strip_prefix('\u{feff}').unwrap_or(stream).replace("\r\n", "\n").replace('\r', "\n");
    let (mut event, mut data, mut id) = (String::new(), String::new(), String::new());
    let mut given = Vec::new();
    let mut lines: Vec<_> = stream.split('\n').collect();
    lines.pop();
    for line in lines {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match (line, name) {
            ("", _) => {
                if let Some(data) = data.strip_suffix('\n') {
                    let event = if event.is_empty() { "message".to_owned() } else { event.clone() };
                    given.push(Given { event, data: data.to_owned(), id: id.clone() });
                }
                data.clear();
                event.clear();
            }
            (_, "event") => event = value.to_owned(),
            (_, "data") => data += &format!("{value}\n"),
            (_, "id") if !value.contains('\0') => id = value.to_owned(),
            _ => {}
        }
    }
    given
}

fn decode<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> (Vec<Given>, Option<u64>) {
    let mut decoder = Decoder::default();
    let mut given = Vec::new();
    for chunk in chunks {
        decoder.feed(Bytes::copy_from_slice(chunk));
        while let Some(frame) = decoder.next_frame().unwrap() {
            let event = if frame.event.is_empty() { "message" } else { frame.event };
            given.push(Given {
                event: event.to_owned(),
                data: frame.data.to_owned(),
                id: frame.id.to_owned(),
            });
        }
    }
    (given, decoder.retry())
}

/// Returns the number of frames, and the outcome at the end.
fn attempt<'a>(
    limit: usize,
    chunks: impl IntoIterator<Item = &'a [u8]>,
) -> (usize, Result<(), EventTooLarge>) {
    let mut decoder = Decoder::new(limit);
    let mut frames = 0;
    for chunk in chunks {
        decoder.feed(Bytes::copy_from_slice(chunk));
        loop {
            match decoder.next_frame() {
                Ok(Some(_)) => frames += 1,
                Ok(None) => break,
                Err(error) => return (frames, Err(error)),
            }
        }
    }
    (frames, Ok(()))
}

fn random_chunks(mut stream: &[u8], seed: u64) -> Vec<&[u8]> {
    let mut random = Random::new(seed + 1);
    let largest = *random.one_of(&[2, 3, 7, 40, 5_000]);
    let mut chunks = Vec::new();
    while !stream.is_empty() {
        let (chunk, rest) = stream.split_at(random.below(largest).min(stream.len()));
        chunks.push(chunk);
        stream = rest;
    }
    chunks
}

fn expected_events(case: &Value) -> Vec<Given> {
    let text = |event: &Value, name: &str| event[name].as_str().unwrap().to_owned();
    let events = case["expected_events"].as_array().unwrap();
    events
        .iter()
        .map(|event| Given {
            event: text(event, "event"),
            data: text(event, "data"),
            id: text(event, "lastEventId"),
        })
        .collect()
}

fn unhex(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

#[test]
fn large_lines_are_read_like_small_ones() {
    let long = "x".repeat(3 << 20);
    let invalid = [long.as_bytes(), b"\xff", long.as_bytes()].concat();
    let lines: [&[u8]; 6] = [
        &[b"data:", long.as_bytes()].concat(),
        &[b"data: ", &invalid[..]].concat(),
        &[b"data:  ", long.as_bytes()].concat(),
        &[b"event: ", long.as_bytes()].concat(),
        &[b": ", long.as_bytes()].concat(),
        b"data: small",
    ];
    for order in [[0, 5, 3], [5, 1, 0], [3, 1, 4], [2, 4, 5], [4, 3, 2]] {
        let mut stream: Vec<u8> = Vec::new();
        for line in order {
            stream.extend_from_slice(lines[line]);
            stream.push(b'\n');
        }
        stream.extend_from_slice(b"\ndata: next\n\n");
        let whole = decode([&stream[..]]);
        assert_eq!(decode(stream.chunks(100_000)), whole, "{order:?}");
        assert_eq!(whole.0.len(), 2);
    }
}

/// Returns the name and data of the event that the end of a stream cuts off.
fn cut_off(stream: &str) -> Option<(String, String)> {
    let mut ends = Vec::new();
    for size in [1, 2, 3, 7, stream.len().max(1)] {
        let mut decoder = Decoder::default();
        for chunk in stream.as_bytes().chunks(size) {
            decoder.feed(Bytes::copy_from_slice(chunk));
            while decoder.next_frame().unwrap().is_some() {}
        }
        ends.push(decoder.end().map(|frame| (frame.event.to_owned(), frame.data.to_owned())));
        assert_eq!(decoder.next_frame(), Ok(None), "{stream:?}");
        assert_eq!(decoder.end(), None, "{stream:?}");
    }
    assert!(ends.iter().all(|end| *end == ends[0]), "{stream:?}: {ends:?}");
    ends.remove(0)
}

#[test]
fn the_end_of_a_stream_gives_what_has_begun() {
    for (stream, event, data) in [
        ("data: a", "", "a"),
        ("data: a\n", "", "a"),
        ("data: a\r", "", "a"),
        ("data: a\r\n", "", "a"),
        ("\u{feff}data: a", "", "a"),
        ("data: x\n\ndata: a\ndata: b", "", "a\nb"),
        ("data: a\n: comment", "", "a"),
        ("event: e\ndata: a", "e", "a"),
        ("data: a\nevent: e", "e", "a"),
        ("event: e\n", "e", ""),
        ("event: e", "e", ""),
        ("data: x\n\ndat", "", ""),
        ("data", "", ""),
        ("data:", "", ""),
        ("data: ", "", ""),
        ("{\"error\":1}", "", ""),
    ] {
        assert_eq!(cut_off(stream), Some((event.to_owned(), data.to_owned())), "{stream:?}");
    }
}

#[test]
fn a_stream_that_ends_between_two_events_gives_nothing_more() {
    for stream in [
        "",
        "\u{feff}",
        "\n",
        "data: a\n\n",
        "data: a\r\r",
        "data: a\n\n\n\n",
        "data: a\n\n: comment",
        "data: a\n\n: comment\n",
        "data: a\n\n:",
        "data: a\n\n  ",
        "data: a\n\nid: 5\n",
        "data: a\n\nretry: 5\n",
        "data:\n",
        "data: \ndata\n",
        "event: ping\ndata:\n",
        "event: ping\n\n",
        "unknown: 1\n",
    ] {
        assert_eq!(cut_off(stream), None, "{stream:?}");
    }
}

#[test]
fn an_event_that_is_too_large_has_no_end() {
    let mut decoder = Decoder::new(4);
    decoder.feed(Bytes::from_static(b"data: a"));
    assert!(decoder.next_frame().is_err());
    assert_eq!(decoder.end(), None);
}
