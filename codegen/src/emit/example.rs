//! The first call: what the crate's README and its quickstart show.
//!
//! The operation is chosen by what can be called with least ceremony, and its arguments are
//! written out of their names.

use crate::api::{Api, Operation, Parameter, Presence, Resource, Response, Type, TypeKind};

/// A whole program that makes one call and prints what comes back.
pub(super) fn program(api: &Api) -> String {
    let (package, client) = (api.package.ident.plain(), &api.client.ident);
    let calls: Vec<String> = calls(api);
    let body = if calls.is_empty() {
        "    println!(\"{client:?}\");\n".to_owned()
    } else {
        calls.join("\n")
    };
    format!(
        "use {package}::{client};\n\n#[tokio::main]\nasync fn main() -> Result<(), {package}::Error> {{\n    \
         let client = {client}::from_env()?;\n\n{body}    Ok(())\n}}\n"
    )
}

/// One call that reads and, if there is one, one that streams.
fn calls(api: &Api) -> Vec<String> {
    let mut operations = Vec::new();
    for resource in &api.resources {
        gather(api, resource, "client", &mut operations);
    }
    let rank = |operation: &Operation| match operation.response {
        Response::Pages { .. } => 0,
        Response::Value(_) if operation.method == crate::api::Method::Get => 1,
        Response::Value(_) => 2,
        _ => 3,
    };
    let first = operations
        .iter()
        .filter(|(_, operation, _)| !matches!(operation.response, Response::Events(_)))
        .min_by_key(|(_, operation, arguments)| (rank(operation), arguments.len()));
    let stream = operations
        .iter()
        .find(|(_, operation, _)| matches!(operation.response, Response::Events(_)));
    [first, stream]
        .into_iter()
        .flatten()
        .map(|(path, operation, arguments)| call(path, operation, arguments))
        .collect()
}

type Candidate<'a> = (String, &'a Operation, Vec<String>);

fn gather<'a>(api: &Api, resource: &'a Resource, path: &str, into: &mut Vec<Candidate<'a>>) {
    if resource.deprecated.is_some() {
        return;
    }
    let path = format!("{path}.{}()", resource.ident);
    for operation in &resource.operations {
        if operation.deprecated.is_some() || operation.arguments.is_some() {
            continue;
        }
        let required = operation
            .parameters
            .iter()
            .filter(|parameter| !parameter.presence.is_optional() && parameter.constant.is_none());
        if let Some(arguments) = required.map(|parameter| value(api, parameter)).collect() {
            into.push((path.clone(), operation, arguments));
        }
    }
    for inner in &resource.resources {
        gather(api, inner, &path, into);
    }
}

/// A value to show for a parameter, if one can be written on the spot.
fn value(api: &Api, parameter: &Parameter) -> Option<String> {
    if parameter.presence == Presence::Nullable {
        return Some("None".into());
    }
    match api.resolve(&parameter.ty) {
        Type::Array(item) => match api.resolve(item) {
            Type::String => Some(format!("[{:?}]", parameter.ident.plain().trim_end_matches('s'))),
            _ => None,
        },
        Type::Map(_) | Type::Unknown | Type::Nullable(_) | Type::Boxed(_) => None,
        Type::String => Some(format!("{:?}", parameter.ident.plain())),
        Type::Integer => Some("1".into()),
        Type::Number => Some("1.0".into()),
        Type::Boolean => Some("true".into()),
        Type::Named(reference) => match &api.type_def(reference).kind {
            TypeKind::StringEnum(known) => {
                known.values.first().map(|value| format!("{:?}", value.wire))
            }
            _ => None,
        },
    }
}

fn call(path: &str, operation: &Operation, arguments: &[String]) -> String {
    let (ident, arguments) = (&operation.ident, arguments.join(", "));
    let call = format!("{path}.{ident}({arguments})");
    match operation.response {
        Response::Pages { .. } => format!(
            "    let mut items = {call}.items();\n    while let Some(item) = items.next().await {{\n        \
             println!(\"{{:?}}\", item?);\n    }}\n"
        ),
        Response::Events(_) => format!(
            "    let mut events = {call}.await?;\n    while let Some(event) = events.next().await {{\n        \
             println!(\"{{:?}}\", event?);\n    }}\n"
        ),
        Response::Empty => format!("    {call}.await?;\n"),
        _ => {
            let variable = "answer";
            format!("    let {variable} = {call}.await?;\n    println!(\"{{{variable}:?}}\");\n")
        }
    }
}
