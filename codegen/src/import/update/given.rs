//! New names, recognized by their references: what has another name is still the same where most of
//! what referred to the old name refers to the new one.

use std::collections::{BTreeMap, HashSet};

use super::names::{Renames, SECTIONS, free_name, section, words};
use super::part::{Content, GROUP, Kind, Part};
use crate::import::written::Value;

/// Returns the names that a person has given to what the document had under others: most of what
/// referred to the old name refers to the new one.
pub(super) fn given(base: &Part, ours: &Part) -> Renames {
    let mut renames = Renames::default();
    // A type that is found shows what it refers to.
    for _ in 0..ROUNDS {
        let mut votes = Votes { base, ours, renames: &renames, counts: BTreeMap::new() };
        for part in base.parts() {
            let is_section = SECTIONS.contains(&part.key.as_str());
            let Some(other) = ours.get(&part.key) else { continue };
            if !is_section {
                votes.compare(part, other);
                continue;
            }
            let at = SECTIONS.iter().position(|section| *section == part.key).unwrap_or(0);
            for entry in part.parts() {
                let name = renames.of(at, &entry.key).unwrap_or(&entry.key);
                other.get(name).into_iter().for_each(|other| votes.compare(entry, other));
            }
        }
        let mut best: BTreeMap<(usize, &str), (usize, &str)> = BTreeMap::new();
        for ((section, old, new), count) in &votes.counts {
            let known = best.entry((*section, old)).or_insert((*count, new));
            if known.0 < *count {
                *known = (*count, new);
            }
        }
        let found: Vec<(usize, String, String)> = best
            .into_iter()
            .map(|((section, old), (_, new))| (section, old.to_owned(), new.to_owned()))
            .collect();
        if found.is_empty() {
            break;
        }
        for (section, old, new) in found {
            renames.add(section, old, new);
        }
    }
    renames
}

/// Returns the names that things had in the document before, where it calls them something else
/// now. What has only taken the place of something else has other members, and keeps its name.
pub(super) fn stayed(base: &Part, theirs: &Part) -> Renames {
    let mut before = Renames::default();
    let given = given(base, theirs);
    for at in 0..SECTIONS.len() {
        for (old, new) in given.section(at) {
            before.add(at, new.to_owned(), old.to_owned());
        }
    }
    if before.is_empty() {
        return before;
    }
    let mut renamed = theirs.clone();
    before.apply(&mut renamed);
    let mut stayed = Renames::default();
    for (at, of) in SECTIONS.iter().enumerate() {
        let named = |root, name: &str| section(root, of).iter().find(|it| it.key == name);
        for (new, old) in before.section(at) {
            let is_same = match (named(base, old), named(&renamed, old)) {
                (Some(one), Some(other)) => is_alike(one, other),
                _ => false,
            };
            if is_same {
                stayed.add(at, new.to_owned(), old.to_owned());
            }
        }
    }
    stayed
}

/// Returns other names for what a document has added under a name that a person has given to
/// something else. What a person has written in advance has most of its members.
pub(super) fn others([base, theirs, ours]: [&Part; 3]) -> Renames {
    let mut renames = Renames::default();
    for (at, of) in SECTIONS.iter().enumerate() {
        let named = |root, name: &str| section(root, of).iter().find(|it| it.key == name);
        let keys = [base, theirs, ours].into_iter().flat_map(|root| section(root, of));
        let mut taken: HashSet<String> = keys.map(|it| it.key.to_ascii_lowercase()).collect();
        for part in section(theirs, of) {
            let mine = named(ours, &part.key).filter(|_| named(base, &part.key).is_none());
            if mine.is_some_and(|mine| !mine.says(part) && (at == 2 || !is_alike(mine, part))) {
                renames.add(at, part.key.clone(), free_name(&part.key, &mut taken));
            }
        }
    }
    renames
}

/// Whether at least half of the members, values or alternatives of two definitions are the same.
fn is_alike(one: &Part, other: &Part) -> bool {
    let forms = Kind::Type.exclusive().concat();
    let form = |part: &'_ Part| forms.iter().find(|form| part.get(form).is_some()).copied();
    let (one, other) = match (form(one), form(other)) {
        (Some(form), Some(same)) if form == same => match (one.get(form), other.get(form)) {
            (Some(one), Some(other)) => (one, other),
            _ => return false,
        },
        (None, None) => (one, other),
        _ => return false,
    };
    match (&one.content, &other.content) {
        (Content::Parts(parts), Content::Parts(others)) => {
            let shared = parts.iter().filter(|part| other.get(&part.key).is_some()).count();
            2 * shared >= parts.len().max(others.len())
        }
        _ => one.says(other),
    }
}

/// Longer than any chain of renamed types that only refer to one another.
const ROUNDS: usize = 32;

struct Votes<'p> {
    base: &'p Part,
    ours: &'p Part,
    renames: &'p Renames,
    counts: BTreeMap<(usize, String, String), usize>,
}

impl Votes<'_> {
    fn compare(&mut self, old: &Part, new: &Part) {
        match (&old.content, &new.content) {
            (Content::Leaf(one), Content::Leaf(other)) => {
                if matches!(old.kind, Kind::Expression | Kind::Pages)
                    && let (Value::Text(one), Value::Text(other)) = (&one.value, &other.value)
                {
                    self.expressions(one, other, old.kind == Kind::Pages);
                }
            }
            (Content::Parts(parts), Content::Parts(others)) => {
                for part in parts {
                    if let Some(other) = new.get(&part.key) {
                        self.compare(part, other);
                    }
                }
                // Alternatives and groups are known by what they refer to.
                let lost = parts.iter().filter(|part| new.get(&part.key).is_none());
                let come = others.iter().filter(|part| old.get(&part.key).is_none());
                for (one, other) in lost.zip(come) {
                    match (one.kind, one.key.strip_prefix(GROUP), other.key.strip_prefix(GROUP)) {
                        (Kind::Alternative, ..) => self.expressions(&one.key, &other.key, false),
                        (_, Some(one), Some(other)) => self.vote(1, one, other),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn expressions(&mut self, old: &str, new: &str, is_pages: bool) {
        let (old, new) = (words(old), words(new));
        if old.len() == new.len() {
            for (at, (old, new)) in old.into_iter().zip(new).enumerate() {
                self.vote(if is_pages && at == 0 { 2 } else { 0 }, old, new);
            }
        }
    }

    /// Counts a reference that has become another one, if the one is gone and the other is new.
    fn vote(&mut self, at: usize, old: &str, new: &str) {
        let has = |root: &Part, name: &str| {
            root.get(SECTIONS[at]).is_some_and(|section| section.get(name).is_some())
        };
        if old != new
            && self.renames.of(at, old).is_none()
            && has(self.base, old)
            && !has(self.ours, old)
            && has(self.ours, new)
            && !has(self.base, new)
        {
            *self.counts.entry((at, old.to_owned(), new.to_owned())).or_default() += 1;
        }
    }
}
