//! The client runtime as a crate of its own, for its tests.
//!
//! Generated crates carry the folder `runtime` beside this file. A path `crate::runtime::…` means
//! the same in both.

pub mod runtime;

pub use runtime::*;

/// A struct as the generator emits it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// The `text` member.
    pub text: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! { Sample, text = required "text" }
