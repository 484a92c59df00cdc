//! Ties every changed line of a generated crate to a fact.
//!
//! Both sides are generated, with the origins of their lines. A line is explained by the fact that
//! is nearest to its origin: at the same thing of the spec, inside or around it, or at an operation
//! or type that uses it.

mod evidence;
mod generators;
mod lines;
mod related;
mod report;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

pub use generators::{Attributed, Crates, Files, Origin, attributed};
pub use lines::{Change, changes};
pub use report::{Json, json, text};

use crate::analysis;
use crate::compare::{Incomparable, compare};
use crate::diagnostics::Source;
use crate::diff::Fact;
use crate::file::Keep;
use crate::mapping::map_of;
use crate::origin::{MappedFile, Piece, SourceMap};
use related::{Related, Side};

/// The changed lines between two generated crates, and what explains them.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The facts, in the order of the spec.
    pub facts: Vec<Fact>,
    /// The changed lines, by file and line; those of the old side first.
    pub lines: Vec<Line>,
}

/// A changed line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The path of its file below the crate.
    pub file: String,
    /// Whether it is on the new side.
    pub is_new: bool,
    /// Its number, counted from 1.
    pub number: usize,
    /// All of it.
    pub text: String,
    /// What explains it.
    pub cause: Cause,
}

/// What explains a changed line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// A fact, by its place in [`Explanation::facts`].
    Fact(usize),
    /// All facts together: the line is about the API as a whole.
    Facts,
    /// The crate has another version.
    Version,
    /// An example that goes along was edited.
    Example,
    /// The line moved within the crate, or what it is for moved within the spec. Neither changes
    /// the API, so there is no fact.
    Moved,
    /// Nothing.
    Unexplained,
}

impl Explanation {
    /// Returns the number of files with changed lines.
    pub fn files(&self) -> usize {
        self.lines.iter().map(|line| line.file.as_str()).collect::<BTreeSet<_>>().len()
    }

    /// Returns the number of facts that explain a line.
    pub fn explaining(&self) -> usize {
        let is_one = |fact: &usize| self.has_lines(*fact) || self.shares_lines(*fact);
        (0..self.facts.len()).filter(is_one).count()
    }

    /// Whether the lines of a fact are ascribed to an earlier one, which is about the same thing.
    pub fn shares_lines(&self, fact: usize) -> bool {
        let path = |fact: usize| &self.facts[fact].change.new_path;
        !self.has_lines(fact)
            && (0..fact).any(|other| path(other) == path(fact) && self.has_lines(other))
    }

    fn has_lines(&self, fact: usize) -> bool {
        self.lines.iter().any(|line| line.cause == Cause::Fact(fact))
    }

    /// Returns the lines of a cause.
    pub fn of(&self, cause: Cause) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.cause == cause)
    }
}

/// Generates the crates of two specs, each with its main file first, and ties every line that
/// differs to a fact. Files that people keep are left out.
///
/// # Errors
///
/// The mistakes of either side.
pub fn explain(old: &[Source], new: &[Source]) -> Result<Explanation, Incomparable> {
    let facts = compare(old, new)?.facts;
    // The files name the spec in their first line, whatever revision it is from.
    let renamed = named_alike(old, new);
    let analyzed = (analysis::analyze(&renamed), analysis::analyze(new));
    let (was, is) = match analyzed {
        (Ok(was), Ok(is)) => (was, is),
        (was, is) => {
            let (old, new) = (was.err().unwrap_or_default(), is.err().unwrap_or_default());
            return Err(Incomparable { old, new });
        }
    };
    let maps = [map_of(&renamed, &was), map_of(new, &is)];
    let sides = [Side::of(&was.api), Side::of(&is.api)];
    let related: Vec<Related> = facts.iter().map(|fact| Related::of(fact, &sides)).collect();
    let reordered = reordered(&maps);
    let reordered = reordered.map(|path| Related::at([path.clone(), path], HashSet::new(), &sides));
    let reordered: Vec<Related> = reordered.collect();
    let versions = [&was.api.package.version, &is.api.package.version];
    let is_versioned = versions[0] != versions[1];
    // Who depends on the crate leaves the last number out.
    let versions = versions.map(|it| it.rsplit_once('.').map_or(it.as_str(), |(it, _)| it));
    let mut lines = changed_lines(&maps, |side, file, (text, pieces)| {
        let is_version = is_versioned && text.contains(versions[side]);
        let cause = cause(&maps[side], file, pieces, (side, &related), is_version);
        let is_reordered =
            || reordered.iter().any(|related| related.rank(side, &maps[side], pieces).is_some());
        match cause {
            Cause::Unexplained if is_reordered() => Cause::Moved,
            cause => cause,
        }
    });
    find_moved(&mut lines);
    Ok(Explanation { facts, lines: lines.into_iter().map(|(line, _)| line).collect() })
}

