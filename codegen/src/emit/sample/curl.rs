//! Calls of operations with curl.

use super::json::{self, Direction, Json, noted};
use crate::api::{
    Api, BodyShape, Encoding, Location, Method, Operation, Parameter, Piece, Response, Scheme,
    SchemeKind, Type,
};

/// The command that makes a call.
pub(in crate::emit) fn command(api: &Api, operation: &Operation) -> String {
    let mut parts = vec![format!("{} {}", start(operation), quoted(&url(api, operation)))];
    parts.extend(credentials(api, operation));
    let headers = sent(operation, Location::Header);
    let headers = headers.map(|(it, value)| header(&format!("{}: {value}", it.wire)));
    parts.extend(headers.collect::<Vec<_>>());
    let accept = operation.accept.as_deref().or(match operation.response {
        Response::Events(_) | Response::TextEvents => Some("text/event-stream"),
        Response::Lines(_) => Some("application/x-ndjson"),
        _ => None,
    });
    parts.extend(accept.map(|accept| header(&format!("Accept: {accept}"))));
    parts.extend(body(api, operation));
    parts.join(" \\\n  ")
}

fn start(operation: &Operation) -> String {
    let unbuffered = if operation.response.is_stream() { " -N" } else { "" };
    match operation.method {
        Method::Get => format!("curl{unbuffered}"),
        Method::Head => "curl -I".to_owned(),
        method => format!("curl{unbuffered} -X {}", method.as_str()),
    }
}

/// The parameters that a call has to send, each with a value as text.
fn sent(operation: &Operation, location: Location) -> impl Iterator<Item = (&Parameter, String)> {
    let parameters = operation.parameters.iter();
    let parameters = parameters.filter(move |it| it.location == location);
    let parameters = parameters.filter(|it| !it.presence.is_optional());
    parameters.map(|parameter| (parameter, text(parameter)))
}

fn text(parameter: &Parameter) -> String {
    match &parameter.constant {
        Some(constant) => constant.text().into_owned(),
        None => parameter.ident.plain().to_owned(),
    }
}

fn url(api: &Api, operation: &Operation) -> String {
    let base = match operation.server {
        Some(server) => &api.client.servers[server].url,
        None => &api.client.base_url,
    };
    let mut url = base.trim_end_matches('/').to_owned();
    for variable in &api.client.url_variables {
        let first = variable.values.first().map(|(_, value)| value);
        let value = variable.default.as_ref().or(first).unwrap_or(&variable.name);
        url = url.replace(&format!("{{{}}}", variable.name), value);
    }
    for piece in &operation.path.pieces {
        match piece {
            Piece::Literal(text) => url += text,
            Piece::Parameter { name, .. } => {
                let parameter = operation.parameters.iter().find(|it| it.wire == *name);
                url += &encoded(&parameter.map_or_else(|| name.clone(), text));
            }
        }
    }
    let query = sent(operation, Location::Query).map(|(it, value)| (it.wire.clone(), value));
    let auth = schemes(api, operation).filter_map(|scheme| match &scheme.kind {
        SchemeKind::Query { name, .. } => Some((name.clone(), "KEY".to_owned())),
        _ => None,
    });
    let query = query.chain(auth);
    let query = query.map(|(name, value)| format!("{}={}", encoded(&name), encoded(&value)));
    match query.collect::<Vec<_>>().join("&") {
        query if query.is_empty() => url,
        query => format!("{url}?{query}"),
    }
}

/// The schemes of the first alternative.
fn schemes<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = &'a Scheme> {
    let auth = operation.auth.as_ref().unwrap_or(&api.client.auth);
    auth.0.first().into_iter().flatten().map(|index| &api.client.schemes[*index])
}

fn credentials(api: &Api, operation: &Operation) -> Vec<String> {
    let key = |variables: &[String]| match variables.first() {
        Some(variable) => format!("${variable}"),
        None => "KEY".to_owned(),
    };
    let named = |name: &str, prefix: &str, variables: &[String]| {
        format!("-H \"{}{}\"", escaped(&format!("{name}: {prefix}")), key(variables))
    };
    let part = |scheme: &Scheme| match &scheme.kind {
        SchemeKind::Bearer { variables } => Some(named("Authorization", "Bearer ", variables)),
        SchemeKind::Header { name, prefix, variables } => Some(named(name, prefix, variables)),
        SchemeKind::Query { .. } => None,
        SchemeKind::Basic { username_variables, password_variables } => {
            Some(format!("-u \"{}:{}\"", key(username_variables), key(password_variables)))
        }
    };
    schemes(api, operation).filter_map(part).collect()
}

fn body(api: &Api, operation: &Operation) -> Vec<String> {
    let Some(body) = operation.body else { return Vec::new() };
    let content = |ty: &str| header(&format!("Content-Type: {ty}"));
    let value = json::body(api, operation);
    match body.encoding {
        Encoding::Json => {
            vec![content("application/json"), format!("-d {}", quoted(&value.pretty()))]
        }
        Encoding::Lines => vec![
            content("application/x-ndjson"),
            format!("--data-binary {}", quoted(&value.compact())),
        ],
        Encoding::Text => {
            vec![content("text/plain"), format!("--data-binary {}", quoted("text"))]
        }
        Encoding::Bytes => vec![
            content("application/octet-stream"),
            format!("--data-binary {}", quoted("@report.pdf")),
        ],
        Encoding::Form | Encoding::Multipart => {
            let option = match body.encoding {
                Encoding::Form => "--data-urlencode",
                _ => "-F",
            };
            let members = match body.shape {
                BodyShape::Members => members(api, operation),
                BodyShape::Whole => match value {
                    Json::Object(members) => members,
                    Json::Text(_) | Json::Array(_) => Vec::new(),
                },
            };
            let member = |(name, value): (String, Json)| {
                let value = value.compact();
                let value = match value.strip_prefix('"').and_then(|it| it.strip_suffix('"')) {
                    Some(text) => text.to_owned(),
                    None => value,
                };
                format!("{option} {}", quoted(&format!("{name}={value}")))
            };
            members.into_iter().map(member).collect()
        }
    }
}

/// The members of a form, of which files are read.
fn members(api: &Api, operation: &Operation) -> Vec<(String, Json)> {
    let sent = operation.body_parameters().filter(|it| !it.presence.is_optional());
    let value = |it: &Parameter| match (&it.ty, &it.constant) {
        (Type::File, _) => Json::Text("@report.pdf".to_owned()),
        (Type::Array(item), _) if **item == Type::File => Json::Text("@report.pdf".to_owned()),
        (_, Some(constant)) => Json::Text(constant.to_string()),
        _ => noted(&it.notes, it.presence, || {
            json::value(api, &it.ty, it.ident.plain(), Direction::Request)
        }),
    };
    sent.map(|it| (it.wire.clone(), value(it))).collect()
}

fn header(text: &str) -> String {
    format!("-H {}", quoted(text))
}

/// Text as a word of the shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// Text within double quotes of the shell, which puts variables in there.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        if matches!(letter, '"' | '$' | '`' | '\\') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// Text as a part of a URL.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                encoded.push(char::from(byte));
            }
            byte => encoded += &format!("%{byte:02X}"),
        }
    }
    encoded
}
