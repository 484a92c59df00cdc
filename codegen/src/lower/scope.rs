//! One scope of Rust names: fields of a struct, methods of a resource, types of the crate.
//!
//! Whoever claims a name that is taken gets a `name-collision` at both places. A name that is too
//! long for the files that rustdoc and Cargo make of it is a `bad-name`.

use std::collections::HashMap;

use super::names::LONGEST;
use crate::api::Ident;
use crate::diagnostics::{Diagnostic, Diagnostics, Place};

/// The names of one scope.
pub(super) struct Scope {
    /// The word for the names: `field`, `method`.
    what: &'static str,
    /// Whether files and folders are called so: the crate's, or those that rustdoc writes.
    names_files: bool,
    claims: HashMap<Ident, Claim>,
}

/// A thing that claims a name.
#[derive(Clone)]
pub(super) struct Claim {
    /// The name in the spec.
    name: String,
    /// Place of the claim.
    place: Place,
    /// The way to give it another Rust name.
    fix: &'static str,
    /// The way to give it a shorter one.
    shorter: &'static str,
}

impl Claim {
    /// The claim of something that `name` renames.
    pub(super) fn new(name: &str, place: Place) -> Self {
        Self {
            name: name.to_owned(),
            place,
            fix: "give one of them another Rust name with `name: …`; its name on the wire stays",
            shorter: "give it a shorter Rust name with `name: …`",
        }
    }

    /// The claim of something that is renamed in another way.
    pub(super) fn fixed_by(mut self, fix: &'static str) -> Self {
        self.fix = fix;
        self
    }

    /// The claim of something that gets a shorter name in another way.
    pub(super) fn shortened_by(mut self, shorter: &'static str) -> Self {
        self.shorter = shorter;
        self
    }
}

impl Scope {
    /// A scope of things of one sort.
    pub(super) fn new(what: &'static str) -> Self {
        Self { what, names_files: false, claims: HashMap::new() }
    }

    /// A scope of things that files are named after.
    pub(super) fn of_files(what: &'static str) -> Self {
        Self { names_files: true, ..Self::new(what) }
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
        if self.names_files && ident.plain().len() > LONGEST {
            diagnostics.push(too_long(self.what, &claim));
        }
        self.hold(ident, claim);
        true
    }

    /// Takes a name that is made of another one, whose length is checked.
    pub(super) fn claim_derived(
        &mut self,
        ident: &Ident,
        claim: Claim,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let names_files = std::mem::take(&mut self.names_files);
        let is_free = self.claim(ident, claim, diagnostics);
        self.names_files = names_files;
        is_free
    }

    /// Takes a name of which it is known that nobody has it, or that it has been reported.
    pub(super) fn hold(&mut self, ident: &Ident, claim: Claim) {
        self.claims.entry(ident.clone()).or_insert(claim);
    }

    /// The names in the spec that have claimed something, each with its place.
    pub(super) fn claimed(&self) -> HashMap<String, Place> {
        self.claims.values().map(|claim| (claim.name.clone(), claim.place)).collect()
    }
}

fn too_long(what: &str, claim: &Claim) -> Diagnostic {
    let message = format!("the {what}'s name is longer than {LONGEST} letters");
    Diagnostic::new("bad-name", message, claim.place).help(claim.shorter)
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
