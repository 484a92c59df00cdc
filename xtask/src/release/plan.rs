//! A release before it is made: checked, and with all that it writes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use codegen::diff::report::{self, Outcome, Report};
use codegen::release::{self, Package};
use codegen::{File, Source};

use super::{refusal, released};
use crate::git::Git;
use crate::mistakes::{Failure, Mistakes};
use crate::reconcile;
use crate::sources::{self, Sources, slashed};
use crate::workspace::{Sdk, Workspace};
use crate::{diff, lock, pipeline};

/// The changelog of a crate, which people keep.
pub(super) const CHANGELOG: &str = "CHANGELOG.md";

/// A release that can be made.
#[derive(Debug)]
pub(super) struct Planned {
    pub(super) sdk: Sdk,
    /// The crate of the release.
    pub(super) package: Package,
    /// The version that the spec has so far.
    pub(super) former_version: String,
    /// The spec of the release.
    pub(super) sources: Sources,
    /// The files of the spec that change, by path.
    pub(super) edited: Vec<(PathBuf, String)>,
    /// The comparison with the last release; none for the first one.
    pub(super) report: Option<Report>,
    /// The crate as generated.
    pub(super) files: Vec<File>,
    /// The changelog of the release; none if it has the entry.
    pub(super) changelog: Option<String>,
}

impl Planned {
    /// The changelog's entry.
    pub(super) fn entry(&self) -> String {
        entry(self.report.as_ref(), &self.package.version)
    }
}

/// Checks an SDK and works out its next release. None if there is nothing to release.
pub(super) fn plan(workspace: &Workspace, sdk: Sdk) -> Result<Option<Planned>, Failure> {
    let Some(spec) = sdk.spec.clone() else { return Ok(None) };
    ensure_committed(workspace, &sdk)?;
    let present = sources::read(workspace, &spec)?;
    ensure_generated(&sdk, &present)?;
    let package = package(&present)?;

    let report = match released::spec(workspace, &sdk.name) {
        Some(old) => {
            let was = sources::read(workspace, &old)?.shown;
            let accepted = sources::accepted(&spec)?;
            let names = [sdk.name.clone(), slashed(&old), slashed(&spec)];
            let path = slashed(&sources::accepted_path(&spec));
            let comparison = diff::compare(&was, &present.shown, accepted.as_ref())?;
            Some(Report::new(names, path, comparison))
        }
        None => None,
    };
    let version = match &report {
        None => package.version.clone(),
        Some(report) => match next(report, &spec)? {
            Some(version) => version,
            None => return Ok(None),
        },
    };

    let named = release::with_version(&present.named, &version);
    let named = named.map_err(|found| mistakes(&found, &present))?;
    let shown = renamed(&named, &present.shown);
    let sources = locked(Sources { named, shown }, &spec)?;
    let is_as_it_was = |new: &&Source| {
        present.shown.iter().any(|old| (&old.name, &old.text) == (&new.name, &new.text))
    };
    let edited = sources.shown.iter().filter(|new| !is_as_it_was(new));
    let edited = edited.map(|new| (PathBuf::from(&new.name), new.text.clone())).collect();
    let files = pipeline::generate(&sources)?;
    let changelog = changelog(&sdk.folder, &entry(report.as_ref(), &version), &version)?;
    Ok(Some(Planned {
        sdk,
        package: Package { version, ..package.clone() },
        former_version: package.version,
        sources,
        edited,
        report,
        files,
        changelog,
    }))
}

/// Refuses an SDK of which not all is committed.
fn ensure_committed(workspace: &Workspace, sdk: &Sdk) -> Result<(), Failure> {
    let name = &sdk.name;
    let paths = [
        format!("spec/{name}.yaml"),
        format!("spec/{name}.lock"),
        format!("spec/{name}.accepted.yaml"),
        format!("spec/{name}"),
        format!("spec/{}/{name}.yaml", released::FOLDER),
        format!("spec/{}/{name}.lock", released::FOLDER),
        format!("spec/{}/{name}", released::FOLDER),
        format!("generated/{name}"),
    ];
    let dirty = Git::at(workspace.root())
        .uncommitted(&paths)
        .context("a release is made of what is committed")?;
    if dirty.is_empty() {
        return Ok(());
    }
    let shown: String = dirty.iter().map(|path| format!("  {path}\n")).collect();
    Err(refusal(&format!(
        "{name}: not everything is committed\n{shown}help: commit or undo it, then release again"
    )))
}

