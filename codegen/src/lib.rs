//! Turns the description of an API into its Rust client crate.
//!
//! Four stages, each with types of its own: [`spec`] reads the YAML as written, [`lower`] makes the
//! API as meant of it and finds every mistake, `emit` turns that into tokens and cannot fail, and
//! `render` prints them. Nothing here touches the file system, and the same sources give the same
//! bytes everywhere.

pub mod accepted;
mod analysis;
pub mod api;
mod compare;
pub mod diagnostics;
pub mod diff;
mod digest;
mod emit;
mod encoding;
mod example;
pub mod export;
pub mod file;
mod fnv;
pub mod import;
mod literal;
pub mod lower;
mod output;
mod render;
mod scalar;
pub mod spec;
mod status;
mod style;
pub mod yaml;

use std::time::Instant;

pub use analysis::Timings;
use analysis::{Analysis, analyze};
pub use compare::{Incomparable, compare};
pub use diagnostics::{Diagnostics, Source};
pub use digest::digest;
pub use file::{File, Keep};
pub use fnv::Fnv;

/// The crate that the sources describe: the spec's files, the main one first, then examples (`.rs`)
/// that are kept by hand and go along.
///
/// # Errors
///
/// Every mistake in the sources.
pub fn generate(sources: &[Source]) -> Result<Vec<File>, Diagnostics> {
    generate_timed(sources).map(|(files, _)| files)
}

/// The same as [`generate`], and how long each stage took.
///
/// # Errors
///
/// Every mistake in the sources.
pub fn generate_timed(sources: &[Source]) -> Result<(Vec<File>, Timings), Diagnostics> {
    let Analysis { api, examples, mut timings, .. } = analyze(sources)?;
    let start = Instant::now();
    let files =
        render::render(&api.source, &emit::plan(emit::Input { api: &api, examples: &examples }));
    timings.emit = start.elapsed();
    Ok((files, timings))
}

/// Checks that the sources describe a crate.
///
/// # Errors
///
/// Every mistake in the sources.
pub fn check(sources: &[Source]) -> Result<(), Diagnostics> {
    analyze(sources).map(drop)
}
