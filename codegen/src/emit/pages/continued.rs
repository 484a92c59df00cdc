//! A type with too many members for one page: the first of them are in its section, and the others
//! on pages that go on with it.

use std::collections::HashSet;

use super::html;
use super::members::Expansion;
use super::page::{Block, Inline, Member, Page, Target};
use super::site::{PAGE, Site};
use crate::api::{Type, TypeRef};

/// The most bytes of members on a page. What else there is to say of the type needs some, too.
const MOST: usize = PAGE - 8 * 1024;

/// All members of a type.
pub(super) fn members(site: &Site<'_>, index: usize) -> Vec<Member> {
    let ident = &site.api.types[index].ident;
    let reference = Type::Named(TypeRef { index, ident: ident.clone() });
    Expansion::shallow(site, &reference, ident.plain())
}

/// The number of members on each page of a type.
pub(super) fn counts(site: &Site<'_>, index: usize) -> Vec<usize> {
    let (mut counts, mut size) = (Vec::new(), 0);
    for member in members(site, index) {
        let own = html::size(&[Block::Members(vec![member])]);
        match counts.last_mut() {
            Some(count) if size + own <= MOST => (*count, size) = (*count + 1, size + own),
            _ => {
                counts.push(1);
                size = own;
            }
        }
    }
    counts
}

/// The members on one page of a type, and links to the others, where there are any.
pub(super) fn blocks(site: &Site<'_>, index: usize, number: usize) -> Vec<Block> {
    let mut members = members(site, index);
    let Some(counts) = site.continued.get(&index) else {
        return (!members.is_empty()).then_some(Block::Members(members)).into_iter().collect();
    };
    let before: usize = counts[..number].iter().sum();
    let own = members.drain(before..before + counts[number]).collect();
    let mut text = vec![Inline::text("The members are on several pages: ")];
    for page in 0..counts.len() {
        text.extend((page > 0).then(|| Inline::text(", ")));
        let name = format!("page {}", page + 1);
        text.push(match page == number {
            true => Inline::text(name),
            false => Inline::Link(name, site.of_continued(index, page)),
        });
    }
    text.push(Inline::text("."));
    vec![Block::Text(text), Block::Members(own)]
}

/// The title of a page that goes on with a type.
pub(super) fn title(ident: &str, number: usize) -> String {
    format!("{ident} ({})", number + 1)
}

/// A page that goes on with a type.
pub(super) fn page(site: &Site<'_>, index: usize, number: usize) -> Page {
    let ident = site.api.types[index].ident.plain();
    let path = match site.of_continued(index, number) {
        Target::Page { path, .. } => path,
        Target::Web(url) => url,
    };
    Page {
        path,
        id: Some(ident.to_owned()),
        title: title(ident, number),
        blocks: blocks(site, index, number),
    }
}

/// The names of a type that are on each of its pages, out of all of them.
pub(super) fn names(site: &Site<'_>, index: usize, all: Vec<String>) -> Vec<Vec<String>> {
    let Some(counts) = site.continued.get(&index) else { return vec![all] };
    let ident = site.api.types[index].ident.plain();
    let ids: Vec<String> = members(site, index).into_iter().map(|member| member.id).collect();
    let mut rest = ids.as_slice();
    let pages = counts.iter().map(|count| {
        let (own, after) = rest.split_at(*count);
        rest = after;
        let own: HashSet<&str> = own.iter().map(String::as_str).collect();
        // A name on the wire may follow in parentheses.
        let id = |name: &str| format!("{ident}.{}", name.split('(').next().unwrap_or(name));
        all.iter().filter(|name| own.contains(id(name).as_str())).cloned().collect()
    });
    pages.collect()
}
