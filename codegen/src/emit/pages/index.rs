//! The first page, the names that its search looks through, and the page of the client.

use super::continued;
use super::divided::{path_of_parameters, title_of_parameters};
use super::page::{Block, Code, Entry, Inline, Page, Section, Target, visible};
use super::parameters::parts;
use super::resource;
use super::site::{self, Site};
use crate::api::{Ident, Literal, Notes, TypeKind};
use crate::emit::docs::program;
use crate::emit::sample::call::Place;
use crate::emit::types::aggregate;
use crate::origin::{Key, mark_text_of};

/// The emitter that the files of these pages name.
pub(super) const EMITTER: &str = module_path!();

/// The first page.
pub(super) fn page(site: &Site<'_>) -> Page {
    let api = site.api;
    let mut blocks = Vec::new();
    blocks.extend((!api.package.docs.is_empty()).then(|| Block::Docs(api.package.docs.clone())));
    let is_large = has_names(site);
    blocks.push(if is_large { Block::SearchOf(NAMES) } else { Block::Search });
    let program = Block::Code(Code::new("rust", &program(api)));
    blocks.push(section(":call", "First call", vec![program]));
    let mut places = site.places.iter().enumerate();
    for place in Place::all(api) {
        if place.resource.operations.is_empty() {
            blocks.extend(introduction(&place));
            continue;
        }
        let Some((number, place)) = places.next() else { continue };
        let mut below = Vec::new();
        let docs = &place.resource.notes.docs;
        below.extend((!docs.is_empty()).then(|| Block::Text(vec![Inline::Summary(docs.clone())])));
        let mut entries = operations(site, number);
        if is_large {
            entries.iter_mut().for_each(|entry| entry.within.clear());
        }
        below.push(Block::Entries(entries));
        blocks.push(section(&place.names("."), &resource::title_of(place.resource), below));
    }
    let listed = match is_large {
        false => Block::Entries(types(site).collect()),
        true => {
            let path = site::TYPES_INDEX.to_owned();
            let all = Target::Page { path, id: String::new(), heading: String::new() };
            let link = Inline::Link("All types by name".to_owned(), all);
            Block::Text(vec![link, Inline::text(".")])
        }
    };
    blocks.extend((!api.types.is_empty()).then(|| section(":types", "Types", vec![listed])));
    Page { path: "index".to_owned(), id: None, title: api.package.name.clone(), blocks }
}

/// What there is to say of a resource that has no page, because it has no operations.
fn introduction(place: &Place<'_>) -> Option<Block> {
    let notes = &place.resource.notes;
    let blocks = resource::described(notes);
    (notes.title.is_some() || !blocks.is_empty()).then(|| {
        Block::Section(Section {
            id: place.names("."),
            title: resource::title_of(place.resource),
            is_deprecated: notes.deprecated.is_some(),
            about: Some(Key::of(place.resource)),
            blocks,
        })
    })
}

/// The file of the names that are looked through, where the first page does not hold them.
pub(super) const NAMES: &str = "names.js";

/// The names that the first page holds at most, those of parameters and fields included.
const MOST: usize = 1000;

/// Whether the names that are looked through are in a file of their own.
pub(super) fn has_names(site: &Site<'_>) -> bool {
    let operations = (0..site.places.len()).flat_map(|number| operations(site, number));
    operations.chain(types(site)).map(|entry| 1 + entry.within.len()).sum::<usize>() > MOST
}

/// The file of the names, with a line for each operation and type.
pub(super) fn names(site: &Site<'_>) -> String {
    let operations = (0..site.places.len()).flat_map(|number| operations(site, number));
    let mut out =
        "// The names that the search of the first page looks through.\nvar searchNames = [\n"
            .to_owned();
    for Entry { name, target, what, within, about } in operations.chain(types(site)) {
        let Target::Page { path, id, heading: _ } = target else { continue };
        let strings = [format!("{path}.html#{id}"), name, what, within.join(" ")];
        let strings = strings.map(|it| Literal::String(it).to_string());
        out += &mark_text_of(about, format!("[{}],\n", strings.join(", ")));
    }
    out + "];\n"
}

fn section(id: &str, title: &str, blocks: Vec<Block>) -> Block {
    let (id, title) = (id.to_owned(), visible(title));
    Block::Section(Section { id, title, is_deprecated: false, about: None, blocks })
}

