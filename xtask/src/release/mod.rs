//! `release`: the next release of an SDK, from the facts since the last one.
//!
//! Everything is checked before anything is written, and what is written is undone if not all of it
//! succeeds. Publishing is left to people.

mod journal;
mod package;
mod plan;
mod released;
mod upgrade;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::arguments::Release;
use crate::mistakes::{Failure, Mistakes};
use crate::reconcile::{self, Turn};
use crate::sources::slashed;
use crate::terminal::{complain, say};
use crate::workspace::{Sdk, Workspace};
use crate::{Verdict, last};
use journal::Journal;
use plan::{CHANGELOG, Planned};

/// Does it for every SDK that is meant. If one is refused, none is released.
pub fn run(release: Release) -> Result<Verdict> {
    let Release { sdk, dry_run, no_verify } = release;
    let workspace = Workspace::find()?;
    let sdks = match &sdk {
        Some(name) => vec![workspace.sdk(name)?],
        None => workspace.sdks()?,
    };
    // Until all is done, nobody else generates.
    let _turns = turns(&sdks, dry_run)?;
    let (mut verdict, mut planned) = (Verdict::Fine, Vec::new());
    for sdk in sdks {
        let name = sdk.name.clone();
        let result = plan::plan(&workspace, sdk).and_then(|one| {
            if let Some(one) = &one {
                package::check(&workspace, one, no_verify)?;
            }
            Ok(one)
        });
        match result {
            Ok(Some(one)) => planned.push(one),
            Ok(None) => say(&format!(
                "{name}: nothing to release: the spec means the same as the released one\n\
                 help: raise `package.version` to release the crate as it is\n"
            )),
            Err(failure) => verdict = failure.verdict()?,
        }
    }
    if verdict == Verdict::Fault {
        if let [_, ..] = planned.as_slice() {
            complain("note: nothing was released, for one SDK is refused\n");
        }
        return Ok(verdict);
    }
    let mut written = Vec::new();
    if !dry_run {
        written = write(&workspace, &planned)?;
        for Planned { sdk, sources, .. } in &planned {
            // It only serves to report the changes at the next generation.
            let _ = last::keep(&workspace, &sdk.name, sources);
        }
    }
    let has_lock = workspace.join("Cargo.lock").is_file();
    for planned in &planned {
        say(&upgrade::printed(planned, (dry_run, has_lock), &written));
    }
    Ok(Verdict::Fine)
}

/// A reason for not making a release.
fn refusal(message: &str) -> Failure {
    Failure::Mistakes(Mistakes { text: format!("error: {message}\n"), entries: Vec::new() })
}

fn turns(sdks: &[Sdk], dry_run: bool) -> Result<Vec<Turn>> {
    let is_there = |sdk: &&Sdk| sdk.folder.is_dir();
    let turn = |sdk: &Sdk| match dry_run {
        true => Turn::to_read(&sdk.folder),
        false => Turn::to_write(&sdk.folder),
    };
    sdks.iter().filter(is_there).map(turn).collect()
}

/// Writes all releases, or none. Returns the files that have changed.
fn write(workspace: &Workspace, planned: &[Planned]) -> Result<Vec<PathBuf>> {
    let mut journal = Journal::default();
    let written = planned.iter().try_for_each(|one| write_one(workspace, one, &mut journal));
    written.context("nothing was released, and all files are as they were")?;
    Ok(journal.finish())
}

fn write_one(workspace: &Workspace, planned: &Planned, journal: &mut Journal) -> Result<()> {
    let Planned { sdk, sources, edited, files, .. } = planned;
    let Some(spec) = &sdk.spec else { bail!("{} has no spec", sdk.name) };
    for (path, text) in edited {
        journal.write(path, text)?;
    }
    released::keep(workspace, &sdk.name, spec, sources, journal)?;
    let plan = reconcile::plan(&sdk.folder, files, codegen::digest(&sources.named))?;
    for change in &plan.changes {
        journal.remember(&sdk.folder.join(&change.path))?;
    }
    plan.apply()?;
    if let Some(text) = &planned.changelog {
        journal.write(&sdk.folder.join(CHANGELOG), text)?;
    }
    write_cargo_lock(workspace, planned, journal)
}

/// Writes the version into the workspace's `Cargo.lock`, as Cargo would at its next run.
fn write_cargo_lock(workspace: &Workspace, planned: &Planned, journal: &mut Journal) -> Result<()> {
    let path = workspace.join("Cargo.lock");
    let Ok(text) = std::fs::read_to_string(&path) else { return Ok(()) };
    let name = &planned.package.name;
    let head = |version: &str| format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let (old, new) = (head(&planned.former_version), head(&planned.package.version));
    // Packages of registries have a source there.
    let is_ours = |at: &usize| !text[at + old.len()..].starts_with("source");
    let Some(at) = text.match_indices(&old).map(|(at, _)| at).find(is_ours) else { return Ok(()) };
    let text = format!("{}{new}{}", &text[..at], &text[at + old.len()..]);
    journal.write(&path, &text)
}

/// Paths as people are shown them, sorted.
fn listed(paths: &[PathBuf]) -> Vec<String> {
    let mut paths: Vec<String> = paths.iter().map(|path| slashed(path)).collect();
    paths.sort();
    paths
}
