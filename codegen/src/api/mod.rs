//! The API as it is meant: what `lower` makes of a spec and what `emit` and `diff` read.
//!
//! Every name in here is final: idents are legal Rust, distinct within their scope, and chosen;
//! lists stand in the order in which they are emitted. Nothing here knows YAML, and nothing can be
//! wrong.

mod aggregate;
mod auth;
mod client;
pub mod docs;
mod error_body;
mod features;
mod ident;
pub mod limits;
mod lock;
mod notes;
mod operation;
mod pagination;
mod paths;
mod references;
mod resource;
mod servers;
pub(crate) mod spelling;
mod template;
mod tombstone;
mod types;

pub use crate::constraint::{Bound, Constraint};
pub use crate::encoding::Encoding;
pub use crate::literal::Literal;
pub use crate::scalar::{Form, Scalar};
pub use crate::stability::Stability;
pub use crate::status::Statuses;
pub use crate::style::Style;
pub use aggregate::{Aggregate, AggregateField, FieldSource, VariantMember};
pub use auth::{Auth, Scheme, SchemeKind};
pub use client::{Client, Environment, Package, ResponseHeader};
pub use docs::Docs;
pub use error_body::{ErrorBody, ErrorType, carried, error_type};
pub use features::{Features, Gate, default_feature};
pub use ident::Ident;
pub use limits::Limit;
pub use lock::{Kind, Line, Lock};
pub use notes::{Deprecation, Notes, Replacement};
pub use operation::{
    Body, BodyShape, ByStatus, Location, Method, Operation, Parameter, Response, StatusVariant,
};
pub use pagination::{Counted, MemberPath, NextKind, NextPage, PageScheme};
pub use paths::Path;
pub(crate) use paths::below;
pub use resource::{FormerResource, Resource};
pub use servers::{Server, UrlVariable};
pub use template::{Piece, Template};
pub(crate) use tombstone::regardless;
pub use tombstone::{Stub, StubKind, Tombstone};
pub use types::{
    Access, Constant, Enum, EnumValue, Field, OTHERS, Presence, Shape, ShapeUnion, ShapeVariant,
    StreamError, Struct, TaggedUnion, Type, TypeDef, TypeKind, TypeRef, Usage, Variant,
};

/// One API, ready to be emitted as one crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// The spec file that a person edits, as the headers of emitted files name it.
    pub source: String,
    /// The crate around the code.
    pub package: Package,
    /// The client type and its settings.
    pub client: Client,
    /// The pagination schemes that operations use.
    pub schemes: Vec<PageScheme>,
    /// The resources at the top, each with its sub-resources.
    pub resources: Vec<Resource>,
    /// What was removed, in the order of the spec.
    pub removed: Vec<Tombstone>,
    /// The resources that were at the top before, and are reached otherwise now.
    pub former: Vec<FormerResource>,
    /// All types, in the order of the spec; a type written in place follows the one that holds it.
    pub types: Vec<TypeDef>,
    /// Typed error bodies that the spec gives all operations at once, the most exact statuses
    /// first.
    pub errors: Vec<ErrorType>,
    /// The types of error bodies, each with the statuses that carry it, in ascending order.
    pub error_bodies: Vec<ErrorBody>,
    /// The names as they were released first.
    pub lock: Lock,
}

impl Api {
    /// Returns every operation.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(Resource::all_operations)
    }

    /// Whether a class of statuses, or `default`, carries an error body.
    pub fn has_error_classes(&self) -> bool {
        let tables = self.operations().map(|operation| &operation.errors).chain([&self.errors]);
        tables.flatten().any(|(statuses, _)| !matches!(statuses, Statuses::One(_)))
    }

    /// The definition behind a reference.
    pub fn type_def(&self, reference: &TypeRef) -> &TypeDef {
        &self.types[reference.index]
    }

    /// Whether the struct that a variant holds tells the variant, as they are called now: its name
    /// has the variant's in it, as `TextEvent` has `Text`, and that of no other that holds it. So
    /// it goes on to, whatever other variants come to hold it. A struct with a field for several
    /// tags does not: it may mean any of them.
    pub fn is_identified_by_its_struct(&self, union: &TaggedUnion, variant: &Variant) -> bool {
        let is_named = |variant: &Variant| {
            let name = variant.ident.plain().trim_end_matches('_');
            variant.payload.ident.plain().contains(name)
        };
        is_named(variant)
            && !union.others_of(variant).any(is_named)
            && self.tag_field(union, variant).is_none_or(|field| self.has_one_value(field))
    }

    /// Returns the field of a variant's struct that holds the union's tag.
    pub fn tag_field(&self, union: &TaggedUnion, variant: &Variant) -> Option<&Field> {
        match self.resolve(&Type::Named(variant.payload.clone())) {
            Type::Named(reference) => match &self.type_def(reference).kind {
                TypeKind::Struct(object) => {
                    object.fields.iter().find(|field| field.wire == union.tag)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether only one value of a member is known, of an enum.
    pub fn has_one_value(&self, field: &Field) -> bool {
        match self.resolve(&field.ty) {
            Type::Named(reference) => match &self.type_def(reference).kind {
                TypeKind::Enum(known) => known.values.len() == 1,
                _ => false,
            },
            _ => false,
        }
    }

    /// The value of a member that can have only one, so that nobody is asked for it.
    pub fn constant<'a>(&'a self, field: &Field) -> Option<&'a EnumValue> {
        let Type::Named(reference) = &field.ty else { return None };
        match &self.type_def(reference).kind {
            TypeKind::Enum(known)
                if field.asked == Presence::Required && field.access.is_sent() =>
            {
                known.literal()
            }
            _ => None,
        }
    }

    /// Whether callers must give a member.
    pub fn is_argument(&self, field: &Field) -> bool {
        field.is_constructed() && self.constant(field).is_none()
    }

    /// The type behind aliases: never an alias itself.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        match ty {
            Type::Named(reference) => match &self.type_def(reference).kind {
                TypeKind::Alias(target) => self.resolve(target),
                _ => ty,
            },
            _ => ty,
        }
    }
}
