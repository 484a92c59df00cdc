//! Untagged unions: which shape distinguishes an alternative from the others.
//!
//! Where every value that fits one alternative fits the shape of no other, the shape decides.
//! Objects and arrays of which that cannot be said are tried; the union is ambiguous only where two
//! alternatives can never be distinguished.

use std::collections::{HashMap, HashSet};

use super::state::{Types, Written};
use crate::api::{Enum, Field, Form, Literal, Scalar, Shape, ShapeUnion, Type, TypeKind};
use crate::diagnostics::{Diagnostic, Diagnostics};

/// The kind of a value, as seen from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
    /// An object with any members.
    Record,
    /// Anything.
    Any,
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

/// An object among the alternatives, by its index.
type Object<'a> = (usize, Members<'a>);

impl Types<'_> {
    /// Finds the shape of every alternative, once all types are defined. `places` are those of the
    /// alternatives, by the index of their union.
    pub(super) fn find_shapes(
        &mut self,
        places: &HashMap<usize, Vec<Written>>,
        diagnostics: &mut Diagnostics,
    ) {
        for index in 0..self.len() {
            let Some(places) = places.get(&index) else { continue };
            let mut found = Vec::new();
            let shapes = self.shapes(index, places, &mut found);
            found.into_iter().for_each(|mistake| diagnostics.push(mistake));
            if let TypeKind::ShapeUnion(union) = &mut self[index].kind {
                union.is_tried = shapes.is_tried;
                for (variant, shape) in union.variants.iter_mut().zip(shapes.shapes) {
                    variant.shape = shape;
                }
            }
        }
    }

    fn shapes(&self, index: usize, places: &[Written], found: &mut Vec<Diagnostic>) -> Shapes {
        let TypeKind::ShapeUnion(union) = &self[index].kind else { return Shapes::default() };
        if union.variants.len() < 2 {
            let place = self[index].place;
            found.push(
                Diagnostic::new("ambiguous-union", "a union has at least two alternatives", place)
                    .help("add the others, or write it as an alias with `type`"),
            );
        }
        let mistakes = found.len();
        let kinds: Vec<Option<Kind>> = union
            .variants
            .iter()
            .zip(places)
            .map(|(variant, place)| {
                self.kind(&variant.ty)
                    .map_err(|problem| {
                        // In the union that it is written in it has been reported.
                        let problem = problem.filter(|_| place.inside.is_none());
                        found.extend(problem.map(|(message, help)| {
                            Diagnostic::new("ambiguous-union", message, place.place).help(help)
                        }));
                    })
                    .ok()
            })
            .collect();
        self.check_differences(union, &kinds, places, found);
        check_order(&kinds, places, found);
        self.check_reach(union, &kinds, places, found);
        let mut shapes = Shapes {
            shapes: kinds.iter().map(|kind| shape(*kind, &kinds)).collect(),
            is_tried: kinds.contains(&Some(Kind::Any)),
        };
        let count = |kind| kinds.iter().filter(|other| **other == Some(kind)).count();
        shapes.is_tried |= count(Kind::Array) > 1;
        shapes.is_tried |= count(Kind::Record) > 0 && count(Kind::Record) + count(Kind::Object) > 1;
        let is_object = |(_, kind): &(usize, &Option<Kind>)| **kind == Some(Kind::Object);
        let objects: Vec<Object<'_>> = kinds
            .iter()
            .enumerate()
            .filter(is_object)
            .map(|(at, _)| (at, self.members(&union.variants[at].ty)))
            .collect();
        if objects.len() > 1 && !shapes.is_tried && found.len() == mistakes {
            match distinguish(&objects) {
                Some(distinct) => distinct.into_iter().for_each(|(at, shape)| {
                    shapes.shapes[at] = shape;
                }),
                None => shapes.is_tried = true,
            }
        }
        shapes
    }

    /// Reports alternatives that can never be distinguished.
    fn check_differences(
        &self,
        union: &ShapeUnion,
        kinds: &[Option<Kind>],
        places: &[Written],
        found: &mut Vec<Diagnostic>,
    ) {
        let mut reported = HashSet::new();
        for (at, kind) in kinds.iter().enumerate() {
            let Some(kind) = kind.filter(|_| !reported.contains(&at)) else { continue };
            let others = (at + 1..kinds.len())
                .filter(|other| kinds[*other] == Some(kind) && !places[at].is_with(places[*other]));
            let is_like = |other: &usize| match kind {
                Kind::Array | Kind::Object | Kind::Record => {
                    let (one, other) = (&union.variants[at].ty, &union.variants[*other].ty);
                    self.are_same(one, other, &mut HashSet::new())
                }
                _ => true,
            };
            let like: Vec<usize> = others.filter(is_like).collect();
            if like.is_empty() {
                continue;
            }
            let (what, help) = twice(kind);
            let count = if like.len() == 1 { "two" } else { "several" };
            let message = format!("{count} alternatives are {what}");
            let last = like[like.len() - 1];
            let mistake = mistake(message, places[last]).help(help);
            let noted = [at].into_iter().chain(like.iter().copied().filter(|other| *other != last));
            found.push(noted.fold(mistake, |mistake, other| {
                mistake.note("the other one", places[other].inner())
            }));
            reported.extend(like);
        }
    }

    /// Reports an array, an object or a record that fits all values of one behind it, and knows as
    /// much of them: the one behind it would never be chosen.
    fn check_reach(
        &self,
        union: &ShapeUnion,
        kinds: &[Option<Kind>],
        places: &[Written],
        found: &mut Vec<Diagnostic>,
    ) {
        for (at, kind) in kinds.iter().enumerate() {
            if !matches!(kind, Some(Kind::Array | Kind::Object | Kind::Record)) {
                continue;
            }
            // The last of them, behind which it has to be written.
            let hidden =
                (at + 1..kinds.len()).filter(|other| kinds[*other] == *kind).rfind(|other| {
                    let (first, second) = (&union.variants[at].ty, &union.variants[*other].ty);
                    !places[at].is_with(places[*other])
                        && self.covers(first, second)
                        && !self.are_same(first, second, &mut HashSet::new())
                });
            if let Some(other) = hidden {
                let is_mutual = self.covers(&union.variants[other].ty, &union.variants[at].ty);
                let help = if is_mutual { "write one of them" } else { "write it behind that one" };
                let message = "this alternative fits all values of one behind it";
                found.push(hides(message, places[at], places[other]).help(help));
            }
        }
    }

    /// The shape of a type, or why it has none that distinguishes it, unless that is known already.
    fn kind(&self, ty: &Type) -> Result<Kind, Option<(&'static str, &'static str)>> {
        Ok(match self.resolve(ty) {
            Some(Type::Scalar(scalar)) => return scalar_kind(*scalar),
            Some(Type::Array(_) | Type::Tuple(_)) => Kind::Array,
            Some(Type::Map(_)) => Kind::Record,
            Some(Type::Named(reference)) => match &self[reference.index].kind {
                TypeKind::Struct(_) | TypeKind::TaggedUnion(_) => Kind::Object,
                TypeKind::Enum(known) if known.scalar == Scalar::Unknown => {
                    return Err(Some((
                        "an enum of several types has no shape of its own",
                        "write an alternative for each type: one enum of strings, one of integers",
                    )));
                }
                TypeKind::Enum(known) => return scalar_kind(known.scalar),
                // The alternatives of one stand in its place.
                TypeKind::ShapeUnion(_) | TypeKind::Alias(_) => return Err(None),
            },
            Some(Type::Nullable(_) | Type::Boxed(_) | Type::File | Type::Broken) | None => {
                return Err(None);
            }
        })
    }

    fn members<'a>(&'a self, ty: &'a Type) -> Members<'a> {
        let mut members = Members::default();
        match self.resolve_kind(ty) {
            Some(TypeKind::Struct(object)) => {
                for constant in &object.constants {
                    members.required.insert(&constant.wire, true);
                    members.order.push(&constant.wire);
                    members.literals.push((&constant.wire, &constant.value));
                }
                for field in &object.fields {
                    let required = field.is_always_received();
                    members.required.insert(&field.wire, required);
                    if required {
                        members.order.push(&field.wire);
                        if let Some(value) = self.only_value(field) {
                            members.literals.push((&field.wire, value));
                        }
                    }
                }
            }
            Some(TypeKind::TaggedUnion(union)) => {
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
            _ => {}
        }
        members
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
        Form::Whole(..) => Ok(Kind::Integer),
        Form::Finite => Ok(Kind::Number),
        Form::Flag => Ok(Kind::Boolean),
        Form::Decimal => Err(Some((
            "a decimal is a string or a number",
            "write `string` or `number` in its place, or both",
        ))),
        Form::Any => Ok(Kind::Any),
    }
}

