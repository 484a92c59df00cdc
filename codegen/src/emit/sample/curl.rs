//! Calls of operations with curl.

use super::json::{self, Json};
use super::wire::{self, encoded};
use crate::api::{
    Api, BodyShape, Encoding, Location, Method, Operation, Parameter, Piece, Response, Scheme,
    SchemeKind, Type,
};

/// The command that makes a call.
pub(in crate::emit) fn command(api: &Api, operation: &Operation) -> String {
    let mut parts = vec![format!("{} {}", start(operation), quoted(&url(api, operation)))];
    parts.extend(credentials(api, operation));
    let headers = sent(operation, Location::Header);
    let value = |it| wire::text(&wire::parameter(api, it));
    let headers = headers.map(|it| header(&format!("{}: {}", it.wire, value(it))));
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

/// The parameters that every call sends.
fn sent(operation: &Operation, location: Location) -> impl Iterator<Item = &Parameter> {
    let parameters = operation.parameters.iter();
    let parameters = parameters.filter(move |it| it.location == location);
    parameters.filter(|it| it.is_always_sent())
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
            Piece::Parameter { name, segments } => {
                let is_it = |it: &&Parameter| it.location == Location::Path && it.wire == *name;
                let parameter = operation.parameters.iter().find(is_it);
                let value = |it| wire::text(&wire::parameter(api, it));
                let value = parameter.map_or_else(|| name.clone(), value);
                url += &if *segments { wire::segments(&value) } else { wire::segment(&value) };
            }
        }
    }
    let query = sent(operation, Location::Query)
        .flat_map(|it| wire::query(&it.wire, it.style, &wire::parameter(api, it)));
    let auth = schemes(api, operation).filter_map(|scheme| match &scheme.kind {
        SchemeKind::Query { name, .. } => Some(format!("{}=KEY", encoded(name))),
        _ => None,
    });
    let query = query.chain(auth);
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
    let is_declared = sent(operation, Location::Header)
        .any(|parameter| parameter.wire.eq_ignore_ascii_case("content-type"));
    let content = |ty: &str| match is_declared {
        true => Vec::new(),
        false => vec![header(&format!("Content-Type: {ty}"))],
    };
    let with = |mut parts: Vec<String>, data: String| {
        parts.push(data);
        parts
    };
    let value = json::body(api, operation);
    match body.encoding {
        Encoding::Json => {
            with(content("application/json"), format!("-d {}", quoted(&value.pretty())))
        }
        Encoding::Lines => with(
            content("application/x-ndjson"),
            format!("--data-binary {}", quoted(&value.compact())),
        ),
        // A value that begins with `@` does not name a file.
        Encoding::Text => with(
            content("text/plain; charset=utf-8"),
            format!("--data-raw {}", quoted(&wire::text(&value))),
        ),
        Encoding::Bytes => with(
            content("application/octet-stream"),
            format!("--data-binary {}", quoted("@report.pdf")),
        ),
        Encoding::Form | Encoding::Multipart => {
            let members = match body.shape {
                BodyShape::Members => members(api, operation),
                BodyShape::Whole => match wire::parsed(&value) {
                    Json::Object(members) => members,
                    Json::Text(_) | Json::Array(_) => Vec::new(),
                },
            };
            if body.encoding == Encoding::Form {
                let pairs = wire::form(&members).into_iter();
                let option = |(name, text)| {
                    format!("--data-urlencode {}", quoted(&format!("{name}={text}")))
                };
                return pairs.map(option).collect();
            }
            let parts = members.iter().flat_map(|(name, value)| parts(name, value));
            let files = sent_in(operation).filter(|it| is_file(it));
            let files =
                files.map(|it| format!("-F {}", quoted(&format!("{}=@report.pdf", it.wire))));
            parts.chain(files).collect()
        }
    }
}

/// The options for the parts of a member other than a file.
fn parts(name: &str, value: &Json) -> Vec<String> {
    let part = |value: &Json| match value {
        // A value that begins with `@` or `<` does not name a file.
        Json::Text(_) => {
            format!("--form-string {}", quoted(&format!("{name}={}", wire::text(value))))
        }
        Json::Array(_) | Json::Object(_) => {
            let json = wire::minified(value);
            // A semicolon ends a value without quotes.
            let json = match json.contains(';') {
                true => format!("\"{}\"", json.replace('\\', "\\\\").replace('"', "\\\"")),
                false => json,
            };
            format!("-F {}", quoted(&format!("{name}={json};type=application/json")))
        }
    };
    match value {
        Json::Array(items) => items.iter().map(part).collect(),
        value => vec![part(value)],
    }
}

/// The members of a form but files.
fn members(api: &Api, operation: &Operation) -> Vec<(String, Json)> {
    let sent = sent_in(operation).filter(|it| !is_file(it));
    sent.map(|it| (it.wire.clone(), wire::parameter(api, it))).collect()
}

/// The parameters of a body that every call sends.
fn sent_in(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.body_parameters().filter(|it| it.is_always_sent())
}

fn is_file(parameter: &Parameter) -> bool {
    match &parameter.ty {
        Type::Array(item) => **item == Type::File,
        ty => *ty == Type::File,
    }
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
