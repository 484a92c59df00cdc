//! Values that are listed: enums and constants.

use super::{Facets, Schemas, scalar};
use crate::import::extensions;
use crate::import::losses::Grade;
use crate::import::model::{Base, Kind, Type, Value};
use crate::literal::Literal;
use crate::lower::names::camel;
use crate::yaml::{self, Node};

/// Returns a value without anything that is said about it.
pub(super) fn value(value: Literal) -> Value {
    Value { value, name: None, docs: None }
}

impl<'d> Schemas<'_, 'd> {
    /// Returns the type of schemas that list their values.
    pub(super) fn enumerated(&mut self, facets: &Facets<'d>) -> Option<Type> {
        if let Some(constant) = facets.get("const") {
            return self.constant(constant, facets);
        }
        let node = facets.get("enum")?;
        let items: Vec<&Node> =
            node.items().iter().filter(|item| item.value != yaml::Value::Null).collect();
        if items.is_empty() {
            if node.items().is_empty() {
                self.losses.push(node, Grade::Fact, "`enum` without values");
            }
            return None;
        }
        let types = facets.types();
        let literals: Option<Vec<Literal>> =
            items.iter().map(|item| literal(item, types.first().copied())).collect();
        let Some(literals) = literals else {
            let reason = "values that are neither text, integers nor booleans";
            return self.wider(node, reason, &items, facets);
        };
        let mut values: Vec<Value> = Vec::new();
        for (at, literal) in literals.into_iter().enumerate() {
            if values.iter().any(|known| known.value == literal) {
                self.losses.push(items[at], Grade::Fact, "value that is listed twice");
                continue;
            }
            let text = match &literal {
                Literal::String(text) => text.clone(),
                other => other.to_string(),
            };
            let of_value = |key| extensions::of_value(facets.get(key)?, at, &text);
            let said = |keys: &[&'static str], key| {
                let mut all = keys.iter().filter_map(|key| of_value(key)?.text());
                all.next().or_else(|| of_value(extensions::ENUM)?.get(key)?.text())
            };
            let docs = said(extensions::ENUM_DOCS, "description").map(str::to_owned);
            let name = said(extensions::ENUM_NAMES, "name").map(camel);
            let name = name.filter(|name| *name != camel(&literal.name()));
            values.push(Value { value: literal, name, docs });
        }
        Some(match &values[..] {
            [one] => Type::new(Base::Literal(one.value.clone())),
            [one, two] if both_booleans(&one.value, &two.value) => Type::word("boolean"),
            _ => self.in_place(facets, Kind::Enum(values)),
        })
    }

    fn constant(&mut self, constant: &'d Node, facets: &Facets<'d>) -> Option<Type> {
        match literal(constant, facets.types().first().copied()) {
            Some(literal) => Some(Type::new(Base::Literal(literal))),
            None if constant.value == yaml::Value::Null => None,
            None => {
                let reason = "constant that is a number with a fraction, a list or an object";
                self.wider(constant, reason, &[constant], facets)
            }
        }
    }

    /// Returns the type that values have which cannot be listed, if they have one.
    fn wider(
        &mut self,
        place: &Node,
        reason: &str,
        values: &[&Node],
        facets: &Facets<'d>,
    ) -> Option<Type> {
        let mut kinds = values.iter().map(|value| kind(value));
        let first = kinds.next().flatten();
        let common = first.filter(|first| kinds.all(|kind| kind == Some(*first)));
        let ty = facets.types().first().copied().or(common);
        let grade = if ty.is_some() { Grade::Wider } else { Grade::Untyped };
        self.losses.push(place, grade, reason);
        ty.map(|name| self.of_type(name, facets))
    }
}

/// Returns the type that a value has by itself.
fn kind(value: &Node) -> Option<&'static str> {
    Some(match &value.value {
        yaml::Value::Null => return None,
        yaml::Value::Bool(_) => "boolean",
        yaml::Value::Int(_) | yaml::Value::Float(_) => "number",
        yaml::Value::String(_) => "string",
        yaml::Value::Seq(_) => "array",
        yaml::Value::Map(_) => "object",
    })
}

fn both_booleans(one: &Literal, two: &Literal) -> bool {
    scalar::word("boolean") == one.scalar().name() && one.scalar() == two.scalar()
}

/// Returns a value that is listed. One of a string that YAML reads as something else is that text
/// again.
fn literal(node: &Node, ty: Option<&str>) -> Option<Literal> {
    let literal = match &node.value {
        yaml::Value::String(text) => Literal::String(text.clone()),
        yaml::Value::Int(number) => Literal::Integer(i64::try_from(*number).ok()?),
        yaml::Value::Float(number) if ty == Some("string") => Literal::String(number.to_string()),
        yaml::Value::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            Literal::Integer(*number as i64)
        }
        yaml::Value::Bool(flag) => Literal::Boolean(*flag),
        _ => return None,
    };
    Some(match (ty, &literal) {
        (Some("string"), Literal::Integer(_) | Literal::Boolean(_)) => {
            Literal::String(literal.to_string())
        }
        (Some("integer" | "number"), Literal::String(text)) => match text.parse() {
            Ok(number) => Literal::Integer(number),
            Err(_) => literal,
        },
        (Some("boolean"), Literal::String(text)) => match text.as_str() {
            "true" => Literal::Boolean(true),
            "false" => Literal::Boolean(false),
            _ => literal,
        },
        _ => literal,
    })
}
