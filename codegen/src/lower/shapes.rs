//! Untagged unions: what each alternative is, and which shape distinguishes it from the others.
//!
//! A value that fits one alternative fits the shape of no other; where that cannot be had, the
//! union is ambiguous.

use std::collections::{HashMap, HashSet};

use super::docs;
use super::names::{Role, join};
use super::scope::{Claim, Scope};
use super::state::{Lowering, Types};
use super::types::Owner;
use crate::api::{
    Enum, Field, Form, Literal, Presence, Scalar, Shape, ShapeVariant, Type, TypeKind,
};
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::spec::{self, Spanned, TypeExpr, TypeExprKind};

/// The kind of a value, as seen from outside.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    String,
    Number,
    Boolean,
    Array,
    Object,
}

/// An alternative that is an object.
struct Object<'a> {
    variant: usize,
    /// None where it may have any member: a map.
    members: Option<Members<'a>>,
}

#[derive(Default)]
struct Members<'a> {
    /// Every member, with whether it must be there.
    required: HashMap<&'a str, bool>,
    /// Members that always have one value, in their order.
    literals: Vec<(&'a str, &'a Literal)>,
    /// Required members in their order.
    order: Vec<&'a str>,
}

impl<'s> Lowering<'s, '_> {
    /// The alternatives, their shapes still open.
    pub(super) fn lower_alternatives(
        &mut self,
        index: usize,
        alternatives: &'s [spec::Alternative],
    ) -> Vec<ShapeVariant> {
        let mut scope = Scope::new("variant");
        let mut seen = HashSet::new();
        let mut variants = Vec::with_capacity(alternatives.len());
        for alternative in alternatives {
            let expr = &alternative.ty;
            let Spanned { value: name, place } = name(alternative);
            let ident = Role::Variant.ident(&name);
            let claim = Claim::new(&name, place).fixed_by(match &alternative.name {
                Some(_) => "rename one of the alternatives: their names are Rust's alone",
                None => {
                    "write `any_of` as a mapping, with a Rust name of its own for each alternative"
                }
            });
            // The same type twice is ambiguous anyway.
            if alternative.name.is_some() || seen.insert(name.clone()) {
                scope.claim(&ident, claim, self.diagnostics);
            }
            let owner = Owner { part: name, ..self.owner(index, "") };
            let (inner, nullable) = self.split_null(expr);
            if nullable {
                self.report(
                    Diagnostic::new("ambiguous-union", "an alternative cannot be null", expr.place)
                        .help("take `null` out here, and write `| null` where the union is used"),
                );
            }
            let ty = self.lower_expr(inner, &owner);
            variants.push(ShapeVariant {
                ident,
                notes: docs::with_deprecation(&alternative.notes),
                ty,
                shape: Shape::String,
            });
        }
        variants
    }
}