/// The shapes of a union's alternatives.
#[derive(Default)]
struct Shapes {
    shapes: Vec<Shape>,
    /// Whether alternatives are tried.
    is_tried: bool,
}

fn shape(kind: Option<Kind>, all: &[Option<Kind>]) -> Shape {
    match kind {
        Some(Kind::String) | None => Shape::String,
        Some(Kind::Integer) if all.contains(&Some(Kind::Number)) => Shape::Integer,
        Some(Kind::Integer | Kind::Number) => Shape::Number,
        Some(Kind::Boolean) => Shape::Boolean,
        Some(Kind::Array) => Shape::Array,
        Some(Kind::Object) => Shape::Object { members: Vec::new(), literals: Vec::new() },
        Some(Kind::Record) => Shape::Record,
        Some(Kind::Any) => Shape::Any,
    }
}

/// The mistake of an alternative.
fn mistake(message: impl Into<String>, written: Written) -> Diagnostic {
    let mistake = Diagnostic::new("ambiguous-union", message, written.place);
    match written.inside {
        Some(inside) => mistake.note("this alternative of it", inside),
        None => mistake,
    }
}

/// The mistake of an alternative that hides another one of the same union.
fn hides(message: &'static str, written: Written, hidden: Written) -> Diagnostic {
    let mistake = Diagnostic::new("ambiguous-union", message, written.place)
        .note("this one would never be reached", hidden.place);
    let inside = [written.inside, hidden.inside].into_iter().flatten();
    inside.fold(mistake, |mistake, inside| mistake.note("this alternative of it", inside))
}

