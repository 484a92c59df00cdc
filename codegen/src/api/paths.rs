//! Paths: the way through the spec to what an API has, `["types", "Note", "title"]`.
//!
//! Words of the language that hold others (`fields`, `variants`) are left out.

use super::{
    Api, Location, OTHERS, Operation, Parameter, Resource, Response, StatusVariant, Type, TypeKind,
};

/// A way through the spec, from the top.
pub type Path = Vec<String>;

impl Resource {
    /// Returns the path of the resource.
    pub fn spec_path(&self) -> Path {
        let names = self.path.iter().cloned();
        ["resources".to_owned()].into_iter().chain(names).collect()
    }

    /// Returns the path of one of its operations.
    pub fn path_of(&self, operation: &Operation) -> Path {
        below(&self.spec_path(), &operation.name)
    }
}

impl Operation {
    /// Returns the path at which a parameter is declared: by a group, a scheme or the operation,
    /// whose own path is `at`.
    pub fn declared(&self, at: &[String], parameter: &Parameter) -> Path {
        match &parameter.shared {
            Some(shared) => {
                shared.split('.').map(str::to_owned).chain([parameter.wire.clone()]).collect()
            }
            None => self.declares(at, parameter),
        }
    }

    /// Returns the path at which the operation itself declares a parameter, or would declare it.
    pub fn declares(&self, at: &[String], parameter: &Parameter) -> Path {
        let wire = parameter.wire.clone();
        let mut path = at.to_vec();
        match parameter.location {
            Location::Path => path.extend(["path".to_owned(), wire]),
            Location::Query => path.extend(["query".to_owned(), wire]),
            Location::Header => path.extend(["headers".to_owned(), wire]),
            Location::Body => {
                path.push(self.body_key().to_owned());
                path.extend(Some(wire).filter(|_| !self.is_whole_body(parameter)));
            }
        }
        path
    }

    /// Returns the path at which the response is declared.
    pub fn response_path(&self, at: &[String]) -> Path {
        below(
            at,
            match self.response {
                Response::Events(_) | Response::TextEvents => "events",
                Response::Pages { .. } => "pages",
                _ => "returns",
            },
        )
    }
}

impl Api {
    /// Returns the path of every type. Named types are at home under `types`, others where they are
    /// written.
    pub fn homes(&self) -> Vec<Path> {
        let mut homes = Homes { api: self, paths: vec![Path::new(); self.types.len()] };
        for (index, def) in self.types.iter().enumerate() {
            if !def.in_place {
                homes.paths[index] = vec!["types".to_owned(), def.name.clone()];
            }
        }
        homes.of_resources(&self.resources);
        for (index, def) in self.types.iter().enumerate() {
            if !def.in_place {
                homes.inside(index);
            }
        }
        homes.paths
    }
}

/// The path of what is below another thing.
pub(crate) fn below(path: &[String], name: &str) -> Path {
    path.iter().cloned().chain([name.to_owned()]).collect()
}

/// The paths of types, while they are looked for.
struct Homes<'a> {
    api: &'a Api,
    paths: Vec<Path>,
}

impl Homes<'_> {
    fn of_resources(&mut self, resources: &[Resource]) {
        for resource in resources {
            for operation in &resource.operations {
                let at = resource.path_of(operation);
                for parameter in &operation.parameters {
                    self.of(&parameter.ty, &operation.declared(&at, parameter));
                }
                self.of_response(&operation.response, &operation.response_path(&at));
            }
            self.of_resources(&resource.resources);
        }
    }

    fn of_response(&mut self, response: &Response, path: &[String]) {
        if let Response::ByStatus(by_status) = response {
            for StatusVariant { status, response, .. } in &by_status.variants {
                self.of_response(response, &below(path, &status.to_string()));
            }
        } else {
            response.types().into_iter().for_each(|ty| self.of(ty, path));
        }
    }

    fn of(&mut self, ty: &Type, path: &[String]) {
        ty.for_each_reference(&mut |index| self.of_type(index, path));
    }

    fn of_type(&mut self, index: usize, path: &[String]) {
        if self.api.types[index].in_place && self.paths[index].is_empty() {
            self.paths[index] = path.to_vec();
            self.inside(index);
        }
    }

    fn inside(&mut self, index: usize) {
        let home = self.paths[index].clone();
        let api = self.api;
        match &api.types[index].kind {
            TypeKind::Struct(object) => {
                for field in &object.fields {
                    self.of(&field.ty, &below(&home, &field.wire));
                }
                if let Some(others) = &object.others {
                    self.of(others, &below(&home, OTHERS));
                }
            }
            TypeKind::TaggedUnion(union) => {
                for field in &union.common {
                    self.of(&field.ty, &below(&home, &field.wire));
                }
                for variant in &union.variants {
                    self.of_type(variant.payload.index, &below(&home, &variant.tag.text()));
                }
            }
            TypeKind::ShapeUnion(union) => {
                for variant in &union.variants {
                    self.of(&variant.ty, &below(&home, &variant.name));
                }
            }
            TypeKind::Alias(target) => self.of(target, &home),
            TypeKind::Enum(_) => {}
        }
    }
}