impl Types<'_> {
    /// Finds the shape of every alternative, once all types are defined.
    pub(super) fn find_shapes(&mut self, diagnostics: &mut Diagnostics) {
        for index in 0..self.len() {
            let Some(written) = self[index].written else {
                continue;
            };
            let spec::TypeKind::AnyOf(alternatives) = &written.kind else {
                continue;
            };
            let places: Vec<Place> =
                alternatives.iter().map(|alternative| alternative.ty.place).collect();
            let mut found = Vec::new();
            let shapes = self.shapes(index, &places, &mut found);
            found.into_iter().for_each(|mistake| diagnostics.push(mistake));
            if let TypeKind::ShapeUnion(union) = &mut self[index].kind {
                for (variant, shape) in union.variants.iter_mut().zip(shapes) {
                    variant.shape = shape;
                }
            }
        }
    }

    fn shapes(&self, index: usize, places: &[Place], found: &mut Vec<Diagnostic>) -> Vec<Shape> {
        let TypeKind::ShapeUnion(union) = &self[index].kind else {
            return Vec::new();
        };
        if union.variants.len() < 2 {
            let place = self[index].place;
            found.push(
                Diagnostic::new("ambiguous-union", "a union has at least two alternatives", place)
                    .help("add the others, or write it as an alias with `type`"),
            );
        }
        let mut first: HashMap<u8, usize> = HashMap::new();
        let mut shapes = Vec::with_capacity(union.variants.len());
        let mut objects = Vec::new();
        for (at, variant) in union.variants.iter().enumerate() {
            let kind = match self.kind(&variant.ty) {
                Ok(kind) => kind,
                Err(problem) => {
                    if let Some((message, help)) = problem {
                        found.push(
                            Diagnostic::new("ambiguous-union", message, places[at]).help(help),
                        );
                    }
                    shapes.push(Shape::String);
                    continue;
                }
            };
            shapes.push(match kind {
                Kind::String => Shape::String,
                Kind::Number => Shape::Number,
                Kind::Boolean => Shape::Boolean,
                Kind::Array => Shape::Array,
                Kind::Object => Shape::Object { members: Vec::new(), literals: Vec::new() },
            });
            if kind == Kind::Object {
                objects.push(Object { variant: at, members: self.members(&variant.ty) });
            } else if let Some(other) = first.insert(kind as u8, at) {
                let (what, help) = twice(kind);
                found.push(
                    Diagnostic::new(
                        "ambiguous-union",
                        format!("two alternatives are {what}"),
                        places[at],
                    )
                    .note("the other one", places[other])
                    .help(help),
                );
            }
        }
        if objects.len() > 1 {
            distinguish_objects(&objects, &mut shapes, places, found);
        }
        shapes
    }

    /// The shape of a type, or why it has none that distinguishes it, unless that is known already.
    fn kind(&self, ty: &Type) -> Result<Kind, Option<(&'static str, &'static str)>> {
        Ok(match self.resolve(ty) {
            Some(Type::Scalar(scalar)) => return scalar_kind(*scalar),
            Some(Type::Array(_)) => Kind::Array,
            Some(Type::Map(_)) => Kind::Object,
            Some(Type::Named(reference)) => match &self[reference.index].kind {
                TypeKind::Struct(_) | TypeKind::TaggedUnion(_) => Kind::Object,
                TypeKind::Enum(known) => return scalar_kind(known.scalar),
                TypeKind::ShapeUnion(_) => {
                    return Err(Some((
                        "an alternative cannot be a union by shape itself",
                        "list the alternatives of that union here instead of it",
                    )));
                }
                TypeKind::Alias(_) => return Err(None),
            },
            Some(Type::Nullable(_) | Type::Boxed(_) | Type::File | Type::Broken) | None => {
                return Err(None);
            }
        })
    }

    fn members<'a>(&'a self, ty: &'a Type) -> Option<Members<'a>> {
        let mut members = Members::default();
        match self.resolve_kind(ty)? {
            TypeKind::Struct(object) => {
                for constant in &object.constants {
                    members.required.insert(&constant.wire, true);
                    members.order.push(&constant.wire);
                    members.literals.push((&constant.wire, &constant.value));
                }
                for field in &object.fields {
                    let required = matches!(field.presence, Presence::Required);
                    members.required.insert(&field.wire, required);
                    if required {
                        members.order.push(&field.wire);
                        if let Some(value) = self.only_value(field) {
                            members.literals.push((&field.wire, value));
                        }
                    }
                }
            }
            TypeKind::TaggedUnion(union) => {
                members.required.insert(&union.tag, !union.tag_optional);
                if !union.tag_optional {
                    members.order.push(&union.tag);
                }
                // A member of any variant may be there, and none must.
                for variant in &union.variants {
                    if let TypeKind::Struct(object) = &self[variant.payload.index].kind {
                        let constants = object.constants.iter().map(|constant| &constant.wire);
                        let fields = object.fields.iter().map(|field| &field.wire);
                        for wire in constants.chain(fields) {
                            members.required.entry(wire).or_insert(false);
                        }
                    }
                }
            }
            _ => return None,
        }
        Some(members)
    }

    fn only_value<'a>(&'a self, field: &'a Field) -> Option<&'a Literal> {
        match self.resolve_kind(&field.ty)? {
            TypeKind::Enum(Enum { values, .. }) if values.len() == 1 => Some(&values[0].wire),
            _ => None,
        }
    }
}

/// The shape of a scalar, or why it has none.
fn scalar_kind(scalar: Scalar) -> Result<Kind, Option<(&'static str, &'static str)>> {
    match scalar.form() {
        Form::String | Form::Text(..) => Ok(Kind::String),
        Form::Whole(..) | Form::Finite => Ok(Kind::Number),
        Form::Flag => Ok(Kind::Boolean),
        Form::Decimal => Err(Some((
            "a decimal is a string or a number",
            "write `string` or `number` in its place, or both",
        ))),
        Form::Any => Err(Some((
            "`unknown` is every shape at once",
            "use `unknown` in place of the whole union, or say what it is",
        ))),
    }
}

/// The name of an alternative, and where it stands.
pub(super) fn name(alternative: &spec::Alternative) -> Spanned<String> {
    let expr = &alternative.ty;
    let described = || Spanned { value: described(expr), place: expr.place };
    alternative.name.clone().unwrap_or_else(described)
}

