//! The merge of three specs: as upstream was, as it is now, and as a person has edited it.
//!
//! It goes by facts. What only one side has changed is taken from it; what both have changed is a
//! conflict, unless they have changed it to the same.

use std::collections::HashSet;

use super::auth;
use super::conflict::{Conflict, Touch};
use super::names::{SECTIONS, references, section};
use super::part::{Content, Kind, Part};
use crate::diagnostics::Place;

/// A change that upstream has made and the spec takes in.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) sort: Sort,
    /// What has changed.
    pub(super) kind: Kind,
    /// The keys that lead to it.
    pub(super) path: Vec<String>,
    /// The place in the document, or in the lock for what is gone.
    pub(super) place: Option<Place>,
}

/// A sort of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Added,
    Removed,
    Changed,
}

/// The outcome of a merge.
#[derive(Debug)]
pub(super) struct Merged {
    pub(super) root: Part,
    pub(super) changes: Vec<Change>,
    pub(super) conflicts: Vec<Conflict>,
}

/// The three sides of a part.
#[derive(Clone, Copy)]
pub(super) struct Sides<'p> {
    /// As upstream was.
    pub(super) base: Option<&'p Part>,
    /// As upstream is now.
    pub(super) theirs: Option<&'p Part>,
    /// As a person has edited it.
    pub(super) ours: Option<&'p Part>,
}

/// What a person has done to parts without changing a fact in them.
pub(super) struct Touched<'t> {
    /// The keys that lead to what has another name, joined by dots.
    pub(super) renamed: HashSet<String>,
    /// Whether a comment stands in a part, or above it.
    pub(super) is_commented: &'t dyn Fn(&Part) -> bool,
}

/// Merges three sides, in which everything has the name that it has in ours. What ours says is kept
/// where there is a conflict.
pub(super) fn merge(base: &Part, theirs: &Part, ours: &Part, touched: &Touched<'_>) -> Merged {
    let mut merge = Merge {
        touched,
        path: Vec::new(),
        near: Vec::new(),
        changes: Vec::new(),
        conflicts: Vec::new(),
        deleted: Vec::new(),
        removed: Vec::new(),
    };
    let sides = Sides { base: Some(base), theirs: Some(theirs), ours: Some(ours) };
    let mut root = merge.part(sides).unwrap_or_else(|| ours.clone());
    auth::settle(&mut root, ours, &mut merge.changes);
    merge.settle(&mut root, ours);
    Merged { root, changes: merge.changes, conflicts: merge.conflicts }
}

struct Merge<'t> {
    touched: &'t Touched<'t>,
    path: Vec<String>,
    /// The places of the parts that lead to the present one: before, now, and ours.
    near: Vec<[Option<Place>; 3]>,
    changes: Vec<Change>,
    conflicts: Vec<Conflict>,
    /// What ours no longer has and upstream still has, by the section.
    deleted: Vec<(usize, Part)>,
    /// What upstream no longer has, and ours has as it was.
    removed: Vec<(usize, Part)>,
}

