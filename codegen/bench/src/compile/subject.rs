//! The crates that are compared, laid out for Cargo.
//!
//! Invariant: each is a workspace of its own, as a user's crate is, so the versions and features of the others say nothing.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::cargo::{cargo, peak};
use crate::generator::{Style, progenitor, root};

pub(super) const OURS: &str = "ours";
pub(super) const BUILDER: &str = "builder";
const POSITIONAL: &str = "positional";

pub(super) const ALL_LINES: &str = "lines with the runtime";

/// A crate that is compiled.
pub(super) struct Subject {
    pub(super) name: &'static str,
    package: &'static str,
    folder: PathBuf,
}

/// Lays all of them out.
pub(super) fn all(folder: &Path) -> Result<Vec<Subject>> {
    Ok(vec![
        Subject::ours(folder, OURS, Some(r#"default = ["rustls", "gzip", "beta-chat"]"#))?
            .finish(include_str!("../../programs/ours.rs"))?,
        theirs(
            folder,
            POSITIONAL,
            Style::Positional,
            include_str!("../../programs/positional.rs"),
        )?,
        theirs(folder, BUILDER, Style::Builder, include_str!("../../programs/builder.rs"))?,
    ])
}

fn theirs(folder: &Path, name: &'static str, style: Style, program: &str) -> Result<Subject> {
    let subject = Subject::new(folder, name, "chat");
    subject.put("src/lib.rs", &progenitor(style)?)?;
    subject.put("Cargo.toml", include_str!("../../programs/progenitor.toml"))?;
    subject.finish(program)
}

impl Subject {
    /// The generated crate without its examples, with its default features or with others.
    pub(super) fn ours(folder: &Path, name: &'static str, features: Option<&str>) -> Result<Self> {
        let from = root().join("generated/llama-cloud");
        let subject = Self::new(folder, name, "llama-cloud");
        copy(&from.join("src"), &subject.folder.join("src"))?;
        let manifest =
            fs::read_to_string(from.join("Cargo.toml")).context("reading the manifest")?;
        let kept = manifest.split("\n\n").filter(|part| !part.starts_with("[[example]]"));
        let mut manifest = kept.collect::<Vec<_>>().join("\n\n");
        if let Some(features) = features {
            let (start, rest) =
                manifest.split_once("default = [").context("the manifest has default features")?;
            let (_, end) = rest.split_once("]\n").context("the list of features ends")?;
            manifest = format!("{start}{features}\n{end}");
        }
        subject.put("README.md", &fs::read_to_string(from.join("README.md"))?)?;
        subject.put("Cargo.toml", &format!("{manifest}\n[workspace]\n"))?;
        subject.put("Cargo.lock", &fs::read_to_string(root().join("Cargo.lock"))?)?;
        Ok(subject)
    }

    pub(super) fn new(folder: &Path, name: &'static str, package: &'static str) -> Self {
        Self { name, package, folder: folder.join(name) }
    }

    fn finish(self, program: &str) -> Result<Self> {
        self.put("examples/calls.rs", program)?;
        // Cargo takes the versions that it knows of from there, and forgets the rest.
        self.put("Cargo.lock", &fs::read_to_string(root().join("Cargo.lock"))?)?;
        Ok(self)
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn put(&self, path: &str, text: &str) -> Result<()> {
        let path = self.folder.join(path);
        let above = path.parent().unwrap_or(&self.folder);
        fs::create_dir_all(above)
            .and_then(|()| fs::write(&path, text))
            .with_context(|| format!("writing {}", path.display()))
    }

    fn cargo(&self, arguments: &[&str]) -> Result<(String, f64)> {
        cargo(&self.folder, arguments)
    }

    /// What it takes from nothing to the library.
    pub(super) fn cold_build(&self) -> Result<f64> {
        self.cargo(&["fetch", "--quiet"])?;
        let target = self.folder.join("target");
        if target.exists() {
            fs::remove_dir_all(&target).context("removing what was built before")?;
        }
        Ok(self.cargo(&["build", "--lib"])?.1)
    }

    /// What it takes to compile the crate alone.
    pub(super) fn compile(&self, verb: &str) -> Result<f64> {
        self.touch()?;
        Ok(self.cargo(&[verb, "--lib"])?.1)
    }

    /// What it takes to check the crate alone, with HTTPS, gzip and no other features but these.
    pub(super) fn check_with(&self, features: &str) -> Result<f64> {
        self.touch()?;
        let features = format!("rustls,gzip,{features}");
        Ok(self.cargo(&["check", "--lib", "--no-default-features", "--features", &features])?.1)
    }

    /// The features of resources: those that are on by default, but for HTTPS and gzip.
    ///
    /// In place of one that has no operations of its own, those below it.
    pub(super) fn resources(&self) -> Result<Vec<String>> {
        let manifest = fs::read_to_string(self.folder.join("Cargo.toml"))?;
        let names = listed(&manifest, "default")?;
        let names = names.into_iter().filter(|it| !matches!(*it, "rustls" | "gzip"));
        let parts = names.map(|name| {
            let below = manifest.lines().zip(manifest.lines().skip(1)).any(|(docs, line)| {
                docs.starts_with("# The resources below") && line.starts_with(&format!("{name} ="))
            });
            if below { listed(&manifest, name) } else { Ok(vec![name]) }
        });
        let parts = parts.collect::<Result<Vec<_>>>()?;
        Ok(parts.into_iter().flatten().map(str::to_owned).collect())
    }

    /// The most memory that the compiler has while it compiles the crate alone, in MB.
    pub(super) fn peak(&self, verb: &str) -> Result<f64> {
        self.touch()?;
        peak(&self.folder, &[verb, "--lib"])
    }

    /// Makes Cargo take the crate for a new one.
    fn touch(&self) -> Result<()> {
        let path = self.folder.join("src/lib.rs");
        let text = fs::read(&path)?;
        fs::write(&path, text).context("touching the crate")
    }

    /// The crates in the tree of a library's user, those that only build others among them.
    pub(super) fn crates(&self) -> Result<f64> {
        let arguments =
            ["tree", "--edges=normal,build", "--prefix=none", "--no-dedupe", "--format={p}"];
        let (said, _) = self.cargo(&arguments)?;
        let mut crates: Vec<&str> = said.lines().filter(|line| !line.is_empty()).collect();
        // A macro's crate is told with a remark at one place and without it at another.
        for name in &mut crates {
            *name = name.trim_end_matches(" (proc-macro)");
        }
        crates.sort_unstable();
        crates.dedup();
        Ok((crates.len() - 1) as f64)
    }

    /// The lines that change with the API; the runtime stays as it is.
    pub(super) fn own_lines(&self) -> Result<f64> {
        let runtime = self.folder.join("src/runtime");
        self.count_lines(|path| !path.starts_with(&runtime))
    }

    /// All lines that are compiled.
    pub(super) fn lines(&self) -> Result<f64> {
        self.count_lines(|_| true)
    }

    fn count_lines(&self, is_meant: impl Fn(&Path) -> bool) -> Result<f64> {
        let mut lines = 0;
        visit(&self.folder.join("src"), &mut |path| {
            if is_meant(path) {
                lines += fs::read_to_string(path)?.lines().count();
            }
            Ok(())
        })?;
        Ok(lines as f64)
    }

    /// The lines of LLVM's own language inside of functions, before it has optimized them.
    pub(super) fn llvm_lines(&self, target: &str) -> Result<f64> {
        self.touch()?;
        let name = match target.split_once('=') {
            Some((_, name)) => name.to_owned(),
            None => self.package.replace('-', "_"),
        };
        let output = self.folder.join(format!("target/{name}.ll"));
        let emit = format!("--emit=llvm-ir={}", output.display());
        self.cargo(&["rustc", target, "--", &emit, "-Ccodegen-units=1"])?;
        let text = fs::read_to_string(&output).context("reading what the compiler emitted")?;
        let mut is_inside = false;
        let inside = text.lines().filter(|line| {
            is_inside = (is_inside || line.starts_with("define ")) && *line != "}";
            is_inside
        });
        Ok(inside.count() as f64)
    }

    /// The size of the program, in KB.
    pub(super) fn size(&self) -> Result<f64> {
        self.cargo(&["build", "--release", "--example=calls"])?;
        let name = format!("calls{}", std::env::consts::EXE_SUFFIX);
        let program = self.folder.join("target/release/examples").join(name);
        let size = fs::metadata(&program).context("looking for the program")?.len();
        Ok(size as f64 / 1024.0)
    }
}

/// Copies a folder of sources; what is there already and came from elsewhere goes.
fn copy(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to).with_context(|| format!("removing {}", to.display()))?;
    }
    visit(from, &mut |path| {
        let copy = to.join(path.strip_prefix(from)?);
        fs::create_dir_all(copy.parent().unwrap_or(to))?;
        fs::copy(path, &copy).with_context(|| format!("copying {}", path.display()))?;
        Ok(())
    })
}

/// Calls `act` with every file below a folder.
fn visit(folder: &Path, act: &mut dyn FnMut(&Path) -> Result<()>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { bail!("cannot read {}", folder.display()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            visit(&path, act)?;
        } else {
            act(&path)?;
        }
    }
    Ok(())
}

/// The features that a feature of a manifest turns on.
fn listed<'a>(manifest: &'a str, feature: &str) -> Result<Vec<&'a str>> {
    let list = manifest.split_once(&format!("\n{feature} = ["));
    let list = list.and_then(|(_, rest)| rest.split_once(']'));
    let (list, _) = list.with_context(|| format!("the manifest has a list of `{feature}`"))?;
    Ok(list.split(',').map(|name| name.trim().trim_matches('"')).collect())
}
