//! Pagination schemes as they are written.

use super::Keys;
use crate::diagnostics::Place;
use crate::yaml::Spanned;

/// An entry of `pagination`. What is missing or could not be read is None.
#[derive(Clone, Debug)]
pub struct PageScheme {
    /// Its name.
    pub name: Spanned<String>,
    /// The keys of `request` and of `response`.
    pub keys: [Keys; 2],
    /// The documentation of what is special about it.
    pub docs: Option<Spanned<String>>,
    /// `token`, `page` or `offset` of `request`: the key, and the parameter that asks for a page.
    pub position: Option<(Spanned<String>, Spanned<String>)>,
    /// `request.size`: the parameter for the page's size, if there is one.
    pub size: Option<Spanned<String>>,
    /// `request.first`: the number of the first page, or of the first item.
    pub first: Option<Spanned<u32>>,
    /// `request.in: body`: the parameters are members of the body.
    pub in_body: Option<Place>,
    /// `response.items`: the path of the items, without the `?`.
    pub items: Option<MemberPath>,
    /// Written `items: data?`: the member may be absent.
    pub items_optional: bool,
    /// `next`, `item_id`, `next_url` or `link` of `response`: the key, and what it names.
    pub next: Option<(Spanned<String>, MemberPath)>,
    /// `response.has_more`: the member that says whether a page follows.
    pub has_more: Option<MemberPath>,
    /// `response.total`: the member with the number of all items.
    pub total: Option<MemberPath>,
    /// `response.total_pages`: the member with the number of pages.
    pub total_pages: Option<MemberPath>,
    /// `response.short_page_is_last: true`.
    pub short_page_is_last: Option<Place>,
}

impl PageScheme {
    /// A scheme of which nothing is known but its name.
    pub(super) fn new(name: Spanned<String>) -> Self {
        Self {
            name,
            keys: Default::default(),
            docs: None,
            position: None,
            size: None,
            first: None,
            in_body: None,
            items: None,
            items_optional: false,
            next: None,
            has_more: None,
            total: None,
            total_pages: None,
            short_page_is_last: None,
        }
    }

    /// Whether `request` has a key.
    pub fn has_request(&self, name: &str) -> bool {
        self.keys[0].iter().any(|key| key.value == name)
    }

    /// Whether `response` has a key.
    pub fn has_response(&self, name: &str) -> bool {
        self.keys[1].iter().any(|key| key.value == name)
    }
}

/// A path from a page to one of its members.
#[derive(Clone, Debug)]
pub struct MemberPath {
    /// It as one text: names joined by dots.
    pub text: Spanned<String>,
    /// The names on the way. None lead to the page itself.
    pub names: Vec<String>,
}
