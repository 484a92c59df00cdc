//! The edits, each with what it means for callers' code.

mod both;
mod client;
mod operations;
mod types;

use codegen::diff::Level;

/// An edit of the spec.
pub(crate) struct Edit {
    pub(crate) name: &'static str,
    /// Texts that stand once in the spec, each with what is written in place of it.
    pub(crate) changes: &'static [(&'static str, &'static str)],
    /// What it means for callers' code.
    pub(crate) level: Level,
}

impl Edit {
    /// The spec after the edit.
    pub(crate) fn of(&self, spec: &str) -> String {
        let mut text = spec.to_owned();
        for (old, new) in self.changes {
            assert_eq!(text.matches(old).count(), 1, "{}: {old}", self.name);
            text = text.replace(old, new);
        }
        text
    }
}

const fn edit(
    name: &'static str,
    level: Level,
    changes: &'static [(&'static str, &'static str)],
) -> Edit {
    Edit { name, changes, level }
}

/// All of them.
pub(crate) fn all() -> impl Iterator<Item = &'static Edit> {
    let single = client::CLIENT.iter().chain(&operations::OPERATIONS).chain(&types::TYPES);
    single.chain(&both::BOTH)
}
