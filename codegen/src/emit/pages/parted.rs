//! A resource that is too large for one page: a page that introduces its operations, and a page of
//! each.

use super::html;
use super::page::{Block, Code, Inline, Page, Section, Target};
use super::resource::{endpoint, signature};
use super::site::{self, PAGE, Site};
use crate::api::{Notes, Operation};
use crate::emit::sample::call::Place;

/// Whether the page of a resource with these operations is too large.
pub(super) fn is_large(page: &Page, operations: &[Operation]) -> bool {
    operations.len() > 1 && html::size(&page.blocks) > PAGE
}

/// The page of a resource without the sections of its operations, and a page of each of those.
pub(super) fn pages(site: &Site<'_>, place: &Place<'_>, page: Page) -> Vec<Page> {
    let Page { path, id, title, blocks } = page;
    let (mut introduced, mut pages) = (Vec::new(), Vec::new());
    let mut operations = place.resource.operations.iter();
    for block in blocks {
        let Block::Section(section) = block else {
            introduced.push(block);
            continue;
        };
        let Some(operation) = operations.next() else { continue };
        introduced.push(Block::Section(introduction(site, place, operation, &section.title)));
        let Section { id, title: heading, is_deprecated: _, blocks } = section;
        let (path, target) = (site::path_of(place), id.clone());
        let resource = Target::Page { path, id: target, heading: heading.clone() };
        let above = vec![
            Inline::text("An operation of "),
            Inline::Link(title.clone(), resource),
            Inline::text("."),
        ];
        pages.push(Page {
            path: site::path_of_operation(place, operation),
            id: Some(id),
            title: heading,
            blocks: [Block::Text(above)].into_iter().chain(blocks).collect(),
        });
    }
    pages.insert(0, Page { path, id, title, blocks: introduced });
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
