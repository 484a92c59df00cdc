//! A schema as the list of all schemas that apply together: itself, what it refers to, and the
//! parts of its `allOf`.

use crate::yaml::{Node, Value};

use super::Schemas;
use crate::import::losses::Grade;

/// Keys that say something about a schema, and nothing about its values.
pub(super) const ANNOTATION_KEYS: &[&str] = &[
    "$ref",
    "title",
    "description",
    "deprecated",
    "default",
    "example",
    "examples",
    "externalDocs",
    "readOnly",
    "writeOnly",
    "nullable",
    "xml",
    "$comment",
    "$id",
    "$schema",
    "$defs",
    "required",
];

/// The schemas that apply to a value together.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Facets<'d> {
    /// Each of them, the outermost first.
    pub(in crate::import) parts: Vec<&'d Node>,
    /// The choices that they make, `oneOf` and `anyOf`, each with the part that has it.
    pub(in crate::import) choices: Vec<(&'d Node, &'d [Node])>,
}

impl<'d> Facets<'d> {
    /// Returns the first value that a key has.
    pub(in crate::import) fn get(&self, key: &str) -> Option<&'d Node> {
        self.parts.iter().find_map(|part| part.get(key))
    }

    /// Returns all values that a key has.
    pub(in crate::import) fn all(&self, key: &str) -> impl Iterator<Item = &'d Node> {
        self.parts.iter().filter_map(move |part| part.get(key))
    }

    /// Whether null is among the values.
    pub(super) fn is_nullable(&self) -> bool {
        let by_key = self.all("nullable").any(Node::is_true);
        let by_type = self.all("type").any(|ty| types(ty).any(|name| name == "null"));
        let is_null = |value: &Node| value.value == Value::Null;
        let by_enum = self.all("enum").any(|values| values.items().iter().any(is_null));
        by_key || by_type || by_enum || self.all("const").any(is_null)
    }

    /// Returns the types that are named, without null, each once.
    pub(super) fn types(&self) -> Vec<&'d str> {
        let mut named = Vec::new();
        if let Some(ty) = self.get("type") {
            for name in types(ty) {
                if name != "null" && !named.contains(&name) {
                    named.push(name);
                }
            }
        }
        named
    }

    /// Whether it says something about the members of an object.
    pub(in crate::import) fn has_members(&self) -> bool {
        self.all("properties").any(|members| !members.entries().is_empty())
    }

    /// These and others.
    pub(super) fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        for part in &other.parts {
            if !both.parts.iter().any(|known| std::ptr::eq(*known, *part)) {
                both.parts.push(part);
            }
        }
        both.choices.extend(other.choices.iter().copied());
        both
    }
}

/// Returns the names under `type`: one, or a list of them.
pub(super) fn types(ty: &Node) -> impl Iterator<Item = &str> {
    let one = ty.text();
    // An empty key says nothing, but null, unquoted, is what YAML makes of a forgotten pair of
    // quotes.
    let null = (ty.value == Value::Null).then_some("null");
    one.into_iter().chain(null).chain(ty.items().iter().map(|item| item.text().unwrap_or("null")))
}

/// Whether a schema says nothing about its values.
pub(super) fn is_annotation(node: &Node) -> bool {
    node.entries().iter().all(|(key, _)| {
        ANNOTATION_KEYS.contains(&key.value.as_str()) || key.value.starts_with("x-")
    })
}

impl<'d> Schemas<'_, 'd> {
    /// Returns all schemas that apply to the values of one.
    pub(in crate::import) fn facets(&mut self, node: &'d Node) -> Facets<'d> {
        let mut facets = Facets::default();
        self.collect(node, &mut facets, 0);
        facets
    }

    fn collect(&mut self, node: &'d Node, facets: &mut Facets<'d>, depth: u32) {
        // Each schema is read once, so that only a long chain of them comes so deep.
        const DEPTH: u32 = 128;
        if facets.parts.iter().any(|known| std::ptr::eq(*known, node)) {
            return;
        }
        if depth > DEPTH {
            self.losses.push(node, Grade::Wider, "schema at the end of too many references");
            return;
        }
        facets.parts.push(node);
        self.check(node);
        if let Some(reference) = node.get("$ref") {
            match self.references.target(reference) {
                Some(target) => self.collect(target, facets, depth + 1),
                None => self.losses.push(reference, Grade::Untyped, "reference that leads nowhere"),
            }
        }
        for part in node.get("allOf").map_or(&[][..], Node::items) {
            self.collect(part, facets, depth + 1);
        }
        for key in ["oneOf", "anyOf"] {
            let Some(choice) = node.get(key) else { continue };
            let alternatives = choice.items();
            if alternatives.is_empty() {
                let reason = format!("`{key}` without alternatives");
                self.losses.push(choice, Grade::Fact, reason);
            } else if alternatives
                .iter()
                .any(|alternative| !is_annotation(alternative) || is_link(alternative))
            {
                facets.choices.push((node, alternatives));
            } else if alternatives.iter().any(|alternative| alternative.get("required").is_some()) {
                let reason = format!("`{key}` of `required`, which only validates");
                self.losses.push(choice, Grade::Fact, reason);
            } else {
                // Anything at all, or null.
                facets.choices.push((node, alternatives));
            }
        }
    }
}

fn is_link(node: &Node) -> bool {
    node.get("$ref").is_some()
}
