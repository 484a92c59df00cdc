//! Stubs: what the crate has in place of something that was removed.
//!
//! Methods, values and variants of enums, and types have some. A field has none: Rust knows no
//! field that cannot be used. Nor has an argument, whose name callers do not write.

use std::collections::HashSet;

use super::names::Role;
use super::released::numbered;
use super::tombstones::marker;
use crate::api::{
    Api, Field, Ident, Notes, Operation, Parameter, Path, Resource, Stub, StubKind, TypeDef,
    TypeKind,
};

/// The stubs of an API, while they are found.
pub(super) struct Stubs<'a> {
    api: &'a Api,
    homes: Vec<Path>,
    /// The names that each holder has, those of stubs included.
    taken: HashSet<(Vec<Ident>, Ident)>,
    markers: HashSet<Ident>,
}

/// Where a stub would be.
struct Spot {
    kind: StubKind,
    holder: Vec<Ident>,
    ident: Ident,
    features: Vec<String>,
}

impl<'a> Stubs<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let homes = api.homes();
        let mut stubs = Self { api, homes, taken: HashSet::new(), markers: HashSet::new() };
        stubs.take_resources(&stubs.client(), &[Ident::new("resources")], &api.resources);
        let former = api.former.iter().map(|former| former.ident().clone());
        stubs.take_all(&stubs.client(), former);
        for def in &api.types {
            stubs.take_type(def);
        }
        stubs
    }

    /// Returns the stub in place of what had a path. None if there can be none, or if something
    /// else has its name.
    pub(super) fn take(&mut self, path: &str) -> Option<Stub> {
        let below = |part| path.strip_prefix(part);
        let spot = match (below("resources."), below("types.")) {
            (Some(name), _) => {
                let found =
                    self.in_resources(&[Ident::new("resources")], &self.api.resources, path);
                found.or_else(|| self.in_types(path)).or_else(|| self.of_client(name))
            }
            (_, Some(name)) => self.in_types(path).or_else(|| self.of_types(name)),
            _ => None,
        }?;
        let Spot { kind, holder, ident, features } = spot;
        if !self.taken.insert((holder.clone(), ident.clone())) {
            return None;
        }
        let mut marker = marker(path);
        if self.markers.contains(&marker) {
            marker = numbered(Role::Type, &marker, |it| !self.markers.contains(it));
        }
        self.markers.insert(marker.clone());
        Some(Stub { kind, holder, ident, marker, features })
    }

    fn client(&self) -> Vec<Ident> {
        vec![self.api.client.ident.clone()]
    }

    /// A resource at the top.
    fn of_client(&self, name: &str) -> Option<Spot> {
        let ident = Role::RootResource.ident(name);
        let spot = Spot { holder: self.client(), ..Spot::new(StubKind::Accessor, ident) };
        (!name.contains('.')).then_some(spot)
    }

    /// What was in a resource or an operation that is there.
    fn in_resources(&self, modules: &[Ident], resources: &[Resource], path: &str) -> Option<Spot> {
        resources.iter().find_map(|resource| {
            let at = resource.spec_path();
            let rest = below(&at, path)?;
            let modules = [modules, std::slice::from_ref(&resource.ident)].concat();
            let inner = self.in_resources(&modules, &resource.resources, path);
            let of_parameter = || {
                let operations = resource.operations.iter();
                operations.into_iter().find_map(|it| of_operation(&modules, resource, it, path))
            };
            let own = || {
                let ident = Role::Method.ident(rest);
                let holder = [&modules[..], std::slice::from_ref(&resource.type_ident)].concat();
                let features = owned(resource.gate().features());
                (!rest.contains('.')).then_some(Spot {
                    holder,
                    features,
                    ..Spot::new(StubKind::Method, ident)
                })
            };
            inner.or_else(of_parameter).or_else(own)
        })
    }

    /// What was in a type that is there: in the innermost one.
    fn in_types(&self, path: &str) -> Option<Spot> {
        let homes = self.homes.iter().enumerate();
        let around = homes.filter_map(|(at, home)| Some((home.len(), at, below(home, path)?)));
        let (_, index, name) = around.max_by_key(|(length, ..)| *length)?;
        let def = &self.api.types[index];
        let (kind, ident) = match &def.kind {
            TypeKind::Enum(_) | TypeKind::TaggedUnion(_) | TypeKind::ShapeUnion(_) => {
                (StubKind::Variant, Role::Variant.ident(name))
            }
            TypeKind::Struct(_) if def.usage.request && !name.contains('.') => {
                (StubKind::Setter, Field::setter_of(&Role::Field.ident(name)))
            }
            TypeKind::Struct(_) | TypeKind::Alias(_) => return None,
        };
        let features = crate::api::Features::of(self.api);
        let features = owned(features.gate_of_type(index).features());
        Some(Spot { holder: of_types(Some(&def.ident)), features, ..Spot::new(kind, ident) })
    }

    /// A type.
    fn of_types(&self, name: &str) -> Option<Spot> {
        let ident = Role::Type.ident(name);
        let is_there = !name.contains('.') && !self.api.types.is_empty();
        is_there.then(|| Spot { holder: of_types(None), ..Spot::new(StubKind::Type, ident) })
    }

    fn take_all(&mut self, holder: &[Ident], idents: impl IntoIterator<Item = Ident>) {
        self.taken.extend(idents.into_iter().map(|ident| (holder.to_vec(), ident)));
    }

    fn take_resources(&mut self, holder: &[Ident], modules: &[Ident], resources: &[Resource]) {
        self.take_all(holder, resources.iter().map(|resource| resource.ident.clone()));
        for resource in resources {
            let modules = [modules, std::slice::from_ref(&resource.ident)].concat();
            let holder = [&modules[..], std::slice::from_ref(&resource.type_ident)].concat();
            self.take_resources(&holder, &modules, &resource.resources);
            self.take_all(&holder, resource.former.iter().map(|it| it.ident().clone()));
            for operation in &resource.operations {
                self.take_all(&holder, called(&operation.ident, &operation.notes));
                let request = [&modules[..], std::slice::from_ref(&operation.request)].concat();
                let methods = operation.parameters.iter().flat_map(methods_of);
                self.take_all(&request, methods);
            }
        }
    }

    fn take_type(&mut self, def: &TypeDef) {
        let mut names: Vec<Ident> = called(&def.ident, &def.notes).collect();
        names.extend(def.also.iter().cloned());
        let holder = of_types(Some(&def.ident));
        match &def.kind {
            TypeKind::Struct(object) => {
                let fields = object.fields.iter();
                let setters = fields.flat_map(|it| [Some(it.setter()), it.null_setter()]);
                self.take_all(&holder, setters.flatten());
                self.take_all(&holder, [Ident::new("with_others")]);
                // The arguments have the names that the type had, too.
                let of_arguments = names.iter().map(|it| Ident::new(format!("{it}Arguments")));
                names.extend(of_arguments.collect::<Vec<_>>());
                names.extend(object.arguments.clone());
            }
            TypeKind::Enum(known) => {
                let values = known.values.iter().flat_map(|it| called(&it.ident, &it.notes));
                self.take_all(&holder, values);
            }
            TypeKind::TaggedUnion(union) => {
                self.take_all(&holder, union.variants.iter().map(|it| it.ident.clone()));
                names.extend(union.aggregate.as_ref().map(|it| it.ident.clone()));
            }
            TypeKind::ShapeUnion(union) => {
                self.take_all(&holder, union.variants.iter().map(|it| it.ident.clone()));
            }
            TypeKind::Alias(_) => {}
        }
        self.take_all(&of_types(None), names);
    }
}

