//! Type expressions, and the types that they make in place.
//!
//! Null is taken off where a field can carry it, also where an alias hides it, so that no type is
//! nullable twice.

use super::literal;
use crate::api::{Notes, Scalar, Type, TypeKind, below};
use crate::diagnostics::{Diagnostic, Place, nearest};
use crate::lower::docs;
use crate::lower::names;
use crate::lower::state::{Definition, Lowering, broken};
use crate::spec::{self, Spanned, TypeExpr, TypeExprKind};

/// The owner that a type in place is named after.
#[derive(Clone)]
pub(in crate::lower) struct Owner {
    /// The name of its holder: `Session`.
    pub(in crate::lower) prefix: String,
    /// The name that it has there: `job_metadata`.
    pub(in crate::lower) part: String,
    /// The type that it is written in.
    pub(in crate::lower) holder: Option<usize>,
    /// The way to it in the spec.
    pub(in crate::lower) path: Vec<String>,
}

impl Owner {
    /// The owner of what is below it in the spec.
    pub(in crate::lower) fn below(&self, step: &str) -> Self {
        let mut owner = self.clone();
        owner.path.push(step.to_owned());
        owner
    }

    /// The owner of what is below it, which is called so.
    pub(in crate::lower) fn member(&self, name: &str) -> Self {
        Self { part: name.to_owned(), ..self.below(name) }
    }
}

