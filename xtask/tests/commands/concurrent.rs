//! Several runs at once in one folder.

use std::fs;
use std::process::Stdio;

use super::workspace::{SPEC, Workspace, command};

#[test]
fn runs_at_once_in_one_folder_all_succeed_and_leave_what_one_would() {
    let alone = Workspace::new();
    assert_eq!(alone.run(&["generate"]).code, Some(0));
    let workspace = Workspace::new();
    let runs: Vec<_> = (0..24)
        .map(|_| {
            let mut run = command(&workspace.path(""));
            run.arg("generate").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let mut writers = 0;
    for run in runs {
        let output = run.wait_with_output().unwrap();
        let (out, err) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(0), "{out}{err}");
        let is_note =
            |line: &str| line == "note: waiting for another generation of generated/notes";
        assert!(err.lines().all(is_note), "{err}");
        writers += usize::from(!out.starts_with("generated/notes: 0 written, "));
    }
    assert_eq!(writers, 1, "the others find what the first one wrote");
    assert_eq!(contents(&workspace), contents(&alone));
}

#[test]
fn runs_of_different_specs_into_one_folder_leave_one_of_them_whole() {
    let workspace = Workspace::new();
    workspace.put("other.yaml", SPEC.replace("title", "heading").replace("Note", "Memo"));
    let specs = ["spec/notes.yaml", "other.yaml"];
    let runs: Vec<_> = (0..16)
        .map(|run| {
            let mut command = command(&workspace.path(""));
            command.args(["generate", "--spec", specs[run % 2], "--out", "generated/notes"]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for run in runs {
        let output = run.wait_with_output().unwrap();
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{err}");
    }
    let check = |spec| {
        let arguments = ["generate", "--check", "--spec", spec, "--out", "generated/notes"];
        workspace.run(&arguments).code
    };
    let mut codes = specs.map(check);
    codes.sort_unstable();
    assert_eq!(codes, [Some(0), Some(1)]);
}

fn contents(workspace: &Workspace) -> Vec<(String, Vec<u8>)> {
    let root = workspace.path("");
    let files = workspace.files("generated").into_iter();
    files
        .map(|path| {
            let name = path.strip_prefix(&root).unwrap().display().to_string();
            (name, fs::read(&path).unwrap())
        })
        .collect()
}
