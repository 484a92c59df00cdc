//! The body of a request.

use std::collections::HashMap;

use super::constant;
use super::media::{essence, is_json, is_lines, is_structured, is_text};
use crate::import::components::Components;
use crate::import::losses::Grade;
use crate::import::model::{Base, Body, BodyContent, Kind, Member, Operation, Struct, Type};
use crate::import::schema::Schemas;
use crate::literal::Literal;
use crate::lower::is_media_type;
use crate::yaml::{Node, Spanned, Value};

/// A body as it is sent.
#[derive(Clone, Debug)]
pub(in crate::import) struct Sent {
    pub(super) body: Body,
    /// The header with its content type, where that is not the one that is sent without a word.
    pub(super) content_type: Option<Member>,
}

/// The content of a body as one of its content types.
#[derive(Clone, Copy)]
struct Choice<'d> {
    encoding: Encoding,
    name: &'d Spanned<String>,
    media: &'d Node,
}

/// Reads the body of an operation. Beside one with files, there may be one without, as JSON.
pub(super) fn read<'d>(
    node: &'d Node,
    schemas: &mut Schemas<'_, 'd>,
) -> Option<(Sent, Option<Sent>)> {
    let described = node.get("requestBody")?;
    let Some(body) = schemas.references.follow(described) else {
        schemas.losses.push(described, Grade::Omitted, "body whose reference leads nowhere");
        return None;
    };
    schemas.losses.check_keys(body, &["$ref", "description", "content", "required"]);
    let optional = !body.get("required").is_some_and(Node::is_true);
    let content = body.get("content").map_or(&[][..], Node::entries);
    let choices: Vec<Choice<'d>> = content
        .iter()
        .map(|(name, media)| {
            let media = schemas.references.follow(media).unwrap_or(media);
            Choice { encoding: encoding(&essence(&name.value)), name, media }
        })
        .collect();
    let (chosen, second) = chosen(&choices, schemas)?;
    for other in &choices {
        let is_read = |read: &Choice<'_>| std::ptr::eq(read.name, other.name);
        if is_read(&chosen) || second.as_ref().is_some_and(is_read) {
            continue;
        }
        let reason = format!("body as `{}` beside `{}`", other.name.value, chosen.name.value);
        schemas.losses.push(other.media, Grade::Fact, reason);
    }
    let first = sent(chosen, optional, choices.len(), schemas)?;
    Some((first, second.and_then(|json| sent(json, optional, choices.len(), schemas))))
}

/// Reads a body as one of this number of content types.
fn sent<'d>(
    choice: Choice<'d>,
    optional: bool,
    count: usize,
    schemas: &mut Schemas<'_, 'd>,
) -> Option<Sent> {
    let Choice { encoding, name, media } = choice;
    let is_lines = encoding == Encoding::Lines;
    schemas
        .losses
        .check_keys(media, if is_lines { &["schema", "itemSchema"] } else { &["schema"] });
    let schema = media.get("itemSchema").filter(|_| is_lines).or_else(|| media.get("schema"));
    if matches!(encoding, Encoding::Text | Encoding::Bytes)
        && let Some(schema) = schema
        && is_structured(schema, schemas)
    {
        let kind = if encoding == Encoding::Text { "text" } else { "bytes" };
        let reason = format!("schema of `{}`, which is sent as {kind}", name.value);
        schemas.losses.push(schema, Grade::Untyped, reason);
    }
    let (key, content) = match encoding {
        Encoding::Json => ("body", whole(schema, schemas)),
        Encoding::Form => {
            // A form without members is how some say that there is none.
            let content = whole(schema, schemas);
            if is_empty(&content) {
                return None;
            }
            ("form", content)
        }
        Encoding::Multipart => {
            let mut content = whole(schema, schemas);
            find_files(&mut content, schema, schemas);
            ("multipart", content)
        }
        Encoding::Text => ("body", BodyContent::Raw("text")),
        Encoding::Bytes => ("body", BodyContent::Raw("bytes")),
        Encoding::Lines => {
            let line = schema.map_or_else(Type::unknown, |schema| schemas.schema(schema));
            // Some describe the lines together, as the text that they are.
            let is_text = line.base == Base::Word("string");
            ("body", if is_text { BodyContent::Raw("text") } else { BodyContent::Lines(line) })
        }
    };
    let content_type = content_type(encoding, name, count, schemas);
    Some(Sent { body: Body { key, optional, content }, content_type })
}

