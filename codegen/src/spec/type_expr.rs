//! Type expressions: `Array<string> | null`.
//!
//! Every part has its own place, so that a message can point inside an expression.

use crate::diagnostics::Place;

/// A type expression and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeExpr {
    /// Where it stands.
    pub place: Place,
    /// What it says.
    pub kind: TypeExprKind,
}

/// What a type expression says.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeExprKind {
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `boolean`
    Boolean,
    /// `unknown`
    Unknown,
    /// `Array<T>`
    Array(Box<TypeExpr>),
    /// `Record<string, T>`, by its T
    Record(Box<TypeExpr>),
    /// `T | null`, by its T, which is never nullable itself
    Nullable(Box<TypeExpr>),
    /// `"literal"`
    Literal(String),
    /// The name of a type, known or not.
    Name(String),
    /// Not readable.
    Broken,
}
