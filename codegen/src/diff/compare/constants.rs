//! Members of structs that always have one value and are no fields: tags of unions.
//!
//! Within a union the tag is written by the union, and compared there. Only a struct that is also
//! sent by itself sends it then.

use super::comparison::{Comparison, added, changed, removed};
use super::shown::in_contrast;
use super::site::{Place, Site};
use crate::api::{Constant, Struct, TypeKind};
use crate::diff::facts::rules;

impl<'a> Comparison<'a> {
    /// Compares the constants of two structs, which are at these places among the types.
    pub(super) fn constants(
        &mut self,
        site: &Site,
        (was, old): (&'a Struct, usize),
        (is, new): (&'a Struct, usize),
    ) {
        if !(self.old.is_sent_alone(old) && self.new.is_sent_alone(new)) {
            return;
        }
        let find = |object: &'a Struct, wire: &str| {
            object.constants.iter().find(|constant| constant.wire == wire)
        };
        // A member that is a field on the other side is reported there.
        let is_field =
            |object: &Struct, wire: &str| object.fields.iter().any(|field| field.wire == wire);
        for constant @ Constant { wire, value } in &was.constants {
            let site = part(site, constant);
            match find(is, wire) {
                Some(other) if other.value != *value => {
                    let (from, to) = in_contrast(value, &other.value);
                    let message = format!("`{}` was always `{from}`, and is `{to}`", site.new.wire);
                    let values = changed(value.to_string(), other.value.to_string());
                    self.found(rules::REQUEST_CONSTANT_CHANGED, &site, values, message);
                }
                None if !is_field(is, wire) => {
                    let message = format!("`{}` was removed", site.old.wire);
                    let value = removed(value.to_string());
                    self.found(rules::REQUEST_CONSTANT_REMOVED, &site, value, message);
                }
                _ => {}
            }
        }
        for constant @ Constant { wire, value } in &is.constants {
            if find(was, wire).is_none() && !is_field(was, wire) {
                let site = part(site, constant);
                let message = format!("`{}` was added, and is sent with every call", site.new.wire);
                self.found(rules::REQUEST_CONSTANT_ADDED, &site, added(value.to_string()), message);
            }
        }
    }
}

impl super::index::Index<'_> {
    /// Whether a request can hold a struct otherwise than as a variant of a union.
    pub(super) fn is_sent_alone(&self, index: usize) -> bool {
        self.sent_alone.get_or_init(|| self.find_sent_alone())[index]
    }

    fn find_sent_alone(&self) -> Vec<bool> {
        let types = &self.api.types;
        let mut alone = vec![false; types.len()];
        let mut seen = vec![false; types.len()];
        let mut open = Vec::new();
        for parameter in self.operations.iter().flat_map(|flat| &flat.operation.parameters) {
            parameter.ty.for_each_reference(&mut |index| open.push((index, true)));
        }
        while let Some((index, is_alone)) = open.pop() {
            alone[index] |= is_alone;
            if is_alone && let TypeKind::Alias(target) = &types[index].kind {
                target.for_each_reference(&mut |inner| open.push((inner, true)));
            }
            if std::mem::replace(&mut seen[index], true) {
                continue;
            }
            match &types[index].kind {
                TypeKind::TaggedUnion(union) => {
                    open.extend(union.variants.iter().map(|it| (it.payload.index, false)));
                }
                // A variant may be named by an alias.
                TypeKind::Alias(target) => {
                    target.for_each_reference(&mut |inner| open.push((inner, is_alone)));
                }
                kind => kind.for_each_reference(&mut |inner| open.push((inner, true))),
            }
        }
        alone
    }
}

fn part(site: &Site, constant: &Constant) -> Site {
    // It has no name in Rust.
    let place = |place: &Place| place.part(&constant.wire, place.rust.clone(), &constant.wire);
    site.part(place(&site.old), place(&site.new))
}
