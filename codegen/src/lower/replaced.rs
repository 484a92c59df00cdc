//! What is used in place of something deprecated: a path in the spec, and in Rust.

use std::collections::{HashMap, HashSet};

use super::state::Types;
use crate::api::{
    Api, Client, Deprecation, Field, Ident, Location, Notes, Operation, Presence, Replacement,
    Resource, Response, ResponseHeader, Type, TypeKind, regardless,
};
use crate::diagnostics::{Diagnostic, Diagnostics, nearest};
use crate::spec::{Spanned, Spec};

/// Everything that may be used in place of something else, by its path in the spec.
pub(super) struct Replacements {
    by_path: HashMap<String, Named>,
    /// The paths of former names that stay, regardless of what Rust changes of them.
    former: HashSet<String>,
}

/// Something that has a name in Rust.
struct Named {
    /// Its path in the crate: `types::Note::title`.
    rust: String,
    is_deprecated: bool,
}

impl Replacements {
    /// Finds everything in a spec that says what is used in place of something, or what was
    /// removed, and nothing in others. Without a client the spec has other mistakes.
    pub(super) fn of(
        spec: &Spec,
        client: Option<&Client>,
        resources: &[Resource],
        types: &Types<'_>,
    ) -> Self {
        let mut replacements = Self { by_path: HashMap::new(), former: HashSet::new() };
        if spec.replacements.is_empty() && spec.removed.is_empty() {
            return replacements;
        }
        for header in client.iter().flat_map(|client| &client.response_headers) {
            let path = format!("client.response_headers.{}", header.name);
            let rust = format!("ResponseHeaders::{}", header.ident.plain());
            replacements.add(&path, rust, &header.notes);
        }
        let client = client.map(|client| client.ident.plain()).unwrap_or_default();
        for resource in resources {
            replacements.resource(client, "resources", resource, types);
        }
        for def in types.iter().filter(|def| def.written.is_some()) {
            let path = format!("types.{}", def.name);
            let rust = format!("types::{}", def.ident.plain());
            replacements.add(&path, rust.clone(), &def.notes);
            replacements.kind(&path, &rust, &def.kind, types);
        }
        replacements
    }

