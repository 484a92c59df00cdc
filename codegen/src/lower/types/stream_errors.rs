//! `errors` of a tagged union: the elements that report an error of the stream that they come by.
//!
//! It is lowered once all structs are, because a variant may hold one that is defined below.

use super::collect::Finder;
use crate::api::{Presence, Scalar, StreamError, Type, TypeKind, VariantMember};
use crate::diagnostics::Diagnostic;
use crate::lower::state::Lowering;
use crate::spec::{self, Spanned};

impl<'s> Lowering<'s, '_> {
    /// Adds to the union which of its elements report an error.
    pub(super) fn lower_stream_errors(&mut self, index: usize, union: &'s spec::TaggedUnion) {
        let TypeKind::TaggedUnion(lowered) = &self.types[index].kind else { return };
        let variants = lowered.variants.clone();
        let finder = Finder::new(union, &variants);
        let mut errors: Vec<(StreamError, &Spanned<String>)> = Vec::new();
        for written in &union.errors {
            let Some(error) = self.stream_error(written, &finder) else { continue };
            let same = errors.iter().find(|(other, _)| {
                other.variant == error.variant
                    && (other.field == error.field || other.field.and(error.field).is_none())
            });
            if let Some((_, first)) = same {
                let message = format!("`{}` reports an error already", written.value);
                self.report(
                    Diagnostic::new("conflicting-keys", message, written.place)
                        .note("it is listed here", first.place)
                        .help("take one of them out: a variant stands for all of its elements"),
                );
                continue;
            }
            errors.push((error, written));
        }
        let errors = errors.into_iter().map(|(error, _)| error).collect();
        if let TypeKind::TaggedUnion(lowered) = &mut self.types[index].kind {
            lowered.errors = errors;
        }
    }

    fn stream_error(
        &mut self,
        written: &Spanned<String>,
        finder: &Finder<'_>,
    ) -> Option<StreamError> {
        let (tag, member) = finder.parts(&written.value);
        if tag.is_empty() || member.is_some_and(str::is_empty) {
            let message = format!("`{}` lacks a name beside its `.`", written.value);
            self.report(
                Diagnostic::new("bad-value", message, written.place)
                    .help("write `variant` or `variant.member`"),
            );
            return None;
        }
        let variant = self.variant_called(tag, written, finder)?;
        let Some(name) = member else { return Some(StreamError { variant, field: None }) };
        let member = self.member(variant, name, written, finder)?;
        self.check_tells_errors(member, written, finder)?;
        Some(StreamError { variant, field: Some(member.field) })
    }

    /// A member that every element has, and that is not false in some, would make an error of all
    /// of them.
    fn check_tells_errors(
        &mut self,
        member: VariantMember,
        written: &Spanned<String>,
        finder: &Finder<'_>,
    ) -> Option<()> {
        let field = self.field(member, finder)?;
        if field.presence != Presence::Required
            || self.resolve(&field.ty) == Some(&Type::Scalar(Scalar::Boolean))
        {
            return Some(());
        }
        let tag = finder.variants[member.variant].tag.text();
        let message =
            format!("`{}` is always there, so every `{tag}` would report an error", written.value);
        self.report(Diagnostic::new("bad-value", message, written.place).help(format!(
            "write `{tag}`, or name a member that may be absent or null, or is a boolean"
        )));
        None
    }
}
