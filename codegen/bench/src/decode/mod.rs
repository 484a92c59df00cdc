//! Decoding a union: the generated one beside the ways in which others do it.
//!
//! Invariant: all that is compared reads the same text.

pub mod alternatives;
pub mod untagged;

use llama_cloud::runtime::Event as _;
use llama_cloud::types::ChatEvent;
use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::history::{self, Event, Order};
use crate::timing::{Runner, race};
use crate::{Picture, Table};
use alternatives::{Derived, Foretelling, ForetellingAll, Lenient, from_tree};

/// Events to decode: what they are, and whether one list holds them or each comes alone.
#[derive(Debug)]
pub struct Case {
    /// What they are.
    pub name: &'static str,
    /// The events.
    pub events: Vec<Event>,
    /// All of them as one list.
    pub list: String,
    /// Whether the list is decoded.
    pub is_list: bool,
    /// Whether events lack their tags.
    pub is_tagless: bool,
    /// Whether all are pieces of an answer.
    pub is_deltas: bool,
}

/// All that is measured.
#[must_use]
pub fn cases() -> Vec<Case> {
    let case = |name, events: Vec<Event>, is_list, is_tagless| {
        let list = history::list(&events);
        Case { name, events, list, is_list, is_tagless, is_deltas: name.starts_with("deltas") }
    };
    let mix = history::conversation;
    vec![
        case("history, tag first", mix(Order::First, 0), true, false),
        case("history, tag last", mix(Order::Last, 0), true, false),
        case("history, 5 % unknown", mix(Order::Last, 5), true, false),
        case("history, no tag", mix(Order::Missing, 0), true, true),
        case("stream, tag first", mix(Order::First, 0), false, false),
        case("stream, tag last", mix(Order::Last, 0), false, false),
        case("stream, 5 % unknown", mix(Order::Last, 5), false, false),
        case("stream, no tag", mix(Order::Missing, 0), false, true),
        case("deltas, tag first", history::deltas(Order::First), false, false),
        case("deltas, tag last", history::deltas(Order::Last), false, false),
        case("deltas, list", history::deltas(Order::First), true, false),
    ]
}

