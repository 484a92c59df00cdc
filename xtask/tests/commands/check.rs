//! `check` tells mistakes to people and to programs, and writes nothing.

use super::workspace::{MISTAKE, SPEC, Workspace};
use serde_json::{Value, json};

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_good_spec_is_fine() {
    let workspace = Workspace::new();
    let run = workspace.run(&["check"]);
    assert_eq!(
        (run.code, run.stdout.as_str(), run.stderr.as_str()),
        (Some(0), "spec/notes.yaml is fine\n", "")
    );
    let run = workspace.run(&["check", "--format", "json"]);
    assert_eq!(run.code, Some(0));
    assert_eq!(json(&run.stdout), json!({"ok": true, "diagnostics": []}));
    assert!(!workspace.path("generated").exists());
}

#[test]
fn every_mistake_has_its_place() {
    let workspace = Workspace::new();
    workspace.put("spec/wrong.yaml", format!("{MISTAKE}{SPEC}"));
    let run = workspace.run(&["check"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), "spec/notes.yaml is fine\n"));
    assert!(run.stderr.contains("spec/wrong.yaml:1:1"), "{}", run.stderr);
    assert!(run.stderr.contains("`tpyes`"), "{}", run.stderr);

    let run = workspace.run(&["check", "--sdk", "wrong", "--format=json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    let report = json(&run.stdout);
    assert_eq!(report["ok"], json!(false));
    let first = &report["diagnostics"][0];
    assert_eq!(
        (&first["file"], &first["line"], &first["column"], &first["code"]),
        (&json!("spec/wrong.yaml"), &json!(1), &json!(1), &json!("unknown-key"))
    );
    assert!(first["message"].as_str().unwrap().contains("tpyes"));
    assert!(first.as_object().unwrap().contains_key("help"));
}

#[test]
fn text_that_is_not_utf8_is_a_mistake_with_its_place() {
    let workspace = Workspace::new();
    workspace.put("latin.yaml", b"package:\n  # caf\xe9\n");
    let run = workspace.run(&["check", "--spec", "latin.yaml"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("byte 16 is not UTF-8"), "{}", run.stderr);
    assert!(run.stderr.contains("latin.yaml:2:8"), "{}", run.stderr);
    let run = workspace.run(&["check", "--spec", "latin.yaml", "--format", "json"]);
    assert_eq!(run.code, Some(1));
    assert_eq!(
        json(&run.stdout)["diagnostics"][0],
        json!({"file": "latin.yaml", "line": 2, "column": 8, "code": "yaml-syntax", "message": "byte 16 is not UTF-8", "help": "save the file as UTF-8"})
    );
    let run = workspace.run(&["generate", "--spec", "latin.yaml", "--out", "out"]);
    assert_eq!(run.code, Some(1));
    assert!(!workspace.path("out").exists());
}

#[test]
fn files_that_would_be_passed_over_are_reported() {
    let workspace = Workspace::new();
    workspace.put("spec/other.yml", SPEC);
    let run = workspace.run(&["check"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("spec/other.yml is ignored: name it other.yaml"), "{}", run.stderr);

    let workspace = Workspace::new();
    workspace.put("spec/other/types.yaml", MISTAKE);
    let run = workspace.run(&["check"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("other.yaml is not beside it"), "{}", run.stderr);

    let workspace = Workspace::new();
    workspace.put("spec/notes/types.yml", MISTAKE);
    let run = workspace.run(&["check"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("spec/notes/types.yml is ignored"), "{}", run.stderr);
    let workspace = Workspace::new();
    workspace.put("spec/notes/examples/tour.RS", "fn main() {}\n");
    let run = workspace.run(&["check"]);
    assert_eq!(run.code, Some(2));
    let expected = "spec/notes/examples/tour.RS is ignored: its name must end in .rs";
    assert!(run.stderr.contains(expected), "{}", run.stderr);
}
