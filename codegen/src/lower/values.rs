//! Values in a spec: JSON of them, and whether they have their type.
//!
//! A default or an example is only shown, so a wrong one would mislead for ever: it is an error.

use std::borrow::Cow;

use super::docs;
use super::limits::broken;
use super::state::Types;
use crate::api::{
    Access, Constant, Enum, Form, Limit, Literal, Presence, Scalar, Struct, Type, TypeKind,
};
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::spec::{self, Node, Value};

/// A value to be held against its type once all types are defined.
pub(super) struct ValueCheck<'s> {
    pub(super) key: &'static str,
    pub(super) value: &'s Node,
    pub(super) ty: Type,
    pub(super) presence: Presence,
    /// The constraints on the value.
    pub(super) limits: &'s [spec::Limit],
}

/// The reason why a value does not have its type.
struct Mismatch {
    place: Place,
    /// What the value should be, as in `its type is an array`.
    rule: String,
    given: String,
    /// The number that `given` names.
    number: Option<String>,
    /// The text to write instead, where that can be known.
    help: Option<String>,
}

impl Mismatch {
    fn new(node: &Node, wanted: impl Into<String>) -> Self {
        Self {
            place: node.place,
            rule: format!("its type is {}", wanted.into()),
            given: node.describe(),
            number: node.number(),
            help: None,
        }
    }
}

impl Types<'_> {
    /// Reports the defaults and examples that their types do not have.
    pub(super) fn check_values(&self, values: Vec<ValueCheck<'_>>, diagnostics: &mut Diagnostics) {
        for check in values {
            let null = matches!(check.value.value, Value::Null);
            if null && check.presence != Presence::Required {
                continue;
            }
            let limits: Vec<Limit> = check.limits.iter().map(docs::limit).collect();
            let mismatch = self.mismatch(check.value, &check.ty);
            if let Some(mismatch) = mismatch.or_else(|| kept(&limits, check.value)) {
                let key = check.key;
                let Mismatch { place, rule, given, number, help } = mismatch;
                let message = format!("this `{key}` is {given}, but {rule}");
                let help = help.unwrap_or_else(|| {
                    "write a value of the type, in quotes where it is a string; or change the type"
                        .to_owned()
                });
                diagnostics
                    .push(Diagnostic::new("bad-value", message, place).help(help).spelled(number));
            }
        }
    }

    fn mismatch(&self, node: &Node, ty: &Type) -> Option<Mismatch> {
        let no = |wanted: &str| Some(Mismatch::new(node, wanted));
        if let Type::Named(reference) = ty
            && let TypeKind::Alias(target) = &self[reference.index].kind
        {
            let limits = &self[reference.index].notes.limits;
            return self.mismatch(node, target).or_else(|| kept(limits, node));
        }
        match (self.resolve(ty)?, &node.value) {
            (Type::Scalar(scalar), _) => scalar_mismatch(node, *scalar),
            // A file has no value to show, which is reported where it is.
            (Type::Broken | Type::File, _) => None,
            (Type::Array(item), Value::Seq(items)) => {
                items.iter().find_map(|value| self.mismatch(value, item))
            }
            (Type::Array(_), _) => no("an array"),
            (Type::Tuple(elements), Value::Seq(items)) if items.len() == elements.len() => {
                let mut pairs = items.iter().zip(elements);
                pairs.find_map(|(value, element)| self.mismatch(value, element))
            }
            (Type::Tuple(elements), _) => {
                let wanted = format!("a tuple of {} elements", elements.len());
                let mismatch = Mismatch::new(node, wanted);
                let given = match &node.value {
                    Value::Seq(items) => format!("a list of {}", items.len()),
                    _ => mismatch.given,
                };
                Some(Mismatch { given, ..mismatch })
            }
            (Type::Map(value), Value::Map(entries)) => {
                entries.iter().find_map(|(_, entry)| self.mismatch(entry, value))
            }
            (Type::Map(_), _) => no("an object"),
            (Type::Nullable(_), Value::Null) => None,
            (Type::Nullable(inner) | Type::Boxed(inner), _) => self.mismatch(node, inner),
            (Type::Named(reference), _) => self.named_mismatch(node, &self[reference.index].kind),
        }
    }

    fn named_mismatch(&self, node: &Node, kind: &TypeKind) -> Option<Mismatch> {
        let no = |wanted: &str| Some(Mismatch::new(node, wanted));
        match (kind, &node.value) {
            (TypeKind::Enum(known), _) => enum_mismatch(node, known),
            (TypeKind::Struct(object), Value::Map(_)) => self.struct_mismatch(node, object),
            (TypeKind::TaggedUnion(_), Value::Map(_)) => None,
            (TypeKind::Struct(_) | TypeKind::TaggedUnion(_), _) => no("an object"),
            (TypeKind::ShapeUnion(union), _) => {
                let fits =
                    union.variants.iter().any(|variant| self.mismatch(node, &variant.ty).is_none());
                if fits { None } else { no("a union without such an alternative") }
            }
            (TypeKind::Alias(_), _) => None,
        }
    }

    fn struct_mismatch(&self, node: &Node, object: &Struct) -> Option<Mismatch> {
        let Value::Map(entries) = &node.value else {
            return None;
        };
        let lacks = |wire: &str| Mismatch {
            given: format!("an object without `{wire}`"),
            ..Mismatch::new(node, "a struct that requires it")
        };
        for Constant { wire, value } in &object.constants {
            match entries.iter().find(|(name, _)| name.value == *wire) {
                None => return Some(lacks(wire)),
                Some((_, node)) if is_literal(node, value) => {}
                Some((_, node)) => {
                    return Some(Mismatch::new(node, format!("always `{}`", value.text())));
                }
            }
        }
        for field in &object.fields {
            let entry = entries.iter().find(|(name, _)| name.value == field.wire);
            match entry {
                None if field.presence == Presence::Required && field.access == Access::Both => {
                    return Some(lacks(&field.wire));
                }
                Some((_, value)) => {
                    let null = matches!(value.value, Value::Null);
                    if null && field.presence != Presence::Required {
                        continue;
                    }
                    let mismatch = self.mismatch(value, &field.ty);
                    if let Some(mismatch) = mismatch.or_else(|| kept(&field.notes.limits, value)) {
                        return Some(mismatch);
                    }
                }
                None => {}
            }
        }
        let is_listed = |name: &str| object.fields.iter().any(|field| field.wire == name);
        let mut others = entries.iter().filter(|(name, _)| !is_listed(&name.value));
        let ty = object.others.as_ref()?;
        others.find_map(|(_, value)| self.mismatch(value, ty))
    }
}

