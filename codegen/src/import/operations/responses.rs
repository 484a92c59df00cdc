//! What comes back: the value of success, streams, and the bodies of errors.

use super::body::{is_json, is_lines};
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
            operation.accept = None;
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
    let mut chosen: Option<(&'d str, Response)> = None;
    for (name, node) in listed {
        let node = schemas.references.follow(node).unwrap_or(node);
        let media = essence(&name.value);
        let is_stream = media == "text/event-stream";
        let keys: &[&str] =
            if is_stream || is_lines(&media) { &["schema", "itemSchema"] } else { &["schema"] };
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
        let rank = |media: &str| (media == "application/json", is_json(media));
        if let Some((first, _)) = &chosen
            && rank(&media) <= rank(&essence(first))
        {
            let reason = format!("response as `{}` beside `{first}`", name.value);
            schemas.losses.push(node, Grade::Fact, reason);
            continue;
        }
        if let Some((first, _)) = &chosen {
            let reason = format!("response as `{first}` beside `{}`", name.value);
            schemas.losses.push(response, Grade::Fact, reason);
        }
        let schema = node.get("itemSchema").filter(|_| is_lines(&media)).or(schema);
        chosen = Some((&name.value, of_media(&media, schema, schemas)));
    }
    let Some((name, response)) = chosen else { return Response::Nothing };
    operation.accept = operation.accept.take().or_else(|| accept(name, &response, listed.len()));
    response
}

/// Returns a content type without its parameters.
fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Returns the content type to ask for, where what is asked for without a word is another one, or
/// leaves the server a choice.
fn accept(name: &str, response: &Response, count: usize) -> Option<String> {
    let name = name.trim();
    let essence = essence(name);
    let is_usual = match response {
        Response::Value(_) => matches!(essence.as_str(), "application/json" | "*/*"),
        Response::Lines(_) => essence == "application/x-ndjson",
        Response::Raw(_) => count < 2,
        _ => true,
    };
    let is_sent = !is_usual && !essence.contains('*') && is_media_type(name);
    is_sent.then(|| name.to_owned())
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
    let is_text = media.starts_with("text/") || media.ends_with("yaml") || media.ends_with("xml");
    Response::Raw(if is_text { "text" } else { "bytes" })
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
