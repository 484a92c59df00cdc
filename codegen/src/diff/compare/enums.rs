//! Values of enums.

use super::aliases::Called;
use super::comparison::{Comparison, added, changed, removed};
use super::matching::{Matched, matched};
use super::shown::in_contrast;
use super::site::{Place, Site};
use crate::api::{Enum, EnumValue};
use crate::diff::facts::rules;

impl<'a> Comparison<'a> {
    /// Compares the values of two enums; their order says nothing.
    pub(super) fn enums(&mut self, site: &Site, was: &'a Enum, is: &'a Enum) {
        // Whether it is a literal is compared where it is used.
        // What the values are is compared before.
        let Enum { values, scalar: _, literal: _ } = was;
        let Matched { both, only_old, only_new } = matched(
            &values.iter().collect::<Vec<_>>(),
            &is.values.iter().collect::<Vec<_>>(),
            [
                |a: &EnumValue, b: &EnumValue| a.wire == b.wire,
                |a: &EnumValue, b: &EnumValue| a.ident == b.ident,
            ],
        );
        for (was, is) in both {
            self.value(&part(site, was, is), was, is);
        }
        let what = format!("`{}`", site.new.wire);
        if let ([was], [is]) = (was.values.as_slice(), is.values.as_slice())
            && !only_old.is_empty()
        {
            let (from, to) = (was.wire.to_string(), is.wire.to_string());
            let message = format!("{what} was always {from}, and is always {to}");
            let rules = (rules::REQUEST_LITERAL_CHANGED, rules::RESPONSE_LITERAL_CHANGED);
            self.found_on_sides(Some(rules.0), Some(rules.1), site, changed(from, to), message);
            return;
        }
        for was in only_old {
            let site = part(site, was, was);
            let value = was.wire.text();
            let message = format!("value `{value}` of {what} was removed");
            let rules = (rules::REQUEST_ENUM_VALUE_REMOVED, rules::RESPONSE_ENUM_VALUE_REMOVED);
            let values = removed(value);
            self.found_on_sides(Some(rules.0), Some(rules.1), &site, values, message);
        }
        for is in only_new {
            let site = part(site, is, is);
            let value = is.wire.text();
            let message = format!("{what} can be `{value}`");
            let rules = (rules::REQUEST_ENUM_VALUE_ADDED, rules::RESPONSE_ENUM_VALUE_ADDED);
            let values = added(value);
            self.found_on_sides(Some(rules.0), Some(rules.1), &site, values, message);
        }
    }

    fn value(&mut self, site: &Site, was: &EnumValue, is: &EnumValue) {
        let EnumValue { wire, ident, notes } = was;
        let what = format!("`{}`", site.new.rust);
        if *wire != is.wire {
            let (from, to) = in_contrast(wire, &is.wire);
            let message = format!("{what} is `{to}` on the wire, no longer `{from}`");
            self.found(rules::ENUM_VALUE_WIRE_CHANGED, site, changed(from, to), message);
        }
        let called = (Called::of(ident, notes), Called::of(&is.ident, &is.notes));
        let value = format!("value `{}`", is.wire.text());
        self.called(rules::ENUM_VALUE_RENAMED, site, &value, called.0, called.1);
        self.notes(site, &what, notes, &is.notes);
    }
}

fn part(site: &Site, was: &EnumValue, is: &EnumValue) -> Site {
    let place = |place: &Place, value: &EnumValue| {
        place.part(&value.wire.text(), format!("{}::{}", place.rust, value.ident.plain()), "")
    };
    site.part(place(&site.old, was), place(&site.new, is))
}
