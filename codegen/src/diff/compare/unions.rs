//! Unions, distinguished by a tag or by shape. The order of their variants says nothing, as tags
//! differ, and so do shapes; unless variants are tried, of which the first of several is chosen.

use std::collections::HashSet;

use super::comparison::{Comparison, added, changed, removed};
use super::matching::{Matched, matched};
use super::relation::Relation;
use super::shown::in_contrast;
use super::site::{Place, Site};
use crate::api::{
    Api, Ident, Literal, Shape, ShapeUnion, ShapeVariant, TaggedUnion, Type, TypeKind, Variant,
};
use crate::diff::facts::rules;

impl<'a> Comparison<'a> {
    /// Compares two unions with a tag.
    pub(super) fn tagged_unions(&mut self, site: &Site, was: &'a TaggedUnion, is: &'a TaggedUnion) {
        let TaggedUnion { tag: _, tag_optional: _, variants, common: _, errors: _, aggregate: _ } =
            was;
        self.tag(site, was, is);
        let Matched { both, only_old, only_new } = matched(
            &variants.iter().collect::<Vec<_>>(),
            &is.variants.iter().collect::<Vec<_>>(),
            [
                |a: &Variant, b: &Variant| a.tag == b.tag,
                |a: &Variant, b: &Variant| a.ident == b.ident,
            ],
        );
        self.common_members(site, was, is, &both);
        for (was, is) in &both {
            let tags = (was.tag.text(), is.tag.text());
            self.variant(&part(site, (&tags.0, &was.ident), (&tags.1, &is.ident)), was, is);
        }
        for was in only_old {
            let tag = was.tag.text();
            let name = (&*tag, &was.ident);
            self.variant_removed(&part(site, name, name), &tag);
        }
        for is in only_new {
            let tag = is.tag.text();
            let name = (&*tag, &is.ident);
            self.variant_added(&part(site, name, name), &tag);
        }
        self.conversions(site, &both);
        self.stream_errors(site, was, is);
        self.aggregates(site, was, is);
    }

    /// Compares what reports an error of a stream; a variant that is added or removed is reported
    /// as such.
    fn stream_errors(&mut self, site: &Site, was: &TaggedUnion, is: &TaggedUnion) {
        let place = |place: &Place| place.part("errors", place.rust.clone(), "");
        let site = site.part(place(&site.old), place(&site.new));
        let has =
            |union: &TaggedUnion, tag: &Literal| union.variants.iter().any(|it| it.tag == *tag);
        let (old, new) = (stream_errors(self.old.api, was), stream_errors(self.new.api, is));
        for (_, shared) in old.iter().filter(|error| !new.contains(error) && has(is, &error.0)) {
            let message = format!("a stream no longer ends with `{shared}`, as an error");
            self.found(rules::UNION_ERROR_REMOVED, &site, removed(shared), message);
        }
        for (_, shared) in new.iter().filter(|error| !old.contains(error) && has(was, &error.0)) {
            let message = format!("a stream ends with `{shared}`, as an error");
            self.found(rules::UNION_ERROR_ADDED, &site, added(shared), message);
        }
    }

    fn tag(&mut self, site: &Site, was: &TaggedUnion, is: &TaggedUnion) {
        let what = format!("`{}`", site.new.wire);
        if was.tag != is.tag {
            let message = format!("{what} is tagged by `{}`, no longer by `{}`", is.tag, was.tag);
            self.found(rules::UNION_TAG_RENAMED, site, changed(&was.tag, &is.tag), message);
        }
        let written = |union: &TaggedUnion| {
            format!("{}{}", union.tag, if union.tag_optional { "?" } else { "" })
        };
        let values = changed(written(was), written(is));
        if is.tag_optional && !was.tag_optional {
            let message = format!("the tag of {what} may be missing");
            let request = rules::REQUEST_UNION_TAG_BECAME_OPTIONAL;
            let response = rules::RESPONSE_UNION_TAG_BECAME_OPTIONAL;
            self.found_on_sides(Some(request), Some(response), site, values, message);
        } else if was.tag_optional && !is.tag_optional {
            let message = format!("the tag of {what} is always there");
            let request = rules::REQUEST_UNION_TAG_BECAME_REQUIRED;
            let response = rules::RESPONSE_UNION_TAG_BECAME_REQUIRED;
            self.found_on_sides(Some(request), Some(response), site, values, message);
        }
    }

