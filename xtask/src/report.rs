//! Report of a generation, done or only planned, on few lines.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use crate::causes::Cause;
use crate::reconcile::{Change, Difference, Fault, Plan};

/// Number of files of a kind that are named; the rest are counted.
const NAMED: usize = 12;

/// Number of files of one cause that are named.
const FEW: usize = 4;

/// Reports a finished generation.
pub fn written(plan: &Plan<'_>, took: Duration) -> String {
    let (writes, removals) =
        (of(plan, |change| change.is_write()), of(plan, |change| change.is_removal()));
    let mut text = format!(
        "{}: {} written, {} unchanged, {} removed in {took:.1?}\n",
        plan.folder.display(),
        writes.len(),
        plan.unchanged,
        removals.len(),
    );
    let (edited, plain): (Vec<_>, Vec<_>) =
        writes.into_iter().partition(|change| change.fault == Fault::HandEdited);
    list(&mut text, "wrote", &plain, "");
    list(&mut text, "wrote", &edited, " (over an edit by hand)");
    list(&mut text, "removed", &removals, "");
    let kept = of(plan, |change| change.fault == Fault::Kept);
    list(&mut text, "kept", &kept, " (no longer generated, but edited by hand)");
    text
}

/// That nothing is to do.
pub fn fresh(plan: &Plan<'_>, took: Duration) -> String {
    format!(
        "{}: all {} files are as generated, in {took:.1?}\n",
        plan.folder.display(),
        plan.unchanged
    )
}

/// Everything that is not as it should be, each with the first line that differs, and why.
pub fn differences(plan: &Plan<'_>, causes: &BTreeMap<Cause, Vec<&str>>) -> String {
    let count = plan.changes.len();
    let (files, are) = if count == 1 { ("file", "is") } else { ("files", "are") };
    let mut text = format!("{}: {count} {files} {are} not as generated\n", plan.folder.display());
    for change in &plan.changes {
        let path = shown(&plan.folder, change);
        _ = write!(text, "  {:11}  ", change.fault);
        match change.fault {
            Fault::InTheWay(why) => _ = writeln!(text, "{path}: {why}"),
            Fault::Kept => _ = writeln!(text, "{path}: no longer generated, but edited by hand"),
            _ => {
                let Difference { line, column, expected, found } = change.difference();
                _ = writeln!(text, "{path}:{line}:{column}");
                _ = writeln!(text, "{:15}expected  {expected}", "");
                _ = writeln!(text, "{:15}found     {found}", "");
            }
        }
    }
    for ((_, cause), paths) in causes {
        _ = writeln!(text, "cause: {cause}: {}", few(paths, causes.len() == 1));
    }
    text += "help: `cargo xtask generate` writes what is expected\n";
    text
}

/// Some of the paths by name; none where the cause is that of all.
fn few(paths: &[&str], is_only: bool) -> String {
    match paths {
        [] => String::new(),
        [path] => (*path).to_owned(),
        paths if is_only => format!("all {} files", paths.len()),
        paths if paths.len() <= FEW => paths.join(", "),
        paths => format!("{} and {} more", paths[..FEW].join(", "), paths.len() - FEW),
    }
}

/// Reports the entries that must be moved away by hand.
pub fn obstacles(plan: &Plan<'_>) -> String {
    let mut text = format!(
        "error: nothing was written to {}, for something is in the way\n",
        plan.folder.display()
    );
    for change in plan.obstacles() {
        if let Fault::InTheWay(why) = change.fault {
            _ = writeln!(text, "  {}: {why}", shown(&plan.folder, change));
        }
    }
    text += "help: move it away, then generate again\n";
    text
}

fn of<'p>(plan: &'p Plan<'_>, is_meant: fn(&Change<'_>) -> bool) -> Vec<&'p Change<'p>> {
    plan.changes.iter().filter(|change| is_meant(change)).collect()
}

/// The folder of an SDK whose spec is gone holds something that was not generated.
pub fn left_behind(folder: &Path) -> String {
    format!(
        "note: {} holds files that were not generated; delete it, or Cargo refuses the workspace\n",
        folder.display()
    )
}

fn list(text: &mut String, verb: &str, changes: &[&Change<'_>], remark: &str) {
    for change in changes.iter().take(NAMED) {
        _ = writeln!(text, "  {verb:7}  {}{remark}", change.path);
    }
    if let Some(more @ 1..) = changes.len().checked_sub(NAMED) {
        _ = writeln!(text, "  {:7}  and {more} more{remark}", "");
    }
}

fn shown(folder: &Path, change: &Change<'_>) -> String {
    folder.join(&change.path).display().to_string()
}
