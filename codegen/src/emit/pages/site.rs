//! The pages of an API, and the way to each type, operation and item.

use std::collections::BTreeMap;

use super::page::{Inline, Target, slug, visible};
use super::{continued, types};
use crate::api::{Aggregate, Api, Ident, Operation, Type, TypeDef};
use crate::emit::docs::guide;
use crate::emit::rust::readable;
use crate::emit::sample::call::Place;
use crate::origin::without_marks;

/// The most bytes of a page.
pub(super) const WHOLE: usize = 60 * 1024;

/// The most bytes of the blocks of a page, where they can be on several. What is around them has
/// about one KiB.
pub(super) const PAGE: usize = WHOLE - 2 * 1024;

/// The types that a page of them holds, unless one name begins them all.
const TYPES: usize = 40;

/// The pages of an API.
pub(super) struct Site<'a> {
    /// The API.
    pub(super) api: &'a Api,
    /// The resources that have operations.
    pub(super) places: Vec<Place<'a>>,
    /// The pages of types by their path, each with the places of its types in `Api::types`.
    pub(super) groups: BTreeMap<String, Vec<usize>>,
    /// The page of each type.
    pages: Vec<String>,
    /// The resources, by their place in `places`. Where each operation has a page of its own, there
    /// is a list for each, which says how many parameters are on each of its pages that only have
    /// parameters.
    pub(super) parted: Vec<Option<Vec<Vec<usize>>>>,
    /// The types, by their place in `Api::types`, whose members are on several pages, and how many
    /// are on each.
    pub(super) continued: BTreeMap<usize, Vec<usize>>,
    /// The text of the page of the client.
    pub(super) guide: String,
}

/// The page of the client.
pub(super) const CLIENT: &str = "client";

/// The page that lists all types.
pub(super) const TYPES_INDEX: &str = "types/index";

impl<'a> Site<'a> {
    /// The pages of an API.
    pub(super) fn new(api: &'a Api) -> Self {
        let mut places = Place::all(api);
        places.retain(|place| !place.resource.operations.is_empty());
        // The pages of types are not known yet. Links to them are about as long as this.
        let pages = vec!["types/abc".to_owned(); api.types.len()];
        let (groups, parted, guide) = (BTreeMap::new(), Vec::new(), without_marks(|| guide(api)));
        let continued = BTreeMap::new();
        let mut site = Self { api, places, groups, pages, parted, continued, guide };
        let sizes = (0..api.types.len()).map(|index| types::size(&site, index));
        let sizes: Vec<usize> = sizes.collect();
        let all: Vec<usize> = (0..api.types.len()).collect();
        let mut groups = BTreeMap::new();
        if is_small(&all, &sizes) {
            groups.insert(TYPES_INDEX.to_owned(), all);
        } else {
            split(api, all, &sizes, 1, &mut groups);
        }
        for (path, types) in &groups {
            types.iter().for_each(|index| site.pages[*index].clone_from(path));
        }
        site.groups = groups;
        let large = sizes.iter().enumerate().filter(|(_, size)| **size > PAGE);
        site.continued = large
            .map(|(index, _)| (index, continued::counts(&site, index)))
            .filter(|(_, counts)| counts.len() > 1)
            .collect();
        site
    }

    /// Whether the operations of a resource have a page each.
    pub(super) fn is_parted(&self, place: usize) -> bool {
        self.parted.get(place).is_some_and(Option::is_some)
    }

    /// The section of an operation, or its page.
    pub(super) fn of_operation(&self, place: usize, operation: &Operation, title: &str) -> Target {
        let is_parted = self.is_parted(place);
        let place = &self.places[place];
        let path = match is_parted {
            true => path_of_operation(place, operation),
            false => path_of(place),
        };
        Target::Page { path, id: operation.ident.plain().to_owned(), heading: title.to_owned() }
    }

    /// The section of a type.
    pub(super) fn of_type(&self, index: usize) -> Target {
        let ident = self.api.types[index].ident.plain();
        let path = self.pages[index].clone();
        Target::Page { path, id: ident.to_owned(), heading: ident.to_owned() }
    }

    /// The page that goes on with the members of a type, of which the first is that of its section.
    pub(super) fn of_continued(&self, index: usize, number: usize) -> Target {
        if number == 0 {
            return self.of_type(index);
        }
        let ident = self.api.types[index].ident.plain();
        let path = continuation(&self.pages[index], number);
        Target::Page { path, id: ident.to_owned(), heading: continued::title(ident, number) }
    }

    /// The section of the aggregate of a union's elements, which follows that of the union.
    pub(super) fn of_aggregate(&self, union: usize, aggregate: &Aggregate) -> Target {
        let ident = aggregate.ident.plain();
        let path = self.pages[union].clone();
        Target::Page { path, id: ident.to_owned(), heading: ident.to_owned() }
    }

