//! From the numbers of nodes to where they stand.
//!
//! The parser tells where something stands only when it fails there. So the text is read again, and
//! every wanted node fails on purpose: after a scalar the pass goes on, a mapping or a sequence ends
//! it. Nodes are numbered as the loader numbers them: in document order, keys and values alike.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};

/// Every mapping or sequence costs a pass; beyond these the key before it has to do.
const PASSES: usize = 20;

/// What was seen of a node.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sight {
    /// The byte at which it starts, with its anchor and tag.
    pub(crate) offset: usize,
    /// What it holds.
    pub(crate) kind: Kind,
}

/// What a node holds, as far as its extent depends on it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Text(String),
    /// A number, a boolean or null.
    Word,
    /// A mapping or a sequence.
    Collection,
}

/// Finds nodes by their numbers. Those that the text ends before are not in the answer.
pub(crate) fn locate(text: &str, mut wanted: BTreeSet<u32>) -> BTreeMap<u32, Sight> {
    if wanted.is_empty() {
        return BTreeMap::new();
    }
    let lines = line_starts(text);
    let mut seen = BTreeMap::new();
    pass(text, &lines, &wanted, Wish::Scalars, &mut seen);
    for _ in 0..PASSES {
        wanted.retain(|node| !seen.contains_key(node));
        let before = seen.len();
        if !wanted.is_empty() {
            pass(text, &lines, &wanted, Wish::All, &mut seen);
        }
        if seen.len() == before {
            return seen;
        }
    }
    let before = |node: u32| node.saturating_sub(1);
    wanted.retain(|node| !seen.contains_key(node));
    let keys = wanted.iter().map(|node| before(*node)).collect();
    let mut near = BTreeMap::new();
    pass(text, &lines, &keys, Wish::Scalars, &mut near);
    for node in wanted {
        if let Some(sight) = near.remove(&before(node)) {
            seen.insert(node, sight);
        }
    }
    seen
}

/// What a pass is for.
#[derive(Clone, Copy, PartialEq)]
enum Wish {
    All,
    /// To go on to the end, past wanted mappings and sequences.
    Scalars,
}

/// The byte at a line and a column, both counted from 1 as the parser counts them.
pub(crate) fn byte_at(text: &str, line: usize, column: usize) -> usize {
    byte_in(text, &line_starts(text), line, column)
}

fn byte_in(text: &str, lines: &[usize], line: usize, column: usize) -> usize {
    let Some(start) = lines.get(line.saturating_sub(1)) else {
        return text.len();
    };
    let rest = &text[*start..];
    let column = rest.char_indices().nth(column.saturating_sub(1));
    column.map_or(text.len(), |(at, _)| start + at)
}

/// The bytes at which lines start, by YAML's idea of a line. The parser counts a byte order mark as
/// a column.
fn line_starts(text: &str) -> Vec<usize> {
    let mut starts = vec![0];
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let is_break = match c {
            '\r' => !matches!(chars.peek(), Some((_, '\n'))),
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => true,
            _ => false,
        };
        if is_break {
            starts.push(at + c.len_utf8());
        }
    }
    starts
}

fn pass(
    text: &str,
    lines: &[usize],
    wanted: &BTreeSet<u32>,
    wish: Wish,
    seen: &mut BTreeMap<u32, Sight>,
) {
    let missing = wanted.len();
    let mut walk = Walk { text, lines, wanted, wish, seen, missing, next: 0, failed: None };
    // How it ends says nothing new: what was seen is in `seen`.
    let _ = Step { walk: &mut walk, role: Role::Value }
        .deserialize(serde_yaml::Deserializer::from_str(text));
}

struct Walk<'a> {
    text: &'a str,
    lines: &'a [usize],
    wanted: &'a BTreeSet<u32>,
    wish: Wish,
    seen: &'a mut BTreeMap<u32, Sight>,
    missing: usize,
    next: u32,
    /// What the node that is failing on purpose holds.
    failed: Option<Kind>,
}

impl Walk<'_> {
    /// The parser's error says where: `... at line 3 column 5`, or no line at the very start.
    fn see(&mut self, node: u32, kind: Kind, error: &str) {
        let (line, column) = error
            .rsplit_once(" at line ")
            .and_then(|(_, place)| place.split_once(" column "))
            .and_then(|(line, column)| Some((line.parse().ok()?, column.parse().ok()?)))
            .unwrap_or((1, 1));
        let offset = byte_in(self.text, self.lines, line, column);
        self.seen.insert(node, Sight { offset, kind });
        self.missing = self.missing.saturating_sub(1);
    }
}

#[derive(Clone, Copy)]
enum Role {
    Key,
    Value,
}

/// Reads the next node.
struct Step<'w, 'a> {
    walk: &'w mut Walk<'a>,
    role: Role,
}

impl<'de> DeserializeSeed<'de> for Step<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { walk, role } = self;
        let node = walk.next;
        walk.next = node.saturating_add(1);
        if walk.wanted.last().is_none_or(|last| node > *last) {
            return Err(D::Error::custom("nothing is wanted from here on"));
        }
        let is_wanted = walk.wanted.contains(&node) && !walk.seen.contains_key(&node);
        let visitor = Visit { walk, is_wanted };
        let read = match role {
            Role::Key => deserializer.deserialize_str(visitor),
            Role::Value => deserializer.deserialize_any(visitor),
        };
        let Err(error) = read else { return Ok(()) };
        let Some(kind) = walk.failed.take() else {
            return Err(error);
        };
        let ends = kind == Kind::Collection || walk.missing == 1;
        walk.see(node, kind, &error.to_string());
        if ends { Err(error) } else { Ok(()) }
    }
}

struct Visit<'w, 'a> {
    walk: &'w mut Walk<'a>,
    is_wanted: bool,
}

impl Visit<'_, '_> {
    fn at<E: Error>(self, kind: impl FnOnce() -> Kind) -> Result<(), E> {
        if !self.is_wanted {
            return Ok(());
        }
        self.walk.failed = Some(kind());
        Err(E::custom(""))
    }
}

impl<'de> Visitor<'de> for Visit<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.at(|| Kind::Word)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.at(|| Kind::Word)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.at(|| Kind::Word)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.at(|| Kind::Word)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.at(|| Kind::Word)
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<(), E> {
        self.at(|| Kind::Word)
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<(), E> {
        self.at(|| Kind::Word)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.at(|| Kind::Word)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.at(|| Kind::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { walk, is_wanted } = self;
        let is_wanted = is_wanted && walk.wish == Wish::All;
        Visit { walk: &mut *walk, is_wanted }.at(|| Kind::Collection)?;
        while items.next_element_seed(Step { walk: &mut *walk, role: Role::Value })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Self { walk, is_wanted } = self;
        let is_wanted = is_wanted && walk.wish == Wish::All;
        Visit { walk: &mut *walk, is_wanted }.at(|| Kind::Collection)?;
        while entries.next_key_seed(Step { walk: &mut *walk, role: Role::Key })?.is_some() {
            entries.next_value_seed(Step { walk: &mut *walk, role: Role::Value })?;
        }
        Ok(())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<(), A::Error> {
        let (_, value) = tagged.variant::<String>()?;
        value.newtype_variant_seed(self)
    }
}

/// A tagged node is one node: its value is not counted again.
impl<'de> DeserializeSeed<'de> for Visit<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}
