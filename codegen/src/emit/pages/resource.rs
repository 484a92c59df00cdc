//! The page of a resource: a section for each operation.

use std::collections::HashMap;

use quote::quote;

use super::members::{Direction, Expansion, deprecated_since, former, instead};
use super::page::{self, Block, Code, Inline, Page, Section, slug};
use super::parameters::{body, parameters};
use super::parted::{self, ResourcePages};
use super::site::{self, Site};
use super::stream;
use crate::api::{
    Api, Auth, Docs, Method, NextPage, Notes, Operation, PageScheme, Resource, Response, Statuses,
    Type, TypeRef,
};
use crate::emit::operations::described::setter_calls;
use crate::emit::operations::{cursor, operation as method};
use crate::emit::rust::docs;
use crate::emit::rust::readable;
use crate::emit::rust::scope::Scope;
use crate::emit::sample::call::{self, Place, Waiting};
use crate::emit::sample::curl;
use crate::emit::sample::given;
use crate::emit::sample::json::{self, Direction as Travelling};
use crate::origin::Key;
use crate::title;

/// The emitter that the files of these pages name.
pub(super) const EMITTER: &str = module_path!();

/// The page of a resource, or if it would be too large the page that leads to those of its
/// operations, and those.
pub(super) fn pages(site: &Site<'_>, place: &Place<'_>) -> ResourcePages {
    let Resource {
        path,
        notes,
        feature,
        operations,
        // `place`.
        ident: _,
        type_ident: _,
        // They have pages of their own.
        resources: _,
        // The documentation of the crate.
        former: _,
    } = place.resource;
    let mut blocks = described(notes);
    let code = |name: &str, text: &String| (name.to_owned(), vec![Inline::code(text)]);
    let way = notes.title.as_ref().map(|_| code("Resource", &path.join(".")));
    let feature = feature.as_ref().map(|feature| code("Feature", feature));
    let facts: Vec<_> = way.into_iter().chain(feature).collect();
    blocks.extend((!facts.is_empty()).then_some(Block::Facts(facts)));
    let sections = operations.iter().zip(titles(place.resource));
    let sections = sections.map(|(it, title)| Block::Section(operation(site, place, it, title)));
    blocks.extend(sections);
    let title = title_of(place.resource);
    let page = Page { path: site::path_of(place), id: None, title, blocks };
    match parted::is_large(site, &page, operations) {
        true => parted::pages(site, place, page),
        false => ResourcePages { pages: vec![page], parameters: None },
    }
}

/// The title of a resource.
pub(super) fn title_of(resource: &Resource) -> String {
    let title = resource.notes.title.clone();
    page::visible(&title.unwrap_or_else(|| resource.path.join(".")))
}

/// The headings within the section of an operation.
const PARTS: [&str; 5] = ["Parameters", "Body", "Response", "Errors", "Example"];

/// The titles of the operations of a resource. The name of the method follows in those that would
/// have the same anchor as another heading of the page.
pub(super) fn titles(resource: &Resource) -> Vec<String> {
    let name = resource.path.last().map(String::as_str);
    let given = resource.operations.iter().map(|operation| {
        let of_name = || title::of_operation(&operation.name, name);
        page::visible(&operation.notes.title.clone().unwrap_or_else(of_name))
    });
    let given: Vec<String> = given.collect();
    let mut titles = given.clone();
    loop {
        let mut counts: HashMap<String, usize> = HashMap::new();
        let headings = PARTS.iter().map(|part| slug(part)).chain([slug(&title_of(resource))]);
        for heading in headings.chain(titles.iter().map(|title| slug(title))) {
            *counts.entry(heading).or_default() += 1;
        }
        let mut is_done = true;
        for ((title, given), operation) in titles.iter_mut().zip(&given).zip(&resource.operations) {
            if title == given && counts[&slug(title)] > 1 {
                *title = format!("{given} ({})", operation.ident.plain());
                is_done = false;
            }
        }
        if is_done {
            return titles;
        }
    }
}

