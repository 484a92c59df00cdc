//! Files that a folder holds now, as far as they can be the generator's.
//!
//! Symbolic links are named, never followed. A folder below that is a repository, a crate or a
//! cache of its own (such as `target`) is named and not entered, unless something known to be ours
//! lies in it.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use anyhow::{Context, Result, bail};

/// Kind of the entry at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    /// A symbolic link, a device, a socket.
    Other,
}

/// Every entry by its path below the folder, with `/` between the parts. Names that are not Unicode
/// are not ours.
pub(super) type Tree = BTreeMap<String, Kind>;

/// Reads the folder; it is empty if there is none. `holds_ours` says whether something known lies
/// below a path.
pub(super) fn read(folder: &Path, holds_ours: impl Fn(&str) -> bool) -> Result<Tree> {
    let mut tree = Tree::new();
    match fs::metadata(folder) {
        Ok(metadata) if metadata.is_dir() => walk(folder, "", &holds_ours, &mut tree)?,
        Ok(_) => bail!("{} is not a folder", folder.display()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => {
            return Err(error).with_context(|| format!("cannot read {}", folder.display()));
        }
    }
    Ok(tree)
}

fn walk(
    folder: &Path,
    prefix: &str,
    holds_ours: &impl Fn(&str) -> bool,
    tree: &mut Tree,
) -> Result<()> {
    let failed = || format!("cannot read {}", folder.display());
    for entry in fs::read_dir(folder).with_context(failed)? {
        let entry = entry.with_context(failed)?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let path = format!("{prefix}{name}");
        let kind = entry.file_type().with_context(failed)?;
        if kind.is_dir() {
            if !stands_alone(&name, &entry.path()) || holds_ours(&path) {
                walk(&entry.path(), &format!("{path}/"), holds_ours, tree)?;
            }
            tree.insert(path, Kind::Folder);
        } else {
            tree.insert(path, if kind.is_file() { Kind::File } else { Kind::Other });
        }
    }
    Ok(())
}

fn stands_alone(name: &str, folder: &Path) -> bool {
    name == ".git"
        || ["CACHEDIR.TAG", "Cargo.toml", ".git"].iter().any(|tell| folder.join(tell).exists())
}
