//! The body of a request.

use std::collections::HashMap;

use super::constant;
use crate::import::components::Components;
use crate::import::losses::Grade;
use crate::import::model::{Base, Body, BodyContent, Kind, Member, Operation, Struct, Type};
use crate::import::schema::Schemas;
use crate::literal::Literal;
use crate::lower::is_media_type;
use crate::yaml::{Node, Spanned};

/// Reads the body of an operation.
pub(super) fn read<'d>(node: &'d Node, schemas: &mut Schemas<'_, 'd>) -> Option<Body> {
    let described = node.get("requestBody")?;
    let Some(body) = schemas.references.follow(described) else {
        schemas.losses.push(described, Grade::Omitted, "body whose reference leads nowhere");
        return None;
    };
    schemas.losses.check_keys(body, &["$ref", "description", "content", "required"]);
    let content = content(body);
    let (encoding, name, media) = chosen(content)?;
    for (other, media) in content.iter().filter(|(other, _)| other.value != name.value) {
        schemas.losses.push(
            media,
            Grade::Fact,
            format!("body as `{}` beside `{}`", other.value, name.value),
        );
    }
    let media = schemas.references.follow(media).unwrap_or(media);
    let is_lines = encoding == Encoding::Lines;
    schemas
        .losses
        .check_keys(media, if is_lines { &["schema", "itemSchema"] } else { &["schema"] });
    let optional = !body.get("required").is_some_and(Node::is_true);
    let schema = media.get("itemSchema").filter(|_| is_lines).or_else(|| media.get("schema"));
    Some(match encoding {
        Encoding::Json => Body { key: "body", optional, content: whole(schema, schemas) },
        Encoding::Form => {
            // A form without members is how some say that there is none.
            let content = whole(schema, schemas);
            if is_empty(&content) {
                return None;
            }
            Body { key: "form", optional, content }
        }
        Encoding::Multipart => {
            let mut content = whole(schema, schemas);
            find_files(&mut content, schema, schemas);
            Body { key: "multipart", optional, content }
        }
        Encoding::Text => Body { key: "body", optional, content: BodyContent::Raw("text") },
        Encoding::Bytes => Body { key: "body", optional, content: BodyContent::Raw("bytes") },
        Encoding::Lines => {
            let line = schema.map_or_else(Type::unknown, |schema| schemas.schema(schema));
            // Some describe the lines together, as the text that they are.
            let is_text = line.base == Base::Word("string");
            let content = if is_text { BodyContent::Raw("text") } else { BodyContent::Lines(line) };
            Body { key: "body", optional, content }
        }
    })
}

/// Returns the header of a body whose content type is not the one that is sent without a word.
pub(super) fn content_type(node: &Node, schemas: &mut Schemas<'_, '_>) -> Option<Member> {
    let content = content(schemas.references.follow(node.get("requestBody")?)?);
    let (encoding, name, _) = chosen(content)?;
    let usual = match encoding {
        Encoding::Json => "application/json",
        Encoding::Text => "text/plain",
        Encoding::Lines => "application/x-ndjson",
        // The content type of what is uploaded is among those that the document allows.
        Encoding::Bytes if content.len() == 1 => "application/octet-stream",
        Encoding::Bytes | Encoding::Form | Encoding::Multipart => return None,
    };
    let media = name.value.trim();
    let (essence, parameters) = media.split_once(';').unwrap_or((media, ""));
    let is_usual = essence.trim().eq_ignore_ascii_case(usual)
        && (parameters.is_empty() || parameters.trim().to_ascii_lowercase().starts_with("charset"));
    if is_usual || essence.contains('*') {
        return None;
    }
    if !is_media_type(media) {
        let reason = format!("`{media}`, which is not a content type; it is sent as `{usual}`");
        schemas.losses.push_at(name.place, Grade::Fact, reason);
        return None;
    }
    let ty = Type::new(Base::Literal(Literal::String(media.to_owned())));
    Some(constant("Content-Type", ty, name.place))
}

fn content(body: &Node) -> &[(Spanned<String>, Node)] {
    body.get("content").map_or(&[][..], Node::entries)
}

/// Returns the content type that is imported of those that a body may have.
fn chosen(content: &[(Spanned<String>, Node)]) -> Option<(Encoding, &Spanned<String>, &Node)> {
    let ranked = content.iter().map(|(name, media)| (encoding(&name.value), name, media));
    ranked.min_by_key(|(encoding, ..)| rank(*encoding))
}

#[derive(Clone, Copy, PartialEq)]
enum Encoding {
    Json,
    Form,
    Multipart,
    Text,
    Bytes,
    Lines,
}

fn rank(encoding: Encoding) -> u8 {
    match encoding {
        Encoding::Json => 0,
        Encoding::Multipart => 1,
        Encoding::Form => 2,
        Encoding::Lines => 3,
        Encoding::Text => 4,
        Encoding::Bytes => 5,
    }
}

