//! Pagination schemes.

use super::comparison::{Comparison, Values, added, changed, removed};
use super::site::{Place, Site};
use crate::api::{Api, Counted, MemberPath, NextKind, NextPage, PageScheme};
use crate::diff::facts::{Rule, Side, rules};

/// A fact of a scheme: its rule, where it is written, the values before and after, the sentence.
type Fact = (&'static Rule, Vec<&'static str>, Values, String);

impl Comparison<'_> {
    /// Compares two pagination schemes, once for all operations that use them.
    pub(super) fn schemes(&mut self, site: &Site, what: &str, from: usize, to: usize) {
        let (was, is) = (&self.old.api.schemes[from], &self.new.api.schemes[to]);
        let has = |api: &Api, scheme: &PageScheme| {
            api.schemes.iter().any(|other| other.ident == scheme.ident)
        };
        if was.ident != is.ident && (has(self.new.api, was) || has(self.old.api, is)) {
            self.other_scheme(site, what, was, is);
            return;
        }
        let part = |parts: &[&str], (old, new): (&str, &str)| {
            let (old, new) = (place(was, parts, old), place(is, parts, new));
            Site { old, new, side: Side::Neither, operations: site.operations.clone() }
        };
        if was.ident != is.ident {
            let (from, to) = (was.ident.as_str(), is.ident.as_str());
            let message = format!("pagination scheme `{from}` is called `{to}`");
            let site = part(&[], ("", ""));
            self.found(rules::PAGINATION_RENAMED, &site, changed(from, to), message);
        }
        for (rule, parts, values, message) in facts(was, is) {
            let wire = if parts.is_empty() { ("", "") } else { wire(&values) };
            self.found(rule, &part(&parts, wire), values.clone(), message);
        }
        self.total(&part(&["response", "total"], ("", "")), was, is);
        let (from, to) = (was.items.to_string(), is.items.to_string());
        let items = part(&["response", "items"], (&from, &to));
        self.items_presence(&items, was, is);
        let what = format!("pagination scheme `{}`", is.ident);
        self.docs(&part(&[], ("", "")), &what, was.docs.as_str(), is.docs.as_str());
    }

    /// Reports that an operation is paged by another scheme, where the one before is there still.
    fn other_scheme(&mut self, site: &Site, what: &str, was: &PageScheme, is: &PageScheme) {
        let message = format!("{what} is paged by `{}`, no longer by `{}`", is.ident, was.ident);
        let values = changed(was.name.as_str(), is.name.as_str());
        if facts(was, is).is_empty() {
            self.found(rules::PAGINATION_CHANGED, site, values, message);
            self.items_presence(site, was, is);
        } else {
            self.found(rules::RESPONSE_KIND_CHANGED, site, values, message);
        }
    }

    fn total(&mut self, site: &Site, was: &PageScheme, is: &PageScheme) {
        let name = &is.ident;
        match (&was.total, &is.total) {
            (None, Some(total)) => {
                let message = format!("pages of `{name}` say how many items there are in all");
                let values = added(total.to_string());
                self.found(rules::PAGINATION_TOTAL_ADDED, site, values, message);
            }
            (Some(total), None) => {
                let message = format!("pages of `{name}` no longer say how many items there are");
                let values = removed(total.to_string());
                self.found(rules::PAGINATION_TOTAL_REMOVED, site, values, message);
            }
            (Some(from), Some(to)) if from != to => {
                let message = format!("the number of all items is in `{to}`, no longer `{from}`");
                let values = changed(from.to_string(), to.to_string());
                self.found(rules::PAGINATION_TOTAL_RENAMED, site, values, message);
            }
            _ => {}
        }
    }

    /// Whether a page may come without the member that holds its items.
    fn items_presence(&mut self, site: &Site, was: &PageScheme, is: &PageScheme) {
        let (rule, how) = match (was.items_optional, is.items_optional) {
            (false, true) => (rules::PAGINATION_ITEMS_BECAME_OPTIONAL, "may be absent from a page"),
            (true, false) => (rules::PAGINATION_ITEMS_BECAME_REQUIRED, "is in every page"),
            _ => return,
        };
        let written = |scheme: &PageScheme| {
            format!("{}{}", scheme.items, if scheme.items_optional { "?" } else { "" })
        };
        let values = changed(written(was), written(is));
        self.found(rule, site, values, format!("`{}` {how}", is.items));
    }
}

/// The values as names on the wire.
fn wire(values: &Values) -> (&str, &str) {
    (values.0.as_deref().unwrap_or_default(), values.1.as_deref().unwrap_or_default())
}

fn place(scheme: &PageScheme, parts: &[&str], wire: &str) -> Place {
    Place {
        rust: format!("pagination::{}", scheme.ident.plain()),
        wire: wire.to_owned(),
        ..Place::new(&[&["pagination", &scheme.name], parts].concat())
    }
}

