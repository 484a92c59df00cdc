//! The first page, and the list of all pages for programs that read.

use std::fmt::Write;

use super::page::{Block, Code, Entry, Inline, Page, Section, visible};
use super::resource;
use super::site::{self, Site};
use crate::api::docs::escape_text;
use crate::api::{Api, TypeKind};
use crate::emit::docs::{guide, program};
use crate::emit::sample::call::Place;

/// The emitter that the files of these pages name.
pub(super) const EMITTER: &str = module_path!();

/// The first page.
pub(super) fn page(site: &Site<'_>) -> Page {
    let api = site.api;
    let mut blocks = Vec::new();
    blocks.extend((!api.package.docs.is_empty()).then(|| Block::Docs(api.package.docs.clone())));
    blocks.push(Block::Search);
    let program = Block::Code(Code::new("rust", &program(api)));
    blocks.push(section(":call", "First call", vec![program]));
    for place in &site.places {
        let mut below = Vec::new();
        let docs = &place.resource.notes.docs;
        below.extend((!docs.is_empty()).then(|| Block::Text(vec![Inline::Summary(docs.clone())])));
        below.push(Block::Entries(operations(place)));
        blocks.push(section(&place.names("."), &place.resource.path.join("."), below));
    }
    if !api.types.is_empty() {
        blocks.push(section(":types", "Types", vec![Block::Entries(types(site).collect())]));
    }
    Page { path: "index".to_owned(), title: api.package.name.clone(), blocks }
}

fn section(id: &str, title: &str, blocks: Vec<Block>) -> Block {
    let (id, title) = (id.to_owned(), visible(title));
    Block::Section(Section { id, title, is_deprecated: false, blocks })
}

fn operations(place: &Place<'_>) -> Vec<Entry> {
    let operations = place.resource.operations.iter();
    let entries = operations.map(|operation| {
        let title = resource::title(place.resource, operation);
        let parameters = operation.parameters.iter();
        Entry {
            target: site::of_operation(place, operation, &title),
            name: title,
            what: visible(&format!("{} {}", operation.method.as_str(), operation.path)),
            within: parameters.map(|it| it.ident.plain().to_owned()).collect(),
        }
    });
    entries.collect()
}

fn types<'a>(site: &'a Site<'_>) -> impl Iterator<Item = Entry> + 'a {
    site.api.types.iter().enumerate().map(|(index, def)| {
        let (what, within) = match &def.kind {
            TypeKind::Struct(object) => {
                ("struct", object.fields.iter().map(|it| it.ident.plain().to_owned()).collect())
            }
            TypeKind::Enum(known) => {
                ("enum", known.values.iter().map(|it| it.ident.plain().to_owned()).collect())
            }
            TypeKind::TaggedUnion(union) => {
                ("union", union.variants.iter().map(|it| it.ident.plain().to_owned()).collect())
            }
            TypeKind::ShapeUnion(union) => {
                ("union", union.variants.iter().map(|it| it.ident.plain().to_owned()).collect())
            }
            TypeKind::Alias(_) => ("alias", Vec::new()),
        };
        Entry {
            name: def.ident.plain().to_owned(),
            target: site.of_type(index),
            what: what.to_owned(),
            within,
        }
    })
}

/// The style of all pages.
pub(super) fn style() -> String {
    include_str!("style.css").to_owned()
}

/// `llms.txt`.
pub(super) fn llms(site: &Site<'_>) -> String {
    let api = site.api;
    let mut out = format!("# {}\n", escape_text(&api.package.name));
    let summary = api.package.docs.summary();
    if !summary.is_empty() {
        write!(out, "\n> {summary}\n").expect(INFALLIBLE);
    }
    out += "\n## Resources\n\n";
    for place in &site.places {
        let (name, path) = (escape_text(&place.resource.path.join(".")), site::path_of(place));
        let summary = place.resource.notes.docs.summary();
        let colon = if summary.is_empty() { "" } else { ": " };
        writeln!(out, "- [{name}]({path}.md){colon}{summary}").expect(INFALLIBLE);
    }
    if !api.types.is_empty() {
        out += "\n## Types\n\n";
        for path in site.groups.keys() {
            let name = path.rsplit('/').next().unwrap_or(path);
            writeln!(out, "- [{name}]({path}.md)").expect(INFALLIBLE);
        }
    }
    write!(out, "\n## Client\n\n- [Client and errors]({}.md): {}\n", site::CLIENT, ABOUT)
        .expect(INFALLIBLE);
    out
}

/// What the page of the client is about.
const ABOUT: &str = "Calls, options, errors, retries, timeouts, streams, pagination.";

const INFALLIBLE: &str = "writing to a string cannot fail";

/// The page of the client: what the crate's README says.
pub(super) fn client(api: &Api) -> Page {
    Page {
        path: site::CLIENT.to_owned(),
        title: "Client and errors".to_owned(),
        blocks: vec![Block::Guide(guide(api))],
    }
}
