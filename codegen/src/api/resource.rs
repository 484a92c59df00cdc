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
    /// The resources that were below it before, and are reached otherwise now.
    pub former: Vec<FormerResource>,
}

impl Resource {
    /// The feature of what is only there for resources that were below it, where resources have
    /// some.
    pub fn former_feature(&self) -> Option<String> {
        let below = self.former.iter().find_map(|former| former.feature.clone());
        let below = below.or_else(|| self.resources.iter().find_map(Self::former_feature));
        let (above, _) = below.as_deref()?.rsplit_once('-')?;
        Some(above.to_owned())
    }

    /// Whether it is only there for resources that were below it before.
    pub fn is_former(&self) -> bool {
        let is_left = !self.former.is_empty() || !self.resources.is_empty();
        is_left && self.operations.is_empty() && self.resources.iter().all(Self::is_former)
    }

    /// Returns its operations, and those of the resources below it.
    pub fn all_operations(&self) -> Box<dyn Iterator<Item = &Operation> + '_> {
        let below = self.resources.iter().flat_map(Self::all_operations);
        Box::new(self.operations.iter().chain(below))
    }
}

/// A resource where it was reached before. The accessor stays, deprecated.
#[derive(Clone, Debug, PartialEq)]
pub struct FormerResource {
    /// The accessors that led to it, from the client on; the last is the one that stays.
    pub accessors: Vec<Ident>,
    /// The struct's name there.
    pub type_ident: Ident,
    /// The resource's path in the spec.
    pub path: Vec<String>,
    /// The accessors that lead to it now.
    pub now: Vec<Ident>,
    /// The Cargo feature that it had, where resources have some.
    pub feature: Option<String>,
    /// The feature that it has now.
    pub feature_now: Option<String>,
    /// The features with any of which it is there.
    pub features: Vec<String>,
}

impl FormerResource {
    /// The accessor that stays, which is also a module.
    pub fn ident(&self) -> &Ident {
        self.accessors.last().expect("it was reached by an accessor")
    }

    /// How it was reached: `client.beta().chat()`.
    pub fn was(&self) -> String {
        call(&self.accessors)
    }

    /// How it is reached now: `client.chat()`.
    pub fn is(&self) -> String {
        call(&self.now)
    }
}

fn call(accessors: &[Ident]) -> String {
    let accessors: String = accessors.iter().map(|ident| format!(".{ident}()")).collect();
    format!("client{accessors}")
}
