//! What a fact is related to: how near it is to the origin of a line.

use std::collections::{HashMap, HashSet};

use crate::api::{Api, Operation, Path, Resource};
use crate::diff::Fact;
use crate::origin::{Piece, SourceMap};

/// The operations and types of one side, by their paths.
pub(super) struct Side {
    operations: Vec<Flat>,
    types: HashMap<Path, Vec<Path>>,
}

struct Flat {
    path: Path,
    /// The groups and schemes that parameters of it are from.
    shared: HashSet<Path>,
    /// The types that it sends and receives.
    types: Vec<Path>,
}

impl Side {
    pub(super) fn of(api: &Api) -> Self {
        let homes = api.homes();
        let types = api.types.iter().zip(&homes).map(|(def, home)| {
            let mut named = Vec::new();
            def.kind.for_each_reference(&mut |index| named.push(homes[index].clone()));
            (home.clone(), named)
        });
        let mut side = Self { operations: Vec::new(), types: types.collect() };
        for resource in &api.resources {
            side.add(resource, &homes);
        }
        side
    }

    fn add(&mut self, resource: &Resource, homes: &[Path]) {
        for operation in &resource.operations {
            let path = resource.path_of(operation);
            self.operations.push(flat(operation, path, homes));
        }
        resource.resources.iter().for_each(|inner| self.add(inner, homes));
    }

    /// Adds the types that some are made of, at any depth.
    fn add_used(&self, types: &mut HashSet<Path>) {
        let mut open: Vec<Path> = types.iter().cloned().collect();
        while let Some(path) = open.pop() {
            for inner in self.types.get(&path).into_iter().flatten() {
                if types.insert(inner.clone()) {
                    open.push(inner.clone());
                }
            }
        }
    }

    /// Adds the types that are made of some, at any depth.
    fn add_users(&self, types: &mut HashSet<Path>) {
        loop {
            let is_user = |(path, named): &(&Path, &Vec<Path>)| {
                !types.contains(*path) && named.iter().any(|named| types.contains(named))
            };
            let users: Vec<Path> =
                self.types.iter().filter(is_user).map(|(path, _)| path.clone()).collect();
            if users.is_empty() {
                return;
            }
            types.extend(users);
        }
    }
}

fn flat(operation: &Operation, path: Path, homes: &[Path]) -> Flat {
    let mut types = Vec::new();
    operation.for_each_type(&mut |ty| {
        ty.for_each_reference(&mut |index| types.push(homes[index].clone()));
    });
    types.extend(operation.errors.iter().map(|(_, ty)| homes[ty.index].clone()));
    let shared = operation.parameters.iter().filter_map(|it| it.shared.as_ref());
    let shared = shared.map(|shared| shared.split('.').map(str::to_owned).collect()).collect();
    Flat { path, shared, types }
}

/// What a fact is related to.
pub(super) struct Related {
    /// Its path on each side.
    paths: [Path; 2],
    /// The path of its tombstone in the new spec; empty where it has none.
    tombstone: Path,
    /// The operations that it concerns.
    operations: HashSet<Path>,
    /// The types that it concerns, those that they are made of and those that are made of them.
    types: HashSet<Path>,
    /// Whether it is about what every call and every name has a part of.
    is_everywhere: bool,
    /// Whether it is about the lock. What is released with a change is not its cause.
    is_of_lock: bool,
}

/// Whether emitted calls and names of the whole crate have a part of what is at a path: the names
/// of the crate, and all that is said of the client, such as its URL, its ways to authenticate, and
/// its timeouts, which the pages of operations show.
fn is_everywhere(path: &[String]) -> bool {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    matches!(path.as_slice(), ["package", "name" | "features", ..] | ["client", ..])
}

impl Related {
    pub(super) fn of(fact: &Fact, sides: &[Side; 2]) -> Self {
        let change = &fact.change;
        let named = change.operations.iter().map(|name| {
            let names = name.split('.').map(str::to_owned);
            ["resources".to_owned()].into_iter().chain(names).collect()
        });
        let paths = [change.old_path.clone(), change.new_path.clone()];
        let is_everywhere = change.operations.is_empty() && is_everywhere(&paths[1]);
        let is_of_lock = change.rule.id.starts_with("lock.");
        let tombstone =
            change.tombstone.iter().flat_map(|path| ["removed".to_owned(), path.clone()]);
        let tombstone = tombstone.collect();
        let related = Self::at(paths, named.collect(), sides);
        Self { is_everywhere, is_of_lock, tombstone, ..related }
    }

