//! Members that are the tag of a union which their struct is a variant of.
//!
//! Such a member always has one value. The struct has no field for it, and sends it all the same:
//! what goes over the wire does not depend on whether a struct is also a variant.

use crate::api::{Constant, Literal};
use crate::diagnostics::{Diagnostic, Place};
use crate::lower::state::{Lowering, Tag};
use crate::spec::{self, FieldType, TypeExprKind, TypeKind};

/// The known values of a member.
enum Values<'s> {
    /// There is one, and it is written here.
    One(&'s Literal, Place),
    /// There may be several.
    Several,
    /// The type could not be read, which has been reported.
    Unknown,
}

impl<'s> Lowering<'s, '_> {
    /// The tags that a struct holds itself.
    pub(super) fn constants(&self, fields: &'s [spec::Field], tags: &[Tag<'s>]) -> Vec<Constant> {
        let is_tag = |field: &&spec::Field| {
            !field.optional && tags.iter().any(|tag| tag.member == field.name.value)
        };
        fields
            .iter()
            .filter(is_tag)
            .filter_map(|field| match self.values(&field.ty) {
                Values::One(value, _) => {
                    Some(Constant { wire: field.name.value.clone(), value: value.clone() })
                }
                Values::Several | Values::Unknown => None,
            })
            .collect()
    }

    /// Whether a member is the tag of a union and no field of its struct. It is checked against
    /// each tag.
    pub(super) fn is_tag(&mut self, field: &'s spec::Field, tags: &[Tag<'s>]) -> bool {
        let mut is_tag = false;
        for tag in tags.iter().filter(|tag| tag.member == field.name.value) {
            let others =
                tags.iter().any(|other| other.member == tag.member && other.value != tag.value);
            self.check_tag(field, tag, others);
            // What may be left out alone is chosen by the caller there, as any other member is.
            is_tag |= tag.in_place || !field.optional;
        }
        // A type that names the tag's value is used by it, though nothing that is emitted names it.
        if is_tag
            && let FieldType::Expr(expr) = &field.ty
            && let TypeExprKind::Name(name) = &expr.kind
        {
            self.excuse(name);
        }
        is_tag
    }

    /// A struct that is also the variant of another tag can hold no value of its own.
    fn check_tag(&mut self, field: &'s spec::Field, tag: &Tag<'s>, others: bool) {
        let elsewhere = match self.values(&field.ty) {
            Values::One(value, _) if value == tag.value => return,
            Values::Unknown => return self.report_unknown(&field.ty),
            Values::One(_, place) => match &field.ty {
                FieldType::Expr(expr) => (expr.place != place).then_some(place),
                _ => Some(place),
            },
            Values::Several => None,
        };
        let (member, value) = (tag.member, tag.value);
        let mut diagnostic = Diagnostic::new(
            "bad-value",
            format!("`{member}` is the union's tag, but not always `{}` here", value.text()),
            field.name.place,
        )
        .note("this variant's tag", tag.place);
        if let Some(place) = elsewhere {
            diagnostic = diagnostic.note("its only value", place);
        }
        let help = match others {
            true => format!("take `{member}` out: the union sends the tag of each variant"),
            false => format!("take `{member}` out, or write its type as {}", quoted(value)),
        };
        self.report(diagnostic.help(help));
    }

    /// The values of a member, through the names of types.
    fn values(&self, ty: &'s FieldType) -> Values<'s> {
        let mut expr = match ty {
            FieldType::Expr(expr) => expr,
            FieldType::Enum(values) => return of_enum(values),
            FieldType::Struct(_) => return Values::Several,
            FieldType::Broken => return Values::Unknown,
        };
        for _ in 0..=self.spec.types.len() {
            let name = match &expr.kind {
                TypeExprKind::Literal(value) => return Values::One(value, expr.place),
                TypeExprKind::Name(name) => name,
                TypeExprKind::Broken => return Values::Unknown,
                _ => return Values::Several,
            };
            let Some(written) = self.written(name) else { return Values::Unknown };
            match &written.kind {
                TypeKind::Alias(target) => expr = target,
                TypeKind::Enum(values) => return of_enum(values),
                TypeKind::Broken => return Values::Unknown,
                _ => return Values::Several,
            }
        }
        Values::Unknown
    }

    fn report_unknown(&mut self, ty: &'s FieldType) {
        if let FieldType::Expr(expr) = ty
            && let TypeExprKind::Name(name) = &expr.kind
        {
            let _ = self.find_type(name, expr.place);
        }
    }

    fn written(&self, name: &str) -> Option<&'s spec::TypeDef> {
        self.types[*self.by_name.get(name)?].written
    }
}

/// A literal as YAML writes it.
fn quoted(value: &Literal) -> String {
    match value {
        Literal::String(_) => format!("'{value}'"),
        Literal::Integer(_) | Literal::Boolean(_) => format!("`{value}`"),
    }
}

fn of_enum(values: &[spec::EnumValue]) -> Values<'_> {
    match values {
        [] => Values::Unknown,
        [only] => Values::One(&only.value.value, only.value.place),
        _ => Values::Several,
    }
}
