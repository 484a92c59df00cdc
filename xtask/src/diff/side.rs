//! The two sides of a comparison: where their specs are, and what is in them.
//!
//! A side is on disk or in a revision of git. Both know the same forms: a spec, the folder of its
//! parts, a folder of specs, a folder that holds `spec/`.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    path::{Path, PathBuf},
    rc::Rc,
};

use anyhow::{Context, Result, anyhow, bail};
use codegen::{Source, diagnostics::nearest};

use crate::{
    git::{Entry, Git, Kind, Revision},
    mistakes::Failure,
    sources::{self, slashed},
    workspace::{ACCEPTED, Workspace, entries},
};

/// What a side holds.
#[derive(Debug)]
pub(super) enum Specs {
    /// One spec, whatever it is called.
    One(Spec),
    /// Specs by name, and where they are.
    Many(String, BTreeMap<String, Spec>),
}

/// A spec, not yet read.
#[derive(Clone, Debug)]
pub(super) struct Spec {
    /// What the SDK is called: the file's name without its ending.
    pub(super) name: String,
    /// The main file, as people are shown it.
    pub(super) shown: String,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Disk(PathBuf),
    Git(Rc<Revision>, String),
}

/// What is in the files of a spec.
#[derive(Debug)]
pub(super) struct Files {
    /// The main file, then its parts; on disk, the examples too.
    pub(super) sources: Vec<Source>,
    /// The accepted breaks, if there are any.
    pub(super) accepted: Option<Source>,
}

/// The side that an argument names: what exists on disk, else a revision.
pub(super) fn resolve(workspace: &Workspace, argument: &OsStr) -> Result<Specs> {
    let path = Path::new(argument);
    let text = argument.to_string_lossy();
    if path.exists() {
        return on_disk(path);
    }
    let missing = format!("there is no file or folder `{text}`");
    if looks_like_path(&text) {
        match neighbour(path) {
            Some(near) => bail!("{missing}\nhelp: did you mean `{near}`?"),
            None => bail!(missing),
        }
    }
    let git = Git::at(Path::new("."));
    let (name, below) = parted(&text);
    let revision = git.revision(name).context(missing)?;
    match below {
        None => committed(workspace, revision),
        Some(below) => in_revision(revision, &from_the_top(&git, below)?),
    }
}

/// What stands where the path should, under nearly its name.
fn neighbour(path: &Path) -> Option<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let names = entries(folder.unwrap_or(Path::new("."))).ok()?;
    let names = names.iter().map(|(name, _)| name.as_str());
    let near = nearest(path.file_name()?.to_str()?, names)?;
    Some(slashed(&path.with_file_name(near)))
}

/// A revision and the path in it. A date in braces may hold a colon of its own.
fn parted(text: &str) -> (&str, Option<&str>) {
    let braces = text.rfind('}').map_or(0, |end| end + 1);
    match text[braces..].find(':') {
        Some(colon) => (&text[..braces + colon], Some(&text[braces + colon + 1..])),
        None => (text, None),
    }
}

/// That an argument means two things, and which of them is taken.
pub(super) fn ambiguity(argument: &OsStr) -> Option<String> {
    let name = argument.to_str().filter(|name| !looks_like_path(name))?;
    if !Path::new(name).exists() || !matches!(Git::at(Path::new(".")).find(name), Ok(Some(_))) {
        return None;
    }
    Some(format!(
        "note: `{name}` is both on disk and a revision of git, and what is on disk is compared; `heads/{name}`, `tags/{name}` or `{name}:spec` is the revision\n"
    ))
}

/// The specs of the workspace as they are now.
pub(super) fn working_tree(workspace: &Workspace) -> Result<Specs> {
    let specs = workspace.sdks()?.into_iter().filter_map(|sdk| sdk.spec);
    Ok(Specs::Many(slashed(&workspace.join("spec")), by_name(specs.map(Spec::on_disk))))
}

/// The specs of the workspace as they are in a revision; none if it has no folder of them.
pub(super) fn committed(workspace: &Workspace, revision: Revision) -> Result<Specs> {
    let folder = format!("{}spec", Git::at(workspace.root()).prefix()?);
    let revision = Rc::new(revision);
    let specs = match revision.entry(&folder)? {
        Some(entry) if entry.kind == Kind::Folder => listed(&revision, &folder, &entry)?,
        _ => BTreeMap::new(),
    };
    Ok(Specs::Many(format!("{}:{folder}", revision.name), specs))
}

