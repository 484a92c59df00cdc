//! The lines of a file, each with the marks on it.

use std::collections::BTreeMap;

use super::map::{Origin, Piece};
use super::marks::Mark;

/// A file's text with its marks.
#[derive(Debug)]
pub(crate) struct Marked {
    pub(super) marks: Vec<Mark>,
    pub(super) runs: Vec<Run>,
    /// Whether the marks were found on every piece of the text.
    pub(super) is_exact: bool,
}

/// A piece of the text with one mark, or none. A line counts from 1, a column from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) start: (usize, usize),
    pub(super) end: (usize, usize),
    pub(super) mark: Option<u32>,
}

impl Marked {
    /// Whether the marks were found on every piece of the text.
    pub(crate) fn is_exact(&self) -> bool {
        self.is_exact
    }

    /// Returns the pieces of each line of a text, below `above` lines without marks. What has no
    /// mark has the origin of the file.
    pub(crate) fn lines(&self, text: &str, above: usize, file: &Origin) -> Vec<Vec<Piece>> {
        let mut by_line: BTreeMap<usize, Vec<Piece>> = BTreeMap::new();
        let texts: Vec<&str> = text.lines().collect();
        for run in &self.runs {
            for line in run.start.0..=run.end.0 {
                let start = if line == run.start.0 { run.start.1 } else { 0 };
                let whole = || texts.get(line - 1).map_or(0, |text| text.chars().count());
                let end = if line == run.end.0 { run.end.1 } else { whole() };
                if start < end {
                    let origins = self.origins(run.mark, file);
                    add(by_line.entry(line).or_default(), Piece { columns: start..end, origins });
                }
            }
        }
        let whole = || vec![Piece { columns: 0..usize::MAX, origins: vec![file.clone()] }];
        if self.runs.is_empty() {
            return (0..above + texts.len()).map(|_| whole()).collect();
        }
        let mut lines: Vec<Vec<Piece>> = (0..above).map(|_| whole()).collect();
        for line in 1..=texts.len() {
            // A blank line sets apart what follows it.
            let next = by_line.range(line..).next().map(|(_, pieces)| pieces);
            lines.push(match by_line.get(&line) {
                Some(pieces) => pieces.clone(),
                None => next.and_then(|pieces| pieces.first()).map_or_else(whole, |piece| {
                    vec![Piece { columns: 0..usize::MAX, origins: piece.origins.clone() }]
                }),
            });
        }
        lines
    }

    /// The origins of a mark, the narrowest first.
    fn origins(&self, mark: Option<u32>, file: &Origin) -> Vec<Origin> {
        let mut origins = Vec::new();
        let mut next = mark;
        while let Some(mark) = next.and_then(|number| self.marks.get(number as usize)) {
            let place = mark.emitter;
            let emitter = format!("{}:{}", place.file(), place.line());
            origins.push(Origin { node: mark.node, emitter });
            next = mark.inner;
        }
        origins.reverse();
        if !origins.iter().any(|origin| origin.node == file.node) {
            origins.push(file.clone());
        }
        origins
    }
}

/// Adds a piece to a line, or makes the last one longer.
fn add(pieces: &mut Vec<Piece>, piece: Piece) {
    match pieces.last_mut() {
        Some(last) if last.origins == piece.origins => last.columns.end = piece.columns.end,
        _ => pieces.push(piece),
    }
}
