//! The pages of types: a section for each.

use super::members::in_words;
use super::page::{Block, Inline, Member, Page, Section};
use super::site::{self, Site};
use super::{continued, html};
use crate::api::{Aggregate, Scalar, TypeDef, TypeKind};
use crate::emit::rust::docs;
use crate::emit::types::aggregate;
use crate::origin::Key;

/// The emitter that the files of these pages name.
pub(super) const EMITTER: &str = module_path!();

/// The page of a group of types.
pub(super) fn page(site: &Site<'_>, path: &str, types: &[usize]) -> Page {
    let mut blocks = Vec::new();
    for index in types {
        let def = &site.api.types[*index];
        blocks.push(Block::Section(section(site, *index, def)));
        if let Some((_, aggregate)) = aggregate::of(def) {
            blocks.push(Block::Section(aggregated(site, def, aggregate)));
        }
    }
    let title = match path {
        // A type of this name has the anchor of its own.
        site::TYPES_INDEX if site.api.types.iter().any(|it| it.ident.plain() == "Types") => {
            "All types".to_owned()
        }
        site::TYPES_INDEX => "Types".to_owned(),
        path => format!("Types: {}", beginning(site, path, types)),
    };
    Page { path: path.to_owned(), id: None, title, blocks }
}

/// The types that are listed one by one. Of more, the first and the last of each page are.
const LISTED: usize = 800;

/// The page that leads to those of types, where there are several.
pub(super) fn index(site: &Site<'_>) -> Page {
    let is_long = site.api.types.len() > LISTED;
    let groups = site.groups.iter().map(|(path, types)| {
        let title = beginning(site, path, types);
        let mut types = types.clone();
        types.sort_by_key(|index| site.api.types[*index].ident.plain().to_lowercase());
        let (shown, separator) = match types.as_slice() {
            [first, .., last] if is_long => (vec![*first, *last], " … "),
            types => (types.to_vec(), ", "),
        };
        let mut text = Vec::new();
        for (place, index) in shown.into_iter().enumerate() {
            text.extend((place > 0).then(|| Inline::text(separator)));
            let ident = site.api.types[index].ident.plain();
            text.push(Inline::Link(ident.to_owned(), site.of_type(index)));
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        Block::Section(Section {
            id: name.to_owned(),
            title,
            is_deprecated: false,
            about: None,
            blocks: vec![Block::Text(text)],
        })
    });
    Page {
        path: site::TYPES_INDEX.to_owned(),
        id: None,
        title: "Types".to_owned(),
        blocks: groups.collect(),
    }
}

/// The beginning of the names of a page's types, which its path has in lower case.
pub(super) fn beginning(site: &Site<'_>, path: &str, types: &[usize]) -> String {
    let name = path.rsplit('/').next().unwrap_or(path).trim_end_matches('_');
    let ident = types.first().map(|index| site.api.types[*index].ident.plain());
    let start: String = ident.unwrap_or(name).chars().take(name.chars().count()).collect();
    format!("{start}…")
}

/// The first and the last type of a page, as Markdown.
pub(super) fn range(site: &Site<'_>, types: &[usize]) -> String {
    let mut names: Vec<&str> =
        types.iter().map(|index| site.api.types[*index].ident.plain()).collect();
    names.sort_by_key(|name| name.to_lowercase());
    match names.as_slice() {
        [] => String::new(),
        [only] => docs::code(only),
        [first, .., last] => format!("{} to {}", docs::code(first), docs::code(last)),
    }
}

/// The bytes of a type on its page, in steps, so that a small change moves no type.
pub(super) fn size(site: &Site<'_>, index: usize) -> usize {
    let section = Block::Section(section(site, index, &site.api.types[index]));
    html::size(&[section]).next_multiple_of(STEP)
}

const STEP: usize = 512;

fn section(site: &Site<'_>, index: usize, def: &TypeDef) -> Section {
    let TypeDef { name: _, ident, module: _, in_place: _, path: _, notes, also, usage, kind } = def;
    let mut blocks = super::resource::described(notes);
    let what = match kind {
        TypeKind::Struct(_) => "An object",
        TypeKind::Enum(known) if known.scalar == Scalar::String => "A string of these, or another",
        TypeKind::Enum(_) => "One of these values, or another",
        TypeKind::TaggedUnion(_) | TypeKind::ShapeUnion(_) => "One of the following",
        TypeKind::Alias(_) => "Another name",
    };
    let directions = match (usage.request, usage.response) {
        (true, true) => ", in requests and responses",
        (true, false) => ", in requests",
        (false, true) => ", in responses",
        (false, false) => "",
    };
    let mut text = vec![Inline::text(format!("{what}{directions}. "))];
    if let TypeKind::TaggedUnion(union) = kind {
        text.push(Inline::code(&union.tag));
        text.push(Inline::text(match union.tag_optional {
            true => " says which of them it is; it may be absent. ",
            false => " says which of them it is. ",
        }));
    }
    if let TypeKind::Alias(target) = kind {
        text.push(Inline::text("It is "));
        text.extend(site.linked(target));
        text.push(Inline::text(". "));
    }
    let limits = in_words(&notes.limits).join(&Inline::text("; "));
    if !limits.is_empty() {
        text.push(Inline::text("Limits: "));
        text.extend(limits);
        text.push(Inline::text(". "));
    }
    for (place, also) in also.iter().enumerate() {
        text.push(Inline::text(if place == 0 { "Also exported as " } else { ", " }));
        text.push(Inline::code(also.as_str()));
    }
    text.extend((!also.is_empty()).then(|| Inline::text(". ")));
    let rust = match kind {
        TypeKind::Struct(_) => "struct",
        TypeKind::Alias(_) => "type",
        TypeKind::Enum(_) | TypeKind::TaggedUnion(_) | TypeKind::ShapeUnion(_) => "enum",
    };
    text.push(Inline::Link("Rust documentation".to_owned(), site.rustdoc(rust, ident)));
    blocks.push(Block::Text(text));
    blocks.extend(continued::blocks(site, index, 0));
    Section {
        id: ident.plain().to_owned(),
        title: ident.plain().to_owned(),
        is_deprecated: notes.deprecated.is_some(),
        about: Some(Key::of(def)),
        blocks,
    }
}

/// The aggregate of the elements of a union.
fn aggregated(site: &Site<'_>, def: &TypeDef, aggregate: &Aggregate) -> Section {
    let name = aggregate.ident.plain();
    let docs =
        docs::or(&aggregate.docs, || format!("The aggregate of the events of {}.", def.ident));
    let link =
        Inline::Link("Rust documentation".to_owned(), site.rustdoc("struct", &aggregate.ident));
    Section {
        id: name.to_owned(),
        title: name.to_owned(),
        is_deprecated: false,
        about: Some(Key::of(aggregate)),
        blocks: vec![
            Block::Docs(docs),
            Block::Text(vec![link]),
            Block::Members(parts(site, def, name)),
        ],
    }
}

/// The fields of the aggregate of a union's elements.
pub(super) fn parts(site: &Site<'_>, def: &TypeDef, id: &str) -> Vec<Member> {
    let members = aggregate::parts(site.api, def).into_iter().map(|part| Member {
        id: format!("{id}.{}", part.ident.plain()),
        name: part.ident.plain().to_owned(),
        ty: site.linked_text(&part.ty, &part.named),
        traits: Vec::new(),
        docs: part.docs,
        label: String::new(),
        members: Vec::new(),
        about: None,
    });
    members.collect()
}