fn operations(site: &Site<'_>, number: usize) -> Vec<Entry> {
    let place = &site.places[number];
    let operations = place.resource.operations.iter();
    let titles = resource::titles(place.resource);
    let entries = operations.zip(titles).enumerate().flat_map(|(index, (operation, title))| {
        // A title of the spec need not say what the method is called.
        let method = operation.notes.title.as_ref().map(|_| operation.ident.plain());
        let method = method.map_or_else(String::new, |method| format!("{method}: "));
        let request = format!("{method}{} {}", operation.method.as_str(), operation.path);
        let request = request + deprecated(&operation.notes);
        let parameters = parts(operation).into_iter().flatten();
        let names: Vec<String> = parameters.map(|it| within(&it.ident, &it.wire)).collect();
        let entry = |name: String, target, names: &[String]| Entry {
            name,
            target,
            what: visible(&request),
            within: names.to_vec(),
            about: Some(Key::of(operation)),
        };
        let counts = site.parted.get(number).and_then(|it| it.as_ref()?.get(index));
        let counts = counts.map_or(&[][..], Vec::as_slice);
        let own = if counts.is_empty() { names.as_slice() } else { &[] };
        let mut entries =
            vec![entry(title.clone(), site.of_operation(number, operation, &title), own)];
        let mut rest = names.as_slice();
        for (page, count) in counts.iter().enumerate() {
            let (own, after) = rest.split_at(*count);
            rest = after;
            let heading = title_of_parameters(&title, page);
            let path = site::path_of_operation(place, operation);
            let path = path_of_parameters(&path, page);
            let id = operation.ident.plain().to_owned();
            entries.push(entry(heading.clone(), Target::Page { path, id, heading }, own));
        }
        entries
    });
    entries.collect()
}

fn types<'a>(site: &'a Site<'_>) -> impl Iterator<Item = Entry> + 'a {
    site.api.types.iter().enumerate().flat_map(|(index, def)| {
        let (what, within): (_, Vec<String>) = match &def.kind {
            TypeKind::Struct(object) => {
                ("struct", object.fields.iter().map(|it| within(&it.ident, &it.wire)).collect())
            }
            TypeKind::Enum(known) => {
                let values = known.values.iter().map(|it| within(&it.ident, &it.wire.text()));
                ("enum", values.collect())
            }
            TypeKind::TaggedUnion(union) => {
                let variants = union.variants.iter().map(|it| within(&it.ident, &it.tag.text()));
                ("union", variants.collect())
            }
            TypeKind::ShapeUnion(union) => {
                ("union", union.variants.iter().map(|it| it.ident.plain().to_owned()).collect())
            }
            TypeKind::Alias(_) => ("alias", Vec::new()),
        };
        let pages = continued::names(site, index, within).into_iter().enumerate();
        let own = pages.map(|(number, within)| Entry {
            name: match number {
                0 => def.ident.plain().to_owned(),
                number => continued::title(def.ident.plain(), number),
            },
            target: site.of_continued(index, number),
            what: what.to_owned() + deprecated(&def.notes),
            within,
            about: Some(Key::of(def)),
        });
        let own: Vec<Entry> = own.collect();
        let aggregate = aggregate::of(def).map(|(_, aggregate)| Entry {
            name: aggregate.ident.plain().to_owned(),
            target: site.of_aggregate(index, aggregate),
            what: "aggregate".to_owned(),
            within: aggregate::parts(site.api, def)
                .iter()
                .map(|part| part.ident.plain().to_owned())
                .collect(),
            about: Some(Key::of(aggregate)),
        });
        own.into_iter().chain(aggregate)
    })
}

/// What follows the kind of something deprecated.
pub(super) fn deprecated(notes: &Notes) -> &'static str {
    if notes.deprecated.is_some() { ", deprecated" } else { "" }
}

/// A name in Rust, and behind it the one on the wire where a search for the former does not find
/// the latter: `created_at(createdAt)`.
fn within(ident: &Ident, wire: &str) -> String {
    let ident = ident.plain();
    let is_word = !wire.is_empty() && !wire.contains(|it: char| it.is_whitespace());
    match is_word && !ident.eq_ignore_ascii_case(wire) {
        true => format!("{ident}({})", visible(wire)),
        false => ident.to_owned(),
    }
}

/// The style of all pages.
pub(super) fn style() -> String {
    concat!(include_str!("../../theme.css"), include_str!("style.css")).to_owned()
}

/// The page of the client: what the crate's README says.
pub(super) fn client(site: &Site<'_>) -> Page {
    Page {
        path: site::CLIENT.to_owned(),
        id: None,
        title: "Client and errors".to_owned(),
        blocks: vec![Block::Guide(site.guide.clone())],
    }
}
