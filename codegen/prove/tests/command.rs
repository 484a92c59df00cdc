//! The command, with a Cargo that says what a script makes it say.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

/// The smallest spec of use.
const SPEC: &str = "\
package:
  name: notes
  version: 0.1.0
client:
  name: Notes
  base_url: https://api.notes.example
resources:
  notes:
    retrieve:
      GET: /v1/notes/{id}
      returns: Note
types:
  Note:
    fields:
      title: string
";

struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// A workspace in a temporary folder.
struct Workspace(TempDir);

impl Workspace {
    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }
}

const RULE: &str = "operation.added";

fn workspace() -> Workspace {
    let workspace = Workspace(TempDir::new().unwrap());
    workspace.put("xtask/Cargo.toml", "");
    let folder = format!("codegen/tests/rules/{RULE}");
    workspace.put(&format!("{folder}/before.yaml"), SPEC);
    let after =
        SPEC.replace("types:", "    list:\n      GET: /v1/notes\n      returns: Note\ntypes:");
    workspace.put(&format!("{folder}/after.yaml"), after);
    workspace.put(&format!("{folder}/caller.rs"), "pub fn caller() {}\n");
    workspace.put("Cargo.lock", "# What is locked.\n");
    workspace
}

/// Runs it with a Cargo for which every crate in the folder is fine, unless the script ends it.
fn prove(workspace: &Workspace, script: &str) -> Run {
    let cargo = workspace.path("cargo");
    let log = workspace.path("log");
    let text = format!(
        r#"#!/bin/sh
echo "$*" >> {log}
[ "$1" = semver-checks ] && exit 101
{script}
for crate in */; do
    echo '{{"reason":"compiler-artifact","target":{{"name":"'"${{crate%/}}"'"}}}}'
done
"#,
        log = log.display()
    );
    fs::write(&cargo, text).unwrap();
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_prove"))
        .args([RULE])
        .env("CARGO", &cargo)
        .env_remove("CARGO_TARGET_DIR")
        .current_dir(workspace.path(""))
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

#[test]
fn a_rule_that_holds_is_counted() {
    let workspace = workspace();
    let run = prove(&workspace, "");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    let last = run.stdout.lines().last().unwrap();
    assert!(last.starts_with("1 rule, 0 at fault: 2 crates generated, in "), "{last}");
    assert!(run.stdout.contains("cargo-semver-checks is not installed"), "{}", run.stdout);

    let folder = "target/prove-rules";
    assert_eq!(workspace.text(&format!("{folder}/Cargo.lock")), "# What is locked.\n");
    let lib = workspace.text(&format!("{folder}/new_operation_added/lib.rs"));
    assert!(lib.starts_with("#![deny(warnings)]\n#![allow(deprecated)]\n"), "{lib}");
    let manifest = workspace.text(&format!("{folder}/Cargo.toml"));
    assert!(manifest.contains("\"old_operation_added\", \"probe_operation_added\""), "{manifest}");
}

#[test]
fn a_rule_that_does_not_hold_is_named_with_the_compilers_words() {
    let script = r#"
cat <<'END'
{"reason":"compiler-message","target":{"name":"new_operation_added"},"message":{"level":"error","message":"no method `list`","code":{"code":"E0599"},"spans":[]}}
END
rmdir new_operation_added 2>/dev/null || mv new_operation_added .gone"#;
    let run = prove(&workspace(), script);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{}", run.stdout);
    assert_eq!(
        run.stdout.lines().next().unwrap(),
        "operation.added: it is minor, so its caller must compile with the new crate: \
         error[E0599]: no method `list`"
    );
    assert!(run.stdout.contains("1 rule, 1 at fault"), "{}", run.stdout);
}

#[test]
fn cargo_goes_online_only_where_something_is_not_at_hand() {
    let workspace = workspace();
    let run = prove(&workspace, "[ -e fetched ] || { touch fetched; exit 101; }");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let log = workspace.text("log");
    let commands: Vec<&str> = log.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(commands, ["check", "fetch", "check", "semver-checks"]);
    assert!(log.lines().all(|line| !line.starts_with("check") || line.contains(" --offline ")));
}

#[test]
fn a_cargo_that_fails_is_no_verdict() {
    let run = prove(&workspace(), "echo 'error: the disk is full' >&2; exit 101");
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("the disk is full"), "{}", run.stderr);
}

#[test]
fn mistakes_in_a_spec_are_reported_and_the_rule_is_at_fault() {
    let workspace = workspace();
    workspace.put(&format!("codegen/tests/rules/{RULE}/after.yaml"), "tpyes: {}\n");
    let run = prove(&workspace, "");
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("operation.added/after.yaml:1:1"), "{}", run.stderr);
    assert!(run.stdout.contains("operation.added: its specs have mistakes\n"), "{}", run.stdout);
}

#[test]
fn an_unknown_rule_is_wrong_usage() {
    let run = |rule: &str| Command::new(env!("CARGO_BIN_EXE_prove")).arg(rule).output().unwrap();
    let output = run("respnse.field.added");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "error: unknown rule `respnse.field.added`\nhelp: did you mean `response.field.added`?\n"
    );
    assert_eq!(run("--all").status.code(), Some(2));
}
