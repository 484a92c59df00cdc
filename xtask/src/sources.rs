//! Reads a spec: its file and, if there, the files of the folder of the same name beside it, which
//! are more of the spec, its lock, and the files of `examples` in the folder, which go along.
//!
//! A source has two names. The one in generated files depends neither on the machine nor on the
//! current folder; the one in messages can be opened from there.

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context, Result, bail, ensure};
use codegen::diagnostics::Source;

use crate::encoding::decoded;
use crate::git::{Kind, Revision};
use crate::lock;
use crate::mistakes::Failure;
use crate::workspace::{ACCEPTED, Workspace, entries};

/// The files of one spec: the main one, the others by name, the lock, the examples by name.
#[derive(Clone, Debug)]
pub struct Sources {
    /// As generated files name them.
    pub named: Vec<Source>,
    /// As messages name them.
    pub shown: Vec<Source>,
}

/// Reads a spec.
pub fn read(workspace: &Workspace, spec: &Path) -> Result<Sources, Failure> {
    let base = base(workspace, spec)?;
    let (mut files, mut names) = (Vec::new(), Vec::new());
    for path in paths(spec)? {
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        names.push(slashed(&base.join(below(&path, spec))));
        files.push((slashed(&path), bytes));
    }
    let shown = decoded(files)?;
    let named = names
        .into_iter()
        .zip(&shown)
        .map(|(name, source)| Source { name, text: source.text.clone() })
        .collect();
    Ok(Sources { named, shown })
}

/// The breaks that were accepted, which stand beside a spec.
pub(crate) fn accepted(spec: &Path) -> Result<Option<Source>, Failure> {
    let path = accepted_path(spec);
    match fs::read(&path) {
        Ok(bytes) => Ok(decoded(vec![(slashed(&path), bytes)])?.pop()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            let failed = anyhow::Error::new(error);
            Err(failed.context(format!("cannot read {}", path.display())).into())
        }
    }
}

/// Returns the path of the accepted breaks of a spec.
pub(crate) fn accepted_path(spec: &Path) -> PathBuf {
    let stem = spec.file_stem().unwrap_or_default().to_string_lossy();
    spec.with_file_name(format!("{stem}{ACCEPTED}"))
}

/// The files of a spec: the main one, the others by name, the lock, the examples by name.
pub(crate) fn paths(spec: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = vec![spec.to_owned()];
    let mut examples = Vec::new();
    let folder = spec.with_extension("");
    if folder != spec && folder.is_dir() {
        ensure_unicode(&folder, ".yaml")?;
        for (name, path) in entries(&folder)? {
            ensure!(!name.ends_with(".yml"), "{} is ignored: name it .yaml", path.display());
            if name.ends_with(".yaml") {
                paths.push(path);
            }
        }
        let below = folder.join("examples");
        if below.is_dir() {
            ensure_unicode(&below, ".rs")?;
            for (name, path) in entries(&below)? {
                let ending = name.rsplit_once('.').map(|(_, ending)| ending);
                match ending {
                    Some("rs") => examples.push(path),
                    Some(ending) if ending.eq_ignore_ascii_case("rs") => {
                        bail!("{} is ignored: its name must end in .rs", path.display());
                    }
                    _ => {}
                }
            }
        }
    }
    paths.extend(Some(lock::path(spec)).filter(|lock| lock.exists()));
    paths.extend(examples);
    Ok(paths)
}

/// Reads the same files in a revision, by their paths from the top of the repository.
pub(crate) fn committed(revision: &Revision, main: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let name = &revision.name;
    let entry = revision.entry(main)?.with_context(|| format!("{main} is not in {name}"))?;
    let mut files = vec![(main.to_owned(), revision.bytes(&entry)?)];
    let Some(folder) = main.strip_suffix(".yaml") else { return Ok(files) };
    let lock = format!("{folder}{}", codegen::lock::ENDING);
    for (folder, ending) in [(folder.to_owned(), ".yaml"), (format!("{folder}/examples"), ".rs")] {
        if ending == ".rs"
            && let Some(entry) = revision.entry(&lock)?.filter(|entry| entry.kind == Kind::File)
        {
            files.push((lock.clone(), revision.bytes(&entry)?));
        }
        let entry = revision.entry(&folder)?.filter(|entry| entry.kind == Kind::Folder);
        for file in entry.map(|entry| revision.list(&entry)).transpose()?.into_iter().flatten() {
            if file.kind == Kind::File && file.name.ends_with(ending) {
                files.push((format!("{folder}/{}", file.name), revision.bytes(&file)?));
            }
        }
    }
    Ok(files)
}

/// Refuses files of this ending that [`entries`] leaves out.
fn ensure_unicode(folder: &Path, ending: &str) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry.with_context(|| format!("cannot read {}", folder.display()))?.path();
        let is_unicode = path.file_name().is_some_and(|name| name.to_str().is_some());
        ensure!(
            is_unicode || !path.to_string_lossy().ends_with(ending),
            "the name of {} is not Unicode\nhelp: rename the file",
            path.display()
        );
    }
    Ok(())
}

/// The spec's folder below the workspace; of a spec elsewhere, nothing.
fn base(workspace: &Workspace, spec: &Path) -> Result<PathBuf> {
    let canonical = |path: &Path| {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        fs::canonicalize(path).with_context(|| format!("cannot read {}", path.display()))
    };
    let folder = canonical(spec.parent().unwrap_or(spec))?;
    let root = canonical(workspace.root())?;
    Ok(folder.strip_prefix(&root).unwrap_or(Path::new("")).to_owned())
}

/// The path of one of a spec's files below the spec's folder.
fn below<'a>(path: &'a Path, spec: &Path) -> &'a Path {
    spec.parent().and_then(|folder| path.strip_prefix(folder).ok()).unwrap_or(path)
}

/// A path as it is written everywhere.
pub(crate) fn slashed(path: &Path) -> String {
    let path = path.to_string_lossy();
    if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() }
}
