//! `release` writes the next version, or says why it does not.

use super::workspace::{Run, Workspace, command, git, run_command};

const CHANGELOG: &str = "generated/notes/CHANGELOG.md";

/// Generated and committed.
fn generated() -> Workspace {
    let workspace = Workspace::committed();
    workspace.put(".gitignore", "/target\n");
    renew(&workspace);
    workspace
}

/// With a first release.
fn released() -> Workspace {
    let workspace = generated();
    let run = release(&workspace, &[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    workspace.commit();
    workspace
}

/// Generates and commits.
fn renew(workspace: &Workspace) {
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    workspace.commit();
}

/// Runs `release` with a program in place of Cargo that takes every package.
fn release(workspace: &Workspace, arguments: &[&str]) -> Run {
    release_by(workspace, "true", arguments)
}

fn release_by(workspace: &Workspace, cargo: &str, arguments: &[&str]) -> Run {
    let mut command = command(&workspace.path(""));
    run_command(command.env("CARGO", cargo).arg("release").args(arguments))
}

/// Every file of the workspace with its contents, but what git and the last generation keep.
fn contents(workspace: &Workspace) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let files = workspace.files("").into_iter();
    let files = files.filter(|path| {
        !path.components().any(|part| matches!(part.as_os_str().to_str(), Some(".git" | "target")))
    });
    files.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

/// Asserts that a release is refused with a message, and that nothing is written.
fn assert_refused(workspace: &Workspace, message: &str) {
    for arguments in [&[][..], &["--dry-run"], &["--sdk", "notes"]] {
        let before = contents(workspace);
        let run = release(workspace, arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{}", run.stderr);
        assert!(run.stderr.contains(message), "{}", run.stderr);
        assert_eq!(contents(workspace), before);
    }
}

#[test]
fn the_first_release_keeps_the_spec_as_it_is() {
    let workspace = generated();
    let spec = workspace.text("spec/notes.yaml");
    assert!(workspace.run(&["diff", "released"]).stderr.contains("nothing was released yet"));
    let before = contents(&workspace);
    let dry = release(&workspace, &["--dry-run"]);
    assert_eq!(contents(&workspace), before);
    let run = release(&workspace, &[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
    assert_eq!(dry.stdout.lines().last(), run.stdout.lines().last());
    assert_eq!(workspace.text("spec/notes.yaml"), spec);
    assert_eq!(workspace.text("spec/released/notes.yaml"), spec);
    assert_eq!(workspace.text(CHANGELOG), "# Changelog\n\n## 0.1.0\n\n- First version.\n");

    workspace.commit();
    let again = release(&workspace, &[]);
    assert_eq!(again.code, Some(0));
    assert!(again.stdout.starts_with("notes: nothing to release: "), "{}", again.stdout);
    for commands in [&["check"][..], &["generate", "--check"], &["diff", "released"]] {
        let run = workspace.run(commands);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{commands:?}");
    }
}

#[test]
fn a_release_writes_version_changelog_and_crate_and_says_what_callers_change() {
    let workspace = released();
    workspace.edit("spec/notes.yaml", "version: 0.1.0", "version: 0.1.0 # as released");
    workspace.edit(
        CHANGELOG,
        "# Changelog\n",
        "# Changelog\n\n## Unreleased\n\nWritten by hand.\n",
    );
    workspace.put("Cargo.lock", "[[package]]\nname = \"notes\"\nversion = \"0.1.0\"\n");
    workspace.edit("spec/notes.yaml", "title: string", "text: string\n      tag?: string");
    renew(&workspace);
    let before = contents(&workspace);
    let dry = release(&workspace, &["--dry-run"]);
    assert_eq!((dry.code, dry.stderr.as_str()), (Some(0), ""));
    assert_eq!(contents(&workspace), before);

    let run = release(&workspace, &[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
    let of = |run: &Run| run.stdout.split_once("\nThe entry").unwrap().1.to_owned();
    assert_eq!(of(&dry), of(&run), "a dry run prints the same");

    let spec = workspace.text("spec/notes.yaml");
    assert!(spec.contains("  version: 0.2.0 # as released\n"), "{spec}");
    assert_eq!(workspace.text("spec/released/notes.yaml"), spec);
    assert!(workspace.text("generated/notes/Cargo.toml").contains("version = \"0.2.0\""));
    assert!(workspace.text("Cargo.lock").contains("version = \"0.2.0\""));
    insta::assert_snapshot!(workspace.text(CHANGELOG));
    assert_eq!(workspace.run(&["generate", "--check"]).code, Some(0));
    let diff = workspace.run(&["diff", "released"]);
    assert!(diff.stdout.contains("mean the same"), "{}", diff.stdout);
}

#[test]
fn a_compatible_change_gets_the_least_version_that_cargo_allows() {
    let workspace = released();
    workspace.edit("spec/notes.yaml", "title: string", "title: string\n      tag?: string");
    renew(&workspace);
    let run = release(&workspace, &[]);
    assert!(run.stdout.starts_with("notes: notes 0.1.1, after 0.1.0, was written"));
    assert!(!run.stdout.contains("Upgrading"), "{}", run.stdout);
    workspace.commit();

    // A version that is higher than it must be is taken as it is.
    workspace.edit("spec/notes.yaml", "0.1.1", "1.0.0");
    renew(&workspace);
    let run = release(&workspace, &[]);
    assert!(run.stdout.starts_with("notes: notes 1.0.0, after 0.1.1, was written"));
    let changelog = workspace.text(CHANGELOG);
    assert!(changelog.contains("## 1.0.0\n\nNothing has changed for users"), "{changelog}");
}

#[test]
fn a_version_that_is_too_low_is_refused_with_the_facts() {
    let workspace = released();
    workspace.edit("spec/notes.yaml", "title: string", "text: string");
    workspace.edit("spec/notes.yaml", "0.1.0", "0.1.1");
    renew(&workspace);
    let why = "error: notes: the version 0.1.1 is too low: the facts since 0.1.0 need 0.2.0 at least\n\
               help: write `version: 0.2.0` in spec/notes.yaml, or 0.1.0 to have it chosen\n";
    assert_refused(&workspace, why);
    assert_refused(&workspace, "response.field.required.removed");
    workspace.edit("spec/notes.yaml", "0.1.1", "0.0.9");
    renew(&workspace);
    assert_refused(&workspace, "the version 0.0.9 is too low: 0.1.0 was released");
}

#[test]
fn a_dirty_tree_is_refused_and_a_stale_one() {
    let workspace = generated();
    workspace.put("elsewhere.txt", "not a part of it\n");
    workspace.put("spec/notes/more.yaml", "types:\n  More: string\n");
    assert_refused(
        &workspace,
        "error: notes: not everything is committed\n  spec/notes/more.yaml\n\
         help: commit or undo it, then release again\n",
    );
    std::fs::remove_file(workspace.path("spec/notes/more.yaml")).unwrap();
    workspace.edit("generated/notes/README.md", "#", "##");
    assert_refused(&workspace, "  generated/notes/README.md\n");
    workspace.commit();
    let stale = "error: generated/notes: 1 file is not as generated\n\
                 help: run `cargo xtask generate --sdk notes`, commit, then release again\n";
    assert_refused(&workspace, stale);
}

#[test]
fn without_git_a_release_cannot_be_made() {
    let workspace = Workspace::new();
    workspace.run(&["generate"]);
    let run = release(&workspace, &[]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("a release is made of what is committed: git says"));
}

#[cfg(unix)]
#[test]
fn a_crate_that_cargo_does_not_package_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let workspace = released();
    workspace.edit("spec/notes.yaml", "title: string", "text: string");
    renew(&workspace);
    let script = workspace.path("target/cargo");
    // It sees the crate of the release.
    let text = "#!/bin/sh\necho \"$1 $4 $5\" >&2\ngrep '^version' \"$3\" >&2\n\
                grep -o '## 0.2.0' \"$(dirname \"$3\")/CHANGELOG.md\" >&2\nexit 101\n";
    workspace.put("target/cargo", text);
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
    let before = contents(&workspace);
    let run = release_by(&workspace, script.to_str().unwrap(), &["--no-verify"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert_eq!(
        run.stderr,
        "error: `cargo package` fails for notes 0.2.0:\n  package --allow-dirty --no-verify\n  \
         version = \"0.2.0\"\n  ## 0.2.0\nhelp: nothing was written; correct what Cargo reports, \
         commit, then release again\n"
    );
    assert_eq!(contents(&workspace), before);
}

/// What cannot be written last is in the way of all that was written before.
#[test]
fn a_release_that_cannot_be_written_is_undone() {
    let workspace = released();
    workspace.edit("spec/notes.yaml", "returns: Note", "returns: Page");
    workspace.put("spec/notes/page.yaml", "types:\n  Page:\n    fields: {note: Note}\n");
    // The folder of the parts cannot be made; the spec and its copy are written before.
    workspace.put("spec/released/notes", "a file\n");
    renew(&workspace);
    let before = contents(&workspace);
    let run = release(&workspace, &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
    let error = "error: nothing was released, and all files are as they were: cannot read ";
    assert!(run.stderr.starts_with(error), "{}", run.stderr);
    assert_eq!(contents(&workspace), before);
}

#[test]
fn one_sdk_that_is_refused_keeps_all_from_being_released() {
    let workspace = generated();
    let other = workspace.text("spec/notes.yaml").replace("name: notes", "name: other");
    workspace.put("spec/other.yaml", other);
    renew(&workspace);
    workspace.edit("generated/other/README.md", "#", "##");
    workspace.commit();
    let before = contents(&workspace);
    let run = release(&workspace, &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("note: nothing was released"), "{}", run.stderr);
    assert_eq!(contents(&workspace), before);
    let run = release(&workspace, &["--sdk", "notes"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(!workspace.path("spec/released/other.yaml").exists());
}

#[test]
fn parts_of_a_spec_are_kept_and_those_that_are_gone_are_removed() {
    let workspace = generated();
    workspace.edit("spec/notes.yaml", "returns: Note", "returns: Page");
    workspace.put("spec/notes/page.yaml", "types:\n  Page:\n    fields: {note: Note}\n");
    renew(&workspace);
    assert_eq!(release(&workspace, &[]).code, Some(0));
    let part = "spec/released/notes/page.yaml";
    assert_eq!(workspace.text(part), workspace.text("spec/notes/page.yaml"));
    workspace.commit();
    workspace.edit("spec/notes.yaml", "returns: Page", "returns: Note");
    std::fs::remove_dir_all(workspace.path("spec/notes")).unwrap();
    renew(&workspace);
    let run = release(&workspace, &[]);
    assert!(run.stdout.starts_with("notes: notes 0.2.0"), "{}{}", run.stdout, run.stderr);
    assert!(!workspace.path(part).exists());
    assert_eq!(workspace.run(&["check"]).code, Some(0));
}

#[test]
fn released_is_the_name_of_a_side_and_not_of_an_sdk() {
    let workspace = released();
    workspace.edit("spec/notes.yaml", "title: string", "text: string");
    let run = workspace.run(&["diff", "released"]);
    assert!(run.stdout.starts_with("notes: spec/released/notes.yaml → spec/notes.yaml\n"));
    git(&workspace.path(""), &["branch", "released"]);
    let run = workspace.run(&["diff", "released", "--fail-on", "breaking"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("`heads/released`"), "{}", run.stderr);
    workspace.put("spec/released.yaml", "");
    let run = workspace.run(&["check"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("released.yaml is ignored"), "{}", run.stderr);
}
