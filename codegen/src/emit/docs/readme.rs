//! The crate's README, which is its documentation's first page too.

use std::fmt::Write;

use super::{example, features, history};
use crate::api::{Api, Client, NextPage, Scheme, SchemeKind};
use crate::emit::client::file as client;
use crate::emit::parts;
use crate::emit::runtime::features_of_parts;
use crate::emit::rust::docs;
use crate::emit::unit::Unit;
use crate::origin::mark_text;

/// `README.md`.
pub(super) fn unit(api: &Api) -> Unit<'_> {
    Unit::text("README.md", module_path!(), move || text(api))
}

pub(super) fn text(api: &Api) -> String {
    with(api, [sections(api), history::sections(api)].concat())
}

/// The README without what is deprecated or was removed, which its examples do not call.
pub(super) fn without_history(api: &Api) -> String {
    with(api, sections(api))
}

fn with(api: &Api, sections: Vec<String>) -> String {
    let name = &api.package.name;
    let docs = docs::or(&api.package.docs, || "A client crate.".into());
    let version = &api.package.version;
    let head = format!(
        "# {name}\n\n{}\n\n## First call\n\n```toml\n[dependencies]\n{name} = \"{version}\"\n",
        docs.as_str()
    );
    let mut out = mark_text(&api.package, head);
    out += "tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n```\n\n";
    write!(out, "```rust,no_run\n{}```\n", example::program(api)).expect(INFALLIBLE);
    if let Some(sentence) = client::environment_sentence(&api.client) {
        let line = format!("\n`{}::from_env()` takes {sentence}.\n", api.client.ident);
        out += &mark_text(&api.client, line);
    }
    if !api.client.schemes.is_empty() {
        writeln!(out, "`{}::builder()` configures a client in code.", api.client.ident)
            .expect(INFALLIBLE);
    }
    for section in sections {
        out.push('\n');
        out += &section;
    }
    out += "\nEvery operation and type is listed in `api.md`, beside this file.\n";
    if let Some(license) = &api.package.license {
        out += &mark_text(&api.package, format!("\n## License\n\n{license}\n"));
    }
    out
}

/// The sections about calls, without what introduces them.
pub(in crate::emit) fn guide(api: &Api) -> String {
    [sections(api), history::sections(api)].concat().join("\n")
}

/// Returns the sections about this API's calls. A section is there if the API has what it is about.
fn sections(api: &Api) -> Vec<String> {
    let calls = example::Calls::of(api);
    let unneeded = parts::unneeded(api);
    let fill = |template: &str| {
        parts::cut(template, &unneeded)
            .text
            .replace("{package}", api.package.ident.plain())
            .replace("{client}", api.client.ident.as_str())
            .replace("{timeout}", &format!("{:?}", api.client.timeout))
            .replace("{retries}", &api.client.max_retries.to_string())
            .replace("{typed}", &typed_bodies(api))
            .replace("{call}", &calls.value)
            .replace("{iterate}", &iteration(&calls))
            .replace("{credentials}", &credentials(&api.client))
            .replace("{servers}", &servers(&api.client))
    };
    let mut sections = vec![fill(include_str!("readme/calls.md"))];
    if let Some(events) = &calls.events {
        let mut section = fill(include_str!("readme/streaming.md"));
        if let Some(aggregate) = &calls.aggregate {
            section += &fill(include_str!("readme/collecting.md"))
                .replace("{answer}", &aggregate.ident)
                .replace("{parts}", &aggregate.parts);
        }
        sections.push(section.replace("{events}", events));
    }
    if let Some(lines) = &calls.lines {
        sections.push(fill(include_str!("readme/lines.md")).replace("{lines}", lines));
    }
    if let Some(pages) = &calls.pages {
        let section = fill(include_str!("readme/pagination.md"));
        sections.push(section.replace("{end}", &ends(api)).replace("{pages}", pages));
    }
    if let Some(upload) = &calls.upload {
        sections.push(fill(include_str!("readme/uploads.md")).replace("{upload}", upload));
    }
    if let Some(download) = &calls.download {
        sections.push(fill(include_str!("readme/downloads.md")).replace("{download}", download));
    }
    if let Some(states) = &calls.null {
        let states = states.iter().map(|call| format!("    {call}.await?;\n"));
        let section = fill(include_str!("readme/null.md"));
        sections.push(section.replace("{states}", &states.collect::<String>()));
    }
    let rows = features_of_parts(api);
    let rows = rows.iter().map(|(name, adds)| format!("| `{name}` | no | {adds} |\n"));
    let of_resources = features::section(api, &calls.value).unwrap_or_default();
    let rows = rows.collect::<String>();
    sections.push(fill(include_str!("readme/raw.md")) + &rows + &of_resources);
    sections
}

