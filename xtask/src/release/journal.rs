//! Changes of files that are undone together unless all of them succeed.

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context, Result};

use crate::terminal::complain;

/// The contents that changed files had before.
#[derive(Debug, Default)]
pub(super) struct Journal {
    former: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Journal {
    /// Keeps the contents of a file that is about to change.
    pub(super) fn remember(&mut self, path: &Path) -> Result<()> {
        if self.former.iter().any(|(known, _)| known == path) {
            return Ok(());
        }
        let found = match fs::read(path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", path.display()));
            }
        };
        self.former.push((path.to_owned(), found));
        Ok(())
    }

    /// Writes a file.
    pub(super) fn write(&mut self, path: &Path, text: &str) -> Result<()> {
        self.remember(path)?;
        put(path, text.as_bytes()).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Removes a file.
    pub(super) fn remove(&mut self, path: &Path) -> Result<()> {
        self.remember(path)?;
        fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))
    }

    /// Returns the files whose contents have changed, and lets the changes be.
    pub(super) fn finish(mut self) -> Vec<PathBuf> {
        let changed = |(path, found): (PathBuf, Option<Vec<u8>>)| {
            (fs::read(&path).ok() != found).then_some(path)
        };
        std::mem::take(&mut self.former).into_iter().filter_map(changed).collect()
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        for (path, found) in self.former.drain(..).rev() {
            let restored = match found {
                Some(bytes) => put(&path, &bytes),
                None => match fs::remove_file(&path) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                    _ => {
                        // A folder that was made for it, unless something else is in it.
                        let _ = path.parent().map(fs::remove_dir);
                        Ok(())
                    }
                },
            };
            if let Err(error) = restored {
                complain(&format!(
                    "error: cannot put back {}: {error}\nhelp: `git checkout -- {0}` does\n",
                    path.display()
                ));
            }
        }
    }
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
    fs::write(path, bytes)
}
