//! Changes that make a folder hold what the generator gave.
//!
//! Planning reads and writes nothing, so that a check and a generation judge alike.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File as Handle};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use codegen::file::{File, Keep};

use super::apply::is_temporary;
use super::manifest::{self, Manifest};
use super::tree::{self, Kind, Tree};
use super::{Difference, HEAD_BYTES, is_marked, path};

/// The differences between a folder and what the generator gave.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The folder.
    pub folder: PathBuf,
    /// One per file that is not as it should be, by path.
    pub changes: Vec<Change<'a>>,
    /// Number of files that are as they should be.
    pub unchanged: usize,
    /// Manifest of the previous generation.
    pub(super) manifest: Manifest,
    spec: Option<u64>,
}

/// A file that is not as it should be.
#[derive(Debug)]
pub struct Change<'a> {
    /// Path below the folder, with `/` between the parts.
    pub path: String,
    /// Reason for the change.
    pub fault: Fault,
    /// Expected contents, if any.
    pub(super) expected: Option<Cow<'a, str>>,
    /// Found contents, if any; of a leftover only the beginning.
    pub(super) found: Option<Vec<u8>>,
}

/// Difference between a file and its expected state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// It is as an earlier generation left it.
    Stale,
    /// It was changed after it had been generated.
    HandEdited,
    /// An earlier generation wrote it, this one does not.
    Orphaned,
    /// As orphaned, but it was edited and has no marker: it stays.
    Kept,
    /// It is not ours and stands where a file must be written; and why it is not.
    InTheWay(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::HandEdited => "hand-edited",
            Self::Orphaned => "orphaned",
            Self::Kept => "kept",
            Self::InTheWay(_) => "in the way",
        })
    }
}

impl Plan<'_> {
    /// Returns the entries that must be moved away by hand before anything can be written.
    pub fn obstacles(&self) -> impl Iterator<Item = &Change<'_>> {
        self.changes.iter().filter(|change| matches!(change.fault, Fault::InTheWay(_)))
    }

    /// Whether something was generated into the folder before.
    pub fn is_inhabited(&self) -> bool {
        self.manifest.exists()
    }

    /// Whether that was made from a spec that says the same as today's; none if that is not known.
    pub fn is_of_this_spec(&self) -> Option<bool> {
        self.is_of(self.spec?)
    }

    /// Whether that was made from a spec of this digest; none if that is not known.
    pub fn is_of(&self, digest: u64) -> Option<bool> {
        self.manifest.is_of(digest)
    }

    /// Whether a file was generated at the path before.
    pub fn listed(&self, path: &str) -> bool {
        self.manifest.lists(path)
    }

    /// Whether this very text was generated at the path before.
    pub fn was(&self, path: &str, text: &str) -> bool {
        self.manifest.is_unedited(path, text.as_bytes())
    }
}

impl Change<'_> {
    /// Returns the first difference between the found and the expected contents.
    pub fn difference(&self) -> Difference {
        Difference::first(self.expected.as_deref().map(str::as_bytes), self.found.as_deref())
    }

    /// Returns the expected contents, if any.
    pub fn expected(&self) -> Option<&str> {
        self.expected.as_deref()
    }

    /// Whether a file is written for it.
    pub fn is_write(&self) -> bool {
        matches!(self.fault, Fault::Missing | Fault::Stale | Fault::HandEdited)
    }

    /// Whether a file is removed for it.
    pub fn is_removal(&self) -> bool {
        self.fault == Fault::Orphaned
    }
}

/// Compares the folder, which need not exist, with the files that it should hold. The digest is
/// that of the spec that they were made from.
pub fn plan<'a>(folder: &Path, files: &'a [File], spec: Option<u64>) -> Result<Plan<'a>> {
    path::validate(files)?;
    let manifest = Manifest::read(folder)?;
    let mut wanted: Wanted<'a> = files
        .iter()
        .map(|file| (file.path.as_str(), (Cow::Borrowed(file.text.as_str()), file.keep)))
        .collect();
    if !files.is_empty() {
        wanted.insert(manifest::NAME, (Cow::Owned(manifest::render(files, spec)), Keep::Always));
    }
    let holds_ours = |path: &str| {
        let below =
            |known: &str| known.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        wanted.keys().copied().any(below) || manifest.paths().any(below)
    };
    let tree = tree::read(folder, holds_ours)?;

    let place = Place { folder, manifest, tree };
    let leftovers = place.leftovers(&wanted)?;
    let (mut changes, mut unchanged) = (Vec::new(), 0);
    for (path, (text, keep)) in wanted {
        match place.compare(path, text, &leftovers)? {
            Some(change) if keep == Keep::Always || change.fault == Fault::Missing => {
                changes.push(change);
            }
            _ => unchanged += 1,
        }
    }
    changes.extend(leftovers);
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    // Many files may be kept out by the same link.
    changes.dedup_by(|a, b| a.path == b.path);
    let before = changes.len();
    forget_digest(&mut changes);
    unchanged += before - changes.len();
    let Place { folder, manifest, .. } = place;
    Ok(Plan { folder: folder.to_owned(), changes, unchanged, manifest, spec })
}

