//! What the generator gives: files as text, not yet written anywhere.

/// One file of a generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it goes, below the crate's folder, with `/` between the parts.
    pub path: String,
    /// All of it.
    pub text: String,
    /// Whether it stays the generator's.
    pub keep: Keep,
}

/// Whether a file stays the generator's once it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// It is compared and written anew at every run.
    Always,
    /// It is written where it is missing, and belongs to people from then on.
    Once,
}
