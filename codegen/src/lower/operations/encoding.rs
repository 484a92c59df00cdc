//! The values that a query can carry: unless a parameter has another style, lists repeat it, and
//! objects are `parameter[member]`.
//!
//! So a list holds single values only. The members of two objects, or the items of two lists, would
//! arrive as those of one.

use std::collections::HashSet;

use super::parameters::Gathered;
use crate::api::{Location, Parameter, Style, Type, TypeKind};
use crate::diagnostics::{Diagnostic, Place};
use crate::lower::auth;
use crate::lower::state::Lowering;
use crate::spec::{self, FieldType, SchemeKind, Spanned};

/// A type whose values run together, and where it is: `by[ranges]`.
struct Fault {
    path: String,
    what: &'static str,
}

impl Lowering<'_, '_> {
    /// Reports a parameter of the query whose values would arrive as others.
    pub(super) fn check_query(&mut self, field: &spec::Field, parameter: &Parameter) {
        let (name, ty) = (&field.name.value, &parameter.ty);
        if let Some(style) = &field.style {
            self.check_style(name, style, parameter);
        }
        if parameter.style.joins() || parameter.style == Style::Json {
            return;
        }
        let Some(Fault { path, what }) = self.runs_together(ty, name, &mut HashSet::new()) else {
            return;
        };
        let what = match path == *name {
            true => format!("`{name}` is {what}"),
            false => format!("`{path}` in `{name}` is {what}"),
        };
        let message =
            format!("{what}, which run together in a query: a list repeats the parameter");
        self.report(Diagnostic::new("bad-value", message, type_place(field)).help(
            "write a list of scalars or enums, such as `Array<string>`, or one object; or move it to `body`; or write `style: json` where the server reads JSON",
        ));
    }

    /// Reports a style that means nothing for a parameter's type.
    fn check_style(&mut self, name: &str, style: &Spanned<Style>, parameter: &Parameter) {
        let Spanned { value: style, place } = style;
        let ty = &parameter.ty;
        let suits = |what: &str| format!("the style `{}` is for {what}", style.name());
        let (message, help) = match style {
            _ if parameter.constant.is_some() => {
                (format!("`{name}` is a literal, which has no style"), "take `style` out")
            }
            Style::Comma | Style::Space | Style::Pipe if !self.is_list(ty) => (
                format!("{}, and `{name}` is not one", suits("a list of single values")),
                "write a list of scalars or enums, such as `Array<string>` or `Array<date>`, or take `style` out",
            ),
            Style::Repeat | Style::Brackets if self.is_plain(ty) => (
                format!("{}, and `{name}` is neither", suits("lists and objects")),
                "write a list, or take `style` out",
            ),
            _ => return,
        };
        self.report(Diagnostic::new("bad-value", message, *place).help(help));
    }

    /// Whether a type is one piece of text. One that is not known may be.
    pub(super) fn is_plain(&self, ty: &Type) -> bool {
        match self.resolve(ty) {
            Some(Type::Scalar(scalar)) => scalar.is_plain(),
            None => true,
            Some(Type::Named(reference)) => {
                matches!(self.types[reference.index].kind, TypeKind::Enum(_))
            }
            Some(_) => false,
        }
    }

    /// Whether a type is a list whose items are one piece of text each.
    pub(super) fn is_list(&self, ty: &Type) -> bool {
        match self.resolve(ty) {
            Some(Type::Array(item)) => match self.resolve(item) {
                Some(Type::Nullable(item)) => self.is_plain(item),
                _ => self.is_plain(item),
            },
            // Null is not sent, and would move the elements behind it.
            Some(Type::Tuple(elements)) => elements.iter().all(|element| self.is_plain(element)),
            _ => false,
        }
    }

    /// Reports a parameter that is called like a member of another one, as `q[a]` is like `a` of
    /// `q`.
    pub(super) fn check_brackets(&mut self, gathered: &Gathered, location: Location, of: &str) {
        let mut found = Vec::new();
        for parameter in gathered.all(location) {
            let Some((object, _)) = parameter.wire.split_once('[') else { continue };
            let has_members = gathered
                .all(location)
                .any(|other| other.wire == object && self.has_brackets(other));
            let place = |wire| gathered.find(location, wire);
            if let (true, Some(at), Some(first)) =
                (has_members, place(&parameter.wire), place(object))
            {
                let message =
                    format!("`{}` and a member of `{object}` run together in {of}", parameter.wire);
                found.push(
                    Diagnostic::new("bad-value", message, at)
                        .note("the other parameter", first)
                        .help(format!("write it as a member of `{object}`")),
                );
            }
        }
        for diagnostic in found {
            self.report(diagnostic);
        }
    }

