//! Breaks that are accepted do not fail, and their reasons are shown.

use super::workspace::{Run, SPEC, Workspace};
use serde_json::{Value, json};

/// With a break in the working tree.
fn broken() -> Workspace {
    let workspace = Workspace::committed();
    workspace.edit("spec/notes.yaml", "title: string", "title?: string");
    workspace
}

/// The line that is printed to accept the only break.
fn line(workspace: &Workspace) -> String {
    let run = workspace.run(&["diff"]);
    let (_, rest) = run.stdout.split_once("add to spec/notes.accepted.yaml").unwrap();
    rest.lines().nth(1).unwrap().to_owned()
}

fn judged(workspace: &Workspace) -> Run {
    workspace.run(&["diff", "--fail-on", "breaking"])
}

#[test]
fn the_line_that_is_printed_accepts_a_break_once_it_has_a_reason() {
    let workspace = broken();
    assert_eq!(judged(&workspace).code, Some(1));
    let line = line(&workspace);
    workspace.put("spec/notes.accepted.yaml", &line);
    let run = judged(&workspace);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("`` is not a reason"), "{}", run.stderr);

    let accepted = line.replace("reason: \"\"", "reason: Old notes have none.");
    workspace.put("spec/notes.accepted.yaml", &accepted);
    let run = judged(&workspace);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(
        run.stdout.contains("    accepted for 0.2.0: Old notes have none.\n"),
        "{}",
        run.stdout
    );
    assert!(!run.stdout.contains("to accept"), "{}", run.stdout);
    assert!(run.stdout.contains("crate    major"), "the verdict stays: {}", run.stdout);

    let run = workspace.run(&["diff", "--format", "markdown"]);
    assert!(run.stdout.contains(" Old notes have none.\n"), "{}", run.stdout);
    let run = workspace.run(&["diff", "--format", "json"]);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        json["changes"][0]["accepted"],
        json!({"reason": "Old notes have none.", "version": "0.2.0"})
    );

    workspace.edit("spec/notes.yaml", "returns: Note", "returns: string");
    workspace.edit("spec/notes.yaml", "types:\n  Note:\n    fields:\n      title?: string\n", "");
    assert_eq!(judged(&workspace).code, Some(1), "another break is another decision");
}

#[test]
fn an_accepted_break_is_no_spec_of_its_own() {
    let workspace = broken();
    workspace.put("spec/notes.accepted.yaml", "");
    for command in ["check", "generate"] {
        let run = workspace.run(&[command]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert!(!run.stdout.contains("accepted"), "{}", run.stdout);
    }
    workspace.put("spec/letters.accepted.yaml", "");
    let run = workspace.run(&["check"]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stderr.contains("spec/letters.accepted.yaml is ignored: letters.yaml is not beside it"),
        "{}",
        run.stderr
    );
}

#[test]
fn what_is_accepted_is_read_from_the_new_side() {
    let workspace = broken();
    let accepted = line(&workspace).replace("\"\"", "Fine.");
    workspace.put("spec/notes.accepted.yaml", &accepted);
    workspace.commit();
    let run = |sides: &[&str]| {
        let arguments = [&["diff", "--fail-on", "breaking"], sides].concat();
        workspace.run(&arguments).code
    };
    assert_eq!(run(&["HEAD~1", "HEAD"]), Some(0));
    assert_eq!(run(&["HEAD~1", "HEAD:spec/notes.yaml"]), Some(0));
    workspace.put("spec/notes.accepted.yaml", "");
    assert_eq!(run(&["HEAD~1", "HEAD"]), Some(0));
    assert_eq!(run(&["HEAD~1"]), Some(1));
}

#[test]
fn what_an_older_version_accepted_is_history() {
    let workspace = Workspace::new();
    workspace.put("new.yaml", SPEC.replace("title: string", "title?: string"));
    workspace.put("spec/notes.yaml", SPEC.replace("0.1.0", "0.3.0"));
    workspace.edit("new.yaml", "0.1.0", "0.3.0");
    let run = || workspace.run(&["diff", "spec/notes.yaml", "new.yaml", "--fail-on", "breaking"]);
    let shown = run().stdout;
    let fingerprint = shown.split("fingerprint: \"").nth(1).unwrap()[..16].to_owned();
    let accept = |version: &str| {
        let entry =
            format!("- {{fingerprint: \"{fingerprint}\", version: {version}, reason: Fine.}}\n");
        workspace.put("new.accepted.yaml", entry);
        run()
    };
    assert_eq!(accept("0.2.0").code, Some(1), "the break was made again");
    assert_eq!(accept("0.2.0").stdout.matches("note:").count(), 0);
    assert_eq!(accept("0.3.0").code, Some(0), "a version that is not out yet breaks but once");
    assert_eq!(accept("0.4.0").code, Some(0));
}

#[test]
fn an_entry_of_the_coming_version_that_is_no_change_is_stale() {
    let workspace = broken();
    let entry = |version: &str| {
        format!("- {{fingerprint: \"0123456789abcdef\", version: {version}, reason: Undone.}}\n")
    };
    workspace.put("spec/notes.accepted.yaml", entry("0.2.0"));
    let run = workspace.run(&["diff"]);
    assert_eq!(run.code, Some(0));
    let note = "note: spec/notes.accepted.yaml accepts 0123456789abcdef for 0.2.0, but no change has that fingerprint: remove the entry\n";
    assert!(run.stdout.ends_with(note), "{}", run.stdout);
    for version in ["0.1.0", "0.0.9", "0.3.0"] {
        workspace.put("spec/notes.accepted.yaml", entry(version));
        let run = workspace.run(&["diff"]);
        assert!(!run.stdout.contains("note:"), "{version}: {}", run.stdout);
    }
}

#[test]
fn a_bad_list_stops_the_comparison_with_its_places() {
    let workspace = broken();
    let line = line(&workspace).replace("\"\"", "Fine.");
    for (from, to, mistake) in [
        ("reason", "resaon", "did you mean `reason`?"),
        (", reason: Fine.", "", "an accepted break has no `reason`"),
        ("rule: response", "rule: repsonse", "there is no rule"),
        ("fingerprint: \"", "fingerprint: \"x", "is not a fingerprint"),
    ] {
        let text = line.replace(from, to);
        assert_ne!(text, line);
        workspace.put("spec/notes.accepted.yaml", text);
        for run in [judged(&workspace), workspace.run(&["check"])] {
            assert_eq!(run.code, Some(1), "{}", run.stdout);
            assert!(run.stderr.contains(mistake), "{}", run.stderr);
            assert!(run.stderr.contains("--> spec/notes.accepted.yaml:1:"), "{}", run.stderr);
        }
    }
    let start = line.find("rule: ").unwrap();
    let end = start + line[start..].find(',').unwrap();
    let other = format!("{}rule: operation.removed{}", &line[..start], &line[end..]);
    workspace.put("spec/notes.accepted.yaml", other);
    let run = judged(&workspace);
    assert_eq!(run.code, Some(1));
    assert!(
        run.stderr.contains("the change with this fingerprint has the rule `"),
        "{}",
        run.stderr
    );
}
