//! Workspaces of generated crates, compiled like the repository's own.
//!
//! They have its lock file, its profiles and its target folder, so that what they depend on is not
//! compiled once more for them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use codegen::File;

/// Writes a workspace of these crates anew, each in a folder of its name.
pub(crate) fn write<'f>(folder: &Path, crates: impl IntoIterator<Item = (&'f str, &'f [File])>) {
    let _ = fs::remove_dir_all(folder);
    for (name, files) in crates {
        for file in files {
            let path = folder.join(name).join(&file.path);
            fs::create_dir_all(path.parent().expect("it is below")).expect("folders can be made");
            fs::write(path, &file.text).expect("files can be written");
        }
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n{}", profiles());
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest can be written");
    fs::copy(repository().join("Cargo.lock"), folder.join("Cargo.lock"))
        .expect("the lock file is there");
}

/// Runs Cargo in a workspace and demands that it succeeds.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) {
    let output = run(folder, arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments:?} in {}:\n{said}", folder.display());
}

/// Runs Cargo in a workspace.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target())
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo runs")
}

/// The folder of what is compiled.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| repository().join("target"), PathBuf::from)
}

/// The profiles of the repository, as they stand in its manifest.
fn profiles() -> String {
    let manifest = fs::read_to_string(repository().join("Cargo.toml")).expect("it can be read");
    let tables = manifest.split("\n[").filter(|table| table.starts_with("profile."));
    let profiles: String = tables.map(|table| format!("\n[{table}")).collect();
    assert!(profiles.contains("[profile.dev]"), "the profiles are found");
    profiles
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("codegen is in the workspace")
}
