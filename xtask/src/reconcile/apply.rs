//! Carries a plan out, so that whenever it is interrupted every file is the old one or the new one,
//! whole.
//!
//! A file is written beside its place and renamed into it. What cannot carry the marker is known by
//! the manifest alone, so the manifest is written before such files appear and after such files are
//! gone: an interrupted run never leaves a file that the next one takes for a stranger's.

use std::collections::HashSet;
use std::fs::{self, File as Handle};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use anyhow::{Context, Result, bail};

use super::plan::{Change, Plan};
use super::{is_marked, manifest};

const PREFIX: &str = ".xtask-";
const SUFFIX: &str = ".tmp";

/// Whether the name is one that a killed run may have left behind.
pub(super) fn is_temporary(name: &str) -> bool {
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

impl Plan<'_> {
    /// Writes and removes what the plan says. Nothing is done if something is in the way.
    pub fn apply(&self) -> Result<()> {
        if let Some(obstacle) = self.obstacles().next() {
            bail!("{} is in the way", self.folder.join(&obstacle.path).display());
        }
        let mut writes: Vec<_> = self.changes.iter().filter(|change| change.is_write()).collect();
        writes.sort_by_key(|change| phase(change));
        let marked = writes.partition_point(|change| phase(change) == Phase::Marked);
        // Where case does not count, removing one of these later would remove what has just been
        // written.
        let written: HashSet<_> = writes.iter().map(|change| change.path.to_lowercase()).collect();
        let (respelt, mut orphaned): (Vec<_>, Vec<_>) = self
            .changes
            .iter()
            .filter(|change| change.is_removal())
            .partition(|change| written.contains(&change.path.to_lowercase()));
        // By it the others are known, should this be interrupted.
        orphaned.sort_by_key(|change| change.path == manifest::NAME);

        self.remove(&respelt)?;
        self.write(&writes[..marked])?;
        self.remove(&orphaned)?;
        self.remove_abandoned();
        self.write(&writes[marked..])
    }

    fn write(&self, changes: &[&Change<'_>]) -> Result<()> {
        for change in changes {
            let path = self.folder.join(&change.path);
            let text = change.expected.as_deref().unwrap_or_default();
            replace(&path, text.as_bytes())
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(())
    }

    fn remove(&self, changes: &[&Change<'_>]) -> Result<()> {
        for change in changes {
            let path = self.folder.join(&change.path);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(error).with_context(|| format!("cannot remove {}", path.display()));
                }
                _ => self.remove_emptied(&path),
            }
        }
        Ok(())
    }

    /// Removes the folders that an interrupted run has emptied and left.
    fn remove_abandoned(&self) {
        let listed = self.manifest.paths().map(|path| self.folder.join(path));
        listed.filter(|path| !path.exists()).for_each(|path| self.remove_emptied(&path));
    }

    /// Removes the folders about a removed file, outwards, as long as they are empty.
    fn remove_emptied(&self, removed: &Path) {
        let inside = removed.ancestors().skip(1).take_while(|folder| *folder != self.folder);
        for folder in inside {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Marked,
    Manifest,
    Unmarked,
}

fn phase(change: &Change<'_>) -> Phase {
    match change.expected.as_deref() {
        _ if change.path == manifest::NAME => Phase::Manifest,
        Some(text) if is_marked(text.as_bytes()) => Phase::Marked,
        _ => Phase::Unmarked,
    }
}

fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder)?;
    let (temporary, mut file) = create_temporary(folder)?;
    let result = file.write_all(text).and_then(|()| {
        drop(file);
        fs::rename(&temporary, path)
    });
    if result.is_err() {
        // The first error is the one to report.
        let _ = fs::remove_file(&temporary);
    }
    result
}

fn create_temporary(folder: &Path) -> io::Result<(PathBuf, Handle)> {
    for attempt in 0.. {
        let path = folder.join(format!("{PREFIX}{}-{attempt}{SUFFIX}", process::id()));
        match Handle::create_new(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            result => return result.map(|file| (path, file)),
        }
    }
    unreachable!("a name is free")
}
