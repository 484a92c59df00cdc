//! Types whose values are values of other types, too: those that a union would never choose.

use std::collections::{HashMap, HashSet};

use super::state::Types;
use crate::api::{
    Enum, Field, Form, Literal, Presence, Scalar, ShapeUnion, Struct, Type, TypeKind,
};

/// What is known of pairs of types that have names.
#[derive(Default)]
struct Asked {
    known: HashMap<(usize, usize), bool>,
    /// The pairs that are taken to hold: a value in a value is smaller, so what is still being
    /// asked may be assumed for it.
    assumed: Vec<(usize, usize)>,
}

impl Types<'_> {
    /// Whether all values of the second type are values of the first, which knows as much of each
    /// of them.
    pub(super) fn covers(&self, one: &Type, other: &Type) -> bool {
        self.covers_within(one, other, &mut Asked::default())
    }

    fn covers_within(&self, one: &Type, other: &Type, asked: &mut Asked) -> bool {
        let (Some(one), Some(other)) = (self.resolve(one), self.resolve(other)) else {
            return false;
        };
        match (one, other) {
            (Type::Scalar(scalar), _) if matches!(scalar.form(), Form::Any) => true,
            (Type::Array(one), Type::Array(other))
            | (Type::Map(one), Type::Map(other))
            | (Type::Nullable(one), Type::Nullable(other)) => self.covers_within(one, other, asked),
            (Type::Array(one), Type::Tuple(others)) => {
                others.iter().all(|other| self.covers_within(one, other, asked))
            }
            (Type::Tuple(ones), Type::Tuple(others)) => {
                let mut pairs = ones.iter().zip(others);
                ones.len() == others.len()
                    && pairs.all(|(one, other)| self.covers_within(one, other, asked))
            }
            (Type::Nullable(one), other) => self.covers_within(one, other, asked),
            (Type::Scalar(scalar), other) => self.scalar_of(other).is_some_and(|other| {
                match (scalar.form(), other.form()) {
                    // Text is kept as it came, whatever its format is.
                    (Form::String | Form::Text(..), Form::String | Form::Text(..)) => true,
                    (Form::Whole(first, last), Form::Whole(from, to)) => {
                        first <= from && to <= last
                    }
                    (Form::Finite, Form::Finite | Form::Whole(..)) => true,
                    (Form::Flag, Form::Flag) => true,
                    _ => false,
                }
            }),
            (Type::Named(one), other) => self.named_covers(one.index, other, asked),
            _ => false,
        }
    }

    fn named_covers(&self, one: usize, other: &Type, asked: &mut Asked) -> bool {
        let Type::Named(reference) = other else {
            return self.kind_covers(&self[one].kind, other, asked);
        };
        let pair = (one, reference.index);
        if let Some(covers) = asked.known.get(&pair) {
            return *covers;
        }
        let before = asked.assumed.len();
        asked.known.insert(pair, true);
        asked.assumed.push(pair);
        let covers = one == reference.index || self.kind_covers(&self[one].kind, other, asked);
        if !covers {
            // So does not hold what followed from it.
            for pair in asked.assumed.drain(before..) {
                asked.known.remove(&pair);
            }
            asked.known.insert(pair, false);
        }
        covers
    }

    fn kind_covers(&self, one: &TypeKind, other: &Type, asked: &mut Asked) -> bool {
        match (one, self.resolve_kind(other)) {
            (TypeKind::Struct(one), Some(TypeKind::Struct(other))) => {
                self.struct_covers(one, other, asked)
            }
            (TypeKind::Enum(one), Some(TypeKind::Enum(other))) => {
                one.scalar == other.scalar && values(one).is_superset(&values(other))
            }
            // What neither recognizes is unknown as a whole in both.
            (TypeKind::ShapeUnion(union), Some(TypeKind::ShapeUnion(others))) => {
                let mut others = others.variants.iter().filter_map(|it| self.resolve(&it.ty));
                others.all(|other| self.union_covers(union, other, asked))
            }
            (TypeKind::ShapeUnion(union), _) => self.union_covers(union, other, asked),
            _ => false,
        }
    }

    fn struct_covers(&self, one: &Struct, other: &Struct, asked: &mut Asked) -> bool {
        let others = match (&one.others, &other.others) {
            (Some(one), Some(other)) => self.covers_within(one, other, asked),
            (one, other) => one.is_some() || other.is_none(),
        };
        let mut covers = |field: &Field| match other.fields.iter().find(|it| it.wire == field.wire)
        {
            Some(other) => {
                (field.written != Presence::Required
                    || (field.written, field.access) == (other.written, other.access))
                    && self.covers_within(&field.ty, &other.ty, asked)
            }
            // In values of the other one it is anything.
            None => field.written != Presence::Required && self.is_any(&field.ty),
        };
        let is_known = |other: &Field| one.fields.iter().any(|field| field.wire == other.wire);
        others
            && one.constants == other.constants
            && other.fields.iter().all(is_known)
            && one.fields.iter().all(&mut covers)
    }

    /// Whether a union decodes all values of a type as one of its variants that covers it.
    fn union_covers(&self, union: &ShapeUnion, other: &Type, asked: &mut Asked) -> bool {
        // Of several objects, that one may be chosen which knows less, or none.
        let (objects, rest): (Vec<&Type>, Vec<&Type>) =
            union.variants.iter().map(|variant| &variant.ty).partition(|ty| self.is_object(ty));
        match objects.as_slice() {
            _ if !self.is_object(other) => {
                rest.into_iter().any(|ty| self.covers_within(ty, other, asked))
            }
            [object] => self.covers_within(object, other, asked),
            _ => false,
        }
    }

    /// Whether there are objects among the values of a type that is no union.
    fn is_object(&self, ty: &Type) -> bool {
        match self.resolve(ty) {
            Some(Type::Map(_)) => true,
            Some(Type::Named(reference)) => {
                matches!(
                    &self[reference.index].kind,
                    TypeKind::Struct(_) | TypeKind::TaggedUnion(_)
                )
            }
            Some(_) => self.is_any(ty),
            None => false,
        }
    }

    fn is_any(&self, ty: &Type) -> bool {
        matches!(self.resolve(ty), Some(Type::Scalar(scalar)) if matches!(scalar.form(), Form::Any))
    }

    /// The scalar of which a type has values: itself, or that of an enum.
    fn scalar_of(&self, ty: &Type) -> Option<Scalar> {
        match ty {
            Type::Scalar(scalar) => Some(*scalar),
            Type::Named(_) => match self.resolve_kind(ty)? {
                TypeKind::Enum(known) => Some(known.scalar),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether two types have the same values.
    pub(super) fn are_same(
        &self,
        one: &Type,
        other: &Type,
        seen: &mut HashSet<(usize, usize)>,
    ) -> bool {
        let (Some(one), Some(other)) = (self.resolve(one), self.resolve(other)) else {
            return false;
        };
        match (one, other) {
            (Type::Array(one), Type::Array(other))
            | (Type::Map(one), Type::Map(other))
            | (Type::Nullable(one), Type::Nullable(other)) => self.are_same(one, other, seen),
            (Type::Tuple(ones), Type::Tuple(others)) => {
                ones.len() == others.len()
                    && ones.iter().zip(others).all(|(one, other)| self.are_same(one, other, seen))
            }
            (Type::Named(one), Type::Named(other)) => {
                one.index == other.index
                    || !seen.insert((one.index, other.index))
                    || self.are_same_kinds(one.index, other.index, seen)
            }
            (one, other) => one == other,
        }
    }

    fn are_same_kinds(&self, one: usize, other: usize, seen: &mut HashSet<(usize, usize)>) -> bool {
        match (&self[one].kind, &self[other].kind) {
            (TypeKind::Struct(one), TypeKind::Struct(other)) => {
                let others = match (&one.others, &other.others) {
                    (Some(one), Some(other)) => self.are_same(one, other, seen),
                    (one, other) => one.is_none() && other.is_none(),
                };
                let mut is_there = |field: &Field| {
                    let mut others = other.fields.iter();
                    others.find(|other| other.wire == field.wire).is_some_and(|other| {
                        (other.presence, other.access) == (field.presence, field.access)
                            && self.are_same(&field.ty, &other.ty, seen)
                    })
                };
                others
                    && one.fields.len() == other.fields.len()
                    && one.constants == other.constants
                    && one.fields.iter().all(&mut is_there)
            }
            (TypeKind::Enum(one), TypeKind::Enum(other)) => values(one) == values(other),
            _ => false,
        }
    }
}

fn values(known: &Enum) -> HashSet<&Literal> {
    known.values.iter().map(|value| &value.wire).collect()
}
