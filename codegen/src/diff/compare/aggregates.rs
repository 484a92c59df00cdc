//! Comparison of the aggregates of unions.

use super::comparison::{Comparison, added, changed, removed};
use super::matching::{Matched, matched};
use super::site::{Place, Site};
use crate::api::{
    Aggregate, AggregateField, Api, Field, FieldSource, Ident, TaggedUnion, Type, TypeKind,
    VariantMember,
};
use crate::diff::facts::rules;

impl<'a> Comparison<'a> {
    pub(super) fn aggregates(&mut self, site: &Site, was: &'a TaggedUnion, is: &'a TaggedUnion) {
        let place = |place: &Place, ident: &Ident| Place {
            path: place.path.iter().cloned().chain(["collect".to_owned()]).collect(),
            rust: format!("types::{}", ident.plain()),
            wire: String::new(),
        };
        let site_of = |old: &Aggregate, new: &Aggregate| {
            let (old, new) = (place(&site.old, &old.ident), place(&site.new, &new.ident));
            Site::apart(old, new)
        };
        match (&was.aggregate, &is.aggregate) {
            (None, None) => {}
            (None, Some(is)) => {
                let message = format!("`{}` adds up to `{}`", site.new.wire, is.ident);
                let values = added(is.ident.as_str());
                self.found(rules::AGGREGATE_ADDED, &site_of(is, is), values, message);
            }
            (Some(was), None) => {
                let message = format!("`{}` no longer adds up to `{}`", site.new.wire, was.ident);
                let values = removed(was.ident.as_str());
                self.found(rules::AGGREGATE_REMOVED, &site_of(was, was), values, message);
            }
            (Some(old), Some(new)) => {
                let site = site_of(old, new);
                self.aggregate(&site, (old, was), (new, is));
            }
        }
    }

    fn aggregate(
        &mut self,
        site: &Site,
        (old, was): (&'a Aggregate, &'a TaggedUnion),
        (new, is): (&'a Aggregate, &'a TaggedUnion),
    ) {
        // The module follows from the name.
        let Aggregate { ident, module: _, docs, parts } = old;
        if *ident != new.ident {
            let (from, to) = (ident.as_str(), new.ident.as_str());
            let message = format!("`{from}` is called `{to}`");
            self.found(rules::AGGREGATE_RENAMED, site, changed(from, to), message);
        }
        let what = format!("`{}`", new.ident);
        self.docs(site, &what, docs.as_str(), new.docs.as_str());
        let Matched { both, only_old, only_new } = matched(
            &parts.iter().collect::<Vec<_>>(),
            &new.parts.iter().collect::<Vec<_>>(),
            [|a: &AggregateField, b: &AggregateField| a.ident == b.ident],
        );
        for (old, new) in both {
            let AggregateField { ident: _, docs, source: _ } = old;
            let site = part(site, old, new);
            let what = format!("`{}`", site.new.rust);
            self.source(
                &site,
                &what,
                &source(self.old.api, was, old),
                &source(self.new.api, is, new),
            );
            self.docs(&site, &what, docs.as_str(), new.docs.as_str());
        }
        for old in only_old {
            let site = part(site, old, old);
            let message = format!("`{}` was removed", site.old.rust);
            let values = removed(old.ident.as_str());
            self.found(rules::AGGREGATE_PART_REMOVED, &site, values, message);
        }
        for new in only_new {
            let site = part(site, new, new);
            let message = format!("`{}` was added", site.new.rust);
            let values = added(new.ident.as_str());
            self.found(rules::AGGREGATE_PART_ADDED, &site, values, message);
        }
        self.first_text(site, old, new);
    }

