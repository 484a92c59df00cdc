//! The reference pages: HTML for people, and the same as Markdown.
//!
//! A page is made as a model, of which both are rendered, so that nothing is written twice.

mod html;
mod index;
mod markdown;
mod markup;
mod members;
mod page;
mod resource;
mod site;
mod stream;
mod types;

use std::sync::{Arc, OnceLock};

use page::Page;
use site::Site;

use super::unit::{Input, Unit};

/// The folder of the pages.
const FOLDER: &str = "docs";

/// The pages, their style and the list of them for programs that read.
pub(super) fn units(Input { api, examples: _ }: Input<'_>) -> Vec<Unit<'_>> {
    let site = Arc::new(Site::new(api));
    let mut units = Vec::new();
    let mut add = |path: String, emitter, page: Arc<dyn Fn(&Site<'_>) -> Page + Send + Sync>| {
        let path = format!("{FOLDER}/{path}");
        let made = Arc::new(OnceLock::new());
        let make = {
            let site = Arc::clone(&site);
            move || page(&site)
        };
        let (for_html, make_html, name) = (Arc::clone(&made), make.clone(), &api.package.name);
        let html = move || html::page(name, for_html.get_or_init(&make_html));
        units.push(Unit::text(format!("{path}.html"), emitter, html));
        let markdown = move || markdown::page(made.get_or_init(&make));
        units.push(Unit::text(format!("{path}.md"), emitter, markdown));
    };
    add("index".to_owned(), index::EMITTER, Arc::new(index::page));
    add(site::CLIENT.to_owned(), index::EMITTER, Arc::new(|site| index::client(site.api)));
    for (number, place) in site.places.iter().enumerate() {
        let page = move |site: &Site<'_>| resource::page(site, &site.places[number]);
        add(site::path_of(place), resource::EMITTER, Arc::new(page));
    }
    for (path, types) in site.groups.clone() {
        let page = {
            let path = path.clone();
            move |site: &Site<'_>| types::page(site, &path, &types)
        };
        add(path, types::EMITTER, Arc::new(page));
    }
    if !site.groups.is_empty() && !site.groups.contains_key(site::TYPES_INDEX) {
        add(site::TYPES_INDEX.to_owned(), types::EMITTER, Arc::new(types::index));
    }
    units.push(Unit::text(format!("{FOLDER}/style.css"), index::EMITTER, index::style));
    let llms = move || index::llms(&site);
    units.push(Unit::text(format!("{FOLDER}/llms.txt"), index::EMITTER, llms));
    units
}
