//! Rust as every emitter spells it: types, arguments, attributes and documentation.

pub(super) mod argument;
pub(super) mod docs;
pub(super) mod lint;
pub(super) mod readable;
pub(super) mod scalar;
pub(super) mod tokens;
