//! The path's template and the parameters.

use super::constant;
use crate::import::extensions;
use crate::import::losses::Grade;
use crate::import::model::{Base, Kind, Member, Operation, Struct, Type};
use crate::import::schema::{Schemas, member, notes};
use crate::literal::Literal;
use crate::yaml::Node;

/// The keys of a parameter that are read.
const KEYS: &[&str] = &[
    "$ref",
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "schema",
    "content",
    "style",
    "explode",
    "example",
    "examples",
];

/// The keys that send the reserved characters of a value as they are.
const RESERVED: &[&str] = &["allowReserved", "x-ms-skip-url-encoding"];

/// Headers that a client sends by itself. OpenAPI says that the first three are to be ignored.
const OWN: &[&str] = &[
    "accept",
    "content-type",
    "authorization",
    "content-length",
    "host",
    "connection",
    "transfer-encoding",
    "te",
    "upgrade",
    "trailer",
    "expect",
    "keep-alive",
    "proxy-connection",
];

/// Reads the path and all parameters.
pub(super) fn read<'d>(
    path: &str,
    item: &'d Node,
    node: &'d Node,
    operation: &mut Operation,
    schemas: &mut Schemas<'_, 'd>,
) {
    let path = split_path(path, node, operation, schemas);
    let mut given: Vec<Member> = Vec::new();
    for parameter in described(item, node, schemas) {
        let location = parameter.get("in").and_then(Node::text).unwrap_or_default();
        let Some(name) = parameter.get("name").and_then(Node::text) else {
            schemas.losses.push(parameter, Grade::Fact, "parameter without a name");
            continue;
        };
        let location = match location {
            "header" if name.eq_ignore_ascii_case("cookie") => "cookie",
            location => location,
        };
        let is_required = parameter.get("required").is_some_and(Node::is_true);
        if let Some(key) = extensions::ignored(parameter).filter(|_| !is_required) {
            let reason = format!("parameter that `{key}` leaves out");
            schemas.losses.push(parameter, Grade::Fact, reason);
            continue;
        }
        let reserved = if location == "path" { RESERVED } else { &[] };
        let names = [KEYS, reserved, extensions::MEMBER_NAMES, extensions::REASONS].concat();
        match parameter.get("type") {
            Some(_) => schemas.check_with(parameter, &names),
            None => schemas.losses.check_keys(parameter, &names),
        }
        match location {
            "path" => {
                let style = parameter.get("style").and_then(Node::text).unwrap_or("simple");
                if style != "simple" {
                    let reason = format!("style `{style}` of a path parameter");
                    schemas.losses.push(parameter, Grade::Untyped, reason);
                }
                let mut member = read_one(name, parameter, schemas);
                let mut reserved = RESERVED.iter().filter_map(|key| parameter.get(key));
                member.segments = reserved.any(Node::is_true);
                given.push(member);
            }
            "query" => {
                let members = in_query(name, parameter, schemas);
                operation.query.extend(members);
            }
            "header" if OWN.contains(&name.to_ascii_lowercase().as_str()) => {
                schemas.losses.push(
                    parameter,
                    Grade::Fact,
                    format!("header `{name}`, which the client sends by itself"),
                );
            }
            "header" => {
                let mut header = read_one(name, parameter, schemas);
                plain(&mut header, parameter, schemas);
                operation.headers.push(header);
            }
            "cookie" => {
                let required = parameter.get("required").is_some_and(Node::is_true);
                let grade = if required { Grade::Untyped } else { Grade::Fact };
                schemas.losses.push(parameter, grade, format!("cookie `{name}`"));
            }
            "querystring" => match whole_query(parameter, schemas) {
                Some(members) => operation.query.extend(members),
                None => {
                    let reason = "query as a whole that is not a form";
                    schemas.losses.push(parameter, Grade::Untyped, reason);
                }
            },
            other => {
                schemas.losses.push(parameter, Grade::Untyped, format!("parameter in `{other}`"));
            }
        }
    }
    order_path(&path, given, node, operation, schemas);
    operation.path = path;
}

/// Returns the parameters of the path item and of the operation, which replaces those of the same
/// name.
fn described<'d>(item: &'d Node, node: &'d Node, schemas: &mut Schemas<'_, 'd>) -> Vec<&'d Node> {
    let mut all: Vec<&'d Node> = Vec::new();
    for listed in [item, node].into_iter().filter_map(|node| node.get("parameters")) {
        for parameter in listed.items() {
            let Some(found) = schemas.references.follow(parameter) else {
                schemas.losses.push(
                    parameter,
                    Grade::Untyped,
                    "parameter whose reference leads nowhere",
                );
                continue;
            };
            let key = |node: &'d Node| {
                (node.get("in").and_then(Node::text), node.get("name").and_then(Node::text))
            };
            match all.iter_mut().find(|known| key(known) == key(found)) {
                Some(known) => *known = found,
                None => all.push(found),
            }
        }
    }
    all
}

