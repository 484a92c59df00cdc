//! Files for what is new to a spec that was not made of a document, so that the one which is kept
//! by hand stays as small as it is.

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
        let names = std::iter::once(format!("{main}/{stem}.yaml"))
            .chain((2..).map(|number| format!("{main}/{stem}-{number}.yaml")));
        let is_free = |name: &String| ours.sources.iter().all(|source| source.name != *name);
        file.name = names.into_iter().find(is_free).unwrap_or_default();
    }
    files.retain(|file| !file.text.is_empty());
    (rest, files)
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
