//! Typed bodies of errors: which type comes with which status.
//!
//! Callers read them by one accessor for each type, whatever operation has failed. So what is lost
//! to them is a status that no error of that type has any longer.

use std::collections::BTreeSet;

use super::comparison::{Comparison, Values, added, changed, removed};
use super::matching::{Matched, matched};
use super::relation::Relation;
use super::site::{Place, Site};
use super::types::is_renamed;
use crate::api::{
    Api, ErrorBody, ErrorType, Ident, Operation, Statuses, Type, TypeDef, TypeKind, TypeRef,
    carried, error_type,
};
use crate::diff::facts::{Rule, Side, rules};

/// A table of errors, and those of its entries that are compared.
struct Table<'a> {
    all: &'a [ErrorType],
    compared: Vec<&'a ErrorType>,
}

impl<'a> Table<'a> {
    fn of(all: &'a [ErrorType]) -> Self {
        Self { all, compared: all.iter().collect() }
    }
}

impl<'a> Comparison<'a> {
    /// Compares the bodies of errors that the client gives all operations.
    pub(super) fn shared_errors(&mut self) {
        let (old, new) = (Table::of(&self.old.api.errors), Table::of(&self.new.api.errors));
        let place = Place::new(&["client", "errors"]);
        let site = Site::apart(place.clone(), place);
        let pairs: Vec<(&Operation, &Operation, String)> = self
            .together
            .both
            .iter()
            .map(|(was, is)| (&self.old.operations[*was], &self.new.operations[*is]))
            .map(|(was, is)| (was.operation, is.operation, is.name()))
            .collect();
        // Where operations have the error by themselves before or after, they have not lost it.
        let concerned = |statuses: Statuses| -> Option<Vec<String>> {
            let has = |operation: &Operation| find(&operation.errors, statuses).is_some();
            let either = pairs.iter().filter(|(was, is, _)| has(was) || has(is));
            let apart = either.clone().filter(|(was, is, _)| has(was) != has(is));
            let names: Vec<String> = apart.map(|(.., name)| name.clone()).collect();
            (!names.is_empty() || either.count() == 0).then_some(names)
        };
        self.errors(&site, &old, &new, concerned);
    }

