//! From schemas to types.
//!
//! Every component becomes a definition of its name. What is written in place stays in place here;
//! `names` gives it a name where the spec needs one.

mod enums;
mod facets;
mod limits;
mod notes;
mod object;
mod scalar;
pub(super) mod tuple;
mod union;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::document::{References, unpercent};
use super::extensions;
use super::losses::{Grade, Losses, Owner};
use super::model::{Base, Definition, Kind, Type};
use crate::diagnostics::Place;
use crate::yaml::{Node, Spanned, Value};

use facets::{Facets, is_annotation};
pub(super) use notes::{member, notes};

/// The keys of a schema that are read. Types are named after components and members, so a `title`
/// is read only where a type has no other name.
const KEYS: &[&str] = &[
    "$ref",
    "type",
    "format",
    "title",
    "description",
    "deprecated",
    "default",
    "example",
    "examples",
    "nullable",
    "enum",
    "const",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "prefixItems",
    "allOf",
    "oneOf",
    "anyOf",
    "discriminator",
    "contentEncoding",
    "contentMediaType",
    "readOnly",
    "writeOnly",
    extensions::ENUM,
];

/// The schemas of a document.
#[derive(Debug)]
pub(super) struct Schemas<'l, 'd> {
    pub(super) references: &'l References<'d>,
    pub(super) losses: &'l mut Losses,
    components: &'d [(Spanned<String>, Node)],
    /// The components whose `allOf` refers to one that has a `discriminator`.
    children: HashMap<&'d str, Vec<&'d str>>,
    nullable: HashMap<String, bool>,
    /// Schemas that references lead to outside the components of the main file, with the names
    /// given to them.
    foreign: Vec<(String, &'d Node)>,
    /// Schemas that are being read in place, to notice one that holds itself.
    open: Vec<Place>,
    checked: HashSet<Place>,
}

impl<'l, 'd> Schemas<'l, 'd> {
    pub(super) fn new(
        root: &'d Node,
        references: &'l References<'d>,
        losses: &'l mut Losses,
    ) -> Self {
        Self {
            references,
            losses,
            components: components(root),
            children: children(root, references),
            nullable: HashMap::new(),
            foreign: Vec::new(),
            open: Vec::new(),
            checked: HashSet::new(),
        }
    }

    /// Returns the definitions of all components, by their names in the document.
    pub(super) fn define_all(&mut self) -> Vec<(String, Definition)> {
        let mut definitions = Vec::new();
        for (name, node) in self.components {
            self.losses.enter(Owner::Schema(name.value.clone()));
            definitions.push((name.value.clone(), self.define(&name.value, node)));
        }
        self.losses.enter(Owner::Document);
        definitions
    }

    /// Returns the definitions of the schemas that references lead to outside the components.
    pub(super) fn define_foreign(&mut self) -> Vec<(String, Definition)> {
        let mut definitions = Vec::new();
        while let Some((name, node)) = self.foreign.get(definitions.len()).cloned() {
            self.losses.enter(Owner::Schema(name.clone()));
            let definition = self.define(&name, node);
            definitions.push((name, definition));
        }
        self.losses.enter(Owner::Document);
        definitions
    }

    fn define(&mut self, name: &str, node: &'d Node) -> Definition {
        // Those of types stand in the spec, and those of bodies and responses are not listed.
        self.losses.keep(node, "description");
        let children = self.children.get(name).cloned().unwrap_or_default();
        let has_choice = node.get("oneOf").is_some() || node.get("anyOf").is_some();
        let ty = match node.get("discriminator") {
            Some(discriminator) if !children.is_empty() && !has_choice => {
                self.check(node);
                self.family(discriminator, &children)
            }
            // A child that adds nothing is an alternative of the family's union, not that union.
            _ if self.extends_family(node) => {
                let facets = self.facets(node);
                self.combined(&facets)
            }
            _ => self.schema(node),
        };
        // A reference says by itself where null is allowed.
        match ty.base {
            Base::InPlace(definition) => *definition,
            base => {
                let kind = match base {
                    Base::Literal(value) => Kind::Enum(vec![enums::value(value)]),
                    base => Kind::Alias(Type::new(base)),
                };
                let mut notes = self.notes(node);
                if let Kind::Alias(ty) = &kind {
                    notes.limits = self.limits(&[node], ty);
                }
                Definition { place: node.place, title: None, also: Vec::new(), notes, kind }
            }
        }
    }

