//! Headers of responses, which callers read by their accessors.

use super::comparison::{Comparison, added, changed, removed};
use super::matching::{Matched, matched};
use super::site::{Place, Site};
use crate::api::{Client, ResponseHeader};
use crate::diff::facts::{Side, rules};

impl<'a> Comparison<'a> {
    pub(super) fn response_headers(&mut self, old: &'a Client, new: &'a Client) {
        let all = |client: &'a Client| client.response_headers.iter().collect::<Vec<_>>();
        let is_same = |a: &ResponseHeader, b: &ResponseHeader| a.name.eq_ignore_ascii_case(&b.name);
        let Matched { both, only_old, only_new } = matched(&all(old), &all(new), [is_same]);
        for (was, is) in both {
            let site = site(place(was), place(is));
            let ResponseHeader { name, ident, notes, scalar } = is;
            if was.ident != *ident {
                let (from, to) = (was.ident.plain(), ident.plain());
                let message =
                    format!("the header `{name}` is read by `{to}()`, no longer `{from}()`");
                self.found(rules::RESPONSE_HEADER_RENAMED, &site, changed(from, to), message);
            }
            if was.scalar != *scalar {
                let (from, to) = (was.scalar.name(), scalar.name());
                let message = format!("the header `{name}` is read as {to}, no longer as {from}");
                self.found(rules::RESPONSE_HEADER_TYPE_CHANGED, &site, changed(from, to), message);
            }
            self.notes(&site, &format!("the header `{name}`"), &was.notes, notes);
        }
        for was in only_old {
            let message = format!("the header `{}` is no longer described", was.name);
            let site = site(place(was), place(was));
            self.found(rules::RESPONSE_HEADER_REMOVED, &site, removed(was.scalar.name()), message);
        }
        for is in only_new {
            let message = format!("the header `{}` is described", is.name);
            let site = site(place(is), place(is));
            self.found(rules::RESPONSE_HEADER_ADDED, &site, added(is.scalar.name()), message);
        }
    }
}

fn place(header: &ResponseHeader) -> Place {
    let rust = format!("ResponseHeaders::{}()", header.ident.plain());
    Place { rust, ..Place::new(&["client", "response_headers", &header.name]) }
}

fn site(old: Place, new: Place) -> Site {
    Site { side: Side::Response, ..Site::apart(old, new) }
}
