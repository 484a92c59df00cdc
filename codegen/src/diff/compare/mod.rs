//! Compares what two APIs mean.
//!
//! Two APIs are compared by meaning, not by text: the comparison sees neither YAML nor files. The
//! order of definitions, comments, and whether a type has a name or is written in place do not
//! count as changes.

mod aggregates;
mod aliases;
mod auth;
mod bodies;
mod client;
mod comparison;
mod constants;
mod drafts;
mod enums;
mod errors;
mod fields;
mod index;
mod limits;
mod lock;
mod matching;
mod notes;
mod operation;
mod operations;
mod pairs;
mod parameters;
mod presence;
mod relation;
mod response_headers;
mod responses;
mod schemes;
mod servers;
mod shown;
mod site;
mod tombstones;
mod types;
mod unions;
mod urls;

use crate::api::Api;
use crate::diff::facts::Change;
use comparison::Comparison;

/// Returns every change from one API to another, in the order of the spec's sections.
pub fn diff(old: &Api, new: &Api) -> Vec<Change> {
    // Structs are destructured exhaustively, here and below, so that a new field does not compile
    // until it is compared. Pagination schemes are compared in the operations that use them.
    let Api {
        source: _,
        package: _,
        client: _,
        schemes: _,
        resources: _,
        former: _,
        removed: _,
        types: _,
        errors: _,
        error_bodies: _,
        lock: _,
    } = old;
    let mut comparison = Comparison::new(old, new);
    comparison.package();
    comparison.client();
    comparison.shared_errors();
    comparison.resources();
    comparison.operations();
    comparison.all_types();
    comparison.tombstones();
    comparison.lock();
    comparison.finish()
}
