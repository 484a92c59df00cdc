//! The aggregate of a stream of events: what the elements of a union add up to.

use super::{Docs, Ident};

/// The aggregate of the elements of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Aggregate {
    /// The Rust type.
    pub ident: Ident,
    /// The module that holds it, which is also the file.
    pub module: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// Its parts.
    pub parts: Vec<AggregateField>,
}

/// A part of what elements add up to.
#[derive(Clone, Debug, PartialEq)]
pub struct AggregateField {
    /// The Rust field.
    pub ident: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// The source that it is collected from.
    pub source: FieldSource,
}

/// The source that a part is collected from.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldSource {
    /// Text in pieces, which may come again as a whole. Both members are required strings.
    Text {
        /// A piece.
        pieces: VariantMember,
        /// All pieces since the last whole.
        whole: Option<VariantMember>,
    },
    /// Elements, each with its result: the first that has the same value in a member.
    Calls {
        /// That member of the variant that calls.
        calls: VariantMember,
        /// That member of the variant of results.
        results: VariantMember,
    },
    /// Every element of a variant.
    All(usize),
    /// The last element of a variant.
    Last(usize),
    /// The value that a member has in the last element of its variant.
    LastMember(VariantMember),
}

/// A member of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VariantMember {
    /// The variant's place in its union.
    pub variant: usize,
    /// The member's place in the variant's struct.
    pub field: usize,
}
