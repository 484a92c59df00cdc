//! The encodings of request bodies: one row for each.
//!
//! Every stage asks this table; the calls of the runtime that send a body stand in `emit`.

/// The encoding of a request's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

impl Encoding {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Json, Self::Form];

    /// Returns the key of an operation that the body stands under, and that of a body which may be
    /// left out.
    pub fn keys(self) -> [&'static str; 2] {
        match self {
            Self::Json => ["body", "body?"],
            Self::Form => ["form", "form?"],
        }
    }

    /// Returns the key of an operation that the body stands under.
    pub fn key(self) -> &'static str {
        self.keys()[0]
    }

    /// Returns the encoding in a sentence.
    pub fn described(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Form => "a form",
        }
    }

    /// Whether it holds the members of an object and no other values.
    pub fn holds_only_members(self) -> bool {
        match self {
            Self::Json => false,
            Self::Form => true,
        }
    }

    /// Returns what it has for null, in a sentence.
    pub fn null(self) -> &'static str {
        match self {
            Self::Json => "null",
            Self::Form => "an empty value",
        }
    }

    /// Returns the body in a sentence.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Json => "body",
            Self::Form => "form",
        }
    }
}