/// Takes from a path what is none of it: a query, whose parameters are always sent, and a fragment.
fn split_path<'d>(
    path: &str,
    node: &'d Node,
    operation: &mut Operation,
    schemas: &mut Schemas<'_, 'd>,
) -> String {
    let (path, fragment) = path.split_once('#').unwrap_or((path, ""));
    if !fragment.is_empty() {
        schemas.losses.push(
            node,
            Grade::Fact,
            format!("`#{fragment}` in the path, which is not sent"),
        );
    }
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if value.contains('{') {
            continue;
        }
        let ty = Type::new(Base::Literal(Literal::String(value.to_owned())));
        operation.query.push(constant(name, ty, node.place));
    }
    let mut path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    if path.contains("${") {
        schemas.losses.push(node, Grade::Fact, "`$` in front of a parameter of the path");
        path = path.replace("${", "{");
    }
    rename_twice(escaped(&path), node, schemas)
}

/// Escapes what a path cannot hold: blanks, stars, and letters that are not of ASCII.
fn escaped(path: &str) -> String {
    let mut escaped = String::with_capacity(path.len());
    for part in path.split_inclusive('}') {
        let (text, parameter) = part.split_at(part.find('{').unwrap_or(part.len()));
        for letter in text.chars() {
            if letter.is_ascii_graphic() && letter != '*' {
                escaped.push(letter);
                continue;
            }
            let mut bytes = [0; 4];
            for byte in letter.encode_utf8(&mut bytes).bytes() {
                escaped.push_str(&format!("%{byte:02X}"));
            }
        }
        // A dot in front of a value stands in the braces in URI templates: `{.format}`.
        match parameter.strip_prefix("{.") {
            Some(name) => escaped.push_str(&format!(".{{{name}")),
            None => escaped.push_str(parameter),
        }
    }
    escaped
}

/// Gives a parameter that a path has twice another name the second time.
fn rename_twice(path: String, node: &Node, schemas: &mut Schemas<'_, '_>) -> String {
    let mut seen: Vec<String> = Vec::new();
    let parts: Vec<String> = path
        .split('/')
        .map(|part| {
            let Some(name) = part.strip_prefix('{').and_then(|name| name.strip_suffix('}')) else {
                return part.to_owned();
            };
            let times = seen.iter().filter(|known| *known == name).count();
            seen.push(name.to_owned());
            if times == 0 {
                return part.to_owned();
            }
            schemas.losses.push(
                node,
                Grade::Fact,
                format!("path parameter `{name}`, which is there twice"),
            );
            format!("{{{name}_{}}}", times + 1)
        })
        .collect();
    parts.join("/")
}

/// Puts the parameters of a path in the order of its template.
fn order_path(
    path: &str,
    given: Vec<Member>,
    node: &Node,
    operation: &mut Operation,
    schemas: &mut Schemas<'_, '_>,
) {
    let mut given: Vec<Option<Member>> = given.into_iter().map(Some).collect();
    for part in path.split('{').skip(1) {
        let name = part.split('}').next().unwrap_or_default();
        let found =
            given.iter_mut().find(|known| known.as_ref().is_some_and(|known| known.name == name));
        let mut member = match found.and_then(Option::take) {
            Some(member) => member,
            None => {
                schemas.losses.push(
                    node,
                    Grade::Fact,
                    format!("path parameter `{name}` that is not described"),
                );
                constant(name, Type::word("string"), node.place)
            }
        };
        member.optional = false;
        member.ty.nullable = false;
        member.notes.default = None;
        plain(&mut member, node, schemas);
        if matches!(member.ty.base, Base::Array(_) | Base::Tuple(_) | Base::Word("unknown")) {
            schemas.losses.push(
                node,
                Grade::Wider,
                format!("path parameter `{name}`, which is a string here"),
            );
            member.ty = Type::word("string");
        }
        member.segments &= member.ty.base == Base::Word("string");
        operation.path_parameters.push(member);
    }
    for member in given.into_iter().flatten() {
        let reason = format!("path parameter `{}` that the path does not have", member.name);
        schemas.losses.push_at(member.place, Grade::Fact, reason);
    }
}