/// Reports the constraint that a value breaks.
fn kept(limits: &[Limit], node: &Node) -> Option<Mismatch> {
    let broken = broken(limits, node)?;
    let help = "write a value that keeps the constraint, or change the constraint";
    Some(Mismatch {
        rule: broken.rule,
        given: broken.given,
        help: Some(help.to_owned()),
        ..Mismatch::new(node, "")
    })
}

/// Reports why a value is not one of an enum.
fn enum_mismatch(node: &Node, known: &Enum) -> Option<Mismatch> {
    if known.values.iter().any(|value| is_literal(node, &value.wire)) {
        return None;
    }
    if known.scalar != Scalar::Unknown {
        let mismatch = scalar_mismatch(node, known.scalar);
        if mismatch.is_some() {
            return mismatch;
        }
    }
    let texts: Vec<Cow<'_, str>> = known.values.iter().map(|value| value.wire.text()).collect();
    let mismatch = Mismatch::new(node, format!("one of `{}`", texts.join("`, `")));
    let given = match &node.value {
        Value::String(text) => format!("`{text}`"),
        _ => mismatch.given,
    };
    Some(Mismatch { given, ..mismatch })
}

/// Whether a value is this literal.
pub(super) fn is_literal(node: &Node, literal: &Literal) -> bool {
    match (&node.value, literal) {
        (Value::String(given), Literal::String(value)) => given == value,
        (Value::Int(given), Literal::Integer(value)) => *given == i128::from(*value),
        (Value::Bool(given), Literal::Boolean(value)) => given == value,
        _ => false,
    }
}

