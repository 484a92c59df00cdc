//! The spec as it is now: its parts, and where they stand in its files.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use super::part::{Content, Kind, Part, parts};
use crate::diagnostics::{Diagnostics, Place, Sight, Source, locate};
use crate::import::written::{Tree, Value, node_tree};
use crate::literal::Literal;
use crate::yaml::{self, Node};

/// The files of a spec.
pub(super) struct Ours<'s> {
    pub(super) root: Part,
    /// The number of the first file among all sources.
    pub(super) first: u16,
    pub(super) sources: &'s [Source],
    /// The nodes of the files, by their numbers.
    sights: Vec<BTreeMap<u32, Sight>>,
    /// The keys of entries, by the places of their values.
    keys: HashMap<Place, Place>,
    /// The bytes of texts, numbers and keys in each file, in its order.
    said: Vec<Vec<Range<usize>>>,
}

impl<'s> Ours<'s> {
    /// Reads the files, of which the first one has this number.
    pub(super) fn read(
        first: u16,
        sources: &'s [Source],
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let (mut sights, mut said) = (Vec::new(), Vec::new());
        let mut keys = HashMap::new();
        let mut root: Option<Part> = None;
        for (number, source) in (first..).zip(sources) {
            let node = yaml::load(number, &source.text, diagnostics)?;
            let mut places = Vec::new();
            record(&node, &mut keys, &mut places);
            let wanted: BTreeSet<u32> = places.iter().filter_map(|place| place.number()).collect();
            let seen = locate(&source.text, &wanted);
            let read = parts(&tree(&node, None, &source.text, &seen), false);
            root = Some(match root {
                Some(root) => united(root, read),
                None => read,
            });
            let mut spoken = Vec::new();
            texts(&node, &mut spoken);
            let spoken = spoken.iter().filter_map(|place| seen.get(&place.number()?));
            said.push(spoken.map(|sight| sight.offset..sight.end.max(sight.offset)).collect());
            sights.push(seen);
        }
        Some(Self { root: root?, first, sources, sights, keys, said })
    }

    /// Returns the text of the file that a place is in.
    pub(super) fn text(&self, place: Place) -> &'s str {
        &self.sources[usize::from(place.source() - self.first)].text
    }

    /// Returns the place of the key of an entry, by that of its value.
    pub(super) fn key(&self, value: Place) -> Option<Place> {
        self.keys.get(&value).copied()
    }

    pub(super) fn sight(&self, place: Place) -> Option<&Sight> {
        self.sights.get(usize::from(place.source() - self.first))?.get(&place.number()?)
    }

    /// Returns the bytes of a node, without the blank lines behind a block of text.
    pub(super) fn bytes(&self, place: Place) -> Option<Range<usize>> {
        let sight = self.sight(place)?;
        let text = self.text(place).get(sight.offset..sight.end.max(sight.offset))?;
        Some(sight.offset..sight.offset + text.trim_end_matches(['\n', '\r', ' ']).len())
    }

    /// Returns the comments in some bytes of a file.
    pub(super) fn comments(&self, source: u16, bytes: &Range<usize>) -> Vec<&'s str> {
        let at = usize::from(source - self.first);
        let text = &self.sources[at].text;
        let said = &self.said[at];
        let said = &said[said.partition_point(|said| said.end <= bytes.start)..];
        let end = said.partition_point(|said| said.start < bytes.end);
        let said = &said[..end];
        let mut comments = Vec::new();
        let mut from = bytes.start;
        while let Some(sign) = text[from..bytes.end].find('#') {
            let sign = from + sign;
            from = sign + 1;
            let is_text = said.iter().any(|said| said.contains(&sign));
            if is_text || !text[..sign].ends_with([' ', '\t', '\n']) && sign > 0 {
                continue;
            }
            let line = text[sign..].lines().next().unwrap_or_default();
            from = (sign + line.len()).min(bytes.end).max(from);
            comments.push(line.trim_end());
        }
        comments
    }
}

/// Collects the places of texts and numbers, and those of keys.
fn texts(node: &Node, found: &mut Vec<Place>) {
    match &node.value {
        yaml::Value::Map(entries) => {
            for (key, value) in entries {
                found.push(key.place);
                texts(value, found);
            }
        }
        yaml::Value::Seq(items) => items.iter().for_each(|item| texts(item, found)),
        _ => found.push(node.place),
    }
}

fn record(node: &Node, keys: &mut HashMap<Place, Place>, places: &mut Vec<Place>) {
    places.push(node.place);
    for (key, value) in node.entries() {
        keys.insert(value.place, key.place);
        places.push(key.place);
        record(value, keys, places);
    }
    node.items().iter().for_each(|item| record(item, keys, places));
}

/// Returns a node as a tree. A key that stands for a value has its quotes.
fn tree(node: &Node, key: Option<&str>, text: &str, seen: &BTreeMap<u32, Sight>) -> Tree {
    let value = match &node.value {
        yaml::Value::Map(entries) => {
            let is_of_values = matches!(key, Some("values" | "variants"));
            let entries = entries.iter().map(|(key, value)| {
                let sight = key.place.number().and_then(|number| seen.get(&number));
                let is_quoted =
                    || sight.is_some_and(|sight| text[sight.offset..].starts_with(['"', '\'']));
                let name = match is_of_values && is_quoted() {
                    true => Literal::String(key.value.clone()).key(),
                    false => key.value.clone(),
                };
                (name, tree(value, Some(&key.value), text, seen))
            });
            Value::Map(entries.collect())
        }
        yaml::Value::Seq(items) => {
            Value::List(items.iter().map(|item| tree(item, None, text, seen)).collect())
        }
        _ => node_tree(node).value,
    };
    Tree { value, ..Tree::map().from(node.place) }
}

/// Unites the parts of two files.
fn united(one: Part, other: Part) -> Part {
    let Content::Parts(mut parts) = one.content else { return one };
    let Content::Parts(more) = other.content else {
        return Part { content: Content::Parts(parts), ..one };
    };
    for part in more {
        let is_shared =
            matches!(part.kind, Kind::Resource | Kind::Types | Kind::Groups | Kind::Schemes);
        let known = parts.iter().position(|known| known.key == part.key).filter(|_| is_shared);
        match known {
            Some(at) => {
                let known = parts.remove(at);
                parts.insert(at, united(known, part));
            }
            None => parts.push(part),
        }
    }
    Part { content: Content::Parts(parts), ..one }
}
