//! From a way through the spec to the lines where it is written.
//!
//! A way names what is meant: `types`, `Note`, `title`. The words that hold others (`fields`,
//! `variants`, …) are stepped through, whichever of its forms a part is written in. Where the way
//! leads on from what is there, as to the parameter that only a template names, the last thing that
//! is there counts. Nothing here reports mistakes: what cannot be read has no positions.

mod grammar;
mod index;

use crate::diagnostics::{self, Diagnostics, Place, Position, Source};
use crate::spec::{self, Node};
use grammar::Kind;
use index::Index;

/// Where each way leads to in the sources of one spec. None if not even its first step is there.
pub fn positions(sources: &[Source], ways: &[&[String]]) -> Vec<Option<Position>> {
    if ways.is_empty() {
        return Vec::new();
    }
    let mut unheard = Diagnostics::default();
    let nodes: Vec<Node> = (0..=u16::MAX)
        .zip(sources)
        .filter_map(|(number, source)| spec::load(number, &source.text, &mut unheard))
        .collect();
    let mut index = Index::default();
    let places: Vec<Option<Place>> =
        ways.iter().map(|way| follow(&nodes, way, &mut index)).collect();
    let found: Vec<Place> = places.iter().copied().flatten().collect();
    let mut positions = diagnostics::positions(&found, sources).into_iter();
    places.into_iter().map(|place| place.and_then(|_| positions.next())).collect()
}

/// One of the things that a way may have led to: several files may each hold a part of it.
struct Spot<'n> {
    kind: Kind,
    node: &'n Node,
}

/// The place of the last step that is there.
fn follow<'n>(nodes: &'n [Node], way: &[String], index: &mut Index<'n>) -> Option<Place> {
    let mut spots: Vec<Spot<'n>> =
        nodes.iter().map(|node| Spot { kind: Kind::Root, node }).collect();
    let mut nearest = None;
    for step in way {
        let mut next = Vec::new();
        let mut first = None;
        for spot in &spots {
            for (place, spot) in grammar::step(spot, step, index) {
                first.get_or_insert(place);
                next.push(spot);
            }
        }
        let Some(place) = first else { break };
        nearest = Some(place);
        spots = next;
    }
    nearest
}
