//! The page on changes shows what `diff` prints.

use std::fs;
use std::path::Path;

use super::workspace::{Workspace, git};

#[test]
fn the_facts_are_reported_as_shown() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap().replace("\r\n", "\n");
    let workspace = Workspace::new();
    let spec = "spec/llama-cloud.yaml";
    // Not the spec itself, which is there to be edited.
    let frozen = read("codegen/tests/history/2.7.0.yaml");
    workspace.put(spec, frozen.replace("version: 2.7.0", "version: 0.1.0"));
    git(&workspace.path(""), &["init", "--quiet"]);
    workspace.commit();
    workspace.edit(spec, "body:\n          index_ids?:", "body:\n          index_ids:");
    workspace.edit(
        spec,
        "variants:\n      thinking_delta:",
        "variants:\n      heartbeat: {at: string}\n      thinking_delta:",
    );
    let shown = workspace.run(&["diff", "--sdk", "llama-cloud"]).stdout;
    assert!(
        read("spec/changes.md").contains(&format!("```text\n{shown}```\n")),
        "spec/changes.md does not show what is printed now:\n{shown}"
    );
}

#[test]
fn a_release_is_reported_as_shown() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap().replace("\r\n", "\n");
    let workspace = Workspace::new();
    let specs = ["codegen/tests/history/2.16.0.yaml", "codegen/tests/history/2.17.0.yaml"];
    for spec in specs {
        workspace.put(spec, read(spec));
    }
    let shown = workspace.run(&["diff", specs[0], specs[1]]).stdout;
    assert!(
        read("spec/changes.md").contains(&format!("```text\n{shown}```\n")),
        "spec/changes.md does not show what is printed now:\n{shown}"
    );
}
