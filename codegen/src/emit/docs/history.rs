//! What is deprecated and what was removed, with what to use instead.

use crate::api::{
    Api, Deprecation, Docs, FormerResource, Ident, Notes, Operation, Replacement, Resource,
    Tombstone, TypeDef, TypeKind,
};
use crate::emit::rust::docs;
use crate::origin::{Key, mark_text, mark_text_of};

/// The items that a section names; more would hide the rest.
const MOST: usize = 40;

/// The sections, of which there are those that have something to say.
pub(super) fn sections(api: &Api) -> Vec<String> {
    let deprecated = Found::of(api).lines;
    let removed = api.removed.iter().map(|tombstone| mark_text(tombstone, removed(tombstone)));
    let sections = [
        ("Deprecated", "These still work. The compiler warns where they are used.", deprecated),
        ("Removed", "A program that uses these does not compile.", removed.collect()),
    ];
    let sections = sections.into_iter().filter(|(_, _, lines)| !lines.is_empty());
    let sections = sections.map(|(title, what, lines): (_, _, Vec<String>)| {
        let rest = lines.len().saturating_sub(MOST);
        let lines: String = lines.into_iter().take(MOST).collect();
        let rest = if rest > 0 { format!("- {rest} more.\n") } else { String::new() };
        format!("## {title}\n\n{what}\n\n{lines}{rest}")
    });
    sections.collect()
}

fn removed(tombstone: &Tombstone) -> String {
    let text = in_short(&tombstone.note, tombstone.replacement.as_ref());
    line(&docs::code(&tombstone.name()), Some(("in", &tombstone.version)), &text)
}

/// The first paragraph of a reason on one line, and what to use instead.
fn in_short(reason: &str, replacement: Option<&Replacement>) -> String {
    let instead = replacement.map(|it| format!("Use `{}` instead.", it.rust));
    let parts = [Some(Docs::new(reason).summary()), instead].into_iter().flatten();
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A line of a list: ``- `Notes::list`, since 0.3.0: It has no pages.``
fn line(name: &str, version: Option<(&str, &String)>, text: &str) -> String {
    let version = version.map(|(word, it)| format!(", {word} {it}")).unwrap_or_default();
    let text = if text.is_empty() { String::new() } else { format!(": {text}") };
    format!("- {name}{version}{text}\n")
}

/// The resource at a path of the spec.
fn find<'r>(resources: &'r [Resource], path: &[String]) -> Option<&'r Resource> {
    resources.iter().find_map(|resource| match resource.path == path {
        true => Some(resource),
        false => find(&resource.resources, path),
    })
}

/// The deprecated items that were found.
#[derive(Default)]
struct Found {
    lines: Vec<String>,
}

impl Found {
    fn of(api: &Api) -> Self {
        let mut found = Self::default();
        for header in &api.client.response_headers {
            let path = format!("ResponseHeaders::{}", header.ident.plain());
            found.add(Key::of(header), &path, &header.notes);
        }
        found.former_resources(&api.former, api);
        found.moved(&api.resources, api);
        for resource in &api.resources {
            found.resource("resources", "client", resource);
        }
        api.types.iter().for_each(|def| found.type_def(def));
        found
    }

    /// Adds an item if it is deprecated.
    fn add(&mut self, about: Key, path: &str, notes: &Notes) {
        if let Some(deprecation) = &notes.deprecated {
            let Deprecation { since, reason, replacement } = deprecation;
            let since = since.as_ref().map(|since| ("since", since));
            let text = in_short(reason, replacement.as_ref());
            let line = line(&docs::code(path), since, &text);
            self.lines.push(mark_text_of(Some(about), line));
        }
    }

    /// Adds an item, and the names that it had in the same place.
    fn named(&mut self, about: Key, above: &str, ident: &Ident, notes: &Notes) {
        let now = format!("{above}::{}", ident.plain());
        self.add(about, &now, notes);
        for former in &notes.renamed_from {
            let name = docs::code(&format!("{above}::{}", former.plain()));
            let text = format!("Renamed to `{now}`.");
            self.lines.push(mark_text_of(Some(about), line(&name, None, &text)));
        }
    }

    /// Adds the resources that were below others before.
    fn moved(&mut self, resources: &[Resource], api: &Api) {
        for resource in resources {
            self.former_resources(&resource.former, api);
            self.moved(&resource.resources, api);
        }
    }

    fn former_resources(&mut self, former: &[FormerResource], api: &Api) {
        for former in former {
            let text = format!("Moved to `{}`.", former.is());
            let about = find(&api.resources, &former.path).map(Key::of);
            self.lines.push(mark_text_of(about, line(&docs::code(&former.was()), None, &text)));
        }
    }

    fn resource(&mut self, above: &str, calls: &str, resource: &Resource) {
        let Resource { ident, type_ident, notes, operations, resources, .. } = resource;
        let module = format!("{above}::{}", ident.plain());
        let path = format!("{module}::{}", type_ident.plain());
        let call = format!("{calls}.{}()", ident.plain());
        // What only leads to others has nothing to be deprecated for.
        if !resource.is_former() {
            self.add(Key::of(resource), &call, notes);
        }
        operations.iter().for_each(|operation| self.operation(&module, &path, operation));
        resources.iter().for_each(|inner| self.resource(&module, &call, inner));
    }

    fn operation(&mut self, module: &str, holder: &str, operation: &Operation) {
        let Operation { ident, request, notes, parameters, .. } = operation;
        self.named(Key::of(operation), holder, ident, notes);
        let request = format!("{module}::{}", request.plain());
        for parameter in parameters.iter().filter(|it| it.has_setter()) {
            self.named(Key::of(parameter), &request, &parameter.ident, &parameter.notes);
        }
    }

    fn type_def(&mut self, def: &TypeDef) {
        // The names of types in place follow from those of what holds them.
        if !def.in_place {
            self.named(Key::of(def), "types", &def.ident, &def.notes);
        }
        let path = format!("types::{}", def.ident.plain());
        match &def.kind {
            TypeKind::Struct(object) => {
                for field in &object.fields {
                    self.named(Key::of(field), &path, &field.ident, &field.notes);
                }
            }
            TypeKind::Enum(known) => {
                for value in &known.values {
                    self.named(Key::of(value), &path, &value.ident, &value.notes);
                }
            }
            TypeKind::TaggedUnion(union) => {
                for field in &union.common {
                    self.named(Key::of(field), &path, &field.accessor(), &field.notes);
                }
                for variant in &union.variants {
                    self.named(Key::of(variant), &path, &variant.ident, &variant.notes);
                }
            }
            TypeKind::ShapeUnion(union) => {
                for variant in &union.variants {
                    self.named(Key::of(variant), &path, &variant.ident, &variant.notes);
                }
            }
            TypeKind::Alias(_) => {}
        }
    }
}