    /// What something at a path is related to, beside these operations.
    pub(super) fn at(paths: [Path; 2], mut operations: HashSet<Path>, sides: &[Side; 2]) -> Self {
        let (mut used, mut users) = (HashSet::new(), HashSet::new());
        for (side, path) in sides.iter().zip(&paths) {
            // The type that the path is in: the innermost, for one may be written in another.
            let around = side.types.keys().filter(|home| path.starts_with(home));
            let own = around.max_by_key(|home| home.len()).cloned();
            let below = side.types.keys().filter(|home| home.starts_with(path)).cloned();
            let own: HashSet<Path> = own.into_iter().chain(below).collect();
            let concerned = side.operations.iter().filter(|it| {
                it.path.starts_with(path)
                    || path.starts_with(&it.path)
                    || it.shared.iter().any(|shared| path.starts_with(shared))
            });
            for operation in concerned {
                operations.insert(operation.path.clone());
                used.extend(operation.types.iter().cloned());
            }
            used.extend(own.iter().cloned());
            users.extend(own);
        }
        for side in sides {
            side.add_used(&mut used);
            side.add_users(&mut users);
        }
        for operation in sides.iter().flat_map(|side| &side.operations) {
            if operation.types.iter().any(|ty| users.contains(ty)) {
                operations.insert(operation.path.clone());
            }
        }
        used.extend(users);
        let (is_everywhere, is_of_lock) = (false, false);
        Self { paths, tombstone: Path::new(), operations, types: used, is_everywhere, is_of_lock }
    }

    /// Returns the distance of the fact to a line, if it is related to it.
    pub(super) fn rank(&self, side: usize, map: &SourceMap, pieces: &[Piece]) -> Option<Rank> {
        let (kind, depth, apart) =
            pieces.iter().filter_map(|piece| self.rank_of_piece(side, map, piece)).min()?;
        Some(Rank { is_of_lock: self.is_of_lock, kind, depth, apart })
    }

    fn rank_of_piece(
        &self,
        side: usize,
        map: &SourceMap,
        piece: &Piece,
    ) -> Option<(Kind, usize, usize)> {
        let path = &self.paths[side];
        let mut ranks = piece.origins.iter().enumerate().filter_map(|(depth, origin)| {
            let node = &map.nodes[origin.node];
            if !self.tombstone.is_empty() && node.path == self.tombstone {
                return Some((Kind::At, depth, 0));
            }
            let mut paths = node.also.iter().chain([&node.path]).filter(|it| !it.is_empty());
            // The longer the common part, the nearer.
            let apart = |one: &Path| one.len().abs_diff(path.len());
            if let Some(here) = paths.clone().find(|it| it.starts_with(path) && !path.is_empty()) {
                return Some((Kind::At, depth, apart(here)));
            }
            let around = paths.clone().find(|it| path.starts_with(it));
            if let Some(around) = around {
                let kind = if depth == 0 { Kind::Around } else { Kind::Beside };
                return Some((kind, depth, apart(around)));
            }
            let is_concerned = paths.clone().any(|it| {
                self.operations.contains(it) || self.types.iter().any(|home| it.starts_with(home))
            });
            if is_concerned {
                return Some((Kind::Used, depth, 0));
            }
            // What moved is missing where it was, and new where it is.
            let elsewhere = &self.paths[1 - side];
            let around = paths.find(|it| elsewhere.starts_with(it))?;
            Some((Kind::Beside, depth, around.len().abs_diff(elsewhere.len())))
        });
        let everywhere = (Kind::Everywhere, 0, 0);
        ranks.by_ref().min().or(self.is_everywhere.then_some(everywhere))
    }
}

/// The distance of a fact to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    is_of_lock: bool,
    kind: Kind,
    depth: usize,
    apart: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// The line is for the thing that changed, or for a part of it.
    At,
    /// What changed is a part of what the line is for.
    Around,
    /// What the line is for uses what changed, or is used by it.
    Used,
    /// What the line is for is beside what changed, in one operation or type.
    Beside,
    /// Every call and every name has a part of what changed.
    Everywhere,
}
