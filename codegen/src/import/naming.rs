//! The names of types in the spec.
//!
//! A component keeps its name as far as Rust allows it. A type in place is named as the language
//! names it: after what holds it. Equal types in place are one, with the shortest of their names.
//! The document's order names nothing, since what is added to a document may stand anywhere in it.

use std::collections::{HashMap, HashSet};
use std::mem;

use super::components::Components;
use super::model::{
    Base, BodyContent, Definition, Kind, Member, Operation, Others, Response, Struct, Type,
};
use super::written::{context, fingerprint};
use crate::literal::Literal;
use crate::lower::names::{camel, join};
use crate::spec::is_type_name;

/// The names that are given before the document is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Given<'g> {
    /// Those of components, by their names in the document.
    pub(super) models: &'g HashMap<String, Vec<String>>,
    /// Those that types had before an update.
    pub(super) former: Option<&'g HashSet<String>>,
}

/// Names all types. What is returned are the types of the spec, in the document's order, each
/// followed by those that stood in it.
pub(super) fn name_types(
    order: &[String],
    mut components: Components,
    Given { models, former }: Given<'_>,
    operations: &mut [Operation],
) -> Vec<(String, Definition)> {
    let mut naming = Naming {
        former,
        components: HashMap::new(),
        taken: HashSet::new(),
        types: Vec::new(),
        shapes: Vec::new(),
        known: HashMap::new(),
    };
    let mut by_rank: Vec<&String> =
        order.iter().filter(|name| components.contains_key(*name)).collect();
    // What a person has named keeps its name, and so does what has one that Rust allows.
    by_rank.sort_by_key(|name| (!models.contains_key(*name), type_name(name) != **name, *name));
    for name in by_rank {
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
        naming.kind(&Own::top(&ours), &mut definition.kind);
        naming.types[at] = Some((ours, definition));
    }
    for operation in operations.iter_mut() {
        naming.operation(operation);
    }
    naming.finish(operations)
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

struct Naming<'g> {
    /// The names that types had before.
    former: Option<&'g HashSet<String>>,
    /// The names of components.
    components: HashMap<String, String>,
    /// Names in small letters, since files are named after them.
    taken: HashSet<String>,
    /// A type has its position before those that stand in it, and none where it equals another one.
    types: Vec<Option<(String, Definition)>>,
    /// The types that stood in place.
    shapes: Vec<Shape>,
    /// Their numbers, by what they hold.
    known: HashMap<String, usize>,
}

/// A type that stands in place, in one document maybe more than once.
struct Shape {
    own: Own,
    definition: Definition,
    /// Its position among the types.
    at: usize,
}

/// What a type in place is called after what holds it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Own {
    name: String,
    /// The way to it, which tells apart what has one name.
    path: String,
}

impl Own {
    fn top(name: &str) -> Self {
        Self { name: name.to_owned(), path: name.to_owned() }
    }

    fn with(&self, word: &str) -> Self {
        Self { name: join(&[&self.name, word]), path: format!("{}/{word}", self.path) }
    }

    /// Lower ones come first: those that were there before, then those that are short.
    fn rank(&self, former: Option<&HashSet<String>>) -> (bool, usize, &Self) {
        let is_new = former.is_some_and(|former| !former.contains(&self.name));
        (is_new, self.name.len(), self)
    }
}

/// What a shape is called until all are known: nothing that a type could be called.
fn placeholder(number: usize) -> String {
    format!("_{number}")
}

