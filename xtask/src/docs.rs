//! `docs`: writes the reference pages of specs.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, bail};
use codegen::File;

use crate::arguments::{Docs, Mode, Selection, Target};
use crate::mistakes::Failure;
use crate::reconcile::{self, Turn};
use crate::terminal::{complain, say};
use crate::workspace::Workspace;
use crate::{Verdict, generate, pipeline, report, sources};

/// The folder of the pages in a generated crate.
const FOLDER: &str = "docs/";

/// Writes the pages into the folder that is meant, or into the generated crates.
pub fn run(docs: Docs) -> Result<Verdict> {
    let Some(out) = docs.out else {
        return match docs.specs {
            Selection::All => generate::run(Target::All, Mode::Write),
            Selection::Sdk(name) => generate::run(Target::Sdk(name), Mode::Write),
            Selection::Spec(_) => bail!("--spec needs --out DIR, the folder for the pages"),
        };
    };
    let workspace = Workspace::find()?;
    let specs = workspace.specs(docs.specs)?;
    let mut verdict = Verdict::Fine;
    for spec in &specs {
        let folder = match (specs.as_slice(), spec.file_stem()) {
            ([_, _, ..], Some(name)) => out.join(name),
            _ => out.clone(),
        };
        match write(&workspace, spec, folder) {
            Ok(one) => verdict = verdict.and(one),
            Err(failure) => verdict = failure.verdict()?,
        }
    }
    Ok(verdict)
}

fn write(workspace: &Workspace, spec: &Path, folder: PathBuf) -> Result<Verdict, Failure> {
    let start = Instant::now();
    let sources = sources::read(workspace, spec)?;
    let files = pipeline::generate(&sources)?.into_iter().filter_map(|file| {
        let path = file.path.strip_prefix(FOLDER)?.to_owned();
        Some(File { path, ..file })
    });
    let files: Vec<File> = files.collect();
    let _turn = Turn::to_write(&folder)?;
    let plan = reconcile::plan(&folder, &files, codegen::digest(&sources.named))?;
    if plan.obstacles().next().is_some() {
        complain(&report::obstacles(&plan));
        return Ok(Verdict::Fault);
    }
    plan.apply()?;
    say(&report::written(&plan, start.elapsed()));
    Ok(Verdict::Fine)
}