/// What differs between two schemes, apart from their names, docs and totals.
fn facts(was: &PageScheme, is: &PageScheme) -> Vec<Fact> {
    let PageScheme {
        // `schemes`.
        name: _,
        ident: _,
        docs: _,
        items_optional: _,
        total: _,
        // Its parameter is one of the operations.
        size: _,
        // `ends`.
        has_more: _,
        total_pages: _,
        short_page_is_last: _,
        items,
        next,
        in_body,
    } = was;
    let mut facts = Facts(Vec::new());
    if next.kind() != is.next.kind() || *in_body != is.in_body {
        let (from, to) = (way(next, *in_body), way(&is.next, is.in_body));
        let message = format!("the next page is {to}, and was {from}");
        facts.0.push((rules::PAGINATION_KIND_CHANGED, Vec::new(), changed(from, to), message));
    } else {
        let (asked, rule) = ("a page is asked for by", rules::PAGINATION_TOKEN_RENAMED);
        let (from, to) = (next.parameter(), is.next.parameter());
        facts.differ(rule, &["request", request_key(next)], from, to, asked);
        let how = match next {
            NextPage::Token { .. } => "the token of the next page is in",
            NextPage::LastItem { .. } => "the next page is asked for by the last item's",
            NextPage::Number { .. } | NextPage::NextNumber { .. } => {
                "the number of the next page is in"
            }
            NextPage::Url { .. } => "the URL of the next page is in",
            NextPage::Link { .. } => "the link to the next page has the relation",
        };
        if let (Some((key, from)), Some((_, to))) = (next.named_by(), is.next.named_by()) {
            let parts = ["response", key];
            facts.differ(rules::PAGINATION_NEXT_RENAMED, &parts, Some(&from), Some(&to), how);
        }
        if let (NextPage::Number { first: from, .. }, NextPage::Number { first: to, .. }) =
            (next, &is.next)
        {
            let (from, to) = (from.to_string(), to.to_string());
            let (rule, how) = (rules::PAGINATION_FIRST_CHANGED, "counting begins at");
            facts.differ(rule, &["request", "first"], Some(&from), Some(&to), how);
        }
    }
    let (from, to) = (items.to_string(), is.items.to_string());
    let (rule, how) = (rules::PAGINATION_ITEMS_RENAMED, "the items of a page are in");
    facts.differ(rule, &["response", "items"], Some(&from), Some(&to), how);
    for ((key, from), (_, to)) in ends(was).into_iter().zip(ends(is)) {
        let (values, message) = match (from, to) {
            (None, Some(to)) => {
                let message = format!("the last page is known by {to}");
                (added(to), message)
            }
            (Some(from), None) => {
                let message = format!("the last page is no longer known by {from}");
                (removed(from), message)
            }
            (Some(from), Some(to)) if from != to => {
                let message = format!("the last page is known by {to}, no longer by {from}");
                (changed(from, to), message)
            }
            _ => continue,
        };
        facts.0.push((rules::PAGINATION_END_CHANGED, vec!["response", key], values, message));
    }
    facts.0
}

struct Facts(Vec<Fact>);

impl Facts {
    fn differ(
        &mut self,
        rule: &'static Rule,
        parts: &[&'static str],
        from: Option<&str>,
        to: Option<&str>,
        how: &str,
    ) {
        if let (Some(from), Some(to)) = (from, to)
            && from != to
        {
            let message = format!("{how} `{to}`, no longer `{from}`");
            self.0.push((rule, parts.to_vec(), changed(from, to), message));
        }
    }
}

/// The way to the next page, in a sentence.
fn way(next: &NextPage, in_body: bool) -> String {
    let asked = next.parameter().map(|parameter| match in_body {
        true => format!("`{parameter}` in the body"),
        false => format!("`{parameter}`"),
    });
    let asked = asked.unwrap_or_default();
    match next {
        NextPage::Token { member, .. } => format!("asked for by {asked}, from `{member}`"),
        NextPage::LastItem { member, .. } => {
            format!("asked for by {asked}, from the last item's `{member}`")
        }
        NextPage::Number { counted: Counted::Pages, .. } => {
            format!("asked for by {asked}, the number of a page")
        }
        NextPage::Number { counted: Counted::Items, .. } => {
            format!("asked for by {asked}, the number of an item")
        }
        NextPage::NextNumber { member, .. } => {
            format!("asked for by {asked}, the number in `{member}`")
        }
        NextPage::Url { member } => format!("at the URL in `{member}`"),
        NextPage::Link { relation } => format!("at the `Link` of relation `{relation}`"),
    }
}

fn request_key(next: &NextPage) -> &'static str {
    match next.kind() {
        NextKind::Number(Counted::Pages) | NextKind::NextNumber(Counted::Pages) => "page",
        NextKind::Number(Counted::Items) | NextKind::NextNumber(Counted::Items) => "offset",
        NextKind::Token | NextKind::LastItem | NextKind::Url | NextKind::Link => "token",
    }
}

/// What tells the last page, by its key.
fn ends(scheme: &PageScheme) -> [(&'static str, Option<String>); 3] {
    let path = |path: &Option<MemberPath>| path.as_ref().map(|path| format!("`{path}`"));
    let short = scheme.short_page_is_last.then(|| "having few items".to_owned());
    [
        ("has_more", path(&scheme.has_more)),
        ("total_pages", path(&scheme.total_pages)),
        ("short_page_is_last", short),
    ]
}
