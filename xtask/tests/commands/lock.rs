//! The lock beside a spec, as the commands read and keep it.

use super::workspace::{SPEC, Workspace};

const CONFLICT: &str = "\
types.Note struct Note
<<<<<<< ours
types.Note.title field title
=======
types.Note.text field text optional
types.Note.title field title_2
>>>>>>> theirs
";

#[test]
fn generating_sorts_a_lock_and_resolves_conflicts() {
    let workspace = Workspace::new();
    workspace.put("spec/notes.lock", CONFLICT);
    let run = workspace.run(&["generate"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(run.stdout.starts_with("spec/notes.lock: written\n"), "{}", run.stdout);
    let lock = workspace.text("spec/notes.lock");
    let lines: Vec<&str> = lock.lines().filter(|line| !line.starts_with('#')).collect();
    let sorted = [
        "types.Note struct Note",
        "types.Note.text field text optional",
        "types.Note.title field title",
    ];
    assert_eq!(lines, sorted);
    assert_eq!(workspace.run(&["generate", "--check"]).code, Some(0));

    workspace.put("spec/notes.lock", CONFLICT);
    let check = workspace.run(&["generate", "--check"]);
    assert_eq!(check.code, Some(1));
    assert!(
        check.stdout.starts_with("spec/notes.lock: not as written\nhelp: "),
        "{}",
        check.stdout
    );
    assert_eq!(workspace.text("spec/notes.lock"), CONFLICT, "it is only checked");

    workspace.put("spec/notes.lock", &lock);
    workspace.put("spec/released/notes.lock", CONFLICT);
    assert_eq!(workspace.run(&["generate", "--check"]).code, Some(1));
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    assert_eq!(workspace.text("spec/released/notes.lock"), lock);
}

#[test]
fn a_lock_changes_what_is_generated_and_compared() {
    let workspace = Workspace::committed();
    workspace.put("spec/notes.yaml", SPEC.replace("title: string", "title?: string"));
    workspace.commit();
    workspace.put("spec/notes.lock", "types.Note.title field title optional\n");
    workspace.commit();
    workspace.put("spec/notes.yaml", SPEC);
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    let note = workspace.text("generated/notes/src/types/note.rs");
    assert!(note.contains("pub title: Option<String>"), "{note}");
    let diff = workspace.run(&["diff"]);
    assert!(diff.stdout.contains("response.option.became-required"), "{}", diff.stdout);
    assert!(!diff.stdout.contains("crate    major"), "{}", diff.stdout);
    let released = workspace.run(&["diff", "HEAD~2", "HEAD"]);
    assert!(released.stdout.contains("lock.added"), "{}", released.stdout);
}

#[test]
fn a_lock_that_cannot_be_read_is_shown_at_its_place() {
    let workspace = Workspace::new();
    workspace.put("spec/notes.lock", "types.Note class Note\n");
    let run = workspace.run(&["check"]);
    assert_eq!(run.code, Some(1));
    let text = format!("{}{}", run.stdout, run.stderr);
    assert!(text.contains("spec/notes.lock:1:12"), "{text}");
}

#[test]
fn a_lock_without_its_spec_is_not_overlooked() {
    let workspace = Workspace::new();
    workspace.put("spec/other.lock", "types.Note struct Note\n");
    let run = workspace.run(&["generate"]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stderr.contains("other.lock is ignored: other.yaml is not beside it"),
        "{}",
        run.stderr
    );
}
