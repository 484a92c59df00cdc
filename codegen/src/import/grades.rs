//! What is lost of each operation at most.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::losses::{Grade, Losses, Owner};
use super::model::{Definition, Operation, Type};
use super::reach::{Reach, spread};
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
    let of_schemas = reach.grades(of_schema);
    let of_type = grades_of_types(of_type, types);
    let mut counts = BTreeMap::new();
    for operation in *operations {
        let own = of_operation.get(&operation.number).copied();
        let schemas = of_schemas.get(&operation.number).copied();
        let types = names(operation.types()).into_iter();
        let types = types.filter_map(|name| of_type.get(name).copied()).max();
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

/// Returns the highest grade of each type and of all that it holds.
fn grades_of_types<'t>(
    own: HashMap<&'t str, Grade>,
    types: &'t [(String, Definition)],
) -> HashMap<&'t str, Grade> {
    let links: HashMap<&str, Vec<&str>> = types
        .iter()
        .map(|(name, definition)| (name.as_str(), names(definition.kind.types())))
        .collect();
    let own = own.into_iter().filter(|(name, _)| links.contains_key(name));
    spread(own.collect(), &links)
}

/// Returns the names in types.
fn names<'t>(types: impl IntoIterator<Item = &'t Type>) -> Vec<&'t str> {
    let mut names = Vec::new();
    types.into_iter().for_each(|ty| ty.visit_names(&mut |name| names.push(name)));
    names
}

fn raise(known: &mut Grade, grade: Grade) {
    *known = (*known).max(grade);
}