/// Forgets a change of the spec's digest alone, which is not worth writing: nothing follows from
/// it.
fn forget_digest(changes: &mut Vec<Change<'_>>) {
    let is_manifest = |change: &Change<'_>| change.path == manifest::NAME;
    if changes
        .iter()
        .any(|change| !is_manifest(change) && (change.is_write() || change.is_removal()))
    {
        return;
    }
    changes.retain(|change| {
        let (Some(expected), Some(found)) = (&change.expected, &change.found) else { return true };
        !is_manifest(change) || !manifest::list_the_same(expected.as_bytes(), found)
    });
}

/// Expected contents of each path, and the owner of the file.
type Wanted<'a> = BTreeMap<&'a str, (Cow<'a, str>, Keep)>;

/// Contents of a folder, with the manifest of the previous generation.
struct Place<'p> {
    folder: &'p Path,
    manifest: Manifest,
    tree: Tree,
}

impl Place<'_> {
    fn compare<'a>(
        &self,
        path: &str,
        expected: Cow<'a, str>,
        leftovers: &[Change<'_>],
    ) -> Result<Option<Change<'a>>> {
        let in_the_way = |path: &str, why| {
            Ok(Some(Change {
                path: path.to_owned(),
                fault: Fault::InTheWay(why),
                expected: None,
                found: None,
            }))
        };
        for (end, _) in path.match_indices('/') {
            if self.tree.get(&path[..end]).is_some_and(|kind| *kind != Kind::Folder) {
                return in_the_way(&path[..end], "it is not a folder");
            }
        }
        let found = match self.tree.get(path) {
            Some(Kind::File) => Some(self.text(path)?),
            Some(Kind::Folder) => return in_the_way(path, "it is a folder"),
            Some(Kind::Other) => return in_the_way(path, "it is not a regular file"),
            None => None,
        };
        let fault = match &found {
            None => match self.other_spelling(path) {
                Some(other)
                    if !leftovers
                        .iter()
                        .any(|leftover| leftover.is_removal() && leftover.path == other) =>
                {
                    return in_the_way(other, "its name differs only in case");
                }
                _ => Fault::Missing,
            },
            Some(found) if *found == expected.as_bytes() => return Ok(None),
            Some(found) if self.manifest.is_unedited(path, found) => Fault::Stale,
            Some(_) if self.manifest.lists(path) => Fault::HandEdited,
            Some(found) if is_marked(found) || path == manifest::NAME => Fault::Stale,
            Some(_) => return in_the_way(path, "it was not generated"),
        };
        Ok(Some(Change { path: path.to_owned(), fault, expected: Some(expected), found }))
    }

    /// Returns the spelling of the existing path that the file system takes for this one.
    fn other_spelling(&self, path: &str) -> Option<&str> {
        fs::symlink_metadata(self.folder.join(path)).ok()?;
        self.tree
            .keys()
            .map(String::as_str)
            .find(|other| other.to_lowercase() == path.to_lowercase())
    }

    fn leftovers(&self, wanted: &Wanted<'_>) -> Result<Vec<Change<'static>>> {
        // In a folder that nothing was generated into, a marker is somebody else's.
        let inhabited = self.manifest.exists() || self.any_marked(wanted)?;
        let mut leftovers = Vec::new();
        for (path, _) in self
            .tree
            .iter()
            .filter(|(path, kind)| **kind == Kind::File && !wanted.contains_key(path.as_str()))
        {
            let name = path.rsplit('/').next().unwrap_or(path);
            let found = if self.manifest.lists(path) { self.text(path)? } else { self.head(path)? };
            let fault = match self.manifest.lists(path) {
                _ if is_temporary(name) || path == manifest::NAME => Fault::Orphaned,
                _ if inhabited && is_marked(&found) => Fault::Orphaned,
                true if self.manifest.is_unedited(path, &found) => Fault::Orphaned,
                true => Fault::Kept,
                false => continue,
            };
            leftovers.push(Change {
                path: path.clone(),
                fault,
                expected: None,
                found: Some(found),
            });
        }
        Ok(leftovers)
    }

    fn any_marked(&self, wanted: &Wanted<'_>) -> Result<bool> {
        for path in wanted.keys().filter(|path| self.tree.get(**path) == Some(&Kind::File)) {
            if is_marked(&self.head(path)?) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn text(&self, path: &str) -> Result<Vec<u8>> {
        let path = self.folder.join(path);
        fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
    }

    fn head(&self, path: &str) -> Result<Vec<u8>> {
        let path = self.folder.join(path);
        let mut head = Vec::new();
        Handle::open(&path)
            .and_then(|file| file.take(HEAD_BYTES as u64).read_to_end(&mut head))
            .with_context(|| format!("cannot read {}", path.display()))?;
        Ok(head)
    }
}
