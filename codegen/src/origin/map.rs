//! The map of a generated crate.

use std::ops::Range;

use super::nodes::Node;
use crate::api::Path;
use crate::diagnostics::Position;
use crate::file::File;

/// The map of a generated crate: the origins of every line.
#[derive(Clone, Debug)]
pub struct SourceMap {
    /// The files, in the order in which they are planned.
    pub files: Vec<MappedFile>,
    /// The things that text is emitted for; the first is the API as a whole.
    pub nodes: Vec<Node>,
    /// The position of each in the spec, or that of the nearest thing around it.
    pub positions: Vec<Option<Position>>,
    /// Every path that has a position, in the order of the positions: those of words of the
    /// language, too.
    pub places: Vec<(Position, Path)>,
}

/// A file, and the origins of its lines.
#[derive(Clone, Debug)]
pub struct MappedFile {
    /// The file.
    pub file: File,
    /// The emitter of the file, or the file that it is a copy of.
    pub emitter: String,
    /// The pieces of each line, in the order of their columns; at least one for each line.
    pub lines: Vec<Vec<Piece>>,
    /// Whether the origin of every piece was found; otherwise some have that of the file.
    pub is_exact: bool,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The columns, counted from 0. Those of a line without marks have no end.
    pub columns: Range<usize>,
    /// The origins, the narrowest first; the last one is that of the file.
    pub origins: Vec<Origin>,
}

/// The origin of a piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The thing of the spec, by its place in [`SourceMap::nodes`].
    pub node: usize,
    /// The line of the emitter that made it; of a file as a whole, the emitter.
    pub emitter: String,
}
