//! The aggregate of the elements of a tagged union: variants and members are found by name.
//!
//! It is lowered once all structs are, because a variant may hold one that is defined below.

use std::borrow::Cow;

use crate::api::{
    Access, Aggregate, AggregateField, Field, FieldSource, Presence, Scalar, Struct, Type,
    TypeKind, Variant, VariantMember,
};
use crate::diagnostics::{Diagnostic, Place, nearest};
use crate::lower::names::Role;
use crate::lower::scope::{Claim, Scope};
use crate::lower::state::Lowering;
use crate::lower::{chosen, docs};
use crate::spec::{self, Collect, Spanned};

/// The field that every such struct has.
const OTHER: &str = "other";

impl<'s> Lowering<'s, '_> {
    /// Adds to the union what its elements add up to.
    pub(super) fn lower_collection(&mut self, index: usize, union: &'s spec::TaggedUnion) {
        let Some(collect) = &union.collect else { return };
        let TypeKind::TaggedUnion(lowered) = &self.types[index].kind else { return };
        let variants = lowered.variants.clone();
        let aggregate = self.aggregate(collect, &Finder::new(union, &variants));
        if let TypeKind::TaggedUnion(lowered) = &mut self.types[index].kind {
            lowered.aggregate = aggregate;
        }
    }

    fn aggregate(&mut self, collect: &'s Collect, finder: &Finder<'_>) -> Option<Aggregate> {
        let mut scope = Scope::new("field");
        let mut users: Vec<Option<(&Spanned<String>, bool)>> = vec![None; finder.variants.len()];
        let mut parts = Vec::with_capacity(collect.fields.len());
        for written in &collect.fields {
            let ident = Role::Field.ident(&written.name.value);
            let claim = Claim::new(&written.name.value, written.name.place)
                .fixed_by("give one of them another name");
            scope.claim(&ident, claim, self.diagnostics);
            if ident.plain() == OTHER {
                let message = format!("`{OTHER}` has whatever is part of nothing else");
                let diagnostic = Diagnostic::new("bad-name", message, written.name.place);
                self.report(diagnostic.help("choose another name"));
            }
            let Some(source) = written.source.as_ref().and_then(|it| self.source(it, finder))
            else {
                continue;
            };
            self.check_users(&source, &written.name, finder, &mut users);
            let docs = docs::of(written.docs.as_ref());
            parts.push(AggregateField { ident, docs, source });
        }
        let name = collect.name.as_ref()?;
        let ident = chosen::ident(Role::Type, &name.value, Some(name), self.diagnostics);
        let module = Role::TypeModule.ident(ident.as_str());
        Some(Aggregate { ident, module, docs: docs::of(collect.docs.as_ref()), parts })
    }

    fn source(&mut self, written: &spec::FieldSource, finder: &Finder<'_>) -> Option<FieldSource> {
        match written {
            spec::FieldSource::Text { pieces, whole } => {
                let pieces = self.text_member(pieces, finder)?;
                let whole = match whole {
                    Some(whole) => Some(self.text_member(whole, finder)?),
                    None => None,
                };
                Some(FieldSource::Text { pieces, whole })
            }
            spec::FieldSource::Calls { calls, results, by } => {
                let (calls, results) = (self.variant(calls, finder), self.variant(results, finder));
                let (calls, results) = (calls?, results?);
                let called = self.member(calls, &by.value, by, finder)?;
                let result = self.member(results, &by.value, by, finder)?;
                let ty = |member| self.resolve(&self.field(member, finder)?.ty);
                if ty(called)? != ty(result)? {
                    self.report(
                        Diagnostic::new(
                            "bad-value",
                            format!("`{}` has not the same type in both", by.value),
                            by.place,
                        )
                        .help("name the member that a call and its result share"),
                    );
                    return None;
                }
                Some(FieldSource::Calls { calls: called, results: result })
            }
            spec::FieldSource::All(variant) => self.variant(variant, finder).map(FieldSource::All),
            spec::FieldSource::Last(source) => match finder.parts(&source.value) {
                (_, None) => self.variant(source, finder).map(FieldSource::Last),
                (variant, Some(member)) => {
                    let variant = self.variant_called(variant, source, finder)?;
                    self.member(variant, member, source, finder).map(FieldSource::LastMember)
                }
            },
        }
    }

    /// A required string of a variant: `text_delta.content`.
    fn text_member(
        &mut self,
        source: &Spanned<String>,
        finder: &Finder<'_>,
    ) -> Option<VariantMember> {
        let (variant, Some(name)) = finder.parts(&source.value) else {
            let message = format!("`{}` names no member", source.value);
            self.report(
                Diagnostic::new("bad-value", message, source.place)
                    .help("write the variant and its member: `text_delta.content`"),
            );
            return None;
        };
        let variant = self.variant_called(variant, source, finder)?;
        let member = self.member(variant, name, source, finder)?;
        let field = self.field(member, finder)?;
        let ty = self.resolve(&field.ty)?;
        let is_text = (field.presence, field.access) == (Presence::Required, Access::Both)
            && *ty == Type::Scalar(Scalar::String);
        let locked = &self.types[finder.variants[variant].payload.index].locked;
        let is_option = self.released.is_option(locked, field);
        if !is_text {
            let message = format!("`{}` is not text that is always there", source.value);
            self.report(
                Diagnostic::new("bad-value", message, source.place)
                    .help("name a member whose type is `string`, without `?` or `| null`"),
            );
        }
        if is_text && is_option {
            let message = format!("`{}` stays an `Option`, as it was released", source.value);
            self.report(
                Diagnostic::new("bad-value", message, source.place)
                    .help("name another member, or delete its line from the lock"),
            );
            return None;
        }
        is_text.then_some(member)
    }

    fn variant(&mut self, tag: &Spanned<String>, finder: &Finder<'_>) -> Option<usize> {
        self.variant_called(&tag.value, tag, finder)
    }

    /// The place of a variant; one that could not be lowered has been reported.
    pub(super) fn variant_called(
        &mut self,
        tag: &str,
        source: &Spanned<String>,
        finder: &Finder<'_>,
    ) -> Option<usize> {
        if !finder.tags.iter().any(|known| known == tag) {
            let message = format!("there is no variant `{tag}`");
            self.report(Diagnostic::new("bad-value", message, source.place).help(
                match nearest(tag, finder.tags.iter().map(AsRef::as_ref)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "name one of the union's `variants` by its tag".to_owned(),
                },
            ));
        }
        finder.variants.iter().position(|variant| variant.tag.text() == tag)
    }

    pub(super) fn member(
        &mut self,
        variant: usize,
        name: &str,
        source: &Spanned<String>,
        finder: &Finder<'_>,
    ) -> Option<VariantMember> {
        let fields = self.fields_of(variant, finder)?;
        let found = fields.iter().position(|field| field.wire == name);
        if found.is_none() {
            let near = nearest(name, fields.iter().map(|field| field.wire.as_str()));
            let help = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => {
                    let names: Vec<String> =
                        fields.iter().map(|field| format!("`{}`", field.wire)).collect();
                    format!(
                        "it has {}",
                        if names.is_empty() { "none".into() } else { names.join(", ") }
                    )
                }
            };
            let message =
                format!("`{}` has no member `{name}`", finder.variants[variant].tag.text());
            self.report(Diagnostic::new("bad-value", message, source.place).help(help));
        }
        found.map(|field| VariantMember { variant, field })
    }

    pub(super) fn field(&self, member: VariantMember, finder: &Finder<'_>) -> Option<&Field> {
        self.fields_of(member.variant, finder)?.get(member.field)
    }

    fn fields_of(&self, variant: usize, finder: &Finder<'_>) -> Option<&[Field]> {
        match &self.types[finder.variants[variant].payload.index].kind {
            TypeKind::Struct(Struct { fields, .. }) => Some(fields),
            _ => None,
        }
    }

    /// An element goes to one part as a whole; any number may have its members.
    fn check_users<'a>(
        &mut self,
        source: &FieldSource,
        part: &'a Spanned<String>,
        finder: &Finder<'_>,
        users: &mut [Option<(&'a Spanned<String>, bool)>],
    ) {
        let takes = match source {
            FieldSource::Text { pieces, whole } => {
                let whole = whole.map(|whole| (whole.variant, true));
                vec![Some((pieces.variant, true)), whole]
            }
            FieldSource::Calls { calls, results } => {
                vec![Some((calls.variant, true)), Some((results.variant, true))]
            }
            FieldSource::All(variant) | FieldSource::Last(variant) => vec![Some((*variant, true))],
            FieldSource::LastMember(member) => vec![Some((member.variant, false))],
        };
        for (variant, takes_all) in takes.into_iter().flatten() {
            match users[variant] {
                Some((first, true)) if takes_all => {
                    let tag = finder.variants[variant].tag.text();
                    let message = format!("`{tag}` is part of two things");
                    self.report(
                        Diagnostic::new("conflicting-keys", message, part.place)
                            .note("it is part of this already", first.place)
                            .help("gather it once; other parts may have its members: `last: stop.usage`"),
                    );
                }
                Some((_, true)) => {}
                _ => users[variant] = Some((part, takes_all)),
            }
        }
    }
}

