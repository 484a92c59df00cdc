//! Members that are the tag of a union which their struct is a variant of.
//!
//! If such a member always has one value, the struct has no field for it, and sends it all the
//! same: what goes over the wire does not depend on whether a struct is also a variant. If it may
//! have several, it is a field, which says alone which one it is.

use crate::api::{Constant, Literal, Scalar};
use crate::diagnostics::{Diagnostic, Place};
use crate::lower::state::{Lowering, Tag};
use crate::spec::{self, FieldType, TypeExprKind, TypeKind};

/// The known values of a member.
enum Values<'s> {
    /// There is one, and it is written here.
    One(&'s Literal, Place),
    /// These are known.
    Some(&'s [spec::EnumValue]),
    /// All of a scalar are.
    All(Scalar),
    /// Something else.
    Other,
    /// The type could not be read, which has been reported.
    Unknown,
}

impl Values<'_> {
    /// Whether a tag is among them.
    fn include(&self, tag: &Literal) -> bool {
        match self {
            Self::One(value, _) => *value == tag,
            Self::Some(values) => values.iter().any(|it| it.value.value == *tag),
            Self::All(scalar) => *scalar == tag.scalar(),
            Self::Other => false,
            Self::Unknown => true,
        }
    }

    /// Whether there is only one, as far as is known.
    fn is_one(&self) -> bool {
        matches!(self, Self::One(..) | Self::Unknown)
    }
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
                Values::Some(_) | Values::All(_) | Values::Other | Values::Unknown => None,
            })
            .collect()
    }

    /// Whether a member is the tag of a union and no field of its struct. It is checked against
    /// the tags.
    pub(super) fn is_tag(&mut self, field: &'s spec::Field, tags: &[Tag<'s>]) -> bool {
        let tags: Vec<&Tag<'s>> =
            tags.iter().filter(|tag| tag.member == field.name.value).collect();
        let Some(first) = tags.first() else { return false };
        let values = self.values(&field.ty);
        let is_wrong =
            |tag: &&&Tag<'s>| !values.include(tag.value) || tag.in_place && !values.is_one();
        if let Some(tag) = tags.iter().find(is_wrong) {
            self.report_values(field, &values, tag, &tags);
        }
        // What may be left out alone is chosen by the caller there, as any other member is.
        if !(first.in_place || values.is_one() && !field.optional) {
            return false;
        }
        if let Values::Unknown = values {
            self.report_unknown(&field.ty);
        }
        // A type that names the tag's value is used by it, though nothing that is emitted names it.
        if let FieldType::Expr(expr) = &field.ty
            && let TypeExprKind::Name(name) = &expr.kind
        {
            self.excuse(name);
        }
        true
    }

    /// Reports that a member cannot have the value of a tag, or may have others where it stands in
    /// place.
    fn report_values(
        &mut self,
        field: &'s spec::Field,
        values: &Values<'s>,
        tag: &Tag<'s>,
        tags: &[&Tag<'s>],
    ) {
        let elsewhere = match (values, &field.ty) {
            (Values::One(_, place), FieldType::Expr(expr)) => {
                (expr.place != *place).then_some(*place)
            }
            (Values::One(_, place), _) => Some(*place),
            _ => None,
        };
        let mut all: Vec<&Literal> = Vec::new();
        for tag in tags {
            if !all.contains(&tag.value) {
                all.push(tag.value);
            }
        }
        let (member, value) = (tag.member, tag.value);
        let is = if values.include(value) { "not always" } else { "never" };
        let ty = match all.as_slice() {
            [_] => format!("its type as {}", quoted(value)),
            several => {
                let several: Vec<String> = several.iter().map(ToString::to_string).collect();
                format!("its type with all of its tags: `{{values: [{}]}}`", several.join(", "))
            }
        };
        let mut diagnostic = Diagnostic::new(
            "bad-value",
            format!("`{member}` is the union's tag, but {is} `{}` here", value.text()),
            field.name.place,
        )
        .note("this variant's tag", tag.place);
        if let Some(place) = elsewhere {
            diagnostic = diagnostic.note("its only value", place);
        }
        self.report(diagnostic.help(format!("take `{member}` out, or write {ty}")));
    }

    /// The values of a member, through the names of types.
    fn values(&self, ty: &'s FieldType) -> Values<'s> {
        let mut expr = match ty {
            FieldType::Expr(expr) => expr,
            FieldType::Enum(values) => return of_enum(values),
            FieldType::Struct(_) | FieldType::AnyOf(_) | FieldType::Around(..) => {
                return Values::Other;
            }
            FieldType::Broken => return Values::Unknown,
        };
        for _ in 0..=self.spec.types.len() {
            let name = match &expr.kind {
                TypeExprKind::Literal(value) => return Values::One(value, expr.place),
                TypeExprKind::Name(name) => name,
                TypeExprKind::Scalar(scalar) => return Values::All(*scalar),
                TypeExprKind::Broken => return Values::Unknown,
                _ => return Values::Other,
            };
            let Some(written) = self.written(name) else { return Values::Unknown };
            match &written.kind {
                TypeKind::Alias(target) => expr = target,
                TypeKind::Enum(values) => return of_enum(values),
                TypeKind::Broken => return Values::Unknown,
                _ => return Values::Other,
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
        several => Values::Some(several),
    }
}
