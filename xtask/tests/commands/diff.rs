//! `diff` tells facts to people, to changelogs and to programs, and judges them.

use super::workspace::{MISTAKE, Run, SPEC, Workspace, git, run_in};
use insta::assert_snapshot;
use serde_json::{Value, json};

/// Spec that the tests change.
const BEFORE: &str = "\
package:
  name: notes
  version: 0.1.0
client:
  name: Notes
  base_url: https://api.notes.example
  timeout: 10s
resources:
  notes:
    list:
      GET: /v1/notes
      query:
        limit?: integer
      returns: Array<Note>
    retrieve:
      docs: One note.
      GET: /v1/notes/{id}
      returns: Note
    archive:
      POST: /v1/notes/{id}/archive
types:
  Note:
    fields:
      id: string
      title: string
      state: {values: [draft, published]}
";

/// A fact of every severity.
const AFTER: &str = "\
package:
  name: notes
  version: 0.1.1
client:
  name: Notes
  base_url: https://api.notes.example
  timeout: 20s
resources:
  notes:
    list:
      GET: /v1/notes
      query:
        limit?: string
        tag?: string
      returns: Array<Note>
    fetch:
      name: retrieve
      docs: One note, by its id.
      GET: /v1/notes/{id}
      returns: Note
types:
  Note:
    fields:
      id: string
      title: string
      author: string
      state: {values: [draft, published, gone]}
";

fn edited() -> Workspace {
    let workspace = Workspace::new();
    workspace.put("spec/notes.yaml", BEFORE);
    git(&workspace.path(""), &["init", "--quiet"]);
    workspace.commit();
    workspace.put("spec/notes.yaml", AFTER);
    workspace
}

fn fine(workspace: &Workspace, arguments: &[&str]) -> String {
    let Run { code, stdout, stderr } = workspace.run(arguments);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    stdout
}

#[test]
fn the_last_commit_and_the_working_tree_are_compared() {
    assert_snapshot!(fine(&edited(), &["diff"]));
}

#[test]
fn what_nobody_notices_is_listed_if_asked_for_or_if_it_is_all() {
    let workspace = edited();
    let all = fine(&workspace, &["diff", "--all"]);
    assert!(!all.contains("--all lists"), "{all}");
    assert!(all.contains("docs.changed"), "{all}");
    workspace.put("spec/notes.yaml", BEFORE.replace("One note.", "One note, by its id."));
    assert_snapshot!(fine(&workspace, &["diff"]));
}

#[test]
fn a_changelog_gets_its_entry() {
    assert_snapshot!(fine(&edited(), &["diff", "--format", "markdown"]));
}

#[test]
fn programs_get_everything() {
    assert_snapshot!(fine(&edited(), &["diff", "--format", "json"]));
}

/// A names file of the import stands among the specs, and is none.
#[test]
fn a_names_file_is_not_compared() {
    let workspace = Workspace::committed();
    workspace.put("spec/notes.import.yaml", "by_hand: [get /notes]\n");
    workspace.commit();
    let same = "notes: HEAD:spec/notes.yaml and spec/notes.yaml mean the same\n";
    assert_eq!(fine(&workspace, &["diff", "--fail-on", "any"]), same);
    let folders = fine(&workspace, &["diff", "spec", "spec"]);
    assert_eq!(folders, "notes: spec/notes.yaml and spec/notes.yaml mean the same\n");
    assert_eq!(workspace.run(&["diff", "HEAD", "HEAD"]).code, Some(0));
}

#[test]
fn formatting_comments_and_the_split_into_files_are_no_change() {
    let workspace = Workspace::committed();
    let (main, types) = SPEC.split_at(SPEC.find("types:").unwrap());
    workspace.put("spec/notes.yaml", format!("# Notes.\n{main}"));
    workspace.put("spec/notes/types.yaml", types.replace("  title: string", "  title: 'string'"));
    assert_eq!(
        fine(&workspace, &["diff", "--fail-on", "any"]),
        "notes: HEAD:spec/notes.yaml and spec/notes.yaml mean the same\n"
    );
    assert_eq!(
        fine(&workspace, &["diff", "--format", "markdown"]),
        "Nothing has changed for users of the crate.\n"
    );
    let json: Value =
        serde_json::from_str(&fine(&workspace, &["diff", "--format", "json"])).unwrap();
    assert_eq!((&json["changes"], &json["verdict"]["crate"]), (&json!([]), &json!("none")));
}

#[test]
fn facts_are_a_fault_from_the_severity_on_that_is_asked_for() {
    let workspace = Workspace::new();
    workspace.put("spec/notes.yaml", BEFORE);
    for (from, to, expected) in [
        ("One note.", "A note.", [0, 0, 1]),
        ("limit?: integer", "limit?: integer, tag?: string", [0, 0, 1]),
        // A released client keeps its own.
        ("timeout: 10s", "timeout: 20s", [0, 0, 1]),
        ("[draft, published]", "[draft, published, gone]", [0, 1, 1]),
        ("limit?: integer", "limit: integer", [1, 1, 1]),
        ("  name: Notes", "  name: Memos", [1, 1, 1]),
        ("limit?", "limit?", [0, 0, 0]),
    ] {
        let to = to.replace(", tag", "\n        tag");
        workspace.put("new.yaml", BEFORE.replace(from, &to));
        for (fail_on, code) in ["breaking", "dangerous", "any"].into_iter().zip(expected) {
            let run = workspace.run(&["diff", "spec/notes.yaml", "new.yaml", "--fail-on", fail_on]);
            assert_eq!(run.code, Some(code), "{to} --fail-on {fail_on}: {}", run.stdout);
            let expected = match code {
                0 => String::new(),
                _ => format!(
                    "error: new: 1 fact is not accepted in new.accepted.yaml (--fail-on {fail_on})\n"
                ),
            };
            assert_eq!(run.stderr, expected);
        }
    }
}

