//! Takes what has changed in a document into the spec that was made of it.
//!
//! Three specs are merged: the one that the document was when it was last imported, which the lock
//! holds; the one that the document is now; and the one that a person has edited. Without a lock
//! the first one is empty, so that all of the document is new to a spec that is kept by hand. What
//! is still there keeps its name, the comments and the order of the spec stay, and where both sides
//! have changed the same thing nothing is written.

mod apart;
mod auth;
mod beside;
mod conflict;
mod edit;
mod given;
mod lifted;
mod lock;
mod merge;
mod moves;
mod names;
mod options;
mod ours;
mod part;
mod placeholders;

use std::collections::{HashMap, HashSet};

use super::{Import, ImportError, Input, Made};
use crate::analysis::analyze;
use crate::diagnostics::{Diagnostics, Place, Source};
use lock::Base;
use merge::{Change, Merged, Sort, Touched, merge};
use moves::Moves;
use names::{SECTIONS, Side};
pub use options::Options;
use ours::Ours;
use part::{Kind, Part, parts};
use placeholders::Placeholders;

/// What is updated, and with what.
#[derive(Clone, Copy, Debug)]
pub struct Update<'s> {
    /// The document as it is now.
    pub input: Input<'s>,
    /// The files of the spec, the main one first.
    pub spec: &'s [Source],
    /// The lock: empty for a spec into which no document was imported yet.
    pub lock: &'s Source,
    /// Keeps what the spec says where upstream has changed the same.
    pub keep: bool,
}

/// A spec that has taken in what has changed in its document.
#[derive(Clone, Debug)]
pub struct Updated {
    /// The files of the spec, and those that are new. All are as they were if nothing has changed.
    pub spec: Vec<Source>,
    /// The list of losses, the lock, and the text that a new import would give.
    pub import: Import,
    /// What was taken in, in the order of the spec.
    pub taken: Vec<Taken>,
    /// The parts that are kept as the spec has them, although upstream has something else: the keys
    /// that lead to each, joined by dots.
    pub kept: Vec<String>,
}

/// A change that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// `added`, `removed` or `changed`.
    pub sort: &'static str,
    /// `operation`, `type` or `fact`.
    pub kind: &'static str,
    /// The keys that lead to it in the spec, joined by dots.
    pub path: String,
    /// The JSON pointer of what upstream has now, or had before it was removed.
    pub pointer: String,
}

/// The reason why nothing was updated.
#[derive(Clone, Debug)]
pub enum UpdateError {
    /// The document cannot be imported.
    Import(ImportError),
    /// Conflicts, or mistakes in the spec or the lock.
    Conflicts {
        /// In these sources: the files of the document, the overlays, the names file, the files of
        /// the spec and the lock.
        mistakes: Diagnostics,
        /// What would be taken in besides.
        others: Vec<Taken>,
    },
    /// The spec that would be written has these mistakes.
    Mistakes(Vec<Source>, Diagnostics),
    /// The text that was made does not say what was merged, which is a defect of the import.
    Defect(Vec<Source>),
}

/// Updates a spec.
///
/// # Errors
///
/// A document that cannot be imported, conflicts, or a spec that would not pass.
pub fn update(update: Update<'_>) -> Result<Updated, UpdateError> {
    let Update { input, spec: sources, lock, keep } = update;
    let mut diagnostics = Diagnostics::default();
    let number = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let first = input.document.len() + input.overlays.len() + usize::from(input.names.is_some());
    let base = lock::read(number(first + sources.len()), lock, &mut diagnostics);
    let types = base.as_ref().map(|base| names::of_types(&base.root)).unwrap_or_default();
    let made = super::make(input, Some(&types)).map_err(UpdateError::Import)?;
    let ours = Ours::read(number(first), sources, &mut diagnostics);
    let (Some(base), Some(ours), true) = (base, ours, diagnostics.is_empty()) else {
        return Err(UpdateError::Conflicts { mistakes: diagnostics, others: Vec::new() });
    };
    let Base { root: mut base, pointers: old } = base;
    let Made { tree, pointers, .. } = &made;
    let mut theirs = parts(tree, false);
    keep_names(Side { root: &base, pointers: &old }, &mut theirs, pointers);
    let is_unchanged = base.says(&theirs);
    if is_unchanged {
        let import = made.into_import(lock.text.clone());
        return Ok(Updated { spec: sources.to_vec(), import, taken: Vec::new(), kept: Vec::new() });
    }
    let is_commented = |part: &Part| edit::is_commented(&ours, part);
    let mut touched = Touched { renamed: HashSet::new(), is_commented: &is_commented };
    let Merged { root, changes, conflicts } = if lock.text.is_empty() {
        join_names(&mut theirs, &ours.root);
        merge(&base, &without_made_up(&theirs, &ours.root), &ours.root, &touched)
    } else {
        touched.renamed = follow_names(&mut base, &mut theirs, &ours.root);
        merge(&base, &theirs, &ours.root, &touched)
    };
    let taken = changes.into_iter().map(|change| taken(change, pointers, &old)).collect();
    if !conflicts.is_empty() && !keep {
        diagnostics.extend(
            conflicts.iter().map(|conflict| {
                conflict.mistake(&ours, conflict.theirs(pointers, &made.explained))
            }),
        );
        return Err(UpdateError::Conflicts { mistakes: diagnostics, others: taken });
    }
    let (rest, beside) = match lock.text.is_empty() {
        true => beside::apart(&root, &ours, input.sdk),
        false => beside::resources(&root, &ours),
    };
    let spec = [edit::edited(&ours, &rest), beside].concat();
    let read = Ours::read(number(first), &spec, &mut diagnostics);
    if !read.is_some_and(|read| read.root.says(&root)) {
        return Err(UpdateError::Defect(spec));
    }
    if let Err(mistakes) = analyze(&spec).map(drop) {
        return Err(UpdateError::Mistakes(spec, mistakes));
    }
    let lock = lock::write(&theirs, pointers, input.sdk);
    let kept = conflicts.iter().map(|conflict| conflict.path().to_owned()).collect();
    Ok(Updated { spec, import: made.into_import(lock), taken, kept })
}

