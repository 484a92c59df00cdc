//! Reports of plans.

use std::path::Path;
use std::time::Duration;

use super::folder::{
    fault, faults, file, first_generation, generate, marked, names, put, second_generation,
};
use codegen::File;
use insta::assert_snapshot;
use tempfile::TempDir;
use xtask::reconcile::{self, Fault};
use xtask::{causes, report};

/// The report, without the folder's temporary name.
fn differences(folder: &Path, files: &[File]) -> String {
    let plan = reconcile::plan(folder, files, None).unwrap();
    let causes = causes::causes(&plan, || None);
    nameless(folder, &report::differences(&plan, &causes))
}

fn nameless(folder: &Path, text: &str) -> String {
    text.replace(folder.to_str().unwrap(), "<folder>")
}

/// A folder that is wrong in every way at once.
fn wrong(dir: &TempDir) -> Vec<File> {
    generate(dir.path(), &first_generation()).unwrap();
    put(dir.path(), "src/lib.rs", "// @generated from spec/a.yaml\nmod old; // mine\n");
    put(dir.path(), "LICENSE", "Mine.\n");
    put(dir.path(), "src/new.rs", "struct Mine;\n");
    let mut files = second_generation();
    files.push(file("NOTICE", "Take notice.\n"));
    files
}

#[test]
fn every_kind_of_difference_is_reported() {
    let dir = TempDir::new().unwrap();
    let files = wrong(&dir);
    let expected = [
        Fault::Stale,
        Fault::Kept,
        Fault::Missing,
        Fault::HandEdited,
        Fault::InTheWay("it was not generated"),
        Fault::Orphaned,
    ];
    let paths = [".generated", "LICENSE", "NOTICE", "src/lib.rs", "src/new.rs", "src/old/mod.rs"];
    let expected: Vec<_> =
        paths.iter().zip(expected).map(|(path, kind)| fault(path, kind)).collect();
    assert_eq!(faults(dir.path(), &files), expected);
    assert_snapshot!(differences(dir.path(), &files));
    let plan = reconcile::plan(dir.path(), &files, None).unwrap();
    assert_snapshot!("obstacles", nameless(dir.path(), &report::obstacles(&plan)));
}

#[test]
fn what_was_done_is_reported_on_few_lines() {
    let dir = TempDir::new().unwrap();
    let mut files = wrong(&dir);
    files.remove(1);
    files.extend((0..20).map(|index| marked(&format!("src/types/t{index:02}.rs"), "struct T;")));
    let plan = reconcile::plan(dir.path(), &files, None).unwrap();
    plan.apply().unwrap();
    assert!(names(dir.path()).contains(&"LICENSE".to_owned()));
    assert_snapshot!(nameless(dir.path(), &report::written(&plan, Duration::from_micros(8_250))));
}

#[test]
fn the_first_difference_is_never_two_lines_that_look_alike() {
    let dir = TempDir::new().unwrap();
    let long = |end: &str| format!("{}{end}{}", "x".repeat(300), "y".repeat(300));
    let cases = [
        ("a\nb\nc\n", "a\nB\nc\n"),
        ("a\nb\n", "a\nb"),
        ("a\nb\n", "a\nb\n\n"),
        ("a\nb\n", "a\r\nb\r\n"),
        ("a b\n", "a\tb\n"),
        ("a\n", "\u{feff}a\n"),
        ("a\n", ""),
        (&long("1"), &long("2")),
    ];
    let mut shown = String::new();
    for (expected, found) in cases {
        let text = |text: &str| [marked("a.rs", text)];
        generate(dir.path(), &text(found)).unwrap();
        let files = text(expected);
        let plan = reconcile::plan(dir.path(), &files, None).unwrap();
        let change = plan.changes.iter().find(|change| change.path == "a.rs").unwrap();
        let difference = change.difference();
        assert_ne!(difference.expected, difference.found);
        shown += &format!(
            "{}:{}\n  {}\n  {}\n",
            difference.line, difference.column, difference.expected, difference.found
        );
    }
    assert_snapshot!(shown);
}
