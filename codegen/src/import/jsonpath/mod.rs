//! JSONPath (RFC 9535) on nodes: a query selects places in a document.
//!
//! One thing is read that the RFC does not allow: a name after a dot may hold hyphens, as the
//! examples of the Overlay Specification do (`@.x-internal`).

mod parse;
mod select;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::regexp::Regexp;
use crate::yaml::Value;

/// A query.
#[derive(Clone, Debug)]
pub(super) struct Query {
    segments: Vec<Segment>,
}

/// The reason why a text is not a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The byte at which it cannot be read on.
    pub(super) at: usize,
    /// What would be expected there.
    pub(super) expected: &'static str,
}

/// A step from nodes to those in them.
#[derive(Clone, Debug)]
struct Segment {
    /// The byte of the text behind it.
    end: usize,
    /// It goes to any depth.
    descends: bool,
    selectors: Vec<Selector>,
}

#[derive(Clone, Debug)]
enum Selector {
    Name(String),
    Wildcard,
    Index(i64),
    Slice { start: Option<i64>, end: Option<i64>, step: i64 },
    Filter(Test),
}

/// A condition.
#[derive(Clone, Debug)]
enum Test {
    Any(Vec<Test>),
    All(Vec<Test>),
    Not(Box<Test>),
    Exists(Path),
    Compares(Operand, Comparison, Operand),
    Matches(Box<Matches>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A query within a condition.
#[derive(Clone, Debug)]
struct Path {
    /// It starts at the document, otherwise at the node that the condition is asked of.
    is_absolute: bool,
    query: Query,
}

#[derive(Clone, Debug)]
enum Operand {
    Literal(Value),
    Path(Path),
    /// The number of characters, items or entries.
    Length(Box<Operand>),
    /// The number of nodes that a path selects.
    Count(Path),
    /// The value of the only node that a path selects.
    ValueOf(Path),
    /// What is only true or false, and no value.
    Matches(Box<Matches>),
}

/// `match` or `search`.
#[derive(Clone, Debug)]
struct Matches {
    is_whole: bool,
    text: Operand,
    pattern: Pattern,
}

#[derive(Clone, Debug)]
enum Pattern {
    Fixed(Regexp),
    /// One that the document holds.
    Found(Operand),
}

impl Query {
    /// Whether it selects one node at most.
    fn is_singular(&self) -> bool {
        self.segments.iter().all(|segment| {
            !segment.descends
                && matches!(segment.selectors[..], [Selector::Name(_) | Selector::Index(_)])
        })
    }
}

/// The value of an operand, if it has one.
type Found<'n> = Option<Cow<'n, Value>>;