impl Naming<'_> {
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

    /// Names what stood in place, and returns all types.
    fn finish(mut self, operations: &mut [Operation]) -> Vec<(String, Definition)> {
        let shapes = mem::take(&mut self.shapes);
        let mut by_rank: Vec<usize> = (0..shapes.len()).collect();
        by_rank.sort_by_key(|number| shapes[*number].own.rank(self.former));
        let mut names: HashMap<String, String> = HashMap::with_capacity(shapes.len());
        for number in by_rank {
            let name = self.free(&shapes[number].own.name);
            names.insert(placeholder(number), name);
        }
        for (number, Shape { definition, at, .. }) in shapes.into_iter().enumerate() {
            self.types[at] = Some((names[&placeholder(number)].clone(), definition));
        }
        let mut types: Vec<(String, Definition)> = self.types.into_iter().flatten().collect();
        let mut rename = |name: &mut String| {
            if let Some(given) = names.get(name) {
                name.clone_from(given);
            }
        };
        for ty in types.iter_mut().flat_map(|(_, definition)| definition.kind.types_mut()) {
            ty.rename(&mut rename);
        }
        for ty in operations.iter_mut().flat_map(Operation::types_mut) {
            ty.rename(&mut rename);
        }
        types
    }

    fn operation(&mut self, operation: &mut Operation) {
        let context = Own::top(&context(operation));
        for members in
            [&mut operation.path_parameters, &mut operation.query, &mut operation.headers]
        {
            self.members(&context, members);
        }
        if let Some(body) = &mut operation.body {
            match &mut body.content {
                BodyContent::Members(members) => self.members(&context, members),
                BodyContent::Whole(ty) | BodyContent::Lines(ty) => {
                    self.ty(&context.with("Body"), ty)
                }
                BodyContent::Raw(_) => {}
            }
        }
        match &mut operation.response {
            Response::Value(ty) => self.ty(&context.with("Response"), ty),
            Response::Events(ty) => self.ty(&context.with("Event"), ty),
            Response::Lines(ty) => self.ty(&context.with("Line"), ty),
            Response::Pages { item, .. } => self.ty(&context.with("Item"), item),
            Response::ByStatus(statuses) => {
                for (status, response) in statuses {
                    if let Response::Value(ty) = response {
                        self.ty(&context.with("Response").with(&status.to_string()), ty);
                    }
                }
            }
            Response::Nothing | Response::Raw(_) => {}
        }
        for (_, ty) in &mut operation.errors {
            self.ty(&context.with("Error"), ty);
        }
    }

    fn members(&mut self, context: &Own, members: &mut [Member]) {
        for member in members {
            self.ty(&context.with(&member.name), &mut member.ty);
        }
    }

    fn ty(&mut self, own: &Own, ty: &mut Type) {
        match &mut ty.base {
            Base::Array(inner) | Base::Record(inner) => self.ty(own, inner),
            Base::Tuple(elements) => {
                for (element, number) in elements.iter_mut().zip(1..) {
                    self.ty(&own.with(&number.to_string()), element);
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
            Base::Literal(_) => drop(self.taken.insert(own.name.to_ascii_lowercase())),
            Base::Word(_) | Base::Named(_) => {}
        }
    }

    fn definition(&mut self, own: &Own, definition: &mut Definition) -> String {
        let at = self.types.len();
        self.types.push(None);
        self.kind(own, &mut definition.kind);
        let next = self.shapes.len();
        let number = *self.known.entry(fingerprint(&definition.kind)).or_insert(next);
        match self.shapes.get_mut(number) {
            Some(shape) if shape.own.rank(self.former) <= own.rank(self.former) => {}
            Some(shape) => *shape = Shape { own: own.clone(), definition: definition.clone(), at },
            None => {
                self.shapes.push(Shape { own: own.clone(), definition: definition.clone(), at });
            }
        }
        placeholder(number)
    }

    fn kind(&mut self, own: &Own, kind: &mut Kind) {
        match kind {
            Kind::Struct(Struct { members, others }) => {
                self.members(own, members);
                if let Some(Others { ty, .. }) = others {
                    self.ty(&own.with("Other"), ty);
                }
            }
            Kind::Enum(_) => {}
            Kind::Alias(ty) => self.ty(&own.with("Item"), ty),
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

    /// The members of a variant in place stay there.
    fn variant(&mut self, own: &Own, value: &Literal, ty: &mut Type) {
        let own = own.with(&value.name());
        match &mut ty.base {
            Base::InPlace(definition) => self.kind(&own, &mut definition.kind),
            _ => self.ty(&own, ty),
        }
    }
}

/// What an alternative of a union is named after: its title, or what it is.
fn alternative(own: &Own, ty: &Type) -> Own {
    let mut inner = ty;
    while let Base::Array(item) | Base::Record(item) = &inner.base {
        inner = item;
    }
    let Base::InPlace(definition) = &inner.base else { return own.clone() };
    let title = definition.title.as_deref().map(camel).filter(|title| title.len() <= 40);
    let word = match &definition.kind {
        Kind::Struct(_) => "Object",
        Kind::Enum(_) => "Value",
        Kind::Tagged(_) | Kind::AnyOf(_) => "Choice",
        Kind::Alias(_) => "Item",
    };
    match title {
        Some(title) if title.starts_with(&own.name) => {
            Own { path: format!("{}/{title}", own.path), name: title }
        }
        Some(title) => own.with(&title),
        None => own.with(word),
    }
}
