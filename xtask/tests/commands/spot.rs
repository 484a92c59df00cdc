//! `where` leads from a generated line to the spec, and back.

use super::workspace::{SPEC, Workspace};

/// The number of the first line of a file that holds a text.
fn line_of(workspace: &Workspace, path: &str, text: &str) -> usize {
    let lines = workspace.text(path);
    let found = lines.lines().position(|line| line.contains(text));
    1 + found.unwrap_or_else(|| panic!("{path} has no {text}:\n{lines}"))
}

fn ask(workspace: &Workspace, path: &str, line: usize) -> String {
    let run = workspace.run(&["where", &format!("{path}:{line}")]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{path}:{line}");
    run.stdout
}

#[test]
fn lines_lead_both_ways() {
    let workspace = Workspace::new();
    workspace.put("spec/notes.yaml", SPEC_WITH_MORE);
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    let field = line_of(&workspace, "spec/notes.yaml", "color?");
    let rust = "generated/notes/src/types/note.rs";
    let there = line_of(&workspace, rust, "pub color");
    let origin = ask(&workspace, rust, there);
    assert!(
        origin.contains(&format!("field types.Note.color  spec/notes.yaml:{field}:")),
        "{origin}"
    );
    assert!(origin.contains("emitted by codegen/src/emit/rust/record.rs:"), "{origin}");
    assert!(origin.contains("  in type types.Note  spec/notes.yaml:"), "{origin}");

    let emitted = ask(&workspace, "spec/notes.yaml", field);
    let lines = emitted.lines().find_map(|line| line.trim().strip_prefix(&format!("{rust}:")));
    let lines = lines.unwrap_or_else(|| panic!("{emitted}"));
    let holds = |range: &str| {
        let number = |text: &str| text.parse::<usize>().expect("a line");
        let (start, end) = range.split_once('-').unwrap_or((range, range));
        (number(start)..=number(end)).contains(&there)
    };
    assert!(lines.split(',').any(holds), "{there} is not in {lines}");
    assert!(emitted.contains("generated/notes/docs/"), "{emitted}");

    // What belongs to an operation behind its parameters belongs to the operation.
    let timeout = line_of(&workspace, "spec/notes.yaml", "timeout:");
    let emitted = ask(&workspace, "spec/notes.yaml", timeout);
    assert!(emitted.contains("operation resources.notes.list"), "{emitted}");
    assert!(!emitted.contains("parameter"), "{emitted}");
}

#[test]
fn the_runtime_is_a_copy() {
    let workspace = Workspace::new();
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    let file = "generated/notes/src/runtime/json/mod.rs";
    let origin = ask(&workspace, file, 3);
    let ends = "\nThis file is a copy of codegen/runtime/src/runtime/json/mod.rs.\n\
                A crate has the parts of the runtime that its spec needs. Their code is the same in all crates.\n";
    assert!(origin.starts_with(&format!("{file}:3\n")) && origin.ends_with(ends), "{origin}");
}

#[test]
fn a_line_of_a_lock_leads_to_the_spec() {
    let workspace = Workspace::new();
    let lock = "# Names.\ntypes.Note.title field title\ntypes.Note.gone field gone\n";
    workspace.put("spec/notes.lock", lock);
    let title = line_of(&workspace, "spec/notes.yaml", "title: string");
    let answer = ask(&workspace, "spec/notes.lock", 2);
    let found = format!("\ntypes.Note.title  spec/notes.yaml:{title}:7\n");
    assert!(answer.ends_with(&found), "{answer}");
    let answer = ask(&workspace, "spec/notes.lock", 3);
    assert!(answer.contains("\ntypes.Note  spec/notes.yaml:"), "{answer}");
    let answer = ask(&workspace, "spec/notes.lock", 1);
    assert!(answer.ends_with("\nThis line keeps no name.\n"), "{answer}");
}

#[test]
fn an_included_variant_is_where_it_is_written() {
    let workspace = Workspace::new();
    let event = "  Base: {tag: kind, variants: {opened: {at: string}}}\n  \
                 Event: {tag: kind, includes: Base, variants: {closed: {}}}\n";
    let spec = SPEC.replace("title: string", "title: string\n      event: Event");
    workspace.put("spec/notes.yaml", format!("{}\n{event}", spec.trim_end()));
    let line = line_of(&workspace, "spec/notes.yaml", "opened:");
    let answer = ask(&workspace, "spec/notes.yaml", line);
    assert!(answer.contains("variant types.Event.opened"), "{answer}");
    assert!(answer.contains("field types.Event.opened.at"), "{answer}");
}

#[test]
fn public_items_are_listed_with_their_positions() {
    let workspace = Workspace::new();
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    let file = workspace.text("generated/notes/bindings.json");
    let run = workspace.run(&["where", "--sdk", "notes"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let listed: serde_json::Value = serde_json::from_str(&run.stdout).expect("it is JSON");
    let written: serde_json::Value = serde_json::from_str(&file).expect("it is JSON");
    let items = |json: &serde_json::Value| json["items"].as_array().expect("a list").clone();
    assert_eq!(items(&listed).len(), items(&written).len());
    let title = items(&listed).into_iter().find(|it| it["item"] == "types::Note::title");
    let title = title.expect("it is listed");
    let line = line_of(&workspace, "spec/notes.yaml", "title: string");
    assert_eq!(title["position"], format!("spec/notes.yaml:{line}:7"));
    assert_eq!(title["spec"], "types.Note.title");
    assert_eq!(title["signature"], "pub title: String");
}

#[test]
fn what_has_no_origin_is_said() {
    let workspace = Workspace::new();
    workspace.put("spec/notes.yaml", SPEC);
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    let mut shown = String::new();
    workspace.put("generated/notes/src/mine.rs", "mine\n");
    for spot in [
        "spec/notes.yaml",
        "spec/notes.yaml:0",
        "spec/notes.yaml:4000",
        "spec/other.yaml:1",
        "spec/released/notes.yaml:1",
        "generated/notes/src/client.rs:4000",
        "generated/notes/src/clinet.rs:1",
        "generated/notes/src/mine.rs:1",
        "generated/other/src/client.rs:1",
        "Cargo.toml:1",
        "../elsewhere.rs:1",
    ] {
        let run = workspace.run(&["where", spot]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{spot}");
        let root = workspace.path("").canonicalize().expect("it is there").display().to_string();
        shown += &format!("$ where {spot}\n{}\n", run.stderr.replace(&root, "WORKSPACE"));
    }
    insta::assert_snapshot!(shown);

    let client = "generated/notes/src/client.rs";
    workspace.put(client, format!("// mine\n{}", workspace.text(client)));
    let run = workspace.run(&["where", &format!("{client}:3")]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("`cargo xtask generate --sdk notes` writes it"), "{}", run.stderr);
}

const SPEC_WITH_MORE: &str = "\
package:
  name: notes
  version: 0.1.0
client:
  name: Notes
  base_url: https://notes.example
  auth: none
resources:
  notes:
    list:
      GET: /notes
      query:
        limit?: integer
        tag?: string
      timeout: 5s
      returns: Note
types:
  Note:
    fields:
      id: string
      color?:
        type: string
        docs: The color.
";
