//! The bodies of operations, as far as their encodings can carry them.

use std::collections::HashSet;

use super::parameters::Gathered;
use crate::api::{
    Body, BodyShape, Encoding, Ident, Location, Notes, Parameter, Presence, Style, Type, TypeKind,
};
use crate::diagnostics::Diagnostic;
use crate::lower::state::Lowering;
use crate::lower::types::{Owner, presence};
use crate::spec::{self, BodyContent, FILE, FieldType, Spanned, TypeExpr, TypeExprKind};

impl<'s> Lowering<'s, '_> {
    /// The body, and the parameters that it becomes.
    pub(super) fn gather_body(
        &mut self,
        operation: &'s spec::Operation,
        owner: &Owner,
        gathered: &mut Gathered,
    ) -> Option<Body> {
        let body = operation.body.as_ref()?;
        let spec::Body { place, encoding, content } = body;
        let members = owner.below(encoding.key());
        let shape = match content {
            BodyContent::Broken => return None,
            BodyContent::Members(fields) => {
                for field in fields {
                    let file = match encoding {
                        Encoding::Multipart => self.file(field),
                        _ => None,
                    };
                    let parameter = match file {
                        Some(file) => self.parameter(field, Location::Body, None, file),
                        None => self.lower_parameter(field, Location::Body, &members),
                    };
                    gathered.add(parameter, &field.name, self.diagnostics);
                }
                BodyShape::Members
            }
            BodyContent::Whole { ty, optional } => {
                let parameter = match encoding {
                    Encoding::Bytes => whole_body(Type::File, presence(*optional, false)),
                    _ => self.lower_body(ty, *optional, &members),
                };
                let name = Spanned { value: "body".to_owned(), place: *place };
                gathered.add(parameter, &name, self.diagnostics);
                BodyShape::Whole
            }
        };
        self.check_body(body, gathered);
        Some(Body { encoding: *encoding, shape })
    }

    /// A body that is one value.
    fn lower_body(&mut self, ty: &'s TypeExpr, optional: bool, owner: &Owner) -> Parameter {
        let owner = Owner { part: "body".to_owned(), ..owner.clone() };
        let (inner, nullable) = self.split_null(ty);
        let ty = self.lower_expr(inner, &owner);
        whole_body(ty, presence(optional, nullable))
    }

    /// The type of a member that is a file or a list of files, and its presence. Null is never sent
    /// in place of a file.
    fn file(&mut self, field: &spec::Field) -> Option<(Type, Presence)> {
        let FieldType::Expr(expr) = &field.ty else { return None };
        let (inner, is_nullable) = match &expr.kind {
            TypeExprKind::Nullable(inner) => (&**inner, true),
            _ => (expr, false),
        };
        let is_file =
            |expr: &TypeExpr| matches!(&expr.kind, TypeExprKind::Name(name) if name == FILE);
        let ty = match &inner.kind {
            _ if is_file(inner) => Type::File,
            TypeExprKind::Array(item) if is_file(item) => Type::Array(Box::new(Type::File)),
            TypeExprKind::Array(item) if matches!(&item.kind, TypeExprKind::Nullable(item) if is_file(item)) =>
            {
                let message = "a list of files cannot hold null";
                let help = "write `Array<file>`: a file that is not there is left out";
                self.report(Diagnostic::new("bad-type-expression", message, item.place).help(help));
                Type::Array(Box::new(Type::File))
            }
            _ => return None,
        };
        self.reject_type_name(field, "take it out: a file has no type of its own");
        self.reject_limits(field, "a file");
        for (key, given) in [("default", &field.notes.default), ("example", &field.notes.example)] {
            if let Some(given) = given {
                let message = format!("a file has no `{key}`");
                let help = format!("take `{key}` out");
                self.report(Diagnostic::new("bad-value", message, given.place).help(help));
            }
        }
        // No files are an empty list.
        let is_nullable = is_nullable && !field.optional && ty == Type::File;
        Some((ty, presence(field.optional, is_nullable)))
    }

    /// Reports what a body's encoding cannot carry.
    fn check_body(&mut self, body: &spec::Body, gathered: &Gathered) {
        if body.encoding.holds_only_members() {
            self.check_members(body, gathered);
        }
        match (body.encoding, gathered.find(Location::Header, "Content-Type")) {
            (Encoding::Form, _) => self.check_brackets(gathered, Location::Body, "a form"),
            (Encoding::Multipart, Some(place)) => {
                let message = "a `multipart` body has a content type of its own";
                self.report(
                    Diagnostic::new("bad-value", message, place)
                        .help("take it out: the client sends it with the boundary of the parts"),
                );
            }
            (
                Encoding::Json
                | Encoding::Multipart
                | Encoding::Bytes
                | Encoding::Text
                | Encoding::Lines,
                _,
            ) => {}
        }
    }

    /// Reports a body that may be something else than an object.
    fn check_members(&mut self, body: &spec::Body, gathered: &Gathered) {
        let BodyContent::Whole { ty, .. } = &body.content else { return };
        let is_object = |parameter: &Parameter| {
            // What is broken has been reported.
            let mut is_broken = false;
            parameter.ty.walk(&mut |ty| is_broken |= *ty == Type::Broken);
            is_broken
                || matches!(parameter.presence, Presence::Required | Presence::Optional)
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
            Type::Scalar(_) | Type::File | Type::Array(_) | Type::Tuple(_) | Type::Nullable(_) => {
                false
            }
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

/// The parameter that is the whole body.
fn whole_body(ty: Type, presence: Presence) -> Parameter {
    let null = presence == Presence::OptionalNullable;
    Parameter {
        wire: "body".to_owned(),
        ident: Ident::new("body"),
        null_setter: null.then(|| Ident::new("body_null")),
        without: None,
        shared: None,
        notes: Notes::default(),
        location: Location::Body,
        style: Style::default(),
        ty,
        presence,
        asked: presence,
        sent_default: None,
        constant: None,
    }
}
