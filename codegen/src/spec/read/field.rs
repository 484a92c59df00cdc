//! Fields: members of structs, parameters, members of bodies and variants.
//!
//! A field is written short, as a type expression, or long, as a mapping that has exactly one of
//! `type`, `fields`, `values` and `any_of`. A `type` with `_` in it stands beside another of them.

use std::collections::HashMap;

use super::limits::{LIMITS, limits};
use super::notes::{self, notes};
use super::object::{Entry, Object, entries};
use super::scalar::{flag, literal, name, style};
use super::{Report, types};
use crate::diagnostics::{Diagnostic, Place};
use crate::spec::{
    Field, FieldType, Members, Node, Notes, Others, Spanned, TypeExpr, TypeExprKind, Value,
    type_expr,
};

/// The keys of which a long field has one.
pub(super) const FIELD_KINDS: &[&str] = &["type", "fields", "values", "any_of"];

/// The keys that name a field and the type that is written in it.
const NAMES: &[&str] = &["name", "type_name"];

/// The key of the members that a struct does not list.
pub(super) const OTHERS: &str = "others";

/// The keys that say in which direction alone a member travels.
const DIRECTIONS: &[&str] = &["read_only", "write_only"];

/// A mapping of members of a struct.
pub(super) fn fields(expected: &str, node: Node, report: &mut Report) -> Vec<Field> {
    fields_with(DIRECTIONS, expected, node, report)
}

/// The members of a struct: those of a mapping, and others of one type.
pub(super) fn members(object: &mut Object, node: Node, report: &mut Report) -> Members {
    let fields = fields("a mapping from members to their types", node, report);
    let others = object.take(OTHERS).and_then(|(key, node)| {
        let ty = type_expression(node, report)?;
        Some(Others { place: key.place, ty })
    });
    Members { fields, others }
}

/// A mapping of members of a body.
pub(super) fn body_fields(expected: &str, node: Node, report: &mut Report) -> Vec<Field> {
    fields_with(&["send_default"], expected, node, report)
}

/// A mapping of parameters of a query or of headers.
pub(super) fn parameter_fields(expected: &str, node: Node, report: &mut Report) -> Vec<Field> {
    fields_with(&["style", "send_default"], expected, node, report)
}

/// A mapping of a path's parameters.
pub(super) fn path_fields(expected: &str, node: Node, report: &mut Report) -> Vec<Field> {
    fields_with(&["segments"], expected, node, report)
}

