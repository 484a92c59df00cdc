//! `llms.txt`: the list of the Markdown pages, in the format of llmstxt.org. It begins with the
//! title and the summary, so the origin of the file is stated below those.

use std::fmt::Write;

use super::resource;
use super::site::{self, Site};
use super::{markup, types};
use crate::api::Resource;
use crate::api::docs::escape_text;
use crate::emit::sample::call::Place;
use crate::emit::statement::statement;
use crate::origin::mark_text;

/// The emitter that the file names.
pub(super) const EMITTER: &str = module_path!();

/// `llms.txt`.
pub(super) fn text(site: &Site<'_>) -> String {
    let api = site.api;
    let mut out = format!("# {}\n", escape_text(&api.package.name));
    let summary = api.package.docs.summary();
    if !summary.is_empty() {
        write!(out, "\n> {}\n", markup::part(&summary)).expect(INFALLIBLE);
    }
    write!(out, "\n<!-- {} -->\n", statement(&api.source, EMITTER)).expect(INFALLIBLE);
    out += "\n## Resources\n\n";
    let mut numbers = 0..site.places.len();
    for place in Place::all(api) {
        let number = if place.resource.operations.is_empty() { None } else { numbers.next() };
        out += &resource(site, &place, number);
    }
    write!(out, "\n## Client\n\n- [Client and errors]({}.md): {ABOUT}\n", site::CLIENT)
        .expect(INFALLIBLE);
    if !api.types.is_empty() {
        write!(out, "\n## Types\n\n- [All types]({}.md): {TYPES}\n", site::TYPES_INDEX)
            .expect(INFALLIBLE);
    }
    let groups = site.groups.iter().filter(|(path, _)| *path != site::TYPES_INDEX);
    for (index, (path, group)) in groups.enumerate() {
        out += if index == 0 { "\n## Optional\n\n" } else { "" };
        let (name, range) = (types::beginning(site, path, group), types::range(site, group));
        writeln!(out, "- [Types: {}]({path}.md): {range}.", escape_text(&name)).expect(INFALLIBLE);
    }
    out
}

/// What the page of the client is about.
const ABOUT: &str = "Calls, options, errors, retries, timeouts, streams, pagination.";

/// What the page of all types is about.
const TYPES: &str = "The types of requests and responses, with their members.";

const INFALLIBLE: &str = "writing to a string cannot fail";

/// The line of a resource, and those of its operations where they have a page each.
fn resource(site: &Site<'_>, place: &Place<'_>, number: Option<usize>) -> String {
    let Resource { path, notes, operations, .. } = place.resource;
    // One without operations is introduced on the first page, if there is anything to say.
    let is_introduced = notes.title.is_some() || !resource::described(notes).is_empty();
    let page = match operations.is_empty() {
        false => site::path_of(place),
        true if is_introduced => "index".to_owned(),
        true => return String::new(),
    };
    let titles = resource::titles(place.resource);
    let name = path.join(".");
    let summary = match notes.docs.summary() {
        summary if summary.is_empty() => escape_text(&titles.join(", ")),
        summary => summary,
    };
    let mut out = mark_text(place.resource, line(&name, &page, &summary));
    if number.is_some_and(|number| site.is_parted(number)) {
        for (operation, title) in operations.iter().zip(titles) {
            let name = format!("{name}.{}", operation.ident.plain());
            let page = site::path_of_operation(place, operation);
            let summary = match operation.notes.docs.summary() {
                summary if summary.is_empty() => escape_text(&title),
                summary => summary,
            };
            out += &mark_text(operation, line(&name, &page, &summary));
        }
    }
    out
}

/// A line that leads to a page.
fn line(name: &str, page: &str, summary: &str) -> String {
    let summary = markup::part(summary);
    let colon = if summary.is_empty() { "" } else { ": " };
    format!("- [{}]({page}.md){colon}{summary}\n", escape_text(name))
}
