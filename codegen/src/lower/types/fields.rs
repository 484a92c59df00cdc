//! The members of structs, and what is written in place in them.
//!
//! A member that is a variant's tag is no field.

use std::collections::HashMap;

use super::Owner;
use crate::api::{Access, Field, Ident, Kind, OTHERS, Presence, Scalar, Struct, Type, TypeKind};
use crate::diagnostics::Diagnostic;
use crate::lower::names::Role;
use crate::lower::scope::{Claim, Scope};
use crate::lower::state::{Definition, Lowering, Tag, broken};
use crate::lower::{docs, released, renamed};
use crate::spec::{self, FieldType, Spanned, TypeExprKind};

impl<'s> Lowering<'s, '_> {
    /// The members of a struct.
    pub(in crate::lower) fn lower_fields(
        &mut self,
        fields: &'s [spec::Field],
        holder: usize,
        tags: &[Tag<'s>],
        scope: &mut Scope,
    ) -> Vec<Field> {
        let mut lowered = Vec::with_capacity(fields.len());
        // The members that the union of a variant gives it.
        let common = scope.claimed();
        let fields: Vec<&'s spec::Field> =
            fields.iter().filter(|field| !self.is_tag(field, tags)).collect();
        let named = fields.iter().map(|field| {
            let (above, step) = (&self.types[holder].locked, &*field.name.value);
            let name = (step, field.rust_name.as_ref());
            self.released.named(Role::Field, name, (above, step, Kind::Field))
        });
        let idents = released::idents(&named.collect::<Vec<_>>(), self.diagnostics);
        for (field, ident) in fields.iter().zip(idents) {
            let name = &field.name;
            if let Some(first) = common.get(&name.value) {
                let message = format!("the union's `fields` have `{}` already", name.value);
                self.report(
                    Diagnostic::new("duplicate-key", message, name.place)
                        .note("a member of every variant", *first)
                        .help("take it out here, or out of the union's `fields`"),
                );
            }
            let help = "keep the name that it had with `name: …`";
            let message = "Rust has no second name for a field";
            self.diagnostics.extend(renamed::reject(&field.notes, message, help));
            let owner = self.owner(holder, &name.value);
            let (ty, presence) = self.lower_field(field, &owner);
            lowered.push(Field {
                wire: name.value.clone(),
                ident,
                notes: docs::notes(&field.notes),
                ty,
                presence,
                written: presence,
                asked: presence,
                access: access(field),
            });
        }
        let Definition { path, locked, .. } = &self.types[holder];
        if self.released.is_sent(path) {
            let is_chosen = |at: usize| fields[at].rust_name.is_some();
            self.released.free_setters(locked, &mut lowered, is_chosen);
        }
        for (Field { ident, .. }, written) in lowered.iter().zip(&fields) {
            let Spanned { value: name, place } = &written.name;
            if !common.contains_key(name) {
                scope.claim(ident, Claim::new(name, *place), self.diagnostics);
            }
        }
        self.find_setter_collisions(holder, &fields, &lowered);
        lowered
    }

    /// A struct without the tags that it has.
    pub(in crate::lower) fn lower_members(
        &mut self,
        members: &'s spec::Members,
        holder: usize,
        tags: &[Tag<'s>],
    ) -> Struct {
        let spec::Members { fields, others } = members;
        let mut scope = Scope::new("field");
        let mut lowered = self.lower_fields(fields, holder, tags, &mut scope);
        self.sort_fields(holder, &mut lowered);
        let others = others.as_ref().map(|others| {
            let spec::Others { place, ty } = others;
            let claim = Claim::new(OTHERS, *place).fixed_by(
                "give the member another Rust name with `name: …`; its name on the wire stays",
            );
            scope.claim(&Ident::new(OTHERS), claim, self.diagnostics);
            if ty.kind == TypeExprKind::Scalar(Scalar::Unknown) {
                let message = "a struct keeps all members that it does not list";
                self.report(
                    Diagnostic::new("bad-value", message, ty.place).help("take `others` out"),
                );
            }
            self.lower_expr(ty, &self.owner(holder, OTHERS))
        });
        Struct { fields: lowered, others, constants: Vec::new(), arguments: None }
    }

    /// Puts the arguments of a constructor in the order in which they were released.
    pub(super) fn sort_fields(&self, holder: usize, fields: &mut [Field]) {
        self.released.sort_fields(&self.types[holder].locked, fields, |ty| match ty {
            Type::Named(reference) => {
                matches!(&self.types[reference.index].kind, TypeKind::Enum(known) if known.literal)
            }
            _ => false,
        });
    }

    /// A struct that is sent has setters, for null too, and two members may want one of a name.
    fn find_setter_collisions(
        &mut self,
        holder: usize,
        fields: &[&'s spec::Field],
        lowered: &[Field],
    ) {
        let place = |wire: &str| {
            let field = fields.iter().find(|field| field.name.value == wire);
            field.map(|field| field.name.place)
        };
        let mut set: HashMap<Ident, &Field> = HashMap::new();
        for field in lowered.iter().filter(|field| field.has_setter()) {
            set.entry(field.setter()).or_insert(field);
        }
        for field in lowered.iter().filter(|field| field.has_setter()) {
            let setter = field.setter();
            let null = field.null_setter();
            let same = set.get(&setter).filter(|first| first.wire != field.wire).map(|first| {
                let message =
                    format!("`{}` and `{}` are both set by `{setter}`", first.wire, field.wire);
                (message, *first, field, format!("`{}` is set by it first", first.wire))
            });
            let nulled = null.and_then(|null| {
                let (one, other) = (&field.wire, set.get(&null)?);
                let message =
                    format!("`{}` is set by `{null}`, which sets `{one}` to null", other.wire);
                Some((message, field, *other, format!("`{one}` may be null")))
            });
            for (message, first, at, note) in same.into_iter().chain(nulled) {
                let (Some(at), Some(first)) = (place(&at.wire), place(&first.wire)) else {
                    continue;
                };
                let diagnostic = Diagnostic::new("name-collision", message, at)
                    .note(note, first)
                    .help("give one of them another Rust name with `name: …`; its name on the wire stays");
                self.pending.if_sent.push((holder, diagnostic));
            }
        }
    }

    /// The type of a field, and whether it may be absent or null.
    pub(in crate::lower) fn lower_field(
        &mut self,
        field: &'s spec::Field,
        owner: &Owner,
    ) -> (Type, Presence) {
        let (ty, nullable) = self.lower_field_type(&field.ty, field, owner);
        let presence = presence(field.optional, nullable);
        self.check_later(field, &ty, presence);
        (ty, presence)
    }

    /// A type, and whether it may be null besides.
    fn lower_field_type(
        &mut self,
        ty: &'s FieldType,
        field: &'s spec::Field,
        owner: &Owner,
    ) -> (Type, bool) {
        let index = match ty {
            FieldType::Expr(expr) => {
                let (expr, nullable) = self.split_null(expr);
                return (self.lower_named_expr(expr, field, owner), nullable);
            }
            FieldType::Around(expr, in_place) => {
                let (in_place, _) = self.lower_field_type(in_place, field, owner);
                return match &expr.kind {
                    TypeExprKind::Nullable(inner) => (around(inner, in_place), true),
                    _ => (around(expr, in_place), false),
                };
            }
            FieldType::Broken => return (Type::Broken, false),
            FieldType::Struct(_) | FieldType::Enum(_) | FieldType::AnyOf(_) => {
                self.define_field_type(field, owner)
            }
        };
        self.types[index].kind = match ty {
            FieldType::Struct(members) => TypeKind::Struct(self.lower_members(members, index, &[])),
            FieldType::Enum(values) => TypeKind::Enum(self.lower_enum(index, values)),
            FieldType::AnyOf(alternatives) => self.lower_any_of(index, alternatives),
            FieldType::Expr(_) | FieldType::Around(..) | FieldType::Broken => broken(),
        };
        (Type::Named(self.reference(index)), false)
    }

    fn lower_named_expr(
        &mut self,
        expr: &'s spec::TypeExpr,
        field: &'s spec::Field,
        owner: &Owner,
    ) -> Type {
        if let TypeExprKind::Literal(value) = &expr.kind {
            let index = self.define_field_type(field, owner);
            self.types[index].kind = TypeKind::Enum(super::literal(value));
            return Type::Named(self.reference(index));
        }
        if !holds_literal(expr) {
            self.reject_type_name(field, "take it out, or rename the type where it is defined");
        }
        self.lower_expr(expr, owner)
    }

    /// Reports a `type_name` where there is nothing to be named.
    pub(in crate::lower) fn reject_type_name(&mut self, field: &spec::Field, help: &str) {
        if let Some(unused) = &field.type_name {
            let message = "`type_name` names a type written in place, and there is none here";
            self.report(Diagnostic::new("bad-name", message, unused.place).help(help));
        }
    }

    fn define_field_type(&mut self, field: &'s spec::Field, owner: &Owner) -> usize {
        let chosen = field.type_name.as_ref();
        let index =
            self.define_in_place(owner, chosen, field.name.place, field.notes.docs.as_ref());
        let definition = &mut self.types[index];
        definition.fix =
            "this type is written in place: name it with `type_name: …`, or rename the other";
        definition.shorter =
            "give it a shorter name with `type_name: …`, or define it under `types`";
        index
    }
}

/// Whether a member may be absent or null, from the two things that are written.
pub(in crate::lower) fn presence(optional: bool, nullable: bool) -> Presence {
    match (optional, nullable) {
        (false, false) => Presence::Required,
        (false, true) => Presence::Nullable,
        (true, false) => Presence::Optional,
        (true, true) => Presence::OptionalNullable,
    }
}

fn access(field: &spec::Field) -> Access {
    match (field.read_only, field.write_only) {
        (Some(_), _) => Access::ReadOnly,
        (None, Some(_)) => Access::WriteOnly,
        (None, None) => Access::Both,
    }
}

/// The type that an expression makes of the one that `_` stands for.
fn around(expr: &spec::TypeExpr, in_place: Type) -> Type {
    let around = |expr| Box::new(around(expr, in_place.clone()));
    match &expr.kind {
        TypeExprKind::Array(item) => Type::Array(around(item)),
        TypeExprKind::Record(value) => Type::Map(around(value)),
        TypeExprKind::Nullable(inner) => Type::Nullable(around(inner)),
        TypeExprKind::Name(_) => in_place,
        TypeExprKind::Tuple(_)
        | TypeExprKind::Scalar(_)
        | TypeExprKind::Literal(_)
        | TypeExprKind::Broken => Type::Broken,
    }
}

fn holds_literal(expr: &spec::TypeExpr) -> bool {
    match &expr.kind {
        TypeExprKind::Literal(_) => true,
        TypeExprKind::Array(inner)
        | TypeExprKind::Record(inner)
        | TypeExprKind::Nullable(inner) => holds_literal(inner),
        TypeExprKind::Tuple(elements) => elements.iter().any(holds_literal),
        TypeExprKind::Scalar(_) | TypeExprKind::Name(_) | TypeExprKind::Broken => false,
    }
}
