//! `collect`, as written: what the elements of a tagged union add up to.

use super::Spanned;

/// `collect`.
#[derive(Clone, Debug)]
pub struct Collect {
    /// The Rust type of the sum. None if it is missing or not text.
    pub name: Option<Spanned<String>>,
    /// Its documentation.
    pub docs: Option<Spanned<String>>,
    /// Its parts.
    pub fields: Vec<Collected>,
}

/// A part of what elements add up to.
#[derive(Clone, Debug)]
pub struct Collected {
    /// Its name.
    pub name: Spanned<String>,
    /// Its documentation.
    pub docs: Option<Spanned<String>>,
    /// The source that it is collected from. None if it is not readable.
    pub source: Option<FieldSource>,
}

/// The source that a part is collected from: variants by their tags, members of variants as
/// `tag.member`.
#[derive(Clone, Debug)]
pub enum FieldSource {
    /// `pieces` and `whole`: text in pieces, which may come again as a whole.
    Text {
        /// A piece.
        pieces: Spanned<String>,
        /// All pieces since the last whole.
        whole: Option<Spanned<String>>,
    },
    /// `calls`, `results` and `by`: elements, each with its result.
    Calls {
        /// The variant that calls.
        calls: Spanned<String>,
        /// The variant of results.
        results: Spanned<String>,
        /// The member that is the same in both.
        by: Spanned<String>,
    },
    /// `all`: every element of a variant.
    All(Spanned<String>),
    /// `last`: the last element of a variant, or its member.
    Last(Spanned<String>),
}
