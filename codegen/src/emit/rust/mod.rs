//! Rust as every emitter spells it: types, arguments, attributes, documentation and imports.

pub(super) mod argument;
pub(super) mod docs;
mod imports;
pub(super) mod lint;
pub(super) mod readable;
pub(super) mod record;
pub(in crate::emit) mod renamed;
pub(super) mod scalar;
pub(super) mod scope;
pub(super) mod tokens;