#[test]
fn a_spec_on_one_side_only_is_reported_and_is_no_error() {
    let workspace = Workspace::committed();
    workspace.put("spec/letters.yaml", SPEC);
    workspace.edit("spec/notes.yaml", "title", "heading");
    std::fs::rename(workspace.path("spec/notes.yaml"), workspace.path("spec/memos.yaml")).unwrap();
    assert_eq!(
        fine(&workspace, &["diff"]),
        "letters: was added (spec/letters.yaml)

memos: was added (spec/memos.yaml)

notes: was removed (it was HEAD:spec/notes.yaml)
"
    );
    assert_snapshot!(fine(&workspace, &["diff", "--format", "markdown"]));
    assert_snapshot!("one_sided_json", fine(&workspace, &["diff", "--format", "json"]));
    let run = workspace.run(&["diff", "--fail-on", "any", "--sdk", "notes"]);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (Some(1), "error: notes was removed (--fail-on any)\n")
    );
    let run = workspace.run(&["diff", "--fail-on", "breaking", "--sdk", "notes"]);
    assert_eq!(run.code, Some(1), "a crate that is gone breaks everybody: {}", run.stderr);
    let run = workspace.run(&["diff", "--fail-on", "any", "--sdk", "letters"]);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (Some(1), "error: letters was added (--fail-on any)\n")
    );
    let run = workspace.run(&["diff", "--fail-on", "dangerous", "--sdk", "letters"]);
    assert_eq!(run.code, Some(0), "a new crate breaks nobody: {}", run.stderr);
}

#[test]
fn each_of_several_sdks_is_reported_and_one_can_be_chosen() {
    let workspace = Workspace::new();
    workspace.put("spec/letters.yaml", SPEC.replace("notes", "letters"));
    git(&workspace.path(""), &["init", "--quiet"]);
    workspace.commit();
    workspace.edit("spec/notes.yaml", "title: string", "title?: string");
    let shown = fine(&workspace, &["diff"]);
    assert!(shown.starts_with("letters: HEAD:spec/letters.yaml and"), "{shown}");
    assert!(shown.contains("\n\nnotes: HEAD:spec/notes.yaml → spec/notes.yaml\n"), "{shown}");
    let shown = fine(&workspace, &["diff", "--format", "markdown"]);
    assert!(shown.starts_with("# letters\n\nNothing"), "{shown}");
    assert!(shown.contains("\n\n# notes\n\n## 0.2.0\n"), "{shown}");
    let json = |arguments: &[&str]| -> Value {
        serde_json::from_str(&fine(&workspace, arguments)).unwrap()
    };
    let all = json(&["diff", "--format", "json"]);
    assert_eq!((&all[0]["sdk"], &all[1]["sdk"]), (&json!("letters"), &json!("notes")));
    let one = json(&["diff", "--format", "json", "--sdk", "notes"]);
    assert_eq!(one, all[1]);

    let run = workspace.run(&["diff", "--sdk", "note"]);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (Some(2), "error: unknown SDK `note`\nhelp: did you mean `notes`?\n")
    );
}

#[test]
fn mistakes_are_reported_of_the_side_that_has_them_and_do_not_keep_others_back() {
    let workspace = Workspace::new();
    workspace.put("spec/wrong.yaml", format!("{MISTAKE}{SPEC}"));
    git(&workspace.path(""), &["init", "--quiet"]);
    workspace.commit();
    workspace.edit("spec/notes.yaml", "title: string", "title?: string");

    let run = workspace.run(&["diff"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.starts_with("notes: HEAD:spec/notes.yaml → "), "{}", run.stdout);
    assert!(run.stderr.contains("--> HEAD:spec/wrong.yaml:1:1\n"), "{}", run.stderr);
    assert!(run.stderr.contains("--> spec/wrong.yaml:1:1\n"), "{}", run.stderr);

    workspace.put("spec/wrong.yaml", SPEC);
    let run = workspace.run(&["diff", "--sdk", "wrong"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("--> HEAD:spec/wrong.yaml:1:1\n"), "{}", run.stderr);
    assert!(!run.stderr.contains("--> spec/"), "{}", run.stderr);

    let run = workspace.run(&["diff", "--sdk", "wrong", "--format", "json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["verdict"], Value::Null);
    assert_eq!(json["mistakes"][0]["file"], json!("HEAD:spec/wrong.yaml"));

    workspace.put("spec/wrong.yaml", b"package:\n  # caf\xe9\n");
    let run = workspace.run(&["diff", "--sdk", "wrong"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("byte 16 is not UTF-8"), "{}", run.stderr);
}

#[test]
fn it_works_from_any_folder_of_the_workspace() {
    let workspace = edited();
    let run = run_in(&workspace.path("xtask"), &["diff"]);
    assert_eq!(run.code, Some(0));
    assert!(
        run.stdout.starts_with("notes: HEAD:spec/notes.yaml → ../spec/notes.yaml\n"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_spec_is_not_compared_with_itself_for_want_of_another() {
    let workspace = Workspace::committed();
    let run = workspace.run(&["diff", "spec/notes.yaml"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("both sides are spec/notes.yaml"), "{}", run.stderr);
    assert!(run.stderr.contains("cargo xtask diff HEAD spec/notes.yaml"), "{}", run.stderr);
    // Where it is asked for, nothing has changed.
    fine(&workspace, &["diff", "spec/notes.yaml", "spec/notes.yaml"]);
}
