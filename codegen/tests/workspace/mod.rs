//! Workspaces of generated crates, compiled like the repository's own.
//!
//! They have its lock file, its profiles and its target folder, so that what they depend on is not
//! compiled once more for them. A crate beside them, `same-features`, asks for the same features.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use codegen::File;

/// Writes a workspace of exactly these crates, each in a folder of its name. Files that have not
/// changed keep their time, so that Cargo compiles only the crates that have.
pub(crate) fn write<'f>(folder: &Path, crates: impl IntoIterator<Item = (&'f str, &'f [File])>) {
    let mut written = BTreeSet::new();
    let mut put = |path: PathBuf, text: &str| {
        if fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
            fs::create_dir_all(path.parent().expect("it is below")).expect("folders can be made");
            fs::write(&path, text).expect("files can be written");
        }
        written.insert(path);
    };
    for (name, files) in crates {
        for file in files {
            put(folder.join(name).join(&file.path), &file.text);
        }
    }
    let same = folder.join("same-features");
    put(same.join("Cargo.toml"), include_str!("same_features.toml"));
    put(same.join("src/lib.rs"), "");
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n{}", profiles());
    put(folder.join("Cargo.toml"), &manifest);
    let lock = fs::read_to_string(repository().join("Cargo.lock")).expect("the lock file is there");
    put(folder.join("Cargo.lock"), &lock);
    remove_others(folder, &written);
}

/// Removes all files but those of the set, and the folders that are empty then.
fn remove_others(folder: &Path, files: &BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            remove_others(&path, files);
            // It fails for a folder that has something in it.
            let _ = fs::remove_dir(&path);
        } else if !files.contains(&path) {
            fs::remove_file(&path).expect("files can be removed");
        }
    }
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
        // No crate is compiled piece by piece: it is new, or it is as it was.
        .env("CARGO_INCREMENTAL", "0")
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
