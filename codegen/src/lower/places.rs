//! Places of the things of a spec, by path: `types`, `Note`, `title`.
//!
//! A path names what is meant. The words that hold others (`fields`, `variants`, …) are not part of
//! it, whichever form a thing is written in. A member may have the name of a key of what it is a
//! member of: the path leads to the member.

use std::borrow::Cow;
use std::collections::HashMap;

use super::alternatives;
use super::names::Role;
use crate::api::Literal;
use crate::diagnostics::Place;
use crate::spec::{
    Alternative, Body, BodyContent, Client, Env, ErrorType, Field, FieldType, Keys, MemberPath,
    Members, Operation, Package, PageScheme, Parameters, Payload, Resource, Response,
    ResponseHeader, Server, Spanned, Spec, StatusResponse, TaggedUnion, TypeDef, TypeKind,
    Variable,
};

/// The places of everything in a spec.
#[derive(Debug)]
pub struct Places<'s> {
    nodes: Vec<Node<'s>>,
}

/// Something in a spec.
#[derive(Debug)]
struct Node<'s> {
    /// None of what has no place of its own.
    place: Option<Place>,
    below: HashMap<Cow<'s, str>, usize>,
}

/// The spec as a whole.
const ROOT: usize = 0;

impl<'s> Places<'s> {
    /// Finds the places of everything.
    pub fn of(spec: &'s Spec) -> Self {
        let mut places = Self { nodes: Vec::new() };
        places.node(None);
        places.spec(spec);
        places
    }

    /// Returns the place of what a path leads to. Where the path leads on from what is there, as to
    /// the parameter that only a template names, the last thing that is there counts. None if not
    /// even its first step is there.
    pub fn nearest(&self, path: &[String]) -> Option<Place> {
        let mut at = ROOT;
        let mut nearest = None;
        for step in path {
            let Some(next) = self.nodes[at].below.get(step.as_str()) else { break };
            at = *next;
            nearest = self.nodes[at].place.or(nearest);
        }
        nearest
    }

    /// Returns every path with a place, in no order.
    pub fn all(&self) -> Vec<(Vec<String>, Place)> {
        let (mut all, mut open) = (Vec::new(), vec![(Vec::new(), ROOT)]);
        while let Some((path, at)) = open.pop() {
            for (name, next) in &self.nodes[at].below {
                let path: Vec<String> =
                    path.iter().cloned().chain([name.clone().into_owned()]).collect();
                all.extend(self.nodes[*next].place.map(|place| (path.clone(), place)));
                open.push((path, *next));
            }
        }
        all
    }

    fn node(&mut self, place: Option<Place>) -> usize {
        self.nodes.push(Node { place, below: HashMap::new() });
        self.nodes.len() - 1
    }

    /// Adds what is below another thing. The first of a name counts; what is below the others is
    /// below it.
    fn add(&mut self, above: usize, name: impl Into<Cow<'s, str>>, place: Option<Place>) -> usize {
        let name = name.into();
        if let Some(known) = self.nodes[above].below.get(&name) {
            return *known;
        }
        let index = self.node(place);
        self.nodes[above].below.insert(name, index);
        index
    }

    fn named(&mut self, above: usize, name: &'s Spanned<String>) -> usize {
        self.add(above, name.value.as_str(), Some(name.place))
    }

    fn literal(&mut self, above: usize, value: &'s Spanned<Literal>) -> usize {
        self.add(above, value.value.text(), Some(value.place))
    }

    fn keys(&mut self, above: usize, keys: &'s Keys) {
        for key in keys {
            let name = key.value.strip_suffix('?').unwrap_or(&key.value);
            self.add(above, name, Some(key.place));
        }
    }

