//! What is known while a spec is lowered: its types by name, and those that are made on the way.
//!
//! A type keeps the index that it gets first until everything is defined.

use std::collections::{HashMap, HashSet};

use super::values::ValueCheck;
use crate::{
    api::{Ident, Notes, Presence, Type, TypeKind, TypeRef},
    diagnostics::{Diagnostic, Diagnostics, Place},
    spec::{self, Node, Spec},
};

/// One spec on its way to being an API.
pub(super) struct Lowering<'s, 'd> {
    pub(super) spec: &'s Spec,
    pub(super) diagnostics: &'d mut Diagnostics,
    /// The named types in the order of the spec, then those written in place.
    pub(super) types: Vec<Definition<'s>>,
    pub(super) by_name: HashMap<&'s str, usize>,
    /// Tags that structs of their own must carry, by struct.
    pub(super) tags: HashMap<usize, Vec<Tag<'s>>>,
    /// The names of types to suggest, in order; empty until one is unknown.
    pub(super) names: Vec<&'s str>,
    /// How many references to types mean none that is known or nearly so called.
    pub(super) holes: usize,
    /// How many names have been compared for suggestions.
    pub(super) compared: usize,
    /// Types that count as used although no lowered type refers to them.
    pub(super) excused: HashSet<usize>,
    /// Mistakes that are some only if the struct is one that callers send.
    pub(super) if_sent: Vec<(usize, Diagnostic)>,
    /// Defaults and examples to be held against their types.
    pub(super) checks: Vec<ValueCheck<'s>>,
}

/// A type that is being made.
pub(super) struct Definition<'s> {
    pub(super) name: String,
    pub(super) ident: Ident,
    pub(super) place: Place,
    pub(super) notes: Notes,
    pub(super) also: Vec<Ident>,
    pub(super) kind: TypeKind,
    /// The type that it is written in.
    pub(super) holder: Option<usize>,
    /// Its variant's name collides, which has been reported, and so would its own.
    pub(super) collides: bool,
    /// How it gets another Rust name.
    pub(super) fix: &'static str,
    /// How it gets a shorter one.
    pub(super) shorter: &'static str,
    /// As the spec has it, unless it is written in place.
    pub(super) written: Option<&'s spec::TypeDef>,
}

/// The value that a member must have because its struct is a variant of a tagged union.
#[derive(Clone, Copy)]
pub(super) struct Tag<'s> {
    pub(super) member: &'s str,
    pub(super) value: &'s str,
    pub(super) place: Place,
    /// The struct is written in the union, so it never stands alone.
    pub(super) in_place: bool,
}

impl<'s, 'd> Lowering<'s, 'd> {
    /// Nothing is known yet.
    pub(super) fn new(spec: &'s Spec, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            spec,
            diagnostics,
            types: Vec::with_capacity(spec.types.len()),
            by_name: HashMap::with_capacity(spec.types.len()),
            tags: HashMap::new(),
            names: Vec::new(),
            holes: 0,
            compared: 0,
            excused: HashSet::new(),
            if_sent: Vec::new(),
            checks: Vec::new(),
        }
    }

    /// Adds a mistake.
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// A reference to a type.
    pub(super) fn reference(&self, index: usize) -> TypeRef {
        TypeRef { index, ident: self.types[index].ident.clone() }
    }

    /// The type behind aliases. None if they lead nowhere, which is reported elsewhere: whoever asks
    /// has nothing to add.
    pub(super) fn resolve<'a>(&'a self, ty: &'a Type) -> Option<&'a Type> {
        let mut ty = ty;
        for _ in 0..=self.types.len() {
            match ty {
                Type::Named(reference) => match &self.types[reference.index].kind {
                    TypeKind::Alias(target) => ty = target,
                    _ => return Some(ty),
                },
                Type::Broken => return None,
                _ => return Some(ty),
            }
        }
        None
    }

    /// What a type is made of, behind aliases. None if it has no name.
    pub(super) fn resolve_kind<'a>(&'a self, ty: &'a Type) -> Option<&'a TypeKind> {
        match self.resolve(ty)? {
            Type::Named(reference) => Some(&self.types[reference.index].kind),
            _ => None,
        }
    }

    /// Remembers to hold a default and an example against their type.
    pub(super) fn check_later(&mut self, field: &'s spec::Field, ty: &Type, presence: Presence) {
        let values: [(&'static str, Option<&'s Node>); 2] =
            [("default", field.notes.default.as_ref()), ("example", field.notes.example.as_ref())];
        for (key, value) in values {
            if let Some(value) = value {
                self.checks.push(ValueCheck { key, value, ty: ty.clone(), presence });
            }
        }
    }
}

/// What stands in for a type that could not be understood.
pub(super) fn broken() -> TypeKind {
    TypeKind::Alias(Type::Broken)
}
