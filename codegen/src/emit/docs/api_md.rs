//! The overview of all operations and types.

use std::fmt::Write;

use crate::api::docs::escape_text;
use crate::api::{
    Api, Client, OTHERS, Operation, Presence, Resource, Response, ResponseHeader, Scalar,
    StatusVariant, Type, TypeDef, TypeKind,
};
use crate::emit::operations::{cursor, described};
use crate::emit::rust::{docs, readable};
use crate::emit::unit::Unit;

/// `api.md`.
pub(super) fn unit(api: &Api) -> Unit<'_> {
    Unit::text("api.md", module_path!(), move || text(api))
}

fn text(api: &Api) -> String {
    let mut out = format!("# The API of {}\n", api.package.name);
    for resource in &api.resources {
        write_resource(api, resource, "client", &mut out);
    }
    write_urls(&api.client, &mut out);
    write_response_headers(&api.client, &mut out);
    write_pagination(api, &mut out);
    if !api.types.is_empty() {
        out += "\n## Types\n";
        for def in &api.types {
            write_type(def, &mut out);
        }
    }
    out
}

const INFALLIBLE: &str = "writing to a string cannot fail";

fn write_resource(api: &Api, resource: &Resource, path: &str, out: &mut String) {
    let path = format!("{path}.{}()", resource.ident);
    if !resource.operations.is_empty() {
        write!(out, "\n## {}\n", escape_text(&resource.path.join("."))).expect(INFALLIBLE);
        let summary = resource.notes.docs.summary();
        if !summary.is_empty() {
            write!(out, "\n{summary}\n").expect(INFALLIBLE);
        }
        if let Some(feature) = &resource.feature {
            write!(out, "\nFeature: `{feature}`\n").expect(INFALLIBLE);
        }
        out.push('\n');
        for operation in &resource.operations {
            write_operation(api, operation, &path, out);
        }
    }
    for inner in &resource.resources {
        write_resource(api, inner, &path, out);
    }
}

fn write_operation(api: &Api, operation: &Operation, path: &str, out: &mut String) {
    let required: Vec<&str> = match &operation.arguments {
        Some(arguments) => vec![arguments.plain()],
        None => operation.arguments().map(|parameter| parameter.ident.plain()).collect(),
    };
    let optional: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.presence.is_optional())
        .flat_map(described::setter_calls)
        .map(|call| format!("`{call}`"))
        .collect();
    let deprecated = if operation.notes.deprecated.is_some() { " (deprecated)" } else { "" };
    writeln!(
        out,
        "- `{path}.{}({})` {} → `{}`{deprecated}",
        operation.ident,
        required.join(", "),
        described::call(api, operation),
        readable::response_type(&operation.response),
    )
    .expect(INFALLIBLE);
    if !optional.is_empty() {
        writeln!(out, "  {}", optional.join(" ")).expect(INFALLIBLE);
    }
    if let Response::ByStatus(by_status) = &operation.response {
        for StatusVariant { status, ident, notes: _, response } in &by_status.variants {
            let held = match response {
                Response::Empty => String::new(),
                response => format!("({})", readable::response_type(response)),
            };
            writeln!(out, "  - {status}: `{ident}{held}`").expect(INFALLIBLE);
        }
    }
}

/// The servers, and the variables in URLs.
fn write_urls(client: &Client, out: &mut String) {
    if client.servers.is_empty() && client.url_variables.is_empty() {
        return;
    }
    *out += "\n## Servers\n\n";
    writeln!(out, "- `.base_url(..)`: {}", docs::code(&client.base_url)).expect(INFALLIBLE);
    for server in &client.servers {
        writeln!(out, "- `.{}(..)`: {}", server.ident.plain(), docs::code(&server.url))
            .expect(INFALLIBLE);
    }
    for variable in &client.url_variables {
        let values = match variable.values.as_slice() {
            [] => String::new(),
            _ => format!(", a `{}` or another text", variable.enum_ident),
        };
        let default = match &variable.default {
            Some(default) => format!(", {} by default", docs::code(default)),
            None => String::new(),
        };
        let (ident, name) = (variable.ident.plain(), docs::code(&format!("{{{}}}", variable.name)));
        writeln!(out, "- `.{ident}(..)`: {name} in these URLs{values}{default}").expect(INFALLIBLE);
    }
}

