//! The names of types in the spec.
//!
//! A component keeps its name as far as Rust allows it. A type in place is named as the language
//! names it: after what holds it. Equal types in place are one.

use std::collections::{HashMap, HashSet};

use super::components::Components;
use super::model::{
    Base, BodyContent, Definition, Kind, Member, Operation, Others, Response, Struct, Type,
};
use super::written::{context, fingerprint};
use crate::literal::Literal;
use crate::lower::names::{camel, join};
use crate::spec::is_type_name;

/// Names all types. What is returned are the types of the spec, in the document's order, each
/// followed by those that stood in it.
pub(super) fn name_types(
    order: &[String],
    mut components: Components,
    models: &HashMap<String, Vec<String>>,
    operations: &mut [Operation],
) -> Vec<(String, Definition)> {
    let mut naming = Naming {
        components: HashMap::new(),
        taken: HashSet::new(),
        types: Vec::new(),
        known: HashMap::new(),
    };
    // What a person has named keeps its name.
    let (given, others): (Vec<&String>, Vec<&String>) = order
        .iter()
        .filter(|name| components.contains_key(*name))
        .partition(|name| models.contains_key(*name));
    for name in given.into_iter().chain(others) {
        let given = models.get(name).map_or(&[][..], Vec::as_slice);
        let ours = given.first().cloned().unwrap_or_else(|| type_name(name));
        let ours = naming.free(&ours);
        naming.components.insert(name.clone(), ours);
        let also: Vec<String> = given.iter().skip(1).map(|also| naming.free(also)).collect();
        if let Some(definition) = components.get_mut(name) {
            definition.also = also;
        }
    }
    for name in order {
        let Some(mut definition) = components.remove(name) else { continue };
        let ours = naming.components[name].clone();
        let at = naming.types.len();
        naming.types.push(None);
        naming.kind(&ours, &mut definition.kind);
        naming.types[at] = Some((ours, definition));
    }
    for operation in operations {
        naming.operation(operation);
    }
    naming.types.into_iter().flatten().collect()
}

/// Returns the name of a component as a type.
pub(super) fn type_name(name: &str) -> String {
    let is_legal = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    // Generic types are written so: `Page<Pet>`, `Page«Pet»`.
    let separated = || camel(&name.replace(['<', '>', '«', '»', '[', ']'], " "));
    let name = if is_legal { name.to_owned() } else { separated() };
    // Words of the language, such as `Record`.
    if is_type_name(&name) { name } else { format!("{name}Type") }
}

struct Naming {
    /// The names of components.
    components: HashMap<String, String>,
    /// Names in small letters, since files are named after them.
    taken: HashSet<String>,
    /// A type has its position before those that stand in it, and none where it equals another one.
    types: Vec<Option<(String, Definition)>>,
    /// The types that stood in place, by what they hold.
    known: HashMap<String, String>,
}

impl Naming {
    fn free(&mut self, name: &str) -> String {
        const LONGEST: usize = 90;
        let name: String = name.chars().take(LONGEST).collect();
        let numbered = (2..).map(|number| format!("{name}{number}"));
        for candidate in std::iter::once(name.clone()).chain(numbered) {
            if self.taken.insert(candidate.to_ascii_lowercase()) {
                return candidate;
            }
        }
        name
    }

    fn operation(&mut self, operation: &mut Operation) {
        let context = context(operation);
        for members in
            [&mut operation.path_parameters, &mut operation.query, &mut operation.headers]
        {
            self.members(&context, members);
        }
        if let Some(body) = &mut operation.body {
            match &mut body.content {
                BodyContent::Members(members) => self.members(&context, members),
                BodyContent::Whole(ty) | BodyContent::Lines(ty) => {
                    self.ty(&join(&[&context, "Body"]), ty)
                }
                BodyContent::Raw(_) => {}
            }
        }
        match &mut operation.response {
            Response::Value(ty) => self.ty(&join(&[&context, "Response"]), ty),
            Response::Events(ty) => self.ty(&join(&[&context, "Event"]), ty),
            Response::Lines(ty) => self.ty(&join(&[&context, "Line"]), ty),
            Response::Pages { item, .. } => self.ty(&join(&[&context, "Item"]), item),
            Response::ByStatus(statuses) => {
                for (status, response) in statuses {
                    if let Response::Value(ty) = response {
                        self.ty(&join(&[&context, "Response", &status.to_string()]), ty);
                    }
                }
            }
            Response::Nothing | Response::Raw(_) => {}
        }
        for (_, ty) in &mut operation.errors {
            self.ty(&join(&[&context, "Error"]), ty);
        }
    }

