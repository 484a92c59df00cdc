//! Comparison of the responses of an operation and of their pages.

use super::comparison::{Comparison, added, changed, removed};
use super::index::Flat;
use super::shown;
use super::site::{Place, Site};
use crate::api::{Api, NextPage, PageScheme, Response, Type, TypeKind};
use crate::diff::facts::{Side, rules};

impl<'a> Comparison<'a> {
    pub(super) fn response(&mut self, site: &Site, what: &str, old: &Flat<'a>, new: &Flat<'a>) {
        let (was, is) = (&old.operation.response, &new.operation.response);
        let place = |place: &Place, flat: &Flat<'_>| Place {
            path: flat.response(),
            rust: place.rust.clone(),
            wire: format!("{} response", place.wire),
        };
        let site = site.part(place(&site.old, old), place(&site.new, new));
        let site = Site { side: Side::Response, ..site };
        let gives = format!("what {what} gives");
        match (was, is) {
            (Response::Value(was), Response::Value(is))
            | (Response::Events(was), Response::Events(is)) => {
                self.types(&site, &gives, was, is);
            }
            (
                Response::Pages { scheme: from, item: was },
                Response::Pages { scheme: to, item: is },
            ) => {
                self.schemes(&site, what, *from, *to);
                self.types(&site, &gives, was, is);
            }
            (Response::Empty, Response::Empty)
            | (Response::Text, Response::Text)
            | (Response::Binary, Response::Binary) => {}
            (was, is) => self.other_kind(&site, what, was, is),
        }
    }

    fn other_kind(&mut self, site: &Site, what: &str, was: &Response, is: &Response) {
        let (from, to) = (shown::response(self.old.api, was), shown::response(self.new.api, is));
        let (rule, values, message) = match (was, is) {
            (Response::Empty, _) => {
                let message = format!("{what} gives {to}, and gave nothing");
                (rules::RESPONSE_BODY_ADDED, added(to), message)
            }
            (_, Response::Empty) => {
                let message = format!("{what} gives nothing, and gave {from}");
                (rules::RESPONSE_BODY_REMOVED, removed(from), message)
            }
            (Response::Value(ty), Response::Pages { scheme, .. })
                if is_page(self.old.api, ty, &self.new.api.schemes[*scheme]) =>
            {
                let message = format!("{what} gives pages, and gave the first as {from}");
                (rules::PAGINATION_ADDED, added(to), message)
            }
            (Response::Pages { scheme, .. }, Response::Value(ty))
                if is_page(self.new.api, ty, &self.old.api.schemes[*scheme]) =>
            {
                let message = format!("{what} gives one page as {to}, and gave all");
                (rules::PAGINATION_REMOVED, removed(from), message)
            }
            _ => {
                let message = format!("{what} gives {to}, and gave {from}");
                (rules::RESPONSE_KIND_CHANGED, changed(from, to), message)
            }
        };
        self.found(rule, site, values, message);
    }

    /// Compares two pagination schemes, once for all operations that use them.
    fn schemes(&mut self, site: &Site, what: &str, from: usize, to: usize) {
        let (was, is) = (&self.old.api.schemes[from], &self.new.api.schemes[to]);
        let PageScheme { name: _, ident: _, docs, items, items_optional: _, next } = was;
        let (
            NextPage::Cursor { parameter, member },
            NextPage::Cursor { parameter: new_parameter, member: new_member },
        ) = (next, &is.next);
        let has = |api: &Api, scheme: &PageScheme| {
            api.schemes.iter().any(|other| other.ident == scheme.ident)
        };
        if was.ident != is.ident && (has(self.new.api, was) || has(self.old.api, is)) {
            let message =
                format!("{what} is paged by `{}`, no longer by `{}`", is.ident, was.ident);
            let values = changed(was.name.as_str(), is.name.as_str());
            let rule = if (items, next) == (&is.items, &is.next) {
                rules::PAGINATION_CHANGED
            } else {
                rules::RESPONSE_KIND_CHANGED
            };
            self.found(rule, site, values, message);
            if rule == rules::PAGINATION_CHANGED {
                self.items_presence(site, was, is);
            }
            return;
        }
        let place = |scheme: &PageScheme, parts: &[&str], wire: &str| Place {
            rust: format!("pagination::{}", scheme.ident.plain()),
            wire: wire.to_owned(),
            ..Place::new(&[&["pagination", &scheme.name], parts].concat())
        };
        let part = |parts: &[&str], old: &str, new: &str| {
            let (old, new) = (place(was, parts, old), place(is, parts, new));
            let operations = site.operations.clone();
            Site { old, new, side: Side::Neither, operations }
        };
        if was.ident != is.ident {
            let (from, to) = (was.ident.as_str(), is.ident.as_str());
            let message = format!("pagination scheme `{from}` is called `{to}`");
            let site = part(&[], "", "");
            self.found(rules::PAGINATION_RENAMED, &site, changed(from, to), message);
        }
        for (rule, parts, from, to, how) in [
            (
                rules::PAGINATION_TOKEN_RENAMED,
                ["request", "token"],
                parameter,
                new_parameter,
                "a page is asked for by",
            ),
            (
                rules::PAGINATION_ITEMS_RENAMED,
                ["response", "items"],
                items,
                &is.items,
                "the items of a page are in",
            ),
            (
                rules::PAGINATION_NEXT_RENAMED,
                ["response", "next"],
                member,
                new_member,
                "the token of the next page is in",
            ),
        ] {
            if from != to {
                let message = format!("{how} `{to}`, no longer `{from}`");
                self.found(rule, &part(&parts, from, to), changed(from, to), message);
            }
        }
        self.items_presence(&part(&["response", "items"], &was.items, &is.items), was, is);
        let what = format!("pagination scheme `{}`", is.ident);
        self.docs(&part(&[], "", ""), &what, docs.as_str(), is.docs.as_str());
    }

    /// Compares whether a page may come without the member that holds its items.
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

/// Whether a type is what a page of a scheme is on the wire.
fn is_page(api: &Api, ty: &Type, scheme: &PageScheme) -> bool {
    let Type::Named(reference) = api.resolve(ty) else { return false };
    let TypeKind::Struct(object) = &api.type_def(reference).kind else { return false };
    object
        .fields
        .iter()
        .any(|field| field.wire == scheme.items && matches!(api.resolve(&field.ty), Type::Array(_)))
}
