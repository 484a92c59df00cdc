//! The releases of a real API, made again one after the other.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use super::workspace::{Run, Workspace, command, run_command};

/// The releases that changed the Chat API, each with the version that it gets here: the least that
/// its facts allow after the one before it. Two of them only have their definitions in another
/// order, or are the same.
const RELEASES: [(&str, Option<&str>); 6] = [
    ("2.7.0", Some("2.7.0")),
    ("2.8.0", Some("3.0.0")),
    ("2.9.1", None),
    ("2.16.0", None),
    ("2.17.0", Some("3.1.0")),
    ("2.18.0", Some("3.2.0")),
];

const SPEC: &str = "spec/chat.yaml";

fn history(release: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/history");
    fs::read_to_string(folder.join(format!("{release}.yaml"))).expect("the release is there")
}

/// The version of the spec in the workspace.
fn version(workspace: &Workspace) -> String {
    let text = workspace.text(SPEC);
    let line = text.lines().find_map(|line| line.strip_prefix("  version: "));
    line.expect("the spec has a version").to_owned()
}

/// Runs `release` with a program in place of Cargo that takes every package.
fn release(workspace: &Workspace, arguments: &[&str]) -> Run {
    let mut command = command(&workspace.path(""));
    run_command(command.env("CARGO", "true").arg("release").args(arguments))
}

fn assert_fine(workspace: &Workspace, arguments: &[&str]) -> String {
    let run = workspace.run(arguments);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    run.stdout
}

/// What is printed is all that a reviewer reads.
#[test]
fn the_releases_of_the_history_are_made_again() {
    let workspace = Workspace::committed();
    fs::remove_file(workspace.path("spec/notes.yaml")).unwrap();
    workspace.put(".gitignore", "/target\n");
    workspace.put(SPEC, history("2.7.0"));
    let (mut printed, mut locks) = (String::new(), Vec::new());
    for (name, expected) in RELEASES {
        // As it was edited: with the version that was released before.
        let before = version(&workspace);
        let text =
            history(name).replace(&format!("version: {name}\n"), &format!("version: {before}\n"));
        workspace.put(SPEC, text);
        assert_eq!(workspace.run(&["generate"]).code, Some(0));
        workspace.commit();

        let dry = release(&workspace, &["--dry-run"]);
        let run = release(&workspace, &[]);
        for run in [&dry, &run] {
            assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{name}");
        }
        writeln!(printed, "after the edit to {name}\n\n{}", run.stdout).expect("text");
        if expected.is_none() {
            assert_eq!(dry.stdout, run.stdout, "{name}");
            continue;
        }
        assert_eq!(expected, Some(&*version(&workspace)), "{name}");
        assert_fine(&workspace, &["generate", "--check"]);
        let same = assert_fine(&workspace, &["diff", "released"]);
        assert_eq!(same, "chat: spec/released/chat.yaml and spec/chat.yaml mean the same\n");
        // Another one is refused before this is committed; then there is nothing to release.
        assert_eq!(release(&workspace, &[]).code, Some(1), "{name}");
        workspace.commit();
        let again = release(&workspace, &[]);
        assert!(again.stdout.starts_with("chat: nothing to release: "), "{}", again.stdout);
        locks.push(workspace.text("spec/chat.lock"));
    }
    insta::assert_snapshot!(printed);

    // No name is ever lost but that of what was removed, or moved with its resource.
    for pair in locks.windows(2) {
        let lost: Vec<&str> = pair[0].lines().filter(|line| !pair[1].contains(line)).collect();
        let is_known = |line: &&str| line.contains("set_title") || line.contains("ChatSetTitle");
        let is_moved = |line: &&str| line.starts_with("resources.beta.chat");
        let lost: Vec<_> = lost.iter().filter(|line| !is_known(line) && !is_moved(line)).collect();
        assert_eq!(lost, Vec::<&&str>::new());
    }
}
