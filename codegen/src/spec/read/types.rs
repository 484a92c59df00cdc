//! `types`: aliases, structs, string enums and unions.
//!
//! What a type is made of is said by the one key of `fields`, `values`, `variants`, `any_of` and
//! `type` that it has; a type written short is an alias.

use super::Report;
use super::collect::collect;
use super::field::{
    FIELD_KINDS, OTHERS, check_mark, fields, long_type, members, one_of, optional_key,
    type_expression,
};
use super::limits::{LIMITS, limits};
use super::notes::notes;
use super::object::{Entry, Object, entries, meant};
use super::root::distinct;
use super::scalar::{literal, name, text, text_or_texts, texts, type_name};
use crate::diagnostics::{Diagnostic, Place};
use crate::literal::Literal;
use crate::spec::type_expr::{is_built_in, is_type_name};
use crate::spec::{
    Alternative, EnumValue, Keys, Node, Notes, Payload, Spanned, TaggedUnion, TypeDef, TypeExpr,
    TypeExprKind, TypeKind, Value, Variant,
};

const TYPE: &[&str] = &[
    "fields",
    "values",
    "variants",
    "any_of",
    "type",
    OTHERS,
    "docs",
    "deprecated",
    "since",
    "renamed_from",
    "name",
    "also",
    "tag",
    "includes",
    "type_names",
    "errors",
    "collect",
];
const KINDS: &[&str] = &["variants", "fields", "values", "any_of", "type"];
const MEMBERS: &str = "a mapping from members to their types";

pub(super) fn type_def((key, node): Entry, report: &mut Report) -> TypeDef {
    if let Some(mistake) = unusable(&key) {
        report.push(mistake);
        // Whoever names it has nothing to add.
        report.lose_text(&key.value);
    }
    let mut def = TypeDef {
        name: key,
        keys: Keys::new(),
        notes: Notes::default(),
        rust_name: None,
        also: Vec::new(),
        kind: TypeKind::Broken,
    };
    match node.value {
        Value::Map(entries) => long(&mut def, entries, report),
        _ => {
            def.kind = type_expression(node, report).map_or(TypeKind::Broken, TypeKind::Alias);
        }
    }
    def
}

/// A name that no type expression could ever name.
fn unusable(name: &Spanned<String>) -> Option<Diagnostic> {
    if is_type_name(&name.value) {
        return None;
    }
    let text = &name.value;
    let (message, help) = if is_built_in(text) {
        let message = format!("`{text}` is a word of the language already");
        (message, "choose another name; it is only that of the Rust type")
    } else if text.is_empty() {
        ("a type needs a name".to_owned(), "write its name, such as `Note`")
    } else {
        let message = format!("`{text}` cannot be the name of a type");
        (message, "write it with letters, digits, `_`, `-`, `.`, `/` and `:`")
    };
    Some(Diagnostic::new("bad-name", message, name.place).help(help))
}

fn long(def: &mut TypeDef, entries: Vec<Entry>, report: &mut Report) {
    let mut object =
        Object::new("a type", [TYPE, LIMITS].concat(), def.name.place, entries, report);
    def.keys = object.keys();
    def.notes = notes(&mut object, report);
    def.rust_name = object.value("name").and_then(|node| name(node, report));
    def.also = object.value("also").map(|node| also(node, report)).unwrap_or_default();
    let is_tagged = object.has("tag") || object.has("includes");
    if object.has("variants") || is_tagged && !KINDS.iter().any(|kind| object.has(kind)) {
        for kind in ["values", "any_of", "type"] {
            if let Some((key, node)) = object.take(kind) {
                report.lose(&node);
                if object.is_guess(&key) {
                    object.replaces(&key, "variants");
                    continue;
                }
                let message = format!("a type has either `variants` or `{kind}`");
                report.push(
                    Diagnostic::new("conflicting-keys", message, key.place)
                        .note("the type is defined here", def.name.place)
                        .help("make it two types"),
                );
            }
        }
        def.kind = tagged_union(&mut object, report);
    } else if let Some((key, node)) = one_of(&mut object, KINDS, report) {
        def.kind = match key.value.as_str() {
            "fields" => TypeKind::Struct(members(&mut object, node, report)),
            "values" => TypeKind::Enum(values(node, report)),
            "any_of" => any_of(node, report).map_or(TypeKind::Broken, TypeKind::AnyOf),
            _ => {
                def.notes.limits = limits(&mut object, report);
                long_type(&object, node, report).map_or(TypeKind::Broken, TypeKind::Alias)
            }
        };
    }
    object.finish(report);
}

