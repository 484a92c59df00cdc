//! What is lost of each operation at most.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::losses::{Grade, Losses, Owner};
use super::model::{Definition, Operation};
use super::reach::Reach;
use crate::diagnostics::Place;

/// What operations are graded by.
#[derive(Debug)]
pub(super) struct Graded<'g> {
    pub(super) operations: &'g [Operation],
    /// The types of the spec.
    pub(super) types: &'g [(String, Definition)],
    /// The places of components by their names in the document.
    pub(super) places: &'g HashMap<String, Place>,
    pub(super) reach: &'g Reach,
}

/// Returns the number of operations by what is lost of them and of all that they reach.
pub(super) fn grades(graded: &Graded<'_>, losses: &Losses) -> BTreeMap<Option<Grade>, usize> {
    let Graded { operations, types, places, reach } = graded;
    let mut of_operation: HashMap<usize, Grade> = HashMap::new();
    let mut of_schema: HashMap<Place, Grade> = HashMap::new();
    let mut of_type: HashMap<&str, Grade> = HashMap::new();
    for loss in &losses.all {
        match &loss.owner {
            Owner::Operation(number) => raise(of_operation.entry(*number).or_default(), loss.grade),
            Owner::Type(name) => raise(of_type.entry(name).or_default(), loss.grade),
            Owner::Schema(name) => {
                if let Some(place) = places.get(name) {
                    raise(of_schema.entry(*place).or_default(), loss.grade);
                }
            }
            Owner::Document => {}
        }
    }
    let definitions: HashMap<&str, &Definition> =
        types.iter().map(|(name, definition)| (name.as_str(), definition)).collect();
    let mut counts = BTreeMap::new();
    for operation in *operations {
        let number = operation.number;
        let own = of_operation.get(&number).copied();
        let schemas = of_schema.iter().filter(|(place, _)| reach.has(number, **place));
        let schemas = schemas.map(|(_, grade)| *grade).max();
        let types = reached(operation, &definitions);
        let types = types.into_iter().filter_map(|name| of_type.get(name).copied()).max();
        *counts.entry(own.max(schemas).max(types)).or_default() += 1;
    }
    // Those that were not even read.
    let read: HashSet<usize> = operations.iter().map(|operation| operation.number).collect();
    let omitted = of_operation.keys().filter(|number| !read.contains(number)).count();
    if omitted > 0 {
        *counts.entry(Some(Grade::Omitted)).or_default() += omitted;
    }
    counts
}

/// Returns the types that an operation names, and those in them.
fn reached<'t>(
    operation: &'t Operation,
    definitions: &HashMap<&str, &'t Definition>,
) -> HashSet<&'t str> {
    let mut reached = HashSet::new();
    let mut open: Vec<&str> = Vec::new();
    for ty in operation.types() {
        ty.visit_names(&mut |name| open.push(name));
    }
    while let Some(name) = open.pop() {
        let Some(definition) = definitions.get(name).filter(|_| reached.insert(name)) else {
            continue;
        };
        for ty in definition.kind.types() {
            ty.visit_names(&mut |name| open.push(name));
        }
    }
    reached
}

fn raise(known: &mut Grade, grade: Grade) {
    *known = (*known).max(grade);
}
