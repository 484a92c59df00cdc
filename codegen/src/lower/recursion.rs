//! Types that hold themselves: boxed where they must be, rejected where they cannot exist.
//!
//! What is boxed depends on the types alone, not on their order: every field that may be without a
//! value and leads back to its own type, and where types come back all the same, every field and
//! alternative that does. What was released stays as it is where something new can be boxed in its
//! place. Nothing here recurses, however deep types are nested.

use super::released::Kept;
use super::state::{Definition, Types};
use crate::api::{Presence, ShapeVariant, Struct, Type, TypeDef, TypeKind};
use crate::diagnostics::{Diagnostic, Diagnostics};

/// Boxes fields and alternatives until no type holds itself. Those that are optional or nullable
/// come first, and are enough among structs: a new optional field that closes a cycle then leaves
/// required ones as callers know them.
pub(super) fn box_cycles(types: &mut [TypeDef], kept: &Kept<'_>) {
    kept.box_released(types);
    let new = |path: &[String], name: &str| kept.is_new(path, name);
    box_ways_back(types, false, new);
    box_ways_back(types, true, new);
    if !kept.is_empty() {
        box_ways_back(types, false, |_, _| true);
        box_ways_back(types, true, |_, _| true);
    }
}

/// Boxes every such field that its own type comes back through; required ones and alternatives only
/// if `all` are meant.
fn box_ways_back(types: &mut [TypeDef], all: bool, is_it: impl Fn(&[String], &str) -> bool) {
    let held: Vec<Vec<usize>> = types.iter().map(|def| held(&def.kind)).collect();
    let components = components(&held);
    for index in 0..types.len() {
        let own = components[index];
        let box_back = |ty: &mut Type| {
            if ty.held().into_iter().any(|held| components[held] == own) {
                put_in_box(ty);
            }
        };
        // A tagged union holds structs only, so a cycle through it passes a field.
        let TypeDef { kind, path, .. } = &mut types[index];
        let loops = held[index].iter().any(|held| components[*held] == own);
        match kind {
            TypeKind::Struct(object) if loops => {
                let fields = object.fields.iter_mut();
                let fields = fields.filter(|field| all || field.presence != Presence::Required);
                let fields = fields.filter(|field| is_it(path, &field.wire));
                fields.for_each(|field| box_back(&mut field.ty));
            }
            TypeKind::ShapeUnion(union) if loops && all => {
                let variants = union.variants.iter_mut();
                // One whose type has another name now still has the name that it was released with.
                let names = |it: &ShapeVariant| [it.name.clone(), it.ident.plain().to_owned()];
                let variants = variants.filter(|it| names(it).iter().all(|name| is_it(path, name)));
                variants.for_each(|variant| box_back(&mut variant.ty));
            }
            _ => {}
        }
    }
}

/// Puts a type into a box.
pub(super) fn put_in_box(ty: &mut Type) {
    let inner = std::mem::replace(ty, Type::Broken);
    *ty = Type::Boxed(Box::new(inner));
}

/// The types that a value holds without a pointer in between.
fn held(kind: &TypeKind) -> Vec<usize> {
    match kind {
        TypeKind::Struct(object) => {
            object.fields.iter().flat_map(|field| field.ty.held()).collect()
        }
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::TaggedUnion(union) => {
            union.variants.iter().map(|variant| variant.payload.index).collect()
        }
        TypeKind::ShapeUnion(union) => {
            union.variants.iter().flat_map(|variant| variant.ty.held()).collect()
        }
        TypeKind::Alias(target) => target.held(),
    }
}