    fn variant(&mut self, site: &Site, was: &'a Variant, is: &'a Variant) {
        let Variant { tag, ident, notes: _, payload, converts: _ } = was;
        let what = format!("variant `{}` of `{}`", is.tag.text(), site.new.wire);
        if *tag != is.tag {
            let (from, to) = in_contrast(tag, &is.tag);
            let message = format!("the tag of `{}` is `{to}`, no longer `{from}`", site.new.rust);
            self.found(rules::UNION_TAG_VALUE_CHANGED, site, changed(from, to), message);
        }
        self.variant_name(site, &what, ident, &is.ident);
        // Without docs of its own it has those of its struct, whose comparison reports them if
        // neither has; a struct in place has the variant's.
        let neither = was.notes.docs.is_empty() && is.notes.docs.is_empty();
        let notes = |api: &Api, variant: &Variant| {
            let mut notes = variant.notes.clone();
            if notes.docs.is_empty() && !neither {
                notes.docs.clone_from(&api.type_def(&variant.payload).notes.docs);
            }
            notes
        };
        self.notes(site, &what, &notes(self.old.api, was), &notes(self.new.api, is));
        let (old, new) = (payload.index, is.payload.index);
        let in_place = self.old.api.types[old].in_place && self.new.api.types[new].in_place;
        if in_place && self.pairs.is_old_free(old) && self.pairs.is_new_free(new) {
            self.pairs.join(old, new);
        }
        let (was, is) = (Type::Named(payload.clone()), Type::Named(is.payload.clone()));
        self.types(site, &what, &was, &is);
    }

    fn variant_name(&mut self, site: &Site, what: &str, was: &Ident, is: &Ident) {
        if was != is {
            let message = format!("{what} is called `{is}`, no longer `{was}`");
            self.found(
                rules::UNION_VARIANT_RENAMED,
                site,
                changed(was.as_str(), is.as_str()),
                message,
            );
        }
    }

    fn variant_removed(&mut self, site: &Site, name: &str) {
        let message = format!("variant `{name}` of `{}` was removed", site.old.wire);
        let request = rules::REQUEST_UNION_VARIANT_REMOVED;
        let response = rules::RESPONSE_UNION_VARIANT_REMOVED;
        self.found_on_sides(Some(request), Some(response), site, removed(name), message);
    }

    fn variant_added(&mut self, site: &Site, name: &str) {
        let message = format!("`{}` can hold `{name}`", site.new.wire);
        let request = rules::REQUEST_UNION_VARIANT_ADDED;
        let response = rules::RESPONSE_UNION_VARIANT_ADDED;
        self.found_on_sides(Some(request), Some(response), site, added(name), message);
    }

    /// Reports a change that all variants share once, and not at each.
    fn common_members(
        &mut self,
        site: &Site,
        was: &'a TaggedUnion,
        is: &'a TaggedUnion,
        variants: &[(&'a Variant, &'a Variant)],
    ) {
        let before = |wire: &str| was.common.iter().find(|field| field.wire == wire);
        let after = |wire: &str| is.common.iter().find(|field| field.wire == wire);
        let in_place: Vec<(usize, usize)> = variants
            .iter()
            .map(|(was, is)| (was.payload.index, is.payload.index))
            .filter(|(_, new)| self.new.api.types[*new].in_place)
            .collect();
        let mut shared = HashSet::new();
        for field in &is.common {
            let (wire, place) = (&field.wire, member(site, &field.wire, &field.accessor()));
            if let Some(old) = before(wire) {
                self.member(&place, old, field);
                shared.insert(wire.clone());
            } else if !in_place.is_empty()
                && in_place.iter().all(|(old, _)| !has(self.old.api, *old, wire))
            {
                self.member_added(&place, field);
                shared.insert(wire.clone());
            } else {
                let message = format!("all of `{}` have `{wire}`", site.new.wire);
                self.found(rules::UNION_ACCESSOR_ADDED, &place, added(wire), message);
            }
        }
        for field in was.common.iter().filter(|field| after(&field.wire).is_none()) {
            let (wire, place) = (&field.wire, member(site, &field.wire, &field.accessor()));
            if !in_place.is_empty()
                && in_place.iter().all(|(_, new)| !has(self.new.api, *new, wire))
            {
                self.member_removed(&place, field);
                shared.insert(wire.clone());
            } else {
                let message = format!("not all of `{}` have `{wire}`", site.new.wire);
                self.found(rules::UNION_ACCESSOR_REMOVED, &place, removed(wire), message);
            }
        }
        for (_, new) in in_place {
            self.common.insert(new, shared.clone());
        }
    }

    /// A union that is sent can be made of the tag of the variant.
    fn conversions(&mut self, site: &Site, variants: &[(&'a Variant, &'a Variant)]) {
        if !site.side.is_sent() {
            return;
        }
        for (old, new) in variants {
            let tags = (old.tag.text(), new.tag.text());
            let place = part(site, (&tags.0, &old.ident), (&tags.1, &new.ident));
            let ty = &new.payload.ident;
            match (old.converts, new.converts) {
                (true, false) => {
                    let message = format!(
                        "a `{ty}` no longer converts to `{}`: it does not identify the variant",
                        site.new.rust
                    );
                    let values = removed(ty.as_str());
                    self.found(rules::UNION_CONVERSION_REMOVED, &place, values, message);
                }
                (false, true) => {
                    let message = format!("a `{ty}` converts to `{}`", site.new.rust);
                    self.found(rules::UNION_CONVERSION_ADDED, &place, added(ty.as_str()), message);
                }
                _ => {}
            }
        }
    }

