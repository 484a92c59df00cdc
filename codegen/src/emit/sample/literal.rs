//! Samples that a spec gives as Rust: its examples, and values that keep its constraints.

use super::json::{self, Direction, Json, noted};
use super::{given, wire};
use crate::api::{
    Api, Enum, EnumValue, Form, Ident, Literal, Notes, Presence, Scalar, Type, TypeKind,
};
use crate::emit::rust::scalar::rust;

/// The value that notes and the type give, if it is one that needs no more than a literal.
pub(super) fn given(
    api: &Api,
    notes: &Notes,
    ty: &Type,
    ident: &Ident,
    is_generous: bool,
) -> Option<String> {
    let is_given = notes.example.is_some() || notes.default.is_some();
    if !is_given && notes.limits.is_empty() && !has_limits(api, ty) {
        return None;
    }
    let value = noted(notes, Presence::Required, || {
        json::value(api, ty, ident.plain(), Direction::Request)
    });
    let value = wire::parsed(&value);
    match is_generous {
        true => generous(api, ty, &value),
        false => exact(api, ty, &value),
    }
}

/// Whether an alias on the way to the values of a type constrains them.
fn has_limits(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Named(reference) => {
            let def = api.type_def(reference);
            match &def.kind {
                TypeKind::Alias(target) => !def.notes.limits.is_empty() || has_limits(api, target),
                _ => false,
            }
        }
        Type::Array(item) => has_limits(api, item),
        _ => false,
    }
}

/// A literal where whatever converts into the type is taken.
fn generous(api: &Api, ty: &Type, value: &Json) -> Option<String> {
    match (api.resolve(ty), value) {
        // The type of the items of an empty list is unknown.
        (Type::Array(_), Json::Array(items)) if items.is_empty() => None,
        (Type::Array(item), Json::Array(items)) => {
            let is_list = matches!(api.resolve(item), Type::Array(_));
            let item = |value| match is_list {
                true => exact(api, item, value),
                false => generous(api, item, value),
            };
            let items: Option<Vec<String>> = items.iter().map(item).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        (Type::Scalar(scalar), Json::Text(json)) => literal(*scalar, json),
        (Type::Named(reference), Json::Text(json)) => match &api.type_def(reference).kind {
            TypeKind::Enum(known) if known.scalar != Scalar::Unknown => {
                let value = known_value(known, json)?;
                Some(match &value.wire {
                    Literal::String(text) => format!("{text:?}"),
                    Literal::Integer(number) => format!("{number}_i64"),
                    Literal::Boolean(value) => value.to_string(),
                })
            }
            _ => None,
        },
        _ => None,
    }
}

/// A literal of the type itself.
fn exact(api: &Api, ty: &Type, value: &Json) -> Option<String> {
    match (api.resolve(ty), value) {
        (Type::Array(item), Json::Array(items)) => {
            let items: Option<Vec<String>> =
                items.iter().map(|value| exact(api, item, value)).collect();
            Some(format!("vec![{}]", items?.join(", ")))
        }
        (Type::Scalar(scalar), Json::Text(json)) => {
            let literal = literal(*scalar, json)?;
            Some(match scalar {
                Scalar::String => format!("{literal}.to_owned()"),
                scalar if rust(*scalar).converts => format!("{literal}.into()"),
                _ => literal,
            })
        }
        (Type::Named(reference), Json::Text(json)) => {
            let def = api.type_def(reference);
            match &def.kind {
                TypeKind::Enum(known) => {
                    Some(format!("types::{}::{}", def.ident, known_value(known, json)?.ident))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn known_value<'a>(known: &'a Enum, json: &str) -> Option<&'a EnumValue> {
    let is_it = |value: &&EnumValue| match &value.wire {
        Literal::String(text) => json.starts_with('"') && given::text(json) == *text,
        wire => wire.to_string() == json,
    };
    known.values.iter().filter(|value| value.notes.deprecated.is_none()).find(is_it)
}

/// A scalar as a literal of Rust.
fn literal(scalar: Scalar, json: &str) -> Option<String> {
    let is_text = json.starts_with('"');
    match scalar.form() {
        Form::String | Form::Text(..) => is_text.then(|| format!("{:?}", given::text(json))),
        Form::Decimal => (json != "null").then(|| format!("{:?}", given::text(json))),
        // More digits than the type of a plain literal has do not convert.
        Form::Whole(..) if scalar == Scalar::BigInteger => {
            json.parse::<i32>().ok().map(|number| number.to_string())
        }
        Form::Whole(..) => json.parse::<i128>().ok().map(|number| number.to_string()),
        Form::Finite if scalar == Scalar::Float => {
            let number = json.parse::<f32>().ok().filter(|number| number.is_finite())?;
            Some(format!("{number:?}"))
        }
        Form::Finite => {
            let number = json.parse::<f64>().ok().filter(|number| number.is_finite())?;
            Some(format!("{number:?}"))
        }
        Form::Flag => json.parse::<bool>().ok().map(|value| value.to_string()),
        Form::Any => None,
    }
}
