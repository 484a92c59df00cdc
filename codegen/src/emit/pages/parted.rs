//! A resource that is too large for one page: a page that introduces its operations, and a page of
//! each.

use super::html;
use super::page::{Block, Code, Inline, Page, Section, Target};
use super::resource::{endpoint, signature};
use super::site::{self, PAGE, Site};
use crate::api::{Notes, Operation};
use crate::emit::sample::call::Place;

/// Whether the sections of operations are too large for one page.
pub(super) fn is_large(sections: &[Section]) -> bool {
    sections.len() > 1 && sections.iter().map(html::size).sum::<usize>() > PAGE
}

/// The page of a resource that begins with these blocks, and the pages of its operations, each of
/// which has one of the sections.
pub(super) fn pages(
    site: &Site<'_>,
    place: &Place<'_>,
    title: &str,
    mut blocks: Vec<Block>,
    sections: Vec<Section>,
) -> Vec<Page> {
    let operations = || place.resource.operations.iter().zip(&sections);
    blocks.extend(operations().map(|(operation, Section { title, .. })| {
        Block::Section(introduction(site, place, operation, title))
    }));
    let mut pages =
        vec![Page { path: site::path_of(place), id: None, title: title.to_owned(), blocks }];
    for (operation, section) in place.resource.operations.iter().zip(sections) {
        let Section { id, title: heading, is_deprecated: _, blocks } = section;
        let (path, target) = (site::path_of(place), id.clone());
        let resource = Target::Page { path, id: target, heading: heading.clone() };
        let above = vec![
            Inline::text("An operation of "),
            Inline::Link(title.to_owned(), resource),
            Inline::text("."),
        ];
        pages.push(Page {
            path: site::path_of_operation(place, operation),
            id: Some(id),
            title: heading,
            blocks: [Block::Text(above)].into_iter().chain(blocks).collect(),
        });
    }
    pages
}

/// The section that leads to the page of an operation.
fn introduction(site: &Site<'_>, place: &Place<'_>, operation: &Operation, title: &str) -> Section {
    let id = operation.ident.plain().to_owned();
    let Notes { title: _, docs, default: _, example: _, deprecated, sensitive: _, limits: _ } =
        &operation.notes;
    let mut blocks = Vec::new();
    blocks.extend((!docs.is_empty()).then(|| Block::Text(vec![Inline::Summary(docs.clone())])));
    blocks.push(Block::Code(Code::new("rust", &signature(site.api, operation))));
    let path = site::path_of_operation(place, operation);
    let target = Target::Page { path, id: id.clone(), heading: title.to_owned() };
    let what = format!("{title}: parameters, response and examples");
    blocks.push(Block::Facts(vec![
        ("Endpoint", endpoint(site.api, operation)),
        ("More", vec![Inline::Link(what, target)]),
    ]));
    Section { id, title: title.to_owned(), is_deprecated: deprecated.is_some(), blocks }
}
