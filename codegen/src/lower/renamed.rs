//! Names that things had in Rust before, which stay as deprecated aliases.

use super::names::{self, Role};
use super::scope::{Claim, Scope};
use super::state::{Definition, Types};
use crate::api::{Ident, Operation, Response};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::spec::{self, Spanned};

/// Returns the names that something had, which is called `now` today.
pub(super) fn former(
    role: Role,
    written: &spec::Notes,
    now: &Ident,
    diagnostics: &mut Diagnostics,
) -> Vec<Ident> {
    let idents = written.renamed_from.iter().filter_map(|name| {
        if role == Role::Method && name.value.contains('.') {
            let message = format!("`{}` is not the name of a method", name.value);
            let help = "write the name that it had in its resource; only a resource may have been \
                        elsewhere";
            diagnostics.push(Diagnostic::new("bad-value", message, name.place).help(help));
            return None;
        }
        let ident = role.ident(&name.value);
        if ident == *now {
            let message = format!("`{}` is what it is called now", name.value);
            let help = "write the name that it had, or take `renamed_from` out";
            diagnostics.push(Diagnostic::new("bad-value", message, name.place).help(help));
            return None;
        }
        Some(ident)
    });
    idents.collect()
}

/// Takes the names that something had.
pub(super) fn claim(
    scope: &mut Scope,
    written: &spec::Notes,
    former: &[Ident],
    diagnostics: &mut Diagnostics,
) {
    for ident in former {
        let name = written.renamed_from.iter().find(|name| is_of(ident, name));
        let Some(name) = name.or(written.renamed_from.first()) else { continue };
        scope.claim(ident, claimed(name), diagnostics);
    }
}

/// Whether an identifier is made of a name.
fn is_of(ident: &Ident, name: &Spanned<String>) -> bool {
    let letters = |text: &str| text.to_lowercase().replace(|it: char| !it.is_alphanumeric(), "");
    letters(ident.plain()) == letters(&name.value)
}

fn claimed(name: &Spanned<String>) -> Claim {
    Claim::new(&name.value, name.place)
        .fixed_by("take it out of `renamed_from`, or give the other one another name")
        .shortened_by("take it out of `renamed_from`")
}

/// Takes the names that an operation had: of its method, and of the types that are called after it.
pub(super) fn claim_operation(
    methods: &mut Scope,
    items: &mut Scope,
    written: &spec::Notes,
    operation: &Operation,
    diagnostics: &mut Diagnostics,
) {
    claim(methods, written, &operation.notes.renamed_from, diagnostics);
    for (ident, name) in operation.notes.renamed_from.iter().zip(&written.renamed_from) {
        for (alias, _) in operation.aliases_of_types(ident) {
            items.claim_derived(&alias, claimed(name), diagnostics);
        }
    }
}

/// Reports that something keeps no name that it had.
pub(super) fn reject(written: &spec::Notes, message: &str, help: &str) -> Option<Diagnostic> {
    let name = written.renamed_from.first()?;
    Some(Diagnostic::new("bad-value", message, name.place).help(help))
}

impl Types<'_> {
    /// Gives the types that were written in place since `first` the names that they had while what
    /// they are called after had another one.
    pub(super) fn rename_in_place(&mut self, first: usize, now: &str, before: &[String]) {
        let now = names::camel(now);
        for definition in &mut self.0[first..] {
            let Definition { ident, notes, .. } = definition;
            let Some(rest) = ident.plain().strip_prefix(&now) else { continue };
            let idents = before.iter().map(|name| Ident::new(names::camel(name) + rest));
            notes.renamed_from.extend(idents);
        }
    }

    /// Drops the names that types in place had where they are names of other types.
    pub(super) fn drop_taken(&mut self) {
        let taken: Vec<Ident> = self
            .iter()
            .flat_map(|def| [&def.ident].into_iter().chain(&def.also))
            .cloned()
            .collect();
        let taken: std::collections::HashSet<Ident> = taken.into_iter().collect();
        let mut seen = std::collections::HashSet::new();
        for def in self.iter_mut().filter(|def| def.written.is_none()) {
            def.notes
                .renamed_from
                .retain(|ident| !taken.contains(ident) && seen.insert(ident.clone()));
        }
    }
}

impl Operation {
    /// The types that are called after its method, by the names that they had while it was called
    /// so.
    pub(crate) fn aliases_of_types(&self, before: &Ident) -> Vec<(Ident, &Ident)> {
        let now = names::camel(self.ident.plain());
        let by_status = match &self.response {
            Response::ByStatus(by_status) => Some(&by_status.ident),
            _ => None,
        };
        let all = [Some(&self.request), self.arguments.as_ref(), by_status];
        let renamed = |ident: &Ident| {
            let rest = ident.plain().strip_prefix(&now)?;
            Some(Ident::new(names::camel(before.plain()) + rest))
        };
        all.into_iter().flatten().filter_map(|ident| Some((renamed(ident)?, ident))).collect()
    }
}
