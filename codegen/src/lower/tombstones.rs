//! Tombstones: what was removed, and what to use instead.

use super::names::Role;
use super::replaced::Replacements;
use super::stubs::Stubs;
use super::{checks, docs};
use crate::api::{self, Api};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::spec::{Field, Group, Spanned, Spec, Tombstone};

/// What paths of the spec begin with.
const PARTS: &[&str] = &["client.", "parameters.", "pagination.", "resources.", "types."];

/// Reports tombstones of what is still there, and of a version that is not there yet.
pub(super) fn check(spec: &Spec, replacements: &Replacements, diagnostics: &mut Diagnostics) {
    let version = spec.package.as_ref().and_then(|package| package.version.as_ref());
    for Tombstone { path, version: removed, .. } in &spec.removed {
        let Spanned { value: path, place } = path;
        if replacements.has(path) || is_shared(spec, path) {
            let message = format!("`{path}` is still there");
            let help = "take it out, or the tombstone";
            diagnostics.push(Diagnostic::new("bad-value", message, *place).help(help));
        } else if replacements.has_former(path) {
            let message = format!("`{path}` is still there, as a former name");
            let help = "take it out of `renamed_from`, or take out the tombstone";
            diagnostics.push(Diagnostic::new("bad-value", message, *place).help(help));
        } else if !PARTS.iter().any(|part| path.starts_with(part)) {
            let message = format!("`{path}` is not a path of the spec");
            let help = "write the path that it had, such as `resources.notes.list` or \
                        `types.Note.title`";
            diagnostics.push(Diagnostic::new("bad-value", message, *place).help(help));
        }
        if let (Some(removed), Some(version)) = (removed, version) {
            diagnostics.extend(checks::removed(removed, version));
        }
    }
}

/// Whether a path is that of a group of parameters, of one in it, or of a pagination scheme. They
/// have no name in Rust that could replace something.
fn is_shared(spec: &Spec, path: &str) -> bool {
    let of_scheme = path.strip_prefix("pagination.");
    let of_group = path.strip_prefix("parameters.");
    let is_in = |group: &Group| {
        let rest = of_group.and_then(|path| path.strip_prefix(&*group.name.value));
        rest.is_some_and(|rest| {
            let parameter = rest.strip_prefix('.');
            let is_it = |field: &Field| Some(&*field.name.value) == parameter;
            rest.is_empty() || group.fields.iter().any(is_it)
        })
    };
    spec.pagination.iter().any(|scheme| Some(&*scheme.name.value) == of_scheme)
        || spec.parameters.iter().any(is_in)
}

/// Returns what was removed.
pub(super) fn of(spec: &Spec, api: &Api, replacements: &Replacements) -> Vec<api::Tombstone> {
    let krate = api.package.ident.plain();
    let mut stubs = Stubs::of(api);
    let removed = spec.removed.iter().map(|tombstone| {
        let Tombstone { path, version, note, replaced_by } = tombstone;
        let replacement = replaced_by.as_ref();
        api::Tombstone {
            path: path.value.clone(),
            version: version.as_ref().map(|it| it.value.clone()).unwrap_or_default(),
            note: docs::line(note.as_ref().map(|it| it.value.as_str()).unwrap_or_default()),
            replacement: replacement.and_then(|it| replacements.replacement(&it.value, krate)),
            stub: stubs.take(&path.value),
        }
    });
    removed.collect()
}

/// The name of the trait that stands for a path: `NotesList` for `resources.notes.list`.
pub(super) fn marker(path: &str) -> api::Ident {
    let path = path.strip_prefix("resources.").unwrap_or(path);
    Role::Type.ident(&path.replace('.', "_"))
}
