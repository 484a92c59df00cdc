//! What a lock keeps: names, the arguments of calls, the form of fields, and boxes.
//!
//! An item that was released keeps its name and its form, whatever is added beside it. What is new
//! and would have a name that is taken so gets another one, which a number makes.

mod fields;
mod former;
mod parameters;
mod types;

use std::collections::HashSet;

use super::names::Role;
use super::{chosen, names};
use crate::api::Ident;
use crate::diagnostics::Diagnostics;
use crate::spec::Spanned;

pub(super) use fields::Kept;
pub(super) use types::Released;

/// Something that is to have a name in its scope.
pub(super) struct Named<'n> {
    pub(super) role: Role,
    /// The name in the spec.
    pub(super) name: &'n str,
    /// The name in Rust that the spec chooses.
    pub(super) chosen: Option<&'n Spanned<String>>,
    /// The name by which it was released.
    pub(super) kept: Option<&'n str>,
}

/// The names of all that is in one scope, in its order.
pub(super) fn idents(named: &[Named<'_>], diagnostics: &mut Diagnostics) -> Vec<Ident> {
    idents_beside(named, &HashSet::new(), diagnostics)
}

/// The same in a scope that also has names which were released, and stay as aliases.
pub(super) fn idents_beside(
    named: &[Named<'_>],
    former: &HashSet<Ident>,
    diagnostics: &mut Diagnostics,
) -> Vec<Ident> {
    let mut kept: HashSet<Ident> = former.clone();
    let mut idents = Vec::with_capacity(named.len());
    for Named { role, name, chosen, kept: released } in named {
        let ident = match keep_ident(*role, *chosen, *released) {
            Some(ident) => {
                kept.insert(ident.clone());
                ident
            }
            None => chosen::ident(*role, name, *chosen, diagnostics),
        };
        idents.push(ident);
    }
    if kept.is_empty() {
        return idents;
    }
    for (at, Named { role, chosen, kept: released, .. }) in named.iter().enumerate() {
        let is_new = chosen.is_none() && keep_ident(*role, None, *released).is_none();
        if is_new && kept.contains(&idents[at]) {
            idents[at] = numbered(*role, &idents[at], |ident| {
                !idents.contains(ident) && !former.contains(ident)
            });
        }
    }
    idents
}

/// The name by which something was released, unless the spec chooses another, or emitted code has
/// it by now.
fn keep_ident(
    role: Role,
    chosen: Option<&Spanned<String>>,
    released: Option<&str>,
) -> Option<Ident> {
    let ident = Ident::new(released?);
    (chosen.is_none() && !role.is_taken(ident.plain())).then_some(ident)
}

/// The first name with a number that is free: `title_2`, `Title2`.
pub(super) fn numbered(role: Role, ident: &Ident, is_free: impl Fn(&Ident) -> bool) -> Ident {
    let stem = ident.plain().trim_end_matches('_');
    let mut numbers = 2..;
    loop {
        let number = numbers.next().unwrap_or(usize::MAX).to_string();
        let name = match names::is_camel(stem) {
            true => names::join(&[stem, &number]),
            false => format!("{stem}_{number}"),
        };
        let ident = role.ident(&name);
        if is_free(&ident) {
            return ident;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Named, idents};
    use crate::diagnostics::Diagnostics;
    use crate::lower::names::Role;

    fn named(role: Role, names: &[(&str, Option<&str>)]) -> Vec<String> {
        let named: Vec<Named<'_>> = names
            .iter()
            .map(|(name, kept)| Named { role, name, chosen: None, kept: *kept })
            .collect();
        idents(&named, &mut Diagnostics::default()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_new_makes_way() {
        let names = [("userId", None), ("user_id", Some("user_id")), ("user id", None)];
        assert_eq!(named(Role::Field, &names), ["user_id_2", "user_id", "user_id_3"]);
        let names = [("type", Some("r#type")), ("Type", None), ("_type", None)];
        assert_eq!(named(Role::Field, &names), ["r#type", "type_2", "type_3"]);
        let names = [("v1", Some("V1")), ("V1", None), ("a", Some("A")), ("A", None)];
        assert_eq!(named(Role::Variant, &names), ["V1", "V1_2", "A", "A2"]);
    }

    #[test]
    fn without_a_lock_names_are_as_ever() {
        assert_eq!(named(Role::Field, &[("userId", None), ("user_id", None)]), ["user_id"; 2]);
    }

    #[test]
    fn a_name_that_emitted_code_has_by_now_is_not_kept() {
        assert_eq!(named(Role::Field, &[("extra", Some("extra"))]), ["extra_"]);
    }
}
