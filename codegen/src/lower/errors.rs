//! Typed error bodies: which type comes with which status.
//!
//! An operation's own type for a status stands over the client's.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Role;
use super::operations::Shared;
use super::state::Lowering;
use crate::api::{ErrorBody, Resource, TypeRef};
use crate::diagnostics::Diagnostic;
use crate::spec::ErrorType;

impl<'s> Lowering<'s, '_> {
    /// Lowers `errors`, where it can be understood.
    pub(super) fn lower_errors(&mut self, errors: &'s [ErrorType]) -> Vec<(u16, TypeRef)> {
        let mut lowered = Vec::with_capacity(errors.len());
        for error in errors {
            let status = error.status.value;
            if !(400..600).contains(&status) {
                self.report(
                    Diagnostic::new(
                        "bad-value",
                        format!("{status} is not the status of an error"),
                        error.status.place,
                    )
                    .help("errors are 400 to 599; what comes with success is `returns`"),
                );
            }
            if let Some(index) = self.find_type(&error.ty.value, error.ty.place) {
                lowered.push((status, self.reference(index)));
            }
        }
        lowered
    }

    /// The client's error bodies with the operation's over them, by status.
    pub(super) fn merge_errors(
        &mut self,
        errors: &'s [ErrorType],
        shared: &Shared<'s>,
    ) -> Vec<(u16, TypeRef)> {
        let mut merged: BTreeMap<u16, TypeRef> = shared.errors.iter().cloned().collect();
        merged.extend(self.lower_errors(errors));
        merged.into_iter().collect()
    }

    /// Every type of an error body, with all its statuses.
    pub(super) fn lower_error_bodies(
        &mut self,
        resources: &[Resource],
        shared: &Shared<'s>,
    ) -> Vec<ErrorBody> {
        let mut statuses: BTreeMap<usize, BTreeSet<u16>> = BTreeMap::new();
        let mut add = |(status, ty): &(u16, TypeRef)| {
            statuses.entry(ty.index).or_default().insert(*status);
        };
        shared.errors.iter().for_each(&mut add);
        let operations = resources.iter().flat_map(Resource::all_operations);
        operations.flat_map(|operation| &operation.errors).for_each(add);
        statuses
            .into_iter()
            .map(|(index, statuses)| ErrorBody {
                ident: Role::ErrorBody.ident(self.types[index].ident.as_str()),
                ty: self.reference(index),
                statuses: statuses.into_iter().collect(),
            })
            .collect()
    }
}