fn fields_with(
    own: &[&'static str],
    expected: &str,
    node: Node,
    report: &mut Report,
) -> Vec<Field> {
    let entries = entries(expected, node, report);
    let mut fields = Vec::with_capacity(entries.len());
    let mut first: HashMap<String, Place> = HashMap::with_capacity(entries.len());
    for (key, node) in entries {
        let (name, optional) = optional_key(key);
        check_mark(&name, optional, report);
        // The same key twice has been reported; `x` and `x?` are two keys and one name.
        if let Some(place) = first.get(&name.value) {
            let message = format!("`{}` comes with and without `?`", name.value);
            report.push(
                Diagnostic::new("duplicate-key", message, name.place)
                    .note("it comes first here", *place)
                    .help("take one of the two out"),
            );
            report.lose(&node);
            continue;
        }
        first.insert(name.value.clone(), name.place);
        fields.push(field(own, name, optional, node, report));
    }
    fields
}

fn field(
    own: &[&'static str],
    name: Spanned<String>,
    optional: bool,
    node: Node,
    report: &mut Report,
) -> Field {
    let mut field = Field {
        name,
        optional,
        notes: Notes::default(),
        rust_name: None,
        type_name: None,
        segments: None,
        style: None,
        send_default: None,
        read_only: None,
        write_only: None,
        ty: FieldType::Broken,
    };
    match node.value {
        Value::Map(entries) => long(own, &mut field, entries, report),
        _ => field.ty = type_expression(node, report).map_or(FieldType::Broken, FieldType::Expr),
    }
    field
}

/// Reports a `?` that would be part of the name on the wire, or that marks a name which ends in a
/// blank.
pub(super) fn check_mark(name: &Spanned<String>, optional: bool, report: &mut Report) {
    let marked = |name: &str| if optional { format!("{name}?") } else { name.to_owned() };
    let plain = name.value.trim_matches(|letter: char| letter == '?' || letter.is_whitespace());
    let is_marked_twice = name.value.ends_with('?');
    let is_apart = optional && name.value.ends_with(char::is_whitespace);
    if !(is_marked_twice || is_apart || name.value.starts_with('?') || optional && plain.is_empty())
    {
        return;
    }
    let help = match plain {
        "" => "write the name, and one `?` behind it if it is optional".to_owned(),
        plain => format!("write `{plain}?` if it is optional, otherwise `{plain}`"),
    };
    let message = format!("the `?` in `{}` does not directly follow a name", marked(&name.value));
    report.push(Diagnostic::new("bad-name", message, name.place).help(help));
}

/// Takes the `?` off a key.
pub(super) fn optional_key(mut key: Spanned<String>) -> (Spanned<String>, bool) {
    match key.value.strip_suffix('?') {
        Some(name) => {
            key.value.truncate(name.len());
            key.place = key.place.within(0, key.value.len());
            (key, true)
        }
        None => (key, false),
    }
}

fn long(own: &[&'static str], field: &mut Field, entries: Vec<Entry>, report: &mut Report) {
    let keys = [FIELD_KINDS, &[OTHERS], notes::OF_FIELDS, LIMITS, NAMES, own].concat();
    let mut object = Object::new("a field", keys, field.name.place, entries, report);
    field.notes = notes(&mut object, report);
    field.notes.limits = limits(&mut object, report);
    field.rust_name = object.value("name").and_then(|node| name(node, report));
    field.type_name = object.value("type_name").and_then(|node| name(node, report));
    if own.contains(&"segments") {
        field.segments =
            object.take("segments").and_then(|(key, node)| flag(node, report).then_some(key.place));
    }
    if own.contains(&"style") {
        field.style = object.value("style").and_then(|node| style(node, report));
    }
    if own.contains(&"send_default") {
        field.send_default = object
            .take("send_default")
            .and_then(|(key, node)| flag(node, report).then_some(key.place));
    }
    if own == DIRECTIONS {
        [field.read_only, field.write_only] = directions(&mut object, report);
    }
    let around = around(&mut object, report);
    let ty = match one_of(&mut object, FIELD_KINDS, report) {
        Some((key, node)) => match key.value.as_str() {
            "fields" => FieldType::Struct(members(&mut object, node, report)),
            "values" => FieldType::Enum(types::values(node, report)),
            "any_of" => types::any_of(node, report).map_or(FieldType::Broken, FieldType::AnyOf),
            _ => long_type(&object, node, report).map_or(FieldType::Broken, FieldType::Expr),
        },
        None => FieldType::Broken,
    };
    field.ty = match around {
        Some(expr) => FieldType::Around(expr, Box::new(ty)),
        None => ty,
    };
    object.finish(report);
}

/// Takes a `type` that is made of the type in place beside it: `Array<_>`.
fn around(object: &mut Object, report: &mut Report) -> Option<TypeExpr> {
    let has_place = |node: &Node| match &node.value {
        Value::String(text) => type_expr::has_place(text),
        _ => false,
    };
    let is_in_place = FIELD_KINDS.iter().any(|kind| *kind != "type" && object.has(kind));
    let is_around = is_in_place && object.peek("type").is_some_and(has_place);
    let node = if is_around { object.value("type") } else { None };
    type_expression(node?, report)
}

/// Reads `read_only` and `write_only`, of which one at most is true.
fn directions(object: &mut Object, report: &mut Report) -> [Option<Place>; 2] {
    let mut set = |key| {
        let (key, node) = object.take(key)?;
        flag(node, report).then_some(key.place)
    };
    let (read_only, write_only) = (set("read_only"), set("write_only"));
    if let (Some(first), Some(second)) = (read_only, write_only) {
        let message = "a member is either `read_only` or `write_only`";
        report.push(
            Diagnostic::new("conflicting-keys", message, second)
                .note("the other one is here", first)
                .help("take both out if requests and responses have it"),
        );
        return [None, None];
    }
    [read_only, write_only]
}

/// Takes the one key of these that must be there, and reports none and several.
pub(super) fn one_of(
    object: &mut Object,
    keys: &'static [&'static str],
    report: &mut Report,
) -> Option<Entry> {
    let what = object.what;
    let found: Vec<Entry> = keys.iter().filter_map(|key| object.take(key)).collect();
    if found.is_empty() {
        if !object.has_merge(report) && !object.has_foreign() {
            let message = format!("{what} needs one of {}", super::object::list(keys));
            report.push(
                Diagnostic::new("missing-key", message, object.place)
                    .help("members of an object in place stand under `fields`"),
            );
            object.discard_unknown(report);
        }
        return None;
    }
    only_one(object, found, report)
}

/// Takes the one key of these that may be there, and reports several.
pub(super) fn one_at_most(
    object: &mut Object,
    keys: &'static [&'static str],
    report: &mut Report,
) -> Option<Entry> {
    let found: Vec<Entry> = keys.iter().filter_map(|key| object.take(key)).collect();
    if found.is_empty() { None } else { only_one(object, found, report) }
}

/// The one of several keys that counts; the others are reported.
fn only_one(object: &mut Object, mut found: Vec<Entry>, report: &mut Report) -> Option<Entry> {
    let what = object.what;
    // What is called as in another language says most: `{type: string, enum: [draft, sent]}`.
    let guess = found.iter().position(|(key, _)| object.is_guess(key));
    let only = found.remove(guess.unwrap_or_default());
    for (key, node) in found {
        if guess.is_some() {
            object.replaces(&only.0, &key.value);
        } else {
            let message = format!("{what} has either `{}` or `{}`", only.0.value, key.value);
            report.push(
                Diagnostic::new("conflicting-keys", message, key.place)
                    .note("the other one is here", only.0.place)
                    .help("take one of the two out"),
            );
        }
        report.lose(&node);
    }
    Some(only)
}

/// The type of something long. An `array` with its `items` is a type of another language, which its
/// other keys report, as they do what `_` is meant to stand for.
pub(super) fn long_type(object: &Object, node: Node, report: &mut Report) -> Option<TypeExpr> {
    let is_foreign = match &node.value {
        Value::String(text) => text == "array" || text == "object" || type_expr::has_place(text),
        _ => false,
    };
    if is_foreign && object.has_foreign() {
        report.holes += 1;
        return None;
    }
    type_expression(node, report)
}

/// A type expression.
pub(super) fn type_expression(node: Node, report: &mut Report) -> Option<TypeExpr> {
    const EXPECTED: &str = "a type expression";
    let help = match &node.value {
        Value::String(text) => return Some(type_expr::parse(text, node.place, report)),
        Value::Bool(_) | Value::Int(_) => {
            let Spanned { value, place } = literal(node, report)?;
            return Some(TypeExpr { place, kind: TypeExprKind::Literal(value) });
        }
        Value::Null => Some("write a type; `null` alone is none".to_owned()),
        Value::Seq(_) => Some("a list of things is written `Array<string>`".to_owned()),
        Value::Map(_) => Some("an object in place is written `fields:` in a long field; here give it a name under `types`".to_owned()),
        Value::Float(_) => {
            Some("a literal is a string in quotes, an integer or a boolean; write `number`".to_owned())
        }
    };
    report.wrong_kind_help(EXPECTED, &node, help);
    None
}
