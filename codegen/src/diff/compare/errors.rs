//! Typed bodies of errors: which type comes with which status.
//!
//! Callers read them by one accessor for each type, whatever operation has failed. So what is lost
//! to them is a status that no error of that type has any longer.

use super::comparison::{Comparison, Values, added, changed, removed};
use super::matching::{Matched, matched};
use super::relation::Relation;
use super::site::{Place, Site};
use super::types::is_renamed;
use crate::api::{Api, ErrorBody, Ident, Operation, Type, TypeDef, TypeKind, TypeRef};
use crate::diff::facts::{Rule, Side, rules};

/// A status and the type of the body that comes with it.
type Error = (u16, TypeRef);

impl<'a> Comparison<'a> {
    /// Compares the bodies of errors that the client gives all operations.
    pub(super) fn shared_errors(&mut self) {
        let (old, new) = (
            self.old.api.errors.iter().collect::<Vec<_>>(),
            self.new.api.errors.iter().collect::<Vec<_>>(),
        );
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
        let concerned = |status: u16| -> Option<Vec<String>> {
            let has = |operation: &Operation| find(&operation.errors, status).is_some();
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
        let is_shared = |status: u16| {
            find(&was.errors, status) == find(before, status)
                && find(&is.errors, status) == find(after, status)
        };
        let own = |errors: &'a [Error]| -> Vec<&'a Error> {
            errors.iter().filter(|error| !is_shared(error.0)).collect()
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
        old: &[&'a Error],
        new: &[&'a Error],
        concerned: impl Fn(u16) -> Option<Vec<String>>,
    ) {
        let Matched { both, only_old, only_new } =
            matched(old, new, [|a: &Error, b: &Error| a.0 == b.0]);
        for (was, is) in both {
            let relation = self.relate(&Type::Named(was.1.clone()), &Type::Named(is.1.clone()));
            if relation == Relation::Same {
                self.accessors(site, was, is);
            } else {
                let (from, to) = (was.1.ident.as_str(), is.1.ident.as_str());
                let message = format!("status {} carries `{to}`, no longer `{from}`", is.0);
                let site = part(site, self.new.api, is);
                self.found(rules::ERROR_TYPE_CHANGED, &site, changed(from, to), message);
            }
        }
        for was in only_old {
            self.error_removed(site, was, concerned(was.0));
        }
        for is in only_new {
            self.error_added(site, is, concerned(is.0));
        }
    }

    /// Compares the accessors of a type that is the same, but may have another name for errors.
    fn accessors(&mut self, site: &Site, was: &'a Error, is: &'a Error) {
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
        match (read_by(before, was, after), read_by(after, is, before)) {
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
                    self.error_removed(site, was, Some(Vec::new()));
                }
                if !matches!(got, Read::Here) {
                    self.error_added(site, is, Some(Vec::new()));
                }
            }
        }
    }

    fn error_removed(&mut self, site: &Site, was: &'a Error, operations: Option<Vec<String>>) {
        let Some(operations) = operations else { return };
        let mut message = format!("status {} no longer carries `{}`", was.0, was.1.ident);
        let rule = match read_by(self.old.api, was, self.new.api) {
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

    fn error_added(&mut self, site: &Site, is: &'a Error, operations: Option<Vec<String>>) {
        let Some(operations) = operations else { return };
        let rule = match read_by(self.new.api, is, self.old.api) {
            Read::Never => rules::ERROR_ADDED,
            Read::Elsewhere(_) => rules::ERROR_STATUS_ADDED,
            Read::Here => rules::OPERATION_ERROR_ADDED,
        };
        let message = format!("status {} carries `{}`", is.0, is.1.ident);
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

fn read_by<'a>(api: &Api, (status, ty): &Error, other: &'a Api) -> Read<'a> {
    let name = accessor(api, ty).map(|body| &body.ident);
    let Some(body) = other.error_bodies.iter().find(|body| Some(&body.ident) == name) else {
        return Read::Never;
    };
    // The type is compared where the status is, and with all types.
    let ErrorBody { ident, ty: _, statuses } = body;
    if statuses.contains(status) { Read::Here } else { Read::Elsewhere(ident) }
}

fn accessor<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a ErrorBody> {
    api.error_bodies.iter().find(|body| body.ty.index == ty.index)
}

fn find(errors: &[Error], status: u16) -> Option<usize> {
    errors.iter().find(|error| error.0 == status).map(|error| error.1.index)
}

fn part(site: &Site, api: &Api, (status, ty): &Error) -> Site {
    let rust = accessor(api, ty)
        .map(|body| format!("Error::{}()", body.ident.plain()))
        .unwrap_or_default();
    let name = status.to_string();
    let place = |place: &Place| place.part(&name, rust.clone(), &name);
    let site = site.part(place(&site.old), place(&site.new));
    Site { side: Side::Response, ..site }
}
