//! Resources: the accessors that lead to operations, to any depth.
//!
//! A resource's methods and the accessors of those below it share one scope; so do its struct and
//! the items of its operations.

use std::collections::HashMap;

use super::names::Role;
use super::operations::{Names, Shared};
use super::scope::{Claim, Scope};
use super::state::Lowering;
use super::{chosen, docs, renamed};
use crate::api::Resource;
use crate::diagnostics::Diagnostic;
use crate::spec;
use crate::title;

impl<'s> Lowering<'s, '_> {
    /// All resources.
    pub(super) fn lower_resources(&mut self, shared: &mut Shared<'s>) -> Vec<Resource> {
        let mut methods = Scope::of_files("method");
        let resources = &self.spec.resources;
        resources
            .iter()
            .map(|resource| {
                self.lower_resource(resource, Role::RootResource, &[], &mut methods, shared)
            })
            .collect()
    }

    fn lower_resource(
        &mut self,
        resource: &'s spec::Resource,
        role: Role,
        above: &[String],
        methods: &mut Scope,
        shared: &mut Shared<'s>,
    ) -> Resource {
        let name = &resource.name;
        let rust_name = resource.rust_name.as_ref();
        let ident = chosen::ident(role, &name.value, rust_name, self.diagnostics);
        methods.claim(&ident, Claim::new(&name.value, name.place), self.diagnostics);
        let called = rust_name.map_or(&name.value, |name| &name.value);
        let type_ident = Role::Item.ident(called);
        let path: Vec<String> = above.iter().chain([&name.value]).cloned().collect();
        let mut names = Names { methods: Scope::of_files("method"), items: Scope::new("type") };
        names.items.hold(&type_ident, Claim::new(&name.value, name.place));
        let mut operations = Vec::with_capacity(resource.operations.len());
        for operation in &resource.operations {
            operations.push(self.lower_operation(operation, called, &mut names, shared));
        }
        self.check_titles(resource);
        for (written, operation) in resource.operations.iter().zip(&operations) {
            let Names { methods, items } = &mut names;
            let notes = &written.notes;
            renamed::claim_operation(methods, items, notes, operation, self.diagnostics);
        }
        let resources = resource
            .resources
            .iter()
            .map(|inner| {
                self.lower_resource(inner, Role::Resource, &path, &mut names.methods, shared)
            })
            .collect();
        Resource {
            path,
            ident,
            type_ident,
            notes: docs::notes(&resource.notes),
            feature: None,
            operations,
            resources,
        }
    }

    /// Reports a title that two operations of a resource have.
    fn check_titles(&mut self, resource: &'s spec::Resource) {
        let mut known: HashMap<String, &spec::Operation> = HashMap::new();
        for operation in &resource.operations {
            let name = &resource.name.value;
            let title = match &operation.notes.title {
                Some(title) => title.value.trim().to_owned(),
                None => title::of_operation(&operation.name.value, Some(name)),
            };
            let Some(first) = known.get(&title) else {
                known.insert(title, operation);
                continue;
            };
            let (Some(written), other) = (match &operation.notes.title {
                Some(title) => (Some(title), *first),
                None => (first.notes.title.as_ref(), operation),
            }) else {
                continue;
            };
            let message = format!("`{}` is the title of `{}`, too", title, other.name.value);
            self.report(
                Diagnostic::new("bad-value", message, written.place)
                    .note("the other operation", other.name.place)
                    .help("give one of them another title"),
            );
        }
    }
}
