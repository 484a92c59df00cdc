//! A run that is killed at any moment leaves every file old or new, whole, and the next one mends
//! the rest.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{env, fs, thread};

use codegen::file::{File, Keep};
use tempfile::TempDir;
use xtask::reconcile::{self, MANIFEST};

const FOLDER: &str = "XTASK_TEST_FOLDER";
const FILES: usize = 100;

/// Two generations that share some files, change most, and each have some of their own; some cannot
/// carry a marker.
fn generation(number: usize) -> Vec<File> {
    let body = "0123456789abcdef".repeat(1000);
    (0..FILES)
        .map(|index| {
            let version = if index % 7 == 0 { 0 } else { number };
            let own = if index % 5 == 0 { format!("only_{number}/") } else { String::new() };
            let marker = if index % 3 == 0 { "" } else { "// @generated\n" };
            File {
                path: format!("src/{own}file_{index}.rs"),
                text: format!(
                    "{marker}version {version} of {index}\n{body}\nthe end of {version}\n"
                ),
                keep: Keep::Always,
            }
        })
        .collect()
}

fn generate(folder: &Path, number: usize) {
    reconcile::plan(folder, &generation(number), None).unwrap().apply().unwrap();
}

/// Not a test of its own: what the test below starts and kills.
#[test]
#[ignore = "writes until it is killed"]
fn child() {
    let Some(folder) = env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    fs::write(underway(&folder), "").unwrap();
    for round in 0.. {
        generate(&folder, 1 + round % 2);
    }
}

/// The child's word that it has begun.
fn underway(folder: &Path) -> PathBuf {
    folder.with_extension("underway")
}

#[test]
fn every_file_is_old_or_new() {
    let dir = TempDir::new().unwrap();
    let folder = dir.path().join("crate");
    let whole = texts(&folder);
    let mut interrupted = 0;
    for round in 0..24 {
        if round % 5 == 0 && folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        kill_after(Duration::from_millis(round * 37 % 101), &folder);
        check_whole(&folder, &whole);
        let other = generation(3);
        let plan = reconcile::plan(&folder, &other, None).unwrap();
        assert_eq!(plan.obstacles().count(), 0, "all that is there is known as ours");
        interrupted += usize::from(!is_at_rest(&folder, 1) && !is_at_rest(&folder, 2));
        let number = 1 + usize::from(round % 2 == 0);
        generate(&folder, number);
        assert!(is_at_rest(&folder, number));
        let count = fs::read_dir(folder.join("src")).unwrap().count();
        assert_eq!(count, FILES - FILES / 5 + 1, "no temporary file or leftover is there");
    }
    assert!(interrupted > 0, "no kill fell into a generation");
}

/// Returns the texts that may stand at each path.
fn texts(folder: &Path) -> HashMap<PathBuf, Vec<String>> {
    let mut texts: HashMap<_, Vec<_>> = HashMap::new();
    for number in [1, 2] {
        let dir = TempDir::new().unwrap();
        generate(dir.path(), number);
        let manifest = fs::read_to_string(dir.path().join(MANIFEST)).unwrap();
        texts.entry(folder.join(MANIFEST)).or_default().push(manifest);
        for file in generation(number) {
            texts.entry(folder.join(file.path)).or_default().push(file.text);
        }
    }
    texts
}

fn kill_after(moment: Duration, folder: &Path) {
    let _ = fs::remove_file(underway(folder));
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["killed::child", "--exact", "--ignored"])
        .env(FOLDER, folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while !underway(folder).exists() {
        assert!(child.try_wait().unwrap().is_none(), "the child has begun");
        thread::sleep(Duration::from_millis(1));
    }
    thread::sleep(moment);
    child.kill().unwrap();
    let status = child.wait().unwrap();
    assert!(status.code().is_none() || cfg!(windows), "the child ran until it was killed");
}

fn is_at_rest(folder: &Path, number: usize) -> bool {
    reconcile::plan(folder, &generation(number), None).unwrap().changes.is_empty()
}

fn check_whole(folder: &Path, whole: &HashMap<PathBuf, Vec<String>>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            check_whole(&path, whole);
        } else if !path.file_name().unwrap().to_str().unwrap().ends_with(".tmp") {
            let text = fs::read_to_string(&path).unwrap();
            assert!(
                whole[&path].contains(&text),
                "{} is neither old nor new: {} bytes",
                path.display(),
                text.len()
            );
        }
    }
}
