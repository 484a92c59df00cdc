//! What types, groups of parameters and schemes of pages are called on each of two sides.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::part::{Content, GROUP, Kind, Part};
use crate::diagnostics::Place;
use crate::import::written::{Tree, Value};
use crate::lower::names::join;

/// The sections of a spec whose entries have names.
pub(super) const SECTIONS: [&str; 3] = ["types", "parameters", "pagination"];

/// New names by old ones, in each section.
#[derive(Debug, Default)]
pub(super) struct Renames([HashMap<String, String>; 3]);

impl Renames {
    pub(super) fn of(&self, section: usize, name: &str) -> Option<&str> {
        self.0[section].get(name).map(String::as_str)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(HashMap::is_empty)
    }

    /// The old and the new names of a section.
    pub(super) fn section(&self, at: usize) -> impl Iterator<Item = (&str, &str)> {
        self.0[at].iter().map(|(old, new)| (old.as_str(), new.as_str()))
    }

    /// Adds a name, unless something else was given it.
    pub(super) fn add(&mut self, section: usize, old: String, new: String) {
        if !self.0[section].values().any(|known| *known == new) {
            self.0[section].insert(old, new);
        }
    }

    /// Gives what has a name that something else is renamed to another one, which nothing has.
    ///
    /// The document may come to use the very name that a person has given to something else.
    pub(super) fn make_room(&mut self, roots: [&Part; 3]) {
        for (at, name) in SECTIONS.iter().enumerate() {
            let keys = roots.iter().flat_map(|root| section(root, name)).map(|part| &part.key);
            let keys = keys.chain(self.0[at].values());
            let mut taken: HashSet<String> = keys.map(|key| key.to_ascii_lowercase()).collect();
            let given: HashSet<&String> = self.0[at].values().collect();
            let [_, theirs, _] = roots;
            let clashes = section(theirs, name).iter().map(|part| &part.key);
            let clashes =
                clashes.filter(|key| given.contains(key) && !self.0[at].contains_key(*key));
            let moved: Vec<(String, String)> =
                clashes.map(|key| (key.clone(), free_name(key, &mut taken))).collect();
            self.0[at].extend(moved);
        }
    }

    /// Renames the entries, and what refers to them.
    pub(super) fn apply(&self, root: &mut Part) {
        for (at, section) in SECTIONS.iter().enumerate() {
            let entries = root.parts_mut().iter_mut().find(|part| part.key == *section);
            for entry in entries.into_iter().flat_map(Part::parts_mut) {
                if let Some(name) = self.of(at, &entry.key) {
                    name.clone_into(&mut entry.key);
                }
            }
        }
        root.visit_mut(&mut |part| {
            if part.kind == Kind::Alternative {
                part.key = self.expression(&part.key, false);
            } else if let Some(group) = part.key.strip_prefix(GROUP)
                && let Some(name) = self.of(1, group)
            {
                part.key = format!("{GROUP}{name}");
            }
            if let (kind @ (Kind::Expression | Kind::Pages), Content::Leaf(tree)) =
                (part.kind, &mut part.content)
            {
                self.tree(tree, kind == Kind::Pages);
            }
        });
    }

    fn tree(&self, tree: &mut Tree, is_pages: bool) {
        match &mut tree.value {
            Value::Text(text) => *text = self.expression(text, is_pages),
            Value::List(items) => items.iter_mut().for_each(|item| self.tree(item, is_pages)),
            Value::Plain(_) | Value::Map(_) => {}
        }
    }

    fn expression(&self, text: &str, is_pages: bool) -> String {
        let words = words(text).into_iter().enumerate();
        let words = words.map(|(at, word)| {
            let section = if is_pages && at == 0 { 2 } else { 0 };
            self.of(section, word).unwrap_or(word)
        });
        words.collect()
    }
}

/// Splits a type expression into words and what stands between them. A literal is one word.
pub(super) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let end = match first {
            '"' | '\'' => rest[1..].find(first).map_or(rest.len(), |end| end + 2),
            c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        words.push(&rest[..end]);
        rest = &rest[end..];
    }
    words
}

/// Calls a function with each name that a part refers to, and the section of the name.
pub(super) fn references(part: &Part, found: &mut impl FnMut(usize, &str)) {
    part.visit(&mut |part| {
        let mut expression = |text: &str, is_pages: bool| {
            for (at, word) in words(text).into_iter().enumerate() {
                found(if is_pages && at == 0 { 2 } else { 0 }, word);
            }
        };
        match (part.kind, &part.content) {
            (Kind::Alternative, _) => expression(&part.key, false),
            (kind @ (Kind::Expression | Kind::Pages), Content::Leaf(tree)) => {
                texts(tree, &mut |text| expression(text, kind == Kind::Pages));
            }
            _ => {
                if let Some(group) = part.key.strip_prefix(GROUP) {
                    found(1, group);
                }
            }
        }
    });
}

fn texts(tree: &Tree, found: &mut impl FnMut(&str)) {
    match &tree.value {
        Value::Text(text) => found(text),
        Value::List(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Plain(_) | Value::Map(_) => {}
    }
}

/// Returns the entries of a section.
pub(super) fn section<'p>(root: &'p Part, name: &str) -> &'p [Part] {
    root.get(name).map_or(&[], Part::parts)
}

