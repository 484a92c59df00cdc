//! Pagination schemes, and what of one contradicts itself.

use std::collections::HashMap;

use crate::api::{Counted, Kind, MemberPath, NextPage, PageScheme};
use crate::diagnostics::{Diagnostic, Place};
use crate::lower::names::Role;
use crate::lower::scope::{Claim, Scope};
use crate::lower::state::Lowering;
use crate::lower::{docs, released};
use crate::spec::{self, Spanned};

/// A pagination scheme that operations may use.
pub(in crate::lower) struct Scheme {
    pub(super) lowered: PageScheme,
    /// Where what names the next page is written.
    pub(super) next_place: Place,
    /// Its place among all schemes.
    pub(super) index: usize,
    pub(in crate::lower) used: bool,
}

/// What can hold no name: it would be taken for a step of a path.
const STEPS: [char; 2] = ['[', '/'];

impl<'s> Lowering<'s, '_> {
    /// The schemes by name.
    pub(super) fn lower_schemes(&mut self) -> HashMap<&'s str, Scheme> {
        let mut schemes = HashMap::new();
        let mut scope = Scope::of_files("pagination scheme");
        let path = ["pagination".to_owned()];
        let named = self.spec.pagination.iter().map(|scheme| {
            let name = &*scheme.name.value;
            self.released.named(Role::Scheme, (name, None), (&path, name, Kind::Scheme))
        });
        let idents = released::idents(&named.collect::<Vec<_>>(), self.diagnostics);
        for ((index, written), ident) in self.spec.pagination.iter().enumerate().zip(idents) {
            self.check_marks(written);
            self.check_paths(written);
            self.check_duplicates(written);
            self.check_keys(written);
            let claim = Claim::new(&written.name.value, written.name.place)
                .fixed_by("rename one of the schemes: their names are Rust's alone")
                .shortened_by("give the scheme a shorter name");
            scope.claim(&ident, claim, self.diagnostics);
            let path = |path: &Option<spec::MemberPath>| {
                path.as_ref().map(|path| MemberPath(path.names.clone()))
            };
            let scheme = Scheme {
                lowered: PageScheme {
                    name: written.name.value.clone(),
                    ident,
                    docs: docs::of(written.docs.as_ref()),
                    items: path(&written.items).unwrap_or_default(),
                    items_optional: written.items_optional,
                    next: next_page(written),
                    in_body: written.in_body.is_some() && written.position.is_some(),
                    size: written.size.as_ref().map(|size| size.value.clone()),
                    has_more: path(&written.has_more),
                    total: path(&written.total),
                    total_pages: path(&written.total_pages),
                    short_page_is_last: written.short_page_is_last.is_some(),
                },
                next_place: match &written.next {
                    Some((_, path)) => path.text.place,
                    None => written.name.place,
                },
                index,
                used: false,
            };
            schemes.entry(written.name.value.as_str()).or_insert(scheme);
        }
        schemes
    }

    /// Reports names with a `?` that says nothing.
    fn check_marks(&mut self, scheme: &spec::PageScheme) {
        let parameter = "every parameter of a page may be left out";
        let position = scheme.position.as_ref().map(|(key, name)| (key.value.as_str(), name));
        let size = scheme.size.as_ref().map(|name| ("size", name));
        for (key, name) in [position, size].into_iter().flatten() {
            self.check_mark(key, name, parameter);
        }
        if let Some((key, path)) = &scheme.next {
            let why = match key.value.as_str() {
                "next" => "the token of the next page may always be absent",
                "next_url" => "the URL of the next page may always be absent",
                _ => "it is a name",
            };
            self.check_mark(&key.value, &path.text, why);
        }
        for (key, path) in [
            ("has_more", &scheme.has_more),
            ("total", &scheme.total),
            ("total_pages", &scheme.total_pages),
        ] {
            if let Some(path) = path {
                self.check_mark(key, &path.text, "it may always be absent");
            }
        }
    }

    fn check_mark(&mut self, key: &str, name: &Spanned<String>, why: &str) {
        if let Some(plain) = name.value.strip_suffix('?') {
            let (message, help) = match plain.trim() {
                "" => (
                    "the name in front of the `?` is missing".to_owned(),
                    "write the name that the API uses".to_owned(),
                ),
                plain => (
                    format!("`{}` needs no `?`: {why}", name.value),
                    format!("write `{key}: {plain}`"),
                ),
            };
            let diagnostic = Diagnostic::new("impossible-pagination", message, name.place);
            self.report(diagnostic.help(help));
        }
    }

    /// Reports paths that no page can have.
    fn check_paths(&mut self, scheme: &spec::PageScheme) {
        let is_list = scheme.items.as_ref().is_some_and(|items| items.names.is_empty());
        for (key, path) in members(scheme).into_iter().chain(item_id(scheme)) {
            let text = &path.text;
            if text.value.trim().is_empty() {
                // Only a `?` was written, which has been reported.
                continue;
            }
            let is_name = |name: &String| !name.trim().is_empty() && !name.contains(STEPS);
            if !path.names.iter().all(is_name) {
                let message = format!("`{}` is not a path to a member", text.value);
                let help = if text.value.contains('/') {
                    let dotted = text.value.trim_matches('/').replace('/', ".");
                    format!("write `{dotted}`; a name that has a `/` in it cannot be in a path")
                } else {
                    "write names joined by dots, as in `meta.next`, or a list of names, as in `[meta, next.url]`".to_owned()
                };
                self.report(
                    Diagnostic::new("impossible-pagination", message, text.place).help(help),
                );
            } else if key != "items" && path.names.is_empty() {
                let message = format!("`.` is the page itself, which is not what `{key}` names");
                self.report(
                    Diagnostic::new("impossible-pagination", message, text.place)
                        .help("write the name of a member"),
                );
            } else if is_list && !matches!(key, "items" | "item_id") {
                let message = format!("`{key}` names a member, but the page is a list");
                let items = scheme.items.as_ref().map_or(text.place, |items| items.text.place);
                self.report(
                    Diagnostic::new("impossible-pagination", message, text.place)
                        .note("the items are the page itself", items)
                        .help("take it out, or write the path of the items"),
                );
            }
        }
    }

    /// Reports two names for one parameter or one member, and a member that is within another.
    fn check_duplicates(&mut self, scheme: &spec::PageScheme) {
        if let (Some((key, one)), Some(other)) = (&scheme.position, &scheme.size)
            && one.value == other.value
        {
            let message = format!("`{}` and `size` are the same parameter", key.value);
            self.report_duplicate(message, one, other);
        }
        let members: Vec<(&str, &spec::MemberPath)> =
            members(scheme).into_iter().filter(|(_, path)| !path.names.is_empty()).collect();
        for (at, (key, path)) in members.iter().enumerate() {
            let within = |(_, other): &&(&str, &spec::MemberPath)| {
                path.names.starts_with(&other.names) || other.names.starts_with(&path.names)
            };
            let Some((other_key, other)) = members[..at].iter().find(within) else { continue };
            let message = match path.names == other.names {
                true => format!("`{other_key}` and `{key}` are the same member"),
                false => format!("of `{other_key}` and `{key}`, one leads into the other"),
            };
            self.report_duplicate(message, &other.text, &path.text);
        }
    }

    fn report_duplicate(
        &mut self,
        message: String,
        one: &Spanned<String>,
        other: &Spanned<String>,
    ) {
        self.report(
            Diagnostic::new("impossible-pagination", message, other.place)
                .note("the other one", one.place)
                .help("write the names that the API uses"),
        );
    }

    /// Reports keys that say nothing beside the others.
    fn check_keys(&mut self, scheme: &spec::PageScheme) {
        let position = scheme.position.as_ref().map(|(key, _)| key);
        let next = scheme.next.as_ref().map(|(key, _)| key);
        let position_is = |keys: &[&str]| position.is_some_and(|key| keys.contains(&&*key.value));
        let is_counted = position_is(&["page", "offset"]) && next.is_none();
        let mut conflict = |message: String, place: Place, help: &str| {
            self.report(Diagnostic::new("impossible-pagination", message, place).help(help));
        };
        if let (Some(position), Some(next)) = (position, next) {
            let (given, named) = (&position.value, &next.value);
            match named.as_str() {
                "next_url" | "link" => conflict(
                    format!(
                        "`{named}` gives the URL of the next page, so nothing is sent as `{given}`"
                    ),
                    position.place,
                    &format!(
                        "take `{given}` out: the operations that have it declare it in `query`"
                    ),
                ),
                "item_id" if given != "token" => conflict(
                    format!(
                        "`item_id` names the next page by an item, not by a number as `{given}` does"
                    ),
                    position.place,
                    "write `token`",
                ),
                _ => {}
            }
        }
        if let Some(first) = &scheme.first
            && !is_counted
        {
            let message = "`first` is where counting begins, and these pages are not counted";
            conflict(message.to_owned(), first.place, "take it out");
        }
        if let Some(pages) = &scheme.total_pages
            && !(position_is(&["page"]) && next.is_none())
        {
            let message = "`total_pages` ends pages that are counted, and these are not";
            conflict(message.to_owned(), pages.text.place, "take it out");
        }
        if let Some(place) = scheme.short_page_is_last {
            if !is_counted && next.is_none_or(|key| key.value != "item_id") {
                let message = "another key says which page is the last";
                conflict(message.to_owned(), place, "take `short_page_is_last` out");
            } else if scheme.size.is_none() && !scheme.has_request("size") {
                let message = "which page is short depends on the size that is asked for";
                conflict(message.to_owned(), place, "write `size` in `request`");
            }
        }
        if let Some(place) = scheme.in_body
            && position.is_none()
            && !scheme.has_request("token")
        {
            let message = "there is nothing to send in the body";
            conflict(message.to_owned(), place, "take `in` out");
        }
    }
}