    fn spec(&mut self, spec: &'s Spec) {
        let Spec {
            keys,
            package,
            client,
            parameters,
            pagination,
            resources,
            types,
            removed,
            lock: _,
            incomplete: _,
            unread: _,
            holes: _,
            replacements: _,
            since: _,
        } = spec;
        self.keys(ROOT, keys);
        if let Some(Package { keys, place, .. }) = package {
            let package = self.add(ROOT, "package", Some(*place));
            self.keys(package, keys);
        }
        if let Some(client) = client {
            self.client(client);
        }
        let groups = self.add(ROOT, "parameters", None);
        for group in parameters {
            let index = self.named(groups, &group.name);
            self.fields(index, &group.fields);
        }
        let schemes = self.add(ROOT, "pagination", None);
        for scheme in pagination {
            self.scheme(schemes, scheme);
        }
        let index = self.add(ROOT, "resources", None);
        for resource in resources {
            self.resource(index, resource);
        }
        let index = self.add(ROOT, "types", None);
        for def in types {
            self.type_def(index, def);
        }
        for def in types {
            if let TypeKind::Tagged(union) = &def.kind {
                let union_index = self.named(index, &def.name);
                self.included(union_index, union, types, &mut vec![def.name.value.as_str()]);
            }
        }
        let index = self.add(ROOT, "removed", None);
        removed.iter().for_each(|tombstone| _ = self.named(index, &tombstone.path));
    }

    /// Adds the variants that a union includes, which are where they are written.
    fn included(
        &mut self,
        index: usize,
        union: &'s TaggedUnion,
        types: &'s [TypeDef],
        known: &mut Vec<&'s str>,
    ) {
        for name in &union.includes {
            let other = types.iter().find(|def| def.name.value == name.value);
            let Some(TypeDef { name, kind: TypeKind::Tagged(other), .. }) = other else { continue };
            if known.contains(&name.value.as_str()) {
                continue;
            }
            known.push(&name.value);
            let above = self.nodes[ROOT].below["types"];
            let other_index = self.named(above, name);
            for variant in &other.variants {
                let variant_index = self.literal(other_index, &variant.tag);
                let tag = variant.tag.value.text();
                self.nodes[index].below.entry(tag).or_insert(variant_index);
            }
            self.included(index, other, types, known);
        }
    }

    fn client(&mut self, client: &'s Client) {
        let Client { keys, place, environments, servers, variables, env, errors, .. } = client;
        let Client { response_headers, .. } = client;
        let index = self.add(ROOT, "client", Some(*place));
        self.keys(index, keys);
        let named = self.add(index, "environments", None);
        for environment in environments {
            self.named(named, &environment.name);
        }
        let named = self.add(index, "servers", None);
        for Server { name, keys, docs: _, url: _, env: _ } in servers {
            let server = self.named(named, name);
            self.keys(server, keys);
        }
        let named = self.add(index, "variables", None);
        for Variable { name, keys, values, docs: _, default: _, env: _ } in variables {
            let variable = self.named(named, name);
            self.keys(variable, keys);
            values.iter().for_each(|value| _ = self.named(variable, value));
        }
        let Env { keys, api_key, username, password, base_url, headers } = env;
        let env = self.add(index, "env", None);
        self.keys(env, keys);
        let one = |name: &'s Option<Spanned<String>>| name.as_slice();
        for (key, variables) in [
            ("api_key", api_key.as_slice()),
            ("username", username),
            ("password", password),
            ("base_url", one(base_url)),
            ("headers", one(headers)),
        ] {
            let key = self.add(env, key, None);
            for variable in variables {
                self.named(key, variable);
            }
        }
        self.errors(index, errors);
        let named = self.add(index, "response_headers", None);
        for ResponseHeader { name, keys, .. } in response_headers {
            let header = self.named(named, name);
            self.keys(header, keys);
        }
    }

    fn errors(&mut self, above: usize, errors: &'s [ErrorType]) {
        let index = self.add(above, "errors", None);
        for error in errors {
            self.add(index, error.statuses.value.to_string(), Some(error.statuses.place));
        }
    }

    fn scheme(&mut self, above: usize, scheme: &'s PageScheme) {
        let PageScheme { name, keys: [request, response], position, size, items, next, .. } =
            scheme;
        let PageScheme { has_more, total, total_pages, .. } = scheme;
        let index = self.named(above, name);
        for (part, keys) in [("request", request), ("response", response)] {
            let part = self.add(index, part, None);
            self.keys(part, keys);
        }
        let parameters = [position.as_ref().map(|(_, name)| name), size.as_ref()];
        let next = next.as_ref().map(|(_, path)| path);
        let members =
            [items.as_ref(), next, has_more.as_ref(), total.as_ref(), total_pages.as_ref()];
        let members = members.map(|path| path.map(|MemberPath { text, .. }| text));
        for name in parameters.into_iter().chain(members).flatten() {
            self.named(index, name);
        }
    }

