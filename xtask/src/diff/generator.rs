//! `diff --explain --generator REV`: which changed lines are from the spec, and which from the
//! generator.
//!
//! The generator of the revision is built in a worktree of git below `target`, which is kept, so
//! that it is built once.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};
use codegen::Source;
use codegen::explain::{Attributed, Crates, Files, Origin, attributed};

use super::pairs::Pair;
use crate::Verdict;
use crate::arguments::Facts;
use crate::mistakes::{Failure, Mistakes};
use crate::terminal::{complain, say};
use crate::workspace::{Workspace, entries};

/// Reports it for every pair.
pub(super) fn run(
    workspace: &Workspace,
    pairs: Vec<Pair>,
    revision: &str,
    format: Facts,
) -> Result<Verdict> {
    let generator = Generator::of(workspace, revision)?;
    let (mut verdict, mut json) = (Verdict::Fine, Vec::new());
    for Pair { sdk, old, new } in pairs {
        let (Some(old), Some(new)) = (old, new) else {
            complain(&format!("note: only one side has {sdk}\n"));
            continue;
        };
        let lines = || -> Result<Vec<Attributed>, Failure> {
            let (was, is) = (old.read(workspace)?.sources, new.read(workspace)?.sources);
            let was_files = generator.generate(&sdk, &was)?.with_context(|| {
                format!("the generator of {revision} cannot read {}", old.shown)
            })?;
            let is_files = generator.generate(&sdk, &is)?;
            if is_files.is_none() {
                complain(&format!("note: the generator of {revision} cannot read {}\n", new.shown));
            }
            Ok(attributed(&Crates {
                old_of_old: was_files,
                old_of_new: is_files,
                new_of_old: generated(&sdk, &was)?,
                new_of_new: generated(&sdk, &is)?,
            }))
        };
        match lines() {
            Ok(lines) if format == Facts::Json => json.push(as_json(&sdk, &lines)),
            Ok(lines) => say(&text(&sdk, &lines)),
            Err(failure) => verdict = failure.verdict()?,
        }
    }
    if format == Facts::Json {
        say(&format!("{}\n", serde_json::to_string_pretty(&json)?));
    }
    Ok(verdict)
}

/// The crate that today's generator makes.
fn generated(sdk: &str, sources: &[Source]) -> Result<Files, Failure> {
    let named = named(sdk, sources);
    let files = codegen::generate(&named)
        .map_err(|mistakes| Failure::Mistakes(Mistakes::new(&mistakes, sources)))?;
    Ok(files.into_iter().map(|file| (file.path, file.text)).collect())
}

/// The sources, named as in the workspace.
fn named(sdk: &str, sources: &[Source]) -> Vec<Source> {
    let main = sources.first().map_or("", |source| source.name.as_str());
    let stem = main.strip_suffix(".yaml").unwrap_or(main);
    let name = |source: &Source| match source.name.strip_prefix(stem) {
        Some(rest) => format!("spec/{sdk}{rest}"),
        None => source.name.clone(),
    };
    sources.iter().map(|it| Source { name: name(it), text: it.text.clone() }).collect()
}

/// The generator of a revision.
struct Generator {
    /// The worktree.
    folder: PathBuf,
}

impl Generator {
    fn of(workspace: &Workspace, revision: &str) -> Result<Self> {
        let commit =
            git(workspace.root(), &["rev-parse", "--verify", &format!("{revision}^{{commit}}")])
                .with_context(|| format!("git knows no revision `{revision}`"))?;
        let folder = workspace.join("target/generator").join(commit.trim());
        if !folder.join("xtask/Cargo.toml").is_file() {
            let at = folder.to_string_lossy().into_owned();
            // One that was deleted by hand is still known to git.
            git(workspace.root(), &["worktree", "prune"])?;
            git(workspace.root(), &["worktree", "add", "--quiet", "--detach", &at, commit.trim()])?;
        }
        let folder = fs::canonicalize(&folder).context("cannot find the worktree")?;
        ensure!(
            folder.join("xtask/Cargo.toml").is_file(),
            "there is no generator in {revision}\nhelp: name a revision that has `xtask`"
        );
        Ok(Self { folder })
    }

