//! The output of the generator: files as text, not yet written anywhere.

/// One file of a generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path below the crate's folder, with `/` between the parts.
    pub path: String,
    /// All of it.
    pub text: String,
    /// The rule for later runs: it stays the generator's, or it does not.
    pub keep: Keep,
}

/// The rule for a file once it is written: it stays the generator's, or it does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// It is compared and written anew at every run.
    Always,
    /// It is written where it is missing, and belongs to people from then on.
    Once,
}