/// Reports what fits more values than an alternative behind it. What another union brings along is
/// tried last wherever that union stands.
fn check_order(kinds: &[Option<Kind>], places: &[Written], found: &mut Vec<Diagnostic>) {
    let behind = |at: usize, hidden: &[Kind]| {
        let mut rest = at + 1..kinds.len();
        rest.find(|other| kinds[*other].is_some_and(|kind| hidden.contains(&kind)))
    };
    for (at, kind) in kinds.iter().enumerate().filter(|(at, _)| places[*at].inside.is_none()) {
        let (other, message, help) = match kind {
            Some(Kind::Record) => {
                let other = behind(at, &[Kind::Object]);
                (other, "a record fits any object", "write it behind the other objects")
            }
            Some(Kind::Any) if at + 1 < kinds.len() => {
                (Some(at + 1), "`unknown` fits anything", "write it as the last alternative")
            }
            _ => continue,
        };
        if let Some(other) = other {
            found.push(hides(message, places[at], places[other]).help(help));
        }
    }
}

fn twice(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::String => (
            "strings, which cannot be distinguished",
            "write one alternative for all strings: `string`, or one enum with all `values`",
        ),
        Kind::Integer | Kind::Number => (
            "numbers, which cannot be distinguished",
            "write one of them, or `integer` and `number`",
        ),
        Kind::Boolean => ("booleans", "write `boolean` alone"),
        Kind::Array => ("the same array", "write one of them"),
        Kind::Object => (
            "the same object, and can never be distinguished",
            "write one of them: what fits it fits the others too",
        ),
        Kind::Record => ("the same record", "write one of them"),
        Kind::Any => ("`unknown`", "write one of them, as the last alternative"),
    }
}

/// The shapes by which each object differs from each other one: a required member that the other
/// does not know, or a literal where the other has another. None if two do not differ so.
fn distinguish(objects: &[Object<'_>]) -> Option<Vec<(usize, Shape)>> {
    let mut known: HashMap<&str, usize> = HashMap::new();
    for name in objects.iter().flat_map(|(_, members)| members.required.keys()) {
        *known.entry(name).or_default() += 1;
    }
    let common = common_literal(objects);
    let shapes = objects.iter().map(|(at, members)| {
        let own = members.order.iter().find(|name| known.get(**name) == Some(&1));
        let shape = match (common, own) {
            (Some(common), _) => {
                let literals = members.literals.iter().filter(|(name, _)| *name == common);
                let literals = literals.map(|(name, value)| pair(name, value)).collect();
                Shape::Object { members: Vec::new(), literals }
            }
            // A member that no other alternative knows is enough alone.
            (None, Some(own)) => {
                Shape::Object { members: vec![(*own).to_owned()], literals: Vec::new() }
            }
            (None, None) => {
                let others = objects.iter().filter(|(other, _)| other != at);
                differences(members, others.map(|(_, other)| other))?
            }
        };
        Some((*at, shape))
    });
    shapes.collect()
}

/// What distinguishes an object from each of the others: members, and literals.
fn differences<'a, 'm: 'a>(
    object: &Members<'m>,
    others: impl Iterator<Item = &'a Members<'m>>,
) -> Option<Shape> {
    let (mut members, mut literals) = (Vec::new(), Vec::new());
    for other in others {
        let literal = object.literals.iter().find(|(name, value)| {
            other.literals.iter().any(|(theirs, than)| theirs == name && than != value)
        });
        if let Some((name, value)) = literal {
            let pair = pair(name, value);
            if !literals.contains(&pair) {
                literals.push(pair);
            }
            continue;
        }
        let member = object.order.iter().find(|name| !other.required.contains_key(**name))?;
        if !members.iter().any(|name| name == member) {
            members.push((*member).to_owned());
        }
    }
    Some(Shape::Object { members, literals })
}

fn pair(name: &str, value: &Literal) -> (String, Literal) {
    (name.to_owned(), value.clone())
}

/// A member that every object has as a literal, each with another value: what distinguishes best.
fn common_literal<'a>(objects: &[Object<'a>]) -> Option<&'a str> {
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
