//! `includes` of a tagged union: the variants that other unions give it.
//!
//! They hold the same structs in both. A union that is only included is not part of the API.

use std::collections::HashSet;

use crate::api::{TaggedUnion, TypeKind, Variant};
use crate::diagnostics::Diagnostic;
use crate::lower::scope::{Claim, Scope};
use crate::lower::state::Lowering;
use crate::spec::{self, Spanned, TypeExprKind};

/// The unions on the way from one to those that it includes.
#[derive(Default)]
struct Progress {
    path: Vec<usize>,
    done: HashSet<usize>,
    /// Those that lack variants because of a mistake, which has been reported.
    incomplete: HashSet<usize>,
}

impl<'s> Lowering<'s, '_> {
    /// Adds the variants of included unions to all that include some. Returns the unions that lack
    /// variants because of a mistake.
    pub(super) fn include_variants(&mut self) -> HashSet<usize> {
        let mut progress = Progress::default();
        for index in 0..self.spec.types.len() {
            self.include_into(index, &mut progress);
        }
        progress.incomplete
    }

    fn include_into(&mut self, index: usize, progress: &mut Progress) {
        let Some(spec::TypeKind::Tagged(union)) = self.types[index].written.map(|it| &it.kind)
        else {
            return;
        };
        if union.includes.is_empty() || !progress.done.insert(index) {
            return;
        }
        progress.path.push(index);
        let mut included = Vec::new();
        for name in &union.includes {
            match self.included(union, name, progress) {
                Some(variants) => included.push((name, variants)),
                None => _ = progress.incomplete.insert(index),
            }
        }
        progress.path.pop();
        let TypeKind::TaggedUnion(lowered) = &self.types[index].kind else { return };
        let mut lowered = lowered.clone();
        let variants = self.joined(union, &lowered, included);
        lowered.variants.splice(..0, variants);
        self.types[index].kind = TypeKind::TaggedUnion(lowered);
    }

    /// The variants of a union that another one includes.
    fn included(
        &mut self,
        union: &'s spec::TaggedUnion,
        name: &'s Spanned<String>,
        progress: &mut Progress,
    ) -> Option<Vec<Variant>> {
        let index = self.find_type(&name.value, name.place)?;
        let place = self.types[index].place;
        self.excuse(&name.value);
        let Some((index, other)) = self.union_behind(&name.value) else {
            if !matches!(self.types[index].written.map(|it| &it.kind), Some(spec::TypeKind::Broken))
            {
                let message = format!("`{}` is not a tagged union", name.value);
                self.report(
                    Diagnostic::new("bad-value", message, name.place)
                        .note("it is defined here", place)
                        .help("name a type with `variants`, or write it as one of the `variants`"),
                );
            }
            return None;
        };
        if progress.path.contains(&index) {
            let message = "a union cannot include itself";
            self.report(
                Diagnostic::new("impossible-cycle", message, name.place)
                    .note("it is defined here", place)
                    .help("take it out: it has its own variants already"),
            );
            return None;
        }
        self.include_into(index, progress);
        let (Some(tag), Some(theirs)) = (&union.tag, &other.tag) else { return None };
        if tag.value != theirs.value {
            let message = format!(
                "`{}` is tagged by `{}`, and this union by `{}`",
                name.value, theirs.value, tag.value
            );
            self.report(
                Diagnostic::new("bad-value", message, name.place)
                    .note("its tag", theirs.place)
                    .note("the tag of this union", tag.place)
                    .help("include unions with the same tag; another one is a type of a member"),
            );
            return None;
        }
        let TypeKind::TaggedUnion(lowered) = &self.types[index].kind else { return None };
        let variants = lowered.variants.clone();
        (!progress.incomplete.contains(&index)).then_some(variants)
    }

    /// The included variants, each once, and checked against those of the union itself.
    fn joined(
        &mut self,
        union: &'s spec::TaggedUnion,
        lowered: &TaggedUnion,
        included: Vec<(&'s Spanned<String>, Vec<Variant>)>,
    ) -> Vec<Variant> {
        let mut scope = Scope::new("variant");
        let mut places = Vec::new();
        for own in &lowered.variants {
            let written = union.variants.iter().find(|written| written.tag.value == own.tag);
            let place = written.map_or(self.types[own.payload.index].place, |it| it.tag.place);
            scope.hold(&own.ident, Claim::new(&own.tag.text(), place));
            places.push((own.clone(), place));
        }
        let mut joined = Vec::new();
        for (name, variants) in included {
            let mut lacks_members = false;
            for variant in variants {
                let same = places.iter().find(|(other, _)| other.tag == variant.tag);
                if let Some((other, place)) = same {
                    if other.payload != variant.payload {
                        let tag = variant.tag.text();
                        let message =
                            format!("`{}` has another variant `{tag}` than this union", name.value);
                        self.report(
                            Diagnostic::new("duplicate-key", message, name.place)
                                .note(format!("`{tag}` of this union"), *place)
                                .help("take one of them out, or let both hold the same struct"),
                        );
                    }
                    continue;
                }
                let first = places.first().map(|(first, place)| (&first.tag, *place));
                if let Some((tag, place)) =
                    first.filter(|(it, _)| it.scalar() != variant.tag.scalar())
                {
                    let message = format!(
                        "the tags of `{}` are {}s, and `{tag}` is none",
                        name.value,
                        variant.tag.scalar().name()
                    );
                    self.report(
                        Diagnostic::new("bad-value", message, name.place)
                            .note("another tag of this union", place)
                            .help("include unions whose tags are of the same type"),
                    );
                    break;
                }
                let claim = Claim::new(&variant.tag.text(), name.place)
                    .fixed_by("give one of them another Rust name: `{name: …, fields: …}`");
                scope.claim(&variant.ident, claim, self.diagnostics);
                let (payload, struct_name) =
                    (variant.payload.index, self.types[variant.payload.index].name.clone());
                lacks_members = lacks_members
                    || self.check_has(&lowered.common, payload, &struct_name, name.place, union);
                places.push((variant.clone(), name.place));
                joined.push(variant);
            }
        }
        joined
    }

    /// The tagged union that a name stands for, through aliases.
    fn union_behind(&self, name: &str) -> Option<(usize, &'s spec::TaggedUnion)> {
        let mut name = name;
        for _ in 0..=self.spec.types.len() {
            let index = *self.by_name.get(name)?;
            match &self.types[index].written?.kind {
                spec::TypeKind::Tagged(union) => return Some((index, union)),
                spec::TypeKind::Alias(expr) => match &expr.kind {
                    TypeExprKind::Name(target) => name = target,
                    _ => return None,
                },
                _ => return None,
            }
        }
        None
    }
}
