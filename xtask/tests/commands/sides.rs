//! A side of a comparison is a spec, a folder, or something in a revision of git; what it cannot be
//! is reported with what to do.

use std::fs;

use super::workspace::{SPEC, Workspace, command, git, run_command, run_in};

/// Three commits: with `title`, with `heading` and the types in a part, with `name`.
fn history() -> Workspace {
    let workspace = Workspace::committed();
    git(&workspace.path(""), &["tag", "first"]);
    let text = SPEC.replace("title", "heading");
    let (main, types) = text.split_at(text.find("types:").unwrap());
    workspace.put("spec/notes.yaml", main);
    workspace.put("spec/notes/types.yaml", types);
    workspace.put("other/memos.yaml", SPEC);
    workspace.commit();
    git(&workspace.path(""), &["branch", "second"]);
    workspace.edit("spec/notes/types.yaml", "heading", "name");
    workspace.commit();
    workspace
}

/// The first line of what is shown.
fn shown(workspace: &Workspace, arguments: &str) -> String {
    let arguments: Vec<&str> = ["diff"].into_iter().chain(arguments.split(' ')).collect();
    let run = workspace.run(&arguments);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    run.stdout.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn every_form_of_a_side_is_understood() {
    let workspace = history();
    workspace.put("old/notes.yaml", SPEC);
    workspace.put("old/notes.md", "Not a spec.\n");
    workspace.put("old/notes.accepted.yaml", "");
    workspace.put("elsewhere/spec/notes.yaml", SPEC);
    let mut all = String::new();
    for sides in [
        "HEAD~1",
        "first second",
        "first:spec/notes.yaml",
        "first:./spec/notes.yaml second:spec/notes.yaml",
        "first:spec second:spec",
        "first: second:",
        "first:spec/notes.yaml spec/notes.yaml",
        "second:spec/notes spec/notes",
        "first:spec/notes",
        "second:spec/notes/ spec/notes/",
        "second:other/memos.yaml --sdk notes",
        "second:other first:spec/notes.yaml --sdk memos",
        "main@{1000000000} HEAD",
        "old",
        "old/",
        "old spec/notes.yaml",
        "old/notes.yaml",
        "elsewhere",
        ". elsewhere",
        "old elsewhere",
        "spec old",
        "first old --sdk notes",
    ] {
        all += &format!("$ cargo xtask diff {sides}\n{}\n", shown(&workspace, sides));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn the_parts_of_a_revision_are_read_with_their_places() {
    let workspace = history();
    let run = workspace.run(&["diff", "second"]);
    assert!(
        run.stdout.contains("second:spec/notes/types.yaml:4:7 → spec/notes/types.yaml:2:3\n"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_workspace_may_lie_below_the_top_of_its_repository() {
    let outer = tempfile::TempDir::new().unwrap();
    let put = |path: &str, text: &str| {
        let path = outer.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("sdks/xtask/Cargo.toml", "");
    put("sdks/spec/notes.yaml", SPEC);
    git(outer.path(), &["init", "--quiet"]);
    git(outer.path(), &["add", "--all"]);
    git(outer.path(), &["commit", "--quiet", "--message", "All"]);
    put("sdks/spec/notes.yaml", &SPEC.replace("title", "heading"));
    let sdks = outer.path().join("sdks");
    for (side, shown) in [
        (&["diff"][..], "HEAD:sdks/spec/notes.yaml"),
        (&["diff", "main"], "main:sdks/spec/notes.yaml"),
        (&["diff", "main:./spec/notes.yaml"], "main:sdks/spec/notes.yaml"),
        (&["diff", "main:sdks"], "main:sdks/spec/notes.yaml"),
    ] {
        let run = run_in(&sdks, side);
        let first = format!("notes: {shown} → spec/notes.yaml\n");
        assert!(run.stdout.starts_with(&first), "{}{}", run.stdout, run.stderr);
    }
    let run = run_in(&sdks, &["diff", "main:spec/notes.yaml"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("`main:sdks/spec/notes.yaml`"), "{}", run.stderr);
}

#[test]
fn what_no_side_can_be_is_reported_with_what_to_do() {
    let workspace = history();
    workspace.put("empty/readme.md", "Nothing here.\n");
    workspace.put("old/memos.yaml", SPEC);
    workspace.put("old/letters.yaml", SPEC);
    let mut all = String::new();
    for sides in [
        "v0.1.0",
        "v0.1.0:spec/notes.yaml",
        "first..second",
        "first...second",
        "spec/nots.yaml",
        "spec/nots",
        "old/memos",
        "./nowhere",
        "nowhere/",
        "first:spec/nots.yaml",
        "first:../spec",
        "first:xtask",
        "first:spec/memos",
        "empty",
        "spec/notes.yaml empty",
        "old/memos.yaml",
        "first:spec/notes.yaml old",
        "old/memos.yaml old/letters.yaml --sdk notes",
        "-1",
    ] {
        let arguments: Vec<&str> = ["diff"].into_iter().chain(sides.split(' ')).collect();
        let run = workspace.run(&arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{sides}: {}", run.stderr);
        all += &format!("$ cargo xtask diff {sides}\n{}\n", run.stderr);
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_name_that_means_two_things_is_taken_for_what_is_on_disk_and_that_is_said() {
    let workspace = history();
    git(&workspace.path(""), &["branch", "old", "first"]);
    workspace.put("old/notes.yaml", SPEC.replace("title", "words"));
    let run = workspace.run(&["diff", "old"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stdout.starts_with("notes: old/notes.yaml → "), "{}", run.stdout);
    assert_eq!(
        run.stderr,
        "note: `old` is both on disk and a revision of git, and what is on disk is compared; \
         `heads/old`, `tags/old` or `old:spec` is the revision\n"
    );
    for revision in ["heads/old", "old:spec", "old:"] {
        let run = workspace.run(&["diff", revision]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        assert!(run.stdout.contains(":spec/notes.yaml → "), "{}", run.stdout);
    }
}

#[test]
fn a_folder_that_is_no_repository_can_only_compare_files() {
    let workspace = Workspace::new();
    workspace.put("old.yaml", SPEC);
    for side in [&["diff"][..], &["diff", "HEAD"], &["diff", "HEAD:spec/notes.yaml"]] {
        let run = workspace.run(side);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
        assert!(run.stderr.contains("not a git repository"), "{}", run.stderr);
    }
    let run = workspace.run(&["diff", "old.yaml", "--sdk", "notes"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
}

#[test]
fn a_repository_without_a_commit_has_nothing_to_compare_with() {
    let workspace = Workspace::new();
    git(&workspace.path(""), &["init", "--quiet"]);
    let run = workspace.run(&["diff"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("nothing is committed yet"), "{}", run.stderr);
}

#[test]
fn a_shallow_clone_says_how_to_get_the_rest() {
    let workspace = history();
    let clone = tempfile::TempDir::new().unwrap();
    let source = format!("file://{}", workspace.path("").display());
    git(clone.path(), &["clone", "--quiet", "--depth", "1", "--no-tags", &source, "."]);
    let run = run_in(clone.path(), &["diff", "first"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("git knows no revision `first`"), "{}", run.stderr);
    assert!(run.stderr.contains("git fetch --unshallow"), "{}", run.stderr);
    assert_eq!(run_in(clone.path(), &["diff"]).code, Some(0), "what is there is enough for HEAD");
}

#[test]
fn without_git_files_can_still_be_compared() {
    let workspace = Workspace::committed();
    let empty = tempfile::TempDir::new().unwrap();
    let run = |arguments: &[&str]| {
        run_command(command(&workspace.path("")).args(arguments).env("PATH", empty.path()))
    };
    let without = run(&["diff"]);
    assert_eq!(without.code, Some(2));
    assert!(without.stderr.contains("git is not found"), "{}", without.stderr);
    assert_eq!(run(&["diff", "spec/notes.yaml", "spec/notes.yaml"]).code, Some(0));
}

#[test]
fn a_revision_from_before_the_specs_has_none() {
    let workspace = Workspace::new();
    fs::rename(workspace.path("spec"), workspace.path("later")).unwrap();
    git(&workspace.path(""), &["init", "--quiet"]);
    workspace.commit();
    fs::rename(workspace.path("later"), workspace.path("spec")).unwrap();
    let run = workspace.run(&["diff"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), "notes: was added (spec/notes.yaml)\n"));
}
