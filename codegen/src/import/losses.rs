//! What the document says and the spec does not hold.
//!
//! Every loss has its place in the document. Nothing is dropped without one, but for what the
//! report says that it does not list.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::model::{Kind, Others, Struct};
use crate::constraint::Constraint;
use crate::diagnostics::Place;
use crate::yaml::{Node, Value};

/// How much a loss costs those who call the API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// A fact without a key in the spec. The same is sent and received.
    #[default]
    Fact,
    /// A type is wider than the document's.
    Wider,
    /// A part is `unknown`.
    Untyped,
    /// The operation is left out.
    Omitted,
}

/// Something that the spec does not hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Loss {
    /// Its place in the document.
    pub(super) place: Place,
    pub(super) grade: Grade,
    /// The reason: one line, without a full stop.
    pub(super) reason: String,
    /// The part of the spec that it affects.
    pub(super) owner: Owner,
}

/// A part of the spec that operations are graded by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Owner {
    /// The file as a whole.
    Document,
    /// A component, by its name in the document.
    Schema(String),
    /// A type, by its name in the spec.
    Type(String),
    /// An operation, by its number in the document.
    Operation(usize),
}

/// Something that a schema says about its values.
#[derive(Debug)]
struct Noted {
    loss: Loss,
    /// The text of docs, by which they are found in the spec. A value is found by its place.
    text: Option<String>,
}

/// What a spec holds of its document.
#[derive(Debug, Default)]
pub(super) struct Written<'t> {
    /// The places that its parts are from.
    pub(super) places: HashSet<Place>,
    /// All its texts.
    pub(super) texts: HashSet<&'t str>,
}

/// The losses so far.
#[derive(Debug)]
pub(super) struct Losses {
    pub(super) all: BTreeSet<Loss>,
    /// What schemas say, which is lost unless it comes to stand in the spec.
    noted: Vec<Noted>,
    /// What was noted and came to stand in the spec, or is not listed.
    kept: HashSet<Place>,
    owner: Owner,
}

impl Losses {
    pub(super) fn new() -> Self {
        Self {
            all: BTreeSet::new(),
            noted: Vec::new(),
            kept: HashSet::new(),
            owner: Owner::Document,
        }
    }

    /// Sets the part that the losses from now on affect, and returns the one before.
    pub(super) fn enter(&mut self, owner: Owner) -> Owner {
        std::mem::replace(&mut self.owner, owner)
    }

    /// Takes back the losses of a part that the spec does not have.
    pub(super) fn forget(&mut self, owner: &Owner) {
        self.all.retain(|loss| loss.owner != *owner);
        self.noted.retain(|noted| noted.loss.owner != *owner);
    }

    /// Takes back what was noted, or will be, of a key of a schema.
    pub(super) fn keep(&mut self, schema: &Node, key: &str) {
        self.kept.extend(schema.get(key).map(|value| value.place));
    }

    /// Notes the default, the example, the docs and the deprecation of a schema.
    pub(super) fn note_values(&mut self, schema: &Node) {
        let example = || schema.get("examples")?.items().first();
        let values = [
            ("default", schema.get("default").filter(|value| value.value != Value::Null)),
            ("example", schema.get("example").or_else(example)),
            ("deprecation", schema.get("deprecated").filter(|value| value.is_true())),
        ];
        for (key, value) in values {
            let Some(value) = value else { continue };
            self.note(value.place, format!("{key} of a schema that is not a member"), None);
        }
        if let Some(docs) = schema.get("description")
            && let Some(text) = docs.text().map(str::trim).filter(|text| !text.is_empty())
        {
            self.note(docs.place, "docs without a place in the spec".to_owned(), Some(text));
        }
    }

    fn note(&mut self, place: Place, reason: String, text: Option<&str>) {
        let loss = Loss { place, grade: Grade::Fact, reason, owner: self.owner.clone() };
        self.noted.push(Noted { loss, text: text.map(str::to_owned) });
    }

