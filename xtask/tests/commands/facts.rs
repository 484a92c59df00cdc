//! `generate` says what has changed in meaning since it was last run.

use std::fs;

use super::workspace::{MISTAKE, SPEC, Workspace, git, run_in};

/// Returns the text after the list of files.
fn facts(workspace: &Workspace) -> String {
    let run = workspace.run(&["generate"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let shown = run.stdout.lines().skip_while(|line| !line.starts_with("notes:"));
    shown.map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_facts_since_the_last_generation_are_reported() {
    let workspace = Workspace::new();
    assert_eq!(facts(&workspace), "", "there is nothing to compare with");
    workspace.edit("spec/notes.yaml", "title: string", "title?: string\n      text?: string");
    insta::assert_snapshot!(facts(&workspace));
    assert_eq!(facts(&workspace), "", "nothing has changed since");
    workspace.edit("spec/notes.yaml", "package:", "# The same.\npackage:");
    assert_eq!(facts(&workspace), "", "nothing has changed in meaning");
}

#[test]
fn many_facts_are_reported_on_one_screen() {
    let workspace = Workspace::new();
    facts(&workspace);
    let fields: String = (0..60).map(|number| format!("\n      field{number}?: string")).collect();
    workspace.edit("spec/notes.yaml", "title: string", &format!("title: integer{fields}"));
    let shown = facts(&workspace);
    assert!(shown.lines().count() < 25, "{shown}");
    assert!(shown.lines().nth(1).unwrap().starts_with("  wire breaking"), "{shown}");
    assert!(shown.contains("`Note.field0` was added, and is optional; 59 more like it"), "{shown}");
}

#[test]
fn on_a_fresh_clone_the_last_commit_stands_in() {
    let workspace = Workspace::committed();
    workspace.edit("spec/notes.yaml", "title: string", "title: string\n      text?: string");
    let shown = facts(&workspace);
    assert!(shown.starts_with("notes: 1 fact since the last commit\n"), "{shown}");
    workspace.edit("spec/notes.yaml", "text?: string", "text?: string\n      more?: string");
    let shown = facts(&workspace);
    assert!(shown.starts_with("notes: 1 fact since the last generation\n"), "{shown}");
}

#[test]
fn parts_and_removed_parts_of_a_spec_are_remembered() {
    let workspace = Workspace::new();
    let (main, types) = SPEC.split_at(SPEC.find("types:").unwrap());
    workspace.put("spec/notes.yaml", main);
    workspace.put("spec/notes/types.yaml", types);
    facts(&workspace);
    workspace.put("spec/notes.yaml", SPEC);
    fs::remove_dir_all(workspace.path("spec/notes")).unwrap();
    assert_eq!(facts(&workspace), "");
    workspace.edit("spec/notes.yaml", "title: string", "title: string\n      text?: string");
    assert!(facts(&workspace).starts_with("notes: 1 fact since the last generation\n"));
}

/// Whatever is wrong with what is remembered, nobody asked for it.
#[test]
fn generation_never_fails_for_what_it_remembers() {
    let workspace = Workspace::new();
    facts(&workspace);
    let copy = workspace.path("target/xtask/last/notes");
    fs::write(copy.join("spec/notes.yaml"), MISTAKE).unwrap();
    workspace.edit("spec/notes.yaml", "title: string", "title?: string");
    assert_eq!(facts(&workspace), "");

    fs::write(copy.join("spec/notes.yaml"), b"\xff").unwrap();
    workspace.edit("spec/notes.yaml", "title?: string", "title: string");
    assert_eq!(facts(&workspace), "");

    fs::remove_dir_all(workspace.path("target")).unwrap();
    workspace.put("target", "a file\n");
    let run = workspace.run(&["generate"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stderr.starts_with("note: cannot write target/xtask/last/"), "{}", run.stderr);
}

#[test]
fn a_spec_elsewhere_and_one_that_is_gone_leave_nothing_behind() {
    let workspace = Workspace::new();
    workspace.put("spec/other.yaml", SPEC);
    workspace.put("mine/memos.yaml", SPEC);
    let elsewhere = ["generate", "--spec", "mine/memos.yaml", "--out", "out"];
    assert_eq!(workspace.run(&elsewhere).code, Some(0));
    assert!(!workspace.path("target").exists());
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    assert!(workspace.path("target/xtask/last/other/spec/other.yaml").exists());
    fs::remove_file(workspace.path("spec/other.yaml")).unwrap();
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    assert!(!workspace.path("target/xtask/last/other").exists());
    let left = fs::read_dir(workspace.path("target/xtask/last")).unwrap().count();
    assert_eq!(left, 1, "notes alone");
}

#[test]
fn a_check_remembers_nothing() {
    let workspace = Workspace::new();
    workspace.run(&["generate", "--check"]);
    assert!(!workspace.path("target").exists());
}

#[test]
fn a_workspace_below_the_top_of_its_repository_knows_its_last_commit() {
    let outer = tempfile::TempDir::new().unwrap();
    let sdks = outer.path().join("sdks");
    fs::create_dir_all(sdks.join("xtask")).unwrap();
    fs::create_dir_all(sdks.join("spec")).unwrap();
    fs::write(sdks.join("xtask/Cargo.toml"), "").unwrap();
    fs::write(sdks.join("spec/notes.yaml"), SPEC).unwrap();
    git(outer.path(), &["init", "--quiet"]);
    git(outer.path(), &["add", "--all"]);
    git(outer.path(), &["commit", "--quiet", "--message", "All"]);
    fs::write(sdks.join("spec/notes.yaml"), SPEC.replace("title: string", "title?: string"))
        .unwrap();
    let run = run_in(&sdks, &["generate"]);
    assert!(run.stdout.contains("notes: 1 fact since the last commit\n"), "{}", run.stdout);
}

#[test]
fn a_checkout_is_compared_with_what_it_was_generated_from() {
    let workspace = Workspace::committed();
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    workspace.commit();
    // Somebody tries something out, generates it, and takes it back with git.
    workspace.edit("spec/notes.yaml", "title", "heading");
    assert!(facts(&workspace).contains("since the last generation"), "a field has another name");
    git(&workspace.path(""), &["checkout", "--quiet", "."]);
    assert_eq!(facts(&workspace), "", "spec and folder are as they were");
    workspace.edit("spec/notes.yaml", "title", "header");
    let shown = facts(&workspace);
    assert!(shown.contains("header") && !shown.contains("heading"), "{shown}");
}
