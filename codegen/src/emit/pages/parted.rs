//! A resource that is too large for one page: a page that introduces its operations, and a page of
//! each.

use super::divided::divided;
use super::html;
use super::index::deprecated;
use super::page::{Block, Code, Entry, Inline, Page, Section, Target, visible};
use super::resource::{endpoint, signature};
use super::site::{self, PAGE, Site, WHOLE};
use crate::api::{Notes, Operation};
use crate::emit::sample::call::Place;
use crate::origin::Key;

/// The pages of a resource.
pub(super) struct ResourcePages {
    /// The pages.
    pub(super) pages: Vec<Page>,
    /// Where each operation has a page: for each, the number of parameters on each of its pages
    /// that only have parameters.
    pub(super) parameters: Option<Vec<Vec<usize>>>,
}

/// Whether the page of a resource with these operations is too large.
pub(super) fn is_large(site: &Site<'_>, page: &Page, operations: &[Operation]) -> bool {
    !operations.is_empty() && html::size_of_page(&site.api.package.name, page) > WHOLE
}

/// The page of a resource without the sections of its operations, with which it ends, and a page of
/// each of those.
pub(super) fn pages(site: &Site<'_>, place: &Place<'_>, page: Page) -> ResourcePages {
    let Page { path, id, title, mut blocks } = page;
    let operations = &place.resource.operations;
    let (mut sections, mut introductions) = (Vec::new(), Vec::new());
    for block in blocks.split_off(blocks.len() - operations.len()) {
        if let Block::Section(section) = block {
            let operation = &operations[sections.len()];
            let introduction = introduction(site, place, operation, &section.title);
            introductions.push(Block::Section(introduction));
            sections.push(section);
        }
    }
    // Where even the introductions are too many, there is a list.
    let is_list = html::size(&introductions) > PAGE;
    if is_list {
        let entries = operations.iter().zip(&sections);
        let entries = entries.map(|(operation, section)| entry(place, operation, section));
        blocks.push(Block::Entries(entries.collect()));
    } else {
        blocks.extend(introductions);
    }
    let mut pages = vec![Page { path: path.clone(), id, title: title.clone(), blocks }];
    let mut parameters = Vec::new();
    for (operation, section) in operations.iter().zip(sections) {
        let Section { id, title: heading, is_deprecated: _, about: _, blocks } = section;
        let (to, said) = match is_list {
            true => (String::new(), String::new()),
            false => (id.clone(), heading.clone()),
        };
        let resource = Target::Page { path: path.clone(), id: to, heading: said };
        let above = vec![
            Inline::text("An operation of "),
            Inline::Link(title.clone(), resource),
            Inline::text("."),
        ];
        let page = Page {
            path: site::path_of_operation(place, operation),
            id: Some(id.clone()),
            title: heading,
            blocks: [Block::Text(above)].into_iter().chain(blocks).collect(),
        };
        let divided = divided(&site.api.package.name, page, &id);
        pages.extend(divided.pages);
        parameters.push(divided.parameters);
    }
    ResourcePages { pages, parameters: Some(parameters) }
}

/// The entry of an operation that has a page of its own.
fn entry(place: &Place<'_>, operation: &Operation, section: &Section) -> Entry {
    let (id, heading) = (section.id.clone(), section.title.clone());
    let path = site::path_of_operation(place, operation);
    let request = format!("{} {}", operation.method.as_str(), operation.path);
    Entry {
        name: section.title.clone(),
        target: Target::Page { path, id, heading },
        what: visible(&(request + deprecated(&operation.notes))),
        within: Vec::new(),
        about: Some(Key::of(operation)),
    }
}

/// The section that leads to the page of an operation.
fn introduction(site: &Site<'_>, place: &Place<'_>, operation: &Operation, title: &str) -> Section {
    let id = operation.ident.plain().to_owned();
    let Notes {
        title: _,
        docs,
        default: _,
        example: _,
        deprecated,
        since,
        renamed_from: _,
        stability: _,
        sensitive: _,
        limits: _,
    } = &operation.notes;
    let mut blocks = Vec::new();
    blocks.extend(deprecated.is_some().then(|| Block::Text(vec![Inline::text("Deprecated.")])));
    blocks.extend((!docs.is_empty()).then(|| Block::Text(vec![Inline::Summary(docs.clone())])));
    let since = since.as_ref().map(|it| Block::Text(vec![Inline::text(format!("Since {it}."))]));
    blocks.extend(since);
    blocks.push(Block::Code(Code::new("rust", &signature(site.api, operation))));
    let path = site::path_of_operation(place, operation);
    let target = Target::Page { path, id: id.clone(), heading: title.to_owned() };
    let what = format!("{title}: parameters, response and examples");
    blocks.push(Block::Facts(vec![
        ("Endpoint".to_owned(), endpoint(site.api, operation)),
        ("More".to_owned(), vec![Inline::Link(what, target)]),
    ]));
    let (title, is_deprecated) = (title.to_owned(), deprecated.is_some());
    Section { id, title, is_deprecated, about: Some(Key::of(operation)), blocks }
}
