//! From places to bytes of a source.
//!
//! Every result lies within the text, on character boundaries.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::lines::{Lines, Position};
use super::locate::{Kind, Sight, locate};
use super::place::{Place, Spot};
use super::{Diagnostic, Source};

/// Extents of a set of places in the sources.
pub(super) struct Extents<'a> {
    sources: &'a [Source],
    seen: BTreeMap<u16, BTreeMap<u32, Sight>>,
    lines: BTreeMap<u16, Lines<'a>>,
}

impl<'a> Extents<'a> {
    /// Reads each source that the diagnostics point into.
    pub(super) fn of(diagnostics: &[Diagnostic], sources: &'a [Source]) -> Self {
        let places = diagnostics.iter().flat_map(|diagnostic| {
            diagnostic.notes.iter().map(|note| note.place).chain([diagnostic.place])
        });
        Self::of_places(places, sources)
    }

    /// Reads each source that a place is in. A source is read anew only for what aliases repeat.
    pub(super) fn of_places(
        places: impl IntoIterator<Item = Place>,
        sources: &'a [Source],
    ) -> Self {
        let mut wanted: BTreeMap<u16, BTreeSet<u32>> = BTreeMap::new();
        for place in places {
            let nodes = wanted.entry(place.source).or_default();
            if let Spot::Node(node) | Spot::Within { node, .. } = place.spot {
                nodes.insert(node);
            }
        }
        let (mut seen, mut lines) = (BTreeMap::new(), BTreeMap::new());
        for (source, nodes) in wanted {
            let Some(Source { text, .. }) = sources.get(usize::from(source)) else { continue };
            let mut sights = locate(text, &nodes);
            let repeated: BTreeSet<u32> =
                sights.values().filter_map(|sight| sight.repeats).collect();
            for (node, sight) in locate(text, &repeated) {
                sights.entry(node).or_insert(sight);
            }
            seen.insert(source, sights);
            lines.insert(source, Lines::of(text));
        }
        Self { sources, seen, lines }
    }

    /// The source of a place.
    pub(super) fn source(&self, place: Place) -> Option<&'a Source> {
        self.sources.get(usize::from(place.source))
    }

    /// The lines of a place's source.
    pub(super) fn lines(&self, place: Place) -> Option<&Lines<'a>> {
        self.lines.get(&place.source)
    }

    /// Returns the start of a place. What cannot be found is at the beginning of its source.
    pub(super) fn position(&self, place: Place) -> Position {
        self.bytes(place)
            .and_then(|bytes| Some(self.lines(place)?.position(bytes.start)))
            .unwrap_or(Position { line: 1, column: 1 })
    }

    /// Returns the place of the node that an alias at the place stands for.
    pub(super) fn repeated(&self, place: Place) -> Option<Place> {
        let (Spot::Node(node) | Spot::Within { node, .. }) = place.spot else { return None };
        let repeats = self.seen.get(&place.source)?.get(&node)?.repeats?;
        Some(Place { source: place.source, spot: Spot::Node(repeats) })
    }

    /// The bytes of a place; none of a place that is the whole file, or that cannot be found.
    pub(super) fn bytes(&self, place: Place) -> Option<Range<usize>> {
        let text = &self.source(place)?.text;
        let (node, part) = match place.spot {
            Spot::File => return None,
            Spot::Bytes { start, len } => return Some(fit(text, start as usize, len as usize)),
            Spot::Node(node) => (node, None),
            Spot::Within { node, start, len } => (node, Some((start as usize, len as usize))),
        };
        let sight = self.seen.get(&place.source)?.get(&node)?;
        Some(extent(text, sight, part))
    }
}

/// The bytes of a node, or of a part of its text where the source spells the text as it is.
fn extent(text: &str, sight: &Sight, part: Option<(usize, usize)>) -> Range<usize> {
    let start = match sight.kind {
        Kind::Collection => sight.offset,
        Kind::Text(_) | Kind::Word => after_properties(text, sight.offset),
    };
    let rest = &text[start..];
    match &sight.kind {
        Kind::Collection => fit(text, start, 1),
        _ if sight.repeats.is_some() => fit(text, start, word(rest)),
        Kind::Word => fit(text, start, word(rest)),

        Kind::Text(value) => {
            let quote = usize::from(rest.starts_with(['"', '\'']));
            let body = &rest[quote..];
            let after = body.strip_prefix(value.as_str()).filter(|_| !value.contains('\n'));
            if after.is_some_and(|after| after.starts_with(&rest[..quote])) {
                match part {
                    Some((from, len)) => {
                        let from = from.min(value.len());
                        fit(text, start + quote + from, len.min(value.len() - from))
                    }
                    None => fit(text, start, value.len() + 2 * quote),
                }
            } else {
                let whole = &text[start..sight.end.max(start)];
                let line = whole.split(['\n', '\r']).next().unwrap_or_default();
                fit(text, start, line.trim_end().len())
            }
        }
    }
}

/// The length of what white space or a bracket ends.
fn word(text: &str) -> usize {
    text.find([' ', '\t', '\n', '\r', ',', ']', '}']).unwrap_or(text.len())
}

/// Steps over `&anchor` and `!tag`.
fn after_properties(text: &str, mut at: usize) -> usize {
    while text[at..].starts_with(['&', '!']) {
        let rest = &text[at..];
        let Some(space) = rest.find(char::is_whitespace) else {
            return at;
        };
        let Some(next) = rest[space..].find(|c: char| !c.is_whitespace()) else {
            return at;
        };
        at += space + next;
    }
    at
}

fn fit(text: &str, start: usize, len: usize) -> Range<usize> {
    let boundary = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    boundary(start)..boundary(start.saturating_add(len))
}