/// The name that an alternative of a list gets.
fn described(expr: &TypeExpr) -> String {
    match &expr.kind {
        TypeExprKind::Scalar(scalar) => scalar.name().to_owned(),
        TypeExprKind::Broken => Scalar::Unknown.name().to_owned(),
        TypeExprKind::Array(item) => join(&[&described(item), "array"]),
        TypeExprKind::Record(value) => join(&[&described(value), "record"]),
        TypeExprKind::Nullable(inner) => described(inner),
        TypeExprKind::Literal(value) => value.name().into_owned(),
        TypeExprKind::Name(name) => name.clone(),
    }
}

fn twice(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::String => (
            "strings, which cannot be distinguished",
            "write one alternative for all strings: `string`, or one enum with all `values`",
        ),
        Kind::Number => (
            "numbers, which cannot be distinguished",
            "write `number` alone: it takes whole numbers too",
        ),
        Kind::Boolean => ("booleans", "write one of them"),
        Kind::Array => {
            ("arrays, which cannot be distinguished", "write one array, of a union of the items")
        }
        Kind::Object => ("objects", "write one of them"),
    }
}

/// Each object needs, against each other one, a required member that the other does not know, or a
/// literal where the other has another.
fn distinguish_objects(
    objects: &[Object<'_>],
    shapes: &mut [Shape],
    places: &[Place],
    found: &mut Vec<Diagnostic>,
) {
    if let Some(map) = objects.iter().find(|object| object.members.is_none()) {
        let other = objects.iter().find(|object| object.variant != map.variant);
        let mut diagnostic = Diagnostic::new(
            "ambiguous-union",
            "a record can look like any other object",
            places[map.variant],
        )
        .help("write one of the two, or `Record<string, unknown>` in place of both");
        if let Some(other) = other {
            diagnostic = diagnostic.note("the other object", places[other.variant]);
        }
        found.push(diagnostic);
        return;
    }
    let objects: Vec<(usize, &Members<'_>)> = objects
        .iter()
        .filter_map(|object| Some((object.variant, object.members.as_ref()?)))
        .collect();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (_, members) in &objects {
        for name in members.required.keys() {
            *known.entry(name).or_default() += 1;
        }
    }
    let common = common_literal(&objects);
    // Alternatives that cannot be distinguished, each with those that it looks like.
    let mut alike: Vec<(usize, Vec<usize>)> = Vec::new();
    for (at, members) in &objects {
        let Shape::Object { members: telling, literals } = &mut shapes[*at] else {
            continue;
        };
        if let Some(common) = common {
            literals.extend(
                members
                    .literals
                    .iter()
                    .filter(|(name, _)| *name == common)
                    .map(|(name, value)| ((*name).to_owned(), (*value).clone())),
            );
            continue;
        }
        // A member that no other alternative knows is enough alone.
        if let Some(own) = members.order.iter().find(|name| known.get(**name) == Some(&1)) {
            telling.push((*own).to_owned());
            continue;
        }
        let mut like = Vec::new();
        for (other_at, other) in objects.iter().filter(|(other, _)| other != at) {
            let literal = members.literals.iter().find(|(name, value)| {
                other.literals.iter().any(|(theirs, than)| theirs == name && than != value)
            });
            let member = members.order.iter().find(|name| !other.required.contains_key(**name));
            if let Some((name, value)) = literal {
                let pair = ((*name).to_owned(), (*value).clone());
                if !literals.contains(&pair) {
                    literals.push(pair);
                }
            } else if let Some(member) = member {
                if !telling.iter().any(|name| name == member) {
                    telling.push((*member).to_owned());
                }
            } else {
                like.push(*other_at);
            }
        }
        alike.extend((!like.is_empty()).then_some((*at, like)));
    }
    for (index, (at, like)) in alike.iter().enumerate() {
        // Objects that are equal are one mistake.
        let is_said =
            alike[..index].iter().any(|(one, others)| like.contains(one) && others.contains(at));
        if is_said {
            continue;
        }
        let mut mistake = Diagnostic::new(
            "ambiguous-union",
            "this object cannot be distinguished from the other one",
            places[*at],
        )
        .help("each needs a required member that the other does not have, or a literal that differs; or make it a tagged union with `variants`");
        for other in like {
            mistake = mistake.note("the other one", places[*other]);
        }
        found.push(mistake);
    }
}

/// A member that every object has as a literal, each with another value: what distinguishes best.
fn common_literal<'a>(objects: &[(usize, &Members<'a>)]) -> Option<&'a str> {
    let (_, first) = objects.first()?;
    first.literals.iter().map(|(name, _)| *name).find(|name| {
        let mut seen = HashSet::new();
        objects.iter().all(|(_, members)| {
            members
                .literals
                .iter()
                .find(|(theirs, _)| theirs == name)
                .is_some_and(|(_, value)| seen.insert(*value))
        })
    })
}
