//! The command: what it takes, what it prints, how it ends.

use std::process::{Command, Output};

#[test]
fn a_sound_target_runs_for_its_time() {
    let output = fuzz(&["path", "--seconds", "1", "--seed=7"]);
    assert_eq!(output.status.code(), Some(0));
    let printed = String::from_utf8(output.stdout).expect("it prints text");
    let lines: Vec<_> = printed.lines().collect();
    assert_eq!(lines[0], "seed 7, 1 s in all");
    assert!(lines[1].starts_with("path ") && lines[1].contains(" cases "), "{printed}");
    assert_eq!(lines.len(), 2, "{printed}");
}

#[test]
fn arguments_that_are_not_understood_are_explained() {
    for (arguments, message) in [
        (
            &["nothing"][..],
            "there is no target `nothing`; targets: sse, json_lines, union, tried, emitted, retry_after, path",
        ),
        (&["--fast"], "there is no option `--fast`"),
        (&["--seconds"], "`--seconds` takes a number"),
        (&["--seconds", "x"], "`--seconds` takes a whole number, not `x`"),
        (&["--seconds=0"], "`--seconds` takes 1 to "),
        (&["--seed", "-1"], "`--seed` takes a whole number, not `-1`"),
    ] {
        let output = fuzz(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let printed = String::from_utf8(output.stderr).expect("it prints text");
        assert!(printed.starts_with(&format!("error: {message}")), "{printed}");
        assert!(printed.contains("usage: cargo run -p fuzz"), "{printed}");
    }
}

fn fuzz(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fuzz")).args(arguments).output().expect("it starts")
}