    /// A text that leads to a section of the page of the client, if there is one.
    pub(super) fn guided(&self, text: String, heading: &str) -> Inline {
        let is_there = self.guide.lines().any(|it| it.strip_prefix("## ") == Some(heading));
        match is_there {
            true => {
                let (path, heading) = (CLIENT.to_owned(), heading.to_owned());
                Inline::Link(text, Target::Page { path, id: slug(&heading), heading })
            }
            false => Inline::text(text),
        }
    }

    /// A type as Rust writes it, whose names lead to their sections.
    pub(super) fn linked(&self, ty: &Type) -> Vec<Inline> {
        self.linked_text(&readable::ty(ty), &named([ty]))
    }

    /// A text of Rust, in which the names of these types lead to their sections.
    pub(super) fn linked_text(&self, text: &str, named: &[usize]) -> Vec<Inline> {
        let mut pieces: Vec<(String, Option<Target>)> = Vec::new();
        let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        let mut rest = text;
        while !rest.is_empty() {
            let word = rest.find(|it| !is_word(it)).unwrap_or(rest.len());
            let end = match word {
                0 => rest.find(is_word).unwrap_or(rest.len()),
                word => word,
            };
            let (piece, after) = rest.split_at(end);
            rest = after;
            let target = named
                .iter()
                .find(|index| self.api.types[**index].ident.as_str() == piece)
                .map(|index| self.of_type(*index));
            match (pieces.last_mut(), &target) {
                (Some((last, None)), None) => *last += piece,
                _ => pieces.push((visible(piece), target)),
            }
        }
        vec![Inline::Linked(pieces)]
    }

    /// An item of the crate where its documentation is published.
    fn item(&self, path: &str) -> Target {
        let package = &self.api.package;
        let (name, ident) = (&package.name, package.ident.plain());
        Target::Web(format!("https://docs.rs/{name}/latest/{ident}/{path}"))
    }

    /// A method in the documentation of the crate.
    pub(super) fn method(&self, place: &Place<'_>, operation: &Operation) -> Target {
        let (module, ty) = (place.names("/"), &place.resource.type_ident);
        self.item(&format!(
            "resources/{module}/struct.{ty}.html#method.{}",
            operation.ident.plain()
        ))
    }

    /// The type of a request in the documentation of the crate.
    pub(super) fn request(&self, place: &Place<'_>, operation: &Operation) -> Target {
        let request = &operation.request;
        self.item(&format!("resources/{}/struct.{request}.html", place.names("/")))
    }

    /// A type in the documentation of the crate.
    pub(super) fn rustdoc(&self, kind: &str, ident: &Ident) -> Target {
        self.item(&format!("types/{kind}.{}.html", ident.plain()))
    }
}

/// The types that are named in others.
pub(super) fn named<'t>(types: impl IntoIterator<Item = &'t Type>) -> Vec<usize> {
    let mut named = Vec::new();
    for ty in types {
        ty.for_each_reference(&mut |index| named.push(index));
    }
    named
}

/// The path of a page that goes on with others, of which the first is page 0.
pub(super) fn continuation(path: &str, number: usize) -> String {
    match number {
        0 => path.to_owned(),
        number => format!("{path}-{}", number + 1),
    }
}

/// The path of the page of a resource.
pub(super) fn path_of(place: &Place<'_>) -> String {
    format!("resources/{}", place.names("-"))
}

/// The path of the page of an operation, where it has one.
pub(super) fn path_of_operation(place: &Place<'_>, operation: &Operation) -> String {
    format!("{}/{}", path_of(place), operation.ident.plain())
}

/// Whether types fit on one page.
fn is_small(types: &[usize], sizes: &[usize]) -> bool {
    types.len() <= TYPES && types.iter().map(|index| sizes[*index]).sum::<usize>() <= PAGE
}

/// Groups types by the beginnings of their names, which are as long as it takes. So a type that is
/// added moves no other, until there are too many of its group.
fn split(
    api: &Api,
    types: Vec<usize>,
    sizes: &[usize],
    length: usize,
    groups: &mut BTreeMap<String, Vec<usize>>,
) {
    let beginning = |def: &TypeDef| -> String {
        def.ident.plain().chars().take(length).flat_map(char::to_lowercase).collect()
    };
    let mut parts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for index in types {
        parts.entry(beginning(&api.types[index])).or_default().push(index);
    }
    for (name, part) in parts {
        let is_whole = part.iter().all(|index| api.types[*index].ident.plain().len() <= length);
        if part.len() > 1 && !is_whole && !is_small(&part, sizes) {
            split(api, part, sizes, length + 1, groups);
        } else {
            let mark = if is_taken(&name) { "_" } else { "" };
            groups.insert(format!("types/{name}{mark}"), part);
        }
    }
}

/// Whether no page of types can have this name: that of the list of all types, or of a device of
/// Windows.
fn is_taken(name: &str) -> bool {
    let numbered = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    matches!(name, "index" | "aux" | "con" | "nul" | "prn")
        || numbered.is_some_and(|it| it.len() == 1 && it.bytes().all(|it| it.is_ascii_digit()))
}
