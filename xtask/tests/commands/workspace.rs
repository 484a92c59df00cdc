//! A workspace in a temporary folder, and the program run in it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use tempfile::TempDir;

/// The smallest spec of use.
pub(crate) const SPEC: &str = "\
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

/// A file that holds the mistake of an unknown key, in its first line.
pub(crate) const MISTAKE: &str = "tpyes:\n  Note: string\n";

/// Output of a run of the program.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

pub(crate) struct Workspace(TempDir);

impl Workspace {
    /// With one SDK, `notes`.
    pub(crate) fn new() -> Self {
        let workspace = Self(TempDir::new().unwrap());
        workspace.put("xtask/Cargo.toml", "");
        workspace.put("spec/README.md", "not a spec\n");
        workspace.put("spec/notes.yaml", SPEC);
        workspace
    }

    /// The same, with everything committed.
    pub(crate) fn committed() -> Self {
        let workspace = Self::new();
        git(&workspace.path(""), &["init", "--quiet"]);
        workspace.commit();
        workspace
    }

    /// Commits everything as it is.
    pub(crate) fn commit(&self) {
        git(&self.path(""), &["add", "--all"]);
        git(&self.path(""), &["commit", "--quiet", "--allow-empty", "--message", "A change"]);
    }

    /// Replaces something in a file.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no {from}");
        self.put(path, text.replace(from, to));
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn put(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run_in(self.0.path(), arguments)
    }

    /// Every file below a folder.
    pub(crate) fn files(&self, folder: &str) -> Vec<PathBuf> {
        let mut files = Vec::new();
        let mut folders = vec![self.path(folder)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { folders.push(path) } else { files.push(path) }
            }
        }
        files.sort();
        files
    }
}

pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Run {
    run_command(command(folder).args(arguments))
}

/// The program, to be run in a folder, and kept from repositories around it.
pub(crate) fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    alone(&mut command, folder);
    command
}

pub(crate) fn run_command(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Neither the settings of who runs the tests nor a repository that the folder lies in count.
fn alone(command: &mut Command, folder: &Path) {
    let temporary = fs::canonicalize(env::temp_dir()).unwrap();
    command
        .current_dir(folder)
        .env("GIT_CEILING_DIRECTORIES", temporary)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .env_remove("GIT_PREFIX");
}

/// Returns what git prints with the program as its driver for specs.
pub(crate) fn git_with_driver(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    alone(&mut command, folder);
    let driver = format!("diff.spec.command='{}' git-diff", env!("CARGO_BIN_EXE_xtask"));
    let run = run_command(command.args(["-c", &driver, "--no-pager"]).args(arguments));
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    run.stdout
}

/// Runs git, which must succeed.
pub(crate) fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    alone(&mut command, folder);
    let output = command
        .args(["-c", "user.name=Tester", "-c", "user.email=tester@example.com"])
        .args(["-c", "init.defaultBranch=main", "-c", "commit.gpgSign=false"])
        .args(["-c", "protocol.file.allow=always", "-c", "core.autocrlf=false"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
