//! The final order of types: named ones as in the spec, each followed by those written in place in
//! it; last those written in place elsewhere.
//!
//! What only says which value a union's tag has, or which variants another union has, is not part
//! of the API, and is left out.
//!
//! Types keep the index of their making until here, where every reference is turned at once.

use super::names::Role;
use super::state::Definition;
use crate::api::{ErrorBody, ErrorType, Resource, Type, TypeDef, TypeKind, TypeRef, Usage};

/// The definitions in their order, and all references to them turned to it.
pub(super) fn order(
    definitions: Vec<Definition<'_>>,
    usages: &[Usage],
    resources: &mut [Resource],
    shared: &mut [ErrorType],
    errors: &mut [ErrorBody],
) -> Vec<TypeDef> {
    let is_left_out: Vec<bool> =
        (0..definitions.len()).map(|index| is_unused(&definitions, usages, index)).collect();
    let places = places(&definitions, &is_left_out);
    let mut turn = |reference: &mut TypeRef| reference.index = places[reference.index];
    turn_resources(resources, &mut turn);
    shared.iter_mut().for_each(|(_, error)| turn(error));
    for error in errors {
        turn(&mut error.ty);
    }
    let mut types: Vec<(usize, TypeDef)> = definitions
        .into_iter()
        .zip(usages)
        .enumerate()
        .filter(|(index, _)| !is_left_out[*index])
        .map(|(index, (definition, usage))| {
            let mut def = TypeDef {
                module: Role::TypeModule.ident(definition.ident.as_str()),
                name: definition.name,
                ident: definition.ident,
                in_place: definition.written.is_none(),
                notes: definition.notes,
                also: definition.also,
                path: definition.path,
                usage: *usage,
                kind: definition.kind,
            };
            def.kind.for_each_reference_mut(&mut turn);
            (places[index], def)
        })
        .collect();
    types.sort_by_key(|(place, _)| *place);
    types.into_iter().map(|(_, def)| def).collect()
}

/// Whether a type is an enum or a union that nothing refers to, or an alias of one: where there is
/// no mistake, only a tag or another union uses it.
fn is_unused(definitions: &[Definition<'_>], usages: &[Usage], index: usize) -> bool {
    usages[index] == Usage::default()
        && match &definitions[index].kind {
            TypeKind::Enum(_) | TypeKind::ShapeUnion(_) => true,
            // What its elements add up to can be made of those of another union.
            TypeKind::TaggedUnion(union) => union.aggregate.is_none(),
            TypeKind::Alias(Type::Named(target)) => is_unused(definitions, usages, target.index),
            TypeKind::Struct(_) | TypeKind::Alias(_) => false,
        }
}

/// The place of every definition that is not left out, by index.
fn places(definitions: &[Definition<'_>], is_left_out: &[bool]) -> Vec<usize> {
    let mut held: Vec<Vec<usize>> = vec![Vec::new(); definitions.len()];
    let mut open = Vec::new();
    for (index, definition) in definitions.iter().enumerate() {
        match definition.holder {
            Some(holder) => held[holder].push(index),
            None => open.push(index),
        }
    }
    open.reverse();
    let mut places = vec![0; definitions.len()];
    let mut next = 0;
    while let Some(index) = open.pop() {
        places[index] = next;
        next += usize::from(!is_left_out[index]);
        open.extend(held[index].iter().rev());
    }
    places
}

fn turn_resources(resources: &mut [Resource], turn: &mut impl FnMut(&mut TypeRef)) {
    for resource in resources {
        for operation in &mut resource.operations {
            operation.for_each_reference_mut(turn);
        }
        turn_resources(&mut resource.resources, turn);
    }
}