impl<'s> Lowering<'s, '_> {
    /// The owner of what is written in place within a type.
    pub(in crate::lower) fn owner(&self, holder: usize, part: &str) -> Owner {
        Owner {
            prefix: names::stem(self.types[holder].ident.plain()).to_owned(),
            part: part.to_owned(),
            holder: Some(holder),
            path: below(&self.types[holder].path, part),
        }
    }

    /// The type that an expression stands for.
    pub(in crate::lower) fn lower_expr(&mut self, expr: &'s TypeExpr, owner: &Owner) -> Type {
        match &expr.kind {
            TypeExprKind::Scalar(scalar) => Type::Scalar(*scalar),
            TypeExprKind::Broken => Type::Broken,
            TypeExprKind::Array(item) => Type::Array(Box::new(self.lower_expr(item, owner))),
            TypeExprKind::Record(value) => Type::Map(Box::new(self.lower_expr(value, owner))),
            TypeExprKind::Tuple(elements) => {
                let elements = elements.iter().zip(1..).map(|(element, number)| {
                    let part = format!("{}_{number}", owner.part);
                    self.lower_expr(element, &Owner { part, ..owner.below(&number.to_string()) })
                });
                Type::Tuple(elements.collect())
            }
            TypeExprKind::Nullable(inner) => {
                let ty = self.lower_expr(inner, owner);
                if self.null_behind(inner).is_some() { ty } else { Type::Nullable(Box::new(ty)) }
            }
            TypeExprKind::Literal(value) => {
                let index = self.define_in_place(owner, None, expr.place, None);
                self.types[index].kind = TypeKind::Enum(literal(value));
                Type::Named(self.reference(index))
            }
            TypeExprKind::Name(name) => match self.find_type(name, expr.place) {
                Some(index) => Type::Named(self.reference(index)),
                None => Type::Broken,
            },
        }
    }

    /// The type without its null, and whether it had one.
    pub(in crate::lower) fn split_null(&mut self, expr: &'s TypeExpr) -> (&'s TypeExpr, bool) {
        let (inner, nullable) = match &expr.kind {
            TypeExprKind::Nullable(inner) => (&**inner, true),
            _ => (expr, false),
        };
        match self.null_behind(inner) {
            Some(behind) => {
                if let TypeExprKind::Name(name) = &inner.kind {
                    self.excuse(name);
                }
                (behind, true)
            }
            None => (inner, nullable),
        }
    }

    /// The T of a `T | null` that aliases lead to.
    fn null_behind(&self, expr: &'s TypeExpr) -> Option<&'s TypeExpr> {
        let mut at = expr;
        for _ in 0..=self.spec.types.len() {
            match &at.kind {
                TypeExprKind::Name(name) => {
                    let index = *self.by_name.get(name.as_str())?;
                    match &self.types[index].written?.kind {
                        spec::TypeKind::Alias(target) => at = target,
                        _ => return None,
                    }
                }
                TypeExprKind::Nullable(inner) => return Some(inner),
                _ => return None,
            }
        }
        None
    }

    /// The type of a name, or a report that there is none.
    pub(in crate::lower) fn find_type(&mut self, name: &str, place: Place) -> Option<usize> {
        if let Some(index) = self.by_name.get(name) {
            return Some(*index);
        }
        self.pending.holes += 1;
        if name == spec::IN_PLACE {
            let message = "`_` stands for a type in place, and there is none here";
            self.report(Diagnostic::new("bad-type-expression", message, place).help(
                "write the type beside `type`, under `fields`, `values` or `any_of`, or its name here",
            ));
            return None;
        }
        let diagnostic =
            Diagnostic::new("unknown-type", format!("there is no type `{name}`"), place);
        let is_small = name.starts_with(|first: char| first.is_ascii_lowercase());
        let familiar = spec::familiar(name).map(|right| match right {
            "null" => "T | null",
            right => right,
        });
        let help = if name == spec::FILE {
            "only a member of a `multipart` body is a `file`; a whole body is `body: bytes`"
                .to_owned()
        } else if name.eq_ignore_ascii_case("binary") {
            "write `file` for a file in a `multipart` body, `body: bytes` for a whole body, and `bytes` for Base64 in JSON"
                .to_owned()
        } else if let Some(right) = familiar.filter(|_| is_small) {
            format!("write `{right}`")
        } else if let Some(now) = self.renamed_type(name) {
            self.excuse(now);
            self.pending.holes -= 1;
            format!("write `{now}`, as it is called now")
        } else if let Some(near) = self.nearest_type(name) {
            self.excuse(near);
            self.pending.holes -= 1;
            format!("did you mean `{near}`?")
        } else if let Some(right) = familiar {
            format!("write `{right}`, or define it under `types`")
        } else if name.starts_with(|first: char| first.is_ascii_digit()) {
            "a literal is a string in quotes, an integer or a boolean; a type is defined under `types`".to_owned()
        } else {
            "define it under `types`".to_owned()
        };
        let diagnostic = diagnostic.help(help);
        self.report(diagnostic);
        None
    }

    /// The name of the type that had a name before.
    fn renamed_type(&self, name: &str) -> Option<&'s str> {
        let had = |def: &&spec::TypeDef| {
            let mut former = def.notes.renamed_from.iter();
            former.any(|former| former.value == name)
        };
        self.spec.types.iter().find(had).map(|def| def.name.value.as_str())
    }

    /// The type that is meant by a name that is none.
    fn nearest_type(&mut self, name: &str) -> Option<&'s str> {
        if self.suggestions.names.is_empty() {
            self.suggestions.names = self
                .by_name
                .keys()
                .copied()
                .chain(Scalar::ALL.iter().map(|scalar| scalar.name()))
                .collect();
            self.suggestions.names.sort_unstable();
        }
        let names = std::mem::take(&mut self.suggestions.names);
        let near = self.nearest_of(name, names.iter().copied());
        self.suggestions.names = names;
        near
    }

    /// The name that is meant by one that is none; of two that are as near, the first in their
    /// order. Not looked for without end: where thousands of names are unknown, it is not their
    /// spelling that is wrong.
    pub(in crate::lower) fn nearest_of<'n>(
        &mut self,
        name: &str,
        names: impl ExactSizeIterator<Item = &'n str>,
    ) -> Option<&'n str> {
        const MOST_COMPARED: usize = 1_000_000;
        if self.suggestions.compared > MOST_COMPARED {
            return None;
        }
        self.suggestions.compared += names.len();
        nearest(name, names)
    }

    /// Counts a type as used, whatever comes of it.
    pub(in crate::lower) fn excuse(&mut self, name: &str) {
        if let Some(index) = self.by_name.get(name) {
            self.pending.excused.insert(*index);
        }
    }

    /// Makes room for a type written in place.
    pub(in crate::lower) fn define_in_place(
        &mut self,
        owner: &Owner,
        chosen: Option<&Spanned<String>>,
        place: Place,
        docs: Option<&Spanned<String>>,
    ) -> usize {
        let name = match chosen {
            Some(chosen) => chosen.value.clone(),
            None => names::join(&[&owner.prefix, &owner.part]),
        };
        let (ident, locked) =
            self.released.type_ident(&owner.path, &name, chosen, self.diagnostics);
        self.types.push(Definition {
            name,
            ident,
            place,
            notes: Notes::documented(docs::of(docs)),
            also: Vec::new(),
            path: owner.path.clone(),
            locked,
            kind: broken(),
            holder: owner.holder,
            collides: false,
            fix: "this type is written in place: define it under `types`, or rename the other",
            shorter: "this type is written in place: define it under `types`, with a shorter name",
            written: None,
        });
        self.types.len() - 1
    }
}
