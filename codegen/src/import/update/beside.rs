//! Files for what is new: to a spec that was not made of a document, so that the one which is kept
//! by hand stays as small as it is; and resources that are new to a spec with a file for each.

use std::collections::HashSet;

use super::names::{SECTIONS, references, section};
use super::ours::Ours;
use super::part::{Content, Kind, Part};
use crate::diagnostics::Source;
use crate::import::split;
use crate::import::written::print;

/// Takes out of a spec what ours does not have of its operations, types, groups of parameters and
/// schemes of pages. It is returned as files: one for each resource, and one for what they share.
/// What is short stays in the spec.
pub(super) fn apart(merged: &Part, ours: &Ours<'_>, sdk: &str) -> (Part, Vec<Source>) {
    let mut rest = merged.clone();
    let Some(new) = taken(&mut rest, &ours.root) else { return (rest, Vec::new()) };
    let new = new.tree().shortened();
    let mut files = split::files(sdk, &new, &print(&new));
    if files.len() < 2 {
        return (merged.clone(), Vec::new());
    }
    let main = ours.sources[0].name.trim_end_matches(".yaml");
    for (number, file) in files.iter_mut().enumerate() {
        let stem = match file.name.rsplit_once('/') {
            Some((_, name)) if number > 0 => name.trim_end_matches(".yaml"),
            _ => "shared",
        };
        file.name = free_name(ours, main, stem);
    }
    files.retain(|file| !file.text.is_empty());
    (rest, files)
}

/// Takes out of a spec the resources that ours does not have and that would follow one in a file
/// beside the main one. Each is returned as such a file, with the new types that only it uses.
pub(super) fn resources(merged: &Part, ours: &Ours<'_>) -> (Part, Vec<Source>) {
    let known = section(&ours.root, "resources");
    let mut new = Vec::new();
    let mut is_beside = false;
    for part in section(merged, "resources").iter().filter(|part| part.kind == Kind::Resource) {
        match known.iter().find(|known| known.key == part.key) {
            Some(known) => {
                let place = known.place;
                is_beside = place.is_some_and(|place| place.source() != ours.first);
            }
            None if is_beside => new.push(part.clone()),
            None => {}
        }
    }
    let mut rest = merged.clone();
    let main = ours.sources[0].name.trim_end_matches(".yaml");
    let mut files = Vec::new();
    for resource in new {
        retain(&mut rest, "resources", |part| part.key != resource.key);
        let mut types = reached(merged, &[&resource]);
        let others = rest.parts().iter().filter(|part| part.key != "types");
        let others = reached(merged, &others.collect::<Vec<_>>());
        types.retain(|name| !others.contains(name));
        types.retain(|name| section(&ours.root, "types").iter().all(|known| known.key != *name));
        let own = section(merged, "types").iter().filter(|part| types.contains(&part.key));
        let own: Vec<Part> = own.cloned().collect();
        retain(&mut rest, "types", |part| !types.contains(&part.key));
        let stem = resource.key.trim_matches('"').replace('_', "-");
        let parts = [("resources", vec![resource]), ("types", own)];
        let parts =
            parts.into_iter().filter(|(_, parts)| !parts.is_empty()).filter_map(|(key, parts)| {
                let section = merged.get(key)?.clone();
                Some(Part { content: Content::Parts(parts), ..section })
            });
        let file = Part { content: Content::Parts(parts.collect()), ..merged.clone() };
        let name = free_name(ours, main, &stem);
        files.push(Source { name, text: print(&file.tree().shortened()) });
    }
    (rest, files)
}

/// Keeps the entries of a section for which a function returns true. A section without any goes.
fn retain(root: &mut Part, key: &str, mut is_kept: impl FnMut(&Part) -> bool) {
    let Content::Parts(sections) = &mut root.content else { return };
    sections.retain_mut(|section| {
        let Content::Parts(parts) = &mut section.content else { return true };
        if section.key != key {
            return true;
        }
        parts.retain(&mut is_kept);
        !parts.is_empty()
    });
}

/// Returns the types that some parts refer to, and those in them.
fn reached(root: &Part, from: &[&Part]) -> HashSet<String> {
    let types = section(root, "types");
    let mut found = HashSet::new();
    let mut open = from.to_vec();
    while let Some(part) = open.pop() {
        references(part, &mut |at, name| {
            if SECTIONS[at] == "types" && !found.contains(name) {
                let definition = types.iter().find(|part| part.key == name);
                open.extend(definition);
                found.extend(definition.map(|part| part.key.clone()));
            }
        });
    }
    found
}

/// Returns the name of a file that the spec does not have yet.
fn free_name(ours: &Ours<'_>, main: &str, stem: &str) -> String {
    let names = std::iter::once(format!("{main}/{stem}.yaml"))
        .chain((2..).map(|number| format!("{main}/{stem}-{number}.yaml")));
    let is_free = |name: &String| ours.sources.iter().all(|source| source.name != *name);
    names.into_iter().find(is_free).unwrap_or_default()
}

/// Takes out of a part what another one does not have: definitions, operations and whole resources.
fn taken(part: &mut Part, ours: &Part) -> Option<Part> {
    let is_listed = |part: &Part| {
        matches!(part.kind, Kind::Resource | Kind::Types | Kind::Groups | Kind::Schemes)
    };
    let mut new = Vec::new();
    let Content::Parts(parts) = &mut part.content else { return None };
    parts.retain_mut(|inner| match ours.get(&inner.key) {
        Some(known) if is_listed(inner) => {
            new.extend(taken(inner, known));
            true
        }
        None if part.kind != Kind::Root || is_listed(inner) => {
            new.push(inner.clone());
            false
        }
        _ => true,
    });
    (!new.is_empty()).then(|| Part { content: Content::Parts(new), ..part.clone() })
}
