//! The lines behind facts: of both specs, and of the crate that is generated from them.

use std::collections::BTreeSet;

/// The lines behind the facts of one SDK.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The files of the spec: those of the old side, then those of the new one.
    pub specs: [Vec<Listing>; 2],
    /// The changed lines of the crate that a fact explains, by file and line; those of the old side
    /// first.
    pub generated: Vec<Generated>,
    /// The number of changed lines that no single fact explains, by what explains them.
    pub others: Vec<(&'static str, usize)>,
}

/// A file of a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// Its name, as positions have it.
    pub name: String,
    /// All of it.
    pub text: String,
    /// The numbers of the lines that the other side does not have, counted from 1.
    pub changed: BTreeSet<usize>,
}

/// A changed line of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// The fingerprint of the fact that explains it.
    pub fingerprint: String,
    /// The path of its file below the crate.
    pub file: String,
    /// Whether it is on the new side.
    pub is_new: bool,
    /// Its number, counted from 1.
    pub number: usize,
    /// All of it.
    pub text: String,
}