/// The keys that stand between what holds a type in place and the members that it has.
const HOLDERS: [&str; 10] = [
    "fields",
    "variants",
    "query",
    "headers",
    "path",
    "body",
    "form",
    "multipart",
    "operations",
    "resources",
];

/// Returns the names of all types of a spec, also of those that it has in place.
pub(super) fn of_types(root: &Part) -> HashSet<String> {
    let mut names = section(root, "types").iter().map(|part| part.key.clone()).collect();
    for part in ["types", "resources"].iter().flat_map(|name| section(root, name)) {
        gather_in_place(&part.key, part, &mut names);
    }
    names
}

fn gather_in_place(own: &str, part: &Part, names: &mut HashSet<String>) {
    for inner in part.parts().iter().filter(|inner| !inner.parts().is_empty()) {
        if HOLDERS.contains(&inner.key.trim_end_matches('?')) {
            gather_in_place(own, inner, names);
            continue;
        }
        let own = join(&[own, &inner.key]);
        gather_in_place(&own, inner, names);
        if inner.get("fields").or_else(|| inner.get("values")).is_some() {
            names.insert(own);
        }
    }
}

/// The parts of one side, and the JSON pointers of their places.
#[derive(Clone, Copy)]
pub(super) struct Side<'p> {
    pub(super) root: &'p Part,
    pub(super) pointers: &'p HashMap<Place, String>,
}

impl Side<'_> {
    fn pointer(&self, part: &Part) -> Option<&str> {
        self.pointers.get(&part.place?).map(String::as_str)
    }

    /// The pointer of a part that is a schema among the components.
    pub(super) fn component(&self, part: &Part) -> Option<&str> {
        let pointer = self.pointer(part)?;
        let name = pointer.strip_prefix("/components/schemas/")?;
        (!name.contains('/')).then_some(pointer)
    }
}

/// A way for a part of one side to be that of another.
type Same<'s> = dyn Fn(&Part, &Part) -> bool + 's;

/// Returns the names that things of a new document had in the one before. What is new gets a name
/// that nothing has.
pub(super) fn kept(base: Side<'_>, theirs: Side<'_>) -> Renames {
    let mut renames = Renames::default();
    for (at, name) in SECTIONS.iter().enumerate() {
        let (old, new) = (section(base.root, name), section(theirs.root, name));
        let mut pairs: Vec<Option<usize>> = vec![None; new.len()];
        let mut free: HashSet<usize> = (0..old.len()).collect();
        let is_plain = |one: &Part, other: &Part| {
            theirs.component(one).is_none() && base.component(other).is_none()
        };
        let is_same: [&Same<'_>; 5] = [
            &|one, other| {
                let pointer = theirs.component(one);
                pointer.is_some() && pointer == base.component(other)
            },
            // Equal types in place are one type, so what they hold says which one it is.
            &|one, other| is_plain(one, other) && one.key == other.key && one.says(other),
            &|one, other| is_plain(one, other) && one.says(other),
            &|one, other| is_plain(one, other) && one.key == other.key,
            &|one, other| {
                let pointer = theirs.pointer(one);
                is_plain(one, other) && pointer.is_some() && pointer == base.pointer(other)
            },
        ];
        for is_same in is_same {
            for (one, pair) in new.iter().zip(&mut pairs).filter(|(_, pair)| pair.is_none()) {
                *pair = (0..old.len()).find(|at| free.contains(at) && is_same(one, &old[*at]));
                free.retain(|at| Some(*at) != *pair);
            }
        }
        let paired = pairs.iter().flatten().map(|at| old[*at].key.to_ascii_lowercase());
        let mut taken: HashSet<String> = paired.collect();
        for (one, pair) in new.iter().zip(&pairs) {
            let name = match pair {
                Some(at) => old[*at].key.clone(),
                None => free_name(&one.key, &mut taken),
            };
            if name != one.key {
                renames.0[at].insert(one.key.clone(), name);
            }
        }
    }
    renames
}

/// Returns the names that a spec has for the groups and schemes of a document: a group is the same
/// if its parameters are, and a scheme if it says the same.
pub(super) fn shared(ours: &Part, theirs: &Part) -> Renames {
    let keys = |part: &Part| -> BTreeSet<String> {
        part.parts().iter().map(|part| part.key.clone()).collect()
    };
    let is_same: [(usize, &Same<'_>); 2] =
        [(1, &|one, other| keys(one) == keys(other)), (2, &Part::says)];
    let mut renames = Renames::default();
    for (at, is_same) in is_same {
        let known = section(ours, SECTIONS[at]);
        for part in section(theirs, SECTIONS[at]) {
            let found = known.iter().find(|known| is_same(part, known));
            if let Some(found) = found.filter(|found| found.key != part.key) {
                renames.0[at].insert(part.key.clone(), found.key.clone());
            }
        }
    }
    renames
}

/// Returns a name that is not taken, and takes it.
pub(super) fn free_name(name: &str, taken: &mut HashSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let free = std::iter::once(name.to_owned())
        .chain(numbered)
        .find(|name| taken.insert(name.to_ascii_lowercase()));
    free.unwrap_or_else(|| name.to_owned())
}
