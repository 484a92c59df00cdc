//! The two sides of a comparison: where their specs are, and what is in them.
//!
//! A side is on disk or in a revision of git. Both know the same forms: a spec, the folder of its
//! parts, a folder of specs, a folder that holds `spec/`.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Result, anyhow, bail};
use codegen::Source;
use codegen::diagnostics::nearest;

use super::revisions;
use crate::git::{Git, Revision};
use crate::mistakes::Failure;
use crate::sources::{self, slashed};
use crate::workspace::{ACCEPTED, NAMES, RELEASED, Workspace, entries};

/// Specs of a side.
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
    /// Name of the SDK: the file's name without its ending.
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

/// Files of a spec.
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
    if text == RELEASED {
        return released(workspace);
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
    let revision = git.revision(name).map_err(|error| match neighbour(path) {
        Some(near) => anyhow!("{missing}, nor a revision\nhelp: did you mean `{near}`?"),
        None => error.context(missing),
    })?;
    match below {
        None => revisions::workspace(workspace, revision),
        Some(below) => revisions::path(revision, &revisions::from_the_top(&git, below)?),
    }
}

/// Returns the entry with nearly the name of a missing path.
fn neighbour(path: &Path) -> Option<String> {
    let main = path.with_file_name(format!("{}.yaml", path.file_name()?.to_str()?));
    if main.is_file() {
        return Some(slashed(&main));
    }
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
    if name == RELEASED && !Path::new(name).exists() {
        let is_revision = matches!(Git::at(Path::new(".")).find(name), Ok(Some(_)));
        return is_revision.then(|| {
            format!(
                "note: `{name}` is both the released specs and a revision of git, and the released specs are compared; `heads/{name}` or `tags/{name}` is the revision\n"
            )
        });
    }
    if !Path::new(name).exists() || !matches!(Git::at(Path::new(".")).find(name), Ok(Some(_))) {
        return None;
    }
    Some(format!(
        "note: `{name}` is both on disk and a revision of git, and what is on disk is compared; `heads/{name}`, `tags/{name}` or `{name}:spec` is the revision\n"
    ))
}

/// The specs of the workspace as they were released last.
fn released(workspace: &Workspace) -> Result<Specs> {
    let folder = workspace.join("spec").join(RELEASED);
    if !folder.is_dir() {
        bail!(
            "nothing was released yet: {} is not there\nhelp: `cargo xtask release` keeps there what it releases",
            slashed(&folder)
        );
    }
    on_disk(&folder)
}

/// The specs of the workspace as they are now.
pub(super) fn working_tree(workspace: &Workspace) -> Result<Specs> {
    let specs = workspace.sdks()?.into_iter().filter_map(|sdk| sdk.spec);
    Ok(Specs::Many(slashed(&workspace.join("spec")), by_name(specs.map(Spec::on_disk))))
}

impl Specs {
    /// Returns the location of its specs, for messages.
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

    pub(super) fn in_git(revision: &Rc<Revision>, path: String) -> Self {
        let name = path.rsplit('/').next().unwrap_or(&path);
        let name = name.strip_suffix(".yaml").unwrap_or(name).to_owned();
        let shown = format!("{}:{path}", revision.name);
        Self { name, shown, place: Place::Git(Rc::clone(revision), path) }
    }

    /// Returns the path of its accepted breaks, present or not, without the revision.
    pub(super) fn accepted_path(&self) -> String {
        match &self.place {
            Place::Disk(path) => slashed(&sources::accepted_path(path)),
            Place::Git(_, path) => revisions::accepted_path(path),
        }
    }

    /// Reads its files.
    pub(super) fn read(&self, workspace: &Workspace) -> Result<Files, Failure> {
        match &self.place {
            Place::Disk(path) => {
                let sources = sources::read(workspace, path)?.shown;
                Ok(Files { sources, accepted: sources::accepted(path)? })
            }
            Place::Git(revision, path) => revisions::read(revision, path),
        }
    }
}

pub(super) fn by_name(specs: impl Iterator<Item = Spec>) -> BTreeMap<String, Spec> {
    specs.map(|spec| (spec.name.clone(), spec)).collect()
}

/// Whether a file of a folder of specs is one.
pub(super) fn is_spec(name: &str) -> bool {
    name.ends_with(".yaml") && !name.ends_with(ACCEPTED) && !name.ends_with(NAMES)
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

pub(super) fn no_specs(folder: &str) -> String {
    format!(
        "{folder} holds no spec\nhelp: name a spec (`spec/notes.yaml`), a folder of specs, or one that holds `spec/`"
    )
}