fn encoding(media: &str) -> Encoding {
    let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if is_json(&media) || media == "*/*" {
        return Encoding::Json;
    }
    match media.as_str() {
        "application/x-www-form-urlencoded" => Encoding::Form,
        "multipart/form-data" => Encoding::Multipart,
        _ if is_lines(&media) => Encoding::Lines,
        _ if media.starts_with("text/") || media.ends_with("yaml") || media.ends_with("xml") => {
            Encoding::Text
        }
        _ => Encoding::Bytes,
    }
}

/// Whether a content type is lines of JSON, for which there is no registered one.
pub(super) fn is_lines(media: &str) -> bool {
    const NAMES: &[&str] = &["x-ndjson", "ndjson", "jsonl", "x-jsonl", "x-jsonlines", "json-lines"];
    media.strip_prefix("application/").is_some_and(|name| NAMES.contains(&name))
}

/// Whether a content type is JSON.
pub(super) fn is_json(media: &str) -> bool {
    media == "application/json" || media == "text/json" || media.ends_with("+json")
}

fn whole<'d>(schema: Option<&'d Node>, schemas: &mut Schemas<'_, 'd>) -> BodyContent {
    let Some(schema) = schema else { return BodyContent::Whole(Type::unknown()) };
    let ty = schemas.schema(schema);
    match ty.base {
        Base::InPlace(definition) if !ty.nullable => match definition.kind {
            Kind::Struct(Struct { members, others: None }) if !members.is_empty() => {
                BodyContent::of(members)
            }
            _ => BodyContent::Whole(Type::new(Base::InPlace(definition))),
        },
        base => BodyContent::Whole(Type { base, nullable: ty.nullable }),
    }
}

fn is_empty(content: &BodyContent) -> bool {
    match content {
        BodyContent::Members(members) => members.is_empty(),
        BodyContent::Whole(ty) => match &ty.base {
            Base::Record(value) => value.base == Base::Word("unknown"),
            Base::InPlace(definition) => {
                matches!(&definition.kind, Kind::Struct(Struct { members, .. }) if members.is_empty())
            }
            _ => false,
        },
        BodyContent::Lines(_) | BodyContent::Raw(_) => false,
    }
}

/// Makes files of the members that are the content of one. A component whose members are files is
/// copied, since only bodies have files.
fn find_files<'d>(
    content: &mut BodyContent,
    schema: Option<&'d Node>,
    schemas: &mut Schemas<'_, 'd>,
) {
    let Some(schema) = schema else { return };
    let facets = schemas.facets(schema);
    if !facets.choices.is_empty() || !facets.has_members() {
        return;
    }
    let mut members = schemas.members(&facets);
    let mut found = false;
    for member in &mut members {
        let nodes = facets.all("properties").filter_map(|members| members.get(&member.name));
        let nodes: Vec<&Node> = nodes.collect();
        found |= nodes.into_iter().any(|node| make_file(member, node, schemas));
    }
    if found || matches!(content, BodyContent::Members(_)) {
        if let BodyContent::Whole(ty) = content
            && let Base::InPlace(definition) = &mut ty.base
        {
            schemas.losses.push_others(&mut definition.kind);
        }
        *content = BodyContent::of(members);
    }
}

fn make_file<'d>(member: &mut Member, node: &'d Node, schemas: &mut Schemas<'_, 'd>) -> bool {
    let facets = schemas.facets(node);
    let choices = facets.choices.iter().flat_map(|(_, alternatives)| *alternatives);
    for alternative in choices {
        if make_file(member, alternative, schemas) {
            return true;
        }
    }
    if schemas.is_file(node) {
        take_format(node, schemas);
        member.ty = Type::word("file");
        return true;
    }
    if let Some(items) = facets.get("items")
        && schemas.is_file(items)
    {
        take_format(items, schemas);
        member.ty = Type::new(Base::Array(Box::new(Type::word("file"))));
        return true;
    }
    false
}

/// Takes back that the format of a file is lost.
fn take_format(node: &Node, schemas: &mut Schemas<'_, '_>) {
    if let Some(format) = node.get("format") {
        schemas.losses.take_back(format.place);
    }
}

/// Makes members of a body whose type nothing else uses.
pub(in crate::import) fn open_bodies(operations: &mut [Operation], components: &Components) {
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for definition in components.values() {
        for ty in definition.kind.types() {
            ty.visit_names(&mut |name| *uses.entry(name).or_default() += 1);
        }
    }
    let mut by_operations: HashMap<String, usize> = HashMap::new();
    for operation in &*operations {
        for ty in operation.types() {
            ty.visit_names(&mut |name| *by_operations.entry(name.to_owned()).or_default() += 1);
        }
    }
    for operation in operations {
        let Some(Body { content, optional, .. }) = &mut operation.body else { continue };
        let BodyContent::Whole(ty) = &*content else { continue };
        let Base::Component(name) = &ty.base else { continue };
        let is_own = !ty.nullable
            && !uses.contains_key(name.as_str())
            && by_operations.get(name) == Some(&1);
        if let Some(definition) = components.get(name)
            && let Kind::Struct(Struct { members, others: None }) = &definition.kind
            && is_own
            && !members.is_empty()
            && (!*optional || members.iter().all(|member| member.optional))
        {
            *content = BodyContent::of(members.clone());
        }
    }
}
