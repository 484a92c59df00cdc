//! Every reference from one type to others.
//!
//! This is the only place that knows where references are; whoever walks or changes them comes
//! here.

use super::{Operation, Response, Type, TypeKind, TypeRef};

impl Type {
    /// Calls `visit` with this type and every type inside it, references not followed.
    pub(crate) fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::Array(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.walk(visit);
            }
            Self::Scalar(_) | Self::Named(_) | Self::Broken => {}
        }
    }

    /// Calls `visit` with the index of every type that this one names.
    pub(crate) fn for_each_reference(&self, visit: &mut impl FnMut(usize)) {
        self.walk(&mut |ty| {
            if let Self::Named(reference) = ty {
                visit(reference.index);
            }
        });
    }

    /// Calls `visit` with every reference in this type.
    pub(crate) fn for_each_reference_mut(&mut self, visit: &mut impl FnMut(&mut TypeRef)) {
        match self {
            Self::Array(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.for_each_reference_mut(visit);
            }
            Self::Named(reference) => visit(reference),
            Self::Scalar(_) | Self::Broken => {}
        }
    }

    /// The index of the type that a value of this one holds without a pointer in between.
    pub(crate) fn held(&self) -> Option<usize> {
        match self {
            Self::Nullable(inner) => inner.held(),
            Self::Named(reference) => Some(reference.index),
            _ => None,
        }
    }
}

impl TypeKind {
    /// Calls `visit` with the index of every type that this one is made of.
    pub(crate) fn for_each_reference(&self, visit: &mut impl FnMut(usize)) {
        match self {
            Self::Struct(object) => {
                for field in &object.fields {
                    field.ty.for_each_reference(visit);
                }
            }
            Self::StringEnum(_) => {}
            Self::TaggedUnion(union) => {
                for field in &union.common {
                    field.ty.for_each_reference(visit);
                }
                for variant in &union.variants {
                    visit(variant.payload.index);
                }
            }
            Self::ShapeUnion(union) => {
                for variant in &union.variants {
                    variant.ty.for_each_reference(visit);
                }
            }
            Self::Alias(target) => target.for_each_reference(visit),
        }
    }

    /// Calls `visit` with every reference in this type.
    pub(crate) fn for_each_reference_mut(&mut self, visit: &mut impl FnMut(&mut TypeRef)) {
        match self {
            Self::Struct(object) => {
                for field in &mut object.fields {
                    field.ty.for_each_reference_mut(visit);
                }
            }
            Self::StringEnum(_) => {}
            Self::TaggedUnion(union) => {
                for field in &mut union.common {
                    field.ty.for_each_reference_mut(visit);
                }
                for variant in &mut union.variants {
                    visit(&mut variant.payload);
                }
            }
            Self::ShapeUnion(union) => {
                for variant in &mut union.variants {
                    variant.ty.for_each_reference_mut(visit);
                }
            }
            Self::Alias(target) => target.for_each_reference_mut(visit),
        }
    }
}

impl Operation {
    /// Calls `visit` with every reference in what is sent and what comes back.
    pub(crate) fn for_each_reference_mut(&mut self, visit: &mut impl FnMut(&mut TypeRef)) {
        for parameter in &mut self.parameters {
            parameter.ty.for_each_reference_mut(visit);
        }
        for (_, error) in &mut self.errors {
            visit(error);
        }
        match &mut self.response {
            Response::Value(ty) | Response::Events(ty) | Response::Pages { item: ty, .. } => {
                ty.for_each_reference_mut(visit);
            }
            Response::Empty | Response::Text | Response::Binary => {}
        }
    }
}
