//! The members of types, expanded in place.

use super::page::{Inline, Member, visible};
use super::site::Site;
use crate::api::limits::{Described, described};
use crate::api::{
    Access, Api, Deprecation, Docs, Enum, Field, Ident, Limit, Notes, Presence, ShapeVariant,
    Struct, TaggedUnion, Type, TypeDef, TypeKind, Variant,
};
use crate::origin::Key;

/// The most that is expanded in one place, in bytes of a page. Where there is more, types lead to
/// their own sections. It is the same in every place, so that none depends on another.
const MOST: usize = 16 * 1024;

/// The most of one type that is expanded, in bytes of a page. What has more is on its own pages.
const MOST_AT_ONCE: usize = 32 * 1024;

/// The deepest that members are expanded.
const DEPTH: usize = 6;

/// The values of an enum that are listed in place.
const VALUES: usize = 16;

/// The label of members that are alternatives.
pub(super) const ONE_OF: &str = "One of the following";

/// Whether members are those of a request or of a response.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Direction {
    Request,
    Response,
    Both,
}

/// Expands types.
pub(super) struct Expansion<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) direction: Direction,
    /// The types that are expanded around the place.
    within: Vec<usize>,
    depth: usize,
}

impl<'a> Expansion<'a> {
    /// The members of a type, as deep as few enough of them are.
    pub(super) fn of(
        site: &'a Site<'a>,
        ty: &'a Type,
        direction: Direction,
        id: &str,
    ) -> Vec<Member> {
        Self::together(site, [(ty, id.to_owned())], direction).pop().unwrap_or_default()
    }

