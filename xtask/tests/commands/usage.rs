//! Wrong usage is reported with what was probably meant, and the exit codes are kept.

use super::workspace::Workspace;

#[test]
fn help_is_on_stdout() {
    let workspace = Workspace::new();
    let top = workspace.run(&[]);
    insta::assert_snapshot!(top.stdout);
    assert_eq!((top.code, top.stderr.as_str()), (Some(0), ""));
    for arguments in [&["--help"][..], &["-h"], &["help"], &["help", "help"]] {
        assert_eq!(workspace.run(arguments).stdout, top.stdout);
    }
    for (command, usage) in [
        ("generate", "--out DIR"),
        ("check", "--format FORMAT"),
        ("diff", "--fail-on breaking|dangerous|any"),
    ] {
        let help = workspace.run(&[command, "--help"]);
        assert_eq!(help.code, Some(0));
        assert!(help.stdout.contains(usage), "{}", help.stdout);
        assert_eq!(workspace.run(&["help", command]).stdout, help.stdout);
    }
}

#[test]
fn wrong_usage_exits_with_2_and_says_what_was_meant() {
    let workspace = Workspace::new();
    let mut shown = String::new();
    for arguments in [
        "genrate",
        "frobnicate",
        "--chekc",
        "generate --chekc",
        "generate -x",
        "generate extra",
        "generate --sdk",
        "generate --sdk note",
        "generate --sdk ../notes",
        "generate --sdk notes --sdk notes",
        "generate --spec spec/notes.yaml",
        "generate --out out",
        "generate --sdk notes --out out",
        "generate --check=yes",
        "check --format jsno",
        "check --sdk notes --spec spec/notes.yaml",
        "check --out out",
        "diff --format jsno",
        "diff --format xml",
        "diff --fail-on break",
        "diff --fail-on none",
        "diff --fail-on",
        "diff --format json --all",
        "diff --sdk notes --sdk notes",
        "diff a b c",
        "diff --failon any",
        "dif",
        "help genrate",
    ] {
        let run = workspace.run(&arguments.split(' ').collect::<Vec<_>>());
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments}");
        shown += &format!("$ cargo xtask {arguments}\n{}\n", run.stderr);
    }
    insta::assert_snapshot!(shown);
    assert!(!workspace.path("generated").exists() && !workspace.path("out").exists());
}

#[test]
fn what_is_blank_is_wrong_usage() {
    let workspace = Workspace::new();
    for (arguments, what) in [
        (&["generate", "--spec", "spec/notes.yaml", "--out", ""][..], "--out"),
        (&["generate", "--spec", "spec/notes.yaml", "--out", " "], "--out"),
        (&["generate", "--spec", "spec/notes.yaml", "--out="], "--out"),
        (&["generate", "--check", "--out", "\t", "--spec", "spec/notes.yaml"], "--out"),
        (&["generate", "--spec", "", "--out", "out"], "--spec"),
        (&["generate", "--sdk", ""], "--sdk"),
        (&["check", "--spec", ""], "--spec"),
        (&["check", "--sdk", "\n"], "--sdk"),
        (&["check", "--format", ""], "--format"),
        (&["diff", "", "spec/notes.yaml"], "OLD"),
        (&["diff", "spec/notes.yaml", " "], "NEW"),
        (&["diff", "--sdk", ""], "--sdk"),
        (&["diff", "--fail-on", ""], "--fail-on"),
    ] {
        let before = workspace.files("");
        let run = workspace.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        let said = format!("error: {what} is blank\nhelp: write a value for it, or leave it out\n");
        assert_eq!(run.stderr, said, "{arguments:?}");
        assert_eq!(workspace.files(""), before, "{arguments:?}");
    }
}

#[test]
fn what_cannot_be_read_exits_with_2_and_names_the_path() {
    let workspace = Workspace::new();
    for (arguments, path) in [
        ("check --spec missing.yaml", "missing.yaml"),
        ("check --spec spec", "spec"),
        ("generate --spec missing.yaml --out out", "missing.yaml"),
        (
            "generate --spec spec/notes.yaml --out spec/notes.yaml",
            "spec/notes.yaml is not a folder",
        ),
        ("generate --spec spec/notes.yaml --out spec/notes.yaml/x", "spec/notes.yaml/x"),
    ] {
        let run = workspace.run(&arguments.split(' ').collect::<Vec<_>>());
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments}");
        assert!(
            run.stderr.starts_with("error: ") && run.stderr.contains(path),
            "{arguments}: {}",
            run.stderr
        );
    }
    assert!(!workspace.path("out").exists());
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_panic() {
    let workspace = Workspace::new();
    let output = std::process::Command::new("sh")
        .args(["-c", "\"$0\" help; \"$0\" help >&-; echo $?", env!("CARGO_BIN_EXE_xtask")])
        .current_dir(workspace.path(""))
        .output()
        .unwrap();
    assert!(output.stdout.ends_with(b"\n0\n"), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty());
}
