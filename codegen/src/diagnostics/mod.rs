//! Mistakes in a spec: collected, then shown all together.
//!
//! A [`Place`] is a number, not a position: nothing is spent on lines and columns until a
//! diagnostic is shown.

mod extent;
mod frame;
mod lines;
mod locate;
mod place;
mod position;
mod render;
mod scan;
mod suggest;

pub(crate) use locate::{Sight, byte_at, locate};
pub use place::Place;
pub use position::{Position, positions};
pub use render::Entry;
pub use suggest::nearest;

/// A YAML file.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path, as people are shown it.
    pub name: String,
    /// The text in it.
    pub text: String,
}

/// One mistake.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The kind of mistake, in kebab-case.
    pub code: &'static str,
    /// The mistake: one line, lower case, no full stop.
    pub message: String,
    /// Place of the mistake.
    pub place: Place,
    /// The text beside the caret.
    pub label: Option<String>,
    /// Other places that belong to it.
    pub notes: Vec<Note>,
    /// The advice on what to do.
    pub help: Option<String>,
    /// A number in the message that stands at the place: it is shown as the source spells it.
    pub number: Option<String>,
}

/// Another place that belongs to a mistake.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Place of the label.
    pub place: Place,
    /// The description of what is there.
    pub text: String,
}

impl Diagnostic {
    /// A mistake at a place.
    pub fn new(code: &'static str, message: impl Into<String>, place: Place) -> Self {
        Self {
            code,
            message: message.into(),
            place,
            label: None,
            notes: Vec::new(),
            help: None,
            number: None,
        }
    }

    /// Sets the text beside the caret.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.label = Some(text.into());
        self
    }

    /// Another place that belongs to it.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>, place: Place) -> Self {
        self.notes.push(Note { place, text: text.into() });
        self
    }

    /// Sets the advice on what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// A number in the message that is to be shown as the source spells it.
    #[must_use]
    pub fn spelled(mut self, number: Option<String>) -> Self {
        self.number = number;
        self
    }

    /// Asks whether the nearest of the candidates was meant, if one is near.
    #[must_use]
    pub fn suggest<'a>(self, name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(name, candidates) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }
}

/// The mistakes of one run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, mistakes: T) {
        self.0.extend(mistakes);
    }
}

impl Diagnostics {
    /// Adds a mistake.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds the mistakes of another stage.
    pub fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// Takes back what was added last, all but the first so many.
    pub fn split_off(&mut self, kept: usize) -> Self {
        Self(self.0.split_off(kept))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number of mistakes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Every mistake, in no particular order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// The gate between stages: what was made, if there are no mistakes.
    pub fn gate<T>(self, made: T) -> Result<T, Self> {
        if self.is_empty() { Ok(made) } else { Err(self) }
    }
}