impl Merge<'_> {
    fn part(&mut self, sides: Sides<'_>) -> Option<Part> {
        let Sides { base, theirs, ours } = sides;
        let kind = ours.or(theirs).or(base)?.kind;
        let places = [base, theirs, ours].map(|part| part.and_then(|part| part.place));
        let above = self.near.last().copied().unwrap_or_default();
        self.near.push([0, 1, 2].map(|at| places[at].or(above[at])));
        let merged = self.sides(sides, kind);
        self.near.pop();
        merged
    }

    fn sides(&mut self, sides: Sides<'_>, kind: Kind) -> Option<Part> {
        let Sides { base, theirs, ours } = sides;
        if kind.is_holder() && [base, theirs, ours].into_iter().flatten().all(is_open) {
            return self.entries(sides);
        }
        match (base, theirs, ours) {
            (None, None, ours) => ours.cloned(),
            (None, Some(theirs), None) => {
                self.change(Sort::Added, theirs);
                Some(theirs.clone())
            }
            (Some(_), None, None) => None,
            (Some(base), Some(theirs), None) => match self.section() {
                Some(section) => {
                    self.deleted.push((section, theirs.clone()));
                    None
                }
                None if base.says(theirs) => None,
                None => self.conflict(sides),
            },
            (Some(base), None, Some(ours)) if base.says(ours) => {
                if let Some(touch) = self.touch(ours) {
                    let near = self.near.last().copied().unwrap_or_default();
                    self.conflicts.push(Conflict::touched(&self.path, sides, near, touch));
                    return Some(ours.clone());
                }
                self.change(Sort::Removed, base);
                if let Some(section) = self.section() {
                    self.removed.push((section, ours.clone()));
                }
                None
            }
            (Some(_), None, Some(_)) => self.conflict(sides),
            (base, Some(theirs), Some(ours)) => {
                if theirs.says(ours) || base.is_some_and(|base| base.says(theirs)) {
                    return Some(ours.clone());
                }
                let is_open = is_open(theirs) && is_open(ours) && base.is_none_or(is_open);
                let is_new_list = base.is_none() && kind == Kind::Values;
                if is_open && !is_new_list && theirs.kind == ours.kind && !is_exclusive(sides, kind)
                {
                    return self.entries(sides);
                }
                match base.is_some_and(|base| base.says(ours)) {
                    true => {
                        self.change(Sort::Changed, theirs);
                        Some(theirs.clone())
                    }
                    false => self.conflict(sides),
                }
            }
        }
    }

    /// Merges the entries, in the order of ours. What is new stands behind what it follows in
    /// theirs.
    fn entries(&mut self, sides: Sides<'_>) -> Option<Part> {
        let Sides { base, theirs, ours } = sides;
        let shown = ours.or(theirs)?;
        let optional = match sides {
            Sides { base: Some(base), theirs: Some(theirs), ours: Some(ours) } => {
                if base.optional == ours.optional && theirs.optional != ours.optional {
                    self.change(Sort::Changed, theirs);
                    theirs.optional
                } else {
                    ours.optional
                }
            }
            _ => shown.optional,
        };
        let mut parts: Vec<Part> = Vec::new();
        let [olds, news, own] = [base, theirs, ours].map(|part| part.map_or(&[][..], Part::parts));
        let find = |parts: &[Part], key: &str| parts.iter().position(|part| part.key == key);
        for ours in own {
            let base = find(olds, &ours.key).map(|at| &olds[at]);
            let theirs = find(news, &ours.key).map(|at| &news[at]);
            parts.extend(self.entry(&ours.key, Sides { base, theirs, ours: Some(ours) }));
        }
        let mut before: Option<&str> = None;
        for theirs in news {
            if find(own, &theirs.key).is_none() {
                let base = find(olds, &theirs.key).map(|at| &olds[at]);
                let sides = Sides { base, theirs: Some(theirs), ours: None };
                if let Some(part) = self.entry(&theirs.key, sides) {
                    let behind = before.and_then(|before| find(&parts, before));
                    parts.insert(behind.map_or(0, |at| at + 1), part);
                }
            }
            if find(&parts, &theirs.key).is_some() {
                before = Some(&theirs.key);
            }
        }
        let was_empty = ours.is_some_and(|ours| ours.parts().is_empty());
        if parts.is_empty() && shown.kind.is_holder() && !was_empty {
            return None;
        }
        Some(Part { optional, content: Content::Parts(parts), ..shown.clone() })
    }

    fn entry(&mut self, key: &str, sides: Sides<'_>) -> Option<Part> {
        self.path.push(key.to_owned());
        let part = self.part(sides);
        self.path.pop();
        part
    }

    /// The section that the present part is an entry of.
    fn section(&self) -> Option<usize> {
        let [section, _] = &self.path[..] else { return None };
        SECTIONS.iter().position(|known| known == section)
    }

    fn change(&mut self, sort: Sort, part: &Part) {
        let [base, theirs, _] = self.near.last().copied().unwrap_or_default();
        let place = if sort == Sort::Removed { base } else { theirs };
        self.changes.push(Change { sort, kind: part.kind, path: self.path.clone(), place });
    }

    /// Returns what a person has done to a part of ours that says what it said before.
    fn touch(&self, ours: &Part) -> Option<Touch> {
        if self.touched.renamed.contains(&self.path.join(".")) {
            return Some(Touch::Renamed);
        }
        let above = self.near.len().checked_sub(2).and_then(|at| self.near[at][2]);
        // A part of a short form has the place of the whole, which stays.
        let is_whole = ours.place.is_some() && ours.place != above;
        (is_whole && (self.touched.is_commented)(ours)).then_some(Touch::Commented)
    }

    /// Returns what is kept of ours.
    fn conflict(&mut self, sides: Sides<'_>) -> Option<Part> {
        let near = self.near.last().copied().unwrap_or_default();
        self.conflicts.push(Conflict::new(&self.path, sides, near));
        sides.ours.cloned()
    }

    /// Settles what depends on whether something is still referred to.
    fn settle(&mut self, root: &mut Part, ours: &Part) {
        // A type that a person took out comes back if something new refers to it.
        loop {
            let used = used(root);
            let Some(at) = self.deleted.iter().position(|(section, part)| {
                used[*section].contains(&part.key) && !has(root, *section, &part.key)
            }) else {
                break;
            };
            let (section, part) = self.deleted.remove(at);
            let path = vec![SECTIONS[section].to_owned(), part.key.clone()];
            let (kind, place) = (part.kind, part.place);
            self.changes.push(Change { sort: Sort::Added, kind, path, place });
            put(root, section, part);
        }
        let now = used(root);
        for (section, part) in std::mem::take(&mut self.removed) {
            if now[section].contains(&part.key) && !has(root, section, &part.key) {
                let path = [SECTIONS[section].to_owned(), part.key.clone()];
                self.changes.retain(|change| change.path != path);
                self.conflicts.push(Conflict::still_used(&path, &part));
                put(root, section, part);
            }
        }
        // What is new is left out where nothing refers to it, since ours says something else.
        let used = used(root);
        for (at, name) in SECTIONS.iter().enumerate() {
            let known = section(ours, name);
            let is_wanted = |part: &Part| {
                used[at].contains(&part.key) || known.iter().any(|known| known.key == part.key)
            };
            let entries = root.parts_mut().iter_mut().find(|part| part.key == *name);
            if let Some(Part { content: Content::Parts(parts), .. }) = entries {
                parts.retain(|part| {
                    let is_wanted = is_wanted(part);
                    if !is_wanted {
                        let path = [(*name).to_owned(), part.key.clone()];
                        self.changes.retain(|change| change.path != path);
                    }
                    is_wanted
                });
            }
        }
    }
}

