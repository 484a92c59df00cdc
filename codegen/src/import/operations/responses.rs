//! What comes back: the value of success, streams, and the bodies of errors.

use super::media::{essence, is_file, is_json, is_lines, is_structured, is_text};
use super::response_headers;
use crate::import::losses::Grade;
use crate::import::model::{Base, Operation, Response, Type};
use crate::import::schema::Schemas;
use crate::lower::is_media_type;
use crate::yaml::{Node, Value};

/// Reads the responses of an operation.
pub(super) fn read<'d>(node: &'d Node, operation: &mut Operation, schemas: &mut Schemas<'_, 'd>) {
    let listed = node.get("responses").map_or(&[][..], Node::entries);
    let mut successes: Vec<(&'d str, &'d Node, Response)> = Vec::new();
    let has_success = listed.iter().any(|(status, _)| status.value.starts_with('2'));
    for (status, described) in listed {
        let status = status.value.as_str();
        if status.starts_with("x-") {
            continue;
        }
        let Some(response) = schemas.references.follow(described) else {
            let reason = "response whose reference leads nowhere";
            schemas.losses.push(described, Grade::Untyped, reason);
            continue;
        };
        schemas.losses.check_keys(response, &["$ref", "description", "content", "headers"]);
        response_headers::read(response, operation, schemas);
        match status.chars().next() {
            Some('d') if has_success => error(status, response, operation, schemas),
            Some('2' | 'd') => {
                let found = content(response, operation, schemas);
                successes.push((status, response, found));
            }
            Some('4' | '5') => error(status, response, operation, schemas),
            _ => schemas.losses.push(described, Grade::Fact, format!("response {status}")),
        }
    }
    succeed(successes, operation, schemas);
}

/// Makes one response of those of success. A stream stands for all of them.
fn succeed<'d>(
    successes: Vec<(&'d str, &'d Node, Response)>,
    operation: &mut Operation,
    schemas: &mut Schemas<'_, 'd>,
) {
    let Some((_, _, first)) = successes.first() else { return };
    operation.response = first.clone();
    if successes.iter().all(|(_, _, response)| same(response, first)) {
        let mut responses = successes.iter();
        operation.notes.example =
            responses.find_map(|(_, node, response)| example(node, response, schemas));
        operation.status = status(&successes, schemas);
        return;
    }
    let statuses = successes.iter().map(|(status, _, response)| {
        let status = status.parse().ok().filter(|_| !matches!(response, Response::Lines(_)))?;
        // Servers send no body with these, whatever is said of one.
        let response = if matches!(status, 204 | 205) { &Response::Nothing } else { response };
        Some((status, response.clone()))
    });
    match statuses.collect::<Option<Vec<(u16, Response)>>>() {
        Some(statuses) if operation.events.is_none() => {
            operation.response = Response::ByStatus(statuses);
            if let Some(accept) = operation.accept.take() {
                let reason = format!("`{accept}`, which is not asked for where statuses differ");
                schemas.losses.push_at(operation.place, Grade::Fact, reason);
            }
        }
        _ => {
            for (status, node, response) in successes {
                if same(&operation.response, &response) {
                    continue;
                }
                let reason = format!("response {status}, which differs from the first");
                schemas.losses.push(node, Grade::Untyped, reason);
                if matches!(operation.response, Response::Nothing) {
                    operation.response = response;
                }
            }
        }
    }
}

/// Returns the status of responses that are the same, where it is not 200.
fn status(successes: &[(&str, &Node, Response)], schemas: &mut Schemas<'_, '_>) -> Option<u16> {
    let numbers = || successes.iter().filter_map(|(status, ..)| status.parse::<u16>().ok());
    let chosen = numbers().find(|status| *status == 200).or_else(|| numbers().next())?;
    for (status, node, _) in successes {
        if status.parse() != Ok(chosen) {
            let reason = format!("status {status}, whose response is that of {chosen}");
            schemas.losses.push(node, Grade::Fact, reason);
        }
    }
    (chosen != 200).then_some(chosen)
}

fn same(one: &Response, other: &Response) -> bool {
    match (one, other) {
        (Response::Nothing, Response::Nothing) => true,
        (Response::Value(one), Response::Value(other))
        | (Response::Events(one), Response::Events(other))
        | (Response::Lines(one), Response::Lines(other)) => one == other,
        (Response::Raw(one), Response::Raw(other)) => one == other,
        _ => false,
    }
}

/// Takes the example of a response: the first one, where there are several.
fn example<'d>(node: &'d Node, response: &Response, schemas: &mut Schemas<'_, 'd>) -> Option<Node> {
    let is_chosen = |media: &str| match response {
        Response::Value(_) => is_json(media),
        Response::Raw(word) => *word == "text" && media.starts_with("text/"),
        _ => false,
    };
    let mut media = node.get("content")?.entries().iter();
    let (_, media) = media.find(|(name, _)| is_chosen(&name.value))?;
    let (key, value) = match (media.get("example"), media.get("examples")) {
        (Some(example), _) => (example, example),
        (None, Some(examples)) => {
            let (_, first) = examples.entries().first()?;
            (examples, schemas.references.follow(first)?.get("value")?)
        }
        (None, None) => return None,
    };
    // An empty example shows nothing.
    let is_empty = value.entries().is_empty() && value.items().is_empty();
    if is_empty && matches!(value.value, Value::Map(_) | Value::Seq(_) | Value::Null) {
        return None;
    }
    schemas.losses.take_back(key.place);
    Some(value.clone())
}

