//! Resources: the accessors that lead to operations.

use super::{Ident, Notes, Operation};

/// A group of operations, reached through an accessor: `client.beta().chat()`.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// The names from the top to this one, as in the spec: `["beta", "chat"]`.
    pub path: Vec<String>,
    /// The accessor and the module: `chat`.
    pub ident: Ident,
    /// The struct: `Chat`.
    pub type_ident: Ident,
    /// The notes on it.
    pub notes: Notes,
    /// The Cargo feature that it is compiled with, where resources have features: `beta-chat`. It
    /// enables those of the resources below. None where no operation is reached through it.
    pub feature: Option<String>,
    /// Its operations.
    pub operations: Vec<Operation>,
    /// The resources below it.
    pub resources: Vec<Resource>,
}

impl Resource {
    /// Returns its operations, and those of the resources below it.
    pub fn all_operations(&self) -> Box<dyn Iterator<Item = &Operation> + '_> {
        let below = self.resources.iter().flat_map(Self::all_operations);
        Box::new(self.operations.iter().chain(below))
    }
}
