//! Index of one API for comparisons: its operations in a row, the path of each type, and the
//! operations that reach a type.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use crate::api::{
    Api, Ident, Location, OTHERS, Operation, Parameter, Resource, Response, StatusVariant, Type,
    TypeKind,
};
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
        let accessors: String =
            accessors.iter().map(|ident| format!(".{}()", ident.plain())).collect();
        format!("client{accessors}.{}", method.plain())
    }

    /// Returns the path at which a parameter is declared: by a group, a scheme or the operation.
    pub(super) fn declared(&self, parameter: &Parameter) -> SpecPath {
        match &parameter.shared {
            Some(shared) => {
                shared.split('.').map(str::to_owned).chain([parameter.wire.clone()]).collect()
            }
            None => self.declares(parameter),
        }
    }

    /// Returns the path at which the operation itself declares a parameter, or would declare it.
    pub(super) fn declares(&self, parameter: &Parameter) -> SpecPath {
        let wire = parameter.wire.clone();
        let mut path = self.path.clone();
        match parameter.location {
            Location::Path => path.extend(["path".to_owned(), wire]),
            Location::Query => path.extend(["query".to_owned(), wire]),
            Location::Header => path.extend(["headers".to_owned(), wire]),
            Location::Body => {
                path.push(self.operation.body_key().to_owned());
                path.extend(Some(wire).filter(|_| !self.operation.is_whole_body(parameter)));
            }
        }
        path
    }

    /// Returns the path at which the response is declared.
    pub(super) fn response(&self) -> SpecPath {
        let mut path = self.path.clone();
        path.push(
            match self.operation.response {
                Response::Events(_) | Response::TextEvents => "events",
                Response::Pages { .. } => "pages",
                _ => "returns",
            }
            .to_owned(),
        );
        path
    }
}

impl<'a> Index<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut index = Self {
            api,
            operations: Vec::new(),
            resources: Vec::new(),
            homes: vec![SpecPath::new(); api.types.len()],
            shared: HashSet::new(),
            tags: HashMap::new(),
            users: OnceCell::new(),
            sent_alone: OnceCell::new(),
        };
        index.flatten(&api.resources, &mut Vec::new());
        index.find_homes();
        index.find_tags();
        index
    }

    fn flatten(&mut self, resources: &'a [Resource], above: &mut Vec<&'a Ident>) {
        for resource in resources {
            above.push(&resource.ident);
            self.resources.push(resource);
            for operation in &resource.operations {
                let path =
                    ["resources"].into_iter().chain(resource.path.iter().map(String::as_str));
                let path = path.chain([operation.name.as_str()]).map(str::to_owned).collect();
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

    fn settle_response(&mut self, response: &'a Response, path: &SpecPath) {
        if let Response::ByStatus(by_status) = response {
            for StatusVariant { status, response, .. } in &by_status.variants {
                let path = [path.as_slice(), &[status.to_string()]].concat();
                self.settle_response(response, &path);
            }
        } else {
            response.types().into_iter().for_each(|ty| self.settle(ty, path));
        }
    }

    /// Named types are at home under `types`, others where they are written.
    fn find_homes(&mut self) {
        for (index, def) in self.api.types.iter().enumerate() {
            if !def.in_place {
                self.homes[index] = vec!["types".to_owned(), def.name.clone()];
            }
        }
        for at in 0..self.operations.len() {
            let flat = self.operations[at].clone();
            for parameter in &flat.operation.parameters {
                self.settle(&parameter.ty, &flat.declared(parameter));
            }
            self.settle_response(&flat.operation.response, &flat.response());
        }
        for (index, def) in self.api.types.iter().enumerate() {
            if !def.in_place {
                self.settle_inside(index);
            }
        }
    }

    fn settle(&mut self, ty: &Type, path: &SpecPath) {
        ty.for_each_reference(&mut |index| self.settle_type(index, path));
    }

    fn settle_type(&mut self, index: usize, path: &SpecPath) {
        if self.api.types[index].in_place && self.homes[index].is_empty() {
            self.homes[index].clone_from(path);
            self.settle_inside(index);
        }
    }

    fn settle_inside(&mut self, index: usize) {
        let home = self.homes[index].clone();
        let below = |name: &str| home.iter().cloned().chain([name.to_owned()]).collect();
        let api = self.api;
        match &api.types[index].kind {
            TypeKind::Struct(object) => {
                for field in &object.fields {
                    self.settle(&field.ty, &below(&field.wire));
                }
                if let Some(others) = &object.others {
                    self.settle(others, &below(OTHERS));
                }
            }
            TypeKind::TaggedUnion(union) => {
                for field in &union.common {
                    self.settle(&field.ty, &below(&field.wire));
                }
                for variant in &union.variants {
                    self.settle_type(variant.payload.index, &below(&variant.tag.text()));
                }
            }
            TypeKind::ShapeUnion(union) => {
                for variant in &union.variants {
                    self.settle(&variant.ty, &below(variant.ident.plain()));
                }
            }
            TypeKind::Alias(target) => self.settle(target, &home),
            TypeKind::Enum(_) => {}
        }
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