/// Refuses a crate that is not as generated.
fn ensure_generated(sdk: &Sdk, sources: &Sources) -> Result<(), Failure> {
    let files = pipeline::generate(sources)?;
    let digest = codegen::digest(&sources.named);
    let plan = reconcile::plan(&sdk.folder, &files, digest)?;
    if plan.changes.is_empty() {
        return Ok(());
    }
    let (files, are) = if plan.changes.len() == 1 { ("file", "is") } else { ("files", "are") };
    Err(refusal(&format!(
        "{}: {} {files} {are} not as generated\n\
         help: run `cargo xtask generate --sdk {}`, commit, then release again",
        sdk.folder.display(),
        plan.changes.len(),
        sdk.name
    )))
}

fn package(sources: &Sources) -> Result<Package, Failure> {
    release::package(&sources.named).map_err(|found| mistakes(&found, sources))
}

fn mistakes(found: &codegen::Diagnostics, sources: &Sources) -> Failure {
    Failure::Mistakes(Mistakes::new(found, &sources.shown))
}

/// Returns the version of the next release. None if there is nothing to release.
fn next(report: &Report, spec: &Path) -> Result<Option<String>, Failure> {
    let verdict = &report.verdict;
    let (old, new, least) = (&verdict.old_version, &verdict.new_version, &verdict.next_version);
    let is_same = old == new;
    if is_same && report.facts.is_empty() {
        return Ok(None);
    }
    if is_same || verdict.is_version_raised() && verdict.is_version_enough() {
        return Ok(Some(verdict.release().to_owned()));
    }
    let facts = match report.facts.is_empty() {
        true => String::new(),
        false => report::text(&[Outcome::Compared(report.clone())], false, None) + "\n",
    };
    let spec = slashed(spec);
    let why = match verdict.is_version_raised() {
        true => format!("the facts since {old} need {least} at least"),
        false => format!("{old} was released"),
    };
    let help = match report.facts.is_empty() {
        true => format!("write a version above {old} in {spec}"),
        false => format!("write `version: {least}` in {spec}, or {old} to have it chosen"),
    };
    let error = format!("{}: the version {new} is too low: {why}\nhelp: {help}", report.sdk);
    let Failure::Mistakes(mut mistakes) = refusal(&error) else { return Ok(None) };
    mistakes.text = facts + &mistakes.text;
    Err(Failure::Mistakes(mistakes))
}

/// The spec with the lock of its crate.
fn locked(mut sources: Sources, spec: &Path) -> Result<Sources, Failure> {
    let text = release::lock(&sources.named).map_err(|found| mistakes(&found, &sources))?;
    let shown = slashed(&lock::path(spec));
    // As generated files name it: below the workspace.
    let named = slashed(&lock::path(Path::new(&sources.named[0].name)));
    for (files, name) in [(&mut sources.named, named), (&mut sources.shown, shown)] {
        let source = Source { name, text: text.clone() };
        match files.iter().position(codegen::lock::is_lock) {
            Some(at) => files[at] = source,
            None => {
                let at = files.iter().position(|file| file.name.ends_with(".rs"));
                files.insert(at.unwrap_or(files.len()), source);
            }
        }
    }
    Ok(sources)
}

/// The texts of some sources under other names.
fn renamed(texts: &[Source], names: &[Source]) -> Vec<Source> {
    let both = texts.iter().zip(names);
    both.map(|(text, name)| Source { name: name.name.clone(), text: text.text.clone() }).collect()
}

fn entry(report: Option<&Report>, version: &str) -> String {
    match report {
        None => "- First version.\n".to_owned(),
        Some(report) => {
            let entry = report::markdown(&[Outcome::Compared(report.clone())], true);
            let heading = format!("## {version}\n");
            if entry.starts_with(&heading) { entry } else { format!("{heading}\n{entry}") }
        }
    }
}

/// The changelog with the entry; none if it has it.
fn changelog(folder: &Path, entry: &str, version: &str) -> Result<Option<String>> {
    let path = folder.join(CHANGELOG);
    let found = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    };
    Ok(release::with_entry(&found, version, entry))
}
