//! Constraints: whether their type can have them, and whether values keep them.

use super::patterns;
use super::state::{Lowering, Types};
use crate::api::{Bound, Constraint, Form, Limit, Scalar, Type, TypeKind};
use crate::constraint::Subject;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::spec::{self, Node, Value};

/// Constraints to be held against the type once all types are defined.
pub(super) struct LimitCheck<'s> {
    pub(super) limits: &'s [spec::Limit],
    pub(super) ty: Type,
}

/// A list in a sentence.
const ARRAY: &str = "an array";

/// The reason why a value breaks a constraint.
pub(super) struct Break {
    /// The constraint, as in `` `max_length` is 5 ``.
    pub(super) rule: String,
    /// The value, as in `a list of 6`.
    pub(super) given: String,
}

impl<'s> Lowering<'s, '_> {
    /// Remembers to hold constraints against their type.
    pub(super) fn check_limits_later(&mut self, notes: &'s spec::Notes, ty: &Type) {
        if !notes.limits.is_empty() {
            let check = LimitCheck { limits: &notes.limits, ty: ty.clone() };
            self.pending.limits.push(check);
        }
    }

    /// Reports the constraints of something that has none.
    pub(super) fn reject_limits(&mut self, field: &spec::Field, what: &str) {
        for limit in &field.notes.limits {
            let key = limit.constraint.value.name();
            let message = format!("{what} has no `{key}`");
            let diagnostic = Diagnostic::new("bad-value", message, limit.constraint.place);
            self.report(diagnostic.help(format!("take `{key}` out")));
        }
    }
}

impl Types<'_> {
    /// Reports the constraints whose type has no such values.
    pub(super) fn check_limits(&self, checks: Vec<LimitCheck<'_>>, diagnostics: &mut Diagnostics) {
        for LimitCheck { limits, ty } in checks {
            if self.is_whole(&ty) {
                report_fractions(limits, diagnostics);
            }
            for limit in limits {
                let constraint = limit.constraint.value;
                if self.has_values(&ty, constraint.subject()) {
                    continue;
                }
                let (key, noun) = (constraint.name(), constraint.subject().noun());
                let given = self.described(&ty);
                let message = format!("`{key}` is for {noun}, and the type is {given}");
                let help = if given == ARRAY {
                    "take it out; where each item has it, name the type of the items under `types`"
                } else {
                    "take it out, or change the type"
                };
                diagnostics
                    .push(Diagnostic::new("bad-value", message, limit.constraint.place).help(help));
            }
        }
    }

    /// Whether a constraint can be about the values of a type, or some of them.
    fn has_values(&self, ty: &Type, subject: Subject) -> bool {
        match self.resolve(ty) {
            None | Some(Type::Broken) => true,
            Some(Type::Scalar(scalar)) => match scalar.form() {
                Form::String | Form::Text(..) => subject == Subject::Text,
                Form::Whole(..) | Form::Finite | Form::Decimal => subject == Subject::Number,
                Form::Any | Form::Flag => false,
            },
            Some(Type::Array(_)) => subject == Subject::List,
            Some(Type::Nullable(inner) | Type::Boxed(inner)) => self.has_values(inner, subject),
            Some(Type::Named(reference)) => match &self[reference.index].kind {
                TypeKind::ShapeUnion(union) => {
                    union.variants.iter().any(|variant| self.has_values(&variant.ty, subject))
                }
                TypeKind::Struct(_)
                | TypeKind::Enum(_)
                | TypeKind::TaggedUnion(_)
                | TypeKind::Alias(_) => false,
            },
            Some(Type::File | Type::Map(_) | Type::Tuple(_)) => false,
        }
    }

    /// Whether all values of a type are whole numbers.
    fn is_whole(&self, ty: &Type) -> bool {
        match self.resolve(ty) {
            Some(Type::Scalar(scalar)) => matches!(scalar.form(), Form::Whole(..)),
            Some(Type::Nullable(inner) | Type::Boxed(inner)) => self.is_whole(inner),
            _ => false,
        }
    }

    fn described(&self, ty: &Type) -> &'static str {
        match self.resolve(ty) {
            Some(Type::Scalar(Scalar::Unknown)) => "`unknown`",
            Some(Type::Scalar(scalar)) => scalar.expected(),
            Some(Type::Array(_)) => ARRAY,
            Some(Type::Tuple(_)) => "a tuple",
            Some(Type::Map(_)) => "an object",
            Some(Type::File) => "a file",
            Some(Type::Nullable(inner) | Type::Boxed(inner)) => self.described(inner),
            Some(Type::Named(reference)) => match &self[reference.index].kind {
                TypeKind::Enum(_) => "an enum, whose `values` say it",
                TypeKind::ShapeUnion(_) => "a union without such an alternative",
                TypeKind::Struct(_) | TypeKind::TaggedUnion(_) | TypeKind::Alias(_) => "an object",
            },
            None | Some(Type::Broken) => "unknown",
        }
    }
}

