//! Lines and columns of many places at once.
//!
//! Each source is read once, and its lines are counted once, however many places are asked for.

use serde::Serialize;

use super::Source;
use super::extent::Extents;
use super::frame::column;
use super::place::Place;

/// Where something stands, for people and programs to go to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// The source's name.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
}

/// Where the places stand, in their order. What cannot be found is at the beginning of its source.
pub fn positions(places: &[Place], sources: &[Source]) -> Vec<Position> {
    let extents = Extents::of_places(places.iter().copied(), sources);
    let start = |place| extents.bytes(place).map_or(0, |bytes| bytes.start);
    let mut order: Vec<(u16, usize, usize)> =
        places.iter().enumerate().map(|(at, place)| (place.source(), start(*place), at)).collect();
    order.sort_unstable();

    let nowhere = Position { file: String::new(), line: 1, column: 1 };
    let mut found = vec![nowhere; places.len()];
    // Every line break before `counted` is in `line`.
    let (mut current, mut counted, mut line) = (None, 0, 1);
    for (number, start, at) in order {
        let Some(source) = sources.get(usize::from(number)) else { continue };
        if current != Some(number) {
            (current, counted, line) = (Some(number), 0, 1);
        }
        line += source.text[counted..start].bytes().filter(|byte| *byte == b'\n').count();
        counted = start;
        let column = column(&source.text, start);
        found[at] = Position { file: source.name.clone(), line, column };
    }
    found
}
