//! The things of an API that text is emitted for, each with its path in the spec.

use std::any::TypeId;
use std::collections::HashMap;
use std::ptr;

use crate::api::{
    Aggregate, Api, Client, OTHERS, Operation, Path, Resource, Response, Struct, TaggedUnion,
    TypeDef, TypeKind, below,
};

/// Something in an API that text is emitted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is: `field`, `operation`.
    pub kind: &'static str,
    /// Its path in the spec; empty for the API as a whole.
    pub path: Path,
    /// Its name on the wire, the method and path of an operation, the tag of a variant; empty where
    /// it has none.
    pub wire: String,
    /// Further paths that say something about it: that of the operation that takes a parameter of a
    /// group, those of the errors that carry a body.
    pub also: Vec<Path>,
}

/// The things of an API, found by their addresses.
///
/// Emitters work on a borrowed API, in which nothing moves, so that an address stands for the thing
/// at it. A copy is not found, and counts as part of what is emitted around it.
#[derive(Debug)]
pub(crate) struct Nodes {
    by_key: HashMap<Key, usize>,
    /// The first is the API as a whole.
    all: Vec<Node>,
}

/// The key of a thing: its type and its address, for a thing may begin with another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key(TypeId, usize);

impl Key {
    /// The key of a thing of a borrowed API.
    pub(crate) fn of<T: 'static>(thing: &T) -> Self {
        Self(TypeId::of::<T>(), ptr::from_ref(thing).addr())
    }
}

/// The API as a whole.
pub(crate) const ROOT: usize = 0;

impl Nodes {
    /// Finds the things of an API.
    pub(crate) fn of(api: &Api) -> Self {
        let root = Node { kind: "spec", path: Path::new(), wire: String::new(), also: Vec::new() };
        let mut nodes = Self { by_key: HashMap::new(), all: vec![root] };
        nodes.by_key.insert(Key::of(api), ROOT);
        nodes.add(&api.package, "package", vec!["package".to_owned()]);
        nodes.client(&api.client);
        for scheme in &api.schemes {
            let path = vec!["pagination".to_owned(), scheme.name.clone()];
            nodes.add(scheme, "pagination scheme", path);
        }
        api.resources.iter().for_each(|resource| nodes.resource(resource));
        let homes = api.homes();
        for (def, home) in api.types.iter().zip(&homes) {
            nodes.type_def(def, home);
        }
        nodes.error_bodies(api, &homes);
        for tombstone in &api.removed {
            // What was there had this path.
            let was = tombstone.path.split('.').map(str::to_owned).collect();
            let path = vec!["removed".to_owned(), tombstone.path.clone()];
            nodes.add_with(tombstone, "tombstone", path, vec![was]);
        }
        nodes
    }

    /// Returns the number of a thing, if it is one of this API.
    pub(crate) fn find(&self, thing: Key) -> Option<usize> {
        self.by_key.get(&thing).copied()
    }

    /// Returns all of them, by their numbers.
    pub(crate) fn all(&self) -> &[Node] {
        &self.all
    }