fn read_one<'d>(name: &str, parameter: &'d Node, schemas: &mut Schemas<'_, 'd>) -> Member {
    let required = parameter.get("required").is_some_and(Node::is_true);
    let content = parameter.get("content").and_then(|content| content.entries().first());
    // Some write the schema into the parameter, as Swagger did.
    let own = parameter.get("type").map(|_| parameter);
    let schema = parameter.get("schema").or_else(|| content?.1.get("schema")).or(own);
    let mut notes = notes(parameter);
    notes.name = extensions::member_name(parameter);
    let ty = match schema {
        Some(schema) => {
            let of_type = schemas.notes(schema);
            notes.name = notes.name.or(of_type.name);
            notes.docs = notes.docs.or(of_type.docs);
            notes.deprecated = notes.deprecated.or(of_type.deprecated);
            notes.default = of_type.default;
            notes.example = of_type.example;
            notes.sensitive = of_type.sensitive;
            let ty = schemas.schema(schema);
            notes.limits = schemas.limits(&[schema], &ty);
            ty
        }
        None => {
            schemas.losses.push(
                parameter,
                Grade::Wider,
                "parameter without a schema, which is a string here",
            );
            Type::word("string")
        }
    };
    let example = parameter.get("example").or_else(|| {
        let (_, first) = parameter.get("examples")?.entries().first()?;
        schemas.references.follow(first)?.get("value")
    });
    notes.example = example.cloned().or(notes.example);
    let mut member = member(name, !required, ty, notes, parameter.place);
    if content.is_some() {
        member.style = Some("json");
    }
    member
}

/// Returns a parameter of a query: more than one where an object's members are parameters
/// themselves.
fn in_query<'d>(name: &str, parameter: &'d Node, schemas: &mut Schemas<'_, 'd>) -> Vec<Member> {
    let mut member = read_one(name, parameter, schemas);
    let style = parameter.get("style").and_then(Node::text).unwrap_or("form");
    let explode = parameter.get("explode").map_or(style == "form", Node::is_true);
    if member.style.is_some() {
        return vec![member];
    }
    member.style = match (style, explode) {
        ("form", false) => Some("comma"),
        ("spaceDelimited", false) => Some("space"),
        ("pipeDelimited", false) => Some("pipe"),
        _ => None,
    };
    let is_exploded = style == "form" && explode;
    if is_exploded
        && matches!(member.ty.base, Base::Component(_))
        && let Some(schema) = parameter.get("schema")
        && let Some(members) = opened(schema, member.optional, schemas)
    {
        return members;
    }
    match &mut member.ty.base {
        Base::InPlace(definition) if is_exploded => {
            schemas.losses.push_others(&mut definition.kind);
            if let Kind::Struct(Struct { members, .. }) = &mut definition.kind {
                for inner in members.iter_mut() {
                    inner.optional |= member.optional;
                    inner.access = None;
                }
                return std::mem::take(members);
            }
            vec![member]
        }
        Base::Record(_) if is_exploded => {
            schemas.losses.push(
                parameter,
                Grade::Wider,
                "object whose members are parameters; it is sent as `name[member]`",
            );
            vec![member]
        }
        _ => vec![member],
    }
}

/// Returns the parameters of a query that is described as a whole, by the members of its form.
fn whole_query<'d>(parameter: &'d Node, schemas: &mut Schemas<'_, 'd>) -> Option<Vec<Member>> {
    let (media, content) = parameter.get("content")?.entries().first()?;
    let is_form = media.value.starts_with("application/x-www-form-urlencoded");
    let schema = content.get("schema").filter(|_| is_form)?;
    let required = parameter.get("required").is_some_and(Node::is_true);
    opened(schema, !required, schemas)
}

/// Returns the members of an object as parameters; none if it is not an object with members.
fn opened<'d>(
    schema: &'d Node,
    optional: bool,
    schemas: &mut Schemas<'_, 'd>,
) -> Option<Vec<Member>> {
    let facets = schemas.facets(schema);
    if !facets.choices.is_empty() || !facets.has_members() {
        return None;
    }
    let mut members = schemas.members(&facets);
    for member in &mut members {
        member.optional |= optional;
        member.access = None;
    }
    Some(members)
}

/// Takes the style of a parameter that has none here.
fn plain(member: &mut Member, node: &Node, schemas: &mut Schemas<'_, '_>) {
    if member.style.take().is_some() {
        schemas.losses.push(
            node,
            Grade::Wider,
            format!("`content` of parameter `{}`", member.name),
        );
        member.ty = Type::word("string");
    }
    if matches!(member.ty.base, Base::Record(_)) {
        schemas.losses.push(
            node,
            Grade::Wider,
            format!("parameter `{}` that is an object", member.name),
        );
        member.ty = Type::word("string");
    }
}