/// The paths below which things stand in another order, which means nothing. That of all types or
/// resources moves whole items, which are found by their text.
fn reordered(maps: &[SourceMap; 2]) -> impl Iterator<Item = Vec<String>> {
    let below = |map: &SourceMap| {
        let mut below: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
        for path in map.nodes.iter().map(|node| &node.path).filter(|path| path.len() > 2) {
            let (name, above) = path.split_last().expect("it has more than two parts");
            let names = below.entry(above.to_vec()).or_default();
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        below
    };
    let (was, mut is) = (below(&maps[0]), below(&maps[1]));
    was.into_iter().filter_map(move |(path, mut old)| {
        let mut new = is.remove(&path)?;
        old.retain(|name| new.contains(name));
        new.retain(|name| old.contains(name));
        (old != new).then_some(path)
    })
}

/// The sources of the old side, with the names that those of the new side have.
fn named_alike(old: &[Source], new: &[Source]) -> Vec<Source> {
    let stem = |sources: &[Source]| {
        let name = sources.first().map_or("", |source| source.name.as_str());
        name.strip_suffix(".yaml").unwrap_or(name).to_owned()
    };
    let (was, is) = (stem(old), stem(new));
    let renamed = |source: &Source| match source.name.strip_prefix(&was) {
        Some(rest) => Source { name: format!("{is}{rest}"), text: source.text.clone() },
        None => source.clone(),
    };
    old.iter().map(renamed).collect()
}

/// A changed line and the paths of its origins.
type Found = (Line, Vec<String>);

/// The lines that differ, each with its cause.
fn changed_lines(
    maps: &[SourceMap; 2],
    cause: impl Fn(usize, &MappedFile, (&str, &[Piece])) -> Cause,
) -> Vec<Found> {
    let mut files: BTreeMap<&str, [Option<&MappedFile>; 2]> = BTreeMap::new();
    for (side, map) in maps.iter().enumerate() {
        for mapped in map.files.iter().filter(|mapped| mapped.file.keep == Keep::Always) {
            files.entry(&mapped.file.path).or_default()[side] = Some(mapped);
        }
    }
    let mut found = Vec::new();
    for (path, pair) in files {
        let keys = [0, 1].map(|side| keys(&maps[side], pair[side]));
        for Change { is_new, number, .. } in changes(&keys[0], &keys[1]) {
            let side = usize::from(is_new);
            let Some(mapped) = pair[side] else { continue };
            let (key, pieces) = (&keys[side][number - 1], &mapped.lines[number - 1]);
            let (file, text) = (path.to_owned(), key.text.to_owned());
            let cause = cause(side, mapped, (key.text, pieces));
            found.push((Line { file, is_new, number, text, cause }, key.origins.clone()));
        }
    }
    found
}

/// A line as two sides compare it: lines of one text are the same where their origins are, too.
#[derive(Debug)]
struct LineKey<'t> {
    text: &'t str,
    origins: Vec<String>,
}

impl lines::Comparable for LineKey<'_> {
    fn text(&self) -> &str {
        self.text
    }

    fn is_same(&self, other: &Self) -> bool {
        self.text == other.text && self.origins == other.origins
    }
}

fn keys<'m>(map: &SourceMap, mapped: Option<&'m MappedFile>) -> Vec<LineKey<'m>> {
    let Some(mapped) = mapped else { return Vec::new() };
    let keys = mapped.file.text.lines().zip(&mapped.lines).map(|(text, pieces)| {
        let first = |piece: &Piece| piece.origins.first().map(|it| it.node);
        let nodes = pieces.iter().filter_map(first);
        LineKey { text, origins: nodes.map(|node| map.nodes[node].path.join("\0")).collect() }
    });
    keys.collect()
}

fn cause(
    map: &SourceMap,
    mapped: &MappedFile,
    pieces: &[Piece],
    (side, related): (usize, &[Related]),
    is_version: bool,
) -> Cause {
    let nearest = related.iter().enumerate().filter_map(|(number, related)| {
        let rank = related.rank(side, map, pieces)?;
        Some((rank, number))
    });
    if let Some((_, number)) = nearest.min() {
        return Cause::Fact(number);
    }
    let is_of = |path: &[&str]| {
        let nodes = pieces.iter().flat_map(|piece| &piece.origins).map(|it| it.node);
        nodes.into_iter().any(|node| map.nodes[node].path == path)
    };
    if mapped.file.path.starts_with("examples/")
        && mapped.emitter.ends_with(".rs")
        && !mapped.emitter.starts_with("codegen/")
    {
        return Cause::Example;
    }
    if is_version && (is_of(&["package"]) || is_of(&[])) {
        return Cause::Version;
    }
    match !related.is_empty() && is_of(&[]) {
        true => Cause::Facts,
        false => Cause::Unexplained,
    }
}

/// Finds unexplained lines that are the same on both sides, at another place.
fn find_moved(lines: &mut [Found]) {
    // A page may have become another one, and a thing may be found at another one.
    let by_origin = |(line, origins): &Found| (line.text.trim().to_owned(), origins.clone());
    let by_file = |(line, _): &Found| (line.text.trim().to_owned(), vec![line.file.clone()]);
    // An item that did not change may be written at another place of the spec.
    let by_item = |(line, _): &Found| {
        let (item, _) = line.text.split_once(", \"spec\": ").unwrap_or((&line.text, ""));
        (item.trim().to_owned(), vec![line.file.clone()])
    };
    let keys: [&dyn Fn(&Found) -> _; 3] = [&by_origin, &by_file, &by_item];
    for key in keys {
        let mut sides: HashMap<_, [Vec<usize>; 2]> = HashMap::new();
        for (at, found) in lines.iter().enumerate() {
            sides.entry(key(found)).or_default()[usize::from(found.0.is_new)].push(at);
        }
        for [old, new] in sides.into_values() {
            for at in old.iter().zip(&new).flat_map(|(old, new)| [*old, *new]) {
                let cause = &mut lines[at].0.cause;
                if *cause == Cause::Unexplained {
                    *cause = Cause::Moved;
                }
            }
        }
    }
}
