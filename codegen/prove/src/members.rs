//! The workspace: a crate of each API and of each runtime, and for each rule its caller with the
//! old crate, its caller with the new one, and a probe of both.
//!
//! A file that is as it should be is not written again, so that Cargo finds it fresh.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use codegen::File;
use codegen::diff::Rule;

use super::pair::{Pair, Side};
use super::{probe, runtime};

/// The crates that are made for a rule; Cargo's messages name them so.
pub(super) fn old(rule: &Rule) -> String {
    format!("old_{}", plain(rule))
}

pub(super) fn new(rule: &Rule) -> String {
    format!("new_{}", plain(rule))
}

pub(super) fn probe(rule: &Rule) -> String {
    format!("probe_{}", plain(rule))
}

fn plain(rule: &Rule) -> String {
    rule.id.replace(['.', '-'], "_")
}

/// Writes all of it below `folder`.
pub(super) fn write(root: &Path, folder: &Path, proofs: &[(&Rule, Pair)]) -> Result<()> {
    let mut files = BTreeMap::new();
    for (rule, pair) in proofs {
        for side in [&pair.old, &pair.new] {
            api(side, &mut files);
        }
        let caller = std::path::absolute(&pair.caller)?;
        for (name, side) in [(old(rule), &pair.old), (new(rule), &pair.new)] {
            member(&name, &[("api", side)], lib(side, &caller), &mut files);
        }
        if pair.is_probed() {
            let text = probe::text(&pair.old.api, &pair.new.api);
            member(&probe(rule), &[("old", &pair.old), ("new", &pair.new)], text, &mut files);
        }
    }
    workspace(root, folder, files)
}

/// Writes a workspace of these crates below `folder`.
pub(super) fn workspace(
    root: &Path,
    folder: &Path,
    mut files: BTreeMap<PathBuf, String>,
) -> Result<()> {
    let members: BTreeSet<_> = files.keys().filter_map(|path| path.iter().next()).collect();
    let members: Vec<_> = members.iter().map(|name| format!("{name:?}")).collect();
    let manifest =
        format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n{PROFILE}", members.join(", "),);
    files.insert("Cargo.toml".into(), manifest);
    // The same dependencies as everywhere in the repository.
    let lock = root.join("Cargo.lock");
    if lock.exists() {
        let text =
            fs::read_to_string(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
        files.insert("Cargo.lock".into(), text);
    }
    let members: BTreeSet<&Path> =
        files.keys().filter_map(|path| path.parent()?.iter().next()).map(Path::new).collect();
    members.iter().try_for_each(|member| remove_others(folder, member, &files))?;
    files.iter().try_for_each(|(path, text)| put(&folder.join(path), text))
}

/// Removes the files that an earlier run left in a member.
fn remove_others(root: &Path, below: &Path, files: &BTreeMap<PathBuf, String>) -> Result<()> {
    let Ok(entries) = fs::read_dir(root.join(below)) else { return Ok(()) };
    for entry in entries {
        let path = below.join(entry?.file_name());
        if root.join(&path).is_dir() {
            remove_others(root, &path, files)?;
        } else if !files.contains_key(&path) {
            fs::remove_file(root.join(&path))
                .with_context(|| format!("cannot remove {}", root.join(&path).display()))?;
        }
    }
    Ok(())
}

const PROFILE: &str = "[profile.dev]\ndebug = false\nincremental = false\n";

/// The generated crate under a name of its own, and its runtime.
pub(super) fn api(side: &Side, files: &mut BTreeMap<PathBuf, String>) {
    let Side { package, runtime, .. } = side;
    for File { path, text, keep: _ } in side.files.iter().filter(|file| !runtime::has(&file.path)) {
        let text = match path.as_str() {
            "Cargo.toml" => {
                let manifest = (Path::new(runtime).join(path), renamed(text, runtime));
                files.extend([manifest]);
                depending(&renamed(text, package), runtime)
            }
            "src/lib.rs" => runtime::linked(text, runtime),
            _ => text.clone(),
        };
        files.insert(Path::new(package).join(path), text);
    }
    files.extend(
        runtime::files(&side.files).map(|(path, text)| (Path::new(runtime).join(path), text)),
    );
}

/// A manifest with another name for the package and for its library, and without examples.
fn renamed(manifest: &str, name: &str) -> String {
    let mut is_example = false;
    let rename = |line| {
        is_example = if str::starts_with(line, '[') { line == "[[example]]\n" } else { is_example };
        match line.strip_prefix("name = ") {
            _ if is_example => String::new(),
            Some(_) => format!("name = \"{name}\"\n"),
            None => line.to_owned(),
        }
    };
    manifest.split_inclusive('\n').map(rename).collect()
}

/// A manifest with one more dependency.
fn depending(manifest: &str, package: &str) -> String {
    let table = "[dependencies]\n";
    manifest.replacen(table, &(table.to_owned() + &dependency(package, package)), 1)
}

/// The line of a manifest for a member that the crate knows by this name.
fn dependency(name: &str, package: &str) -> String {
    format!(
        "{name} = {{ package = \"{package}\", path = \"../{package}\", default-features = false }}\n"
    )
}

/// A crate that depends on generated ones, each known by a name.
pub(super) fn member(
    name: &str,
    dependencies: &[(&str, &Side)],
    lib: String,
    files: &mut BTreeMap<PathBuf, String>,
) {
    let mut manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [lib]\npath = \"lib.rs\"\n\n[dependencies]\n"
    );
    manifest.extend(dependencies.iter().map(|(key, side)| dependency(key, &side.package)));
    files.insert(Path::new(name).join("Cargo.toml"), manifest);
    files.insert(Path::new(name).join("lib.rs"), lib);
}

