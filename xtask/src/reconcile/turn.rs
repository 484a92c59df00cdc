//! One generation at a time in a folder.
//!
//! The lock is the system's, so it ends with the process that holds it, however that ends.
//! Temporary files that are found while it is held are therefore those of dead processes.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

use anyhow::{Context, Result};

use crate::terminal::complain;

/// The right to read or to change a folder while nobody else changes it. It ends when this is
/// dropped.
#[derive(Debug)]
pub struct Turn {
    _lock: Option<File>,
}

impl Turn {
    /// The right to change a folder, which is created if there is none.
    ///
    /// # Errors
    /// If the folder can be neither created nor opened.
    pub fn to_write(folder: &Path) -> Result<Self> {
        if fs::metadata(folder).is_ok_and(|found| !found.is_dir()) {
            // Not a folder: the plan says so.
            return Ok(Self { _lock: None });
        }
        loop {
            let failed = || format!("cannot write {}", folder.display());
            fs::create_dir_all(folder).with_context(failed)?;
            match open(folder) {
                Ok(file) => {
                    wait(folder, file.try_lock(), || file.lock()).with_context(failed)?;
                    if is_still_at(&file, folder) {
                        return Ok(Self { _lock: Some(file) });
                    }
                }
                // Whoever had the lock has removed the folder.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error).with_context(failed),
            }
        }
    }

    /// The right to read a folder, if there is one.
    ///
    /// # Errors
    /// If the folder cannot be opened.
    pub fn to_read(folder: &Path) -> Result<Self> {
        if !folder.is_dir() {
            return Ok(Self { _lock: None });
        }
        let failed = || format!("cannot read {}", folder.display());
        let file = open(folder).with_context(failed)?;
        wait(folder, file.try_lock_shared(), || file.lock_shared()).with_context(failed)?;
        Ok(Self { _lock: Some(file) })
    }
}

/// Waits for a lock that cannot be had at once. Some file systems have no locks, and do without.
fn wait(
    folder: &Path,
    tried: Result<(), TryLockError>,
    lock: impl FnOnce() -> io::Result<()>,
) -> io::Result<()> {
    let outcome = match tried {
        Ok(()) => return Ok(()),
        Err(TryLockError::WouldBlock) => {
            complain(&format!("note: waiting for another generation of {}\n", folder.display()));
            lock()
        }
        Err(TryLockError::Error(error)) => Err(error),
    };
    outcome.or_else(|error| match error.kind() {
        io::ErrorKind::Unsupported => Ok(()),
        _ => Err(error),
    })
}

/// Opens the lock of a folder: the folder itself, so that nothing is left in it.
#[cfg(unix)]
fn open(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

/// Opens the lock of a folder: a file named after it, where a folder cannot be locked.
#[cfg(not(unix))]
fn open(folder: &Path) -> io::Result<File> {
    let folder = fs::canonicalize(folder)?;
    let digest = codegen::Fnv::default().with(folder.to_string_lossy().as_bytes()).get();
    let path = std::env::temp_dir().join(format!("xtask-{digest:016x}.lock"));
    File::options().create(true).truncate(false).write(true).open(path)
}

/// Whether what was locked is what the next one will lock.
#[cfg(unix)]
fn is_still_at(file: &File, folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let identity = |found: fs::Metadata| (found.dev(), found.ino());
    match (file.metadata(), fs::metadata(folder)) {
        (Ok(locked), Ok(found)) => identity(locked) == identity(found),
        _ => false,
    }
}

/// Whether what was locked is what the next one will lock.
#[cfg(not(unix))]
fn is_still_at(_: &File, folder: &Path) -> bool {
    folder.is_dir()
}
