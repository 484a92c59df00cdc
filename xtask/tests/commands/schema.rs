//! `schema` writes the schema of the spec language, and `generate` keeps it up to date.

use super::workspace::Workspace;

#[test]
fn the_schema_is_written_and_then_kept_up_to_date() {
    let workspace = Workspace::new();
    assert!(!workspace.run(&["generate"]).stdout.contains("schema.json"));
    assert!(!workspace.path("spec/schema.json").exists());

    let run = workspace.run(&["schema"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(run.stdout, "spec/schema.json: written\n");
    let schema = workspace.text("spec/schema.json");
    assert!(
        schema.starts_with("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
    );
    assert_eq!(workspace.run(&["schema"]).stdout, "spec/schema.json: unchanged\n");
    let check = workspace.run(&["generate", "--check"]);
    assert_eq!(check.code, Some(0));
    assert!(check.stdout.ends_with("spec/schema.json: as generated\n"), "{}", check.stdout);

    workspace.edit("spec/schema.json", "The spec language", "Another language");
    for command in [&["generate", "--check"][..], &["schema", "--check"]] {
        let check = workspace.run(command);
        assert_eq!(check.code, Some(1));
        let expected = "spec/schema.json: not as generated\n\
                        help: `cargo xtask schema` writes what is expected\n";
        assert!(check.stdout.ends_with(expected), "{}", check.stdout);
    }
    // One SDK has nothing to do with it.
    assert_eq!(workspace.run(&["generate", "--sdk", "notes", "--check"]).code, Some(0));
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    assert_eq!(workspace.text("spec/schema.json"), schema);
}

/// The line is a comment: no generated file changes with it.
#[test]
fn a_spec_may_name_the_schema() {
    let workspace = Workspace::new();
    workspace.run(&["generate"]);
    let spec = workspace.text("spec/notes.yaml");
    let line = "# yaml-language-server: $schema=schema.json\n";
    workspace.put("spec/notes.yaml", format!("{line}{spec}"));
    let check = workspace.run(&["generate", "--check"]);
    assert_eq!((check.code, check.stderr.as_str()), (Some(0), ""));
}
