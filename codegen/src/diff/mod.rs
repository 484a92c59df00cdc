//! What has changed between two APIs, as facts.
//!
//! Compares what was meant, never what was written: neither YAML nor text is known here, so order,
//! comments, and whether a type has a name of its own or is written in place are no change. Each
//! logical change is one fact, however many operations it reaches, and what a new thing holds is
//! not listed. [`rules::ALL`] says what each means.

mod answers;
mod bodies;
mod change;
mod client;
mod collections;
mod comparison;
mod constants;
mod enums;
mod errors;
mod fields;
mod index;
mod matching;
mod operation;
mod operations;
mod pairs;
mod parameters;
mod presence;
mod relation;
mod rule;
pub mod rules;
mod shown;
mod site;
mod types;
mod unions;
mod urls;
mod verdict;
mod version;

pub use change::{Change, Side, SpecPath};
pub use rule::{Level, Rule, Section, Severity};
pub use verdict::Verdict;

use crate::api::Api;
use comparison::Comparison;

/// Every change on the way from one API to another, in the order of the spec's parts.
pub fn diff(old: &Api, new: &Api) -> Vec<Change> {
    // Here and below structs are taken apart member by member, so that a new member does not compile
    // until it is compared. Schemes are compared where operations use them.
    let Api {
        source: _,
        package: _,
        client: _,
        cursors: _,
        resources: _,
        types: _,
        errors: _,
        error_bodies: _,
    } = old;
    let mut comparison = Comparison::new(old, new);
    comparison.package();
    comparison.client();
    comparison.shared_errors();
    comparison.resources();
    comparison.operations();
    comparison.all_types();
    comparison.finish()
}
