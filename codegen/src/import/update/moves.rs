//! Where operations stand on each of two sides. An operation is known by its method and path, so
//! that it is found wherever it has been moved to.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::part::{Content, Kind, Part};
use crate::spec::METHODS;

/// The keys from `resources` to an operation or a resource.
type Path = Vec<String>;

/// The way of operations and resources from one side to another.
#[derive(Debug, Default)]
pub(super) struct Moves {
    operations: HashMap<Path, Path>,
    resources: HashMap<Path, Path>,
}

/// Returns the operations of a side, with the keys that lead to each.
pub(super) fn operations(root: &Part) -> Vec<(Path, &Part)> {
    let mut found = Vec::new();
    if let Some(resources) = root.get("resources") {
        collect(resources, &mut Vec::new(), &mut found);
    }
    found
}

fn collect<'p>(resource: &'p Part, path: &mut Path, found: &mut Vec<(Path, &'p Part)>) {
    for part in resource.parts() {
        path.push(part.key.clone());
        match part.kind {
            Kind::Operation => found.push((path.clone(), part)),
            Kind::Resource => collect(part, path, found),
            _ => {}
        }
        path.pop();
    }
}

/// The method and the path, whose parameters may have any names.
fn endpoint(operation: &Part) -> Option<String> {
    let is_method = |key: &str| METHODS.iter().any(|(method, _)| *method == key);
    let request = operation.parts().iter().find(|part| is_method(&part.key))?;
    let mut endpoint = format!("{} ", request.key);
    for (at, piece) in request.text()?.split('{').enumerate() {
        endpoint.push_str(if at > 0 { "{" } else { "" });
        endpoint.push_str(if at > 0 { piece.split_once('}').map_or("", |it| it.1) } else { piece });
    }
    Some(endpoint)
}

/// Returns the operations that are the same on two sides.
fn pairs<'p>(from: &[(Path, &'p Part)], to: &[(Path, &'p Part)]) -> Vec<(usize, usize)> {
    let mut known: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (at, (_, operation)) in from.iter().enumerate() {
        if let Some(endpoint) = endpoint(operation) {
            known.entry(endpoint).or_default().0.push(at);
        }
    }
    for (at, (_, operation)) in to.iter().enumerate() {
        if let Some(endpoint) = endpoint(operation) {
            known.entry(endpoint).or_default().1.push(at);
        }
    }
    let mut pairs = Vec::new();
    for (mut from_here, mut to_here) in known.into_values() {
        let has_events = |operation: &Part| operation.get("events").is_some();
        let is_same: [&dyn Fn(usize, usize) -> bool; 3] = [
            &|one, other| from[one].0 == to[other].0,
            &|one, other| has_events(from[one].1) == has_events(to[other].1),
            &|_, _| true,
        ];
        for is_same in is_same {
            from_here.retain(|one| {
                let found = to_here.iter().position(|other| is_same(*one, *other));
                found.is_none_or(|found| {
                    pairs.push((*one, to_here.remove(found)));
                    false
                })
            });
        }
    }
    pairs.sort_unstable();
    pairs
}

impl Moves {
    /// Returns the way from one side to another. What stands only on the one side goes where the
    /// others of its resource have gone; `more` are further operations that go along.
    pub(super) fn between(from: &Part, to: &Part, more: &[&Part]) -> Self {
        let (old, new) = (operations(from), operations(to));
        let mut moves = Self::default();
        let mut votes: BTreeMap<Path, BTreeMap<Path, usize>> = BTreeMap::new();
        for (one, other) in pairs(&old, &new) {
            let (one, other) = (&old[one].0, &new[other].0);
            let above = |path: &Path| path[..path.len() - 1].to_vec();
            *votes.entry(above(one)).or_default().entry(above(other)).or_default() += 1;
            moves.operations.insert(one.clone(), other.clone());
        }
        for (resource, places) in votes {
            let most = places.values().max().copied().unwrap_or(0);
            let stays = places.get(&resource) == Some(&most);
            let place = places.into_iter().find(|(_, count)| *count == most);
            if let (false, Some((place, _))) = (stays, place) {
                moves.resources.insert(resource, place);
            }
        }
        let paths =
            new.iter().flat_map(|(path, _)| (1..=path.len()).map(|end| path[..end].to_vec()));
        let mut taken: HashSet<Path> = paths.collect();
        let more = more.iter().flat_map(|root| operations(root));
        for (path, _) in old.into_iter().chain(more) {
            if moves.operations.contains_key(&path) {
                continue;
            }
            let (name, resource) = path.split_last().expect("an operation has a name");
            let resource = moves.resources.get(resource).cloned();
            let resource = resource.unwrap_or_else(|| path[..path.len() - 1].to_vec());
            let numbered = (2..).map(|number| format!("{name}_{number}"));
            let free = std::iter::once(name.clone())
                .chain(numbered)
                .map(|name| [&resource[..], &[name]].concat())
                .find(|place| taken.insert(place.clone()));
            moves.operations.extend(free.map(|place| (path.clone(), place)));
        }
        moves
    }

    /// Moves the operations of a side, and what is said of its resources.
    pub(super) fn apply(&self, root: &mut Part) {
        let Content::Parts(sections) = &mut root.content else { return };
        let Some(resources) = sections.iter_mut().find(|part| part.key == "resources") else {
            return;
        };
        let old = std::mem::replace(&mut resources.content, Content::Parts(Vec::new()));
        self.add(Part { content: old, ..resources.clone() }, &mut Vec::new(), resources);
    }

    fn add(&self, from: Part, path: &mut Path, to: &mut Part) {
        let Content::Parts(parts) = from.content else { return };
        for part in parts {
            path.push(part.key.clone());
            match part.kind {
                Kind::Operation => {
                    let place = self.operations.get(path).unwrap_or(path).clone();
                    insert(to, &place, part);
                }
                Kind::Resource => self.add(part, path, to),
                _ => {
                    let above = &path[..path.len() - 1];
                    let place = self.resources.get(above).map_or(above, Vec::as_slice);
                    insert(to, &[place, std::slice::from_ref(&part.key)].concat(), part);
                }
            }
            path.pop();
        }
    }
}

/// Puts a part at the end of a path. What is there already stays.
fn insert(resource: &mut Part, path: &[String], part: Part) {
    let Content::Parts(parts) = &mut resource.content else { return };
    let Some((first, rest)) = path.split_first() else { return };
    let known = parts.iter().position(|known| known.key == *first);
    if rest.is_empty() {
        if known.is_none() {
            parts.push(Part { key: first.clone(), ..part });
        }
        return;
    }
    let at = known.unwrap_or_else(|| {
        let content = Content::Parts(Vec::new());
        let kind = Kind::Resource;
        parts.push(Part { key: first.clone(), optional: false, kind, content, place: None });
        parts.len() - 1
    });
    insert(&mut parts[at], rest, part);
}