/// What notes say of something: its documentation, why it should no longer be used, and which
/// version had it first.
pub(super) fn described(notes: &Notes) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(deprecation) = &notes.deprecated {
        let reason = Docs::new(deprecation.reason.as_str());
        let all = whole(&reason);
        let mut text = vec![Inline::text(deprecated_since(deprecation) + ".")];
        if all.is_none() && !reason.is_empty() {
            text.extend([Inline::text(" "), Inline::Summary(reason)]);
        }
        if let Some(instead) = instead(deprecation) {
            text.push(Inline::text(" "));
            text.extend(instead);
        }
        blocks.push(Block::Text(text));
        blocks.extend(all);
    }
    let stability = notes.stability.docs();
    blocks.extend((!stability.is_empty()).then(|| Block::Text(vec![Inline::text(stability)])));
    if !notes.docs.is_empty() {
        blocks.push(Block::Docs(notes.docs.clone()));
    }
    if let Some(mut text) = former("Formerly ", notes) {
        text.push(Inline::text("."));
        blocks.push(Block::Text(text));
    }
    let since = notes.since.as_ref();
    blocks.extend(since.map(|it| Block::Text(vec![Inline::text(format!("Since {it}."))])));
    blocks
}

/// All of a documentation, where a summary of it is not all.
pub(super) fn whole(docs: &Docs) -> Option<Block> {
    docs.paragraph().is_none().then(|| Block::Docs(docs.clone()))
}

fn operation(site: &Site<'_>, place: &Place<'_>, operation: &Operation, title: String) -> Section {
    let [parameters_title, body_title, response_title, errors_title, example_title] = PARTS;
    let api = site.api;
    let id = operation.ident.plain();
    let mut blocks = described(&operation.notes);
    blocks.push(Block::Code(Code::new("rust", &signature(api, operation))));
    let facts = facts(site, place, operation).into_iter();
    blocks.push(Block::Facts(facts.map(|(name, fact)| (name.to_owned(), fact)).collect()));
    if !operation.parameters.is_empty() {
        blocks.push(Block::Section(section(id, parameters_title, parameters(site, operation))));
    }
    let body = body(site, operation);
    if !body.is_empty() {
        blocks.push(Block::Section(section(id, body_title, body)));
    }
    blocks.push(Block::Section(section(id, response_title, response(site, operation))));
    if !operation.errors.is_empty() {
        blocks.push(Block::Section(section(id, errors_title, errors(site, operation))));
    }
    let snippet = |waiting| call::snippet(api, place, operation, waiting);
    let examples = vec![
        Block::Code(Code::new("rust", &snippet(Waiting::Async))),
        Block::Code(Code::new("rust", &snippet(Waiting::Blocking)).labelled("Blocking").closed()),
        Block::Code(Code::new("sh", &curl::command(api, operation)).labelled("curl").closed()),
    ];
    blocks.push(Block::Section(section(id, example_title, examples)));
    Section {
        id: id.to_owned(),
        title,
        is_deprecated: operation.notes.deprecated.is_some(),
        about: Some(Key::of(operation)),
        blocks,
    }
}

/// A section of an operation.
fn section(operation: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section {
        // An argument may have the same name, behind a dot.
        id: format!("{operation}:{}", title.to_lowercase()),
        title: title.to_owned(),
        is_deprecated: false,
        about: None,
        blocks,
    }
}

