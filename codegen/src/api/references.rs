//! Every reference from one type to others.
//!
//! This is the only place that knows where references are; whoever walks or changes them comes
//! here.

use super::{Api, Operation, Resource, Type, TypeKind, TypeRef};

impl Api {
    /// Calls `visit` with every type as it is used, and every type inside it, references not
    /// followed.
    pub(crate) fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Type)) {
        for resource in &self.resources {
            resource.walk(visit);
        }
        for def in &self.types {
            def.kind.for_each_type(&mut |ty| ty.walk(visit));
        }
    }
}

impl Resource {
    fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Type)) {
        for operation in &self.operations {
            operation.for_each_type(&mut |ty| ty.walk(visit));
        }
        for resource in &self.resources {
            resource.walk(visit);
        }
    }
}

impl Type {
    /// Calls `visit` with this type and every type inside it, references not followed.
    pub(crate) fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::Array(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.walk(visit);
            }
            Self::Tuple(elements) => elements.iter().for_each(|element| element.walk(visit)),
            Self::Scalar(_) | Self::File | Self::Named(_) | Self::Broken => {}
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
            Self::Tuple(elements) => {
                elements.iter_mut().for_each(|element| element.for_each_reference_mut(visit));
            }
            Self::Named(reference) => visit(reference),
            Self::Scalar(_) | Self::File | Self::Broken => {}
        }
    }

    /// The indices of the types that a value of this one holds without a pointer in between.
    pub(crate) fn held(&self) -> Vec<usize> {
        match self {
            Self::Nullable(inner) => inner.held(),
            Self::Tuple(elements) => elements.iter().flat_map(Self::held).collect(),
            Self::Named(reference) => vec![reference.index],
            _ => Vec::new(),
        }
    }
}

impl TypeKind {
    /// Calls `visit` with every type that this one spells.
    fn for_each_type<'a>(&'a self, visit: &mut impl FnMut(&'a Type)) {
        match self {
            Self::Struct(object) => {
                object.fields.iter().for_each(|field| visit(&field.ty));
                object.others.iter().for_each(visit);
            }
            Self::Enum(_) => {}
            Self::TaggedUnion(union) => union.common.iter().for_each(|field| visit(&field.ty)),
            Self::ShapeUnion(union) => union.variants.iter().for_each(|variant| visit(&variant.ty)),
            Self::Alias(target) => visit(target),
        }
    }

    /// Calls `visit` with the index of every type that this one is made of.
    pub(crate) fn for_each_reference(&self, visit: &mut impl FnMut(usize)) {
        self.for_each_type(&mut |ty| ty.for_each_reference(visit));
        if let Self::TaggedUnion(union) = self {
            union.variants.iter().for_each(|variant| visit(variant.payload.index));
        }
    }

    /// Calls `visit` with every reference in this type.
    pub(crate) fn for_each_reference_mut(&mut self, visit: &mut impl FnMut(&mut TypeRef)) {
        match self {
            Self::Struct(object) => {
                for field in &mut object.fields {
                    field.ty.for_each_reference_mut(visit);
                }
                if let Some(others) = &mut object.others {
                    others.for_each_reference_mut(visit);
                }
            }
            Self::Enum(_) => {}
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
    /// Calls `visit` with the type of everything that is sent, and of what comes back.
    pub(crate) fn for_each_type<'a>(&'a self, visit: &mut impl FnMut(&'a Type)) {
        self.parameters.iter().for_each(|parameter| visit(&parameter.ty));
        self.response.types().into_iter().for_each(visit);
    }

    /// Calls `visit` with every reference in what is sent and what comes back.
    pub(crate) fn for_each_reference_mut(&mut self, visit: &mut impl FnMut(&mut TypeRef)) {
        for parameter in &mut self.parameters {
            parameter.ty.for_each_reference_mut(visit);
        }
        for (_, error) in &mut self.errors {
            visit(error);
        }
        for ty in self.response.types_mut() {
            ty.for_each_reference_mut(visit);
        }
    }
}
