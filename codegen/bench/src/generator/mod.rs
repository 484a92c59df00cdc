//! The generator: how it grows with the API, how it stands beside another, and how long a developer waits for it.
//!
//! Invariant: whatever is compared starts from the text of a document and ends with the text of every file.

mod beside;
mod growth;
mod unchanged;

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::Table;

pub use beside::{Style, progenitor};
pub use growth::{peak, peak_of};

/// All that this bench measures.
///
/// # Errors
/// If a generator refuses its document, or the workspace's own commands fail.
pub fn tables() -> Result<Vec<Table>> {
    let [growth, output] = growth::tables()?;
    Ok(vec![growth, output, beside::table()?, unchanged::table()?])
}

/// The top of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The lines that an emitter has made: not the runtime, which is only copied.
fn emitted(files: &[codegen::File]) -> usize {
    let emitted = files.iter().filter(|file| !file.path.starts_with("src/runtime/"));
    emitted.map(|file| file.text.lines().count()).sum()
}
