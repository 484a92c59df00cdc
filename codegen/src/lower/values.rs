//! Values in a spec: JSON of them, and whether they have their type.
//!
//! A default or an example is only shown, so a wrong one would mislead for ever: it is an error.

use std::fmt::Write;

use super::{docs, state::Lowering};
use crate::{
    api::{Presence, Struct, Type, TypeKind},
    diagnostics::{Diagnostic, Place},
    spec::{Node, Value},
};

/// A value to be held against its type once all types are defined.
pub(super) struct ValueCheck<'s> {
    pub(super) key: &'static str,
    pub(super) value: &'s Node,
    pub(super) ty: Type,
    pub(super) presence: Presence,
}

/// Why a value does not have its type.
struct Misfit {
    place: Place,
    wanted: String,
    given: String,
}

impl Lowering<'_, '_> {
    /// Reports the defaults and examples that their types do not have.
    pub(super) fn check_values(&mut self) {
        for check in std::mem::take(&mut self.checks) {
            let null = matches!(check.value.value, Value::Null);
            if null && check.presence != Presence::Required {
                continue;
            }
            if let Some(misfit) = self.misfit(check.value, &check.ty) {
                let key = check.key;
                let (wanted, given) = (misfit.wanted, misfit.given);
                self.report(
                    Diagnostic::new(
                        "bad-value",
                        format!("this `{key}` is {given}, but its type is {wanted}"),
                        misfit.place,
                    )
                    .help("write a value of the type, in quotes where it is a string; or change the type"),
                );
            }
        }
    }

    fn misfit(&self, node: &Node, ty: &Type) -> Option<Misfit> {
        let no = |wanted: &str| {
            Some(Misfit { place: node.place, wanted: wanted.to_owned(), given: node.describe() })
        };
        match (self.resolve(ty)?, &node.value) {
            (Type::Unknown, _)
            | (Type::String, Value::String(_))
            | (Type::Boolean, Value::Bool(_)) => None,
            (Type::Integer, Value::Int(value)) if i64::try_from(*value).is_ok() => None,
            (Type::Number, Value::Int(_) | Value::Float(_)) => None,
            (Type::String, _) => no("a string"),
            (Type::Integer, _) => no("an integer"),
            (Type::Number, _) => no("a number"),
            (Type::Boolean, _) => no("a boolean"),
            (Type::Array(item), Value::Seq(items)) => {
                items.iter().find_map(|value| self.misfit(value, item))
            }
            (Type::Array(_), _) => no("an array"),
            (Type::Map(value), Value::Map(entries)) => {
                entries.iter().find_map(|(_, entry)| self.misfit(entry, value))
            }
            (Type::Map(_), _) => no("an object"),
            (Type::Nullable(_), Value::Null) => None,
            (Type::Nullable(inner) | Type::Boxed(inner), _) => self.misfit(node, inner),
            (Type::Named(reference), _) => {
                self.named_misfit(node, &self.types[reference.index].kind)
            }
        }
    }

    fn named_misfit(&self, node: &Node, kind: &TypeKind) -> Option<Misfit> {
        let no =
            |wanted: String| Some(Misfit { place: node.place, wanted, given: node.describe() });
        match (kind, &node.value) {
            (TypeKind::StringEnum(known), Value::String(text)) => {
                let known: Vec<&str> =
                    known.values.iter().map(|value| value.wire.as_str()).collect();
                (!known.contains(&text.as_str())).then(|| Misfit {
                    place: node.place,
                    wanted: format!("one of `{}`", known.join("`, `")),
                    given: format!("`{text}`"),
                })
            }
            (TypeKind::StringEnum(_), _) => no("a string".to_owned()),
            (TypeKind::Struct(object), Value::Map(_)) => self.struct_misfit(node, object),
            (TypeKind::TaggedUnion(_), Value::Map(_)) => None,
            (TypeKind::Struct(_) | TypeKind::TaggedUnion(_), _) => no("an object".to_owned()),
            (TypeKind::ShapeUnion(union), _) => {
                let fits =
                    union.variants.iter().any(|variant| self.misfit(node, &variant.ty).is_none());
                if fits { None } else { no("a union without such an alternative".to_owned()) }
            }
            (TypeKind::Alias(_), _) => None,
        }
    }

    fn struct_misfit(&self, node: &Node, object: &Struct) -> Option<Misfit> {
        let Value::Map(entries) = &node.value else {
            return None;
        };
        for field in &object.fields {
            let entry = entries.iter().find(|(name, _)| name.value == field.wire);
            match entry {
                None if field.presence == Presence::Required => {
                    return Some(Misfit {
                        place: node.place,
                        wanted: "a struct that requires it".to_owned(),
                        given: format!("an object without `{}`", field.wire),
                    });
                }
                Some((_, value)) => {
                    let null = matches!(value.value, Value::Null);
                    if null && field.presence != Presence::Required {
                        continue;
                    }
                    if let Some(misfit) = self.misfit(value, &field.ty) {
                        return Some(misfit);
                    }
                }
                None => {}
            }
        }
        None
    }
}

/// The value as JSON, on one line.
pub(super) fn json(node: &Node) -> String {
    let mut text = String::new();
    write_json(node, &mut text);
    text
}

fn write_json(node: &Node, text: &mut String) {
    match &node.value {
        Value::Null => text.push_str("null"),
        Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Int(value) => text.push_str(&value.to_string()),
        Value::Float(value) => text.push_str(&value.to_string()),
        Value::String(value) => text.push_str(&json_string(value)),
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
                text.push_str(&json_string(&name.value));
                text.push_str(": ");
                write_json(value, text);
            }
            text.push('}');
        }
    }
}

/// A string as JSON, with everything escaped that cannot be seen.
pub(super) fn json_string(value: &str) -> String {
    let mut text = String::with_capacity(value.len() + 2);
    text.push('"');
    for letter in value.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            letter if letter.is_control() || docs::is_invisible(letter) => {
                let mut units = [0; 2];
                for unit in letter.encode_utf16(&mut units) {
                    // Writing to a string cannot fail.
                    let _ = write!(text, "\\u{unit:04x}");
                }
            }
            letter => text.push(letter),
        }
    }
    text.push('"');
    text
}