impl Specs {
    /// Where its specs are, for messages.
    pub(super) fn shown(&self) -> &str {
        match self {
            Self::One(spec) => &spec.shown,
            Self::Many(shown, _) => shown,
        }
    }
}

impl Spec {
    fn on_disk(path: PathBuf) -> Self {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Self { name, shown: slashed(&path), place: Place::Disk(path) }
    }

    fn in_git(revision: &Rc<Revision>, path: String) -> Self {
        let name = path.rsplit('/').next().unwrap_or(&path);
        let name = name.strip_suffix(".yaml").unwrap_or(name).to_owned();
        let shown = format!("{}:{path}", revision.name);
        Self { name, shown, place: Place::Git(Rc::clone(revision), path) }
    }

    /// Where its accepted breaks are, or would be, without the revision.
    pub(super) fn accepted_path(&self) -> String {
        match &self.place {
            Place::Disk(path) => slashed(&sources::accepted_path(path)),
            Place::Git(_, path) => accepted_name(path),
        }
    }

    /// Reads its files.
    pub(super) fn read(&self, workspace: &Workspace) -> Result<Files, Failure> {
        match &self.place {
            Place::Disk(path) => {
                let sources = sources::read(workspace, path)?.shown;
                Ok(Files { sources, accepted: sources::accepted(path)? })
            }
            Place::Git(revision, path) => {
                let sources = sources::decoded(parts(revision, path)?)?;
                let beside = accepted_name(path);
                let accepted = match revision.entry(&beside)? {
                    Some(entry) if entry.kind == Kind::File => {
                        let name = format!("{}:{beside}", revision.name);
                        sources::decoded(vec![(name, revision.bytes(&entry)?)])?.pop()
                    }
                    _ => None,
                };
                Ok(Files { sources, accepted })
            }
        }
    }
}

fn by_name(specs: impl Iterator<Item = Spec>) -> BTreeMap<String, Spec> {
    specs.map(|spec| (spec.name.clone(), spec)).collect()
}

fn accepted_name(spec: &str) -> String {
    format!("{}{ACCEPTED}", spec.strip_suffix(".yaml").unwrap_or(spec))
}

fn is_spec(name: &str) -> bool {
    name.ends_with(".yaml") && !name.ends_with(ACCEPTED)
}

/// Whether a text is hardly the name of a revision.
fn looks_like_path(text: &str) -> bool {
    !text.contains(':')
        && (text.ends_with(".yaml")
            || text.ends_with(".yml")
            || text.ends_with('/')
            || text.starts_with(['.', '/']))
}

fn on_disk(path: &Path) -> Result<Specs> {
    if !path.is_dir() {
        return Ok(Specs::One(Spec::on_disk(path.to_owned())));
    }
    if let Some(name) = path.file_name() {
        let main = path.with_file_name(format!("{}.yaml", name.to_string_lossy()));
        if main.is_file() {
            return Ok(Specs::One(Spec::on_disk(main)));
        }
    }
    for folder in [path.join("spec"), path.to_owned()] {
        if !folder.is_dir() {
            continue;
        }
        let specs = entries(&folder)?.into_iter().filter(|(name, _)| is_spec(name));
        let specs = by_name(specs.map(|(_, path)| Spec::on_disk(path)));
        if !specs.is_empty() {
            return Ok(Specs::Many(slashed(&folder), specs));
        }
    }
    bail!("{}", no_specs(&slashed(path)))
}

fn no_specs(folder: &str) -> String {
    format!(
        "{folder} holds no spec\nhelp: name a spec (`spec/notes.yaml`), a folder of specs, or one that holds `spec/`"
    )
}

fn in_revision(revision: Revision, path: &str) -> Result<Specs> {
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

/// The main file and its parts, by name.
fn parts(revision: &Revision, main: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let read = |path: &str, entry: &Entry| -> Result<_> {
        Ok((format!("{}:{path}", revision.name), revision.bytes(entry)?))
    };
    let entry =
        revision.entry(main)?.with_context(|| format!("{main} is not in {}", revision.name))?;
    let mut files = vec![read(main, &entry)?];
    let folder = main.strip_suffix(".yaml").unwrap_or(main);
    if folder != main
        && let Some(entry) = revision.entry(folder)?
        && entry.kind == Kind::Folder
    {
        for file in revision.list(&entry)? {
            if file.kind == Kind::File && file.name.ends_with(".yaml") {
                files.push(read(&format!("{folder}/{}", file.name), &file)?);
            }
        }
    }
    Ok(files)
}

/// A path as git takes it: from the top of the repository, unless it begins with `./` or `../`.
fn from_the_top(git: &Git, path: &str) -> Result<String> {
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
