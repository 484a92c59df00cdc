//! Rust identifiers.

use std::fmt;

/// A legal Rust identifier, `r#` included where it is a keyword.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// Takes a name that is known to be legal; lowering is where that is seen to.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The identifier as source code spells it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The identifier without `r#`, as file names and words made of it need it.
    pub fn plain(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