    /// Compares the sources of a part; a change of the source itself is reported there.
    fn source(&mut self, site: &Site, what: &str, from: &Source, to: &Source) {
        if from.shown == to.shown {
            return;
        }
        let same = from.kind == to.kind
            && from.types.len() == to.types.len()
            && from.types.iter().zip(&to.types).all(|types| match types {
                (Type::Named(from), Type::Named(to)) => self.pairs.are_joined(from.index, to.index),
                (from, to) => from == to,
            });
        let (rule, how) = if same {
            (rules::AGGREGATE_PART_SOURCE_CHANGED, "is collected from another source")
        } else {
            (rules::AGGREGATE_PART_CHANGED, "has another type")
        };
        self.found(rule, site, changed(&from.shown, &to.shown), format!("{what} {how}"));
    }

    /// A stream's `text()` is the first text.
    fn first_text(&mut self, site: &Site, old: &Aggregate, new: &Aggregate) {
        let texts = |aggregate: &Aggregate| -> Vec<String> {
            let parts = aggregate.parts.iter();
            let texts = parts.filter(|part| matches!(part.source, FieldSource::Text { .. }));
            texts.map(|part| part.ident.plain().to_owned()).collect()
        };
        let (old, new) = (texts(old), texts(new));
        if let ([was, ..], [is, ..]) = (old.as_slice(), new.as_slice())
            && was != is
            && (old.contains(is) || new.contains(was))
        {
            let message = format!("the text that a stream gives is `{is}`, no longer `{was}`");
            self.found(rules::AGGREGATE_TEXT_CHANGED, site, changed(was, is), message);
        }
    }
}

/// Source of a part of an aggregate.
struct Source {
    /// The kind of what it holds.
    kind: &'static str,
    /// As the spec says it.
    shown: String,
    /// The types that it is made of.
    types: Vec<Type>,
}

fn source(api: &Api, union: &TaggedUnion, part: &AggregateField) -> Source {
    let tag = |variant: usize| union.variants[variant].tag.text();
    let payload = |variant: usize| Type::Named(union.variants[variant].payload.clone());
    let field = |member: &VariantMember| member_field(api, union, *member);
    let path = |member: &VariantMember| {
        let name = field(member).map_or("", |field| field.wire.as_str());
        format!("{}.{name}", tag(member.variant))
    };
    let source = |kind, shown, types| Source { kind, shown, types };
    match &part.source {
        FieldSource::Text { pieces, whole } => {
            let whole = whole.as_ref().map(|whole| format!(", whole: {}", path(whole)));
            let shown = format!("pieces: {}{}", path(pieces), whole.unwrap_or_default());
            source("text", shown, Vec::new())
        }
        FieldSource::Calls { calls, results } => {
            let by = field(calls).map_or("", |field| field.wire.as_str());
            let (call, result) = (tag(calls.variant), tag(results.variant));
            let shown = format!("calls: {call}, results: {result}, by: {by}");
            source("calls", shown, vec![payload(calls.variant), payload(results.variant)])
        }
        FieldSource::All(variant) => {
            source("all", format!("all: {}", tag(*variant)), vec![payload(*variant)])
        }
        FieldSource::Last(variant) => {
            source("last", format!("last: {}", tag(*variant)), vec![payload(*variant)])
        }
        FieldSource::LastMember(member) => {
            let ty = field(member).map(|field| field.ty.clone());
            source("last", format!("last: {}", path(member)), ty.into_iter().collect())
        }
    }
}

/// The member of the struct that a variant holds, which an alias may name.
fn member_field<'a>(api: &'a Api, union: &TaggedUnion, member: VariantMember) -> Option<&'a Field> {
    let payload = Type::Named(union.variants[member.variant].payload.clone());
    let Type::Named(reference) = api.resolve(&payload).clone() else { return None };
    match &api.types[reference.index].kind {
        TypeKind::Struct(object) => object.fields.get(member.field),
        _ => None,
    }
}

fn part(site: &Site, was: &AggregateField, is: &AggregateField) -> Site {
    let place = |place: &Place, part: &AggregateField| {
        let name = part.ident.plain();
        place.part(name, format!("{}::{name}", place.rust), "")
    };
    site.part(place(&site.old, was), place(&site.new, is))
}
