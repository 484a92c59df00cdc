//! Resources: the accessors that lead to operations, to any depth.
//!
//! A resource's methods and the accessors of those below it share one scope; so do its struct and
//! the items of its operations.

use std::collections::HashMap;

use super::names::{self, Role};
use super::operations::{Names, Shared, stem};
use super::scope::{Claim, Scope};
use super::state::Lowering;
use super::types::Owner;
use super::{docs, released, renamed};
use crate::api::{Ident, Kind, Resource, below};
use crate::diagnostics::Diagnostic;
use crate::spec;
use crate::title;

impl<'s> Lowering<'s, '_> {
    /// All resources.
    pub(super) fn lower_resources(&mut self, shared: &mut Shared<'s>) -> Vec<Resource> {
        let mut methods = Scope::of_files("method");
        let resources = &self.spec.resources;
        let at = ["resources".to_owned()];
        let idents = self.idents(&[], resources, Role::RootResource, (&at, &at)).into_iter();
        resources
            .iter()
            .zip(idents)
            .map(|(resource, ident)| {
                self.lower_resource(resource, ident, (&[], &at), &mut methods, shared)
            })
            .collect()
    }

    /// The names of methods and accessors of one resource, or of the client, at a path in the spec
    /// and one in the lock.
    fn idents(
        &mut self,
        operations: &[spec::Operation],
        resources: &[spec::Resource],
        role: Role,
        (path, locked): (&[String], &[String]),
    ) -> Vec<Ident> {
        let methods = operations.iter().map(|operation| {
            (Role::Method, &operation.name.value, &operation.rust_name, Kind::Operation)
        });
        let accessors = resources
            .iter()
            .map(|resource| (role, &resource.name.value, &resource.rust_name, Kind::Resource));
        let named = methods.chain(accessors).map(|(role, name, chosen, kind)| {
            self.released.named(role, (name, chosen.as_ref()), (locked, name, kind))
        });
        let mut former = self.released.former_accessors(&path[1..]);
        let names = operations.iter().flat_map(|operation| &operation.notes.renamed_from);
        former.extend(self.released.former(locked, Role::Method, names));
        released::idents_beside(&named.collect::<Vec<_>>(), &former, self.diagnostics)
    }

    fn lower_resource(
        &mut self,
        resource: &'s spec::Resource,
        ident: Ident,
        (above, locked): (&[String], &[String]),
        methods: &mut Scope,
        shared: &mut Shared<'s>,
    ) -> Resource {
        let name = &resource.name;
        let rust_name = resource.rust_name.as_ref();
        methods.claim(&ident, Claim::new(&name.value, name.place), self.diagnostics);
        let called = rust_name.map_or(&name.value, |name| &name.value);
        let type_ident = Role::Item.ident(called);
        let path: Vec<String> = above.iter().chain([&name.value]).cloned().collect();
        let mut scopes = Names { methods: Scope::of_files("method"), items: Scope::new("type") };
        scopes.items.hold(&type_ident, Claim::new(&name.value, name.place));
        let at: Vec<String> = ["resources".to_owned()].into_iter().chain(path.clone()).collect();
        let locked = self.released.resource_path(&at, locked, resource);
        let paths = (&at[..], &locked[..]);
        let idents = self.idents(&resource.operations, &resource.resources, Role::Resource, paths);
        let mut idents = idents.into_iter();
        let first = self.types.len();
        let mut operations = Vec::with_capacity(resource.operations.len());
        for (operation, ident) in resource.operations.iter().zip(idents.by_ref()) {
            let owner = Owner {
                prefix: stem(called, &operation.name.value),
                part: String::new(),
                holder: None,
                path: below(&at, &operation.name.value),
            };
            operations.push(self.lower_operation(
                operation,
                ident,
                (called, &owner, &below(&locked, &operation.name.value)),
                &mut scopes,
                shared,
            ));
        }
        // What is written in place is called after the resource.
        let before = resource.notes.renamed_from.iter().filter_map(|path| {
            let last = path.value.rsplit('.').next()?;
            (last != called.as_str()).then(|| names::stem(last).to_owned())
        });
        let before: Vec<String> = before.collect();
        self.types.rename_in_place(first, names::stem(called), &before);
        self.check_titles(resource);
        for (written, operation) in resource.operations.iter().zip(&operations) {
            let Names { methods, items } = &mut scopes;
            let notes = &written.notes;
            renamed::claim_operation(methods, items, notes, operation, self.diagnostics);
        }
        let resources = resource
            .resources
            .iter()
            .zip(idents)
            .map(|(inner, ident)| {
                self.lower_resource(inner, ident, (&path, &locked), &mut scopes.methods, shared)
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
            former: Vec::new(),
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