/// A crate around a caller, who knows the other crate as `api` and by its own name.
pub(super) fn lib(side: &Side, caller: &Path) -> String {
    let ident = side.api.package.ident.as_str();
    let own =
        if ident == "api" { String::new() } else { format!("extern crate api as {ident};\n") };
    format!(
        "#![deny(warnings)]\n#![allow(deprecated)]\n{own}#[path = {:?}]\npub mod caller;\n",
        caller.display().to_string(),
    )
}

/// Writes a file, unless it is there already.
pub(super) fn put(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return Ok(());
    }
    let write = || {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    };
    write().with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use codegen::diff::rules;

    use super::*;

    #[test]
    fn every_rule_has_crates_of_its_own() {
        let names: BTreeSet<String> =
            rules::ALL.iter().flat_map(|rule| [old(rule), new(rule), probe(rule)]).collect();
        assert_eq!(names.len(), 3 * rules::ALL.len());
    }

    #[test]
    fn a_manifest_is_renamed_in_both_places() {
        let manifest = "[package]\nname = \"my-notes\"\n[lib]\nname = \"my_notes\"\n[[example]]\nname = \"a\"\n[dependencies]\n";
        let expected = "[package]\nname = \"api_1\"\n[lib]\nname = \"api_1\"\n[dependencies]\n";
        assert_eq!(renamed(manifest, "api_1"), expected);
    }

    #[test]
    fn a_manifest_gains_the_crate_of_the_runtime() {
        let manifest = "[features]\n[dependencies]\nbytes = \"1\"\n[dev-dependencies]\n";
        let line = "runtime_1 = { package = \"runtime_1\", path = \"../runtime_1\", default-features = false }\n";
        let expected = manifest.replace("[dependencies]\n", &format!("[dependencies]\n{line}"));
        assert_eq!(depending(manifest, "runtime_1"), expected);
    }

    #[test]
    fn a_file_that_is_as_it_should_be_is_not_touched() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("a/b.rs");
        put(&path, "one").unwrap();
        let old = std::time::SystemTime::UNIX_EPOCH;
        fs::File::options().write(true).open(&path).unwrap().set_modified(old).unwrap();
        put(&path, "one").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), old);
        put(&path, "two").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
    }
}