    /// Compares two unions without a tag.
    pub(super) fn shape_unions(&mut self, site: &Site, was: &'a ShapeUnion, is: &'a ShapeUnion) {
        // Whether variants are tried follows from their types, as their shapes do.
        let ShapeUnion { variants, is_tried } = was;
        let Matched { both, only_old, only_new } = matched(
            &variants.iter().collect::<Vec<_>>(),
            &is.variants.iter().collect::<Vec<_>>(),
            [
                |a: &ShapeVariant, b: &ShapeVariant| a.ident == b.ident,
                |a: &ShapeVariant, b: &ShapeVariant| a.shape == b.shape,
            ],
        );
        if *is_tried && is.is_tried {
            self.variant_order(site, variants, &both);
        }
        for (was, is) in both {
            // The shape follows from the types of all variants.
            let ShapeVariant { ident, name, notes, ty, shape: _ } = was;
            let names = ((&**name, ident), (&*is.name, &is.ident));
            let site = part(site, names.0, names.1);
            let what = format!("variant `{}` of `{}`", is.ident, site.new.wire);
            self.variant_name(&site, &what, ident, &is.ident);
            if self.types(&site, &what, ty, &is.ty) == Relation::Same {
                self.boxes(&site, &what, Some((ty, &is.ty)));
            }
            self.notes(&site, &what, notes, &is.notes);
        }
        for was in only_old {
            let name = &*was.name;
            self.variant_removed(&part(site, (name, &was.ident), (name, &was.ident)), name);
        }
        for is in only_new {
            let name = &*is.name;
            self.variant_added(&part(site, (name, &is.ident), (name, &is.ident)), name);
        }
    }
}

impl Comparison<'_> {
    /// Compares the order in which variants are tried, of those that a value may fit together. What
    /// is only sent is not chosen.
    fn variant_order(
        &mut self,
        site: &Site,
        old: &[ShapeVariant],
        both: &[(&ShapeVariant, &ShapeVariant)],
    ) {
        if !site.side.is_received() {
            return;
        }
        for kind in [Tried::Object, Tried::Array, Tried::Record] {
            let tried = |variant: &ShapeVariant| Tried::of(&variant.shape) == Some(kind);
            let kept = both.iter().filter(|(was, is)| tried(was) && tried(is));
            let is: Vec<(&Ident, &Ident)> = kept.map(|(was, is)| (&was.ident, &is.ident)).collect();
            let was: Vec<&Ident> = old
                .iter()
                .map(|variant| &variant.ident)
                .filter(|ident| is.iter().any(|(was, _)| was == ident))
                .collect();
            if was.iter().eq(is.iter().map(|(was, _)| was)) {
                continue;
            }
            let before = listed(was.into_iter());
            let after = listed(is.into_iter().map(|(_, is)| is));
            let message = format!("`{}` tries {after} in this order", site.new.wire);
            self.found(rules::UNION_REORDERED, site, changed(before, after), message);
        }
    }
}

/// The kinds of values of which several variants may be tried.
#[derive(Clone, Copy, PartialEq)]
enum Tried {
    Object,
    Array,
    Record,
}

impl Tried {
    fn of(shape: &Shape) -> Option<Self> {
        match shape {
            Shape::Object { .. } => Some(Self::Object),
            Shape::Array => Some(Self::Array),
            Shape::Record => Some(Self::Record),
            Shape::String | Shape::Integer | Shape::Number | Shape::Boolean | Shape::Any => None,
        }
    }
}

/// The names of variants, as a list.
fn listed<'a>(names: impl Iterator<Item = &'a Ident>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{}`", name.plain())).collect();
    names.join(", ")
}

/// Returns the members that report an error of a stream: the tag, and all of them as the spec has
/// them.
fn stream_errors(api: &Api, union: &TaggedUnion) -> Vec<(Literal, String)> {
    let shared = union.errors.iter().map(|error| {
        let variant = &union.variants[error.variant];
        let member = match (&api.resolve(&Type::Named(variant.payload.clone())), error.field) {
            (Type::Named(payload), Some(field)) => match &api.types[payload.index].kind {
                TypeKind::Struct(object) => object.fields.get(field),
                _ => None,
            },
            _ => None,
        };
        let member = member.map(|field| format!(".{}", field.wire)).unwrap_or_default();
        (variant.tag.clone(), format!("{}{member}", variant.tag.text()))
    });
    shared.collect()
}

/// Whether the struct of a variant has a member.
fn has(api: &Api, index: usize, wire: &str) -> bool {
    match &api.types[index].kind {
        TypeKind::Struct(object) => object.fields.iter().any(|field| field.wire == wire),
        _ => false,
    }
}

fn part(site: &Site, was: (&str, &Ident), is: (&str, &Ident)) -> Site {
    let place = |place: &Place, (name, ident): (&str, &Ident)| {
        place.part(name, format!("{}::{}", place.rust, ident.plain()), "")
    };
    site.part(place(&site.old, was), place(&site.new, is))
}

/// A member of all variants, which is read by an accessor.
fn member(site: &Site, wire: &str, ident: &Ident) -> Site {
    let place =
        |place: &Place| place.part(wire, format!("{}::{}()", place.rust, ident.plain()), wire);
    site.part(place(&site.old), place(&site.new))
}
