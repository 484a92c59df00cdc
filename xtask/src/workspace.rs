//! Locations of the specs and the generated crates, from any folder of the workspace.
//!
//! Every path is one that can be opened from, and is short to read in, the current folder.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use anyhow::{Context, Result, bail};
use codegen::lock;

use crate::arguments::{Selection, unknown_or};
use crate::reconcile::MANIFEST;

/// Suffix of the files of accepted breaks, which stand beside the specs.
pub(crate) const ACCEPTED: &str = ".accepted.yaml";

/// Suffix of the files of names that imports read, which stand beside the specs.
pub(crate) const NAMES: &str = ".import.yaml";

/// End of the name of what imports keep beside a spec, before the ending of the file.
const IMPORT: &str = ".import";

/// Folder of the specs as they were released last, beside the specs.
pub(crate) const RELEASED: &str = "released";

/// The folder that holds `spec/` and `generated/`.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

/// One SDK of the workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sdk {
    /// Its name: that of its spec and of its folder.
    pub name: String,
    /// Its spec; none if only what was generated is left.
    pub spec: Option<PathBuf>,
    /// Folder that is generated.
    pub folder: PathBuf,
}

impl Workspace {
    /// The workspace that the current folder is in, else the one that this program was built in.
    pub fn find() -> Result<Self> {
        let here = env::current_dir().context("cannot find the current folder")?;
        let depth = here.ancestors().position(|folder| folder.join("xtask/Cargo.toml").is_file());
        let root = match depth {
            Some(depth) => [".."].repeat(depth).into_iter().collect(),
            None => Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().skip(1).take(1).collect(),
        };
        Ok(Self { root })
    }

    /// The workspace's own folder.
    pub fn root(&self) -> &Path {
        if self.root.as_os_str().is_empty() { Path::new(".") } else { &self.root }
    }

    /// A path below it.
    pub(crate) fn join(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Every SDK that has a spec, by name.
    pub fn sdks(&self) -> Result<Vec<Sdk>> {
        let folder = self.root.join("spec");
        let mut sdks = Vec::new();
        for (name, path) in entries(&folder)? {
            // The lock of an import may stand without its names.
            let beside = [ACCEPTED, lock::ENDING].iter().find_map(|it| name.strip_suffix(it));
            let beside = beside.filter(|stem| !stem.ends_with(IMPORT));
            if let Some(stem) = beside {
                let spec = format!("{stem}.yaml");
                if !folder.join(&spec).exists() {
                    bail!("{} is ignored: {spec} is not beside it", path.display());
                }
            } else if name.ends_with(NAMES) || name == RELEASED && path.is_dir() {
                // Names may come before their spec, and releases stay.
            } else if name.strip_suffix(".yaml") == Some(RELEASED) {
                bail!(
                    "{} is ignored: spec/{RELEASED} holds released specs\nhelp: rename it",
                    path.display()
                );
            } else if let Some(name) = name.strip_suffix(".yaml") {
                sdks.push(Sdk {
                    name: name.to_owned(),
                    spec: Some(path),
                    folder: self.root.join("generated").join(name),
                });
            } else if let Some(stem) = name.strip_suffix(".yml") {
                bail!("{} is ignored: name it {stem}.yaml", path.display());
            } else if path.is_dir() && !path.with_extension("yaml").exists() && has_yaml(&path)? {
                bail!(
                    "{} is ignored: it has parts of a spec, but {name}.yaml is not beside it",
                    path.display()
                );
            }
        }
        if sdks.is_empty() {
            bail!("there is no spec: {} has no .yaml file", folder.display());
        }
        Ok(sdks)
    }

    /// One SDK by its name.
    pub fn sdk(&self, name: &str) -> Result<Sdk> {
        let sdks = self.sdks()?;
        let known: Vec<_> = sdks.iter().map(|sdk| sdk.name.as_str()).collect();
        match sdks.iter().find(|sdk| sdk.name == name) {
            Some(sdk) => Ok(sdk.clone()),
            None => {
                let all: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
                let help = format!("write the name of a file in `spec/`: {}", all.join(", "));
                Err(unknown_or("SDK", name, &known, &help))
            }
        }
    }

    /// The specs that are meant.
    pub(crate) fn specs(&self, selection: Selection) -> Result<Vec<PathBuf>> {
        Ok(match selection {
            Selection::All => self.sdks()?.into_iter().filter_map(|sdk| sdk.spec).collect(),
            Selection::Sdk(name) => self.sdk(&name)?.spec.into_iter().collect(),
            Selection::Spec(path) => vec![path],
        })
    }

    /// Every SDK that was generated and has lost its spec.
    pub fn abandoned(&self) -> Result<Vec<Sdk>> {
        let folder = self.root.join("generated");
        if !folder.exists() {
            return Ok(Vec::new());
        }
        let gone = |name: &str| !self.root.join("spec").join(format!("{name}.yaml")).exists();
        let entries = entries(&folder)?
            .into_iter()
            .filter(|(name, path)| gone(name) && path.join(MANIFEST).is_file());
        Ok(entries.map(|(name, folder)| Sdk { name, spec: None, folder }).collect())
    }
}

fn has_yaml(folder: &Path) -> Result<bool> {
    Ok(entries(folder)?.iter().any(|(name, _)| name.ends_with(".yaml")))
}

/// Returns the entries of a folder, by name. Names that are not Unicode are left out.
pub(crate) fn entries(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let read = || -> io::Result<Vec<_>> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if let Ok(name) = entry.file_name().into_string() {
                entries.push((name, entry.path()));
            }
        }
        entries.sort();
        Ok(entries)
    };
    read().with_context(|| format!("cannot read {}", folder.display()))
}
