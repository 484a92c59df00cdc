//! The crate of a release as Cargo packages it, before anything is written to the workspace.

use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::{env, fs, io};

use anyhow::{Context, Result};
use codegen::release::Package;

use super::plan::{CHANGELOG, Planned};
use super::refusal;
use crate::mistakes::Failure;
use crate::reconcile;
use crate::workspace::Workspace;

/// Number of lines of Cargo's output that are shown; the last ones say why it failed.
const LINES: usize = 40;

/// A temporary folder, which is removed when it is dropped. It takes no crate: every command would
/// wait until that is built.
struct Staged(PathBuf);

impl Staged {
    fn new() -> io::Result<Self> {
        for number in 0_u32.. {
            let name = format!("xtask-release-{}-{number}", process::id());
            let folder = env::temp_dir().join(name);
            match fs::create_dir(&folder) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                made => return made.map(|()| Self(folder)),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // What cannot be removed is left to the system.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Packages the crate in a folder of its own.
pub(super) fn check(
    workspace: &Workspace,
    planned: &Planned,
    no_verify: bool,
) -> Result<(), Failure> {
    let staged = Staged::new().context("cannot make a temporary folder")?;
    stage(workspace, planned, &staged.0)?;
    let root = fs::canonicalize(workspace.root()).context("cannot find the workspace")?;
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .arg("package")
        .arg("--manifest-path")
        .arg(staged.0.join("Cargo.toml"))
        // It stands in no repository, unless the temporary folder does.
        .arg("--allow-dirty")
        .args(no_verify.then_some("--no-verify"))
        .current_dir(&root);
    if env::var_os("CARGO_TARGET_DIR").is_none() {
        command.env("CARGO_TARGET_DIR", root.join("target"));
    }
    let output = command.output().context("Cargo cannot be run")?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = said.lines().collect();
    let shown = &lines[lines.len().saturating_sub(LINES)..];
    let shown: String = shown.iter().map(|line| format!("  {line}\n")).collect();
    let Package { name, version } = &planned.package;
    Err(refusal(&format!(
        "`cargo package` fails for {name} {version}:\n{shown}\
         help: nothing was written; correct what Cargo reports, commit, then release again"
    )))
}

/// Makes the crate of the release in a folder.
fn stage(workspace: &Workspace, planned: &Planned, folder: &Path) -> Result<()> {
    copy(&planned.sdk.folder, folder)?;
    reconcile::plan(folder, &planned.files, None)?.apply()?;
    if let Some(text) = &planned.changelog {
        put(&folder.join(CHANGELOG), text)?;
    }
    // The same versions of dependencies as in the workspace.
    match fs::read(workspace.join("Cargo.lock")) {
        Ok(bytes) => put(&folder.join("Cargo.lock"), bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error).context("cannot read Cargo.lock"),
    }
}

fn put(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

/// Copies a folder, but not what Cargo has built in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let copied = || -> io::Result<()> {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            let (path, to) = (entry.path(), to.join(entry.file_name()));
            if !path.is_dir() {
                fs::copy(&path, &to)?;
            } else if entry.file_name() != "target" {
                copy(&path, &to).map_err(io::Error::other)?;
            }
        }
        Ok(())
    };
    copied().with_context(|| format!("cannot copy {}", from.display()))
}
