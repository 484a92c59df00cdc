//! The lock of a spec, `spec/<sdk>.lock`: the names of the crate as they were released first.
//!
//! Each public item has a line: its path in the spec, its kind, its name in Rust, and the form in
//! which callers know it. Lines are sorted as text, so two branches that add names merge.

mod duplicates;
mod line;
mod path;
mod read;
mod write;

pub use crate::api::{Kind, Line, Lock};
use crate::diagnostics::Source;
pub use read::{read, resolve};
pub use write::of;

/// The ending of the name of a lock's file.
pub const ENDING: &str = ".lock";

/// Returns the path in the spec that a line of a lock begins with. None of a comment.
pub fn path_of(line: &str) -> Option<Vec<String>> {
    line::read(line).ok().map(|(path, _)| path)
}

/// Whether a source is the lock of its spec.
pub fn is_lock(source: &Source) -> bool {
    source.name.ends_with(ENDING)
}
