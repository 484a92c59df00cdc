//! Lists that come in pages, recognized by their parameters and members.

mod page;
mod words;

use std::cmp::Reverse;

use crate::import::components::Components;
use crate::import::losses::{Losses, Owner};
use crate::import::model::{Body, BodyContent, Operation, Paging, Response, Type};
use crate::lower::names::{camel, snake};
use page::{Page, bare, is_integer, is_string, item_id};
use words::{ITEMS, NUMBERS, OFFSETS, SIZES, TOKENS};

/// The pagination schemes that operations use, by their names.
pub(in crate::import) type Schemes = Vec<(String, Scheme)>;

/// A dot within a name of a path.
const DOT: &str = "\u{1}";

/// A pagination scheme: what a page is asked for with, and by which members it is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::import) struct Scheme {
    /// `token`, `page` or `offset`, with the parameter. None where the next page is at a URL.
    pub(in crate::import) request: Option<(&'static str, String)>,
    pub(in crate::import) size: Option<String>,
    /// The parameters are members of the body.
    pub(in crate::import) in_body: bool,
    /// The keys of the response with their paths, `items` first.
    pub(in crate::import) response: Vec<(&'static str, String)>,
}

impl Scheme {
    /// The keys of the response with their paths, and with the names of one that holds more dots
    /// than those between its names.
    pub(in crate::import) fn paths(
        &self,
    ) -> impl Iterator<Item = (&'static str, &str, Option<Vec<String>>)> {
        self.response.iter().map(|(key, path)| {
            let names = || path.split('.').map(|name| name.replace(DOT, ".")).collect();
            (*key, path.as_str(), path.contains(DOT).then(names))
        })
    }

    /// The same, whose items may be absent.
    fn lenient(&self) -> Self {
        let mut scheme = self.clone();
        for (_, path) in scheme.response.iter_mut().filter(|(key, _)| *key == "items") {
            if !path.ends_with(['?', '.']) {
                path.push('?');
            }
        }
        scheme
    }
}

/// A scheme that operations use, until it has a name.
struct Found {
    scheme: Scheme,
    /// The name that a person gives.
    given: Option<String>,
    uses: usize,
}

/// Makes pages of the lists that can be recognized.
pub(in crate::import) fn page_all(
    operations: &mut [Operation],
    components: &Components,
    losses: &mut Losses,
) -> Schemes {
    let mut all: Vec<Found> = Vec::new();
    let mut users: Vec<(usize, usize, Type)> = Vec::new();
    for (user, operation) in operations.iter_mut().enumerate() {
        let Some((scheme, item)) = recognize(operation, components) else { continue };
        losses.enter(Owner::Operation(operation.number));
        let given = match &operation.paging {
            Paging::Named(name) => Some(name),
            _ => None,
        };
        let at = all.iter().position(|known| {
            let is_named = given.is_some() && known.given.as_ref() == given;
            known.scheme == scheme || is_named && known.scheme.lenient() == scheme.lenient()
        });
        let at = at.unwrap_or(all.len());
        if at == all.len() {
            all.push(Found { scheme: scheme.clone(), given: None, uses: 0 });
        }
        let found = &mut all[at];
        // One name for both: then the items may be absent in either.
        if found.scheme != scheme {
            found.scheme = found.scheme.lenient();
        }
        found.given = found.given.take().or_else(|| given.cloned());
        found.uses += 1;
        adjust(operation, &scheme);
        if let Response::Value(ty) = &operation.response {
            page::lose_others(ty, &scheme, components, losses);
        }
        users.push((user, at, item));
    }
    losses.enter(Owner::Document);
    let names = names(&all);
    for (user, at, item) in users {
        operations[user].response = Response::Pages { scheme: names[at].clone(), item };
    }
    names.into_iter().zip(all.into_iter().map(|found| found.scheme)).collect()
}

/// Returns the names of schemes. Of those with one name, the one that most operations use keeps it.
fn names(all: &[Found]) -> Vec<String> {
    let mut by_rank: Vec<usize> = (0..all.len()).collect();
    by_rank.sort_by_cached_key(|at| {
        let Found { scheme, given, uses } = &all[*at];
        (given.is_none(), Reverse(*uses), scheme.response.len(), format!("{scheme:?}"))
    });
    let mut names = vec![String::new(); all.len()];
    for at in by_rank {
        let Found { scheme, given, .. } = &all[at];
        let candidates = match given {
            Some(given) => vec![given.clone()],
            None => candidates(scheme),
        };
        let last = candidates.last().cloned().unwrap_or_default();
        let numbered = (2..).map(|number| format!("{last}{number}"));
        let mut candidates = candidates.into_iter().chain(numbered);
        let free = candidates.find(|name| !names.contains(name));
        names[at] = free.unwrap_or(last);
    }
    names
}

/// Returns the names that a scheme may have, from the short ones: after its items where they have a
/// name of their own, else after the way to the next page, with more and more of what it reads.
fn candidates(scheme: &Scheme) -> Vec<String> {
    let items = scheme.response.first().map_or("", |(_, path)| path.trim_end_matches('?'));
    let items = items.rsplit('.').next().unwrap_or_default();
    let asked = scheme.request.as_ref();
    let kind = match asked.map(|(key, _)| *key) {
        _ if !items.is_empty() && !ITEMS.contains(&items) => &camel(items),
        Some("page") => "PageNumber",
        Some("offset") => "Offset",
        Some(_) => "Cursor",
        None if scheme.response.iter().any(|(key, _)| *key == "link") => "Link",
        None => "NextUrl",
    };
    let mut name = format!("{kind}Page");
    let mut candidates = vec![name.clone()];
    let words = [asked.map(|(_, name)| name.as_str()), Some(items), scheme.size.as_deref()];
    let further = scheme.response.iter().skip(1).map(|(key, _)| *key);
    let words = words.into_iter().flatten().chain(further).filter(|word| !word.is_empty());
    for word in words.map(camel) {
        if !name.contains(&word) {
            name.insert_str(0, &word);
            candidates.push(name.clone());
        }
    }
    candidates
}

fn recognize(operation: &Operation, components: &Components) -> Option<(Scheme, Type)> {
    let Response::Value(ty) = &operation.response else { return None };
    let parameters = match (operation.method, &operation.body) {
        _ if operation.paging == Paging::Never => return None,
        ("GET", _) => &operation.query,
        ("POST", Some(Body { key: "body", content: BodyContent::Members(members), .. })) => members,
        _ => return None,
    };
    let in_body = operation.method == "POST";
    let words: Vec<String> = parameters.iter().map(|member| snake(&member.name)).collect();
    let find = |names: &[&str], sort: fn(&Type, &Components) -> bool| {
        names.iter().find_map(|name| {
            let found = &parameters[words.iter().position(|words| words == name)?];
            (found.optional && sort(&found.ty, components)).then(|| found.name.clone())
        })
    };
    let token = find(TOKENS, is_string);
    let page = find(NUMBERS, is_integer).map(|name| ("page", name));
    let counted = page.or_else(|| Some(("offset", find(OFFSETS, is_integer)?)));
    // A number in a body may count anything.
    let counted = counted.filter(|_| !in_body);
    let size = find(SIZES, is_integer);
    let mut headers = operation.response_headers.iter();
    let link = headers.any(|header| header.name.eq_ignore_ascii_case("link")).then_some("next");
    let link = link.map(|relation| ("link", relation.to_owned()));
    let (request, response, item) = match bare(ty, components) {
        Some(item) => {
            let (request, further) = match (token, counted) {
                _ if link.is_some() => (None, link),
                (None, None) => return None,
                (_, Some(counted)) => (Some(counted), None),
                (Some(token), None) => {
                    let id = item_id(&token, &item, components)?;
                    (Some(("token", token)), Some(("item_id", id)))
                }
            };
            (request, [("items", ".".to_owned())].into_iter().chain(further).collect(), item)
        }
        None => {
            let page = Page::of(ty, components)?;
            // A link is surer than a number that is counted.
            let counted = counted.filter(|_| link.is_none());
            let next = page.next(token, counted).or_else(|| Some((None, vec![link?])));
            let (request, mut response) = next?;
            response.insert(0, ("items", page.items.clone()));
            response.extend(page.total().map(|path| ("total", path)));
            (request, response, page.item)
        }
    };
    // Which of two parameters of one name the server reads is not known.
    let is_twice = |name: &String| operation.query.iter().any(|member| member.name == *name);
    let mut asked = request.iter().map(|(_, name)| name).chain(&size);
    if in_body && (request.is_none() || asked.any(is_twice)) {
        return None;
    }
    Some((Scheme { request, size, in_body, response }, item))
}

/// Takes from an operation the parameters that its scheme declares.
fn adjust(operation: &mut Operation, scheme: &Scheme) {
    let names = scheme.request.iter().map(|(_, name)| name).chain(&scheme.size);
    let names: Vec<&String> = names.collect();
    let parameters = match &mut operation.body {
        Some(Body { content: BodyContent::Members(members), .. }) if scheme.in_body => members,
        _ => &mut operation.query,
    };
    parameters.retain_mut(|member| {
        if !names.contains(&&member.name) {
            return true;
        }
        let is_token = scheme
            .request
            .as_ref()
            .is_some_and(|(key, name)| *key == "token" && *name == member.name);
        let nullable = member.ty.nullable;
        member.ty = Type::word(if is_token { "string" } else { "integer" }).or_null(nullable);
        member.optional = true;
        // What the scheme says of it by itself need not be said again.
        member.notes.docs.is_some() || !member.notes.limits.is_empty()
    });
}
