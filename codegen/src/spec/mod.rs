//! Stage 1: the YAML as written.
//!
//! [`parse`] reads all sources of one SDK and reports every mistake of structure: syntax, keys,
//! kinds, spellings of types. What names mean is left to the next stage.

mod ast;
mod load;
mod node;
mod syntax;
mod type_expr;

pub use ast::*;
pub use load::load;
pub use node::{Node, Value};
pub use type_expr::{TypeExpr, TypeExprKind};

use crate::diagnostics::{Diagnostics, Source};

/// Reads all sources of one SDK, the main one first. What the mistakes leave readable is in the
/// spec, so that the next stage can report its own in the same run.
pub fn parse(sources: &[Source]) -> (Spec, Diagnostics) {
    let _ = sources;
    (Spec::default(), Diagnostics::default())
}