    /// The members of each of these types, all as deep as few enough of them are.
    pub(super) fn together(
        site: &'a Site<'a>,
        types: impl IntoIterator<Item = (&'a Type, String)>,
        direction: Direction,
    ) -> Vec<Vec<Member>> {
        let expand = |ty, id: &str, depth| {
            Self { site, direction, within: Vec::new(), depth }.members(ty, id)
        };
        let types = types.into_iter().map(|(ty, id)| {
            let is_shown = size(&expand(ty, &id, 1)) <= MOST_AT_ONCE;
            (ty, id, is_shown)
        });
        let types: Vec<(&Type, String, bool)> = types.collect();
        let mut expanded: Vec<Vec<Member>> = Vec::new();
        let mut before = 0;
        for depth in 1..=DEPTH {
            let deeper = types.iter().map(|(ty, id, is_shown)| match is_shown {
                true => expand(ty, id, depth),
                false => Vec::new(),
            });
            let deeper: Vec<Vec<Member>> = deeper.collect();
            let size = deeper.iter().map(|members| size(members)).sum();
            if depth > 1 && (size > MOST || size == before) {
                break;
            }
            (expanded, before) = (deeper, size);
        }
        expanded
    }

    /// Whether the members of a type are values or alternatives, of which there is one.
    pub(super) fn is_choice(site: &'a Site<'a>, ty: &'a Type) -> bool {
        let this = Self { site, direction: Direction::Both, within: Vec::new(), depth: 0 };
        let kind = this.named(ty).map(|index| &site.api.types[index].kind);
        kind.is_some_and(|kind| match kind {
            TypeKind::Enum(_) | TypeKind::TaggedUnion(_) | TypeKind::ShapeUnion(_) => true,
            TypeKind::Struct(_) | TypeKind::Alias(_) => false,
        })
    }

    /// The members of a type, which lead on to those of others.
    pub(super) fn shallow(site: &'a Site<'a>, ty: &'a Type, id: &str) -> Vec<Member> {
        Self { site, direction: Direction::Both, within: Vec::new(), depth: 1 }.members(ty, id)
    }

    fn members(&mut self, ty: &'a Type, id: &str) -> Vec<Member> {
        let Some(index) = self.named(ty) else { return Vec::new() };
        if self.within.len() >= self.depth || self.within.contains(&index) {
            return Vec::new();
        }
        self.within.push(index);
        let members = match &self.site.api.types[index].kind {
            TypeKind::Struct(object) => self.fields(object, id),
            TypeKind::Enum(known) => values(known, id),
            TypeKind::TaggedUnion(union) => {
                union.variants.iter().map(|it| self.variant(union, it, id)).collect()
            }
            TypeKind::ShapeUnion(union) => {
                union.variants.iter().map(|it| self.alternative(it, id)).collect()
            }
            TypeKind::Alias(_) => Vec::new(),
        };
        self.within.pop();
        members
    }

    /// The only type of the API that a type is made of.
    fn named(&self, ty: &'a Type) -> Option<usize> {
        match self.site.api.resolve(ty) {
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => {
                self.named(inner)
            }
            Type::Named(reference) => Some(reference.index),
            Type::Scalar(_) | Type::File | Type::Tuple(_) | Type::Broken => None,
        }
    }

    fn fields(&mut self, object: &'a Struct, id: &str) -> Vec<Member> {
        let Struct { fields, others, constants, arguments: _ } = object;
        let mut members = Vec::new();
        for constant in constants {
            // A tag of unions, which those show.
            members.push(Member {
                id: format!("{id}.{}", members.len() + 1),
                name: named(&constant.wire),
                ty: vec![Inline::code(constant.value.to_string())],
                traits: Vec::new(),
                docs: Docs::NONE,
                label: String::new(),
                members: Vec::new(),
                about: Some(Key::of(constant)),
            });
        }
        let travels = |field: &&Field| match self.direction {
            Direction::Both => true,
            Direction::Request => field.access.is_sent(),
            Direction::Response => field.access.is_received(),
        };
        let fields: Vec<&'a Field> = fields.iter().filter(travels).collect();
        members.extend(fields.into_iter().map(|field| self.field(field, id)));
        if let Some(others) = others {
            members.push(Member {
                id: format!("{id}.others"),
                name: "…".to_owned(),
                ty: self.site.linked(others),
                traits: vec![vec![Inline::text("any other member")]],
                docs: Docs::NONE,
                label: String::new(),
                members: Vec::new(),
                about: Some(Key::of(others)),
            });
        }
        members
    }

    fn field(&mut self, field: &'a Field, id: &str) -> Member {
        // Its presence in Rust is in the documentation of the crate.
        let Field { wire, ident, notes, ty, presence: _, written, asked: _, access } = field;
        let id = below(id, ident);
        let is_other = ident.plain() != wire;
        let in_rust = || vec![Inline::text("in Rust "), Inline::code(ident.plain())];
        let access = match access {
            Access::Both => None,
            Access::ReadOnly => Some("read-only"),
            Access::WriteOnly => Some("write-only"),
        };
        let mut traits = presence_traits(*written);
        // It means something where the type travels both ways.
        let usage = self.within.last().map(|index| self.site.api.types[*index].usage);
        let travels_both_ways = usage.is_none_or(|usage| usage.request && usage.response);
        let is_said = self.direction == Direction::Both && travels_both_ways;
        traits.extend(access.filter(|_| is_said).map(said));
        traits.extend(is_other.then(in_rust));
        traits.extend(value_traits(self.site.api, notes, ty));
        Member { about: Some(Key::of(field)), ..self.typed(id, wire, ty, traits, notes) }
    }

    /// What has a type.
    fn typed(
        &mut self,
        id: String,
        name: &str,
        ty: &'a Type,
        mut traits: Vec<Vec<Inline>>,
        notes: &Notes,
    ) -> Member {
        let site = self.site;
        let mut members = self.members(ty, &id);
        let mut label = String::new();
        let mut docs = &notes.docs;
        if let Some(index) = self.named(ty) {
            let def = &site.api.types[index];
            match &def.kind {
                TypeKind::Enum(known) if known.values.len() <= VALUES => {
                    members.clear();
                    traits.push(vec![one_of(known)]);
                }
                TypeKind::Enum(_) => members.clear(),
                TypeKind::TaggedUnion(_) | TypeKind::ShapeUnion(_) => {
                    label = ONE_OF.to_owned();
                }
                TypeKind::Struct(_) | TypeKind::Alias(_) => {
                    label = format!("Members of {}", def.ident);
                }
            }
            // What is expanded in place is described there, too.
            let is_one = matches!(site.api.resolve(ty), Type::Named(_));
            if is_one && docs.is_empty() && !members.is_empty() {
                docs = &def.notes.docs;
            }
        }
        Member {
            id,
            name: named(name),
            ty: site.linked(ty),
            traits,
            docs: docs.clone(),
            label,
            members,
            about: None,
        }
    }

    fn variant(&mut self, union: &'a TaggedUnion, variant: &'a Variant, id: &str) -> Member {
        let Variant { tag, ident, notes, payload, converts: _ } = variant;
        let (site, id) = (self.site, below(id, ident));
        let def = site.api.type_def(payload);
        let docs = if notes.docs.is_empty() { &def.notes.docs } else { &notes.docs };
        let mut members = Vec::new();
        // Where the variants are listed, so are their members.
        if self.within.len() < self.depth && !self.within.contains(&payload.index) {
            self.within.push(payload.index);
            members.push(Member {
                id: format!("{id}.0"),
                name: named(&union.tag),
                ty: vec![Inline::code(tag.to_string())],
                traits: if union.tag_optional {
                    vec![vec![Inline::text("optional")]]
                } else {
                    Vec::new()
                },
                docs: Docs::NONE,
                label: String::new(),
                members: Vec::new(),
                about: None,
            });
            if let TypeKind::Struct(object) = &def.kind {
                let fields = self.fields(object, &id);
                members.extend(fields.into_iter().filter(|field| field.name != named(&union.tag)));
            }
            self.within.pop();
        }
        Member {
            id,
            name: named(&tag.text()),
            ty: site.linked_text(payload.ident.as_str(), &[payload.index]),
            traits: history(notes),
            docs: docs.clone(),
            label: format!("Members of {}", def.ident),
            members,
            about: Some(Key::of(variant)),
        }
    }

    fn alternative(&mut self, variant: &'a ShapeVariant, id: &str) -> Member {
        let ShapeVariant { ident, name: _, notes, ty, shape: _ } = variant;
        let id = below(id, ident);
        let traits = value_traits(self.site.api, notes, ty);
        let member = self.typed(id, ident.plain(), ty, traits, notes);
        Member { about: Some(Key::of(variant)), ..member }
    }
}

/// The values of an enum.
fn values(known: &Enum, id: &str) -> Vec<Member> {
    let values = known.values.iter().map(|value| Member {
        id: below(id, &value.ident),
        name: named(&value.wire.text()),
        ty: vec![Inline::code(value.ident.as_str())],
        traits: history(&value.notes),
        docs: value.notes.docs.clone(),
        label: String::new(),
        members: Vec::new(),
        about: Some(Key::of(value)),
    });
    values.collect()
}

fn one_of(known: &Enum) -> Inline {
    let values: Vec<String> = known.values.iter().map(|value| value.wire.to_string()).collect();
    Inline::code(values.join(" | "))
}

/// Whether it may be absent, and whether it may be null.
fn presence_traits(presence: Presence) -> Vec<Vec<Inline>> {
    let words: &[&str] = match presence {
        Presence::Required => &[],
        Presence::Nullable => &["may be null"],
        Presence::Optional => &["optional"],
        Presence::OptionalNullable => &["optional", "may be null"],
    };
    words.iter().copied().map(said).collect()
}

pub(super) fn said(word: &str) -> Vec<Inline> {
    vec![Inline::text(word)]
}

/// The values in notes on something of a type, and what else the notes say apart from docs.
fn value_traits(api: &Api, notes: &Notes, ty: &Type) -> Vec<Vec<Inline>> {
    let Notes {
        title: _,
        docs: _,
        default,
        example,
        deprecated: _,
        since: _,
        renamed_from: _,
        stability: _,
        sensitive,
        limits,
    } = notes;
    let value = |what: &str, json: &Option<String>| {
        json.as_ref().map(|json| vec![Inline::text(what), Inline::code(json)])
    };
    let mut traits = limits_of(api, limits, ty);
    traits.extend(value("default ", default));
    traits.extend(value("example ", example));
    traits.extend(sensitive.then(|| said("sensitive")));
    traits.extend(history(notes));
    traits
}

/// The constraints on the values of a type, those of the aliases that it is made of included.
pub(super) fn limits_of(api: &Api, own: &[Limit], ty: &Type) -> Vec<Vec<Inline>> {
    let mut all = in_words(own);
    let (mut ty, mut of) = (ty, None);
    // Aliases of each other are mistakes that are found elsewhere.
    for _ in 0..=api.types.len() {
        (ty, of) = match ty {
            Type::Nullable(inner) | Type::Boxed(inner) => (&**inner, of),
            Type::Array(item) => (&**item, Some("items: ")),
            Type::Map(value) => (&**value, Some("values: ")),
            Type::Named(reference) => {
                let TypeDef { notes, kind: TypeKind::Alias(target), .. } = api.type_def(reference)
                else {
                    break;
                };
                let words = in_words(&notes.limits).into_iter();
                all.extend(words.map(|it| of.map(Inline::text).into_iter().chain(it).collect()));
                (target, of)
            }
            Type::Scalar(_) | Type::File | Type::Tuple(_) | Type::Broken => break,
        };
    }
    all
}

/// The constraints on values, in words.
pub(super) fn in_words(limits: &[Limit]) -> Vec<Vec<Inline>> {
    let words = described(limits).into_iter().map(|Described { text, code }| {
        [Inline::text(text)].into_iter().chain(code.map(Inline::code)).collect()
    });
    words.collect()
}

/// That something is deprecated, and why, and since when there has been it.
fn history(notes: &Notes) -> Vec<Vec<Inline>> {
    let since = notes.since.as_ref().map(|since| said(&format!("since {since}")));
    let deprecated = notes.deprecated.as_ref().map(|deprecation| {
        let since = deprecated_since(deprecation).to_lowercase();
        let mut text = match deprecation.reason.as_str() {
            "" => said(&since),
            reason => {
                vec![Inline::text(format!("{since}: ")), Inline::Summary(Docs::new(reason))]
            }
        };
        if let Some(instead) = instead(deprecation) {
            let colon = if deprecation.reason.is_empty() { ": " } else { " " };
            text.push(Inline::text(colon));
            text.extend(instead);
        }
        text
    });
    deprecated.into_iter().chain(since).chain(former("formerly ", notes)).collect()
}

/// That something is deprecated, and since which version: `Deprecated since 0.3.0`.
pub(super) fn deprecated_since(deprecation: &Deprecation) -> String {
    match &deprecation.since {
        Some(since) => format!("Deprecated since {since}"),
        None => "Deprecated".to_owned(),
    }
}

/// The names that something had, behind a word.
pub(super) fn former(word: &str, notes: &Notes) -> Option<Vec<Inline>> {
    let names = notes.renamed_from.iter().map(|name| vec![Inline::code(name.plain())]);
    let names = names.collect::<Vec<_>>().join(&Inline::text(", "));
    let text = [Inline::text(word)].into_iter().chain(names);
    (!notes.renamed_from.is_empty()).then(|| text.collect())
}

/// What to use in place of something deprecated.
pub(super) fn instead(deprecation: &Deprecation) -> Option<Vec<Inline>> {
    let rust = &deprecation.replacement.as_ref()?.rust;
    Some(vec![Inline::text("Use "), Inline::code(rust), Inline::text(" instead.")])
}

/// The anchor of what is below another, unless that is only the beginning of an anchor.
fn below(id: &str, ident: &Ident) -> String {
    let dot = if id.ends_with('-') { "" } else { "." };
    format!("{id}{dot}{}", ident.plain())
}

/// A name on the wire, of which every character can be seen.
fn named(wire: &str) -> String {
    if wire.is_empty() { "\"\"".to_owned() } else { visible(wire) }
}

/// About as many bytes as members are on a page.
fn size(members: &[Member]) -> usize {
    let inline = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Code(text) => text.len(),
        Inline::Linked(pieces) => pieces.iter().map(|(text, _)| 2 * text.len() + 16).sum(),
        Inline::Link(text, _) => 2 * text.len() + 16,
        Inline::Summary(docs) => docs.as_str().len(),
    };
    let inlines = |inlines: &Vec<Inline>| inlines.iter().map(inline).sum::<usize>() + 13;
    let one = |member: &Member| {
        let Member { id, name, ty, traits, docs, label, members, about: _ } = member;
        let traits: usize = traits.iter().map(inlines).sum();
        let below = if members.is_empty() { 0 } else { label.len() + 80 + size(members) };
        2 * id.len() + name.len() + inlines(ty) + traits + docs.as_str().len() + 40 + below
    };
    members.iter().map(one).sum()
}