    /// Records the defaults, examples, docs and deprecations that came to stand nowhere in the
    /// spec, for no reason that was recorded. Those of components that no operation reaches are
    /// not missed.
    pub(super) fn push_values(
        &mut self,
        written: &Written<'_>,
        mut is_reached: impl FnMut(&str) -> bool,
    ) {
        let recorded: HashSet<Place> = self.all.iter().map(|loss| loss.place).collect();
        let mut reached: HashMap<String, bool> = HashMap::new();
        for Noted { loss, text } in std::mem::take(&mut self.noted) {
            let is_written = match text {
                Some(text) => written.texts.contains(text.as_str()),
                None => written.places.contains(&loss.place),
            };
            if is_written || self.kept.contains(&loss.place) || recorded.contains(&loss.place) {
                continue;
            }
            let is_missed = match &loss.owner {
                Owner::Schema(name) => {
                    *reached.entry(name.clone()).or_insert_with(|| is_reached(name))
                }
                Owner::Document | Owner::Type(_) | Owner::Operation(_) => true,
            };
            if is_missed {
                self.all.insert(loss);
            }
        }
    }

    /// Takes back that a constraint, an example, a format or the content of text is lost.
    pub(super) fn take_back(&mut self, place: Place) {
        let is_said = |loss: &&Loss| {
            [CONSTRAINT, EXAMPLE, FORMAT, CONTENT]
                .iter()
                .any(|begin| loss.reason.starts_with(begin))
        };
        // The losses at a place follow one another.
        let first =
            Loss { place, grade: Grade::Fact, reason: String::new(), owner: Owner::Document };
        let here = self.all.range(first..).take_while(|loss| loss.place == place);
        let taken: Vec<Loss> = here.filter(is_said).cloned().collect();
        for loss in &taken {
            self.all.remove(loss);
        }
    }

    /// Records the loss of a constraint that was read, and that its type cannot have.
    pub(super) fn push_constraint(&mut self, constraint: Constraint, node: &Node) {
        self.push(node, Grade::Fact, format!("{CONSTRAINT} `{}`", constraint.openapi()));
    }

    /// Records the loss of the members that a struct does not list, and takes them out of it.
    pub(super) fn push_others(&mut self, kind: &mut Kind) {
        if let Kind::Struct(Struct { others, .. }) = kind
            && let Some(Others { place, .. }) = others.take()
        {
            self.push_at(place, Grade::Fact, "type of members beside the named ones");
        }
    }

    /// Records a loss.
    pub(super) fn push(&mut self, node: &Node, grade: Grade, reason: impl Into<String>) {
        self.push_at(node.place, grade, reason);
    }

    /// The same, at a place.
    pub(super) fn push_at(&mut self, place: Place, grade: Grade, reason: impl Into<String>) {
        let owner = self.owner.clone();
        self.all.insert(Loss { place, grade, reason: reason.into(), owner });
    }

    /// Records every key of an object that is not among those that are read.
    pub(super) fn check_keys(&mut self, node: &Node, read: &[&str]) {
        for (key, value) in node.entries() {
            let name = key.value.as_str();
            if !read.contains(&name) {
                self.push(value, Grade::Fact, format!("{} `{name}`", sort(name)));
            }
        }
    }
}

/// The beginning of the reason for a key of an example.
const EXAMPLE: &str = "key `example";

/// The beginning of the reasons for what the content of a text is.
const CONTENT: &str = "key `content";

/// The beginning of the reason for a format.
const FORMAT: &str = "format `";

/// The word for keys that say which values there are.
const CONSTRAINT: &str = "constraint";

/// What a key that is not read is.
fn sort(key: &str) -> &'static str {
    const CONSTRAINTS: &[&str] = &[
        "minLength",
        "maxLength",
        "pattern",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
        "contains",
        "minContains",
        "maxContains",
        "propertyNames",
        "patternProperties",
        "dependentRequired",
        "dependentSchemas",
        "unevaluatedProperties",
        "unevaluatedItems",
        "not",
        "if",
        "then",
        "else",
    ];
    if CONSTRAINTS.contains(&key) {
        CONSTRAINT
    } else if key.starts_with("x-") {
        "extension"
    } else {
        "key"
    }
}
