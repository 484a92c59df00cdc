//! A number that changes with what a spec says, not with how it is written down.
//!
//! Formatting, comments and the split into files leave it alone; so does the order of the parts at
//! the top. The order of everything else counts, as it does for what is generated.

use crate::diagnostics::{Diagnostics, Source};
use crate::example;
use crate::fnv::Fnv;
use crate::lock;
use crate::yaml::{self, Node, Value};

/// The digest of a spec, its examples included. None if it cannot be read.
pub fn digest(sources: &[Source]) -> Option<u64> {
    let (specs, examples) = example::split(sources);
    let mut ignored = Diagnostics::default();
    let mut whole = Tree::Map(Vec::new());
    let (locks, specs): (Vec<&Source>, Vec<&Source>) =
        specs.iter().partition(|source| lock::is_lock(source));
    for (number, source) in (0..=u16::MAX).zip(&specs) {
        whole.merge(Tree::of(&yaml::load(number, &source.text, &mut ignored)?));
    }
    if let Tree::Map(parts) = &mut whole {
        parts.sort_by(|(one, _), (other, _)| one.cmp(other));
    }
    let mut hash = Hash::default();
    // Headers of generated files name it.
    hash.text(&specs.first()?.name);
    whole.add_to(&mut hash);
    for lock in locks {
        hash.text(&lock.text);
    }
    for source in examples {
        hash.text(example::file(source));
        hash.text(&source.text);
    }
    Some(hash.0.get())
}

/// A value without its place.
enum Tree {
    Map(Vec<(String, Tree)>),
    List(Vec<Tree>),
    /// The name of its type, and its text.
    Scalar(&'static str, String),
}

impl Tree {
    fn of(node: &Node) -> Self {
        match &node.value {
            Value::Map(entries) => Self::Map(
                entries.iter().map(|(key, node)| (key.value.clone(), Self::of(node))).collect(),
            ),
            Value::Seq(nodes) => Self::List(nodes.iter().map(Self::of).collect()),
            Value::Null => Self::Scalar("null", String::new()),
            Value::Bool(value) => Self::Scalar("bool", value.to_string()),
            Value::Int(value) => Self::Scalar("int", value.to_string()),
            Value::Float(value) => Self::Scalar("float", value.to_string()),
            Value::String(value) => Self::Scalar("text", value.clone()),
        }
    }

    /// Adds what another file says. Mappings are united at every depth, as those of resources are;
    /// anything else is in one file only.
    fn merge(&mut self, other: Self) {
        match (self, other) {
            (Self::Map(here), Self::Map(there)) => {
                for (key, value) in there {
                    match here.iter_mut().find(|(known, _)| *known == key) {
                        Some((_, known)) => known.merge(value),
                        None => here.push((key, value)),
                    }
                }
            }
            (here, other) => *here = other,
        }
    }

    fn add_to(&self, hash: &mut Hash) {
        match self {
            Self::Map(entries) => {
                hash.count("map", entries.len());
                for (key, value) in entries {
                    hash.text(key);
                    value.add_to(hash);
                }
            }
            Self::List(items) => {
                hash.count("list", items.len());
                items.iter().for_each(|item| item.add_to(hash));
            }
            Self::Scalar(kind, text) => {
                hash.text(kind);
                hash.text(text);
            }
        }
    }
}

/// Texts with their lengths, so that neighbours do not run into each other.
#[derive(Default)]
struct Hash(Fnv);

impl Hash {
    fn text(&mut self, text: &str) {
        self.0 = self.0.with(&(text.len() as u64).to_le_bytes()).with(text.as_bytes());
    }

    fn count(&mut self, kind: &str, count: usize) {
        self.text(kind);
        self.0 = self.0.with(&(count as u64).to_le_bytes());
    }
}
