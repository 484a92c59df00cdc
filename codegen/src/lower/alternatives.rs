//! The alternatives of untagged unions: their names and types, and enums that become one.
//!
//! Alternatives that are strings cannot be distinguished, and an enum keeps values that it does not
//! know. So `string` beside an enum says nothing new, and several enums are one with all of their
//! values. The same holds for integers.

use std::collections::HashSet;

use super::flattened::Flat;
use super::limits::LimitCheck;
use super::names::{Role, join};
use super::scope::{Claim, Scope};
use super::state::{Lowering, broken};
use super::types::Owner;
use super::{docs, released};
use crate::api::{Ident, Kind, Literal, Scalar, Shape, ShapeUnion, ShapeVariant, Type, TypeKind};
use crate::diagnostics::Diagnostic;
use crate::spec::{self, Alternative, EnumValue, Spanned, TypeExpr, TypeExprKind};

/// An alternative whose values are of one scalar.
struct OfScalar<'s> {
    scalar: Scalar,
    /// The known values; none where any is known.
    values: Vec<&'s EnumValue>,
    /// The values that are literals.
    literals: Vec<Spanned<&'s Literal>>,
    /// Whether it is an enum with a name.
    is_defined: bool,
}

impl OfScalar<'_> {
    fn is_enum(&self) -> bool {
        !self.values.is_empty() || !self.literals.is_empty()
    }
}

/// An alternative that stays, with the values of all enums that it stands for.
pub(super) struct Folded<'s> {
    alternative: Flat<'s>,
    values: Option<Vec<EnumValue>>,
}

