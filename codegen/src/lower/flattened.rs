//! Unions by shape within unions by shape: the alternatives of one that is an alternative of
//! another stand in its place.

use super::alternatives::name;
use super::names::join;
use super::state::{Lowering, Written};
use crate::diagnostics::Diagnostic;
use crate::spec::{self, Alternative, Notes, Spanned, TypeExpr, TypeExprKind, TypeKind};

/// One alternative of a union, its own or that of a union which stands there.
#[derive(Clone)]
pub(super) struct Flat<'s> {
    /// Its name, and where it stands in the union.
    pub(super) name: Spanned<String>,
    /// Whether the name was written for it.
    pub(super) is_named: bool,
    pub(super) notes: Notes,
    /// Its constraints, to be held against its type.
    pub(super) limits: &'s [spec::Limit],
    pub(super) ty: &'s TypeExpr,
    pub(super) written: Written,
}

impl<'s> Flat<'s> {
    fn own(alternative: &'s Alternative) -> Self {
        Self {
            name: name(alternative),
            is_named: alternative.name.is_some(),
            notes: alternative.notes.clone(),
            limits: &alternative.notes.limits,
            ty: &alternative.ty,
            written: Written { place: alternative.ty.place, inside: None },
        }
    }

    /// The alternative of a union where that union stands. What is written there holds for all of
    /// its alternatives.
    fn inside(self, outer: &'s Alternative) -> Self {
        let Self { name, is_named, mut notes, limits, ty, written } = self;
        notes.docs = notes.docs.or_else(|| outer.notes.docs.clone());
        notes.deprecated = notes.deprecated.or_else(|| outer.notes.deprecated.clone());
        notes.since = notes.since.or_else(|| outer.notes.since.clone());
        let place = outer.ty.place;
        let (name, is_named) = match &outer.name {
            Some(prefix) => {
                let value = join(&[&prefix.value, &name.value]);
                (Spanned { value, place: prefix.place }, true)
            }
            None => (Spanned { place, ..name }, is_named),
        };
        let inside = Some(written.inside.unwrap_or(written.place));
        Self { name, is_named, notes, limits, ty, written: Written { place, inside } }
    }
}

