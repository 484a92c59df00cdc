//! Sources of the last generation of an SDK: a copy below `target/`, which is never committed; on a
//! fresh clone, the spec of the last commit stands in.
//!
//! It only serves to say what has changed. Whatever goes wrong with it, generation goes on.

use std::path::{Path, PathBuf};
use std::{fs, process};

use anyhow::{Context, Result};
use codegen::Source;

use crate::encoding;
use crate::git::Git;
use crate::reconcile::Plan;
use crate::sources::{self, Sources};
use crate::workspace::Workspace;

/// Former sources of an SDK.
#[derive(Clone, Debug)]
pub(crate) struct Former {
    /// As generated files name them.
    pub(crate) sources: Vec<Source>,
    /// Since when they are no longer what is there.
    pub(crate) since: &'static str,
    /// Whether they are the copy that was kept.
    pub(crate) is_kept: bool,
}

/// Every former state of an SDK that can be had, the latest first. They are looked for one by one.
pub(crate) fn former<'a>(
    workspace: &'a Workspace,
    sdk: &'a str,
) -> impl Iterator<Item = Former> + 'a {
    [kept, committed].into_iter().filter_map(move |find| find(workspace, sdk).ok().flatten())
}

/// Finds the state that a folder was generated from.
///
/// # Errors
///
/// The latest state, if none is known to be that one.
pub(crate) fn generated_from(
    former: impl Iterator<Item = Former>,
    plan: &Plan<'_>,
) -> Result<Former, Option<Former>> {
    let mut latest = None;
    for former in former {
        let digest = codegen::digest(&former.sources);
        if digest.is_some_and(|digest| plan.is_of(digest) == Some(true)) {
            return Ok(former);
        }
        latest.get_or_insert(former);
    }
    Err(latest)
}

/// Keeps a copy of what an SDK has just been generated from.
pub(crate) fn keep(workspace: &Workspace, sdk: &str, sources: &Sources) -> Result<()> {
    let folder = folder(workspace, sdk);
    let fresh = folder.with_file_name(format!("{sdk}.{}", process::id()));
    let written = write(&fresh, sources).and_then(|()| {
        remove(&folder)?;
        fs::rename(&fresh, &folder).with_context(|| format!("cannot write {}", folder.display()))
    });
    if written.is_err() {
        // The first error is the one to report.
        let _ = remove(&fresh);
    }
    written
}

/// Forgets an SDK that was removed.
pub(crate) fn forget(workspace: &Workspace, sdk: &str) -> Result<()> {
    remove(&folder(workspace, sdk))
}

fn folder(workspace: &Workspace, sdk: &str) -> PathBuf {
    workspace.join("target/xtask/last").join(sdk)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

fn write(folder: &Path, sources: &Sources) -> Result<()> {
    for source in &sources.named {
        let path = folder.join(&source.name);
        let above = path.parent().unwrap_or(folder);
        fs::create_dir_all(above)
            .and_then(|()| fs::write(&path, &source.text))
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

fn kept(workspace: &Workspace, sdk: &str) -> Result<Option<Former>> {
    let folder = folder(workspace, sdk);
    let spec = folder.join("spec").join(format!("{sdk}.yaml"));
    if !spec.is_file() {
        return Ok(None);
    }
    let mut files = Vec::new();
    for path in sources::paths(&spec)? {
        let name = sources::slashed(path.strip_prefix(&folder)?);
        files.push((name, fs::read(&path)?));
    }
    Ok(encoding::decoded(files).ok().map(|sources| Former {
        sources,
        since: "the last generation",
        is_kept: true,
    }))
}

fn committed(workspace: &Workspace, sdk: &str) -> Result<Option<Former>> {
    let git = Git::at(workspace.root());
    let Some(revision) = git.find("HEAD")? else { return Ok(None) };
    let prefix = git.prefix()?;
    let files = sources::committed(&revision, &format!("{prefix}spec/{sdk}.yaml"))?.into_iter();
    let files = files.map(|(path, bytes)| (path[prefix.len()..].to_owned(), bytes)).collect();
    Ok(encoding::decoded(files).ok().map(|sources| Former {
        sources,
        since: "the last commit",
        is_kept: false,
    }))
}