/// `also`: names that type expressions can use.
fn also(node: Node, report: &mut Report) -> Vec<Spanned<String>> {
    let mut names = texts(node, report);
    names.retain(|name| {
        let is_proper = is_type_name(&name.value);
        if !is_proper {
            let message = format!("no type expression can name a type `{}`", name.value);
            report.push(
                Diagnostic::new("bad-name", message, name.place)
                    .help("write a name with letters, digits and `_`, such as `Note`"),
            );
        }
        is_proper
    });
    names
}

/// `values`: a list of literals and of long values, or a mapping from literals to what they mean.
pub(super) fn values(node: Node, report: &mut Report) -> Vec<EnumValue> {
    match node.value {
        Value::Seq(nodes) if nodes.is_empty() => no_values(node.place, report),
        Value::Map(entries) if entries.is_empty() => no_values(node.place, report),
        Value::Seq(nodes) => {
            let values = nodes.into_iter().filter_map(|node| value(node, report)).collect();
            let values = distinct("the value", values, |value| &value.value, report);
            check_is_no_boolean(&values, report);
            values
        }
        Value::Map(entries) => {
            let values: Vec<_> = entries.into_iter().map(|entry| meaning(entry, report)).collect();
            check_is_no_boolean(&values, report);
            values
        }
        _ => {
            report.wrong_kind("a list of values, or a mapping from values to docs", &node);
            Vec::new()
        }
    }
}

fn no_values(place: Place, report: &mut Report) -> Vec<EnumValue> {
    report.bad_value("no value is listed", place, "list those that are known, or write `string`");
    Vec::new()
}

fn value(node: Node, report: &mut Report) -> Option<EnumValue> {
    let place = node.place;
    let Value::Map(entries) = node.value else {
        let value = literal(node, report)?;
        return Some(EnumValue { value, notes: Notes::default(), rust_name: None });
    };
    let known = &["value", "name", "docs", "deprecated", "since", "renamed_from"];
    let mut object = Object::new("a value", known, place, entries, report);
    let value = object.required("value", report).and_then(|node| literal(node, report));
    let value = value.map(|value| about_value(value, &mut object, report));
    object.finish(report);
    value
}

/// Both booleans are no choice of some.
fn check_is_no_boolean(values: &[EnumValue], report: &mut Report) {
    if let [EnumValue { value: first, .. }, EnumValue { value: second, .. }] = values
        && matches!((&first.value, &second.value), (Literal::Boolean(_), Literal::Boolean(_)))
    {
        let message = "`true` and `false` are all booleans";
        report.bad_value(message, second.place, "write `type: boolean` in place of `values`");
    }
}

fn meaning((key, node): Entry, report: &mut Report) -> EnumValue {
    let place = key.place;
    let value = report.literal(key);
    let plain = |value, docs| {
        let notes = Notes { docs, ..Notes::default() };
        EnumValue { value, notes, rust_name: None }
    };
    match node.value {
        Value::Null => plain(value, None),
        Value::Map(entries) => {
            let known = &["name", "docs", "deprecated", "since", "renamed_from"];
            let mut object = Object::new("a value", known, place, entries, report);
            let value = about_value(value, &mut object, report);
            object.finish(report);
            value
        }
        _ => plain(value, text(node, report)),
    }
}

fn about_value(value: Spanned<Literal>, object: &mut Object, report: &mut Report) -> EnumValue {
    EnumValue {
        value,
        notes: notes(object, report),
        rust_name: object.value("name").and_then(|node| name(node, report)),
    }
}

fn tagged_union(object: &mut Object, report: &mut Report) -> TypeKind {
    let tag = object.required("tag", report).and_then(|node| name(node, report));
    let (tag, tag_optional) = match tag.map(optional_key) {
        Some((tag, optional)) => {
            check_mark(&tag, optional, report);
            (Some(tag), optional)
        }
        None => (None, false),
    };
    let common = object.value("fields").map(|node| fields(MEMBERS, node, report));
    let type_names = object.value("type_names").and_then(|node| name(node, report));
    let mut listed = |key, what, report: &mut Report| {
        let node = object.value(key)?;
        if matches!(&node.value, Value::Seq(nodes) if nodes.is_empty()) {
            let message = format!("no {what} is listed");
            report.bad_value(message, node.place, "list one, or leave the key out");
        }
        Some(text_or_texts(node, report))
    };
    let errors = listed("errors", "variant", report);
    let includes = listed("includes", "union", report);
    let collect = object.take("collect").and_then(|entry| collect(entry, report)).map(Box::new);
    let variants = match includes {
        Some(_) => object.value("variants"),
        None => object.required("variants", report),
    };
    let variants = variants.map(|node| {
        if matches!(&node.value, Value::Map(entries) if entries.is_empty()) {
            let help = "write those that are known, or make it a type with `fields`";
            report.bad_value("no variant is listed", node.place, help);
        }
        entries("a mapping from tags to types", node, report)
    });
    let variants = variants.into_iter().flatten().map(|entry| variant(entry, report)).collect();
    TypeKind::Tagged(TaggedUnion {
        tag,
        tag_optional,
        variants,
        includes: includes.unwrap_or_default(),
        fields: common.unwrap_or_default(),
        type_names,
        errors: errors.unwrap_or_default(),
        collect,
    })
}

