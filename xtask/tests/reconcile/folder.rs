//! Two generations of a small crate, and what the tests ask of a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::file::{File, Keep};
use xtask::reconcile::{self, Fault};

pub(crate) fn file(path: &str, text: &str) -> File {
    File { path: path.into(), text: text.into(), keep: Keep::Always }
}

pub(crate) fn marked(path: &str, text: &str) -> File {
    file(path, &format!("// @generated from spec/a.yaml\n{text}\n"))
}

/// Two files with the marker, one that cannot carry it.
pub(crate) fn first_generation() -> Vec<File> {
    vec![
        marked("src/lib.rs", "mod old;"),
        marked("src/old/mod.rs", "struct Old;"),
        file("LICENSE", "Do as you like.\n"),
    ]
}

pub(crate) fn second_generation() -> Vec<File> {
    vec![marked("src/lib.rs", "mod new;"), marked("src/new.rs", "struct New;")]
}

pub(crate) fn generate(folder: &Path, files: &[File]) -> anyhow::Result<()> {
    reconcile::plan(folder, files, None)?.apply()
}

pub(crate) fn faults(folder: &Path, files: &[File]) -> Vec<(String, Fault)> {
    let plan = reconcile::plan(folder, files, None).unwrap();
    plan.changes.iter().map(|change| (change.path.clone(), change.fault)).collect()
}

pub(crate) fn fault(path: &str, fault: Fault) -> (String, Fault) {
    (path.into(), fault)
}

pub(crate) fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Every file's text by its path; a folder ends in `/`.
pub(crate) fn contents(folder: &Path) -> BTreeMap<String, String> {
    fn add(root: &Path, folder: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            if path.is_symlink() {
                found.insert(name, "a link".into());
            } else if path.is_dir() {
                found.insert(format!("{name}/"), String::new());
                add(root, &path, found);
            } else {
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    add(folder, folder, &mut found);
    found
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    contents(folder).into_keys().collect()
}
