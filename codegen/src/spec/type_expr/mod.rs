//! Type expressions: `Array<string> | null`.
//!
//! Every part has its own place, so that a message can point inside an expression.

mod parser;

pub(super) use parser::{parse, parse_page};

use crate::diagnostics::Place;
use crate::literal::Literal;
use crate::scalar::Scalar;

/// A type expression and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeExpr {
    /// Place of the expression.
    pub place: Place,
    /// Its kind, with its contents.
    pub kind: TypeExprKind,
}

/// The kind of a type expression, with its contents.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeExprKind {
    /// `string`, `integer` and the like
    Scalar(Scalar),
    /// `Array<T>`
    Array(Box<TypeExpr>),
    /// `Record<string, T>`, by its T
    Record(Box<TypeExpr>),
    /// `Tuple<A, B>`, by its elements
    Tuple(Vec<TypeExpr>),
    /// `T | null`, by its T, which is never nullable itself
    Nullable(Box<TypeExpr>),
    /// `"stop"`, `4`, `true`
    Literal(Literal),
    /// The name of a type, known or not.
    Name(String),
    /// Not readable.
    Broken,
}

/// Whether a character goes on with a type's name instead of ending it. Lowering checks what is
/// legal.
pub(super) fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/')
}

/// The word that stands for a type written in place.
pub(crate) const IN_PLACE: &str = "_";

/// The length of the longest tuple: up to it, tuples of Rust have the traits that types need.
pub(crate) const LONGEST_TUPLE: usize = 12;

/// Whether the word for a type written in place is among those of an expression.
pub(super) fn has_place(text: &str) -> bool {
    text.split(|c| !is_name(c)).any(|word| word == IN_PLACE)
}

/// Whether a type expression can name a type by this text.
pub(crate) fn is_type_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_name) && !is_built_in(text)
}

/// Whether the language has another use for a name where types are named.
pub(super) fn is_built_in(name: &str) -> bool {
    const OTHERS: &[&str] = &["null", "Array", "Record", "Tuple", "text", IN_PLACE];
    Scalar::named(name).is_some() || OTHERS.contains(&name) || Literal::plain(name).is_some()
}

/// Returns how the language spells a type that other languages spell so.
pub fn familiar(name: &str) -> Option<&'static str> {
    if let Some(scalar) = Scalar::familiar(name) {
        return Some(scalar.name());
    }
    Some(match name.to_ascii_lowercase().as_str() {
        "object" | "dict" | "map" | "hashmap" | "record" => "Record<string, unknown>",
        "array" | "list" | "vec" => "Array<unknown>",
        "tuple" => "Tuple<unknown, unknown>",
        "none" | "nil" | "undefined" | "void" | "null" => "null",
        _ => return None,
    })
}
