//! Both ways through a map: from a line of the spec, and to it.

use std::ops::RangeInclusive;

use super::map::{MappedFile, Origin, Piece, SourceMap};
use crate::diagnostics::Position;

/// Lines of a generated file, counted from 1.
pub type Lines = Vec<RangeInclusive<usize>>;

impl SourceMap {
    /// Returns the things that a line of the spec describes, by their places in `nodes`: those that
    /// begin on it, else those that it belongs to by its indentation. `text` is the whole file.
    pub fn things_at(&self, file: &str, text: &str, line: usize) -> Vec<usize> {
        let here: Vec<&(Position, Vec<String>)> =
            self.places.iter().filter(|(position, _)| position.file == file).collect();
        let on_it = here.iter().filter(|(position, _)| position.line == line);
        let mut paths: Vec<&[String]> = on_it.map(|(_, path)| &path[..]).collect();
        if paths.is_empty() {
            // A blank line belongs to what follows it.
            let rest = text.lines().skip(line.saturating_sub(1));
            let indented = rest.map(|line| line.chars().take_while(|it| *it == ' ').count());
            let blank = |line: &str| line.trim().is_empty();
            let lines = text.lines().skip(line.saturating_sub(1));
            let indent = lines.zip(indented).find(|(line, _)| !blank(line)).map(|(_, it)| it);
            let around = here.iter().rev().find(|(position, _)| {
                position.line < line && position.column <= indent.unwrap_or_default()
            });
            paths.extend(around.map(|(_, path)| &path[..]));
        }
        let mut found: Vec<usize> = paths.iter().flat_map(|path| self.with_path(path)).collect();
        // The words of the language, as `query`, are no things: what is below them is, or around.
        if let Some(first) = paths.first().filter(|_| found.is_empty()) {
            let below = |path: &[String]| path.starts_with(first);
            found = self.numbers(|node| below(&node.path) || node.also.iter().any(|it| below(it)));
            let mut path = *first;
            while found.is_empty() && !path.is_empty() {
                path = &path[..path.len() - 1];
                found = self.with_path(path);
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Returns the position of what is at a path, with the path; of what is not there, of the last
    /// thing on the way to it.
    pub fn nearest(&self, path: &[String]) -> Option<(&Position, &[String])> {
        let on_the_way = self.places.iter().filter(|(_, known)| path.starts_with(known));
        let (position, known) = on_the_way.max_by_key(|(_, known)| known.len())?;
        Some((position, known))
    }

    fn with_path(&self, path: &[String]) -> Vec<usize> {
        match path {
            [] => Vec::new(),
            path => self.numbers(|node| node.path == path || node.also.iter().any(|it| it == path)),
        }
    }

    fn numbers(&self, is_it: impl Fn(&super::Node) -> bool) -> Vec<usize> {
        let numbered = self.nodes.iter().enumerate();
        numbered.filter(|(_, node)| is_it(node)).map(|(number, _)| number).collect()
    }

    /// Returns the lines that are emitted for some things, with those of what is inside of them.
    pub fn lines_of(&self, things: &[usize]) -> Vec<(&MappedFile, Lines)> {
        let is_of = |piece: &Piece| piece.origins.iter().any(|it| things.contains(&it.node));
        let files = self.files.iter().map(|mapped| {
            let lines = mapped.lines.iter().zip(1..);
            let lines = lines.filter(|(pieces, _)| pieces.iter().any(is_of));
            (mapped, ranges(lines.map(|(_, number)| number)))
        });
        files.filter(|(_, lines)| !lines.is_empty()).collect()
    }
}

impl MappedFile {
    /// Returns the origins of a line, counted from 1: for each piece, from the narrowest on. What
    /// several pieces are from comes once. None if there is no such line.
    pub fn origins_at(&self, line: usize) -> Option<Vec<&[Origin]>> {
        let pieces = self.lines.get(line.checked_sub(1)?)?;
        let mut origins: Vec<&[Origin]> = Vec::new();
        for piece in pieces {
            let is_known = |known: &&[Origin]| known.first().map(|it| it.node) == first(piece);
            if !origins.iter().any(is_known) {
                origins.push(&piece.origins);
            }
        }
        // What is inside of another one says more.
        let inner: Vec<&[Origin]> = origins
            .iter()
            .filter(|one| {
                let is_around = |other: &&[Origin]| {
                    other.len() > one.len()
                        && other.iter().skip(1).any(|it| Some(it) == one.first())
                };
                !origins.iter().any(is_around)
            })
            .copied()
            .collect();
        Some(if inner.is_empty() { origins } else { inner })
    }
}

fn first(piece: &Piece) -> Option<usize> {
    piece.origins.first().map(|origin| origin.node)
}

/// Brings numbers in ascending order together.
fn ranges(numbers: impl Iterator<Item = usize>) -> Lines {
    let mut ranges = Lines::new();
    for number in numbers {
        match ranges.last_mut() {
            Some(last) if *last.end() + 1 == number => *last = *last.start()..=number,
            _ => ranges.push(number..=number),
        }
    }
    ranges
}
