//! What comes back: the value of success, streams, and the bodies of errors.

use super::body::is_json;
use crate::import::losses::Grade;
use crate::import::model::{Base, Operation, Response, Type};
use crate::import::schema::Schemas;
use crate::yaml::Node;

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
            schemas.losses.push(
                described,
                Grade::Untyped,
                "response whose reference leads nowhere",
            );
            continue;
        };
        schemas.losses.check_keys(response, &["$ref", "description", "content"]);
        match status.as_bytes()[0] {
            b'2' => successes.push((status, response, content(response, schemas))),
            b'd' if !has_success => successes.push((status, response, content(response, schemas))),
            b'4' | b'5' | b'd' => error(status, response, operation, schemas),
            _ => schemas.losses.push(described, Grade::Fact, format!("response {status}")),
        }
    }
    let mut successes = successes.into_iter();
    let Some((_, _, first)) = successes.next() else { return };
    operation.response = first;
    for (status, node, response) in successes {
        let same = same(&operation.response, &response);
        if !same {
            schemas.losses.push(
                node,
                Grade::Untyped,
                format!("response {status}, which differs from the first"),
            );
            if matches!(operation.response, Response::Nothing) {
                operation.response = response;
            }
        }
    }
}

fn same(one: &Response, other: &Response) -> bool {
    match (one, other) {
        (Response::Nothing, Response::Nothing) => true,
        (Response::Value(one), Response::Value(other))
        | (Response::Events(one), Response::Events(other)) => one == other,
        (Response::Raw(one), Response::Raw(other)) => one == other,
        _ => false,
    }
}

fn content<'d>(response: &'d Node, schemas: &mut Schemas<'_, 'd>) -> Response {
    let listed = response.get("content").map_or(&[][..], Node::entries);
    let media = |name: &str| name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let find =
        |wanted: fn(&str) -> bool| listed.iter().find(|(name, _)| wanted(&media(&name.value)));
    let json = find(|name| is_json(name) || name == "*/*");
    let events = find(|name| name == "text/event-stream");
    let chosen = json.or(events).or_else(|| listed.first());
    let Some((name, node)) = chosen else { return Response::Nothing };
    for (other, node) in listed.iter().filter(|(other, _)| other.value != name.value) {
        schemas.losses.push(
            node,
            Grade::Fact,
            format!("response as `{}` beside `{}`", other.value, name.value),
        );
    }
    schemas.losses.check_keys(node, &["schema", "example", "examples", "itemSchema"]);
    let schema = node.get("schema");
    let kind = media(&name.value);
    if is_json(&kind) || kind == "*/*" {
        return match schema {
            Some(schema) if !schema.entries().is_empty() && is_binary(schema, schemas) => {
                Response::Raw("bytes")
            }
            Some(schema) => Response::Value(schemas.schema(schema)),
            None => Response::Value(Type::unknown()),
        };
    }
    if kind == "text/event-stream" {
        let schema = node.get("itemSchema").or(schema);
        return Response::Events(
            schema.map_or_else(Type::unknown, |schema| schemas.schema(schema)),
        );
    }
    if kind.starts_with("text/") || kind.ends_with("yaml") || kind.ends_with("xml") {
        return Response::Raw("text");
    }
    Response::Raw("bytes")
}

fn is_binary<'d>(schema: &'d Node, schemas: &mut Schemas<'_, 'd>) -> bool {
    schemas.is_file(schema)
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
        Base::Component(_) | Base::InPlace(_) => operation.errors.push((status.to_owned(), ty)),
        _ => schemas.losses.push(schema, Grade::Fact, "error body without members"),
    }
}
