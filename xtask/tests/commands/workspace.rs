//! A workspace in a temporary folder, and the program run in it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

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

/// What a run of the program gave.
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
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}