    /// Compares the bodies of errors of an operation, except those that change for all operations.
    pub(super) fn own_errors(&mut self, site: &Site, was: &'a Operation, is: &'a Operation) {
        let (before, after) = (&self.old.api.errors, &self.new.api.errors);
        let is_shared = |statuses: Statuses| {
            meant(&was.errors, statuses) == meant(before, statuses)
                && meant(&is.errors, statuses) == meant(after, statuses)
        };
        let own = |all: &'a [ErrorType]| Table {
            all,
            compared: all.iter().filter(|error| !is_shared(error.0)).collect(),
        };
        let (old, new) = (own(&was.errors), own(&is.errors));
        let place = |place: &Place| place.part("errors", String::new(), "");
        let operations = site.operations.clone();
        let site = site.part(place(&site.old), place(&site.new));
        self.errors(&site, &old, &new, |_| Some(operations.clone()));
    }

    /// Compares errors by their statuses. `concerned` names the operations that lose or get the
    /// type of a status; none if they have it all the same.
    fn errors(
        &mut self,
        site: &Site,
        old: &Table<'a>,
        new: &Table<'a>,
        concerned: impl Fn(Statuses) -> Option<Vec<String>>,
    ) {
        // A status that one side says more exactly is compared by itself.
        let all = &old.all.iter().chain(new.all).map(|error| error.0).collect();
        let Matched { both, only_old, only_new } =
            matched(&old.compared, &new.compared, [|a: &ErrorType, b: &ErrorType| a.0 == b.0]);
        for (was, is) in both {
            self.error_of(site, all, was, is);
        }
        // What only one side has by itself, the other may have by a class or by `default`.
        for was in only_old {
            match error_type(new.all, was.0) {
                Some(is) => self.error_of(site, all, was, &(was.0, is.1.clone())),
                None => self.error_removed(site, all, was, concerned(was.0)),
            }
        }
        for is in only_new {
            match error_type(old.all, is.0) {
                Some(was) => self.error_of(site, all, &(is.0, was.1.clone()), is),
                None => self.error_added(site, all, is, concerned(is.0)),
            }
        }
    }

    /// Compares the types of the same statuses.
    fn error_of(&mut self, site: &Site, all: &BTreeSet<Statuses>, was: &ErrorType, is: &ErrorType) {
        let relation = self.relate(&Type::Named(was.1.clone()), &Type::Named(is.1.clone()));
        if relation == Relation::Same {
            self.accessors(site, all, was, is);
        } else {
            let (from, to) = (was.1.ident.as_str(), is.1.ident.as_str());
            let message = format!("{} carries `{to}`, no longer `{from}`", shown(is.0));
            let site = part(site, self.new.api, is);
            self.found(rules::ERROR_TYPE_CHANGED, &site, changed(from, to), message);
        }
    }

    /// Compares the accessors of a type that is the same, but may have another name for errors.
    fn accessors(
        &mut self,
        site: &Site,
        all: &BTreeSet<Statuses>,
        was: &ErrorType,
        is: &ErrorType,
    ) {
        let (before, after) = (self.old.api, self.new.api);
        let (from, to) = (before.type_def(&was.1), after.type_def(&is.1));
        let is_alias = |def: &TypeDef| matches!(def.kind, TypeKind::Alias(_));
        let is_reported_by_the_types = if self.pairs.are_joined(was.1.index, is.1.index) {
            is_renamed(from, to)
        } else {
            !is_alias(from) && !is_alias(to)
        };
        if is_reported_by_the_types {
            return;
        }
        match (read_by(before, all, was, after), read_by(after, all, is, before)) {
            (Read::Never, Read::Never) => {
                let (Some(from), Some(to)) = (accessor(before, &was.1), accessor(after, &is.1))
                else {
                    return;
                };
                let place = |body: &ErrorBody, def: &TypeDef| Place {
                    rust: format!("Error::{}()", body.ident.plain()),
                    ..Place::new(&["types", &def.name])
                };
                let (old, new) =
                    (place(from, before.type_def(&was.1)), place(to, after.type_def(&is.1)));
                let (from, to) = (from.ident.plain(), to.ident.plain());
                let message = format!("errors are read by `{to}()`, no longer by `{from}()`");
                let site = Site { side: Side::Response, ..site.part(old, new) };
                self.found(rules::ERROR_RENAMED, &site, changed(from, to), message);
            }
            (lost, got) => {
                if !matches!(lost, Read::Here) {
                    self.error_removed(site, all, was, Some(Vec::new()));
                }
                if !matches!(got, Read::Here) {
                    self.error_added(site, all, is, Some(Vec::new()));
                }
            }
        }
    }

    fn error_removed(
        &mut self,
        site: &Site,
        all: &BTreeSet<Statuses>,
        was: &ErrorType,
        operations: Option<Vec<String>>,
    ) {
        let Some(operations) = operations else { return };
        let mut message = format!("{} no longer carries `{}`", shown(was.0), was.1.ident);
        let rule = match read_by(self.old.api, all, was, self.new.api) {
            Read::Never => rules::ERROR_REMOVED,
            Read::Elsewhere(accessor) => {
                message += &format!(", so `{}()` gives `None` for it", accessor.plain());
                rules::ERROR_STATUS_REMOVED
            }
            Read::Here => rules::OPERATION_ERROR_REMOVED,
        };
        let values = removed(was.1.ident.as_str());
        self.error(rule, part(site, self.old.api, was), operations, values, message);
    }

    fn error_added(
        &mut self,
        site: &Site,
        all: &BTreeSet<Statuses>,
        is: &ErrorType,
        operations: Option<Vec<String>>,
    ) {
        let Some(operations) = operations else { return };
        let rule = match read_by(self.new.api, all, is, self.old.api) {
            Read::Never => rules::ERROR_ADDED,
            Read::Elsewhere(_) => rules::ERROR_STATUS_ADDED,
            Read::Here => rules::OPERATION_ERROR_ADDED,
        };
        let message = format!("{} carries `{}`", shown(is.0), is.1.ident);
        let values = added(is.1.ident.as_str());
        self.error(rule, part(site, self.new.api, is), operations, values, message);
    }

    fn error(
        &mut self,
        rule: &'static Rule,
        mut site: Site,
        operations: Vec<String>,
        values: Values,
        message: String,
    ) {
        // What the client's accessors lose concerns all operations.
        let is_reported_by_operations =
            [rules::OPERATION_ERROR_ADDED, rules::OPERATION_ERROR_REMOVED].contains(&rule);
        if is_reported_by_operations {
            site.operations = operations;
        }
        self.found(rule, &site, values, message);
    }
}

/// Way in which an API reads an error of the other side.
enum Read<'a> {
    /// It has no accessor for the type.
    Never,
    /// Its accessor does not read the status.
    Elsewhere(&'a Ident),
    /// Its accessor reads the status.
    Here,
}

fn read_by<'a>(
    api: &Api,
    all: &BTreeSet<Statuses>,
    (statuses, ty): &ErrorType,
    other: &'a Api,
) -> Read<'a> {
    let name = accessor(api, ty).map(|body| &body.ident);
    let Some(body) = other.error_bodies.iter().find(|body| Some(&body.ident) == name) else {
        return Read::Never;
    };
    // The type is compared where the statuses are, and with all types.
    let ErrorBody { ident, ty: _, statuses: read } = body;
    if carried(all, *statuses).is_subset(read) { Read::Here } else { Read::Elsewhere(ident) }
}

fn accessor<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a ErrorBody> {
    api.error_bodies.iter().find(|body| body.ty.index == ty.index)
}

/// The type that comes with these statuses, by whatever entry.
fn meant(errors: &[ErrorType], statuses: Statuses) -> Option<usize> {
    error_type(errors, statuses).map(|error| error.1.index)
}

/// The type of the entry for these statuses.
fn find(errors: &[ErrorType], statuses: Statuses) -> Option<usize> {
    errors.iter().find(|error| error.0 == statuses).map(|error| error.1.index)
}

fn shown(statuses: Statuses) -> String {
    match statuses {
        Statuses::One(_) | Statuses::Class(_) => format!("status {statuses}"),
        Statuses::Default => "any other status".to_owned(),
    }
}

fn part(site: &Site, api: &Api, (statuses, ty): &ErrorType) -> Site {
    let rust = accessor(api, ty)
        .map(|body| format!("Error::{}()", body.ident.plain()))
        .unwrap_or_default();
    let name = statuses.to_string();
    let place = |place: &Place| place.part(&name, rust.clone(), &name);
    let site = site.part(place(&site.old), place(&site.new));
    Site { side: Side::Response, ..site }
}
