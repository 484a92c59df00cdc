//! `export` prints a document, or writes it, and an import of it gives the same spec.

use serde_json::Value;

use super::workspace::{MISTAKE, SPEC, Workspace};

#[test]
fn a_spec_becomes_a_document() {
    let workspace = Workspace::new();
    let run = workspace.run(&["export"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let document: Value = serde_json::from_str(&run.stdout).expect("it is JSON");
    assert_eq!(document["openapi"], "3.1.0");

    let written = workspace.run(&["export", "--sdk", "notes", "--out", "notes.json"]);
    assert_eq!((written.code, written.stdout.as_str()), (Some(0), "wrote notes.json\n"));
    assert_eq!(workspace.text("notes.json"), run.stdout);

    let run = workspace.run(&["export", "--spec", "spec/notes.yaml", "--format=yaml"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stdout.starts_with("openapi: \"3.1.0\"\ninfo:\n"), "{}", run.stdout);
}

#[test]
fn an_import_of_the_document_gives_the_same_api() {
    let workspace = Workspace::new();
    for (format, sdk) in [("json", "one"), ("yaml", "two")] {
        let file = format!("{sdk}.{format}");
        let run = workspace.run(&["export", "--sdk=notes", "--format", format, "--out", &file]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let run = workspace.run(&["import", &file, "--sdk", sdk]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let spec = workspace.text(&format!("spec/{sdk}.yaml"));
        workspace.put("again.yaml", spec.replace(&format!("name: {sdk}"), "name: notes"));
        let run = workspace.run(&["diff", "spec/notes.yaml", "again.yaml"]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        assert!(run.stdout.contains("mean the same"), "{}", run.stdout);
        std::fs::remove_file(workspace.path(&format!("spec/{sdk}.yaml"))).expect("it is there");
    }
}

#[test]
fn a_wrong_spec_has_no_document() {
    let workspace = Workspace::new();
    workspace.put("spec/wrong.yaml", format!("{MISTAKE}{SPEC}"));
    let run = workspace.run(&["export", "--sdk", "wrong", "--out", "wrong.json"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("spec/wrong.yaml:1:1"), "{}", run.stderr);
    assert!(!workspace.path("wrong.json").exists());

    let run = workspace.run(&["export"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("there are 2 specs"), "{}", run.stderr);
    assert!(run.stderr.contains("cargo xtask export --sdk NAME"), "{}", run.stderr);

    let run = workspace.run(&["export", "--format", "yml"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("did you mean `yaml`?"), "{}", run.stderr);
}