    /// Whether a component extends one whose `discriminator` makes a union of all that do.
    fn extends_family(&self, node: &'d Node) -> bool {
        let parts = node.get("allOf").map_or(&[][..], Node::items);
        parts.iter().any(|part| {
            let base = part.get("$ref").and_then(|link| self.references.target(link));
            base.is_some_and(|base| {
                base.get("discriminator").is_some()
                    && base.get("oneOf").is_none()
                    && base.get("anyOf").is_none()
            })
        })
    }

    /// Returns the type that a schema describes.
    pub(super) fn schema(&mut self, node: &'d Node) -> Type {
        match &node.value {
            Value::Map(_) => {}
            Value::Bool(true) => return Type::unknown(),
            _ => {
                self.losses.push(
                    node,
                    Grade::Untyped,
                    format!("schema that is {}", node.describe()),
                );
                return Type::unknown();
            }
        }
        if let Some((name, nullable)) = self.reference(node) {
            let nullable = nullable || self.is_nullable(&name);
            return Type::new(Base::Component(name)).or_null(nullable);
        }
        let facets = self.facets(node);
        self.combined(&facets)
    }

    /// Returns the component that a schema stands for, where it adds nothing but notes, and whether
    /// it adds null.
    fn reference(&mut self, node: &'d Node) -> Option<(String, bool)> {
        let nullable = node.get("nullable").is_some_and(Node::is_true);
        if let Some(reference) = node.get("$ref") {
            if !is_annotation(node) {
                return None;
            }
            let name = self.name(reference)?;
            self.check(node);
            return Some((name, nullable));
        }
        let ([part], true) = (node.get("allOf")?.items(), is_wrapper(node)) else { return None };
        self.check(node);
        let (name, inner) = self.reference(part)?;
        Some((name, nullable || inner))
    }

    /// Returns the name of the schema that a reference leads to: that of a component, or one made
    /// of the reference.
    fn name(&mut self, reference: &'d Node) -> Option<String> {
        if let Some(name) = self.references.schema_name(reference) {
            return Some(name.to_owned());
        }
        let target = self.references.target(reference)?;
        // Its identifier leads to a component as well.
        let mut components = self.components.iter();
        if let Some((name, _)) = components.find(|(_, node)| std::ptr::eq(node, target)) {
            return Some(name.value.clone());
        }
        if let Some((name, _)) = self.foreign.iter().find(|(_, node)| node.place == target.place) {
            return Some(name.clone());
        }
        let text = unpercent(reference.text()?);
        let (file, pointer) = text.split_once('#').unwrap_or((&text, ""));
        let last = pointer.rsplit('/').next().filter(|last| last.starts_with(char::is_alphabetic));
        let stem = file.rsplit('/').next().and_then(|file| file.split('.').next());
        let title = target.get("title").and_then(Node::text);
        let name = last.or(stem.filter(|stem| !stem.is_empty())).or(title).unwrap_or("Schema");
        let is_taken = |name: &str| {
            self.references.schema(name).is_some()
                || self.foreign.iter().any(|(known, _)| known == name)
        };
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let name = std::iter::once(name.to_owned()).chain(numbered).find(|name| !is_taken(name))?;
        self.foreign.push((name.clone(), target));
        Some(name)
    }

    /// Whether null is one of the values of a component.
    fn is_nullable(&mut self, name: &str) -> bool {
        if let Some(known) = self.nullable.get(name) {
            return *known;
        }
        // A component that refers to itself adds no null by that.
        self.nullable.insert(name.to_owned(), false);
        let node = self.references.schema(name);
        let foreign = self.foreign.iter().find(|(key, _)| key == name).map(|(_, node)| *node);
        let node = node.or(foreign);
        let nullable = node.is_some_and(|node| {
            if let Some((inner, nullable)) = self.reference(node) {
                return nullable || self.is_nullable(&inner);
            }
            let facets = self.facets(node);
            facets.is_nullable() || self.chooses_null(&facets)
        });
        self.nullable.insert(name.to_owned(), nullable);
        nullable
    }