    /// Reports a parameter in whose place the client sends its credentials.
    pub(super) fn check_auth(&mut self, operation: &spec::Operation, gathered: &Gathered) {
        let Some(client) = &self.spec.client else { return };
        let uses = match (&operation.auth, &client.auth) {
            (Some(uses), _) | (None, spec::Auth::Uses(uses)) => Some(uses),
            (None, spec::Auth::None) => return,
            _ => None,
        };
        let is_used = |scheme: &&spec::Scheme| {
            uses.is_none_or(|uses| uses.iter().flatten().any(|it| it.value == scheme.name.value))
        };
        for scheme in auth::written(client).iter().filter(is_used) {
            let (location, name) = match &scheme.kind {
                Some(SchemeKind::Header(name)) => (Location::Header, name.value.as_str()),
                Some(SchemeKind::Query(name)) => (Location::Query, name.value.as_str()),
                Some(SchemeKind::Bearer | SchemeKind::Basic) => (Location::Header, "Authorization"),
                None => continue,
            };
            if let Some(place) = gathered.find(location, name) {
                let message = format!("`{name}` is sent by the client's `auth`");
                self.report(
                    Diagnostic::new("bad-value", message, place)
                        .help("take it out: the client sends its credentials with every call"),
                );
            }
        }
    }

    fn has_brackets(&self, parameter: &Parameter) -> bool {
        match parameter.style {
            Style::Repeat => self.has_members(&parameter.ty),
            Style::Brackets => true,
            Style::Comma | Style::Space | Style::Pipe | Style::Json => false,
        }
    }

    fn has_members(&self, ty: &Type) -> bool {
        match self.resolve(ty) {
            Some(Type::Scalar(scalar)) => !scalar.is_plain(),
            Some(Type::Map(_)) => true,
            Some(Type::Nullable(inner) | Type::Boxed(inner)) => self.has_members(inner),
            Some(Type::Named(reference)) => match &self.types[reference.index].kind {
                TypeKind::Struct(_) | TypeKind::TaggedUnion(_) => true,
                TypeKind::ShapeUnion(union) => {
                    union.variants.iter().any(|variant| self.has_members(&variant.ty))
                }
                TypeKind::Enum(_) | TypeKind::Alias(_) => false,
            },
            _ => false,
        }
    }

    /// The first part of a value that cannot be distinguished from another value. Types that were
    /// seen before have no other.
    fn runs_together(&self, ty: &Type, path: &str, seen: &mut HashSet<usize>) -> Option<Fault> {
        match self.resolve(ty)? {
            Type::Array(item) => self
                .many(item, &mut HashSet::new())
                .map(|what| Fault { path: path.to_owned(), what }),
            Type::Tuple(elements) => elements
                .iter()
                .find_map(|element| match self.resolve(element)? {
                    Type::Nullable(_) => Some("a list of values that may be null"),
                    _ => self.many(element, &mut HashSet::new()),
                })
                .map(|what| Fault { path: path.to_owned(), what }),
            Type::Map(value) => self.runs_together(value, &format!("{path}[…]"), seen),
            Type::Nullable(inner) | Type::Boxed(inner) => self.runs_together(inner, path, seen),
            Type::Named(reference) if seen.insert(reference.index) => {
                match &self.types[reference.index].kind {
                    TypeKind::Struct(object) => {
                        let fields = object.fields.iter().map(|field| (&*field.wire, &field.ty));
                        let others = object.others.iter().map(|ty| ("…", ty));
                        fields.chain(others).find_map(|(name, ty)| {
                            self.runs_together(ty, &format!("{path}[{name}]"), seen)
                        })
                    }
                    TypeKind::TaggedUnion(union) => union.variants.iter().find_map(|variant| {
                        let payload = Type::Named(variant.payload.clone());
                        self.runs_together(&payload, path, seen)
                    }),
                    TypeKind::ShapeUnion(union) => union
                        .variants
                        .iter()
                        .find_map(|variant| self.runs_together(&variant.ty, path, seen)),
                    TypeKind::Enum(_) | TypeKind::Alias(_) => None,
                }
            }
            _ => None,
        }
    }

    /// Describes a list of this type, if its items can be more than single values.
    fn many(&self, item: &Type, seen: &mut HashSet<usize>) -> Option<&'static str> {
        match self.resolve(item)? {
            Type::Array(_) | Type::Tuple(_) => Some("a list of lists"),
            Type::Map(_) => Some("a list of objects"),
            Type::Nullable(inner) | Type::Boxed(inner) => self.many(inner, seen),
            Type::Named(reference) if seen.insert(reference.index) => {
                match &self.types[reference.index].kind {
                    TypeKind::Struct(_) | TypeKind::TaggedUnion(_) => Some("a list of objects"),
                    TypeKind::ShapeUnion(union) => {
                        union.variants.iter().find_map(|variant| self.many(&variant.ty, seen))
                    }
                    TypeKind::Enum(_) | TypeKind::Alias(_) => None,
                }
            }
            _ => None,
        }
    }
}

/// Returns the place of a field's type; for a type written in place, that of the field's name.
fn type_place(field: &spec::Field) -> Place {
    match &field.ty {
        FieldType::Expr(expr) | FieldType::Around(expr, _) => expr.place,
        FieldType::Struct(_) | FieldType::Enum(_) | FieldType::AnyOf(_) | FieldType::Broken => {
            field.name.place
        }
    }
}
