//! What was removed.

use super::{Ident, Replacement};

/// Something that was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tombstone {
    /// The path that it had in the spec: `resources.notes.list`.
    pub path: String,
    /// The version of the crate that no longer has it.
    pub version: String,
    /// Why, and what to do; empty where the spec does not say it.
    pub note: String,
    /// What to use in its place.
    pub replacement: Option<Replacement>,
    /// What the crate has in its place. None where Rust has nothing for it.
    pub stub: Option<Stub>,
}

/// An item that no program can use: one that tries it does not compile, and the compiler says what
/// to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stub {
    /// What it is.
    pub kind: StubKind,
    /// The path from the crate's root to the type that has it, or to the module of a type.
    pub holder: Vec<Ident>,
    /// Its name.
    pub ident: Ident,
    /// The trait that nothing implements, whose message the compiler prints.
    pub marker: Ident,
    /// The features with any of which its holder is there; none where that is always there.
    pub features: Vec<String>,
}

/// What a stub is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StubKind {
    /// The accessor of a resource on the client.
    Accessor,
    /// A method of a resource: an operation, or the accessor of another resource.
    Method,
    /// A method that takes `self`: a parameter or a field that is set.
    Setter,
    /// A value or a variant of an enum.
    Variant,
    /// A type.
    Type,
}

impl Tombstone {
    /// Returns its name for readers of the crate's documentation: in Rust, or its path in the spec
    /// where Rust had no path for it.
    pub fn name(&self) -> String {
        let Some(Stub { kind, holder, ident, .. }) = &self.stub else { return self.path.clone() };
        let ident = match (kind, holder.first().map(Ident::plain)) {
            // The field, not its setter.
            (StubKind::Setter, Some("types")) => ident.plain().trim_start_matches("with_"),
            _ => ident.plain(),
        };
        let names = holder.iter().map(Ident::plain).chain([ident]);
        names.collect::<Vec<_>>().join("::")
    }

    /// Returns the note and what to use instead; empty where the spec says neither.
    pub fn text(&self) -> String {
        let instead = self.replacement.as_ref().map(|it| format!("Use `{}` instead.", it.rust));
        let parts = [Some(self.note.clone()), instead].into_iter().flatten();
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

impl Stub {
    /// What it was called: `Notes::list`, `types::Memo`.
    pub fn called(&self) -> String {
        let holder = self.holder.last().map(Ident::plain).unwrap_or_default();
        format!("{holder}::{}", self.ident.plain())
    }
}

/// Returns a path without what Rust changes of a name: `left-open` is `LeftOpen` there.
pub(crate) fn regardless(path: &str) -> String {
    let letters = path.chars().filter(|letter| letter.is_alphanumeric() || *letter == '.');
    letters.flat_map(char::to_lowercase).collect()
}
