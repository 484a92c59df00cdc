//! Pagination: the way from one page of a list to the next.

use std::fmt;

use super::{Docs, Ident};

/// A pagination scheme: the names that a page and its request use.
#[derive(Clone, Debug, PartialEq)]
pub struct PageScheme {
    /// The name in the spec: `PaginatedCursor`.
    pub name: String,
    /// The type that carries the names: `PaginatedCursor`.
    pub ident: Ident,
    /// The documentation of what is special about it.
    pub docs: Docs,
    /// The path of the items.
    pub items: MemberPath,
    /// Whether the member at its end may be absent.
    pub items_optional: bool,
    /// The way to ask for the next page.
    pub next: NextPage,
    /// Whether the parameters are members of the body.
    pub in_body: bool,
    /// The parameter for the number of items on a page.
    pub size: Option<String>,
    /// The member that says whether a page follows.
    pub has_more: Option<MemberPath>,
    /// The member with the number of all items.
    pub total: Option<MemberPath>,
    /// The member with the number of pages.
    pub total_pages: Option<MemberPath>,
    /// Whether a page with fewer items than were asked for is the last one.
    pub short_page_is_last: bool,
}

impl PageScheme {
    /// Whether members of the page itself say all: its items, and the token of the next page, which
    /// is a parameter of the query.
    pub fn is_plain(&self) -> bool {
        let Self { items, next, in_body, has_more, short_page_is_last, .. } = self;
        let NextPage::Token { parameter: _, member } = next else { return false };
        let is_flat = items.0.len() == 1 && member.0.len() == 1;
        is_flat && !in_body && has_more.is_none() && !short_page_is_last
    }
}

/// The way to ask for the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// By a token that a page gives for the next one.
    Token {
        /// The request's parameter for the token.
        parameter: String,
        /// The response's member with the token.
        member: MemberPath,
    },
    /// By what identifies the last item of a page.
    LastItem {
        /// The request's parameter for it.
        parameter: String,
        /// The item's member that identifies it.
        member: MemberPath,
    },
    /// By a number that is counted.
    Number {
        /// The request's parameter for the number.
        parameter: String,
        /// What is counted.
        counted: Counted,
        /// The number of the first page, or of the first item.
        first: u32,
    },
    /// By a number that a page gives for the next one.
    NextNumber {
        /// The request's parameter for the number.
        parameter: String,
        /// What is counted.
        counted: Counted,
        /// The response's member with the number.
        member: MemberPath,
    },
    /// By a URL that a page gives for the next one.
    Url {
        /// The response's member with the URL.
        member: MemberPath,
    },
    /// By a URL in the header `Link`.
    Link {
        /// The relation of the URL: `next`.
        relation: String,
    },
}

impl NextPage {
    /// Returns the kind.
    pub fn kind(&self) -> NextKind {
        match self {
            Self::Token { .. } => NextKind::Token,
            Self::LastItem { .. } => NextKind::LastItem,
            Self::Number { counted, .. } => NextKind::Number(*counted),
            Self::NextNumber { counted, .. } => NextKind::NextNumber(*counted),
            Self::Url { .. } => NextKind::Url,
            Self::Link { .. } => NextKind::Link,
        }
    }

    /// Returns what names the next page, as a spec writes it: its key, and a path or a relation.
    pub fn named_by(&self) -> Option<(&'static str, String)> {
        match self {
            Self::Token { member, .. } | Self::NextNumber { member, .. } => {
                Some(("next", member.to_string()))
            }
            Self::LastItem { member, .. } => Some(("item_id", member.to_string())),
            Self::Number { .. } => None,
            Self::Url { member } => Some(("next_url", member.to_string())),
            Self::Link { relation } => Some(("link", relation.clone())),
        }
    }

    /// Returns the parameter of the request that tells pages apart, if there is one.
    pub fn parameter(&self) -> Option<&str> {
        match self {
            Self::Token { parameter, .. }
            | Self::LastItem { parameter, .. }
            | Self::Number { parameter, .. }
            | Self::NextNumber { parameter, .. } => Some(parameter),
            Self::Url { .. } | Self::Link { .. } => None,
        }
    }
}

/// A kind of [`NextPage`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants of `NextPage` say it")]
pub enum NextKind {
    Token,
    LastItem,
    Number(Counted),
    NextNumber(Counted),
    Url,
    Link,
}

/// What the numbers of pages count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// The pages.
    Pages,
    /// The items.
    Items,
}

/// The names on the way from a page to one of its members. Without any, it is the page itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemberPath(pub Vec<String>);

impl MemberPath {
    /// Returns it as the runtime reads it: `meta/next_cursor`.
    pub fn pointer(&self) -> String {
        self.0.join("/")
    }

    /// Whether it is the page itself.
    pub fn is_page(&self) -> bool {
        self.0.is_empty()
    }
}

/// As a spec writes it: `meta.next_cursor`.
impl fmt::Display for MemberPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_page() { "." } else { "" })?;
        f.write_str(&self.0.join("."))
    }
}
