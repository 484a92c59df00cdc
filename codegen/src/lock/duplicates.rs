//! Two lines with one name in one scope: of two branches that each added something, both of which
//! got the same name there. The first one keeps it, and the other is new again.

use std::collections::BTreeSet;

use crate::api::{Kind, Line, Lock};

/// The lists of an operation that parameters stand in.
const LISTS: [&str; 6] = ["body", "form", "headers", "multipart", "path", "query"];

/// Returns a lock without the lines whose names others have.
pub(super) fn without(lock: Lock) -> Lock {
    let mut taken = BTreeSet::new();
    let mut kept = Lock::default();
    for (path, line) in lock.all() {
        let is_free = match scope(path, line) {
            Some((kind, scope)) => taken.insert((kind, scope, line.ident.as_str())),
            None => true,
        };
        if is_free {
            kept.add(path.clone(), line.clone());
        }
    }
    kept
}

/// The scope of a name: what it belongs to, and the kind that stands for all in it. None of what
/// has others with its name beside it.
fn scope<'p>(path: &'p [String], line: &Line) -> Option<(Kind, &'p [String])> {
    let above = &path[..path.len().saturating_sub(1)];
    match line.kind {
        kind if Kind::TYPES.contains(&kind) => Some((Kind::Alias, &[])),
        kind if Kind::PARAMETERS.contains(&kind) => {
            let (list, operation) = above.split_last()?;
            LISTS.contains(&list.as_str()).then_some((Kind::Argument, operation))
        }
        // The accessors of resources are methods, as operations are.
        Kind::Operation | Kind::Resource => Some((Kind::Operation, above)),
        kind @ (Kind::Credentials
        | Kind::Environment
        | Kind::Error
        | Kind::Field
        | Kind::Header
        | Kind::Part
        | Kind::Scheme
        | Kind::Server
        | Kind::Status
        | Kind::Value
        | Kind::Variable
        | Kind::Variant) => Some((kind, above)),
        _ => None,
    }
}