/// The paths that begin at the page.
fn members(scheme: &spec::PageScheme) -> Vec<(&'static str, &spec::MemberPath)> {
    let next = scheme.next.as_ref().and_then(|(key, path)| match key.value.as_str() {
        "next" => Some(("next", path)),
        "next_url" => Some(("next_url", path)),
        _ => None,
    });
    let items = scheme.items.as_ref().map(|path| ("items", path));
    let rest = [
        ("has_more", &scheme.has_more),
        ("total", &scheme.total),
        ("total_pages", &scheme.total_pages),
    ];
    let rest = rest.into_iter().filter_map(|(key, path)| Some((key, path.as_ref()?)));
    items.into_iter().chain(next).chain(rest).collect()
}

/// The path that begins at an item.
fn item_id(scheme: &spec::PageScheme) -> Option<(&'static str, &spec::MemberPath)> {
    let (key, path) = scheme.next.as_ref()?;
    (key.value == "item_id").then_some(("item_id", path))
}

/// What is sent for the next page. Of what is missing, which has been reported, nothing depends.
fn next_page(scheme: &spec::PageScheme) -> NextPage {
    let (key, parameter) = match &scheme.position {
        Some((key, parameter)) => (key.value.as_str(), parameter.value.clone()),
        None => ("token", String::new()),
    };
    let (next, member) = match &scheme.next {
        Some((next, path)) => (next.value.as_str(), MemberPath(path.names.clone())),
        None => ("", MemberPath::default()),
    };
    let counted = match key {
        "page" => Some(Counted::Pages),
        "offset" => Some(Counted::Items),
        _ => None,
    };
    match (next, counted) {
        ("link", _) => {
            let (_, relation) = scheme.next.as_ref().expect("it has been found");
            NextPage::Link { relation: relation.text.value.clone() }
        }
        ("next_url", _) => NextPage::Url { member },
        ("item_id", _) => NextPage::LastItem { parameter, member },
        ("", Some(counted)) => {
            let first = u32::from(counted == Counted::Pages);
            let first = scheme.first.as_ref().map_or(first, |first| first.value);
            NextPage::Number { parameter, counted, first }
        }
        (_, Some(counted)) => NextPage::NextNumber { parameter, counted, member },
        (_, None) => NextPage::Token { parameter, member },
    }
}
