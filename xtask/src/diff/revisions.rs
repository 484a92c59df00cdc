//! Sides of a comparison that are in a revision of git.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Result, anyhow, bail};

use super::side::{Files, Spec, Specs, by_name, is_spec, no_specs};
use crate::git::{Entry, Git, Kind, Revision};
use crate::mistakes::Failure;
use crate::workspace::{ACCEPTED, Workspace};
use crate::{encoding, sources};

/// The specs of the workspace as they are in a revision; none if it has no folder of them.
pub(super) fn workspace(workspace: &Workspace, revision: Revision) -> Result<Specs> {
    let folder = format!("{}spec", Git::at(workspace.root()).prefix()?);
    let revision = Rc::new(revision);
    let specs = match revision.entry(&folder)? {
        Some(entry) if entry.kind == Kind::Folder => listed(&revision, &folder, &entry)?,
        _ => BTreeMap::new(),
    };
    Ok(Specs::Many(format!("{}:{folder}", revision.name), specs))
}

/// Reads the specs at a path of a revision.
pub(super) fn path(revision: Revision, path: &str) -> Result<Specs> {
    let revision = Rc::new(revision);
    let shown = format!("{}:{path}", revision.name);
    // The folder of a spec's parts need not be there.
    let main = format!("{path}.yaml");
    if !path.is_empty() && is_file(&revision, &main)? {
        return Ok(Specs::One(Spec::in_git(&revision, main)));
    }
    let Some(entry) = revision.entry(path)? else {
        return Err(not_in(&revision, path)?);
    };
    match entry.kind {
        Kind::File => return Ok(Specs::One(Spec::in_git(&revision, path.to_owned()))),
        Kind::Other => bail!("{shown} is neither a file nor a folder, but a link"),
        Kind::Folder => {}
    }
    let below = if path.is_empty() { "spec".to_owned() } else { format!("{path}/spec") };
    for (folder, entry) in [(below.as_str(), revision.entry(&below)?), (path, Some(entry))] {
        let Some(entry) = entry.filter(|entry| entry.kind == Kind::Folder) else { continue };
        let specs = listed(&revision, folder, &entry)?;
        if !specs.is_empty() {
            return Ok(Specs::Many(format!("{}:{folder}", revision.name), specs));
        }
    }
    bail!("{}", no_specs(&shown))
}

fn not_in(revision: &Revision, path: &str) -> Result<anyhow::Error> {
    let name = &revision.name;
    let near = Git::at(Path::new(".")).prefix()? + path;
    let help = if near != path && revision.entry(&near)?.is_some() {
        format!("paths count from the top of the repository: `{name}:{near}`")
    } else {
        format!("`git ls-tree -r --name-only {name}` lists what there is")
    };
    Ok(anyhow!("{path} is not in {name}\nhelp: {help}"))
}

fn is_file(revision: &Revision, path: &str) -> Result<bool> {
    Ok(revision.entry(path)?.is_some_and(|entry| entry.kind == Kind::File))
}

fn listed(revision: &Rc<Revision>, folder: &str, entry: &Entry) -> Result<BTreeMap<String, Spec>> {
    let files = revision.list(entry)?.into_iter();
    let specs = files.filter(|file| file.kind == Kind::File && is_spec(&file.name));
    Ok(by_name(specs.map(|file| {
        let path = if folder.is_empty() { file.name } else { format!("{folder}/{}", file.name) };
        Spec::in_git(revision, path)
    })))
}

/// Reads the files of a spec in a revision.
pub(super) fn read(revision: &Revision, main: &str) -> Result<Files, Failure> {
    let files = sources::committed(revision, main)?.into_iter();
    let files = files.map(|(path, bytes)| (format!("{}:{path}", revision.name), bytes));
    let sources = encoding::decoded(files.collect())?;
    let beside = accepted_path(main);
    let accepted = match revision.entry(&beside)? {
        Some(entry) if entry.kind == Kind::File => {
            let name = format!("{}:{beside}", revision.name);
            encoding::decoded(vec![(name, revision.bytes(&entry)?)])?.pop()
        }
        _ => None,
    };
    Ok(Files { sources, accepted })
}

/// A path as git takes it: from the top of the repository, unless it begins with `./` or `../`.
pub(super) fn from_the_top(git: &Git, path: &str) -> Result<String> {
    let whole = if path.starts_with("./") || path.starts_with("../") || path == "." {
        git.prefix()? + path
    } else {
        path.to_owned()
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                if parts.pop().is_none() {
                    bail!("{path} is outside of the repository");
                }
            }
            part => parts.push(part),
        }
    }
    Ok(parts.join("/"))
}

/// Returns the path of a spec's accepted breaks.
pub(super) fn accepted_path(spec: &str) -> String {
    format!("{}{ACCEPTED}", spec.strip_suffix(".yaml").unwrap_or(spec))
}
