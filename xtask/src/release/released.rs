//! The specs as they were released last, in `spec/released/`: later comparisons need neither tags
//! nor the history of git.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::journal::Journal;
use crate::sources::{self, Sources};
pub(crate) use crate::workspace::RELEASED as FOLDER;
use crate::workspace::Workspace;

/// The released spec of an SDK, if there is one.
pub(super) fn spec(workspace: &Workspace, sdk: &str) -> Option<PathBuf> {
    Some(main(workspace, sdk)).filter(|path| path.is_file())
}

fn main(workspace: &Workspace, sdk: &str) -> PathBuf {
    workspace.join("spec").join(FOLDER).join(format!("{sdk}.yaml"))
}

/// Keeps the spec of a release, in the same files, in place of that of the release before.
pub(super) fn keep(
    workspace: &Workspace,
    sdk: &str,
    spec: &Path,
    sources: &Sources,
    journal: &mut Journal,
) -> Result<()> {
    let folder = workspace.join("spec").join(FOLDER);
    let above = spec.parent().unwrap_or(Path::new(""));
    let mut kept = Vec::new();
    for source in sources.shown.iter().filter(|source| !source.name.ends_with(".rs")) {
        let path = Path::new(&source.name);
        let path = folder.join(path.strip_prefix(above).unwrap_or(path));
        journal.write(&path, &source.text)?;
        kept.push(path);
    }
    let main = main(workspace, sdk);
    for path in sources::paths(&main)? {
        if !kept.contains(&path) {
            journal.remove(&path)?;
        }
    }
    Ok(())
}
