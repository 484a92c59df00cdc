//! What a document was imported with: an update uses it again.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use codegen::import::Options;

use crate::arguments::Import;
use crate::sources;
use crate::workspace::Workspace;

/// Returns what was given, to be kept in the lock. Paths in the workspace are written from its
/// folder.
pub(super) fn of(workspace: &Workspace, import: &Import) -> Options {
    let root = fs::canonicalize(workspace.root()).unwrap_or_default();
    let kept = |path: &PathBuf| {
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.clone());
        sources::slashed(path.strip_prefix(&root).unwrap_or(&path))
    };
    Options {
        overlays: import.overlays.iter().map(kept).collect(),
        names: import.names.as_ref().map(kept),
        events: import.events.clone(),
    }
}

/// Returns an import with what a lock holds of it, where nothing else is given.
pub(super) fn again(workspace: &Workspace, lock: &str, import: &Import) -> Result<Import> {
    let mut import = import.clone();
    if import.forget {
        return Ok(import);
    }
    let Options { overlays, names, events } = Options::read(lock);
    if import.overlays.is_empty() {
        import.overlays = paths(workspace, "--overlay", &overlays)?;
    }
    if import.names.is_none() {
        import.names = paths(workspace, "--names", names.as_slice())?.pop();
    }
    if import.events.is_empty() {
        import.events = events;
    }
    Ok(import)
}

fn paths(workspace: &Workspace, option: &str, kept: &[String]) -> Result<Vec<PathBuf>> {
    let kept = kept.iter().map(|path| {
        let found = match Path::new(path).is_absolute() {
            true => PathBuf::from(path),
            false => workspace.join(path),
        };
        if !found.exists() {
            bail!(
                "the spec was imported with `{option} {path}`, which is not there\n\
                 help: give another file with `{option}`, or update without it: `--update --forget`"
            );
        }
        Ok(found)
    });
    kept.collect()
}
