// @generated: a copy of codegen/runtime/src/runtime/environment.rs: edit that instead of this.

//! Reading settings from the environment, or from what stands in for it.
//!
//! A value is trimmed, and a blank one counts as missing, because both come from copying and from
//! empty assignments.

use std::fmt;

type Lookup = dyn Fn(&str) -> Option<String> + Send + Sync;

/// Looks variables up by name.
pub struct Environment(Box<Lookup>);

impl Environment {
    /// The environment of this process.
    pub fn process() -> Self {
        // What is not Unicode is set all the same: whoever reads it finds what is wrong with it.
        Self::new(|name| Some(std::env::var_os(name)?.to_string_lossy().into_owned()))
    }

    /// Creates an environment of which the function knows the variables.
    pub fn new(lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        Self(Box::new(lookup))
    }

    /// The value, trimmed, if there is one that is not blank.
    pub fn get(&self, variable: &str) -> Option<String> {
        (self.0)(variable).and_then(trimmed)
    }

    /// The first of the variables that has a value.
    pub fn first(&self, variables: &[&str]) -> Option<String> {
        variables.iter().find_map(|variable| self.get(variable))
    }
}

/// The text without blanks around it, if anything is left.
pub fn trimmed(text: String) -> Option<String> {
    match text.trim() {
        "" => None,
        kept if kept.len() == text.len() => Some(text),
        kept => Some(kept.to_owned()),
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Environment")
    }
}
