//! The state that the phases of lowering hand on: names, then definitions, then what is left to be
//! checked.
//!
//! A type keeps the index that it gets first until everything is defined.

use std::collections::{HashMap, HashSet};
use std::ops::{Deref, DerefMut};

use super::flattened::Flat;
use super::limits::LimitCheck;
use super::operations::Shared;
use super::released::Released;
use super::values::ValueCheck;
use crate::api::{
    ErrorBody, FormerResource, Ident, Literal, Notes, Presence, Resource, Type, TypeKind, TypeRef,
};
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::spec::{self, Node, Spec};

/// Types and operations on their way from the spec to the API: their names are known, what they
/// refer to is being found.
pub(super) struct Lowering<'s, 'd> {
    pub(super) spec: &'s Spec,
    pub(super) diagnostics: &'d mut Diagnostics,
    pub(super) types: Types<'s>,
    pub(super) by_name: HashMap<&'s str, usize>,
    /// Tags that structs of their own must carry, by struct.
    pub(super) tags: HashMap<usize, Vec<Tag<'s>>>,
    /// The alternatives of unions by shape, those of unions among them in their place. None of
    /// one that is among them itself.
    pub(super) flat: HashMap<usize, Option<Vec<Flat<'s>>>>,
    pub(super) suggestions: Suggestions<'s>,
    pub(super) pending: Pending<'s>,
    pub(super) released: Released<'s>,
}

/// The suggestions for a name that is unknown.
#[derive(Default)]
pub(super) struct Suggestions<'s> {
    /// The names of types to suggest, in order; empty until one is unknown.
    pub(super) names: Vec<&'s str>,
    /// The number of names that have been compared.
    pub(super) compared: usize,
}

/// The checks that can only be made once every type and operation is defined.
#[derive(Default)]
pub(super) struct Pending<'s> {
    /// Types that count as used although no lowered type refers to them.
    pub(super) excused: HashSet<usize>,
    /// The number of references to types that mean none that is known or nearly so called.
    pub(super) holes: usize,
    /// Mistakes that are some only if the struct is one that callers send.
    pub(super) if_sent: Vec<(usize, Diagnostic)>,
    /// Where the alternatives of untagged unions stand, by the index of the union.
    pub(super) alternatives: HashMap<usize, Vec<Written>>,
    /// Defaults and examples to be held against their types.
    pub(super) values: Vec<ValueCheck<'s>>,
    /// Constraints to be held against their types.
    pub(super) limits: Vec<LimitCheck<'s>>,
}

/// Where an alternative of an untagged union is written.
#[derive(Clone, Copy)]
pub(super) struct Written {
    /// The place in the union itself.
    pub(super) place: Place,
    /// The place in the union that stands there, if one does.
    pub(super) inside: Option<Place>,
}

impl Written {
    /// Whether both come with one union, whose own mistake it is if they are alike.
    pub(super) fn is_with(self, other: Self) -> bool {
        self.inside.is_some() && self.place == other.place
    }

    /// The place where it is written.
    pub(super) fn inner(self) -> Place {
        self.inside.unwrap_or(self.place)
    }
}

/// Every type and operation of a spec, defined.
pub(super) struct Defined<'s> {
    pub(super) types: Types<'s>,
    pub(super) resources: Vec<Resource>,
    pub(super) former: Vec<FormerResource>,
    pub(super) shared: Shared<'s>,
    pub(super) error_bodies: Vec<ErrorBody>,
    pub(super) pending: Pending<'s>,
}

/// The types by index: the named ones in the order of the spec, then those written in place.
pub(super) struct Types<'s>(pub(super) Vec<Definition<'s>>);

impl<'s> Deref for Types<'s> {
    type Target = Vec<Definition<'s>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Types<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

/// A type that is being made.
pub(super) struct Definition<'s> {
    pub(super) name: String,
    pub(super) ident: Ident,
    pub(super) place: Place,
    pub(super) notes: Notes,
    pub(super) also: Vec<Ident>,
    /// The way to it in the spec.
    pub(super) path: Vec<String>,
    /// The way to it in the lock.
    pub(super) locked: Vec<String>,
    pub(super) kind: TypeKind,
    /// The type that it is written in.
    pub(super) holder: Option<usize>,
    /// Its variant's name collides, which has been reported, and so would its own.
    pub(super) collides: bool,
    /// The way to give it another Rust name.
    pub(super) fix: &'static str,
    /// The way to give it a shorter one.
    pub(super) shorter: &'static str,
    /// As the spec has it, unless it is written in place.
    pub(super) written: Option<&'s spec::TypeDef>,
}

/// The value that a member must have because its struct is a variant of a tagged union.
#[derive(Clone, Copy)]
pub(super) struct Tag<'s> {
    pub(super) member: &'s str,
    pub(super) value: &'s Literal,
    pub(super) place: Place,
    /// The struct is written in the union, so it never stands alone.
    pub(super) in_place: bool,
}

impl<'s, 'd> Lowering<'s, 'd> {
    /// Nothing is known yet.
    pub(super) fn new(
        spec: &'s Spec,
        released: Released<'s>,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self {
            spec,
            diagnostics,
            types: Types(Vec::with_capacity(spec.types.len())),
            by_name: HashMap::with_capacity(spec.types.len()),
            tags: HashMap::new(),
            flat: HashMap::new(),
            suggestions: Suggestions::default(),
            pending: Pending::default(),
            released,
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

    /// The type behind aliases, as [`Types::resolve`].
    pub(super) fn resolve<'a>(&'a self, ty: &'a Type) -> Option<&'a Type> {
        self.types.resolve(ty)
    }

    /// Remembers to hold a default, an example and constraints against their type.
    pub(super) fn check_later(&mut self, field: &'s spec::Field, ty: &Type, presence: Presence) {
        let values: [(&'static str, Option<&'s Node>); 2] =
            [("default", field.notes.default.as_ref()), ("example", field.notes.example.as_ref())];
        for (key, value) in values {
            if let Some(value) = value {
                let limits = &field.notes.limits;
                let ty = ty.clone();
                self.pending.values.push(ValueCheck { key, value, ty, presence, limits });
            }
        }
        self.check_limits_later(&field.notes, ty);
    }
}

impl Types<'_> {
    /// The type behind aliases. None if they lead nowhere, which is reported elsewhere: whoever
    /// asks has nothing to add.
    pub(super) fn resolve<'a>(&'a self, ty: &'a Type) -> Option<&'a Type> {
        let mut ty = ty;
        for _ in 0..=self.len() {
            match ty {
                Type::Named(reference) => match &self[reference.index].kind {
                    TypeKind::Alias(target) => ty = target,
                    _ => return Some(ty),
                },
                Type::Broken => return None,
                _ => return Some(ty),
            }
        }
        None
    }

    /// Returns the kind of a type, behind aliases. None if it has no name.
    pub(super) fn resolve_kind<'a>(&'a self, ty: &'a Type) -> Option<&'a TypeKind> {
        match self.resolve(ty)? {
            Type::Named(reference) => Some(&self[reference.index].kind),
            _ => None,
        }
    }
}

/// Returns the stand-in for a type that could not be understood.
pub(super) fn broken() -> TypeKind {
    TypeKind::Alias(Type::Broken)
}
