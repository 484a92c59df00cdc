//! `git-diff`: the facts of one file of a spec, where git would print its lines.

use std::path::Path;

use anyhow::Result;
use codegen::diff::report::{self, Outcome};

use super::{outcome, pairs, side};
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
        Ok(None) | Err(_) => {
            let git = Git::at(Path::new("."));
            say(&git.lines(&driver.old, &driver.new)?);
        }
    }
    Ok(Verdict::Fine)
}

/// Returns the facts of a file; none where git does not say what stood beside it, or a side has
/// mistakes.
fn facts(driver: &Driver) -> Result<Option<String>> {
    let Driver { path, .. } = driver;
    let Some(sdk) = sdk(path) else { return Ok(None) };
    let workspace = Workspace::find()?;
    let Some((old, new)) = revisions(driver)? else { return Ok(None) };
    let old = side::resolve(&workspace, old.as_ref())?;
    let new = match new {
        Some(new) => side::resolve(&workspace, new.as_ref())?,
        None => side::working_tree(&workspace)?,
    };
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

/// Returns the revisions in which the file has the old and the new contents, none for the working
/// tree: those of a commit, or the last one.
fn revisions(driver: &Driver) -> Result<Option<(String, Option<String>)>> {
    let Driver { path, new, .. } = driver;
    let git = Git::at(Path::new("."));
    let zeros = "0".repeat(driver.old_id.len().max(driver.new_id.len()));
    // Git writes a dot for a file that is not there.
    let object = |id: &str| if id == "." { zeros.clone() } else { id.to_owned() };
    let (old_id, new_id) = (object(&driver.old_id), object(&driver.new_id));
    // It does not name the contents of files that are not committed.
    if new_id == zeros && new.ends_with(path) {
        let committed = git.object("HEAD", path)?.unwrap_or(zeros);
        return Ok((committed == old_id).then(|| ("HEAD".to_owned(), None)));
    }
    let commit = git.change(path, &old_id, &new_id)?;
    Ok(commit.map(|commit| (format!("{commit}^"), Some(commit))))
}
