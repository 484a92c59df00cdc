//! The bodies of operations, as far as their encodings can carry them.

use std::collections::HashSet;

use super::parameters::Gathered;
use crate::api::{Location, Parameter, Presence, Type, TypeKind};
use crate::diagnostics::Diagnostic;
use crate::lower::state::Lowering;
use crate::spec::{self, BodyContent};

impl Lowering<'_, '_> {
    /// Reports what a body's encoding cannot carry.
    pub(super) fn check_body(&mut self, body: &spec::Body, gathered: &Gathered) {
        if body.encoding.holds_only_members() {
            let of = format!("a {}", body.encoding.noun());
            self.check_brackets(gathered, Location::Body, &of);
            self.check_members(body, gathered);
        }
    }

    /// Reports a body that may be something else than an object.
    fn check_members(&mut self, body: &spec::Body, gathered: &Gathered) {
        let BodyContent::Whole { ty, .. } = &body.content else { return };
        let is_object = |parameter: &Parameter| {
            matches!(parameter.presence, Presence::Required | Presence::Optional)
                && self.is_object(&parameter.ty, &mut HashSet::new())
        };
        if !gathered.all(Location::Body).all(is_object) {
            let message = format!(
                "a {} holds the members of an object, and this type has other values",
                body.encoding.noun()
            );
            self.report(Diagnostic::new("bad-value", message, ty.place).help(format!(
                "write its members in place, like `{}: {{name: string}}`, or the name of a type with `fields`",
                body.encoding.key()
            )));
        }
    }

    /// Whether each value of a type is an object.
    fn is_object(&self, ty: &Type, seen: &mut HashSet<usize>) -> bool {
        let Some(ty) = self.resolve(ty) else { return true };
        match ty {
            Type::Map(_) | Type::Broken => true,
            Type::Boxed(inner) => self.is_object(inner, seen),
            Type::Scalar(_) | Type::Array(_) | Type::Nullable(_) => false,
            Type::Named(reference) => match &self.types[reference.index].kind {
                TypeKind::Struct(_) | TypeKind::TaggedUnion(_) => true,
                TypeKind::Enum(_) => false,
                TypeKind::ShapeUnion(union) => {
                    !seen.insert(reference.index)
                        || union.variants.iter().all(|variant| self.is_object(&variant.ty, seen))
                }
                TypeKind::Alias(_) => true,
            },
        }
    }
}
