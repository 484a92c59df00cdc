//! Where operations stand on each of two sides. An operation is known by its method and path, so
//! that it is found wherever it has been moved to; and if its path is another one, by its name.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::part::{Content, Kind, Part};
use crate::spec::METHODS;

/// The keys from `resources` to an operation or a resource.
type Path = Vec<String>;

/// A way to know an operation, by a text that is the same on both sides.
type Key<'k> = dyn Fn(&(Path, &Part)) -> Option<String> + 'k;

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

pub(super) fn is_method(key: &str) -> bool {
    METHODS.iter().any(|(method, _)| *method == key)
}

/// Whether two operations have the same method and path, whose parameters may have any names.
pub(super) fn same_path(one: &Part, other: &Part) -> bool {
    endpoint(one).is_some_and(|one| Some(one) == endpoint(other))
}

/// The names of the parameters in the path, in their order.
pub(super) fn path_names(operation: &Part) -> Vec<&str> {
    let path = request(operation).map_or("", |(_, path)| path);
    path.split('{').skip(1).filter_map(|piece| Some(piece.split_once('}')?.0)).collect()
}

/// The method and the path.
fn request(operation: &Part) -> Option<(&str, &str)> {
    let request = operation.parts().iter().find(|part| is_method(&part.key))?;
    Some((&request.key, request.text()?))
}

/// The method and the path, whose parameters may have any names.
fn endpoint(operation: &Part) -> Option<String> {
    let (method, path) = request(operation)?;
    let mut endpoint = format!("{method} ");
    for (at, piece) in path.split('{').enumerate() {
        endpoint.push_str(if at > 0 { "{" } else { "" });
        endpoint.push_str(if at > 0 { piece.split_once('}').map_or("", |it| it.1) } else { piece });
    }
    Some(endpoint)
}

/// The same without the segments that say which version of the API it is.
fn unversioned(operation: &Part) -> Option<String> {
    let endpoint = endpoint(operation)?;
    let segments = endpoint.split('/').filter(|segment| !is_version(segment));
    Some(segments.collect::<Vec<_>>().join("/"))
}

/// Whether a segment of a path is a version: `v2`, `v1beta1`, `2024-01-01`.
fn is_version(segment: &str) -> bool {
    let version = segment.strip_prefix('v').unwrap_or(segment);
    version.starts_with(|first: char| first.is_ascii_digit())
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

/// Returns the operations of what is left that are the same on two sides although their paths
/// differ: those that differ only in the version, then those with the same name and method.
fn moved_pairs(
    from: &[(Path, &Part)],
    to: &[(Path, &Part)],
    known: &[(usize, usize)],
) -> Vec<(usize, usize)> {
    let mut from_here: Vec<usize> = (0..from.len()).collect();
    from_here.retain(|at| !known.iter().any(|(one, _)| one == at));
    let mut to_here: Vec<usize> = (0..to.len()).collect();
    to_here.retain(|at| !known.iter().any(|(_, other)| other == at));
    let mut pairs = Vec::new();
    let name = |operation: &(Path, &Part)| -> Option<String> {
        let (method, _) = request(operation.1)?;
        Some(format!("{method} {}", operation.0.join(".")))
    };
    let keys: [&Key<'_>; 2] = [&|operation| unversioned(operation.1), &name];
    for key in keys {
        let mut wanted: HashMap<String, Vec<usize>> = HashMap::new();
        for at in &to_here {
            if let Some(key) = key(&to[*at]) {
                wanted.entry(key).or_default().push(*at);
            }
        }
        let mut counts: HashMap<String, usize> = HashMap::new();
        for key in from_here.iter().filter_map(|at| key(&from[*at])) {
            *counts.entry(key).or_default() += 1;
        }
        // Of several candidates none is certain.
        from_here.retain(|at| {
            let found = key(&from[*at]).filter(|key| counts[key] == 1);
            let Some([other]) = found.and_then(|key| wanted.get(&key)).map(Vec::as_slice) else {
                return true;
            };
            pairs.push((*at, *other));
            to_here.retain(|at| at != other);
            false
        });
    }
    pairs
}

impl Moves {
    /// Returns the way from one side to another that was made of it. What stands only on the one
    /// side goes where the others of its resource have gone; `more` are further operations that go
    /// along.
    pub(super) fn between(from: &Part, to: &Part, more: &[&Part]) -> Self {
        let (old, new) = (operations(from), operations(to));
        let mut same = pairs(&old, &new);
        same.extend(moved_pairs(&old, &new, &same));
        Self::along(&old, &new, &same, more)
    }

    /// The same to a side that was not made of it, where another path is another operation.
    pub(super) fn onto(from: &Part, to: &Part) -> Self {
        let (old, new) = (operations(from), operations(to));
        let same = pairs(&old, &new);
        Self::along(&old, &new, &same, &[])
    }

    /// Returns the way of what a new document has added to what a person has added, where it is
    /// the same operation. What has a name of those otherwise gets another one.
    pub(super) fn of_added(base: &Part, theirs: &Part, ours: &Part) -> Self {
        let known: HashSet<Path> = operations(base).into_iter().map(|(path, _)| path).collect();
        let added = |root| -> Vec<(Path, &Part)> {
            operations(root).into_iter().filter(|(path, _)| !known.contains(path)).collect()
        };
        let (old, new) = (added(theirs), added(ours));
        let mut moves = Self::default();
        for (one, other) in pairs(&old, &new) {
            moves.operations.insert(old[one].0.clone(), new[other].0.clone());
        }
        let targets: HashSet<Path> = moves.operations.values().cloned().collect();
        let mut taken: HashSet<Path> =
            [theirs, ours].into_iter().flat_map(operations).map(|(path, _)| path).collect();
        for (path, _) in old {
            if !moves.operations.contains_key(&path) && targets.contains(&path) {
                let free = numbered(&path).find(|path| taken.insert(path.clone()));
                moves.operations.extend(free.map(|free| (path, free)));
            }
        }
        moves
    }

    fn along(
        old: &[(Path, &Part)],
        new: &[(Path, &Part)],
        same: &[(usize, usize)],
        more: &[&Part],
    ) -> Self {
        let mut moves = Self::default();
        let mut votes: BTreeMap<Path, BTreeMap<Path, usize>> = BTreeMap::new();
        for &(one, other) in same {
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
        for (path, _) in old.iter().cloned().chain(more) {
            if moves.operations.contains_key(&path) {
                continue;
            }
            let (name, resource) = path.split_last().expect("an operation has a name");
            let resource = moves.resources.get(resource).map_or(resource, Vec::as_slice);
            let place = [resource, std::slice::from_ref(name)].concat();
            let free = std::iter::once(place.clone())
                .chain(numbered(&place))
                .find(|place| taken.insert(place.clone()));
            moves.operations.extend(free.map(|place| (path.clone(), place)));
        }
        moves
    }

    /// Returns the keys that lead to the operations with a new name, joined by dots.
    pub(super) fn renamed(&self) -> impl Iterator<Item = String> {
        let renamed = self.operations.iter().filter(|(one, other)| one.last() != other.last());
        renamed.map(|(_, path)| format!("resources.{}", path.join(".")))
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

/// Returns the same keys with a number behind the last.
fn numbered(path: &[String]) -> impl Iterator<Item = Path> {
    let (name, above) = path.split_last().expect("an operation has a name");
    (2..).map(move |number| [above, &[format!("{name}_{number}")]].concat())
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
