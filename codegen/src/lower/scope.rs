//! One scope of Rust names: fields of a struct, methods of a resource, types of the crate.
//!
//! Whoever claims a name that is taken gets a `name-collision` at both places.

use std::collections::HashMap;

use crate::{
    api::Ident,
    diagnostics::{Diagnostic, Diagnostics, Place},
};

/// The names of one scope.
pub(super) struct Scope {
    /// What the names are: `field`, `method`.
    what: &'static str,
    claims: HashMap<Ident, Claim>,
}

/// Who asks for a name.
#[derive(Clone)]
pub(super) struct Claim {
    /// The name in the spec.
    name: String,
    /// Where it stands.
    place: Place,
    /// How it gets another Rust name.
    fix: &'static str,
}

impl Claim {
    /// The claim of something that `name` renames.
    pub(super) fn new(name: &str, place: Place) -> Self {
        Self {
            name: name.to_owned(),
            place,
            fix: "give one of them another Rust name with `name: …`; its name on the wire stays",
        }
    }

    /// The claim of something that is renamed in another way.
    pub(super) fn fixed_by(mut self, fix: &'static str) -> Self {
        self.fix = fix;
        self
    }
}

impl Scope {
    /// A scope of things of one sort.
    pub(super) fn new(what: &'static str) -> Self {
        Self { what, claims: HashMap::new() }
    }

    /// Takes a name, or says who has it. Whether it is taken now.
    pub(super) fn claim(
        &mut self,
        ident: &Ident,
        claim: Claim,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        if let Some(first) = self.claims.get(ident) {
            diagnostics.push(collision(self.what, ident, first, &claim));
            return false;
        }
        self.hold(ident, claim);
        true
    }

    /// Takes a name of which it is known that nobody has it, or that it has been reported.
    pub(super) fn hold(&mut self, ident: &Ident, claim: Claim) {
        self.claims.entry(ident.clone()).or_insert(claim);
    }
}

fn collision(what: &str, ident: &Ident, first: &Claim, second: &Claim) -> Diagnostic {
    let message = if first.name == second.name {
        format!("two {what}s are called `{}`", second.name)
    } else {
        let (one, other) = (&first.name, &second.name);
        format!("`{one}` and `{other}` both become the {what} `{ident}`")
    };
    Diagnostic::new("name-collision", message, second.place)
        .label(format!("becomes `{ident}`"))
        .note(format!("`{}` becomes it first", first.name), first.place)
        .help(second.fix)
}