/// The headers of responses, by their accessors.
fn write_response_headers(client: &Client, out: &mut String) {
    if client.response_headers.is_empty() {
        return;
    }
    *out += "\n## Headers of responses\n\n";
    for ResponseHeader { name, ident, notes: _, scalar } in &client.response_headers {
        let ty = match scalar {
            Scalar::String => "&str".to_owned(),
            scalar => readable::ty(&Type::Scalar(*scalar)),
        };
        writeln!(out, "- `.{ident}() -> Option<{ty}>`: {}", docs::code(name)).expect(INFALLIBLE);
    }
}

/// The schemes, unless all are plain ones, of which there is nothing to say.
fn write_pagination(api: &Api, out: &mut String) {
    if api.schemes.iter().all(|scheme| scheme.is_plain() && scheme.total.is_none()) {
        return;
    }
    *out += "\n## Pagination\n\nAwaiting a list returns one page. `.items()` streams the items of all pages, `.pages()` the pages, \
             and `page.next_page()` returns the next one.\n\n";
    for scheme in &api.schemes {
        writeln!(out, "- `{}`: {}", scheme.ident, cursor::described(scheme)).expect(INFALLIBLE);
    }
}

fn write_type(def: &TypeDef, out: &mut String) {
    write!(out, "\n### {}\n\n", def.ident).expect(INFALLIBLE);
    let summary = def.notes.docs.summary();
    if !summary.is_empty() {
        write!(out, "{summary}\n\n").expect(INFALLIBLE);
    }
    if !def.also.is_empty() {
        let also: Vec<String> = def.also.iter().map(|also| format!("`{also}`")).collect();
        write!(out, "Also {}.\n\n", also.join(", ")).expect(INFALLIBLE);
    }
    match &def.kind {
        TypeKind::Struct(object) => {
            for field in &object.fields {
                let ty = readable::ty(&field.ty);
                let ty = match field.presence {
                    Presence::Required => ty,
                    _ => format!("Option<{ty}>"),
                };
                writeln!(out, "- `{}: {ty}`", field.ident).expect(INFALLIBLE);
            }
            if let Some(others) = &object.others {
                let ty = readable::ty(others);
                writeln!(out, "- `{OTHERS}: BTreeMap<String, {ty}>`").expect(INFALLIBLE);
            }
        }
        TypeKind::Enum(known) => {
            for value in &known.values {
                writeln!(out, "- `{}`: {}", value.ident, docs::code(&value.wire.text()))
                    .expect(INFALLIBLE);
            }
        }
        TypeKind::TaggedUnion(union) => {
            for variant in &union.variants {
                let (ident, payload) = (&variant.ident, &variant.payload.ident);
                let (tag, value) = (docs::code(&union.tag), docs::code(&variant.tag.text()));
                writeln!(out, "- `{ident}({payload})`: {tag} = {value}").expect(INFALLIBLE);
            }
            if let Some(aggregate) = &union.aggregate {
                let parts = aggregate.parts.iter().map(|part| format!("`{}`", part.ident));
                let parts: Vec<String> = parts.collect();
                writeln!(out, "\nAggregate: `{}`, with {}.", aggregate.ident, parts.join(", "))
                    .expect(INFALLIBLE);
            }
        }
        TypeKind::ShapeUnion(union) => {
            for variant in &union.variants {
                writeln!(out, "- `{}({})`", variant.ident, readable::ty(&variant.ty))
                    .expect(INFALLIBLE);
            }
        }
        TypeKind::Alias(target) => {
            writeln!(out, "= `{}`", readable::ty(target)).expect(INFALLIBLE);
        }
    }
}
