//! The spec that is exported, with the names that its types have in the document.

use std::collections::{HashMap, HashSet};

use crate::api::Api;
use crate::spec::{Spec, TypeDef, TypeExpr, TypeExprKind, TypeKind};

/// A spec that is exported.
pub(super) struct Exporter<'s> {
    pub(super) spec: &'s Spec,
    pub(super) api: &'s Api,
    /// The types by all of their names.
    types: HashMap<&'s str, &'s TypeDef>,
    /// The names of types in the document, by those in the spec.
    keys: HashMap<&'s str, String>,
}

impl<'s> Exporter<'s> {
    pub(super) fn new(spec: &'s Spec, api: &'s Api) -> Self {
        let mut types: HashMap<&str, &TypeDef> =
            spec.types.iter().map(|def| (def.name.value.as_str(), def)).collect();
        for def in &spec.types {
            for name in &def.also {
                types.entry(name.value.as_str()).or_insert(def);
            }
        }
        let mut taken = HashSet::new();
        // Types in place have names as well: those of the structs of variants are needed.
        let named = spec.types.iter().map(|def| def.name.value.as_str());
        let in_place = api.types.iter().filter(|def| def.in_place).map(|def| def.name.as_str());
        let keys = named.chain(in_place).map(|name| (name, key(name, &mut taken))).collect();
        Self { spec, api, types, keys }
    }

    /// The type of a name.
    pub(super) fn type_def(&self, name: &str) -> Option<&'s TypeDef> {
        self.types.get(name).copied()
    }

    /// The name of a type in the document.
    pub(super) fn key(&self, name: &str) -> &str {
        let name = self.type_def(name).map_or(name, |def| &def.name.value);
        self.keys.get(name).map_or("", String::as_str)
    }

    /// The expression behind names, and without its null.
    pub(super) fn behind<'e>(&self, expr: &'e TypeExpr) -> &'e TypeExpr
    where
        's: 'e,
    {
        let mut expr = expr;
        // An alias leads back to itself in no spec that passes.
        loop {
            expr = match &expr.kind {
                TypeExprKind::Nullable(inner) => inner,
                TypeExprKind::Name(name) => match self.type_def(name).map(|def| &def.kind) {
                    Some(TypeKind::Alias(target)) => target,
                    _ => return expr,
                },
                _ => return expr,
            };
        }
    }
}

/// Returns a name of a component: letters, digits, `.`, `_` and `-`, and not one that is taken.
pub(super) fn key(name: &str, taken: &mut HashSet<String>) -> String {
    let is_legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let legal: String = name.chars().map(|c| if is_legal(c) { c } else { '_' }).collect();
    let numbered = (2..).map(|number| format!("{legal}_{number}"));
    let mut candidates = std::iter::once(legal.clone()).chain(numbered);
    candidates.find(|candidate| taken.insert(candidate.clone())).unwrap_or(legal)
}
