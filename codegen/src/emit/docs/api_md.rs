//! The overview of all operations and types.

use std::fmt::Write;

use crate::api::docs::escape_text;
use crate::api::{
    Api, Client, Deprecation, Notes, OTHERS, Operation, Presence, Resource, Response,
    ResponseHeader, Scalar, Stability, StatusVariant, Type, TypeDef, TypeKind,
};
use crate::emit::operations::{cursor, described};
use crate::emit::rust::{docs, readable};
use crate::emit::unit::Unit;
use crate::origin::mark_text;

/// `api.md`.
pub(super) fn unit(api: &Api) -> Unit<'_> {
    Unit::text("api.md", module_path!(), move || text(api))
}

fn text(api: &Api) -> String {
    let mut out = format!("# The API of {}\n", api.package.name);
    for resource in &api.resources {
        write_resource(api, resource, "client", &mut out);
    }
    let mut of_client = String::new();
    write_urls(&api.client, &mut of_client);
    write_response_headers(&api.client, &mut of_client);
    out += &mark_text(&api.client, of_client);
    write_pagination(api, &mut out);
    if !api.types.is_empty() {
        out += "\n## Types\n";
        for def in &api.types {
            out += &mark_text(def, type_text(def));
        }
    }
    out
}

const INFALLIBLE: &str = "writing to a string cannot fail";

fn write_resource(api: &Api, resource: &Resource, path: &str, out: &mut String) {
    let path = format!("{path}.{}()", resource.ident);
    if !resource.operations.is_empty() {
        *out += &mark_text(resource, resource_text(api, resource, &path));
    }
    for inner in &resource.resources {
        write_resource(api, inner, &path, out);
    }
}

fn resource_text(api: &Api, resource: &Resource, path: &str) -> String {
    let mut out = format!("\n## {}\n", escape_text(&resource.path.join(".")));
    let summary = resource.notes.docs.summary();
    if !summary.is_empty() {
        write!(out, "\n{summary}\n").expect(INFALLIBLE);
    }
    if let Some(feature) = &resource.feature {
        write!(out, "\nFeature: `{feature}`\n").expect(INFALLIBLE);
    }
    out.push('\n');
    for operation in &resource.operations {
        out += &mark_text(operation, operation_text(api, operation, path));
    }
    out
}

fn operation_text(api: &Api, operation: &Operation, path: &str) -> String {
    let mut out = String::new();
    let required: Vec<&str> = match &operation.arguments {
        Some(arguments) => vec![arguments.plain()],
        None => operation.arguments().map(|parameter| parameter.ident.plain()).collect(),
    };
    let optional: Vec<String> = operation
        .parameters
        .iter()
        .flat_map(described::setter_calls)
        .map(|call| format!("`{call}`"))
        .collect();
    let mut deprecated = operation.notes.deprecated.as_ref().map(deprecated).unwrap_or_default();
    if operation.notes.stability < Stability::Stable {
        deprecated += &format!(" ({})", operation.notes.stability.as_str());
    }
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
    if let Some(former) = former(&operation.notes) {
        writeln!(out, "  {former}").expect(INFALLIBLE);
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
    out
}

/// The servers, and the variables in URLs.
fn write_urls(client: &Client, out: &mut String) {
    if client.servers.is_empty() && client.url_variables.is_empty() {
        return;
    }
    *out += "\n## Servers\n\n";
    writeln!(out, "- `.base_url(..)`: {}", docs::code(&client.base_url)).expect(INFALLIBLE);
    for server in &client.servers {
        let line = format!("- `.{}(..)`: {}\n", server.ident.plain(), docs::code(&server.url));
        *out += &mark_text(server, line);
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
        let line = format!("- `.{ident}(..)`: {name} in these URLs{values}{default}\n");
        *out += &mark_text(variable, line);
    }
}

/// The headers of responses, by their accessors.
fn write_response_headers(client: &Client, out: &mut String) {
    if client.response_headers.is_empty() {
        return;
    }
    *out += "\n## Headers of responses\n\n";
    for header in &client.response_headers {
        let ResponseHeader { name, ident, notes: _, scalar } = header;
        let ty = match scalar {
            Scalar::String => "&str".to_owned(),
            scalar => readable::ty(&Type::Scalar(*scalar)),
        };
        let line = format!("- `.{ident}() -> Option<{ty}>`: {}\n", docs::code(name));
        *out += &mark_text(header, line);
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
        let line = format!("- `{}`: {}\n", scheme.ident, cursor::described(scheme));
        out.push_str(&mark_text(scheme, line));
    }
}

fn type_text(def: &TypeDef) -> String {
    let mut out = format!("\n### {}\n\n", def.ident);
    let summary = def.notes.docs.summary();
    if !summary.is_empty() {
        write!(out, "{summary}\n\n").expect(INFALLIBLE);
    }
    if let Some(former) = former(&def.notes) {
        write!(out, "{former}.\n\n").expect(INFALLIBLE);
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
                out += &mark_text(field, format!("- `{}: {ty}`\n", field.ident));
            }
            if let Some(others) = &object.others {
                let ty = readable::ty(others);
                writeln!(out, "- `{OTHERS}: BTreeMap<String, {ty}>`").expect(INFALLIBLE);
            }
        }
        TypeKind::Enum(known) => {
            for value in &known.values {
                let line = format!("- `{}`: {}\n", value.ident, docs::code(&value.wire.text()));
                out += &mark_text(value, line);
            }
        }
        TypeKind::TaggedUnion(union) => {
            for variant in &union.variants {
                let (ident, payload) = (&variant.ident, &variant.payload.ident);
                let (tag, value) = (docs::code(&union.tag), docs::code(&variant.tag.text()));
                let line = format!("- `{ident}({payload})`: {tag} = {value}\n");
                out += &mark_text(variant, line);
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
                let line = format!("- `{}({})`\n", variant.ident, readable::ty(&variant.ty));
                out += &mark_text(variant, line);
            }
        }
        TypeKind::Alias(target) => {
            writeln!(out, "= `{}`", readable::ty(target)).expect(INFALLIBLE);
        }
    }
    out
}

/// That something is deprecated, since when, and what to use instead.
fn deprecated(deprecation: &Deprecation) -> String {
    let Deprecation { reason: _, since, replacement } = deprecation;
    let since = since.as_ref().map(|since| format!(" since {since}")).unwrap_or_default();
    let instead = replacement.as_ref().map(|it| format!(": use `{}`", it.rust));
    format!(" (deprecated{since}{})", instead.unwrap_or_default())
}

/// The names that something had.
fn former(notes: &Notes) -> Option<String> {
    let names: Vec<String> =
        notes.renamed_from.iter().map(|name| format!("`{}`", name.plain())).collect();
    (!names.is_empty()).then(|| format!("Formerly {}", names.join(", ")))
}