    fn add<T: 'static>(&mut self, thing: &T, kind: &'static str, path: Path) {
        self.add_with(thing, kind, path, Vec::new());
    }

    /// Adds a thing whose name on the wire ends its path.
    fn add_named<T: 'static>(&mut self, thing: &T, kind: &'static str, path: Path) {
        let wire = path.last().cloned().unwrap_or_default();
        self.add(thing, kind, path);
        self.name_last(wire);
    }

    /// Gives what was added last its name on the wire.
    fn name_last(&mut self, wire: String) {
        if let Some(last) = self.all.last_mut() {
            last.wire = wire;
        }
    }

    fn add_with<T: 'static>(&mut self, thing: &T, kind: &'static str, path: Path, also: Vec<Path>) {
        self.by_key.insert(Key::of(thing), self.all.len());
        self.all.push(Node { kind, path, wire: String::new(), also });
    }

    fn client(&mut self, client: &Client) {
        let path = vec!["client".to_owned()];
        let at = |key: &str, name: &str| below(&below(&path, key), name);
        for environment in &client.environments {
            self.add(environment, "environment", at("environments", &environment.name));
        }
        for server in &client.servers {
            self.add(server, "server", at("servers", &server.name));
        }
        for variable in &client.url_variables {
            let path = at("variables", &variable.name);
            for value in &variable.values {
                self.add(value, "value of a variable", below(&path, &value.1));
            }
            self.add(variable, "variable", path);
        }
        for scheme in &client.schemes {
            let path = match client.schemes.as_slice() {
                [_] => below(&path, "auth"),
                _ => at("credentials", &scheme.name),
            };
            let also = vec![below(&["client".to_owned()], "env")];
            self.add_with(scheme, "scheme of authentication", path, also);
        }
        for header in &client.response_headers {
            self.add_named(header, "response header", at("response_headers", &header.name));
        }
        self.add(client, "client", path);
    }

    fn resource(&mut self, resource: &Resource) {
        for operation in &resource.operations {
            self.operation(operation, &resource.path_of(operation));
        }
        self.add(resource, "resource", resource.spec_path());
        resource.resources.iter().for_each(|inner| self.resource(inner));
    }

    fn operation(&mut self, operation: &Operation, path: &[String]) {
        for parameter in &operation.parameters {
            let own = operation.declares(path, parameter);
            let declared = operation.declared(path, parameter);
            let also = if own == declared { Vec::new() } else { vec![own] };
            self.add_with(parameter, "parameter", declared, also);
            self.name_last(parameter.wire.clone());
        }
        if let Response::ByStatus(by_status) = &operation.response {
            let response = operation.response_path(path);
            for variant in &by_status.variants {
                self.add_named(variant, "response", below(&response, &variant.status.to_string()));
            }
        }
        self.add(operation, "operation", path.to_vec());
        self.name_last(format!("{} {}", operation.method.as_str(), operation.path));
    }

    fn type_def(&mut self, def: &TypeDef, home: &[String]) {
        match &def.kind {
            TypeKind::Struct(object) => self.object(object, home),
            TypeKind::Enum(known) => {
                for value in &known.values {
                    self.add_named(value, "value", below(home, &value.wire.text()));
                }
            }
            TypeKind::TaggedUnion(union) => self.union(union, home),
            TypeKind::ShapeUnion(union) => {
                for variant in &union.variants {
                    self.add(variant, "variant", below(home, &variant.name));
                }
            }
            TypeKind::Alias(_) => {}
        }
        self.add(def, "type", home.to_vec());
    }

    fn object(&mut self, object: &Struct, home: &[String]) {
        for field in &object.fields {
            self.add_named(field, "field", below(home, &field.wire));
        }
        for constant in &object.constants {
            self.add_named(constant, "member", below(home, &constant.wire));
        }
        if let Some(others) = &object.others {
            self.add(others, "members that are not listed", below(home, OTHERS));
        }
    }

    fn union(&mut self, union: &TaggedUnion, home: &[String]) {
        for field in &union.common {
            self.add_named(field, "field", below(home, &field.wire));
        }
        for variant in &union.variants {
            self.add_named(variant, "variant", below(home, &variant.tag.text()));
        }
        if let Some(aggregate) = &union.aggregate {
            self.aggregate(aggregate, &below(home, "collect"));
        }
    }

    fn aggregate(&mut self, aggregate: &Aggregate, path: &[String]) {
        for part in &aggregate.parts {
            self.add(part, "field of the aggregate", below(path, part.ident.plain()));
        }
        self.add(aggregate, "aggregate", path.to_vec());
    }

    /// The bodies of errors: types, which the tables of errors give their statuses.
    fn error_bodies(&mut self, api: &Api, homes: &[Path]) {
        for body in &api.error_bodies {
            let mut also = vec![vec!["client".to_owned(), "errors".to_owned()]];
            let mut open: Vec<&Resource> = api.resources.iter().collect();
            while let Some(resource) = open.pop() {
                open.extend(&resource.resources);
                let carries = |operation: &&Operation| {
                    operation.errors.iter().any(|(_, ty)| ty.index == body.ty.index)
                };
                let operations = resource.operations.iter().filter(carries);
                also.extend(operations.map(|it| below(&resource.path_of(it), "errors")));
            }
            self.add_with(body, "error body", homes[body.ty.index].clone(), also);
        }
    }
}