/// Returns the text of the lock of a spec that was just made.
pub(super) fn lock(made: &Made, sdk: &str) -> String {
    lock::write(&parts(&made.tree, false), &made.pointers, sdk)
}

/// Gives everything in a new document the name that it had in the one before.
fn keep_names(base: Side<'_>, theirs: &mut Part, pointers: &HashMap<Place, String>) {
    Moves::between(theirs, base.root, &[]).apply(theirs);
    Placeholders::between(theirs, base.root).apply(theirs);
    names::kept(base, Side { root: theirs, pointers }).apply(theirs);
    given::stayed(base.root, theirs).apply(theirs);
    let now = theirs.clone();
    apart::keep_apart(base, Side { root: &now, pointers }, theirs);
    lifted::lift(theirs, base.root);
}

/// Gives everything in a document the name that a person has given it. Returns the keys that lead
/// to what has a new name, joined by dots.
fn follow_names(base: &mut Part, theirs: &mut Part, ours: &Part) -> HashSet<String> {
    let moves = Moves::between(base, ours, &[theirs]);
    moves.apply(base);
    moves.apply(theirs);
    Moves::of_added(base, theirs, ours).apply(theirs);
    let placeholders = Placeholders::between(base, ours).or(Placeholders::between(theirs, ours));
    placeholders.apply(base);
    placeholders.apply(theirs);
    let mut renames = given::given(base, ours);
    let mut renamed: HashSet<String> = moves.renamed().collect();
    for (at, section) in SECTIONS.iter().enumerate() {
        renamed.extend(renames.section(at).map(|(_, new)| format!("{section}.{new}")));
    }
    renames.make_room([base, theirs, ours]);
    renames.apply(base);
    renames.apply(theirs);
    given::others([base, theirs, ours]).apply(theirs);
    lifted::lift(base, ours);
    lifted::lift(theirs, ours);
    renamed
}

/// Gives everything in a document the name that a spec has for it which was not made of one.
fn join_names(theirs: &mut Part, ours: &Part) {
    Moves::onto(theirs, ours).apply(theirs);
    Placeholders::between(theirs, ours).apply(theirs);
    names::shared(ours, theirs).apply(theirs);
}

/// Returns a document with what a spec says where the import makes it up from the name of the SDK.
fn without_made_up(theirs: &Part, ours: &Part) -> Part {
    let mut theirs = theirs.clone();
    let made_up: [&[&str]; 3] = [&["package"], &["client", "name"], &["client", "env"]];
    for path in made_up {
        if let (Some(part), Some(ours)) = (theirs.at_mut(path), ours.at(path)) {
            part.clone_from(ours);
        }
    }
    theirs
}

fn taken(change: Change, now: &HashMap<Place, String>, before: &HashMap<Place, String>) -> Taken {
    let Change { sort, kind, path, place } = change;
    let pointers = if sort == Sort::Removed { before } else { now };
    let pointer = place.and_then(|place| pointers.get(&place)).cloned().unwrap_or_default();
    let sort = match sort {
        Sort::Added => "added",
        Sort::Removed => "removed",
        Sort::Changed => "changed",
    };
    let kind = match kind {
        Kind::Operation => "operation",
        Kind::Type if path.len() == 2 => "type",
        _ => "fact",
    };
    Taken { sort, kind, path: path.join("."), pointer }
}
