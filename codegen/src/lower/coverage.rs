//! Types whose values are values of other types, too: those that a union would never choose.

use std::collections::HashSet;

use super::state::Types;
use crate::api::{Enum, Field, Form, Literal, Scalar, Type, TypeKind};

impl Types<'_> {
    /// Whether all values of the second type are values of the first. Types with members are
    /// compared by `are_same` alone.
    pub(super) fn covers(&self, one: &Type, other: &Type) -> bool {
        let (Some(one), Some(other)) = (self.resolve(one), self.resolve(other)) else {
            return false;
        };
        match (one, other) {
            (Type::Scalar(scalar), _) if matches!(scalar.form(), Form::Any) => true,
            (Type::Array(one), Type::Array(other)) | (Type::Map(one), Type::Map(other)) => {
                self.covers(one, other)
            }
            (Type::Array(one), Type::Tuple(others)) => {
                others.iter().all(|other| self.covers(one, other))
            }
            (Type::Tuple(ones), Type::Tuple(others)) => {
                ones.len() == others.len()
                    && ones.iter().zip(others).all(|(one, other)| self.covers(one, other))
            }
            (Type::Nullable(one), Type::Nullable(other)) => self.covers(one, other),
            (Type::Nullable(one), other) => self.covers(one, other),
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
            (one, other) => self.are_same(one, other, &mut HashSet::new()),
        }
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
            (TypeKind::Enum(one), TypeKind::Enum(other)) => {
                let of = |known: &Enum| -> HashSet<Literal> {
                    known.values.iter().map(|value| value.wire.clone()).collect()
                };
                of(one) == of(other)
            }
            _ => false,
        }
    }
}
