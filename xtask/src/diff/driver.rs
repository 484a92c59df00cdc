//! `git-diff`: the facts of one file of a spec, where git would print its lines.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;
use codegen::diff::report::{self, Outcome};

use super::side::Specs;
use super::{outcome, pairs, revisions, side};
use crate::Verdict;
use crate::arguments::Driver;
use crate::git::Git;
use crate::terminal::say;
use crate::workspace::Workspace;

/// Prints the facts of a file.
///
/// # Errors
///
/// Git cannot be run.
pub fn for_git(driver: &Driver) -> Result<Verdict> {
    match facts(driver) {
        Ok(Some(text)) => say(&text),
        // What cannot be compared as a spec is shown as any other file.
        Ok(None) | Err(_) => say(&lines(driver)?),
    }
    Ok(Verdict::Fine)
}

/// Returns the facts of a file; none where git does not say what stood beside it, or a side has
/// mistakes.
fn facts(driver: &Driver) -> Result<Option<String>> {
    let Driver { path, .. } = driver;
    let Some(sdk) = sdk(path) else { return Ok(None) };
    let workspace = Workspace::find()?;
    let Some((old, new)) = sides(driver)? else { return Ok(None) };
    let (old, new) = (old.specs(&workspace)?, new.specs(&workspace)?);
    let mut mistakes = String::new();
    let pair = pairs(old, new, Some(sdk))?.into_iter().next();
    let Some(pair) = pair else { return Ok(None) };
    let text = match outcome(&workspace, pair, &mut mistakes, None)? {
        Outcome::Compared(report) => report::of_file(&report, path),
        Outcome::Added { new, .. } => format!("was added ({new})\n"),
        Outcome::Removed { old, .. } => format!("was removed (it was {old})\n"),
        Outcome::Mistaken { .. } => return Ok(None),
    };
    let text = if text.is_empty() { "nothing has changed in meaning\n" } else { &text };
    Ok(Some(format!("{path}\n{text}\n")))
}

/// Returns the name of the SDK that a file describes a part of.
fn sdk(path: &str) -> Option<&str> {
    let mut parts = path.split('/').skip_while(|part| *part != "spec").skip(1);
    let first = parts.next()?;
    match parts.next() {
        Some(_) => Some(first),
        None => first.strip_suffix(".yaml"),
    }
}

/// A side of a comparison.
enum Side {
    /// A commit.
    Commit(String),
    /// What is staged.
    Index,
    /// The files on disk.
    WorkingTree,
}

impl Side {
    fn specs(&self, workspace: &Workspace) -> Result<Specs> {
        match self {
            Self::Commit(name) => side::resolve(workspace, name.as_ref()),
            Self::Index => revisions::workspace(workspace, Git::at(workspace.root()).index()?),
            Self::WorkingTree => side::working_tree(workspace),
        }
    }
}

/// Returns the sides in which the file has the old and the new contents: the last commit, what is
/// staged and the working tree, or a commit and the one before it.
fn sides(driver: &Driver) -> Result<Option<(Side, Side)>> {
    let Driver { path, new, .. } = driver;
    let git = Git::at(Path::new("."));
    let zeros = "0".repeat(driver.old_id.len().max(driver.new_id.len()));
    // Git writes a dot for a file that is not there.
    let object = |id: &str| if id == "." { zeros.clone() } else { id.to_owned() };
    let (old_id, new_id) = (object(&driver.old_id), object(&driver.new_id));
    let committed = git.object("HEAD", path)?.unwrap_or_else(|| zeros.clone());
    // Stage 0: that of files without a conflict.
    let staged = git.object(":0", path)?.unwrap_or_else(|| zeros.clone());
    let old = match &old_id {
        id if *id == committed => Some(Side::Commit("HEAD".to_owned())),
        id if *id == staged => Some(Side::Index),
        _ => None,
    };
    // It does not name the contents of files that are not staged.
    let new = match &new_id {
        id if *id == zeros && new.ends_with(path) => Some(Side::WorkingTree),
        id if *id == staged => Some(Side::Index),
        _ => None,
    };
    if let (Some(old), Some(new)) = (old, new) {
        return Ok(Some((old, new)));
    }
    let commit = git.change(path, &old_id, &new_id)?;
    Ok(commit.map(|commit| (Side::Commit(format!("{commit}^")), Side::Commit(commit))))
}

/// Returns the lines in which the file has changed, below its own path: git compares copies of
/// other names.
fn lines(driver: &Driver) -> Result<String> {
    let Driver { path, old, new, .. } = driver;
    let found = Git::at(Path::new(".")).lines(old, new)?;
    let is_there = |file: &Path, side: &str| match file == Path::new("/dev/null") {
        true => "/dev/null".to_owned(),
        false => format!("{side}/{path}"),
    };
    let mut text = String::new();
    let mut is_head = true;
    for line in found.lines() {
        is_head &= !line.starts_with("@@");
        let line = match line.split_once(' ').filter(|_| is_head) {
            Some(("diff", _)) => &format!("diff --git a/{path} b/{path}"),
            Some(("---", _)) => &format!("--- {}", is_there(old, "a")),
            Some(("+++", _)) => &format!("+++ {}", is_there(new, "b")),
            Some(("Binary", _)) => &format!("Binary files of {path} differ"),
            _ => line,
        };
        _ = writeln!(text, "{line}");
    }
    Ok(text)
}