    /// Reports paths that lead to nothing, and to what should not be used either. A
    /// header that has a mistake itself is not there either.
    pub(super) fn check(&self, spec: &Spec, diagnostics: &mut Diagnostics) {
        let has_others = !diagnostics.is_empty();
        for Spanned { value: path, place } in &spec.replacements {
            let Some(found) = self.by_path.get(path) else {
                if has_others && path.starts_with("client.response_headers.") {
                    continue;
                }
                let message = format!("there is no `{path}` in the spec");
                let whole = ["resources", "types"].map(|above| format!("{above}.{path}"));
                let whole = whole.into_iter().find(|path| self.by_path.contains_key(path));
                let near = || nearest(path, self.by_path.keys().map(String::as_str));
                let help = match whole.or_else(|| near().map(str::to_owned)) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "write its path, such as `resources.notes.create`, \
                             `resources.notes.list.query.limit` or `types.Note.title`"
                        .to_owned(),
                };
                diagnostics.push(Diagnostic::new("unknown-type", message, *place).help(help));
                continue;
            };
            if found.is_deprecated {
                let message = format!("`{path}` is deprecated itself");
                let help = "write what is used in place of both";
                diagnostics.push(Diagnostic::new("bad-value", message, *place).help(help));
            }
        }
    }

    /// Whether something is at a path.
    pub(super) fn has(&self, path: &str) -> bool {
        self.by_path.contains_key(path)
    }

    /// Whether something is still called so, as it was before.
    pub(super) fn has_former(&self, path: &str) -> bool {
        self.former.contains(&regardless(path))
    }

    /// Returns what is used in place of something else, by its path in the spec. `krate` is how the
    /// crate is named in code.
    pub(super) fn replacement(&self, path: &str, krate: &str) -> Option<Replacement> {
        let rust = format!("{krate}::{}", self.by_path.get(path)?.rust);
        Some(Replacement { path: path.to_owned(), rust, is_linked: false })
    }

    /// Completes the notes of an API.
    pub(super) fn complete(&self, api: &mut Api) {
        let krate = api.package.ident.plain().to_owned();
        // A link would be broken in documentation without the feature of what it leads to.
        let is_linked = !api.package.resource_features;
        for_each_notes(api, &mut |notes| {
            let Some(Deprecation { replacement: Some(replacement), .. }) = &mut notes.deprecated
            else {
                return;
            };
            if let Some(found) = self.replacement(&replacement.path, &krate) {
                *replacement = Replacement { is_linked, ..found };
            }
        });
    }

    fn add(&mut self, path: &str, rust: String, notes: &Notes) {
        let named = Named { rust, is_deprecated: notes.deprecated.is_some() };
        self.by_path.entry(path.to_owned()).or_insert(named);
        let (above, _) = path.rsplit_once('.').unwrap_or_default();
        let former = notes.renamed_from.iter();
        self.former.extend(former.map(|it| regardless(&format!("{above}.{}", it.plain()))));
    }

    fn resource(&mut self, above: &str, path: &str, resource: &Resource, types: &Types<'_>) {
        let name = resource.path.last().map(String::as_str).unwrap_or_default();
        let path = format!("{path}.{name}");
        self.add(&path, format!("{above}::{}", resource.ident.plain()), &resource.notes);
        let module = match above.rsplit_once("::") {
            Some((module, _)) => format!("{module}::{}", resource.ident.plain()),
            None => format!("resources::{}", resource.ident.plain()),
        };
        let rust = format!("{module}::{}", resource.type_ident.plain());
        for operation in &resource.operations {
            self.operation(&module, &rust, &path, operation, types);
        }
        for inner in &resource.resources {
            self.resource(&rust, &path, inner, types);
        }
    }

    fn operation(
        &mut self,
        module: &str,
        holder: &str,
        path: &str,
        operation: &Operation,
        types: &Types<'_>,
    ) {
        let path = format!("{path}.{}", operation.name);
        let method = format!("{holder}::{}", operation.ident.plain());
        self.add(&path, method.clone(), &operation.notes);
        for parameter in &operation.parameters {
            let key = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "headers",
                Location::Body => operation.body_key(),
            };
            let path = match operation.is_whole_body(parameter) {
                true => format!("{path}.{key}"),
                false => format!("{path}.{key}.{}", parameter.wire),
            };
            // What is always sent is an argument of the method.
            let rust = match parameter.presence {
                Presence::Optional | Presence::OptionalNullable => {
                    let request = operation.request.plain();
                    format!("{module}::{request}::{}", parameter.ident.plain())
                }
                Presence::Required | Presence::Nullable => method.clone(),
            };
            self.add(&path, rust, &parameter.notes);
            self.inside(&path, &parameter.ty, types);
        }
        self.response(&format!("{path}.returns"), &operation.response, types);
    }

    fn response(&mut self, path: &str, response: &Response, types: &Types<'_>) {
        match response {
            Response::ByStatus(by_status) => {
                for variant in &by_status.variants {
                    let path = format!("{path}.{}", variant.status);
                    self.response(&path, &variant.response, types);
                }
            }
            response => response.types().into_iter().for_each(|ty| self.inside(path, ty, types)),
        }
    }

    /// Adds what a type in place has.
    fn inside(&mut self, path: &str, ty: &Type, types: &Types<'_>) {
        ty.for_each_reference(&mut |index| {
            let def = &types[index];
            if def.written.is_none() {
                let rust = format!("types::{}", def.ident.plain());
                self.kind(path, &rust, &def.kind, types);
            }
        });
    }

    fn kind(&mut self, path: &str, rust: &str, kind: &TypeKind, types: &Types<'_>) {
        match kind {
            TypeKind::Struct(object) => self.fields(path, rust, &object.fields, types),
            TypeKind::Enum(known) => {
                for value in &known.values {
                    let path = format!("{path}.{}", value.wire.text());
                    self.add(&path, below(rust, &value.ident), &value.notes);
                }
            }
            TypeKind::TaggedUnion(union) => {
                for field in &union.common {
                    let path = format!("{path}.{}", field.wire);
                    self.add(&path, below(rust, &field.accessor()), &field.notes);
                }
                for variant in &union.variants {
                    let path = format!("{path}.{}", variant.tag.text());
                    self.add(&path, below(rust, &variant.ident), &variant.notes);
                    let payload = &types[variant.payload.index];
                    if payload.written.is_none() {
                        let rust = format!("types::{}", payload.ident.plain());
                        self.kind(&path, &rust, &payload.kind, types);
                    }
                }
            }
            TypeKind::ShapeUnion(union) => {
                for variant in &union.variants {
                    let path = format!("{path}.{}", variant.ident.plain());
                    self.add(&path, below(rust, &variant.ident), &variant.notes);
                    self.inside(&path, &variant.ty, types);
                }
            }
            TypeKind::Alias(target) => self.inside(path, target, types),
        }
    }

    fn fields(&mut self, path: &str, rust: &str, fields: &[Field], types: &Types<'_>) {
        for field in fields {
            let path = format!("{path}.{}", field.wire);
            self.add(&path, below(rust, &field.ident), &field.notes);
            self.inside(&path, &field.ty, types);
        }
    }
}

fn below(rust: &str, ident: &Ident) -> String {
    format!("{rust}::{}", ident.plain())
}

/// Calls `visit` with all notes of an API.
fn for_each_notes(api: &mut Api, visit: &mut impl FnMut(&mut Notes)) {
    for ResponseHeader { notes, .. } in &mut api.client.response_headers {
        visit(notes);
    }
    api.resources.iter_mut().for_each(|resource| visit_resource(resource, visit));
    for def in &mut api.types {
        visit(&mut def.notes);
        let fields = match &mut def.kind {
            TypeKind::Struct(object) => &mut object.fields,
            TypeKind::TaggedUnion(union) => {
                union.variants.iter_mut().for_each(|variant| visit(&mut variant.notes));
                &mut union.common
            }
            TypeKind::Enum(known) => {
                known.values.iter_mut().for_each(|value| visit(&mut value.notes));
                continue;
            }
            TypeKind::ShapeUnion(union) => {
                union.variants.iter_mut().for_each(|variant| visit(&mut variant.notes));
                continue;
            }
            TypeKind::Alias(_) => continue,
        };
        fields.iter_mut().for_each(|field| visit(&mut field.notes));
    }
}

fn visit_resource(resource: &mut Resource, visit: &mut impl FnMut(&mut Notes)) {
    visit(&mut resource.notes);
    for operation in &mut resource.operations {
        visit(&mut operation.notes);
        operation.parameters.iter_mut().for_each(|parameter| visit(&mut parameter.notes));
        if let Response::ByStatus(by_status) = &mut operation.response {
            by_status.variants.iter_mut().for_each(|variant| visit(&mut variant.notes));
        }
    }
    resource.resources.iter_mut().for_each(|inner| visit_resource(inner, visit));
}
