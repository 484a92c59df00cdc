//! Constraints on the values of a member, a parameter or an alias.
//!
//! Those of a list's items and of values without a field have no place in a spec. Those of an
//! alternative beside others of its kind have none in the list that is written. They stay losses.

use super::{Facets, Schemas};
use crate::constraint::{Constraint, Subject};
use crate::diagnostics::Place;
use crate::import::model::{Base, Kind, Limits, Type};
use crate::import::schema::tuple;
use crate::scalar::{Form, Scalar};
use crate::yaml::{Node, Value};

/// The deepest that a choice is looked for in a choice.
const DEPTH: u32 = 4;

impl<'d> Schemas<'_, 'd> {
    /// Takes the constraints that schemas together put on the values of this type.
    pub(in crate::import) fn limits(&mut self, nodes: &[&'d Node], ty: &Type) -> Limits {
        let subjects = subjects(ty);
        if subjects.is_empty() {
            return Limits::new();
        }
        let mut parts = Vec::new();
        for node in nodes {
            let facets = self.facets(node);
            self.gather(&facets, &mut parts, 0);
        }
        let mut limits = Limits::new();
        for constraint in Constraint::ALL.iter().copied() {
            if !subjects.contains(&constraint.subject()) {
                continue;
            }
            let found = parts.iter().find_map(|part| {
                let node = part.get(constraint.openapi())?;
                let is_open = tuple::elements(part).is_none();
                Some((value(constraint, node)?, vec![node.place])).filter(|_| is_open)
            });
            let exclusive = parts.iter().find_map(|part| exclusive(constraint, part, ty));
            let mut places = Vec::new();
            let mut strictest: Option<Node> = None;
            for (node, said_by) in [found, exclusive].into_iter().flatten() {
                places.extend(said_by);
                let is_stricter = |known: &Node| is_stricter(&node, known, constraint);
                if strictest.as_ref().is_none_or(is_stricter) {
                    strictest = Some(node);
                }
            }
            let Some(node) = strictest else { continue };
            places.into_iter().for_each(|place| self.losses.take_back(place));
            limits.push((constraint, node));
        }
        limits
    }

    fn gather(&mut self, facets: &Facets<'d>, parts: &mut Vec<&'d Node>, depth: u32) {
        parts.extend(&facets.parts);
        if depth == DEPTH {
            return;
        }
        for (_, alternatives) in &facets.choices {
            for alternative in *alternatives {
                let facets = self.facets(alternative);
                self.gather(&facets, parts, depth + 1);
            }
        }
    }
}

/// The kinds of values of a type that constraints can be about. Where several alternatives are of
/// one kind, none is.
fn subjects(ty: &Type) -> Vec<Subject> {
    let alternatives = match &ty.base {
        Base::InPlace(definition) => match &definition.kind {
            Kind::AnyOf(union) => &union.types[..],
            Kind::Struct(_) | Kind::Enum(_) | Kind::Tagged(_) | Kind::Alias(_) => {
                return Vec::new();
            }
        },
        _ => std::slice::from_ref(ty),
    };
    // What is behind a name is not known yet.
    if alternatives.iter().any(|it| matches!(it.base, Base::Component(_) | Base::InPlace(_))) {
        return Vec::new();
    }
    let all: Vec<Subject> = alternatives.iter().filter_map(|it| subject(&it.base)).collect();
    let is_one = |subject: &Subject| all.iter().filter(|it| *it == subject).count() == 1;
    all.iter().copied().filter(is_one).collect()
}

fn subject(base: &Base) -> Option<Subject> {
    match base {
        Base::Word(word) => match Scalar::named(word)?.form() {
            Form::String | Form::Text(..) => Some(Subject::Text),
            Form::Whole(..) | Form::Finite | Form::Decimal => Some(Subject::Number),
            Form::Any | Form::Flag => None,
        },
        Base::Array(_) => Some(Subject::List),
        Base::Literal(_)
        | Base::Tuple(_)
        | Base::Record(_)
        | Base::Component(_)
        | Base::Named(_)
        | Base::InPlace(_) => None,
    }
}

/// The value of a constraint, if the language has it.
fn value(constraint: Constraint, node: &Node) -> Option<Node> {
    let place = node.place;
    match (constraint, &node.value) {
        (Constraint::Pattern, Value::String(text)) => {
            let is_plain = !text.is_empty() && !text.contains(char::is_control);
            is_plain.then(|| node.clone())
        }
        (Constraint::Pattern, _) => None,
        (constraint, value) => {
            let whole = match value {
                Value::Int(number) => Some(*number),
                // Some write `1.0` for any number.
                Value::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                    Some(*number as i128)
                }
                _ => None,
            };
            match (constraint.subject(), whole, value) {
                (Subject::Number, None, Value::Float(number)) if number.is_finite() => {
                    Some(node.clone())
                }
                (Subject::Number, Some(number), _) => {
                    Some(Node { value: Value::Int(number), place })
                }
                (_, Some(number), _) if u64::try_from(number).is_ok() => {
                    Some(Node { value: Value::Int(number), place })
                }
                _ => None,
            }
        }
    }
}

/// The limit that an exclusive one is for whole numbers, with the places of what says it: a number,
/// or `true` beside the limit, as OpenAPI 3.0 has it.
fn exclusive(constraint: Constraint, part: &Node, ty: &Type) -> Option<(Node, Vec<Place>)> {
    let Base::Word(word) = &ty.base else { return None };
    let Form::Whole(..) = Scalar::named(word)?.form() else { return None };
    let (key, step) = match constraint {
        Constraint::Minimum => ("exclusiveMinimum", 1),
        Constraint::Maximum => ("exclusiveMaximum", -1),
        _ => return None,
    };
    let node = part.get(key)?;
    let (limit, places) = match &node.value {
        Value::Bool(true) => {
            let limit = part.get(constraint.openapi())?;
            (limit, vec![node.place, limit.place])
        }
        _ => (node, vec![node.place]),
    };
    let Value::Int(number) = value(constraint, limit)?.value else { return None };
    let number = number.checked_add(step)?;
    Some((Node { value: Value::Int(number), place: limit.place }, places))
}

/// Whether a limit allows less than another one.
fn is_stricter(one: &Node, other: &Node, constraint: Constraint) -> bool {
    match (&one.value, &other.value) {
        (Value::Int(one), Value::Int(other)) => match constraint.upper() {
            Some(_) => one > other,
            None => one < other,
        },
        _ => false,
    }
}