fn is_open(part: &Part) -> bool {
    matches!(part.content, Content::Parts(_))
}

/// Whether two sides have each made something else of a part.
fn is_exclusive(sides: Sides<'_>, kind: Kind) -> bool {
    let Sides { base, theirs, ours } = sides;
    kind.exclusive().iter().any(|keys| {
        let of = |part: Option<&Part>| -> Vec<&str> {
            let has = |key: &&str| part.is_some_and(|part| part.get(key).is_some());
            keys.iter().copied().filter(has).collect()
        };
        let (base, theirs, ours) = (of(base), of(theirs), of(ours));
        theirs != base && ours != base && theirs != ours
    })
}

/// Returns the names that are referred to, in each section, directly or not.
fn used(root: &Part) -> [HashSet<String>; 3] {
    let mut used: [HashSet<String>; 3] = Default::default();
    let mut open: Vec<&Part> =
        root.parts().iter().filter(|part| !SECTIONS.contains(&part.key.as_str())).collect();
    while let Some(part) = open.pop() {
        let mut found = Vec::new();
        references(part, &mut |section, name| found.push((section, name.to_owned())));
        for (at, name) in found {
            let entry = section(root, SECTIONS[at]).iter().find(|part| part.key == name);
            if used[at].insert(name) {
                open.extend(entry);
            }
        }
    }
    used
}

fn has(root: &Part, at: usize, name: &str) -> bool {
    section(root, SECTIONS[at]).iter().any(|part| part.key == name)
}

/// Adds an entry to a section, which is made if it is missing.
pub(super) fn put(root: &mut Part, at: usize, part: Part) {
    let Content::Parts(sections) = &mut root.content else { return };
    let known = sections.iter().position(|section| section.key == SECTIONS[at]);
    let known = known.unwrap_or_else(|| {
        let kind = [Kind::Types, Kind::Groups, Kind::Schemes][at];
        let (key, content) = (SECTIONS[at].to_owned(), Content::Parts(Vec::new()));
        sections.push(Part { key, optional: false, kind, content, place: None });
        sections.len() - 1
    });
    if let Content::Parts(parts) = &mut sections[known].content {
        parts.push(part);
    }
}
