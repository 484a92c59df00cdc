//! The events of a conversation as a server keeps them: 70 % pieces of the answer of about 20 bytes, 15 % pieces of
//! reasoning, 5 % calls of tools with nested arguments, 5 % results of 2 to 10 KB, the rest mixed.
//!
//! Invariant: the same events on every machine, in every run.

use std::fmt::Write;

use serde_json::{Value, json};

/// Where an event has its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The tag is the first member.
    First,
    /// The tag is the last member.
    Last,
    /// There is no tag.
    Missing,
}

/// An event: its tag, and its JSON.
#[derive(Clone, Debug)]
pub struct Event {
    /// The tag, be it in the JSON or not.
    pub tag: &'static str,
    /// The JSON.
    pub json: String,
}

/// How many events a conversation has.
pub const EVENTS: usize = 1_000;

/// A conversation, of whose events so many in a hundred are of a type that nobody knows.
#[must_use]
pub fn conversation(order: Order, unknown: u32) -> Vec<Event> {
    let mut random = Random(7);
    (0..EVENTS).map(|_| event(&mut random, order, unknown)).collect()
}

/// A conversation of pieces alone, as a stream has them.
#[must_use]
pub fn deltas(order: Order) -> Vec<Event> {
    let mut random = Random(7);
    let tag =
        |random: &mut Random| if random.below(100) < 82 { "text_delta" } else { "thinking_delta" };
    (0..EVENTS)
        .map(|_| {
            let tag = tag(&mut random);
            written(order, tag, &content(&mut random, 20))
        })
        .collect()
}

/// The events as one list, the way the history of a session holds them.
#[must_use]
pub fn list(events: &[Event]) -> String {
    let events: Vec<_> = events.iter().map(|event| event.json.as_str()).collect();
    format!("[{}]", events.join(","))
}

fn event(random: &mut Random, order: Order, unknown: u32) -> Event {
    if random.below(100) < unknown {
        let mut members = content(random, 40);
        members.push(("progress", json!({"step": random.below(9), "of": 9})));
        return written(order, "heartbeat", &members);
    }
    let (tag, members) = match random.below(100) {
        0..70 => ("text_delta", content(random, 20)),
        70..85 => ("thinking_delta", content(random, 30)),
        85..90 => ("tool_call", call(random)),
        90..95 => ("tool_result", result(random)),
        95 => ("user_input", content(random, 80)),
        96 => ("thinking", content(random, 400)),
        97 => ("text", content(random, 600)),
        _ => ("stop", stop(random)),
    };
    written(order, tag, &members)
}

type Members = Vec<(&'static str, Value)>;

fn content(random: &mut Random, length: usize) -> Members {
    vec![("content", random.text(length).into())]
}

fn call(random: &mut Random) -> Members {
    let arguments = json!({
        "query": random.text(30),
        "filters": {"years": [2023, 2024], "kinds": ["report", "letter"], "min_score": 0.25},
        "options": {"top_k": random.below(20), "rerank": true, "after": null},
    });
    vec![
        ("arguments", arguments),
        ("call_id", random.id("call").into()),
        ("name", "retrieve".into()),
    ]
}

fn result(random: &mut Random) -> Members {
    let size = 2_000 + random.below(8_000) as usize;
    let mut passages = Vec::new();
    let mut length = 0;
    while length < size {
        let passage = json!({
            "text": random.text(400),
            "score": f64::from(random.below(1_000)) / 1_000.0,
            "page": random.below(300),
            "source": {"id": random.id("file"), "name": "report \"Q3\".pdf", "tags": ["finance", "2024"]},
        });
        length += passage.to_string().len();
        passages.push(passage);
    }
    vec![
        ("call_id", random.id("call").into()),
        ("name", "retrieve".into()),
        ("result", json!({"passages": passages, "truncated": false})),
    ]
}

fn stop(random: &mut Random) -> Members {
    let usage = json!({
        "duration_ms": f64::from(random.below(90_000)) / 7.0,
        "total_input_tokens": random.below(90_000),
        "total_output_tokens": random.below(9_000),
        "turns": random.below(9),
    });
    vec![("error", Value::Null), ("is_error", false.into()), ("usage", usage)]
}

fn written(order: Order, tag: &'static str, members: &Members) -> Event {
    let mut json = String::from("{");
    let typed = [("type", Value::from(tag))];
    let (first, last) = match order {
        Order::First => (&typed[..], &[][..]),
        Order::Last => (&[][..], &typed[..]),
        Order::Missing => (&[][..], &[][..]),
    };
    for (name, value) in first.iter().chain(members).chain(last) {
        let comma = if json.len() > 1 { "," } else { "" };
        write!(json, "{comma}\"{name}\":{value}").expect("a string takes what it is given");
    }
    json.push('}');
    Event { tag, json }
}

/// Numbers that look random.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(limit)).expect("it is below the limit")
    }

    fn id(&mut self, kind: &str) -> String {
        format!("{kind}_{:08x}{:08x}", self.below(u32::MAX), self.below(u32::MAX))
    }

    /// Words, about so long together; one in 40 is followed by a line end, which JSON escapes.
    fn text(&mut self, length: usize) -> String {
        const WORDS: &[&str] = &[
            "revenue", "grew", "by", "12 %", "in", "the", "third", "quarter", "größer", "and",
            "costs", "fell,",
        ];
        let wanted =
            length * 3 / 4 + self.below(u32::try_from(length / 2).unwrap_or(1).max(1)) as usize;
        let mut text = String::new();
        while text.len() < wanted {
            text.push_str(WORDS[self.below(u32::try_from(WORDS.len()).unwrap_or(1)) as usize]);
            text.push(if self.below(40) == 0 { '\n' } else { ' ' });
        }
        text
    }
}