impl<'s> Lowering<'s, '_> {
    /// The union of some alternatives, their shapes still open; or what they are together.
    pub(super) fn lower_any_of(
        &mut self,
        index: usize,
        alternatives: &'s [Alternative],
    ) -> TypeKind {
        let Some(flat) = self.flatten(index, alternatives) else { return broken() };
        let folded = self.fold(&flat);
        if alternatives.len() > 1
            && let [only] = folded.as_slice()
        {
            return match &only.values {
                Some(values) => TypeKind::Enum(self.lower_enum(index, values)),
                None => {
                    let owner = self.owner(index, "value");
                    TypeKind::Alias(self.lower_expr(only.alternative.ty, &owner))
                }
            };
        }
        let written = folded.iter().map(|folded| folded.alternative.written).collect();
        self.pending.alternatives.insert(index, written);
        TypeKind::ShapeUnion(ShapeUnion {
            variants: self.lower_alternatives(index, &folded),
            is_tried: false,
        })
    }

    fn lower_alternatives(&mut self, index: usize, folded: &[Folded<'s>]) -> Vec<ShapeVariant> {
        let mut scope = Scope::new("variant");
        let mut seen = HashSet::new();
        let mut variants = Vec::with_capacity(folded.len());
        let steps: Vec<Ident> =
            folded.iter().map(|it| Role::Variant.ident(&it.alternative.name.value)).collect();
        let named = folded.iter().zip(&steps).map(|(Folded { alternative, .. }, step)| {
            let name = (&*alternative.name.value, None);
            let step = self.released_step(index, alternative, step);
            let above = &self.types[index].locked;
            self.released.named(Role::Variant, name, (above, step.plain(), Kind::Variant))
        });
        let idents = released::idents(&named.collect::<Vec<_>>(), self.diagnostics);
        for ((Folded { alternative, values }, step), ident) in folded.iter().zip(steps).zip(idents)
        {
            let Flat {
                name: Spanned { value: name, place },
                is_named,
                notes,
                limits,
                ty: expr,
                written,
            } = alternative;
            let claim = Claim::new(name, *place).fixed_by(match is_named {
                true => "rename one of the alternatives: their names are Rust's alone",
                false => {
                    "write `any_of` as a mapping, with a Rust name of its own for each alternative"
                }
            });
            // The same type twice is ambiguous anyway.
            if *is_named || seen.insert(name.clone()) {
                scope.claim(&ident, claim, self.diagnostics);
            }
            let owner = Owner { part: name.clone(), ..self.owner(index, step.plain()) };
            let (inner, nullable) = self.split_null(expr);
            // In the union that it is written in it has been reported.
            if nullable && written.inside.is_none() {
                self.report(
                    Diagnostic::new("ambiguous-union", "an alternative cannot be null", expr.place)
                        .help("take `null` out here, and write `| null` where the union is used"),
                );
            }
            let ty = match values {
                Some(values) => {
                    let merged = self.define_in_place(&owner, None, expr.place, None);
                    self.types[merged].kind = TypeKind::Enum(self.lower_enum(merged, values));
                    Type::Named(self.reference(merged))
                }
                None => self.lower_expr(inner, &owner),
            };
            // An alternative within another union is reported where it is written.
            if written.inside.is_none() && !limits.is_empty() {
                self.pending.limits.push(LimitCheck { limits, ty: ty.clone() });
            }
            variants.push(ShapeVariant {
                ident,
                name: step.plain().to_owned(),
                notes: docs::notes(notes),
                ty,
                shape: Shape::String,
            });
        }
        variants
    }

    /// The name of an alternative in the lock: one that is called after its type has the name that
    /// the type had.
    fn released_step(&self, index: usize, alternative: &Flat<'s>, step: &Ident) -> Ident {
        let is_released = |step: &Ident| {
            let above = &self.types[index].locked;
            self.released.name_below(above, step.plain(), Kind::Variant).is_some()
        };
        let TypeExprKind::Name(name) = &alternative.ty.kind else { return step.clone() };
        let ty = self.by_name.get(name.as_str()).map(|index| &self.types[*index]);
        let former = ty.iter().flat_map(|ty| &ty.notes.renamed_from);
        let former = former.map(|former| Role::Variant.ident(former.plain()));
        match alternative.is_named || is_released(step) {
            true => step.clone(),
            false => former.into_iter().find(is_released).unwrap_or_else(|| step.clone()),
        }
    }

    /// The alternatives without those that others stand for.
    pub(super) fn fold(&mut self, alternatives: &[Flat<'s>]) -> Vec<Folded<'s>> {
        let kinds: Vec<Option<OfScalar<'s>>> =
            alternatives.iter().map(|alternative| self.of_scalar(alternative.ty)).collect();
        let mut folded: Vec<Folded<'s>> = Vec::with_capacity(alternatives.len());
        let mut done: HashSet<Scalar> = HashSet::new();
        for (alternative, kind) in alternatives.iter().zip(&kinds) {
            let same =
                |scalar: Scalar| kinds.iter().flatten().filter(move |other| other.scalar == scalar);
            let Some(scalar) = kind
                .as_ref()
                .map(|kind| kind.scalar)
                .filter(|scalar| same(*scalar).count() > 1 && same(*scalar).any(OfScalar::is_enum))
            else {
                folded.push(Folded { alternative: alternative.clone(), values: None });
                continue;
            };
            if !done.insert(scalar) {
                continue;
            }
            let pairs = alternatives.iter().zip(&kinds);
            let enums: Vec<(&Flat<'s>, &OfScalar<'s>)> = pairs
                .filter_map(|(alternative, kind)| Some((alternative, kind.as_ref()?)))
                .filter(|(_, kind)| kind.scalar == scalar && kind.is_enum())
                .collect();
            match enums.as_slice() {
                // An enum with a name stays what it is.
                [(alternative, OfScalar { is_defined: true, .. })] => {
                    folded.push(Folded { alternative: (*alternative).clone(), values: None });
                }
                enums => {
                    let values = enums.iter().flat_map(|(_, kind)| kind.known()).collect();
                    let alternative = enums[0].0.clone();
                    folded.push(Folded { alternative, values: Some(distinct(values)) });
                    for (alternative, _) in enums {
                        if let TypeExprKind::Name(name) = &alternative.ty.kind {
                            self.excuse(name);
                        }
                    }
                }
            }
        }
        folded
    }

    /// What an alternative is of `string` or of `integer`, through the names of types.
    fn of_scalar(&self, expr: &'s TypeExpr) -> Option<OfScalar<'s>> {
        let any = |scalar| OfScalar {
            scalar,
            values: Vec::new(),
            literals: Vec::new(),
            is_defined: false,
        };
        let mut expr = expr;
        for _ in 0..=self.spec.types.len() {
            let name = match &expr.kind {
                TypeExprKind::Scalar(scalar @ (Scalar::String | Scalar::Integer)) => {
                    return Some(any(*scalar));
                }
                TypeExprKind::Literal(value) if value.scalar() != Scalar::Boolean => {
                    let literals = vec![Spanned { value, place: expr.place }];
                    return Some(OfScalar { literals, ..any(value.scalar()) });
                }
                TypeExprKind::Name(name) => name,
                _ => return None,
            };
            let index = *self.by_name.get(name.as_str())?;
            match &self.types[index].written?.kind {
                spec::TypeKind::Alias(target) => expr = target,
                spec::TypeKind::Enum(values) => {
                    let scalar = values.first()?.value.value.scalar();
                    let is_one = values.iter().all(|value| value.value.value.scalar() == scalar);
                    let is_open = is_one && scalar != Scalar::Boolean;
                    let values = values.iter().collect();
                    let is_defined = true;
                    return is_open.then_some(OfScalar { values, is_defined, ..any(scalar) });
                }
                // A union of which one enum is made.
                spec::TypeKind::AnyOf(_) => {
                    let flat = self.flat.get(&index)?.as_ref()?;
                    let all: Option<Vec<OfScalar<'s>>> =
                        flat.iter().map(|inner| self.of_scalar(inner.ty)).collect();
                    let all = all?;
                    let scalar = all.first()?.scalar;
                    let mut one = OfScalar { is_defined: true, ..any(scalar) };
                    for other in all {
                        one.values.extend(other.values);
                        one.literals.extend(other.literals);
                        one.scalar = (one.scalar == other.scalar).then_some(one.scalar)?;
                    }
                    return one.is_enum().then_some(one);
                }
                _ => return None,
            }
        }
        None
    }
}

impl OfScalar<'_> {
    fn known(&self) -> Vec<EnumValue> {
        let of_literals = self.literals.iter().map(|literal| EnumValue {
            value: Spanned { value: literal.value.clone(), place: literal.place },
            notes: spec::Notes::default(),
            rust_name: None,
        });
        self.values.iter().map(|value| (*value).clone()).chain(of_literals).collect()
    }
}

/// Every value once.
fn distinct(mut values: Vec<EnumValue>) -> Vec<EnumValue> {
    let mut seen = HashSet::new();
    values.retain(|value| seen.insert(value.value.value.clone()));
    values
}

/// The name of an alternative, and where it stands.
pub(super) fn name(alternative: &Alternative) -> Spanned<String> {
    let expr = &alternative.ty;
    let described = || Spanned { value: described(expr), place: expr.place };
    alternative.name.clone().unwrap_or_else(described)
}

/// The name that an alternative of a list gets.
fn described(expr: &TypeExpr) -> String {
    match &expr.kind {
        TypeExprKind::Scalar(scalar) => scalar.name().to_owned(),
        TypeExprKind::Broken => Scalar::Unknown.name().to_owned(),
        TypeExprKind::Array(item) => join(&[&described(item), "array"]),
        TypeExprKind::Record(value) => join(&[&described(value), "record"]),
        TypeExprKind::Tuple(elements) => {
            let elements: Vec<String> = elements.iter().map(described).collect();
            join(&[&join(&elements.iter().map(String::as_str).collect::<Vec<_>>()), "tuple"])
        }
        TypeExprKind::Nullable(inner) => described(inner),
        TypeExprKind::Literal(value) => value.name().into_owned(),
        TypeExprKind::Name(name) => name.clone(),
    }
}