/// A way to decode: its name, and what decodes all events of a case and counts them.
pub type Way = (&'static str, fn(&Case) -> usize);

/// The ways to decode, ours first.
pub const WAYS: [Way; 4] =
    [("ours", ours), ("derive", derived), ("Value first", tree), ("type known", foretold)];

fn ours(case: &Case) -> usize {
    if case.is_list {
        return parsed::<Vec<ChatEvent>>(&case.list).len();
    }
    count(case, |event| ChatEvent::from_event(event.tag, &event.json).expect(FITS))
}

fn derived(case: &Case) -> usize {
    match (case.is_list, case.is_tagless) {
        (true, false) => parsed::<Vec<Derived>>(&case.list).len(),
        (true, true) => parsed::<Vec<Lenient>>(&case.list).len(),
        (false, false) => count(case, |event| parsed::<Derived>(&event.json)),
        (false, true) => count(case, |event| parsed::<Lenient>(&event.json)),
    }
}

fn tree(case: &Case) -> usize {
    if case.is_list {
        let trees = parsed::<Vec<Value>>(&case.list);
        return trees
            .into_iter()
            .map(|tree| from_tree("", tree).expect(FITS))
            .collect::<Vec<_>>()
            .len();
    }
    count(case, |event| from_tree(event.tag, parsed(&event.json)).expect(FITS))
}

fn foretold(case: &Case) -> usize {
    if case.is_list {
        let mut deserializer = serde_json::Deserializer::from_str(&case.list);
        return ForetellingAll(&case.events).deserialize(&mut deserializer).expect(FITS).len();
    }
    count(case, |event| {
        let mut deserializer = serde_json::Deserializer::from_str(&event.json);
        Foretelling(event.tag).deserialize(&mut deserializer).expect(FITS)
    })
}

const FITS: &str = "the events are those of the API";

fn parsed<'t, T: serde::Deserialize<'t>>(text: &'t str) -> T {
    serde_json::from_str(text).expect(FITS)
}

/// Decodes the events one by one, and drops each, as whoever reads a stream does.
fn count<T>(case: &Case, mut decode: impl FnMut(&Event) -> T) -> usize {
    for event in &case.events {
        std::hint::black_box(decode(event));
    }
    case.events.len()
}

/// How long an event takes.
#[must_use]
pub fn tables() -> Vec<Table> {
    let mut table = Table::new(
        "Decoding a union",
        "events",
        "Nanoseconds per event of the generated `ChatEvent`; in brackets as a part of what `#[serde(tag = \"type\")]` with \
         `Value` takes, which keeps nothing of what it does not know. `type known` is serde_json, told in advance what \
         each event is, and keeping as raw JSON what may be any JSON. A history is one list, a stream is decoded event by event, \
         deltas are pieces of answers alone. Where a stream's events have no tag, their names are told to all but the derive, \
         which keeps a `Value`. In a list without tags only `type known` is told; of the others only ours recognizes events, \
         those whose members fit one variant alone.",
    );
    table.picture = Some(Picture::Bars);
    for case in cases() {
        let runners = WAYS.map(|(name, way)| {
            let case = &case;
            Runner::new(name, move || way(case))
        });
        table.add(case.name, "ns", &race(runners.into(), case.events.len()), "derive");
    }
    want_speed(&mut table);
    vec![table, untagged::table()]
}

/// What keeps a list from the floor.
const LIST: &str = "An element of a list is taken as text before it is decoded, since one that is not understood has to be kept \
                    to the letter: what is left to save is serde_json's search for its end (`ignore_value` and \
                    `skip_to_escape` in a profile). Events of a stream come as text, and do not pay for it.";
/// What keeps a list without tags from the derive.
const NO_TAG: &str = "Without a tag and without the name of an event, every variant is tried, so that the one that alone fits \
                      is found; the derive makes a `Value` of all of them.";
/// What keeps unknown events from the floor.
const UNKNOWN: &str = "The floor copies an unknown event as it stands; ours cannot know that it is one before it has seen all of \
                       it.";
/// What keeps allocations from the goal.
const OWNED: &str = "What allocates is what an event holds: a string, a raw value, a map of arguments with its names; and the list \
                     that grows with them. An unknown event is kept as its text and its tag, and what came before its tag was \
                     read for nothing.";

fn limit(case: &Case) -> &'static str {
    match (case.is_list, case.is_tagless) {
        (true, true) => NO_TAG,
        (true, false) => LIST,
        (false, _) => "",
    }
}

/// What was wanted of a conversation, of pieces alone, and of the place of the tag.
fn want_speed(table: &mut Table) {
    let by = |table: &Table, group: &str, other: &str| {
        table.value(group, "ours") / table.value(group, other)
    };
    for case in cases() {
        let at_most = if case.is_deltas { 0.80 } else { 0.42 };
        // The derive needs a tag in the event itself; where the name of the event is one, it cannot be told.
        let other = if case.is_tagless && !case.is_list { "Value first" } else { "derive" };
        let ratio = by(table, case.name, other);
        table.want(format!("{}: ours by {other}", case.name), ratio, at_most, limit(&case));
    }
    for case in cases().iter().filter(|case| !case.is_deltas) {
        let ratio = by(table, case.name, "type known");
        let limit = if case.is_list { limit(case) } else { UNKNOWN };
        table.want(format!("{}: ours by type known", case.name), ratio, 1.15, limit);
    }
    for kind in ["history", "stream", "deltas"] {
        let [last, first] =
            ["last", "first"].map(|place| table.value(&format!("{kind}, tag {place}"), "ours"));
        table.want(format!("{kind}: the tag last by the tag first"), last / first, 1.1, "");
    }
}

/// The table of the allocations per event, which a program of its own fills.
#[must_use]
pub fn allocations() -> Table {
    Table::new(
        "Allocations of decoding a union",
        "events",
        "Allocations and reallocations per event, those of the list that holds the events among them.",
    )
}

/// What was wanted of them.
pub fn want_few_allocations(table: &mut Table) {
    for case in cases() {
        let count = table.value(case.name, "ours");
        let limit = if case.is_list && case.is_tagless { NO_TAG } else { OWNED };
        table.want(format!("{}: per event", case.name), count, 1.5, limit);
    }
}
