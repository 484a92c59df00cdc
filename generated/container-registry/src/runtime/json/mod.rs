// @generated: a copy of codegen/runtime/src/runtime/json/mod.rs: edit that instead of this.

//! JSON values: reading them, keeping them to the letter, writing and comparing them.

pub mod argument;
pub(crate) mod decimal;
pub mod decode;
pub(crate) mod equality;
pub(crate) mod extra;
pub mod finite;
pub(crate) mod lenient;
pub(crate) mod member_table;
pub(crate) mod members;
pub(crate) mod message;
pub(crate) mod name;
pub mod object;
pub(crate) mod raw;
pub(crate) mod scan;
pub(crate) mod setter_table;
pub(crate) mod slot;
pub mod string;
pub(crate) mod text;
pub(crate) mod value;
pub(crate) mod value_table;