impl<'s> Lowering<'s, '_> {
    /// The alternatives of a union. None if it is among them itself.
    pub(super) fn flatten(
        &mut self,
        index: usize,
        alternatives: &'s [Alternative],
    ) -> Option<Vec<Flat<'s>>> {
        self.flatten_on(index, alternatives, &mut Vec::new())
    }

    fn flatten_on(
        &mut self,
        index: usize,
        alternatives: &'s [Alternative],
        path: &mut Vec<usize>,
    ) -> Option<Vec<Flat<'s>>> {
        if let Some(known) = self.flat.get(&index) {
            return known.clone();
        }
        path.push(index);
        let flat = self.flatten_below(alternatives, path);
        path.pop();
        self.flat.insert(index, flat.clone());
        flat
    }

    fn flatten_below(
        &mut self,
        alternatives: &'s [Alternative],
        path: &mut Vec<usize>,
    ) -> Option<Vec<Flat<'s>>> {
        let mut flat: Vec<Flat<'s>> = Vec::with_capacity(alternatives.len());
        for alternative in alternatives {
            let Some((index, inner)) = self.union_by_shape(&alternative.ty) else {
                flat.push(Flat::own(alternative));
                continue;
            };
            if let TypeExprKind::Name(name) = &alternative.ty.kind {
                self.excuse(name);
            }
            if path.contains(&index) {
                self.report_cycle(index, alternative);
                return None;
            }
            let inner = self.flatten_on(index, inner, path)?;
            // What is one type in the end has a name already.
            if inner.len() < 2 || self.fold(&inner).len() < 2 {
                flat.push(Flat::own(alternative));
                continue;
            }
            self.reject_limits_of_union(alternative);
            for inner in inner {
                // Several unions may have an alternative, which stays one.
                let is_there = |own: &Flat<'s>| self.are_equal(own.ty, inner.ty);
                if !flat.iter().any(is_there) {
                    flat.push(inner.inside(alternative));
                }
            }
        }
        let own: Vec<&TypeExpr> = alternatives.iter().map(|alternative| &alternative.ty).collect();
        let is_own = |flat: &Flat<'s>| flat.written.inside.is_none();
        // An own alternative behind a union that has it keeps its notes and its name.
        let kept: Vec<bool> = flat
            .iter()
            .map(|it| is_own(it) || !own.iter().any(|own| self.are_equal(own, it.ty)))
            .collect();
        let mut kept = kept.into_iter();
        flat.retain(|_| kept.next().unwrap_or(true));
        Some(flat)
    }

    /// Reports the constraints of an alternative whose own alternatives stand in its place.
    fn reject_limits_of_union(&mut self, alternative: &Alternative) {
        for limit in &alternative.notes.limits {
            let key = limit.constraint.value.name();
            let message = format!("an alternative that is a union has no `{key}`");
            let diagnostic = Diagnostic::new("bad-value", message, limit.constraint.place);
            self.report(diagnostic.help("write it at the alternatives of that union"));
        }
    }

    fn report_cycle(&mut self, index: usize, alternative: &Alternative) {
        let place = self.types[index].place;
        self.report(
            Diagnostic::new(
                "impossible-cycle",
                "a union cannot be an alternative of itself",
                alternative.ty.place,
            )
            .note("it is defined here", place)
            .help("take it out: a value may hold the union in a struct or an array"),
        );
    }

    /// The union by shape that an expression names.
    fn union_by_shape(&self, expr: &'s TypeExpr) -> Option<(usize, &'s [Alternative])> {
        let TypeExprKind::Name(name) = &self.behind_aliases(expr).kind else { return None };
        let index = *self.by_name.get(name.as_str())?;
        match &self.types[index].written?.kind {
            TypeKind::AnyOf(alternatives) => Some((index, alternatives)),
            _ => None,
        }
    }

    /// Whether two alternatives are the same type, apart from null, which none should be.
    fn are_equal(&self, one: &'s TypeExpr, other: &'s TypeExpr) -> bool {
        let bare = |expr: &'s TypeExpr| match &self.behind_aliases(expr).kind {
            TypeExprKind::Nullable(inner) => inner,
            _ => expr,
        };
        self.are_same_types(bare(one), bare(other))
    }

    /// Whether two expressions are the same type, behind aliases.
    fn are_same_types(&self, one: &'s TypeExpr, other: &'s TypeExpr) -> bool {
        match (&self.behind_aliases(one).kind, &self.behind_aliases(other).kind) {
            (TypeExprKind::Scalar(one), TypeExprKind::Scalar(other)) => one == other,
            (TypeExprKind::Literal(one), TypeExprKind::Literal(other)) => one == other,
            (TypeExprKind::Name(one), TypeExprKind::Name(other)) => {
                self.by_name.get(one.as_str()) == self.by_name.get(other.as_str())
            }
            (TypeExprKind::Array(one), TypeExprKind::Array(other))
            | (TypeExprKind::Record(one), TypeExprKind::Record(other))
            | (TypeExprKind::Nullable(one), TypeExprKind::Nullable(other)) => {
                self.are_same_types(one, other)
            }
            (TypeExprKind::Tuple(ones), TypeExprKind::Tuple(others)) => {
                let mut pairs = ones.iter().zip(others);
                ones.len() == others.len()
                    && pairs.all(|(one, other)| self.are_same_types(one, other))
            }
            _ => false,
        }
    }

    /// The expression that aliases lead to.
    fn behind_aliases(&self, expr: &'s TypeExpr) -> &'s TypeExpr {
        let mut expr = expr;
        for _ in 0..=self.spec.types.len() {
            let TypeExprKind::Name(name) = &expr.kind else { return expr };
            let index = self.by_name.get(name.as_str());
            let written = index.and_then(|index| self.types[*index].written);
            match written.map(|written| &written.kind) {
                Some(spec::TypeKind::Alias(target)) => expr = target,
                _ => return expr,
            }
        }
        expr
    }
}