/// Reports a range of numbers of which none is whole.
fn report_fractions(limits: &[spec::Limit], diagnostics: &mut Diagnostics) {
    let find = |constraint: Constraint| {
        limits.iter().find(|limit| limit.constraint.value == constraint).map(|limit| &limit.bound)
    };
    let (Some(least), Some(most)) = (find(Constraint::Minimum), find(Constraint::Maximum)) else {
        return;
    };
    let number = |bound: &Bound| match bound {
        Bound::Number(number) => number.parse::<f64>().ok(),
        Bound::Count(_) | Bound::Pattern(_) => None,
    };
    let (Some(from), Some(to)) = (number(&least.value), number(&most.value)) else { return };
    // Where the two are in the wrong order, that is reported already.
    if from <= to && from.ceil() > to.floor() {
        let message = format!("no whole number is between {} and {}", least.value, most.value);
        diagnostics.push(
            Diagnostic::new("bad-value", message, most.place)
                .note("`minimum` is here", least.place)
                .help("widen the range, or write `number` for the type"),
        );
    }
}

/// Returns the first constraint that a value breaks.
pub(super) fn broken(limits: &[Limit], node: &Node) -> Option<Break> {
    let limit = limits.iter().find(|limit| breaks(limit, node))?;
    let given = match &node.value {
        Value::Seq(items) => format!("a list of {}", items.len()),
        Value::String(text) if limit.constraint != Constraint::Pattern => {
            let count = characters(text);
            format!("a text of {count} character{}", if count == 1 { "" } else { "s" })
        }
        _ => node.describe(),
    };
    let bound = match &limit.bound {
        Bound::Pattern(pattern) if !pattern.contains('`') => format!("`{pattern}`"),
        bound => bound.to_string(),
    };
    Some(Break { rule: format!("`{}` is {bound}", limit.constraint.name()), given })
}

fn breaks(Limit { constraint, bound }: &Limit, node: &Node) -> bool {
    let (value, is_least) = match (constraint, &node.value) {
        (Constraint::Pattern, Value::String(text)) => {
            return matches!(bound, Bound::Pattern(pattern) if !patterns::may_match(pattern, text));
        }
        (Constraint::MinLength, Value::String(text)) => (Bound::Count(characters(text)), true),
        (Constraint::MaxLength, Value::String(text)) => (Bound::Count(characters(text)), false),
        (Constraint::MinItems, Value::Seq(items)) => (Bound::Count(items.len() as u64), true),
        (Constraint::MaxItems, Value::Seq(items)) => (Bound::Count(items.len() as u64), false),
        (Constraint::Minimum, value) => (number(value), true),
        (Constraint::Maximum, value) => (number(value), false),
        _ => return false,
    };
    let order = value.compare(bound);
    order.is_some_and(|order| if is_least { order.is_lt() } else { order.is_gt() })
}

/// The number that a value is; a decimal may be text.
fn number(value: &Value) -> Bound {
    Bound::Number(match value {
        Value::Int(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Null | Value::Bool(_) | Value::Seq(_) | Value::Map(_) => String::new(),
    })
}

/// The length of a text, as JSON Schema counts it.
fn characters(text: &str) -> u64 {
    text.chars().count() as u64
}