/// Reports why a value is not one of a scalar.
fn scalar_mismatch(node: &Node, scalar: Scalar) -> Option<Mismatch> {
    let mismatch = Mismatch::new(node, scalar.expected());
    let help = match (scalar.form(), &node.value) {
        (Form::Any, _)
        | (Form::String, Value::String(_))
        | (Form::Flag, Value::Bool(_))
        | (Form::Finite | Form::Decimal, Value::Int(_)) => return None,
        (Form::Text(holds, _), Value::String(text)) if holds(text) => return None,
        (Form::Text(_, sample), _) => Some(format!("write it as in `{sample}`")),
        (Form::Whole(min, max), Value::Int(value)) if (min..=max).contains(value) => return None,
        (Form::Finite | Form::Decimal, Value::Float(value)) if value.is_finite() => return None,
        (Form::Decimal, Value::String(text)) if is_decimal(text) => return None,
        (Form::Finite | Form::Decimal, Value::Float(_)) => {
            let help = "write a finite number: JSON has neither infinity nor NaN";
            return Some(Mismatch {
                help: Some(help.into()),
                ..Mismatch::new(node, "a finite number")
            });
        }
        (Form::String | Form::Flag, _) => None,
        (Form::Whole(min, max), value) => whole_help(value, scalar, min, max),
        (Form::Finite | Form::Decimal, value) => plain_digits(value),
    };
    Some(Mismatch { help, ..mismatch })
}

/// Returns the advice on writing a value as a whole number.
fn whole_help(value: &Value, scalar: Scalar, min: i128, max: i128) -> Option<String> {
    let whole = scalar.expected();
    let bits = max.abs_diff(min).ilog2() + 1;
    let wider = wider(value).map_or("number", Scalar::name);
    let range = format!(
        "{whole} is a whole number from {min} to {max} ({bits} bits); the type of this one is `{wider}`"
    );
    match value {
        Value::Int(_) => Some(range),
        Value::Float(value) if !value.is_finite() => Some(range),
        Value::Float(value) if value.fract() != 0.0 => {
            Some("write a whole number, or make the type `number`".to_owned())
        }
        // Every float below this limit that has no fraction is exactly one i64.
        Value::Float(value) if value.abs() < 9.2e18 => Some(format!(
            "write `{value}`: {whole} is written in digits, without a point and an exponent"
        )),
        Value::Float(_) => Some(range),
        value => plain_digits(value),
    }
}

/// The first type that takes an integer.
fn wider(value: &Value) -> Option<Scalar> {
    let Value::Int(value) = value else { return None };
    let takes = |scalar: &Scalar| match scalar.form() {
        Form::Whole(min, max) => (min..=max).contains(value),
        _ => false,
    };
    Scalar::ALL.iter().copied().find(takes)
}

/// Whether a text is a number as JSON has it.
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let begins = unsigned.starts_with(|first: char| first.is_ascii_digit());
    begins && unsigned.parse::<f64>().is_ok_and(f64::is_finite)
}

/// The number that a text was meant as: `1_000`, `007`.
fn plain_digits(value: &Value) -> Option<String> {
    let Value::String(text) = value else { return None };
    Node::meant_number(text).map(|number| format!("write `{number}`: {}", Node::NUMBER_RULE))
}

/// The value as JSON, on one line.
pub(super) fn json(node: &Node) -> String {
    let mut text = String::new();
    write_json(node, &mut text);
    text
}

/// An object as JSON, on one line, with this tag in front of its other members.
pub(super) fn tagged_json(node: &Node, tag: &str, value: &Literal) -> String {
    let others = node.entries().iter().filter(|(name, _)| name.value != tag);
    let mut text = format!("{{{}: {value}", string(tag));
    for (name, node) in others {
        text.push_str(&format!(", {}: ", string(&name.value)));
        write_json(node, &mut text);
    }
    text + "}"
}

fn write_json(node: &Node, text: &mut String) {
    match &node.value {
        Value::Null => text.push_str("null"),
        Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Int(value) => text.push_str(&value.to_string()),
        Value::Float(value) => text.push_str(&value.to_string()),
        Value::String(value) => text.push_str(&string(value)),
        Value::Seq(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    text.push_str(", ");
                }
                write_json(item, text);
            }
            text.push(']');
        }
        Value::Map(entries) => {
            text.push('{');
            for (at, (name, value)) in entries.iter().enumerate() {
                if at > 0 {
                    text.push_str(", ");
                }
                text.push_str(&string(&name.value));
                text.push_str(": ");
                write_json(value, text);
            }
            text.push('}');
        }
    }
}

fn string(text: &str) -> String {
    Literal::String(text.to_owned()).to_string()
}
