//! The components of a document as definitions, and what types are behind their names.

use std::collections::{BTreeMap, HashSet};

use super::model::{Base, Definition, Kind, Member, Operation, Struct, Type};

/// The definitions of the components, by their names in the document.
pub(super) type Components = BTreeMap<String, Definition>;

/// Longer than any chain of aliases, unless it leads back to itself.
const ALIASES: usize = 16;

/// Returns a type without the aliases in front of it. An alias that leads back to itself stays one.
pub(super) fn behind<'a>(ty: &'a Type, components: &'a Components) -> &'a Type {
    let mut ty = ty;
    for _ in 0..ALIASES {
        match definition(ty, components).map(|found| &found.kind) {
            Some(Kind::Alias(inner)) => ty = inner,
            _ => break,
        }
    }
    ty
}

/// Returns the kind of a type that has a definition, behind aliases.
pub(super) fn kind<'a>(ty: &'a Type, components: &'a Components) -> Option<&'a Kind> {
    definition(behind(ty, components), components).map(|found| &found.kind)
}

/// Returns the members of a type, if it is a struct.
pub(super) fn members<'a>(ty: &'a Type, components: &'a Components) -> Option<&'a [Member]> {
    match kind(ty, components)? {
        Kind::Struct(Struct { members, .. }) => Some(members),
        _ => None,
    }
}

/// Leaves out the components that no operation names any more.
pub(super) fn retain_used(components: &mut Components, operations: &[Operation]) {
    let mut used: HashSet<String> = HashSet::new();
    let mut open: Vec<String> = Vec::new();
    for ty in operations.iter().flat_map(Operation::types) {
        ty.visit_names(&mut |name| open.push(name.to_owned()));
    }
    while let Some(name) = open.pop() {
        let Some(definition) = components.get(&name) else { continue };
        if used.insert(name) {
            for ty in definition.kind.types() {
                ty.visit_names(&mut |name| open.push(name.to_owned()));
            }
        }
    }
    components.retain(|name, _| used.contains(name));
}

fn definition<'a>(ty: &'a Type, components: &'a Components) -> Option<&'a Definition> {
    match &ty.base {
        Base::InPlace(definition) => Some(definition),
        Base::Component(name) => components.get(name),
        _ => None,
    }
}
