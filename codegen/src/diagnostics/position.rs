//! Lines and columns of many places at once.

use serde::Serialize;

use super::Source;
use super::extent::Extents;
use super::place::Place;

/// Position in a source, for people and programs to go to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// The source's name.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
}

/// Returns the positions of the places, in their order. What cannot be found is at the beginning of
/// its source.
pub fn positions(places: &[Place], sources: &[Source]) -> Vec<Position> {
    let extents = Extents::of_places(places.iter().copied(), sources);
    let position = |place: &Place| {
        let super::lines::Position { line, column } = extents.position(*place);
        let file = extents.source(*place).map_or_else(String::new, |source| source.name.clone());
        Position { file, line, column }
    };
    places.iter().map(position).collect()
}
