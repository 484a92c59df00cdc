//! What is printed of a release: its version, its changes, the notes for callers, and how it is
//! published.

use std::fmt::Write as _;
use std::path::PathBuf;

use codegen::diff::FailOn;
use codegen::diff::report;
use codegen::release::Package;

use super::listed;
use super::plan::{CHANGELOG, Planned};

/// Number of written files that are named; the rest are counted.
const NAMED: usize = 12;

/// Returns the report of a release that was made, or would be.
pub(super) fn printed(
    planned: &Planned,
    (dry_run, has_lock): (bool, bool),
    written: &[PathBuf],
) -> String {
    let Planned { sdk, package: Package { name, version }, report, .. } = planned;
    let after = match report {
        Some(report) => format!(", after {}", report.verdict.old_version),
        None => ", its first release".to_owned(),
    };
    let how = if dry_run { "would be written (--dry-run)" } else { "was written" };
    let mut text = format!("{}: {name} {version}{after}, {how}\n", sdk.name);
    let written = listed(written);
    for path in written.iter().take(NAMED) {
        _ = writeln!(text, "  wrote    {path}");
    }
    if let Some(more @ 1..) = written.len().checked_sub(NAMED) {
        _ = writeln!(text, "           and {more} more");
    }
    if planned.changelog.is_none() {
        _ = writeln!(text, "note: {CHANGELOG} has an entry for {version}, which stays as it is");
    }
    if let Some(report) = report {
        let open = report.facts.iter().filter(|fact| fact.fails(FailOn::Breaking)).count();
        if open > 0 {
            let (breaks, are) = if open == 1 { ("break", "is") } else { ("breaks", "are") };
            _ = writeln!(
                text,
                "note: {open} {breaks} {are} not accepted in {}; `cargo xtask diff released` lists them",
                report.accepted_path
            );
        }
        _ = write!(text, "\nThe entry of the changelog:\n\n{}", indented(&planned.entry()));
        let notes = report::upgrade(report);
        if !notes.is_empty() {
            let from = &report.verdict.old_version;
            _ = write!(text, "\nUpgrading from {from}:\n\n{}", indented(&notes));
        }
    }
    let lock = if has_lock { " Cargo.lock" } else { "" };
    let folder = sdk.folder.file_name().unwrap_or_default().to_string_lossy();
    _ = write!(
        text,
        "\nTo publish:\n\n  \
         git add --all spec generated/{folder}{lock}\n  \
         git commit --message \"Release {name} {version}\"\n  \
         cargo publish --package {name}\n  \
         git tag {name}-v{version}\n"
    );
    text
}

fn indented(text: &str) -> String {
    let indent = |line: &str| match line.trim_end() {
        "" => "\n".to_owned(),
        line => format!("  {line}\n"),
    };
    text.lines().map(indent).collect()
}
