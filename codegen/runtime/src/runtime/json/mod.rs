//! JSON values: reading them, keeping them to the letter, writing and comparing them.

pub mod argument;
pub(crate) mod decimal;
pub mod decode;
pub(crate) mod equality;
// part: tuples
pub(crate) mod exactly;
pub(crate) mod extra;
pub mod finite;
pub(crate) mod lenient;
pub(crate) mod members;
pub(crate) mod mismatch;
pub(crate) mod name;
pub mod object;
pub(crate) mod raw;
// part: read-only
pub(crate) mod read_only;
pub(crate) mod scan;
pub(crate) mod slot;
pub mod string;
pub(crate) mod text;
pub(crate) mod value;