    /// Returns the type that schemas describe together.
    fn combined(&mut self, facets: &Facets<'d>) -> Type {
        let first = facets.parts[0];
        if self.open.contains(&first.place) {
            self.losses.push(first, Grade::Untyped, "schema without a name that holds itself");
            return Type::unknown();
        }
        self.open.push(first.place);
        let ty = self.described(facets);
        self.open.pop();
        ty
    }

    fn described(&mut self, facets: &Facets<'d>) -> Type {
        let nullable = facets.is_nullable();
        let ty = if let Some(ty) = self.enumerated(facets) {
            ty
        } else if let Some(ty) = self.chosen(facets) {
            ty
        } else {
            let mut types = facets.types();
            if types.is_empty() {
                types.extend(implied(facets));
            }
            match types[..] {
                [] => Type::unknown(),
                [name] => {
                    self.check_types(name, facets);
                    self.of_type(name, facets)
                }
                _ => {
                    let types = types.iter().map(|name| self.of_type(name, facets)).collect();
                    self.any_of(types, facets)
                }
            }
        };
        ty.or_null(nullable)
    }

    fn of_type(&mut self, name: &str, facets: &Facets<'d>) -> Type {
        match name {
            "object" => self.object(facets),
            "array" => self.array(facets),
            "string" | "integer" | "number" | "boolean" => self.scalar(name, facets),
            _ => {
                let ty = facets.get("type").unwrap_or(facets.parts[0]);
                match scalar::meant_type(name) {
                    Some(meant) => {
                        let reason = format!("type `{name}`, which is read as `{meant}`");
                        self.losses.push(ty, Grade::Fact, reason);
                        self.of_type(meant, facets)
                    }
                    None => {
                        self.losses.push(ty, Grade::Untyped, format!("type `{name}`"));
                        Type::unknown()
                    }
                }
            }
        }
    }

    /// Records the types of schemas that apply together where no value can have all of them.
    fn check_types(&mut self, name: &str, facets: &Facets<'d>) {
        let is_number = |name: &str| matches!(name, "integer" | "number");
        for ty in facets.all("type") {
            let mut others = facets::types(ty).peekable();
            let is_one = |other: &str| other == name || is_number(other) && is_number(name);
            if others.peek().is_some() && !others.any(is_one) {
                let reason = format!("type beside `{name}`, which no value has as well");
                self.losses.push(ty, Grade::Wider, reason);
            }
        }
    }

    fn array(&mut self, facets: &Facets<'d>) -> Type {
        if let Some(elements) = facets.parts.iter().find_map(|part| tuple::elements(part)) {
            return self.tuple(elements);
        }
        if let Some(items) = facets.get("prefixItems") {
            let reason = "list with a schema for each place, which is one of anything here";
            self.losses.push(items, Grade::Wider, reason);
            return Type::new(Base::Array(Box::new(Type::unknown())));
        }
        let item = match facets.get("items") {
            Some(items) => self.schema(items),
            None => Type::unknown(),
        };
        Type::new(Base::Array(Box::new(item)))
    }

    /// Returns a definition in place.
    fn in_place(&mut self, facets: &Facets<'d>, kind: Kind) -> Type {
        let node = facets.parts[0];
        let title = node.get("title").and_then(Node::text).map(str::to_owned);
        let notes = self.notes(node);
        let definition = Definition { place: node.place, title, also: Vec::new(), notes, kind };
        Type::new(Base::InPlace(Box::new(definition)))
    }

    /// Records the keys of a schema that are not read, where it has those of a parameter as well.
    pub(super) fn check_with(&mut self, node: &Node, keys: &[&str]) {
        if self.checked.insert(node.place) {
            self.losses.check_keys(node, &[KEYS, keys].concat());
        }
    }

