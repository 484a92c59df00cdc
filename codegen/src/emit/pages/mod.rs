//! The reference pages: HTML for people, and the same as Markdown.
//!
//! A page is made as a model, of which both are rendered, so that nothing is written twice.

mod continued;
mod divided;
mod html;
mod index;
mod llms;
mod markdown;
mod markup;
mod members;
mod page;
mod parameters;
mod parted;
mod resource;
mod site;
mod stream;
mod types;

use std::sync::{Arc, LazyLock};

use page::Page;
use parted::ResourcePages;
use site::Site;

use super::unit::{Input, Unit};
use crate::origin::{Key, without_marks};

/// The folder of the pages.
const FOLDER: &str = "docs";

/// The pages, their style and the list of them for programs that read.
pub(super) fn units<'a>(Input { api, examples: _ }: Input<'a>) -> Vec<Unit<'a>> {
    let mut site = Site::new(api);
    let resources = site.places.iter().map(|place| resource::pages(&site, place));
    let resources: Vec<ResourcePages> = resources.collect();
    site.parted = resources.iter().map(|it| it.parameters.clone()).collect();
    let site = Arc::new(site);
    let mut units = Vec::new();
    let mut add = |path: String, emitter, about: Option<Key>, make: Make<'a>| {
        let path = format!("{FOLDER}/{path}");
        let make: Make<'a> = Box::new(move || without_marks(make));
        let page = Arc::new(LazyLock::new(make));
        let (for_html, name) = (Arc::clone(&page), &api.package.name);
        let html = move || html::page(name, &for_html);
        let both = [
            Unit::text(format!("{path}.html"), emitter, html),
            Unit::text(format!("{path}.md"), emitter, move || markdown::page(&page)),
        ];
        units.extend(both.map(|unit| Unit { about, ..unit }));
    };
    let of_site = |make: fn(&Site<'_>) -> Page| -> Make<'a> {
        let site = Arc::clone(&site);
        Box::new(move || make(&site))
    };
    add("index".to_owned(), index::EMITTER, None, of_site(index::page));
    add(site::CLIENT.to_owned(), index::EMITTER, None, of_site(index::client));
    for (place, resource) in site.places.iter().zip(resources) {
        for page in resource.pages {
            // A page of one operation has its name.
            let mut operations = place.resource.operations.iter();
            let operation = operations.find(|it| page.id.as_deref() == Some(it.ident.plain()));
            let about = operation.map_or_else(|| Key::of(place.resource), Key::of);
            add(page.path.clone(), resource::EMITTER, Some(about), Box::new(move || page));
        }
    }
    for (path, types) in site.groups.clone() {
        let site = Arc::clone(&site);
        let page = {
            let path = path.clone();
            move || types::page(&site, &path, &types)
        };
        add(path, types::EMITTER, None, Box::new(page));
    }
    for (index, counts) in site.continued.clone() {
        for number in 1..counts.len() {
            let page = continued::page(&site, index, number);
            add(page.path.clone(), types::EMITTER, None, Box::new(move || page));
        }
    }
    if !site.groups.is_empty() && !site.groups.contains_key(site::TYPES_INDEX) {
        add(site::TYPES_INDEX.to_owned(), types::EMITTER, None, of_site(types::index));
    }
    units.push(Unit::text(format!("{FOLDER}/style.css"), index::EMITTER, index::style));
    if index::has_names(&site) {
        let (path, site) = (format!("{FOLDER}/{}", index::NAMES), Arc::clone(&site));
        units.push(Unit::text(path, index::EMITTER, move || index::names(&site)));
    }
    let llms = move || llms::text(&site);
    units.push(Unit::stated(format!("{FOLDER}/llms.txt"), llms::EMITTER, llms));
    units
}

/// A function that makes a page when it is first asked for.
type Make<'a> = Box<dyn FnOnce() -> Page + Send + 'a>;