/// Where iterations end, by the schemes that the API has.
fn ends(api: &Api) -> String {
    let schemes = &api.schemes;
    let is_counted = |next: &NextPage| matches!(next, NextPage::Number { .. });
    let is_url = |next: &NextPage| next.parameter().is_none();
    let mut ends = Vec::new();
    if schemes.iter().any(|scheme| !is_counted(&scheme.next)) {
        ends.push(
            "The\niteration ends at a page that does not name a next page; an empty page does not end it if it names a next page. If a token\noccurs a second time, the iteration ends with `Error::Pagination`.",
        );
    }
    if schemes.iter().any(|scheme| is_counted(&scheme.next)) {
        ends.push(
            "Pages that\nare counted end where the server says so, otherwise with a page that has no items. If the server sends the\nsame items twice in a row instead, the iteration ends with `Error::Pagination`.",
        );
    }
    if schemes.iter().any(|scheme| is_url(&scheme.next)) {
        ends.push(
            "If the URL of\na next page leads to another origin, the iteration ends with `Error::Pagination`, and nothing is sent.",
        );
    }
    if schemes.iter().any(|scheme| scheme.total.is_some()) {
        ends.push("Where\na page says how many items there are in all, `page.total()` returns the number.");
    }
    ends.push("An error on a later page comes after\nthe items of the pages before it.");
    ends.join(" ")
}

/// The calls that give a builder what it needs: the credentials that its first alternative takes,
/// and variables in URLs that have no default.
fn credentials(client: &Client) -> String {
    let schemes = client.auth.0.first().map_or(&[][..], Vec::as_slice);
    let call = |index: &usize| {
        let Scheme { name: _, ident, docs: _, kind } = &client.schemes[*index];
        match kind {
            SchemeKind::Basic { .. } => format!("        .{ident}(\"user\", \"password\")\n"),
            SchemeKind::Bearer { .. } | SchemeKind::Header { .. } | SchemeKind::Query { .. } => {
                format!("        .{ident}(\"any\")\n")
            }
        }
    };
    let variables = client.url_variables.iter().filter(|variable| variable.default.is_none());
    let variables = variables.map(|variable| {
        let value = variable.values.first().map_or("any", |(_, value)| value.as_str());
        format!("        .{}(\"{value}\")\n", variable.ident)
    });
    schemes.iter().map(call).chain(variables).collect()
}

/// The servers besides the base URL, if there are any.
fn servers(client: &Client) -> String {
    let servers: Vec<String> =
        client.servers.iter().map(|server| format!("`{}`", server.ident.plain())).collect();
    if servers.is_empty() {
        return String::new();
    }
    format!(
        "\nSome operations go to other servers. `base_url` does not change where: the builder replaces the URLs of these\nby {}.\n",
        servers.join(", ")
    )
}

/// A loop over a stream, as an iterator.
fn iteration(calls: &example::Calls) -> String {
    let stream = match (&calls.pages, &calls.events) {
        (Some(pages), _) => format!("{pages}.items().iterate()"),
        (None, Some(events)) => format!("{events}.wait()?.iterate()"),
        // Lines can be had of any answer.
        (None, None) => {
            format!("{}.with_streamed_response().wait()?.lines().iterate()", calls.value)
        }
    };
    format!("    for item in {stream} {{\n        println!(\"{{:?}}\", item?);\n    }}\n")
}

/// The accessors of typed error bodies, if there are any.
fn typed_bodies(api: &Api) -> String {
    let accessors = api
        .error_bodies
        .iter()
        .map(|body| format!("`error.{}()` ({})", body.ident, body.described()));
    let accessors: Vec<String> = accessors.collect();
    if accessors.is_empty() {
        String::new()
    } else {
        let package = api.package.ident.plain();
        let accessors = accessors.join(", ");
        format!("\nTyped error bodies, with `use {package}::ErrorBodies;`: {accessors}.\n")
    }
}

const INFALLIBLE: &str = "writing to a string cannot fail";
