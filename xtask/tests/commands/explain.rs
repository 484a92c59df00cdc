//! `diff --explain` ties each changed line of the crate to a fact.

use super::workspace::{SPEC, Workspace};

#[test]
fn changed_lines_are_tied_to_facts() {
    let workspace = Workspace::committed();
    workspace.put(
        "spec/notes.yaml",
        SPEC.replace("title: string", "title: string\n      color?: string"),
    );
    let run = workspace.run(&["diff", "--explain"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    insta::assert_snapshot!(run.stdout);

    let run = workspace.run(&["diff", "--explain", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).expect("it is JSON");
    assert_eq!((&json["facts"], &json["unexplained"]), (&1.into(), &0.into()));
    let causes = json["causes"].as_array().expect("a list");
    let lines: usize =
        causes.iter().map(|cause| cause["lines"].as_array().map_or(0, Vec::len)).sum();
    assert_eq!(json["lines"], lines);

    // Nothing is written, and the order of definitions is no fact.
    workspace.commit();
    let moved = SPEC.replace("title: string", "color?: string\n      title: string");
    workspace.put("spec/notes.yaml", moved);
    let run = workspace.run(&["diff", "--explain"]);
    assert_eq!(run.code, Some(0), "{}", run.stdout);
    assert!(run.stdout.contains("explained by 0 facts; 0 unexplained"), "{}", run.stdout);
    assert!(run.stdout.contains("\nmoved: "), "{}", run.stdout);
    assert!(!workspace.path("generated").exists());
}

#[test]
fn an_older_generator_has_to_be_in_git() {
    let workspace = Workspace::committed();
    let run = workspace.run(&["diff", "--generator", "HEAD"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("--generator belongs to --explain"), "{}", run.stderr);
    let run = workspace.run(&["diff", "--explain", "--generator", "v9"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("git knows no revision `v9`"), "{}", run.stderr);
}

#[test]
fn it_goes_with_few_options() {
    let workspace = Workspace::committed();
    for option in ["--all", "--fail-on=any", "--format=markdown"] {
        let run = workspace.run(&["diff", "--explain", option]);
        assert_eq!(run.code, Some(2), "{option}");
        assert!(run.stderr.contains("--explain goes with"), "{}", run.stderr);
    }
}
