//! Rust names that the spec chooses itself: `name: …`.
//!
//! A chosen name is taken as it is or rejected; it is never changed.

use super::names::{self, Role};
use crate::api::Ident;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::spec::Spanned;

/// The chosen name if there is one and it will do, else the one made of the name in the spec.
pub(super) fn ident(
    role: Role,
    name: &str,
    chosen: Option<&Spanned<String>>,
    diagnostics: &mut Diagnostics,
) -> Ident {
    match chosen {
        Some(chosen) => match check(role, chosen) {
            Some(diagnostic) => {
                diagnostics.push(diagnostic);
                // What it would be called without it was not asked for, and may be another's name.
                let letters = chosen.value.chars().filter(char::is_ascii_alphanumeric);
                Ident::new(format!("{}__{}", role.ident(name).plain(), letters.collect::<String>()))
            }
            None => names::keyword_safe(chosen.value.clone()),
        },
        None => role.ident(name),
    }
}

fn check(role: Role, chosen: &Spanned<String>) -> Option<Diagnostic> {
    let name = &chosen.value;
    let shape = match role {
        Role::Type | Role::Item | Role::Scheme | Role::Variant => "UpperCamelCase",
        _ => "snake_case",
    };
    if !role.fits(name) {
        let message = format!("`{name}` is not a name that Rust could have here");
        let help = format!("write it in `{shape}`, with ASCII letters and digits only");
        return Some(Diagnostic::new("bad-name", message, chosen.place).help(help));
    }
    if role.is_taken(name) {
        let message = format!("`{name}` is taken by Rust or by the emitted code");
        let help = format!("choose another name, such as `{}`", role.ident(name));
        return Some(Diagnostic::new("bad-name", message, chosen.place).help(help));
    }
    None
}
