//! What a developer waits for: `cargo xtask generate` on a tree in which nothing has changed, from Enter to done.
//!
//! Invariant: the tree is as generated, and stays so: if a file is written all the same, this tells.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Instant, SystemTime};

use anyhow::{Context, Result, ensure};

use super::root;
use crate::Table;

/// How often each command is timed; the fastest counts.
const TIMES: usize = 7;

pub(super) fn table() -> Result<Table> {
    let mut table = empty();
    // Builds it, too.
    xtask(&["generate", "--check"])
        .context("the tree must be as generated: run `cargo xtask generate`")?;
    let before = stamps(&root().join("generated"))?;
    let mut best = [f64::INFINITY; 2];
    for _ in 0..TIMES {
        for (arguments, best) in [&["generate"][..], &["--help"]].into_iter().zip(&mut best) {
            let start = Instant::now();
            xtask(arguments)?;
            *best = best.min(start.elapsed().as_secs_f64() * 1e3);
        }
    }
    let [generate, help] = best;
    let after = stamps(&root().join("generated"))?;
    let touched = before.iter().filter(|file| !after.contains(file)).count()
        + after.iter().filter(|file| !before.contains(file)).count();
    let values = [("generate", generate), ("cargo and the start alone", help)];
    table.add("from Enter to done", "ms", &values, "generate");
    table.add("files touched", "", &[("generate", touched as f64)], "");
    table.want("files touched", touched as f64, 0.0, "");
    Ok(table)
}

fn xtask(arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("cargo");
    command.arg("xtask").args(arguments).current_dir(root()).stdout(Stdio::null());
    let status = command.status().with_context(|| format!("starting {command:?}"))?;
    ensure!(status.success(), "{command:?} failed: {status}");
    Ok(())
}

/// Every file below a folder, and when it was written.
fn stamps(folder: &Path) -> Result<Vec<(PathBuf, SystemTime)>> {
    let mut stamps = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            stamps.extend(self::stamps(&path)?);
        } else {
            let written = fs::metadata(&path)?.modified()?;
            stamps.push((path, written));
        }
    }
    Ok(stamps)
}

fn empty() -> Table {
    Table::new(
        "Generating what has not changed",
        "cargo xtask",
        "Milliseconds of `cargo xtask generate` on an unchanged tree, as a developer runs it, built without optimization; \
         beside it what Cargo and the program take to start and say how they are used.",
    )
}
