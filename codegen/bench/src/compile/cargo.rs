//! Cargo, as the measurements call it.
//!
//! Invariant: nothing is incremental, the target folder is the subject's own, and neither flags nor a cache come from the environment.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

/// What the times of [`cargo`] are.
pub(super) const UNIT: &str = if cfg!(target_os = "linux") { "s CPU" } else { "s" };

/// What would change the compiler's work, or spare it.
const FOREIGN: [&str; 7] = [
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_BUILD_RUSTFLAGS",
    "RUSTC_WRAPPER",
    "RUSTC_WORKSPACE_WRAPPER",
    "CARGO_BUILD_RUSTC_WRAPPER",
    "CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER",
];

/// Runs Cargo in the workspace of a subject, and returns what it printed and the seconds of CPU that it and its compilers
/// took; the seconds that passed, where the system does not tell those.
pub(super) fn cargo(workspace: &Path, arguments: &[&str]) -> Result<(String, f64)> {
    let mut command = command(workspace, arguments);
    let (start, before) = (Instant::now(), cpu_seconds());
    let output = command.output().with_context(|| format!("starting {command:?}"))?;
    let passed = start.elapsed().as_secs_f64();
    let spent = before.zip(cpu_seconds()).map(|(before, after)| after - before);
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?} failed: {}\n{said}", output.status);
    Ok((String::from_utf8(output.stdout)?, spent.unwrap_or(passed)))
}

fn command(workspace: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(workspace);
    command.env("CARGO_TARGET_DIR", "target").env("CARGO_INCREMENTAL", "0");
    command.env("CARGO_PROFILE_RELEASE_STRIP", "true");
    for variable in FOREIGN {
        command.env_remove(variable);
    }
    command
}

/// Runs Cargo, and returns the most memory of a compiler in the workspace itself, in MB. The system keeps the peak of each
/// process, so that it is enough to look now and then.
pub(super) fn peak(workspace: &Path, arguments: &[&str]) -> Result<f64> {
    const PAUSE: Duration = Duration::from_millis(10);
    let workspace = workspace.canonicalize().context("finding the workspace")?;
    let mut command = command(&workspace, arguments);
    let mut child = command.arg("--quiet").spawn().context("starting Cargo")?;
    let mut peak = 0;
    let status = loop {
        peak = peak.max(peaks(&workspace).max().unwrap_or(0));
        match child.try_wait()? {
            Some(status) => break status,
            None => thread::sleep(PAUSE),
        }
    };
    ensure!(status.success(), "{command:?} failed: {status}");
    Ok(peak as f64 / 1024.0)
}

/// The peaks so far of the compilers that run in a folder, in KB.
fn peaks(folder: &Path) -> impl Iterator<Item = u64> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes.filter_map(move |process| {
        let path = process.path();
        let is_here = fs::read_link(path.join("cwd")).is_ok_and(|cwd| cwd == folder);
        let status = fs::read_to_string(path.join("status")).ok().filter(|_| is_here)?;
        let field = |name| status.lines().find_map(|line| line.strip_prefix(name));
        if field("Name:")?.trim() != "rustc" {
            return None;
        }
        field("VmHWM:")?.trim().strip_suffix("kB")?.trim().parse().ok()
    })
}

/// The seconds of CPU of all processes that this one has waited for, and of those that they waited for.
fn cpu_seconds() -> Option<f64> {
    /// The kernel counts in hundredths of a second for whoever reads them as text.
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program is in brackets, and may hold anything.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(13)? + ticks(14)?) / TICKS)
}
