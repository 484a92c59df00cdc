//! What the generator gives: files as text, not yet written anywhere.

/// One file of a generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it goes, below the crate's folder, with `/` between the parts.
    pub path: String,
    /// All of it.
    pub text: String,
}
