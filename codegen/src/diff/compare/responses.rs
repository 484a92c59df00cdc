//! Comparison of the responses of an operation and of their pages.

use super::comparison::{Comparison, added, changed, removed};
use super::index::Flat;
use super::shown;
use super::site::{Place, Site};
use crate::api::{Api, PageScheme, Response, Type, TypeKind};
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