/// Returns the header of a body whose content type is not the one that is sent without a word.
fn content_type(
    encoding: Encoding,
    name: &Spanned<String>,
    count: usize,
    schemas: &mut Schemas<'_, '_>,
) -> Option<Member> {
    let usual = match encoding {
        Encoding::Json => "application/json",
        Encoding::Text => "text/plain",
        Encoding::Lines => "application/x-ndjson",
        // The content type of what is uploaded is among those that the document allows.
        Encoding::Bytes if count == 1 => "application/octet-stream",
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

/// Returns the content type that is imported of those that a body may have: files can be sent by
/// one alone. JSON beside it is another operation, unless it has the same schema.
fn chosen<'d>(
    choices: &[Choice<'d>],
    schemas: &mut Schemas<'_, 'd>,
) -> Option<(Choice<'d>, Option<Choice<'d>>)> {
    let usual = *choices.iter().min_by_key(|choice| rank(choice.encoding))?;
    if usual.encoding != Encoding::Json {
        return Some((usual, None));
    }
    let mut forms = choices.iter().filter(|choice| choice.encoding == Encoding::Multipart);
    let with_files = forms
        .find(|form| form.media.get("schema").is_some_and(|schema| has_files(schema, schemas)));
    let Some(with_files) = with_files else { return Some((usual, None)) };
    let schemas = [with_files, &usual].map(|choice| choice.media.get("schema"));
    let is_same = match schemas {
        [Some(one), Some(other)] => is_same(one, other),
        [_, other] => other.is_none(),
    };
    Some((*with_files, (!is_same).then_some(usual)))
}

/// Whether a member of a multipart body is the content of a file, or of several.
fn has_files<'d>(schema: &'d Node, schemas: &mut Schemas<'_, 'd>) -> bool {
    let facets = schemas.facets(schema);
    let members = facets.all("properties").flat_map(Node::entries);
    let members: Vec<&Node> = members.map(|(_, node)| node).collect();
    members.into_iter().any(|node| holds_file(node, schemas))
}

fn holds_file<'d>(node: &'d Node, schemas: &mut Schemas<'_, 'd>) -> bool {
    let facets = schemas.facets(node);
    let choices = facets.choices.iter().flat_map(|(_, alternatives)| *alternatives);
    let items = facets.get("items").into_iter();
    let further: Vec<&Node> = choices.chain(items).collect();
    schemas.is_file(node) || further.into_iter().any(|node| schemas.is_file(node))
}

/// Whether two schemas say the same, wherever they stand.
fn is_same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::Map(ones), Value::Map(others)) => {
            let mut pairs = ones.iter().zip(others);
            ones.len() == others.len()
                && pairs.all(|((key, one), (other_key, other))| {
                    key.value == other_key.value && is_same(one, other)
                })
        }
        (Value::Seq(ones), Value::Seq(others)) => {
            let mut pairs = ones.iter().zip(others);
            ones.len() == others.len() && pairs.all(|(one, other)| is_same(one, other))
        }
        (one, other) => one == other,
    }
}

/// Makes two of each operation whose body is sent with files, or without as JSON.
pub(in crate::import) fn split_bodies(operations: &mut Vec<Operation>) {
    for mut operation in std::mem::take(operations) {
        let json = operation.as_json.take();
        let second = json.map(|Sent { body, content_type }| {
            let mut second = operation.clone();
            second.name.push_str("_json");
            // The name that a person gave is that of the other one.
            second.is_named = false;
            second.body = Some(body);
            second.headers.extend(content_type);
            second
        });
        operations.extend([operation].into_iter().chain(second));
    }
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
    if is_json(media) || media == "*/*" {
        return Encoding::Json;
    }
    match media {
        "application/x-www-form-urlencoded" => Encoding::Form,
        "multipart/form-data" => Encoding::Multipart,
        _ if is_lines(media) => Encoding::Lines,
        _ if is_text(media) => Encoding::Text,
        _ => Encoding::Bytes,
    }
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

/// Takes back that the format of a file is lost, and that its content is.
fn take_format(node: &Node, schemas: &mut Schemas<'_, '_>) {
    for said in ["format", "contentMediaType"].iter().filter_map(|key| node.get(key)) {
        schemas.losses.take_back(said.place);
    }
}

/// Makes members of a body whose type nothing else uses. The components that are no types any more
/// are returned.
pub(in crate::import) fn open_bodies(
    operations: &mut [Operation],
    components: &Components,
) -> Vec<String> {
    let mut opened = Vec::new();
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
            opened.push(name.clone());
            *content = BodyContent::of(members.clone());
        }
    }
    opened
}
