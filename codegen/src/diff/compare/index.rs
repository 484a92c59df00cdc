//! Index of one API for comparisons: its operations in a row, the path of each type, and the
//! operations that reach a type.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use crate::api::{Api, Ident, Operation, Parameter, Resource, Type, TypeKind};
use crate::diff::facts::SpecPath;

/// One API, prepared.
pub(super) struct Index<'a> {
    pub(super) api: &'a Api,
    pub(super) operations: Vec<Flat<'a>>,
    pub(super) resources: Vec<&'a Resource>,
    /// Path of every type.
    pub(super) homes: Vec<SpecPath>,
    /// Parameters that groups and schemes declare, each by `parameters.Scope` and the name on the
    /// wire.
    pub(super) shared: HashSet<(&'a str, &'a str)>,
    /// The tags of the unions that a struct is a variant of, by the struct's place.
    tags: HashMap<usize, Vec<&'a str>>,
    users: OnceCell<Vec<Vec<usize>>>,
    /// For each type, whether requests hold it otherwise than as a variant.
    pub(super) sent_alone: OnceCell<Vec<bool>>,
}

/// An operation and the way to it.
#[derive(Clone)]
pub(super) struct Flat<'a> {
    pub(super) resource: &'a Resource,
    pub(super) operation: &'a Operation,
    /// The way in the spec.
    pub(super) path: SpecPath,
    /// The accessors and the method.
    pub(super) idents: Vec<&'a Ident>,
}

impl Flat<'_> {
    /// The name in the spec: `beta.chat.create`.
    pub(super) fn name(&self) -> String {
        self.path[1..].join(".")
    }

    /// The call up to its arguments: `client.beta().chat().create`.
    pub(super) fn call(&self) -> String {
        let (method, accessors) = self.idents.split_last().expect("an operation has a name");
        let accessors: String = accessors.iter().map(|ident| format!(".{ident}()")).collect();
        format!("client{accessors}.{method}")
    }

    /// Returns the path at which a parameter is declared: by a group, a scheme or the operation.
    pub(super) fn declared(&self, parameter: &Parameter) -> SpecPath {
        self.operation.declared(&self.path, parameter)
    }

    /// Returns the path at which the operation itself declares a parameter, or would declare it.
    pub(super) fn declares(&self, parameter: &Parameter) -> SpecPath {
        self.operation.declares(&self.path, parameter)
    }

    /// Returns the path at which the response is declared.
    pub(super) fn response(&self) -> SpecPath {
        self.operation.response_path(&self.path)
    }
}

impl<'a> Index<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut index = Self {
            api,
            operations: Vec::new(),
            resources: Vec::new(),
            homes: api.homes(),
            shared: HashSet::new(),
            tags: HashMap::new(),
            users: OnceCell::new(),
            sent_alone: OnceCell::new(),
        };
        index.flatten(&api.resources, &mut Vec::new());
        index.find_tags();
        index
    }

    fn flatten(&mut self, resources: &'a [Resource], above: &mut Vec<&'a Ident>) {
        for resource in resources {
            above.push(&resource.ident);
            self.resources.push(resource);
            for operation in &resource.operations {
                let path = resource.path_of(operation);
                let mut idents = above.clone();
                idents.push(&operation.ident);
                for parameter in &operation.parameters {
                    if let Some(shared) = &parameter.shared {
                        self.shared.insert((shared, &parameter.wire));
                    }
                }
                self.operations.push(Flat { resource, operation, path, idents });
            }
            self.flatten(&resource.resources, above);
            above.pop();
        }
    }

    fn find_tags(&mut self) {
        for def in &self.api.types {
            let TypeKind::TaggedUnion(union) = &def.kind else { continue };
            for variant in &union.variants {
                let payload = Type::Named(variant.payload.clone());
                if let Type::Named(held) = self.api.resolve(&payload) {
                    self.tags.entry(held.index).or_default().push(&union.tag);
                }
            }
        }
    }

    /// The tags of the unions that a struct is a variant of.
    pub(super) fn tags(&self, index: usize) -> Vec<&'a str> {
        self.tags.get(&index).cloned().unwrap_or_default()
    }

    /// The operations that send or give a type, by their names.
    pub(super) fn users(&self, index: usize) -> Vec<String> {
        let users = &self.users.get_or_init(|| self.find_users())[index];
        let mut names: Vec<String> =
            users.iter().map(|operation| self.operations[*operation].name()).collect();
        names.sort();
        names
    }

    fn find_users(&self) -> Vec<Vec<usize>> {
        let mut users: Vec<Vec<usize>> = vec![Vec::new(); self.api.types.len()];
        for (at, flat) in self.operations.iter().enumerate() {
            let mut open = Vec::new();
            let mut add = |index: usize| open.push(index);
            for parameter in &flat.operation.parameters {
                parameter.ty.for_each_reference(&mut add);
            }
            for ty in flat.operation.response.types() {
                ty.for_each_reference(&mut add);
            }
            flat.operation.errors.iter().for_each(|(_, error)| add(error.index));
            while let Some(index) = open.pop() {
                if users[index].last() != Some(&at) {
                    users[index].push(at);
                    self.api.types[index].kind.for_each_reference(&mut |inner| open.push(inner));
                }
            }
        }
        users
    }
}
