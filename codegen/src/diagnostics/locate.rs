//! From the numbers of nodes to where they stand.
//!
//! The parser gives values without positions. So the text is read again into a list of events, and
//! [`super::scan`] walks the text along that list. Both are one pass, however many nodes are
//! wanted. Nodes are numbered as the loader numbers them: in document order, keys and values alike.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::scan;

/// Position of a node in the source.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sight {
    /// The byte at which it starts, with its anchor and tag.
    pub(crate) offset: usize,
    /// The byte at which it ends. The blank lines behind a block of text are part of it.
    pub(crate) end: usize,
    /// The kind of its content.
    pub(crate) kind: Kind,
    /// The node that it repeats, where it comes from an alias.
    pub(crate) repeats: Option<u32>,
}

/// The content of a node, as far as its extent depends on it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Text(String),
    /// A number, a boolean, null or an alias.
    Word,
    /// A mapping or a sequence.
    Collection,
}

/// A step of the parser.
#[derive(Debug, PartialEq)]
pub(super) enum Event {
    Mapping,
    Sequence,
    /// The end of the mapping or sequence that was begun last.
    End,
    Text(String),
    Null,
    /// A number or a boolean.
    Word,
}

/// Finds nodes by their numbers. Those that the text ends before are not in the result.
pub(crate) fn locate(text: &str, wanted: &BTreeSet<u32>) -> BTreeMap<u32, Sight> {
    let Some(last) = wanted.last() else {
        return BTreeMap::new();
    };
    let mut record = Record { events: Vec::new(), next: 0, last: *last };
    // How it ends says nothing new: what was read is in the events.
    let _ = Step { record: &mut record, is_key: false }
        .deserialize(serde_yaml::Deserializer::from_str(text));
    scan::scan(text, record.events, wanted)
}

/// The byte at a line and a column, both counted from 1 as the parser counts them.
pub(crate) fn byte_at(text: &str, line: usize, column: usize) -> usize {
    let Some(start) = line_starts(text).nth(line.saturating_sub(1)) else {
        return text.len();
    };
    let rest = &text[start..];
    let column = rest.char_indices().nth(column.saturating_sub(1));
    column.map_or(text.len(), |(at, _)| start + at)
}

/// The bytes at which lines start, by YAML's idea of a line. The parser counts a byte order mark as
/// a column.
fn line_starts(text: &str) -> impl Iterator<Item = usize> {
    let is_break = move |(at, c): &(usize, char)| match c {
        '\r' => !text[at + 1..].starts_with('\n'),
        '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => true,
        _ => false,
    };
    let breaks = text.char_indices().filter(is_break);
    std::iter::once(0).chain(breaks.map(|(at, c)| at + c.len_utf8()))
}

struct Record {
    events: Vec<Event>,
    next: u32,
    /// Nodes behind this one are not wanted.
    last: u32,
}

/// Reads the next node.
struct Step<'r> {
    record: &'r mut Record,
    is_key: bool,
}

impl<'de> DeserializeSeed<'de> for Step<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { record, is_key } = self;
        if record.next > record.last {
            return Err(D::Error::custom("nothing is wanted from here on"));
        }
        record.next += 1;
        if is_key {
            deserializer.deserialize_str(record)
        } else {
            deserializer.deserialize_any(record)
        }
    }
}

impl<'de> Visitor<'de> for &mut Record {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.events.push(Event::Null);
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.events.push(Event::Word);
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.visit_bool(true)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.visit_bool(true)
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<(), E> {
        self.visit_bool(true)
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<(), E> {
        self.visit_bool(true)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.visit_bool(true)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.events.push(Event::Text(text.to_owned()));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.events.push(Event::Sequence);
        while items.next_element_seed(Step { record: &mut *self, is_key: false })?.is_some() {}
        self.events.push(Event::End);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        self.events.push(Event::Mapping);
        while entries.next_key_seed(Step { record: &mut *self, is_key: true })?.is_some() {
            entries.next_value_seed(Step { record: &mut *self, is_key: false })?;
        }
        self.events.push(Event::End);
        Ok(())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<(), A::Error> {
        let (_, value) = tagged.variant::<String>()?;
        value.newtype_variant_seed(Tagged(self))
    }
}

/// A tagged node is one node: its value is not counted again.
struct Tagged<'r>(&'r mut Record);

impl<'de> DeserializeSeed<'de> for Tagged<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self.0)
    }
}
