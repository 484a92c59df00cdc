//! A byte order mark in front of a file changes nothing, and other encodings are a mistake.

use super::workspace::{MISTAKE, SPEC, Workspace};

const MARK: &str = "\u{feff}";

#[test]
fn a_byte_order_mark_in_front_of_any_file_changes_nothing() {
    let (main, types) = SPEC.split_at(SPEC.find("types:").unwrap());
    let accepted = "[{fingerprint: \"0123456789abcdef\", version: 0.1.0, reason: None.}]\n";
    let put = |mark: &str| {
        let workspace = Workspace::new();
        for (path, text) in [
            ("spec/notes.yaml", main),
            ("spec/notes/types.yaml", types),
            ("spec/notes.accepted.yaml", accepted),
            ("spec/notes/examples/tour.rs", "fn main() {}\n"),
        ] {
            workspace.put(path, format!("{mark}{text}"));
        }
        assert_eq!(workspace.run(&["check"]).stderr, "");
        assert_eq!(workspace.run(&["generate"]).stderr, "");
        workspace
    };
    let (marked, plain) = (put(MARK), put(""));
    for path in ["src/types/note.rs", "examples/tour.rs", "README.md", ".generated"] {
        let path = format!("generated/notes/{path}");
        assert_eq!(marked.text(&path), plain.text(&path), "{path}");
    }
}

#[test]
fn a_document_may_start_behind_a_byte_order_mark() {
    let workspace = Workspace::new();
    for start in ["---\n", "# A comment.\n", "\r\n"] {
        workspace.put("spec/notes.yaml", format!("{MARK}{start}{SPEC}"));
        assert_eq!(workspace.run(&["check"]).stderr, "", "{start}");
    }
    workspace.put("spec/notes.yaml", format!("{MARK}{MISTAKE}"));
    let run = workspace.run(&["check"]);
    assert!(run.stderr.contains(" --> spec/notes.yaml:1:1\n"), "{}", run.stderr);
}

#[test]
fn both_sides_of_a_comparison_may_have_a_byte_order_mark() {
    let workspace = Workspace::new();
    workspace.put("spec/notes.yaml", format!("{MARK}{SPEC}"));
    let workspace = {
        super::workspace::git(&workspace.path(""), &["init", "--quiet"]);
        workspace.commit();
        workspace
    };
    workspace.put("spec/notes.yaml", SPEC);
    let run = workspace.run(&["diff", "--fail-on", "any"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
}

#[test]
fn a_byte_order_mark_in_what_was_generated_is_no_edit() {
    let workspace = Workspace::new();
    workspace.run(&["generate"]);
    for path in
        ["generated/notes/api.md", "generated/notes/.generated", "generated/notes/src/lib.rs"]
    {
        workspace.put(path, format!("{MARK}{}", workspace.text(path)));
    }
    let check = workspace.run(&["generate", "--check"]);
    assert_eq!(check.stdout.matches("  stale  ").count(), 3, "{}", check.stdout);
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    assert!(!workspace.text("generated/notes/api.md").starts_with(MARK));
    assert_eq!(workspace.run(&["generate", "--check"]).code, Some(0));
}

#[test]
fn utf_16_is_one_mistake_that_says_so() {
    let workspace = Workspace::new();
    let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>();
    let marked = format!("{MARK}{SPEC}");
    for bytes in [little(SPEC), big(SPEC), little(&marked), big(&marked)] {
        workspace.put("spec/notes.yaml", bytes);
        let run = workspace.run(&["check"]);
        assert_eq!(run.code, Some(1));
        let expected = "error[yaml-syntax]: the file is UTF-16, not UTF-8
 --> spec/notes.yaml:1:1
  |
  = help: save the file as UTF-8

1 mistake
";
        assert_eq!(run.stderr, expected);
    }
    let workspace = Workspace::new();
    workspace.put("spec/notes/examples/tour.rs", little("fn main() {}\n"));
    let run = workspace.run(&["check"]);
    let expected = "error[bad-example]: the file is UTF-16, not UTF-8";
    assert!(run.stderr.starts_with(expected), "{}", run.stderr);
}