    /// Records the keys of a schema that are not read.
    fn check(&mut self, node: &Node) {
        if self.checked.insert(node.place) {
            use extensions::{ENUM_DOCS, ENUM_NAMES, MEMBER_NAMES, REASONS, TAGS, TYPE_NAMES};
            let names = [ENUM_NAMES, ENUM_DOCS, MEMBER_NAMES, TYPE_NAMES, REASONS, TAGS].concat();
            let constant: &[&str] = if is_constant(node) { &["x-stainless-const"] } else { &[] };
            let keys = [KEYS, tuple::keys(node), &names, constant].concat();
            self.losses.check_keys(node, &keys);
            self.losses.note_values(node);
            if let Some(others @ Node { value: Value::Bool(false), .. }) =
                node.get("additionalProperties")
            {
                let reason = "`additionalProperties: false`; members that are not listed are kept";
                self.losses.push(others, Grade::Fact, reason);
            }
            if let Some(required) = node.get("required")
                && !matches!(required.value, Value::Seq(_))
            {
                self.losses.push(required, Grade::Fact, "`required` that is not a list of members");
            }
        }
    }
}

/// Whether a schema has one value.
fn is_constant(node: &Node) -> bool {
    let is_one = |values: &Node| values.items().len() == 1;
    node.get("const").is_some() || node.get("enum").is_some_and(is_one)
}

/// Whether a schema adds nothing to its only `allOf` but notes.
fn is_wrapper(node: &Node) -> bool {
    let is_plain = |key: &str| key == "allOf" || key == "type" || key.starts_with("x-");
    node.entries().iter().all(|(key, value)| {
        let is_open = key.value == "additionalProperties" && value.is_true();
        is_plain(&key.value) || is_open || is_annotation_key(&key.value)
    })
}

fn is_annotation_key(key: &str) -> bool {
    key != "$ref" && facets::ANNOTATION_KEYS.contains(&key)
}

/// Returns the type that other keys than `type` speak of.
fn implied(facets: &Facets<'_>) -> Option<&'static str> {
    const SIGNS: &[(&str, &[&str])] = &[
        ("object", &["properties", "additionalProperties", "minProperties", "maxProperties"]),
        ("array", &["items", "prefixItems", "minItems", "maxItems"]),
        ("string", &["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"]),
        ("number", &["minimum", "maximum", "multipleOf"]),
    ];
    let named = SIGNS.iter().find(|(_, keys)| keys.iter().any(|key| facets.get(key).is_some()));
    let format = facets.get("format").and_then(Node::text);
    named.map(|(name, _)| *name).or_else(|| scalar::type_of_format(format?))
}

/// Returns the schemas of a document by their names.
pub(super) fn components(root: &Node) -> &[(Spanned<String>, Node)] {
    let schemas = root.get("components").and_then(|all| all.get("schemas"));
    schemas.map_or(&[][..], Node::entries)
}

/// Returns the components that extend one with a `discriminator`, by its name.
pub(super) fn children<'d>(
    root: &'d Node,
    references: &References<'d>,
) -> HashMap<&'d str, Vec<&'d str>> {
    let components = components(root);
    let mut parents = BTreeMap::new();
    for (name, node) in components {
        for part in node.get("allOf").map_or(&[][..], Node::items) {
            if let Some(parent) = part.get("$ref").and_then(|link| references.schema_name(link)) {
                parents.entry(name.value.as_str()).or_insert_with(Vec::new).push(parent);
            }
        }
    }
    let mut children: HashMap<&str, Vec<&str>> = HashMap::new();
    for (name, _) in components {
        // A child of a child is one of the family, too.
        let mut above = parents.get(name.value.as_str()).cloned().unwrap_or_default();
        let mut at = 0;
        while let Some(parent) = above.get(at).copied() {
            at += 1;
            for further in parents.get(parent).into_iter().flatten() {
                if !above.contains(further) {
                    above.push(further);
                }
            }
            children.entry(parent).or_default().push(&name.value);
        }
    }
    children
}
