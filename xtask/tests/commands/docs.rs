//! `docs` writes the reference pages.

use super::workspace::{MISTAKE, SPEC, Workspace};

#[test]
fn pages_are_written_into_a_folder_or_into_the_crate() {
    let workspace = Workspace::new();
    let run = workspace.run(&["docs", "--sdk", "notes", "--out", "pages"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let page = workspace.text("pages/index.html");
    assert!(page.contains("<!DOCTYPE html>"), "{page}");
    assert!(!workspace.path("generated/notes").exists());

    let run = workspace.run(&["docs"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(workspace.text("generated/notes/docs/index.html"), page);

    workspace.put("taken/index.md", "mine");
    let run = workspace.run(&["docs", "--out", "taken"]);
    assert_eq!(run.code, Some(1), "{}", run.stdout);
    assert_eq!(workspace.text("taken/index.md"), "mine");
}

#[test]
fn a_wrong_spec_has_no_pages() {
    let workspace = Workspace::new();
    workspace.put("spec/wrong.yaml", format!("{MISTAKE}{SPEC}"));
    let run = workspace.run(&["docs", "--out", "pages"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("spec/wrong.yaml:1:1"), "{}", run.stderr);
    assert!(workspace.path("pages/notes/index.html").exists());
    assert!(!workspace.path("pages/wrong").exists());

    let run = workspace.run(&["docs", "--spec", "spec/notes.yaml"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("--spec needs --out DIR"), "{}", run.stderr);
}