/// Reads the content of a response. A stream of events is noted beside it.
fn content<'d>(
    response: &'d Node,
    operation: &mut Operation,
    schemas: &mut Schemas<'_, 'd>,
) -> Response {
    let listed = response.get("content").map_or(&[][..], Node::entries);
    let mut contents: Vec<Content<'d>> = Vec::new();
    for (name, node) in listed {
        let node = schemas.references.follow(node).unwrap_or(node);
        let media = essence(&name.value);
        let is_stream = media == "text/event-stream";
        let keys: &[&str] = if is_json(&media) { &["schema"] } else { &["schema", "itemSchema"] };
        schemas.losses.check_keys(node, keys);
        let schema = node.get("schema");
        if is_stream {
            let item = node.get("itemSchema");
            let data = item.and_then(|item| schemas.event_data(item));
            let schema = item.or(schema);
            let event = data
                .or_else(|| schema.map(|schema| schemas.schema(schema)))
                .unwrap_or_else(Type::unknown);
            // The data of an event is no JSON unless it is said to be.
            let is_text = matches!(event.base, Base::Word("string" | "bytes"));
            operation.events = Some(if is_text { Type::word("text") } else { event });
            continue;
        }
        let schema = node.get("itemSchema").filter(|_| !is_json(&media)).or(schema);
        contents.push(Content { name: &name.value, media, node, schema });
    }
    let Some(chosen) = chosen(&contents, schemas) else { return Response::Nothing };
    let count = contents.len();
    let content = &contents[chosen];
    for (at, Content { name: other, node, .. }) in contents.iter().enumerate() {
        if at != chosen {
            schemas.losses.push(
                node,
                Grade::Fact,
                format!("response as `{other}` beside `{}`", content.name),
            );
        }
    }
    let response = of_media(&content.media, content.schema, schemas);
    let accept = accept(content, &response, count, schemas);
    operation.accept = operation.accept.take().or(accept);
    response
}

/// The content of a response as one of its content types.
struct Content<'d> {
    name: &'d str,
    /// Its name without parameters.
    media: String,
    node: &'d Node,
    schema: Option<&'d Node>,
}

/// Returns the content type that is asked for: JSON, unless it says nothing of what another one
/// describes.
fn chosen<'d>(contents: &[Content<'d>], schemas: &mut Schemas<'_, 'd>) -> Option<usize> {
    let json = contents.iter().position(|content| content.media == "application/json");
    let json = json.or_else(|| contents.iter().position(|content| is_json(&content.media)));
    let Some(json) = json else { return (!contents.is_empty()).then_some(0) };
    let ty = contents[json].schema.map_or_else(Type::unknown, |schema| schemas.schema(schema));
    // Frameworks describe JSON where they do not know what comes back: as anything, or as text.
    let is_unknown = ty == Type::unknown();
    if !is_unknown && ty.base != Base::Word("string") {
        return Some(json);
    }
    let mut others = contents.iter();
    let other = others.position(|Content { media, schema, .. }| {
        is_file(media, *schema, schemas) || is_unknown && (is_text(media) || is_lines(media))
    });
    Some(other.unwrap_or(json))
}

/// Returns the content type to ask for, where what is asked for without a word is another one, or
/// leaves the server a choice.
fn accept(
    content: &Content<'_>,
    response: &Response,
    count: usize,
    schemas: &mut Schemas<'_, '_>,
) -> Option<String> {
    let name = content.name.trim();
    let usual = match response {
        Response::Value(_) => "application/json",
        Response::Lines(_) => "application/x-ndjson",
        Response::Raw("text") => "text/plain",
        Response::Raw(_) => "application/octet-stream",
        _ => return None,
    };
    let is_raw = matches!(response, Response::Raw(_));
    if content.media == usual && !(is_raw && count > 1) || content.media == "*/*" {
        return None;
    }
    // Servers know kinds of files, but not kinds of JSON.
    if is_media_type(name) && (is_raw || !content.media.contains('*')) {
        return Some(name.to_owned());
    }
    let asked = if is_raw { "*/*" } else { usual };
    let reason = format!("response as `{name}`, which is asked for as `{asked}`");
    schemas.losses.push(content.node, Grade::Fact, reason);
    None
}

fn of_media<'d>(media: &str, schema: Option<&'d Node>, schemas: &mut Schemas<'_, 'd>) -> Response {
    if is_json(media) || media == "*/*" {
        return match schema {
            Some(schema) if schemas.is_file(schema) => Response::Raw("bytes"),
            Some(schema) => Response::Value(schemas.schema(schema)),
            None => Response::Value(Type::unknown()),
        };
    }
    if is_lines(media) {
        let line = schema.map_or_else(Type::unknown, |schema| schemas.schema(schema));
        let is_text = line.base == Base::Word("string");
        return if is_text { Response::Raw("text") } else { Response::Lines(line) };
    }
    let word = if is_text(media) { "text" } else { "bytes" };
    if let Some(schema) = schema
        && is_structured(schema, schemas)
    {
        let reason = format!("schema of `{media}`, which comes back as {word}");
        schemas.losses.push(schema, Grade::Untyped, reason);
    }
    Response::Raw(word)
}

fn error<'d>(
    status: &str,
    response: &'d Node,
    operation: &mut Operation,
    schemas: &mut Schemas<'_, 'd>,
) {
    let listed = response.get("content").map_or(&[][..], Node::entries);
    let json = listed.iter().find(|(name, _)| is_json(&name.value.to_ascii_lowercase()));
    let Some(schema) = json.and_then(|(_, media)| media.get("schema")) else {
        for (name, media) in listed {
            schemas.losses.push(media, Grade::Fact, format!("error as `{}`", name.value));
        }
        return;
    };
    let ty = schemas.schema(schema);
    match ty.base {
        Base::Component(_) | Base::InPlace(_) => {
            operation.errors.push((status.to_ascii_lowercase(), ty))
        }
        _ => schemas.losses.push(schema, Grade::Fact, "error body without members"),
    }
}
