//! Comparison of the responses of an operation and of their pages.

use super::comparison::{Comparison, TYPES, added, changed, removed};
use super::index::Flat;
use super::matching::{Matched, matched};
use super::operations::kind;
use super::shown;
use super::site::{Place, Site};
use crate::api::{Api, ByStatus, PageScheme, Response, Scalar, StatusVariant, Type, TypeKind};
use crate::diff::facts::{Side, rules};

/// The type of an item that is text.
static TEXT: Type = Type::Scalar(Scalar::String);

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
        self.contents(&site, what, was, is);
    }

    fn contents(&mut self, site: &Site, what: &str, was: &'a Response, is: &'a Response) {
        let gives = format!("the response of {what}");
        match (was, is) {
            (Response::Value(was), Response::Value(is))
            | (Response::Events(was), Response::Events(is))
            | (Response::Lines(was), Response::Lines(is)) => {
                self.types(site, &gives, was, is);
            }
            (
                Response::Pages { scheme: from, item: was },
                Response::Pages { scheme: to, item: is },
            ) => {
                self.schemes(site, what, *from, *to);
                self.types(site, &gives, was, is);
            }
            (Response::Empty, Response::Empty)
            | (Response::Text, Response::Text)
            | (Response::Binary, Response::Binary)
            | (Response::TextEvents, Response::TextEvents) => {}
            (Response::ByStatus(was), Response::ByStatus(is)) => {
                self.statuses(site, what, was, is);
            }
            (was, is) if was.is_stream() && is.is_stream() => {
                let (from, to) = (kind(was), kind(is));
                let message = format!("{what} returns {to}, no longer {from}");
                let values = changed(from, to);
                self.found(rules::RESPONSE_STREAM_ENCODING_CHANGED, site, values, message);
                let (was, is) = (was.item().unwrap_or(&TEXT), is.item().unwrap_or(&TEXT));
                self.types(site, &gives, was, is);
            }
            (was, is) => self.other_kind(site, what, was, is),
        }
    }

    /// Compares responses by status. The name of the enum is that of the operation.
    fn statuses(&mut self, site: &Site, what: &str, was: &'a ByStatus, is: &'a ByStatus) {
        let (old, new): (Vec<_>, Vec<_>) =
            (was.variants.iter().collect(), is.variants.iter().collect());
        let Matched { both, only_old, only_new } =
            matched(&old, &new, [|a: &StatusVariant, b: &StatusVariant| a.status == b.status]);
        let part = |by_status: &ByStatus, it: &StatusVariant, place: &Place| {
            let status = it.status.to_string();
            place.part(&status, format!("{}::{}", by_status.ident, it.ident), &status)
        };
        for (from, to) in both {
            let StatusVariant { status, ident, notes, response } = to;
            let site = site.part(part(was, from, &site.old), part(is, to, &site.new));
            if from.ident != *ident {
                let (before, after) = (from.ident.plain(), ident.plain());
                let message = format!(
                    "the variant of status {status} is called `{after}`, no longer `{before}`"
                );
                let values = changed(before, after);
                self.found(rules::RESPONSE_STATUS_RENAMED, &site, values, message);
            }
            let what = format!("{what} with status {status}");
            self.notes(&site, &what, &from.notes, notes);
            self.contents(&site, &what, &from.response, response);
        }
        for it in only_old {
            let site = site.part(part(was, it, &site.old), part(was, it, &site.new));
            let gave = shown::response(self.old.api, &it.response);
            let message = format!("{what} no longer returns {gave} with status {}", it.status);
            self.found(rules::RESPONSE_STATUS_REMOVED, &site, removed(gave), message);
        }
        for it in only_new {
            let site = site.part(part(is, it, &site.old), part(is, it, &site.new));
            let gives = shown::response(self.new.api, &it.response);
            let message = format!("{what} returns {gives} with status {}", it.status);
            self.found(rules::RESPONSE_STATUS_ADDED, &site, added(gives), message);
        }
    }

    fn other_kind(&mut self, site: &Site, what: &str, was: &Response, is: &Response) {
        let (from, to) = (shown::response(self.old.api, was), shown::response(self.new.api, is));
        let (rule, values, message) = match (was, is) {
            (Response::Empty, _) => {
                let message = format!("{what} returns {to}, no longer nothing");
                (rules::RESPONSE_BODY_ADDED, added(to), message)
            }
            (_, Response::Empty) => {
                let message = format!("{what} returns nothing, no longer {from}");
                (rules::RESPONSE_BODY_REMOVED, removed(from), message)
            }
            (Response::Value(ty), Response::Pages { scheme, .. })
                if is_page(self.old.api, ty, &self.new.api.schemes[*scheme]) =>
            {
                let message = format!("{what} returns pages, no longer the first one as {from}");
                (rules::PAGINATION_ADDED, added(to), message)
            }
            (Response::Pages { scheme, .. }, Response::Value(ty))
                if is_page(self.new.api, ty, &self.old.api.schemes[*scheme]) =>
            {
                let message = format!("{what} returns one page as {to}, no longer all pages");
                (rules::PAGINATION_REMOVED, removed(from), message)
            }
            _ => {
                let message = format!("{what} returns {to}, no longer {from}");
                (rules::RESPONSE_KIND_CHANGED, changed(from, to), message)
            }
        };
        let found = self.found(rule, site, values, message);
        self.in_rust(found, was.spelled(TYPES), is.spelled(TYPES));
    }
}

/// Whether a type is what a page of a scheme is on the wire.
fn is_page(api: &Api, ty: &Type, scheme: &PageScheme) -> bool {
    let Type::Named(reference) = api.resolve(ty) else { return false };
    let TypeKind::Struct(object) = &api.type_def(reference).kind else { return false };
    let is_items = |wire: &String| scheme.items.0 == std::slice::from_ref(wire);
    object
        .fields
        .iter()
        .any(|field| is_items(&field.wire) && matches!(api.resolve(&field.ty), Type::Array(_)))
}