    fn members(&mut self, context: &str, members: &mut [Member]) {
        for member in members {
            self.ty(&join(&[context, &member.name]), &mut member.ty);
        }
    }

    fn ty(&mut self, own: &str, ty: &mut Type) {
        match &mut ty.base {
            Base::Array(inner) | Base::Record(inner) => self.ty(own, inner),
            Base::Tuple(elements) => {
                for (element, number) in elements.iter_mut().zip(1..) {
                    self.ty(&join(&[own, &number.to_string()]), element);
                }
            }
            Base::Component(name) => match self.components.get(name) {
                Some(ours) => ty.base = Base::Named(ours.clone()),
                None => *ty = Type::unknown(),
            },
            Base::InPlace(definition) => {
                let name = self.definition(own, definition);
                ty.base = Base::Named(name);
            }
            // A literal is an enum of this name.
            Base::Literal(_) => drop(self.taken.insert(own.to_ascii_lowercase())),
            Base::Word(_) | Base::Named(_) => {}
        }
    }

    fn definition(&mut self, own: &str, definition: &mut Definition) -> String {
        let at = self.types.len();
        self.types.push(None);
        self.kind(own, &mut definition.kind);
        let key = fingerprint(&definition.kind);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let name = self.free(own);
        self.known.insert(key, name.clone());
        self.types[at] = Some((name.clone(), definition.clone()));
        name
    }

    fn kind(&mut self, own: &str, kind: &mut Kind) {
        match kind {
            Kind::Struct(Struct { members, others }) => {
                self.members(own, members);
                if let Some(Others { ty, .. }) = others {
                    self.ty(&join(&[own, "Other"]), ty);
                }
            }
            Kind::Enum(_) => {}
            Kind::Alias(ty) => self.ty(&join(&[own, "Item"]), ty),
            Kind::Tagged(tagged) => {
                for (value, ty) in &mut tagged.variants {
                    self.variant(own, value, ty);
                }
            }
            Kind::AnyOf(union) => {
                for ty in &mut union.types {
                    let alternative = alternative(own, ty);
                    self.ty(&alternative, ty);
                }
            }
        }
    }

    /// Returns the members of a variant in place stay there.
    fn variant(&mut self, own: &str, value: &Literal, ty: &mut Type) {
        let own = join(&[own, &value.name()]);
        match &mut ty.base {
            Base::InPlace(definition) => self.kind(&own, &mut definition.kind),
            _ => self.ty(&own, ty),
        }
    }
}

/// What an alternative of a union is named after: its title, or what it is.
fn alternative(own: &str, ty: &Type) -> String {
    let mut inner = ty;
    while let Base::Array(item) | Base::Record(item) = &inner.base {
        inner = item;
    }
    let Base::InPlace(definition) = &inner.base else { return own.to_owned() };
    let title = definition.title.as_deref().map(camel).filter(|title| title.len() <= 40);
    let word = match &definition.kind {
        Kind::Struct(_) => "Object",
        Kind::Enum(_) => "Value",
        Kind::Tagged(_) | Kind::AnyOf(_) => "Choice",
        Kind::Alias(_) => "Item",
    };
    match title {
        Some(title) if title.starts_with(own) => title,
        Some(title) => join(&[own, &title]),
        None => join(&[own, word]),
    }
}