/// The strongly connected component of every node, by Tarjan's algorithm without recursion. A node
/// that is alone and does not lead to itself has a component of its own.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let mut order = vec![NEW; edges.len()];
    let mut low = vec![NEW; edges.len()];
    let mut component = vec![NEW; edges.len()];
    let mut stack = Vec::new();
    let mut next = 0;
    let mut found = 0;
    for root in 0..edges.len() {
        if order[root] != NEW {
            continue;
        }
        let mut path = vec![(root, 0)];
        while let Some((node, edge)) = path.pop() {
            if edge == 0 {
                order[node] = next;
                low[node] = next;
                next += 1;
                stack.push(node);
            }
            if let Some(&target) = edges[node].get(edge) {
                path.push((node, edge + 1));
                if order[target] == NEW {
                    path.push((target, 0));
                } else if component[target] == NEW {
                    low[node] = low[node].min(order[target]);
                }
                continue;
            }
            if low[node] == order[node] {
                while let Some(member) = stack.pop() {
                    component[member] = found;
                    if member == node {
                        break;
                    }
                }
                found += 1;
            }
            if let Some((above, _)) = path.last() {
                low[*above] = low[*above].min(low[node]);
            }
        }
    }
    component
}

/// One step on the way from a type to itself.
struct Step {
    /// The member or alternative, or nothing where it is an alias.
    through: Option<String>,
    to: usize,
}

