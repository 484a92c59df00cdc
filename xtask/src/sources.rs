//! Reads a spec: its file and, if there, the files of the folder of the same name beside it, which
//! are more of the spec, and those of `examples` in it, which go along.
//!
//! A source has two names. The one in generated files depends neither on the machine nor on the
//! current folder; the one in messages can be opened from there.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use codegen::diagnostics::{Diagnostic, Diagnostics, Place, Source};

use crate::{
    mistakes::{Failure, Mistakes},
    workspace::{Workspace, entries},
};

/// The files of one spec: the main one, the others by name, the examples by name.
#[derive(Clone, Debug)]
pub struct Sources {
    /// As generated files name them.
    pub named: Vec<Source>,
    /// As messages name them.
    pub shown: Vec<Source>,
}

/// Reads a spec.
pub fn read(workspace: &Workspace, spec: &Path) -> Result<Sources, Failure> {
    let mut diagnostics = Diagnostics::default();
    let (mut named, mut shown) = (Vec::new(), Vec::new());
    let base = base(workspace, spec)?;
    for (source, path) in (0..).zip(paths(spec)?) {
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            diagnostics.push(not_utf8(source, error.utf8_error().valid_up_to()));
            String::from_utf8_lossy(error.as_bytes()).into_owned()
        });
        shown.push(Source { name: slashed(&path), text: text.clone() });
        named.push(Source { name: slashed(&base.join(below(&path, spec))), text });
    }
    match diagnostics.gate(()) {
        Ok(()) => Ok(Sources { named, shown }),
        Err(diagnostics) => Err(Failure::Mistakes(Mistakes::new(&diagnostics, &shown))),
    }
}

fn not_utf8(source: u16, offset: usize) -> Diagnostic {
    // It is shown as the replacement character, which has three bytes.
    let place = Place::bytes(source, offset, 3);
    Diagnostic::new("yaml-syntax", format!("byte {offset} is not UTF-8"), place)
        .help("save the file as UTF-8")
}

fn paths(spec: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = vec![spec.to_owned()];
    let folder = spec.with_extension("");
    if folder != spec && folder.is_dir() {
        for (name, path) in entries(&folder)? {
            ensure!(!name.ends_with(".yml"), "{} is passed over: name it .yaml", path.display());
            if name.ends_with(".yaml") {
                paths.push(path);
            }
        }
        let examples = folder.join("examples");
        if examples.is_dir() {
            let is_rust = |(name, _): &(String, PathBuf)| name.ends_with(".rs");
            paths.extend(entries(&examples)?.into_iter().filter(is_rust).map(|(_, path)| path));
        }
    }
    Ok(paths)
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

fn slashed(path: &Path) -> String {
    let path = path.to_string_lossy();
    if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() }
}