/// Union in which variants are looked for.
pub(super) struct Finder<'a> {
    /// The tags of all variants, those that could not be lowered among them.
    tags: Vec<Cow<'a, str>>,
    pub(super) variants: &'a [Variant],
}

impl<'a> Finder<'a> {
    pub(super) fn new(union: &'a spec::TaggedUnion, variants: &'a [Variant]) -> Self {
        let mut tags: Vec<Cow<'a, str>> =
            union.variants.iter().map(|variant| variant.tag.value.text()).collect();
        for variant in variants {
            if !tags.contains(&variant.tag.text()) {
                tags.push(variant.tag.text());
            }
        }
        Self { tags, variants }
    }

    /// The tag in `variant` or `variant.member`, and the member. Tags and members may hold dots
    /// themselves.
    pub(super) fn parts<'t>(&self, text: &'t str) -> (&'t str, Option<&'t str>) {
        let is_tag = |text: &str| self.tags.iter().any(|tag| tag == text);
        if is_tag(text) {
            return (text, None);
        }
        let known = text.rmatch_indices('.').find(|(at, _)| is_tag(&text[..*at]));
        match known.map(|(at, _)| (&text[..at], &text[at + 1..])).or_else(|| text.split_once('.')) {
            Some((tag, member)) => (tag, Some(member)),
            None => (text, None),
        }
    }
}

/// Returns where the aggregate of a type is named, if the type is a union that has one.
pub(super) fn place(written: Option<&spec::TypeDef>) -> Option<Place> {
    match &written?.kind {
        spec::TypeKind::Tagged(union) => Some(union.collect.as_ref()?.name.as_ref()?.place),
        _ => None,
    }
}

pub(super) fn of(kind: &TypeKind) -> Option<&Aggregate> {
    match kind {
        TypeKind::TaggedUnion(union) => union.aggregate.as_ref(),
        _ => None,
    }
}
