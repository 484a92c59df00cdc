//! Types in place that had names of their own in the document before, and keep them.
//!
//! The import makes equal types in place one, so that two of which one changes may become one. The
//! callers of both would lose a name, though the API has only grown.

use std::collections::BTreeMap;

use super::names::{Side, section, words};
use super::part::{Content, Kind, Part};
use crate::import::written::Value;

/// Gives what used to have a type of its own that type again, where it is one with another now.
pub(super) fn keep_apart(base: Side<'_>, theirs: Side<'_>, root: &mut Part) {
    let (old, new) = (section(base.root, "types"), section(theirs.root, "types"));
    let named = |types: &[Part], name: &str| types.iter().position(|it| it.key == name);
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    pairs(base.root, theirs.root, &mut |one, other| {
        let (Some(before), Some(now)) = (named(old, one), named(new, other)) else { return };
        let is_in_place = base.component(&old[before]).is_none()
            && theirs.component(&new[now]).is_none()
            && named(old, other).is_some_and(|at| base.component(&old[at]).is_none());
        if is_in_place && named(new, one).is_none() {
            *counts.entry((&old[before].key, &new[now].key)).or_default() += 1;
        }
    });
    let mut one_with: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    for ((gone, other), count) in counts {
        let known = one_with.entry(gone).or_insert((other, count));
        if known.1 < count {
            *known = (other, count);
        }
    }
    let apart: BTreeMap<&str, &str> =
        one_with.into_iter().map(|(gone, (other, _))| (gone, other)).collect();
    if apart.is_empty() {
        return;
    }
    restore(base.root, root, &apart);
    let Some(types) = root.parts_mut().iter_mut().find(|part| part.key == "types") else { return };
    let Content::Parts(types) = &mut types.content else { return };
    for (gone, other) in apart {
        if let Some(at) = types.iter().position(|it| it.key == other) {
            let copy = Part { key: gone.to_owned(), ..types[at].clone() };
            types.insert(at + 1, copy);
        }
    }
}

/// Calls a function with the names that stand at the same place of both sides.
fn pairs(old: &Part, new: &Part, found: &mut impl FnMut(&str, &str)) {
    match (&old.content, &new.content) {
        (Content::Parts(parts), Content::Parts(_)) => {
            for part in parts {
                if let Some(other) = new.get(&part.key) {
                    pairs(part, other, found);
                }
            }
        }
        _ => {
            if let Some((old, new)) = expressions(old, new) {
                for (old, new) in words(old).into_iter().zip(words(new)) {
                    found(old, new);
                }
            }
        }
    }
}

/// Two type expressions of as many words.
fn expressions<'p>(old: &'p Part, new: &'p Part) -> Option<(&'p str, &'p str)> {
    let (old, new) = match (old.kind, new.kind) {
        (Kind::Expression, Kind::Expression) => (old.text()?, new.text()?),
        _ => return None,
    };
    (words(old).len() == words(new).len()).then_some((old, new))
}

/// Writes the names that are kept instead of those that they are one with.
fn restore(old: &Part, new: &mut Part, apart: &BTreeMap<&str, &str>) {
    if let Some((before, now)) = expressions(old, new) {
        let words = words(before).into_iter().zip(words(now));
        let words = words.map(|(old, new)| if apart.get(old) == Some(&new) { old } else { new });
        let restored: String = words.collect();
        if restored != now
            && let Content::Leaf(tree) = &mut new.content
        {
            tree.value = Value::Text(restored);
        }
        return;
    }
    for part in new.parts_mut() {
        if let Some(old) = old.get(&part.key) {
            restore(old, part, apart);
        }
    }
}
