//! Typed error bodies: which type comes with which statuses.
//!
//! The table of an operation is asked before that of the client. In each, a status comes before its
//! class, and the class before `default`.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Role;
use super::operations::Shared;
use super::state::Lowering;
use crate::api::{ErrorBody, ErrorType, Resource, Statuses, carried, error_type};
use crate::diagnostics::Diagnostic;
use crate::spec::{self, Spanned};

impl<'s> Lowering<'s, '_> {
    /// Lowers `errors`, where it can be understood, to a sorted table.
    pub(super) fn lower_errors(&mut self, errors: &'s [spec::ErrorType]) -> Vec<ErrorType> {
        let mut lowered = Vec::with_capacity(errors.len());
        for error in errors {
            let Spanned { value: statuses, place } = error.statuses;
            let mistake = match statuses {
                Statuses::One(400..600) | Statuses::Class(4 | 5) | Statuses::Default => None,
                Statuses::One(status) => Some(format!("{status} is not the status of an error")),
                Statuses::Class(_) => Some(format!("`{statuses}` is not a class of errors")),
            };
            if let Some(message) = mistake {
                self.report(Diagnostic::new("bad-value", message, place).help(
                    "errors are 400 to 599, `4xx`, `5xx` and `default`; what comes with success is `returns`",
                ));
            }
            if let Some(index) = self.find_type(&error.ty.value, error.ty.place) {
                lowered.push((statuses, self.reference(index)));
            }
        }
        lowered.sort_by_key(|(statuses, _)| *statuses);
        lowered
    }

    /// The operation's error bodies, and those of the client for the statuses that it leaves.
    pub(super) fn merge_errors(
        &mut self,
        errors: &'s [spec::ErrorType],
        shared: &Shared<'s>,
    ) -> Vec<ErrorType> {
        let mut merged = self.lower_errors(errors);
        let is_left = |(statuses, _): &&ErrorType| error_type(&merged, *statuses).is_none();
        let left: Vec<ErrorType> = shared.errors.iter().filter(is_left).cloned().collect();
        merged.extend(left);
        merged.sort_by_key(|(statuses, _)| *statuses);
        merged
    }

    /// Every type of an error body, with all its statuses.
    pub(super) fn lower_error_bodies(
        &mut self,
        resources: &[Resource],
        shared: &Shared<'s>,
    ) -> Vec<ErrorBody> {
        let mut statuses: BTreeMap<usize, BTreeSet<u16>> = BTreeMap::new();
        let mut added = BTreeSet::new();
        let mut add = |table: &[ErrorType]| {
            // Many operations have the same table.
            let key: Vec<_> = table.iter().map(|(statuses, ty)| (*statuses, ty.index)).collect();
            if !added.insert(key) {
                return;
            }
            let entries: BTreeSet<Statuses> = table.iter().map(|(statuses, _)| *statuses).collect();
            for (entry, ty) in table {
                statuses.entry(ty.index).or_default().extend(carried(&entries, *entry));
            }
        };
        add(&shared.errors);
        let operations = resources.iter().flat_map(Resource::all_operations);
        operations.for_each(|operation| add(&operation.errors));
        statuses
            .into_iter()
            .map(|(index, statuses)| ErrorBody {
                ident: Role::ErrorBody.ident(self.types[index].ident.as_str()),
                ty: self.reference(index),
                statuses,
            })
            .collect()
    }
}