    fn resource(&mut self, above: usize, resource: &'s Resource) {
        let Resource { name, operations, resources, notes: _, rust_name: _ } = resource;
        let index = self.named(above, name);
        for operation in operations {
            self.operation(index, operation);
        }
        for resource in resources {
            self.resource(index, resource);
        }
    }

    fn operation(&mut self, above: usize, operation: &'s Operation) {
        let Operation { name, keys, path, query, headers, body, response, errors, .. } = operation;
        let index = self.named(above, name);
        self.keys(index, keys);
        let below = self.add(index, "path", None);
        self.fields(below, path);
        for (key, lists) in [("query", query), ("headers", headers)] {
            let below = self.add(index, key, None);
            for list in lists {
                match list {
                    Parameters::Group(name) => {
                        self.named(below, name);
                    }
                    Parameters::Fields(fields) => self.fields(below, fields),
                }
            }
        }
        if let Some(Body { place, encoding, content: BodyContent::Members(fields) }) = body {
            let below = self.add(index, encoding.key(), Some(*place));
            self.fields(below, fields);
        }
        match response {
            Response::Value { place, .. }
            | Response::Lines { place, .. }
            | Response::Bytes(place)
            | Response::Text(place) => {
                self.add(index, "returns", Some(*place));
            }
            Response::ByStatus { place, statuses } => {
                let below = self.add(index, "returns", Some(*place));
                for StatusResponse { status, .. } in statuses {
                    self.add(below, status.value.to_string(), Some(status.place));
                }
            }
            // What is not on one line has the key.
            Response::Nothing
            | Response::Events { .. }
            | Response::TextEvents(_)
            | Response::Pages { .. }
            | Response::Broken => {}
        }
        self.errors(index, errors);
    }

    fn fields(&mut self, above: usize, fields: &'s [Field]) {
        for field in fields {
            let index = self.named(above, &field.name);
            self.field_type(index, &field.ty);
        }
    }

    fn members(&mut self, index: usize, members: &'s Members) {
        let Members { fields, others } = members;
        self.fields(index, fields);
        if let Some(others) = others {
            self.add(index, "others", Some(others.place));
        }
    }

    fn field_type(&mut self, index: usize, ty: &'s FieldType) {
        match ty {
            FieldType::Struct(members) => self.members(index, members),
            FieldType::Enum(values) => {
                values.iter().for_each(|value| _ = self.literal(index, &value.value));
            }
            FieldType::AnyOf(alternatives) => self.alternatives(index, alternatives),
            FieldType::Around(_, in_place) => self.field_type(index, in_place),
            FieldType::Expr(_) | FieldType::Broken => {}
        }
    }

    fn alternatives(&mut self, index: usize, alternatives: &'s [Alternative]) {
        for alternative in alternatives {
            let Spanned { value, place } = alternatives::name(alternative);
            let ident = Role::Variant.ident(&value);
            self.add(index, ident.plain().to_owned(), Some(place));
        }
    }

    fn type_def(&mut self, above: usize, def: &'s TypeDef) {
        let TypeDef { name, keys, also, kind, notes: _, rust_name: _ } = def;
        let index = self.named(above, name);
        match kind {
            TypeKind::Struct(members) => self.members(index, members),
            TypeKind::Enum(values) => {
                values.iter().for_each(|value| _ = self.literal(index, &value.value));
            }
            TypeKind::Tagged(union) => self.union(index, union),
            TypeKind::AnyOf(alternatives) => self.alternatives(index, alternatives),
            TypeKind::Alias(_) | TypeKind::Broken => {}
        }
        self.keys(index, keys);
        let below = self.add(index, "also", None);
        also.iter().for_each(|name| _ = self.named(below, name));
    }

    fn union(&mut self, index: usize, union: &'s TaggedUnion) {
        let TaggedUnion { fields, variants, collect, errors: _, .. } = union;
        self.fields(index, fields);
        for variant in variants {
            let variant_index = self.literal(index, &variant.tag);
            if let Payload::Fields(fields) = &variant.payload {
                self.fields(variant_index, fields);
            }
        }
        if let Some(collect) = collect {
            let place = collect.name.as_ref().map(|name| name.place);
            let below = self.add(index, "collect", place);
            collect.fields.iter().for_each(|part| _ = self.named(below, &part.name));
        }
    }
}
