//! Pairs of types: two of the same name or, failing that, two that stand in the same place and look
//! alike.

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::Hash;

use crate::api::{Api, TypeDef, TypeKind};

/// Types of both sides, by index.
pub(super) struct Pairs {
    old_to_new: Vec<Option<usize>>,
    new_to_old: Vec<Option<usize>>,
    /// Pairs that were met and are still to be compared.
    met: VecDeque<(usize, usize)>,
    seen: HashSet<(usize, usize)>,
    /// Number of pairs with only the name in common that were looked through.
    looked: usize,
}

impl Pairs {
    /// Those that have a name in common: first the name itself, then any other.
    pub(super) fn by_name(old: &Api, new: &Api) -> Self {
        let mut pairs = Self {
            old_to_new: vec![None; old.types.len()],
            new_to_old: vec![None; new.types.len()],
            met: VecDeque::new(),
            seen: HashSet::new(),
            looked: 0,
        };
        pairs.pair_up(old, new, |def| vec![def.ident.as_str()]);
        pairs.pair_up(old, new, |def| {
            let also = def.also.iter().map(|also| also.as_str());
            let written = (!def.in_place).then_some(def.name.as_str());
            let former = def.notes.renamed_from.iter().map(|former| former.as_str());
            also.chain(written).chain([def.ident.as_str()]).chain(former).collect()
        });
        pairs
    }

    fn pair_up<'a>(&mut self, old: &'a Api, new: &'a Api, names: fn(&'a TypeDef) -> Vec<&'a str>) {
        let mut by_name: HashMap<&str, usize> = HashMap::new();
        for (at, def) in new.types.iter().enumerate() {
            if self.new_to_old[at].is_none() {
                for name in names(def) {
                    by_name.entry(name).or_insert(at);
                }
            }
        }
        for (at, def) in old.types.iter().enumerate() {
            if self.old_to_new[at].is_none() {
                let found = names(def).into_iter().find_map(|name| by_name.get(name).copied());
                if let Some(to) = found.filter(|to| self.new_to_old[*to].is_none()) {
                    self.join(at, to);
                }
            }
        }
    }

    /// Takes two types for one.
    pub(super) fn join(&mut self, old: usize, new: usize) {
        self.old_to_new[old] = Some(new);
        self.new_to_old[new] = Some(old);
    }

    /// Whether two types are one.
    pub(super) fn are_joined(&self, old: usize, new: usize) -> bool {
        self.old_to_new[old] == Some(new)
    }

    /// Whether a type of the old side has no other yet.
    pub(super) fn is_old_free(&self, old: usize) -> bool {
        self.old_to_new[old].is_none()
    }

    /// Whether a type of the new side has no other yet.
    pub(super) fn is_new_free(&self, new: usize) -> bool {
        self.new_to_old[new].is_none()
    }

    /// Has a pair compared, once.
    pub(super) fn meet(&mut self, old: usize, new: usize) {
        if self.seen.insert((old, new)) {
            self.met.push_back((old, new));
        }
    }

    /// The next pair to compare: those that were met, then those that only share a name.
    pub(super) fn next(&mut self) -> Option<(usize, usize)> {
        while self.met.is_empty() && self.looked < self.old_to_new.len() {
            if let Some(new) = self.old_to_new[self.looked] {
                self.meet(self.looked, new);
            }
            self.looked += 1;
        }
        self.met.pop_front()
    }
}

/// Whether one type can be the other under another name: the same kind, and at least half of what
/// they hold in common.
pub(super) fn are_similar(old: &TypeDef, new: &TypeDef) -> bool {
    fn half<T: Eq + Hash>(old: impl Iterator<Item = T>, new: impl Iterator<Item = T>) -> bool {
        let (old, new): (HashSet<_>, HashSet<_>) = (old.collect(), new.collect());
        2 * old.intersection(&new).count() >= old.len().max(new.len())
    }
    match (&old.kind, &new.kind) {
        (TypeKind::Struct(old), TypeKind::Struct(new)) => half(
            old.fields.iter().map(|field| field.wire.as_str()),
            new.fields.iter().map(|field| field.wire.as_str()),
        ),
        (TypeKind::Enum(old), TypeKind::Enum(new)) => half(
            old.values.iter().map(|value| &value.wire),
            new.values.iter().map(|value| &value.wire),
        ),
        (TypeKind::TaggedUnion(old), TypeKind::TaggedUnion(new)) => half(
            old.variants.iter().map(|variant| &variant.tag),
            new.variants.iter().map(|variant| &variant.tag),
        ),
        (TypeKind::ShapeUnion(old), TypeKind::ShapeUnion(new)) => half(
            old.variants.iter().map(|variant| variant.ident.as_str()),
            new.variants.iter().map(|variant| variant.ident.as_str()),
        ),
        _ => false,
    }
}