/// The signature of the method, without its body.
pub(super) fn signature(api: &Api, operation: &Operation) -> String {
    let signature = method::signature(&Scope::new(api), operation);
    let file = syn::parse2(quote!(#signature {}))
        .unwrap_or_else(|error| panic!("a signature is no Rust: {error}"));
    let text = prettyplease::unparse(&file);
    text.trim_end().trim_end_matches("{}").trim_end().to_owned()
}

fn facts(
    site: &Site<'_>,
    place: &Place<'_>,
    operation: &Operation,
) -> Vec<(&'static str, Vec<Inline>)> {
    let api = site.api;
    let name = format!("{}.{}", place.call(), operation.ident);
    let mut facts = vec![
        ("Endpoint", endpoint(api, operation)),
        ("Method", vec![Inline::Link(name, site.method(place, operation))]),
    ];
    facts.push(("Request", request(site, place, operation)));
    facts.extend(operation.auth.as_ref().map(|auth| ("Authentication", schemes(api, auth))));
    if let Response::Pages { scheme, item: _ } = operation.response {
        let scheme = &api.schemes[scheme];
        let described = Docs::new(cursor::described(scheme));
        let fact = vec![
            site.guided(scheme.ident.to_string(), "Pagination"),
            Inline::text(". "),
            Inline::Summary(described),
        ];
        facts.push(("Pagination", fact));
    }
    let retried = match is_idempotent(operation) {
        true => "Idempotent",
        false => "Not idempotent",
    };
    facts.push(("Retries", vec![site.guided(retried.to_owned(), "Retries")]));
    let timeout = operation.timeout.unwrap_or(api.client.timeout);
    facts.push(("Timeout", vec![site.guided(format!("{timeout:?}"), "Timeouts")]));
    facts
}

/// The type of the request, and the calls on it that set optional parameters, unless those are too
/// many for a line.
fn request(site: &Site<'_>, place: &Place<'_>, operation: &Operation) -> Vec<Inline> {
    let ident = operation.request.to_string();
    let mut text = vec![Inline::Link(ident, site.request(place, operation))];
    let calls: Vec<String> = operation.parameters.iter().flat_map(setter_calls).collect();
    match calls.len() {
        0 => {}
        1..=MOST_CALLS => {
            text.push(Inline::text(". Optional: "));
            text.push(Inline::code(calls.join(", ")));
        }
        _ => {
            text.push(Inline::text(
                ", with a method for each optional parameter, and one more in ",
            ));
            text.push(Inline::code("_null"));
            text.push(Inline::text(" where that may be null"));
        }
    }
    text
}

/// The most calls on a request that are listed.
const MOST_CALLS: usize = 40;

/// The method and the path, and the server if it is not that of the base URL.
pub(super) fn endpoint(api: &Api, operation: &Operation) -> Vec<Inline> {
    let request = format!("{} {}", operation.method.as_str(), operation.path);
    let mut endpoint = vec![Inline::code(request)];
    if let Some(server) = operation.server {
        endpoint.push(Inline::text(" on the server "));
        endpoint.push(Inline::code(&api.client.servers[server].name));
    }
    endpoint
}

fn is_idempotent(operation: &Operation) -> bool {
    operation.idempotent
        || match operation.method {
            Method::Get | Method::Put | Method::Delete | Method::Head => true,
            Method::Post | Method::Patch => false,
        }
}

fn schemes(api: &Api, Auth(alternatives): &Auth) -> Vec<Inline> {
    let mut text = Vec::new();
    for (index, schemes) in alternatives.iter().enumerate() {
        text.extend((index > 0).then(|| Inline::text(" or ")));
        text.extend(schemes.is_empty().then(|| Inline::text("none")));
        for (index, scheme) in schemes.iter().enumerate() {
            text.extend((index > 0).then(|| Inline::text(" and ")));
            text.push(Inline::code(&api.client.schemes[*scheme].name));
        }
    }
    text
}

/// What comes back.
fn response(site: &Site<'_>, operation: &Operation) -> Vec<Block> {
    let id = operation.ident.plain();
    let returned = readable::response_type(&operation.response);
    let mut text = vec![Inline::text("Returns ")];
    text.extend(site.linked_text(&returned, &site::named(operation.response.types())));
    if let Some(status) = operation.status {
        text.push(Inline::text(format!(" with status {status}")));
    }
    text.push(Inline::text("."));
    if let Some(accept) = &operation.accept {
        text.push(Inline::text(" Asks for "));
        text.push(Inline::code(accept));
        text.push(Inline::text("."));
    }
    if let [ty] = operation.response.types()[..]
        && let Type::Named(reference) = site.api.resolve(ty)
    {
        let docs = &site.api.type_def(reference).notes.docs;
        if !docs.is_empty() {
            text.extend([Inline::text(" "), Inline::Summary(docs.clone())]);
        }
    }
    let mut blocks = vec![Block::Text(text)];
    let example = operation.notes.example.as_deref();
    blocks.extend(contents(site, &operation.response, &format!("{id}-"), example));
    blocks
}

/// The members of what comes back, and an example of it.
fn contents(site: &Site<'_>, response: &Response, id: &str, given: Option<&str>) -> Vec<Block> {
    let api = site.api;
    let expanded = |ty: &Type| {
        let members = Expansion::of(site, ty, Direction::Response, id);
        if members.is_empty() && site::named([ty]).iter().any(|it| site.continued.contains_key(it))
        {
            let mut text = vec![Inline::text("The members are on the pages of ")];
            text.extend(site.linked(ty));
            text.push(Inline::text("."));
            return Some(Block::Text(text));
        }
        (!members.is_empty()).then_some(Block::Members(members))
    };
    let shown = |language, text: &str| {
        Block::Code(Code::new(language, text).labelled("Example response").closed())
    };
    let example = |text: String| shown("json", &text);
    let introduced = |ty: &Type, what: &str, otherwise: Option<&str>| {
        let members = expanded(ty);
        let is_choice = Expansion::is_choice(site, ty);
        let introduction = match &members {
            Some(Block::Members(_)) if is_choice => Some(format!("{what} one of the following:")),
            Some(_) => otherwise.map(str::to_owned),
            None => None,
        };
        let introduction = introduction.map(|text| Block::Text(vec![Inline::text(text)]));
        introduction.into_iter().chain(members)
    };
    let given = given.map(|example| (example, given::value(example)));
    let sample = |ty: &Type| match &given {
        Some((_, value)) => value.clone(),
        None => json::value(api, ty, "text", Travelling::Response),
    };
    match response {
        Response::Text => given.iter().map(|(json, _)| shown("text", &given::text(json))).collect(),
        Response::TextEvents => given.iter().map(|(json, _)| stream::of_text(json)).collect(),
        Response::Empty | Response::Binary => Vec::new(),
        Response::Value(ty) => {
            let sample = sample(ty);
            let is_itself = matches!(api.resolve(ty), Type::Named(_));
            let what = if is_itself { "It is" } else { "Each is" };
            introduced(ty, what, None).chain([example(sample.pretty())]).collect()
        }
        Response::Pages { scheme, item } => {
            let sample = match &given {
                Some((_, value)) => value.clone(),
                None => json::page(api, &api.schemes[*scheme], item),
            };
            let members = page_members(&api.schemes[*scheme]);
            let items = introduced(item, "Each item is", Some("Each item:"));
            let blocks = members.into_iter().chain(items);
            blocks.chain([example(sample.pretty())]).collect()
        }
        Response::Lines(ty) => {
            let sample = sample(ty);
            introduced(ty, "Each value is", None).chain([example(sample.compact())]).collect()
        }
        Response::Events(ty) => {
            let blocks = introduced(ty, "Each event is", None);
            blocks.chain(stream::blocks(site, ty, &sample(ty), id)).collect()
        }
        Response::ByStatus(by_status) => {
            let mut blocks = Vec::new();
            for variant in &by_status.variants {
                let mut text = vec![
                    Inline::text(format!("{}: ", variant.status)),
                    Inline::code(variant.ident.as_str()),
                ];
                if !variant.response.types().is_empty() {
                    text.push(Inline::text(" with "));
                    let held = readable::response_type(&variant.response);
                    text.extend(site.linked_text(&held, &site::named(variant.response.types())));
                }
                text.push(Inline::text("."));
                let docs = docs::with_values(&docs::without_example(&variant.notes));
                // Where there is more than a paragraph, all of it follows.
                let all = whole(&docs);
                if all.is_none() && !docs.is_empty() {
                    text.extend([Inline::text(" "), Inline::Summary(docs)]);
                }
                blocks.push(Block::Text(text));
                blocks.extend(all);
                let id = format!("{id}{}-", variant.status);
                let example = variant.notes.example.as_deref();
                blocks.extend(contents(site, &variant.response, &id, example));
            }
            blocks
        }
    }
}

/// The members of a page of items, with their names on the wire, where it has any.
fn page_members(scheme: &PageScheme) -> Option<Block> {
    let PageScheme { items, next, has_more, total, total_pages, .. } = scheme;
    let next = match next {
        NextPage::Token { member, .. }
        | NextPage::NextNumber { member, .. }
        | NextPage::Url { member } => Some(member),
        NextPage::LastItem { .. } | NextPage::Number { .. } | NextPage::Link { .. } => None,
    };
    let members = [
        ((!items.is_page()).then_some(items), "the items"),
        (next, "the next page"),
        (has_more.as_ref(), "whether one follows"),
        (total.as_ref(), "the number of all items"),
        (total_pages.as_ref(), "the number of pages"),
    ];
    let mut text = vec![Inline::text("Members of a page: ")];
    for (member, what) in members {
        let Some(member) = member else { continue };
        text.extend((text.len() > 1).then(|| Inline::text(", ")));
        text.push(Inline::code(member.to_string()));
        text.push(Inline::text(format!(" ({what})")));
    }
    let is_some = text.len() > 1;
    text.push(Inline::text("."));
    is_some.then_some(Block::Text(text))
}

/// The errors by status, each with its type, and an example of each body.
fn errors(site: &Site<'_>, operation: &Operation) -> Vec<Block> {
    let mut facts = Vec::new();
    let mut types: Vec<(&TypeRef, Vec<String>)> = Vec::new();
    for (statuses, ty) in &operation.errors {
        let api = site.api;
        let status = match statuses {
            Statuses::Default if operation.errors.len() == 1 => "any status".to_owned(),
            Statuses::Default => "any other status".to_owned(),
            Statuses::One(_) | Statuses::Class(_) => statuses.to_string(),
        };
        let named = Type::Named(ty.clone());
        let mut text = site.linked(&named);
        if let Some(body) = api.error_bodies.iter().find(|body| body.ty.index == ty.index) {
            let accessor = format!("error.{}()", body.ident);
            text.extend([Inline::text(", returned by "), Inline::code(accessor)]);
        }
        text.push(Inline::text("."));
        let docs = &api.type_def(ty).notes.docs;
        if !docs.is_empty() {
            text.extend([Inline::text(" "), Inline::Summary(docs.clone())]);
        }
        match types.iter_mut().find(|(it, _)| it.index == ty.index) {
            Some((_, statuses)) => statuses.push(status.clone()),
            None => types.push((ty, vec![status.clone()])),
        }
        facts.push((status, text));
    }
    // Statuses with the same type share an example.
    let examples = types.into_iter().map(|(ty, statuses)| {
        let ty = Type::Named(ty.clone());
        let sample = json::value(site.api, &ty, "message", Travelling::Response);
        let sample = match sample.compact() {
            line if line.len() <= call::WIDTH => line,
            _ => sample.pretty(),
        };
        let label = format!("Example of {}", statuses.join(", "));
        Block::Code(Code::new("json", &sample).labelled(label).closed())
    });
    [Block::Facts(facts)].into_iter().chain(examples).collect()
}
