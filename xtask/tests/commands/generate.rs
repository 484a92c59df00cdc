//! `generate`, from the command line to the files.

use std::fs;

use super::workspace::{MISTAKE, SPEC, Workspace, run_in};

#[test]
fn an_sdk_is_generated_and_then_fresh() {
    let workspace = Workspace::new();
    let run = workspace.run(&["generate"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let files = workspace.files("generated/notes");
    let first = run.stdout.lines().next().unwrap();
    assert!(
        first.starts_with(&format!(
            "generated/notes: {} written, 0 unchanged, 0 removed in ",
            files.len()
        )),
        "{first}"
    );
    assert!(
        workspace.text("generated/notes/src/lib.rs").contains("spec/notes.yaml"),
        "the header names the spec"
    );

    let again = workspace.run(&["generate"]);
    let unchanged = format!("generated/notes: 0 written, {} unchanged, 0 removed in ", files.len());
    assert!(again.stdout.starts_with(&unchanged), "{}", again.stdout);
    assert_eq!(again.stdout.lines().count(), 1);

    let check = workspace.run(&["generate", "--check"]);
    assert_eq!((check.code, check.stderr.as_str()), (Some(0), ""));
    assert!(
        check
            .stdout
            .starts_with(&format!("generated/notes: all {} files are as generated", files.len()))
    );
}

#[test]
fn what_was_deleted_comes_back_the_same() {
    let workspace = Workspace::new();
    workspace.run(&["generate"]);
    let texts = || -> Vec<_> {
        workspace
            .files("generated/notes")
            .into_iter()
            .map(|path| (fs::read(&path).unwrap(), path))
            .collect()
    };
    let before = texts();
    fs::remove_dir_all(workspace.path("generated/notes/src")).unwrap();
    let run = workspace.run(&["generate", "--check"]);
    assert_eq!(run.code, Some(1));
    assert!(
        run.stdout.contains("  missing      generated/notes/src/lib.rs:1:1\n"),
        "{}",
        run.stdout
    );
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    assert_eq!(texts(), before);
    fs::remove_dir_all(workspace.path("generated/notes")).unwrap();
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    assert_eq!(texts(), before);
}

#[test]
fn a_check_names_what_is_not_as_generated_and_writes_nothing() {
    let workspace = Workspace::new();
    workspace.run(&["generate"]);
    workspace.put("generated/notes/src/gone.rs", "// @generated long ago\n");
    let edited = workspace.text("generated/notes/src/lib.rs") + "// by hand\n";
    workspace.put("generated/notes/src/lib.rs", &edited);
    let run = workspace.run(&["generate", "--check"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    let line = edited.lines().count();
    let expected = format!(
        "generated/notes: 2 files are not as generated
  orphaned     generated/notes/src/gone.rs:1:1
               expected  (no file)
               found     // @generated long ago
  hand-edited  generated/notes/src/lib.rs:{line}:1
               expected  (end of file)
               found     // by hand
cause: edited by hand: src/lib.rs
cause: left over: nothing generates it any longer: src/gone.rs
help: `cargo xtask generate` writes what is expected
"
    );
    assert_eq!(run.stdout, expected);
    assert_eq!(workspace.text("generated/notes/src/lib.rs"), edited);
    assert!(workspace.path("generated/notes/src/gone.rs").exists());

    let run = workspace.run(&["generate"]);
    assert!(
        run.stdout.contains("  wrote    src/lib.rs (over an edit by hand)\n"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("  removed  src/gone.rs\n"), "{}", run.stdout);
    assert_eq!(workspace.run(&["generate", "--check"]).code, Some(0));
}

#[test]
fn a_changed_spec_makes_files_stale() {
    let workspace = Workspace::new();
    workspace.run(&["generate"]);
    workspace.put("spec/notes.yaml", SPEC.replace("title", "heading"));
    let run = workspace.run(&["generate", "--check", "--sdk", "notes"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("  stale        generated/notes/src/"), "{}", run.stdout);
    assert!(!run.stdout.contains("hand-edited"), "{}", run.stdout);
}

#[test]
fn any_spec_goes_into_any_folder_with_the_same_bytes() {
    let workspace = Workspace::new();
    workspace.run(&["generate"]);
    workspace.put("elsewhere/notes.yaml", SPEC);
    let out = workspace.path("deep/out");
    let run =
        workspace.run(&["generate", "--spec", "spec/notes.yaml", "--out", out.to_str().unwrap()]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(workspace.text("deep/out/src/lib.rs"), workspace.text("generated/notes/src/lib.rs"));
    let check = ["generate", "--check", "--spec", "notes.yaml", "--out", "../deep/out"];
    assert_eq!(
        run_in(&workspace.path("spec"), &check).code,
        Some(0),
        "the header does not depend on the current folder"
    );
    assert_eq!(
        run_in(&workspace.path("elsewhere"), &check).code,
        Some(1),
        "but on the spec's place"
    );
}

#[test]
fn it_works_from_any_folder_of_the_workspace() {
    let workspace = Workspace::new();
    workspace.run(&["generate"]);
    workspace.put("generated/notes/src/gone.rs", "// @generated long ago\n");
    let run = run_in(&workspace.path("generated/notes/src"), &["generate", "--check"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("  ../../../generated/notes/src/gone.rs:1:1\n"), "{}", run.stdout);
}

#[test]
fn a_spec_may_be_split() {
    let workspace = Workspace::new();
    let (main, types) = SPEC.split_at(SPEC.find("types:").unwrap());
    workspace.put("spec/notes.yaml", main);
    workspace.put("spec/notes/types.yaml", types);
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    workspace.put("spec/notes/types.yaml", MISTAKE);
    let run = workspace.run(&["generate"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("spec/notes/types.yaml:1:1"), "{}", run.stderr);
}

#[test]
fn examples_beside_the_spec_go_along() {
    let workspace = Workspace::new();
    workspace.put("spec/notes/examples/tour.rs", "fn main() {}\n");
    assert_eq!(workspace.run(&["generate"]).code, Some(0));
    let example = workspace.text("generated/notes/examples/tour.rs");
    assert!(example.contains("fn main() {}"), "{example}");
    assert!(example.contains("spec/notes/examples/tour.rs"), "{example}");
}

#[cfg(unix)]
#[test]
fn an_example_whose_name_is_not_unicode_is_named() {
    use std::os::unix::ffi::OsStringExt as _;
    let workspace = Workspace::new();
    workspace.put("spec/notes/examples/tour.rs", "fn main() {}\n");
    let name = std::ffi::OsString::from_vec(b"t\xffr.rs".to_vec());
    fs::write(workspace.path("spec/notes/examples").join(name), "fn main() {}\n").unwrap();
    let run = workspace.run(&["generate"]);
    assert_eq!(run.code, Some(2));
    let said = "error: the name of spec/notes/examples/t\u{fffd}r.rs is not Unicode\nhelp: rename the file\n";
    assert_eq!(run.stderr, said);
}

#[test]
fn a_mistake_in_one_spec_writes_nothing_of_it_and_the_others() {
    let workspace = Workspace::new();
    workspace.put("spec/wrong.yaml", format!("{SPEC}{MISTAKE}"));
    let run = workspace.run(&["generate"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("spec/wrong.yaml:"), "{}", run.stderr);
    assert!(!run.stderr.contains('\x1b'), "no colour in a pipe");
    assert!(!workspace.path("generated/wrong").exists());
    assert!(workspace.path("generated/notes/src/lib.rs").exists());
}

#[test]
fn a_crate_that_lost_its_spec_is_removed() {
    let workspace = Workspace::new();
    workspace.put("spec/other.yaml", SPEC);
    workspace.put("generated/mine/lib.rs", "// not generated\n");
    workspace.run(&["generate"]);
    fs::remove_file(workspace.path("spec/other.yaml")).unwrap();
    assert_eq!(workspace.run(&["generate", "--check", "--sdk", "notes"]).code, Some(0));
    assert_eq!(workspace.run(&["generate", "--check"]).code, Some(1));
    assert!(workspace.path("generated/other").exists());
    let run = workspace.run(&["generate"]);
    assert_eq!(run.code, Some(0));
    assert!(
        run.stderr.contains("generated/other holds files that were not generated"),
        "{}",
        run.stderr
    );
    let left = workspace.files("generated/other");
    assert_eq!(left, [workspace.path("generated/other/CHANGELOG.md")], "which is people's");
    assert!(workspace.path("generated/mine/lib.rs").exists());

    fs::remove_file(workspace.path("spec/notes.yaml")).unwrap();
    let run = workspace.run(&["generate"]);
    assert_eq!(run.code, Some(2), "no spec at all is rather the wrong folder");
    assert!(run.stderr.contains("there is no spec"), "{}", run.stderr);
    assert!(workspace.path("generated/notes/src/lib.rs").exists());
}

#[test]
fn a_stranger_in_the_way_is_named_and_nothing_is_written() {
    let workspace = Workspace::new();
    workspace.put("generated/notes/src/lib.rs", "// mine\n");
    for mode in [&["generate"][..], &["generate", "--check"]] {
        let run = workspace.run(mode);
        assert_eq!(run.code, Some(1));
        let shown = run.stdout + &run.stderr;
        assert!(shown.contains("generated/notes/src/lib.rs: it was not generated\n"), "{shown}");
        assert_eq!(
            workspace.files("generated/notes"),
            [workspace.path("generated/notes/src/lib.rs")]
        );
    }
    assert_eq!(workspace.text("generated/notes/src/lib.rs"), "// mine\n");
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_an_error_with_the_path_and_leaves_everything_whole() {
    let workspace = Workspace::new();
    workspace.run(&["generate"]);
    let before: Vec<_> = workspace.files("generated/notes");
    let text = workspace.text("generated/notes/src/lib.rs");
    workspace.put("spec/notes.yaml", SPEC.replace("title", "heading"));
    let output = std::process::Command::new("sh")
        .args([
            "-c",
            "trap '' XFSZ; ulimit -f 0; exec \"$0\" generate",
            env!("CARGO_BIN_EXE_xtask"),
        ])
        .current_dir(workspace.path(""))
        .output()
        .unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("error: cannot write generated/notes/"), "{stderr}");
    assert_eq!(workspace.files("generated/notes"), before, "no temporary file is left");
    assert_eq!(workspace.text("generated/notes/src/lib.rs"), text);
}
