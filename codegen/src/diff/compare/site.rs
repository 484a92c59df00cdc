//! Place of a thing on both sides at once.

use crate::diff::facts::{Side, SpecPath};

/// Place of a thing on one side.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    /// The way through the spec.
    pub(super) path: SpecPath,
    /// In Rust.
    pub(super) rust: String,
    /// On the wire; empty where it is nothing.
    pub(super) wire: String,
}

impl Place {
    pub(super) fn new(path: &[&str]) -> Self {
        let path = path.iter().map(|part| (*part).to_owned()).collect();
        Self { path, ..Self::default() }
    }

    /// A part of what is here.
    pub(super) fn part(&self, name: &str, rust: String, wire: &str) -> Self {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        let wire = match (self.wire.as_str(), wire) {
            (_, "") => self.wire.clone(),
            ("", wire) => wire.to_owned(),
            (here, wire) => format!("{here}.{wire}"),
        };
        Self { path, rust, wire }
    }
}

/// Place of a thing on both sides; on a side that does not have it, the place where it would be.
#[derive(Clone, Debug)]
pub(super) struct Site {
    pub(super) old: Place,
    pub(super) new: Place,
    /// Direction in which it travels.
    pub(super) side: Side,
    /// The operations that it concerns.
    pub(super) operations: Vec<String>,
}

impl Site {
    /// Something that belongs to no operation.
    pub(super) fn apart(old: Place, new: Place) -> Self {
        Self { old, new, side: Side::Neither, operations: Vec::new() }
    }

    /// A part of what is here, by its names on both sides.
    pub(super) fn part(&self, old: Place, new: Place) -> Self {
        Self { old, new, side: self.side, operations: self.operations.clone() }
    }
}