    /// The crate that it makes; none if it cannot read the spec.
    fn generate(&self, sdk: &str, sources: &[Source]) -> Result<Option<Files>> {
        let spec = self.folder.join("spec");
        let out = self.folder.join("target/explained");
        for folder in [&out, &spec.join(sdk)] {
            if folder.exists() {
                fs::remove_dir_all(folder)
                    .with_context(|| format!("cannot remove {}", folder.display()))?;
            }
        }
        for source in named(sdk, sources) {
            let path = self.folder.join(&source.name);
            let above = path.parent().unwrap_or(&spec);
            fs::create_dir_all(above)
                .with_context(|| format!("cannot make {}", above.display()))?;
            fs::write(&path, source.text)
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let build = Command::new(&cargo)
            .current_dir(&self.folder)
            .args(["build", "--quiet", "-p", "xtask"])
            .env_remove("CARGO_TARGET_DIR")
            .status()
            .context("cannot run cargo")?;
        ensure!(build.success(), "the generator in {} does not build", self.folder.display());
        let run = Command::new(self.folder.join("target/debug/xtask"))
            .current_dir(&self.folder)
            .args(["generate", "--spec", &format!("spec/{sdk}.yaml"), "--out", "target/explained"])
            .output()
            .context("cannot run the older generator")?;
        if !run.status.success() {
            return Ok(None);
        }
        let mut files = Files::new();
        read(&out, "", &mut files)?;
        files.remove(".generated");
        Ok(Some(files))
    }
}

fn read(folder: &Path, above: &str, files: &mut Files) -> Result<()> {
    for (name, path) in entries(folder)? {
        let below = format!("{above}{name}");
        if path.is_dir() {
            read(&path, &format!("{below}/"), files)?;
        } else {
            let text = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            files.insert(below, text);
        }
    }
    Ok(())
}

fn git(folder: &Path, arguments: &[&str]) -> Result<String> {
    let run = Command::new("git").current_dir(folder).args(arguments).output();
    let run = run.context("git cannot be run")?;
    if !run.status.success() {
        let said = String::from_utf8_lossy(&run.stderr).trim().to_owned();
        bail!("git {}: {said}", arguments.join(" "));
    }
    Ok(String::from_utf8_lossy(&run.stdout).into_owned())
}

const ORIGINS: [(Origin, &str); 3] =
    [(Origin::Spec, "the spec"), (Origin::Generator, "the generator"), (Origin::Both, "both")];

fn of(lines: &[Attributed], origin: Origin) -> BTreeMap<&str, [usize; 2]> {
    let mut files: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.origin == origin) {
        files.entry(&line.file).or_default()[usize::from(line.change.is_new)] += 1;
    }
    files
}

fn text(sdk: &str, lines: &[Attributed]) -> String {
    let counts = ORIGINS.map(|(origin, name)| {
        let count = lines.iter().filter(|line| line.origin == origin).count();
        format!("{count} from {name}")
    });
    let mut out = format!("{sdk}: {} lines: {}\n", lines.len(), counts.join(", "));
    for (origin, name) in ORIGINS {
        let files = of(lines, origin);
        if !files.is_empty() {
            _ = write!(out, "\nfrom {name}\n");
        }
        for (file, [old, new]) in files {
            _ = writeln!(out, "  {file}  -{old} +{new}");
        }
    }
    out
}

fn as_json(sdk: &str, lines: &[Attributed]) -> serde_json::Value {
    let lines = lines.iter().map(|Attributed { file, change, origin }| {
        let side = if change.is_new { "new" } else { "old" };
        let origin = match origin {
            Origin::Spec => "spec",
            Origin::Generator => "generator",
            Origin::Both => "both",
        };
        serde_json::json!({ "file": file, "side": side, "line": change.number, "from": origin })
    });
    serde_json::json!({ "sdk": sdk, "lines": lines.collect::<Vec<_>>() })
}
