//! Mistakes in specs, for people and for programs, and the other reasons why a command stops.

use codegen::diagnostics::{Diagnostics, Entry, Source};

use crate::Verdict;
use crate::terminal::complain;

/// The mistakes of a spec.
#[derive(Clone, Debug, PartialEq)]
pub struct Mistakes {
    /// For people.
    pub text: String,
    /// For programs.
    pub entries: Vec<Entry>,
}

impl Mistakes {
    /// The mistakes, in these sources, which are named as people are to see them.
    pub fn new(diagnostics: &Diagnostics, sources: &[Source]) -> Self {
        let (text, entries) = diagnostics.to_text_and_entries(sources);
        Self { text, entries }
    }

    /// These and others.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        if !self.text.is_empty() && !other.text.is_empty() {
            self.text.push('\n');
        }
        self.text += &other.text;
        self.entries.extend(other.entries);
        self
    }
}

/// Reason for having no result.
#[derive(Debug)]
pub enum Failure {
    /// The spec is at fault.
    Mistakes(Mistakes),
    /// Something could not be read or written, or was asked for wrongly.
    Other(anyhow::Error),
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Other(error)
    }
}

impl Failure {
    /// Prints the mistakes, which is the verdict then.
    ///
    /// # Errors
    ///
    /// The other reasons.
    pub fn verdict(self) -> anyhow::Result<Verdict> {
        match self {
            Self::Other(error) => Err(error),
            Self::Mistakes(mistakes) => {
                complain(&mistakes.text);
                Ok(Verdict::Fault)
            }
        }
    }
}