impl Types<'_> {
    /// Reports aliases that stand for themselves. Whether there are any.
    pub(super) fn report_alias_cycles(&self, diagnostics: &mut Diagnostics) -> bool {
        let aliased = |definition: &Definition<'_>| {
            let mut aliased = Vec::new();
            if let TypeKind::Alias(target) = &definition.kind {
                target.for_each_reference(&mut |index| aliased.push(index));
            }
            aliased
        };
        let aliased: Vec<Vec<usize>> = self.iter().map(aliased).collect();
        let components = components(&aliased);
        // Of the elements of a tuple, some may lead back and others not.
        let next = |_: &Self, index: usize| {
            let mut targets = aliased[index].iter();
            let back = targets.find(|target| components[**target] == components[index]);
            back.map(|to| Step { through: None, to: *to })
        };
        self.report_cycles(
            |types, index| matches!(types[index].kind, TypeKind::Alias(_)),
            next,
            "an alias cannot stand for itself",
            "make one of them a struct or a union: those may hold themselves",
            diagnostics,
        )
    }

    /// Reports types of which no value could ever be written down, as each needs another inside.
    pub(super) fn report_impossible_types(&self, diagnostics: &mut Diagnostics) {
        let possible = self.possible();
        let next = |types: &Self, index: usize| {
            let impossible = |ty: &Type| needed(ty).into_iter().find(|needed| !possible[*needed]);
            match &types[index].kind {
                TypeKind::Struct(Struct { fields, .. }) => fields.iter().find_map(|field| {
                    let to = impossible(&field.ty)?;
                    let through = Some(field.wire.clone());
                    (field.presence == Presence::Required).then_some(Step { through, to })
                }),
                TypeKind::Alias(target) => impossible(target).map(|to| Step { through: None, to }),
                TypeKind::TaggedUnion(union) => union.variants.first().map(|variant| Step {
                    through: Some(variant.tag.text().into_owned()),
                    to: variant.payload.index,
                }),
                TypeKind::ShapeUnion(union) => union.variants.iter().find_map(|variant| {
                    let to = impossible(&variant.ty)?;
                    Some(Step { through: Some(variant.ident.to_string()), to })
                }),
                TypeKind::Enum(_) => None,
            }
        };
        self.report_cycles(
            |_, index| !possible[index],
            next,
            "no value of this type could end: each holds another one",
            "make one of the members optional (`?`), nullable (`| null`) or an `Array<…>`",
            diagnostics,
        );
    }

    /// Whether a finite value of each type exists, by index.
    fn possible(&self) -> Vec<bool> {
        // An alternative that needs several types, after the types.
        let mut tuples: Vec<Vec<usize>> = Vec::new();
        let needs = self.iter().map(|definition| -> (Vec<usize>, bool) {
            match &definition.kind {
                TypeKind::Struct(object) => {
                    let required = object.fields.iter();
                    let required = required.filter(|field| field.presence == Presence::Required);
                    (required.flat_map(|field| needed(&field.ty)).collect(), false)
                }
                TypeKind::Enum(_) => (Vec::new(), false),
                TypeKind::TaggedUnion(_) => (held(&definition.kind), true),
                TypeKind::ShapeUnion(union) => {
                    let needs =
                        union.variants.iter().map(|variant| match needed(&variant.ty)[..] {
                            [] => None,
                            [one] => Some(one),
                            ref several => {
                                tuples.push(several.to_vec());
                                Some(self.len() + tuples.len() - 1)
                            }
                        });
                    // One alternative that needs nothing is enough.
                    let all: Option<Vec<usize>> = needs.collect();
                    (all.unwrap_or_default(), true)
                }
                TypeKind::Alias(target) => (needed(target), false),
            }
        });
        let mut needs: Vec<(Vec<usize>, bool)> = needs.collect();
        needs.extend(tuples.into_iter().map(|tuple| (tuple, false)));
        possible(needs)
    }

    /// Follows `next` from every type that is `on`, and reports each way back once. Whether there
    /// are any.
    fn report_cycles(
        &self,
        on: impl Fn(&Self, usize) -> bool,
        next: impl Fn(&Self, usize) -> Option<Step>,
        message: &str,
        help: &str,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let mut seen = vec![0; self.len()];
        let mut cycles = Vec::new();
        for start in 0..self.len() {
            let round = start + 1;
            let mut path: Vec<(usize, Step)> = Vec::new();
            let mut at = start;
            while on(self, at) && seen[at] == 0 {
                seen[at] = round;
                let Some(step) = next(self, at) else { break };
                let to = step.to;
                path.push((at, step));
                at = to;
            }
            if seen[at] == round
                && let Some(begin) = path.iter().position(|(index, _)| *index == at)
            {
                path.drain(..begin);
                cycles.push(path);
            }
        }
        for cycle in &cycles {
            let first = &self[cycle[0].0];
            let mut way = format!("`{}`", first.name);
            for (_, step) in cycle {
                let name = &self[step.to].name;
                way.push_str(&match &step.through {
                    Some(member) => format!(" -{member}-> `{name}`"),
                    None => format!(" -> `{name}`"),
                });
            }
            let mut diagnostic =
                Diagnostic::new("impossible-cycle", message, first.place).label(way).help(help);
            for (index, _) in cycle.iter().skip(1) {
                diagnostic = diagnostic.note("on the way", self[*index].place);
            }
            diagnostics.push(diagnostic);
        }
        !cycles.is_empty()
    }
}

/// Which of things are possible, of which each needs others: all of them, or any one.
fn possible(all_needs: Vec<(Vec<usize>, bool)>) -> Vec<bool> {
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); all_needs.len()];
    let mut missing = Vec::with_capacity(all_needs.len());
    let mut open = Vec::new();
    for (index, (needs, any)) in all_needs.into_iter().enumerate() {
        missing.push(if any { needs.len().min(1) } else { needs.len() });
        if missing[index] == 0 {
            open.push(index);
        }
        for need in needs {
            needed_by[need].push(index);
        }
    }
    let mut possible = vec![false; missing.len()];
    while let Some(index) = open.pop() {
        if std::mem::replace(&mut possible[index], true) {
            continue;
        }
        for &user in &needed_by[index] {
            if missing[user] > 0 {
                missing[user] -= 1;
                if missing[user] == 0 {
                    open.push(user);
                }
            }
        }
    }
    possible
}

/// The types that a value cannot do without.
fn needed(ty: &Type) -> Vec<usize> {
    match ty {
        Type::Named(reference) => vec![reference.index],
        Type::Tuple(elements) => elements.iter().flat_map(needed).collect(),
        _ => Vec::new(),
    }
}