fn variant((key, node): Entry, report: &mut Report) -> Variant {
    let tag = report.literal(key);
    let mut variant =
        Variant { tag, notes: Notes::default(), rust_name: None, payload: Payload::Broken };
    match node.value {
        Value::Map(ref entries) if is_long(entries) => {
            let known = VARIANT;
            let place = variant.tag.place;
            let Some(mut object) = Object::of("a variant", known, place, node, report) else {
                return variant;
            };
            variant.notes = notes(&mut object, report);
            variant.rust_name = object.value("name").and_then(|node| name(node, report));
            if let Some(node) = object.value("fields") {
                variant.payload = Payload::Fields(fields(MEMBERS, node, report));
            }
            object.finish(report);
        }
        Value::Map(_) => variant.payload = Payload::Fields(fields(MEMBERS, node, report)),
        Value::String(_) => {
            variant.payload = type_name(node, report).map_or(Payload::Broken, Payload::Named);
        }
        _ => report.wrong_kind_help(
            "the name of a type, or a mapping of members",
            &node,
            Some("a variant without members is written `{}`".to_owned()),
        ),
    }
    variant
}

const VARIANT: &[&str] = &["fields", "docs", "deprecated", "since", "example", "name"];

/// Written short, a variant is its members, which may have any name; written long, it has a mapping
/// `fields`. So a member called `fields` that is written long itself needs the long form around it.
/// What could be neither (a mapping under a name like `feilds`, a list under `fields`) was meant as
/// the long form.
fn is_long(entries: &[Entry]) -> bool {
    let meant = |(key, node): &Entry| match &node.value {
        Value::Map(held) => {
            let is_field = held.iter().any(|(key, _)| FIELD_KINDS.contains(&key.value.as_str()));
            key.value == "fields"
                || !is_field && !held.is_empty() && meant(&key.value, VARIANT) == Some("fields")
        }
        Value::String(_) => false,
        _ => {
            let own = |(key, _): &Entry| VARIANT.contains(&key.value.as_str());
            key.value == "fields" && entries.len() > 1 && entries.iter().all(own)
        }
    };
    entries.iter().any(meant)
}

/// `any_of`: a list of types, or a mapping from names to types.
pub(super) fn any_of(node: Node, report: &mut Report) -> Option<Vec<Alternative>> {
    Some(match node.value {
        Value::Seq(nodes) => {
            let alternative = |node: Node| {
                let place = node.place;
                let ty = type_expression(node, report).unwrap_or_else(|| broken(place));
                Alternative { name: None, notes: Notes::default(), ty }
            };
            nodes.into_iter().map(alternative).collect()
        }
        Value::Map(entries) => entries.into_iter().map(|it| alternative(it, report)).collect(),
        _ => {
            report.wrong_kind("a list of types, or a mapping from names to types", &node);
            return None;
        }
    })
}

/// The keys of an alternative beside constraints.
const ALTERNATIVE: &[&str] = &["type", "docs", "deprecated", "since"];

fn alternative((key, node): Entry, report: &mut Report) -> Alternative {
    let place = key.place;
    let Value::Map(entries) = node.value else {
        let ty = type_expression(node, report).unwrap_or_else(|| broken(place));
        return Alternative { name: Some(key), notes: Notes::default(), ty };
    };
    let keys = [ALTERNATIVE, LIMITS].concat();
    let mut object = Object::new("an alternative", keys, place, entries, report);
    let mut notes = notes(&mut object, report);
    notes.limits = limits(&mut object, report);
    let ty = object.required("type", report).and_then(|node| type_expression(node, report));
    object.finish(report);
    Alternative { name: Some(key), notes, ty: ty.unwrap_or_else(|| broken(place)) }
}

/// The type of an alternative that cannot be read, which is still one of them.
fn broken(place: Place) -> TypeExpr {
    TypeExpr { place, kind: TypeExprKind::Broken }
}
