//! What the generated crate costs whoever compiles it, beside what progenitor makes of the same API.
//!
//! Invariant: all are compiled by the same compiler and profile, with the versions of the workspace's lock file, HTTPS by
//! rustls with ring, and a program that makes the same calls. The generated crate is measured as it is, with all that it does besides.

mod cargo;
mod older;
mod subject;
mod whole;

use std::path::Path;

use anyhow::Result;

use crate::Table;
use cargo::UNIT;
use subject::{BUILDER, OURS, Subject};

/// How often a crate is compiled anew with its dependencies at hand; the fastest counts.
const TIMES: usize = 7;

/// What is asked of a cold build.
const MOST_CRATES: f64 = 75.0;
const MOST_SECONDS: f64 = 45.0;

const COLD: &str = "cold `cargo build`";
const CRATES: &str = "crates besides it";
const OWN_LLVM: &str = "LLVM lines of it";

/// What absolute seconds mean.
const SECONDS: &str = "The seconds that were wanted are those of another machine; the builder's line tells how fast this one is.";

/// Why it costs more alone than as a part of the tree.
const LIMIT: &str = "What is compiled alone is not the same: the generated crate has its runtime in it, and instantiates \
                     hyper's client there, which is most of its LLVM lines, where progenitor's leaves all of that to \
                     reqwest and a crate of its own. The cold build and the program have everything on both sides.";

/// All that this bench measures, in a folder that it may fill.
///
/// # Errors
/// If a crate cannot be made or compiled.
pub fn tables(folder: &Path) -> Result<Vec<Table>> {
    let mut table = empty();
    measure(&mut table, &subject::all(folder)?)?;
    let groups: Vec<_> = table.group_names().into_iter().map(str::to_owned).collect();
    for group in groups.iter().filter(|group| *group != subject::ALL_LINES) {
        let ratio = table.value(group, OURS) / table.value(group, BUILDER);
        let limit = if group.ends_with("alone") || group == OWN_LLVM { LIMIT } else { "" };
        table.want(format!("{group}: ours by the builder"), ratio, 1.0, limit);
    }
    table.want(CRATES, table.value(CRATES, OURS), MOST_CRATES, "");
    if cfg!(target_os = "linux") {
        table.want(format!("{COLD}, in s CPU"), table.value(COLD, OURS), MOST_SECONDS, SECONDS);
    }
    let mut tables = vec![table];
    tables.extend(whole::tables(folder)?);
    Ok(tables)
}

fn empty() -> Table {
    Table::new(
        "Compiling the client",
        "Chat API",
        "The generated crate as it is, beside what progenitor 0.15 makes of the same API in either of its styles, which \
         retries, resumes, pages and streams nothing. The first two have all dependencies at hand and nothing incremental, \
         the best of several: `check` is rustc's frontend, which has one thread, `build` adds LLVM on several, so CPU time is \
         more than one waits. They and the cold build, which begins with an empty target folder, are without optimization. LLVM lines are those of functions before they are optimized; the \
         program makes five calls, and its size is that of the release, stripped. In brackets as a part of progenitor's \
         builder.",
    )
}

fn measure(table: &mut Table, subjects: &[Subject]) -> Result<()> {
    // The cold builds come first: they leave the dependencies that the others need.
    let cold = each(subjects, Subject::cold_build)?;
    for verb in ["check", "build"] {
        add(table, &format!("`cargo {verb}` alone"), UNIT, &best(subjects, verb)?);
    }
    add(table, COLD, UNIT, &cold);
    add(table, CRATES, "", &each(subjects, Subject::crates)?);
    add(table, "lines made of the API", "", &each(subjects, Subject::own_lines)?);
    add(table, subject::ALL_LINES, "", &each(subjects, Subject::lines)?);
    let llvm_lines = |target| each(subjects, |subject| subject.llvm_lines(target));
    add(table, OWN_LLVM, "", &llvm_lines("--lib")?);
    add(table, "LLVM lines of a program", "", &llvm_lines("--example=calls")?);
    add(table, "size of the program", "KiB", &each(subjects, Subject::size)?);
    Ok(())
}

/// The shortest time of each, in turns.
fn best(subjects: &[Subject], verb: &str) -> Result<Vec<(&'static str, f64)>> {
    // The first makes what the dependencies lack.
    each(subjects, |subject| subject.compile(verb))?;
    let mut best: Vec<_> = subjects.iter().map(|subject| (subject.name, f64::INFINITY)).collect();
    for _ in 0..TIMES {
        for (subject, (_, best)) in subjects.iter().zip(&mut best) {
            *best = best.min(subject.compile(verb)?);
        }
    }
    Ok(best)
}

fn add(table: &mut Table, group: &str, unit: &str, values: &[(&str, f64)]) {
    table.add(group, unit, values, BUILDER);
}

fn each(
    subjects: &[Subject],
    measure: impl Fn(&Subject) -> Result<f64>,
) -> Result<Vec<(&'static str, f64)>> {
    subjects.iter().map(|subject| Ok((subject.name, measure(subject)?))).collect()
}
