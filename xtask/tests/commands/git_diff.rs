//! `git-diff` prints facts where git would print the lines of a spec.

use crate::workspace::{MISTAKE, Workspace, git, git_with_driver};

fn with_driver() -> Workspace {
    let workspace = Workspace::new();
    workspace.put(".gitattributes", include_str!("../../../.gitattributes"));
    git(&workspace.path(""), &["init", "--quiet"]);
    workspace.commit();
    workspace
}

#[test]
fn changes_that_are_not_committed_are_facts() {
    let workspace = with_driver();
    workspace.edit("spec/notes.yaml", "title: string", "title: string\n      text?: string");
    let shown = git_with_driver(&workspace.path(""), &["diff"]);
    assert!(shown.starts_with("spec/notes.yaml\n\ncrate minor: there is more to use\n"), "{shown}");
    assert!(shown.contains("`Note.text` was added, and is optional"), "{shown}");
    workspace.edit("spec/notes.yaml", "text?: string", "# Soon.");
    let shown = git_with_driver(&workspace.path(""), &["diff"]);
    assert_eq!(shown, "spec/notes.yaml\nnothing has changed in meaning\n\n");
}

#[test]
fn a_commit_is_its_facts_also_where_a_spec_has_several_files() {
    let workspace = with_driver();
    let part = "resources:\n  tags:\n    list: GET /v1/tags -> Tag\ntypes:\n  Tag: {fields: {name: string}}\n";
    workspace.put("spec/notes/tags.yaml", part);
    workspace.commit();
    workspace.edit("spec/notes/tags.yaml", "name: string", "name: string, color?: string");
    workspace.edit("spec/notes.yaml", "title: string", "title: integer");
    workspace.commit();
    workspace.edit("spec/notes/tags.yaml", "color?", "size?");
    workspace.commit();
    let shown = git_with_driver(
        &workspace.path(""),
        &["log", "-p", "--ext-diff", "--format=", "-2", "--", "spec"],
    );
    let files: Vec<&str> = shown.lines().filter(|line| line.starts_with("spec/")).collect();
    assert_eq!(files, ["spec/notes/tags.yaml", "spec/notes.yaml", "spec/notes/tags.yaml"]);
    assert!(shown.contains("`Tag.size` was added, and is optional"), "{shown}");
    assert!(shown.contains("`Tag.color` was added, and is optional"), "{shown}");
    assert!(shown.contains("`Note.title` was `string`, and is `integer`"), "{shown}");
    // Commits have their short names.
    let mut words = shown.split_whitespace();
    let is_long = |word: &str| word.split(['^', ':']).next().is_some_and(|id| id.len() >= 40);
    assert!(!words.any(is_long), "{shown}");
}

#[test]
fn what_is_staged_is_facts() {
    let workspace = with_driver();
    workspace.edit("spec/notes.yaml", "title: string", "title: string\n      text?: string");
    git(&workspace.path(""), &["add", "spec"]);
    for options in [&["diff", "--cached"][..], &["diff", "HEAD"]] {
        let shown = git_with_driver(&workspace.path(""), options);
        assert!(shown.starts_with("spec/notes.yaml\n\ncrate minor"), "{shown}");
        assert!(shown.contains("`Note.text` was added, and is optional"), "{shown}");
        assert!(shown.contains("HEAD:spec/notes.yaml:"), "{shown}");
    }
    // What is staged is the old side of what is not.
    workspace.edit("spec/notes.yaml", "text?: string", "text?: string\n      mark?: string");
    let shown = git_with_driver(&workspace.path(""), &["diff"]);
    assert!(shown.contains("`Note.mark` was added, and is optional"), "{shown}");
    assert!(!shown.contains("Note.text"), "{shown}");
}

#[test]
fn a_released_spec_is_not_shown_again() {
    let workspace = with_driver();
    workspace.put("spec/released/notes.yaml", crate::workspace::SPEC);
    workspace.commit();
    workspace.edit("spec/released/notes.yaml", "title: string", "title: integer");
    let shown = git_with_driver(&workspace.path(""), &["diff"]);
    assert!(shown.contains("Binary files a/spec/released/notes.yaml and"), "{shown}");
    assert!(!shown.contains("integer"), "{shown}");
}

#[test]
fn what_cannot_be_compared_is_shown_as_lines() {
    let workspace = with_driver();
    workspace.put("spec/notes.yaml", MISTAKE);
    let shown = git_with_driver(&workspace.path(""), &["diff"]);
    assert!(shown.contains("+tpyes:"), "{shown}");
    assert!(shown.starts_with("diff --git a/spec/notes.yaml b/spec/notes.yaml\n"), "{shown}");
    assert!(shown.contains("\n--- a/spec/notes.yaml\n+++ b/spec/notes.yaml\n@@"), "{shown}");
}

#[test]
fn it_wants_what_git_gives() {
    let run = Workspace::new().run(&["git-diff", "spec/notes.yaml"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("git-diff is given seven values by git"), "{}", run.stderr);
}
