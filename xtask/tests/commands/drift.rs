//! `generate --check` says why files are not as they would be generated.

use std::fs;

use super::workspace::{SPEC, Workspace};

/// The causes that a check names; it must find fault.
fn causes(workspace: &Workspace) -> Vec<String> {
    let run = workspace.run(&["generate", "--check"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{}", run.stdout);
    run.stdout.lines().filter_map(|line| line.strip_prefix("cause: ")).map(str::to_owned).collect()
}

fn generated() -> Workspace {
    let workspace = Workspace::new();
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    workspace
}

/// A file as another generator would have written it, so that the list of what was written knows it.
fn rewrite(workspace: &Workspace, path: &str) {
    let text = workspace.text(&format!("generated/notes/{path}")) + "// Emitted otherwise.\n";
    workspace.put(&format!("generated/notes/{path}"), &text);
    let checksum = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let list = workspace.text("generated/notes/.generated");
    let lines = list.lines().map(|line| match line.split_once("  ") {
        Some((_, listed)) if listed == path => format!("{checksum:016x}  {path}\n"),
        _ => format!("{line}\n"),
    });
    workspace.put("generated/notes/.generated", lines.collect::<String>());
}

fn edit(workspace: &Workspace) {
    let with = "title: string\n      text?: Text\n  Text: {fields: {words: string}}";
    workspace.edit("spec/notes.yaml", "title: string", with);
}

#[test]
fn a_spec_that_was_edited() {
    let workspace = generated();
    edit(&workspace);
    let [cause] = &causes(&workspace)[..] else { panic!("one cause") };
    assert!(
        cause.starts_with("the spec was edited, and nothing was generated since: all "),
        "{cause}"
    );
}

#[test]
fn a_spec_that_was_edited_where_what_it_was_is_not_known() {
    let workspace = generated();
    edit(&workspace);
    fs::remove_dir_all(workspace.path("target")).unwrap();
    let [cause] = &causes(&workspace)[..] else { panic!("one cause") };
    assert!(
        cause.starts_with(
            "the spec was edited, and nothing was generated since; perhaps the generator changed too: all "
        ),
        "{cause}"
    );
}

#[test]
fn a_spec_that_was_edited_since_the_last_commit() {
    let workspace = Workspace::committed();
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    fs::remove_dir_all(workspace.path("target")).unwrap();
    edit(&workspace);
    let [cause] = &causes(&workspace)[..] else { panic!("one cause") };
    assert!(cause.starts_with("the spec was edited, and nothing was generated since: "), "{cause}");
}

#[test]
fn a_generator_that_changed() {
    let workspace = generated();
    rewrite(&workspace, "src/lib.rs");
    assert_eq!(
        causes(&workspace),
        ["the generator changed, and nothing was generated since: src/lib.rs"]
    );
}

#[test]
fn each_file_of_a_spec_that_was_edited_and_a_generator_that_changed_has_its_own_cause() {
    let workspace = generated();
    rewrite(&workspace, "src/runtime/json/value.rs");
    rewrite(&workspace, "src/types/note.rs");
    edit(&workspace);
    let causes = causes(&workspace);
    let [spec, generator, both] = &causes[..] else { panic!("{causes:#?}") };
    assert!(spec.starts_with("the spec was edited, and nothing was generated since: "), "{spec}");
    assert_eq!(
        generator,
        "the generator changed, and nothing was generated since: src/runtime/json/value.rs"
    );
    assert_eq!(
        both,
        "the spec was edited and the generator changed, and nothing was generated since: src/types/note.rs"
    );
}

#[test]
fn a_file_that_was_edited_deleted_or_left_over() {
    let workspace = generated();
    workspace.put("generated/notes/src/gone.rs", "// @generated long ago\n");
    let edited = workspace.text("generated/notes/src/lib.rs") + "// by hand\n";
    workspace.put("generated/notes/src/lib.rs", edited);
    fs::remove_file(workspace.path("generated/notes/src/types/note.rs")).unwrap();
    assert_eq!(
        causes(&workspace),
        [
            "edited by hand: src/lib.rs",
            "deleted by hand: src/types/note.rs",
            "left over: nothing generates it any longer: src/gone.rs",
        ]
    );
}

#[test]
fn a_crate_that_was_never_generated_and_one_whose_spec_is_gone() {
    let workspace = Workspace::new();
    let [cause] = &causes(&workspace)[..] else { panic!("one cause") };
    assert!(cause.starts_with("never generated: all "), "{cause}");

    workspace.put("spec/other.yaml", SPEC);
    workspace.run(&["generate"]);
    fs::remove_file(workspace.path("spec/other.yaml")).unwrap();
    let [cause] = &causes(&workspace)[..] else { panic!("one cause") };
    assert!(cause.starts_with("left over: nothing generates it any longer: all "), "{cause}");
}

#[test]
fn a_list_that_was_merged() {
    let workspace = generated();
    workspace.edit("generated/notes/.generated", "# spec", "<<<<<<< mine\n# spec");
    assert_eq!(
        causes(&workspace),
        ["the list of what was generated was edited, as in a merge: .generated"]
    );
}

#[test]
fn a_list_from_before_specs_had_digests_does_not_tell() {
    let workspace = generated();
    let list = workspace.text("generated/notes/.generated");
    let lines = list.lines().filter(|line| !line.starts_with("# spec "));
    let old: String = lines.map(|line| format!("{line}\n")).collect();
    workspace.put("generated/notes/.generated", &old);
    assert_eq!(workspace.run(&["generate", "--check"]).code, Some(0), "it is not missed");
    workspace.run(&["generate"]);
    assert_eq!(workspace.text("generated/notes/.generated"), old, "nor written for itself");
    edit(&workspace);
    let [cause] = &causes(&workspace)[..] else { panic!("one cause") };
    assert!(cause.starts_with("the spec was edited or the generator changed, "), "{cause}");
    workspace.run(&["generate"]);
    assert!(workspace.text("generated/notes/.generated").contains("\n# spec "));
}

/// Review must not see noise.
#[test]
fn a_comment_in_a_spec_changes_nothing_that_is_committed() {
    let workspace = generated();
    let before = workspace.text("generated/notes/.generated");
    workspace.edit("spec/notes.yaml", "title: string", "\"title\": string # Words.");
    assert_eq!(workspace.run(&["generate", "--check"]).code, Some(0));
    let run = workspace.run(&["generate"]);
    assert!(run.stdout.contains(": 0 written, "), "{}", run.stdout);
    assert_eq!(workspace.text("generated/notes/.generated"), before);
}