impl Spot {
    fn new(kind: StubKind, ident: Ident) -> Self {
        Self { kind, holder: Vec::new(), ident, features: Vec::new() }
    }
}

/// A parameter of an operation that is there.
fn of_operation(
    modules: &[Ident],
    resource: &Resource,
    operation: &Operation,
    path: &str,
) -> Option<Spot> {
    let rest = below(&resource.path_of(operation), path)?;
    let keys = ["query", "headers", operation.body_key()];
    let name = keys.iter().find_map(|key| rest.strip_prefix(key)?.strip_prefix('.'))?;
    let holder = [modules, std::slice::from_ref(&operation.request)].concat();
    let features = owned(resource.gate_of_operations().features());
    let spot = Spot::new(StubKind::Setter, Role::Setter.ident(name));
    (!name.contains('.')).then_some(Spot { holder, features, ..spot })
}

/// The methods of a request that set a parameter.
fn methods_of(parameter: &Parameter) -> Vec<Ident> {
    let Parameter { ident, null_setter, without, notes, .. } = parameter;
    let names: Vec<Ident> = called(ident, notes).collect();
    let null = names.iter().map(Parameter::null_setter_of).collect::<Vec<_>>();
    names.into_iter().chain(null).chain(null_setter.clone()).chain(without.clone()).collect()
}

/// The name of something, and those that it had.
fn called<'n>(ident: &'n Ident, notes: &'n Notes) -> impl Iterator<Item = Ident> + 'n {
    [ident].into_iter().chain(&notes.renamed_from).cloned()
}

/// The module of the types, or a type.
fn of_types(ident: Option<&Ident>) -> Vec<Ident> {
    [Ident::new("types")].into_iter().chain(ident.cloned()).collect()
}

/// What a path has below another one.
fn below<'p>(at: &[String], path: &'p str) -> Option<&'p str> {
    path.strip_prefix(&at.join("."))?.strip_prefix('.')
}

fn owned(features: &[&str]) -> Vec<String> {
    features.iter().map(|&feature| feature.to_owned()).collect()
}
