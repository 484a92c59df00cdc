//! How time and memory grow with the API: specs of 100, 1,000 and 10,000 operations with as many types.
//!
//! Invariant: a peak of memory is that of a process which generates once and does nothing else.

use std::env;
use std::fs;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};
use codegen::{Source, Timings};

use super::emitted;
use crate::{Cell, Picture, Table};

#[path = "../../../benches/big/mod.rs"]
mod big;

const SIZES: [(&str, usize); 3] = [("100", 100), ("1,000", 1_000), ("10,000", 10_000)];

/// What grows.
const MEMORY: &str = "An operation takes no more instructions of 1,000 than of 100 (by callgrind): what grows is the time in \
                      which the processor waits for memory.";

/// What a process is told that is to generate once.
const PEAK: &str = "--peak-of";

/// The best of several runs for each size.
struct Run {
    timings: Timings,
    lines: usize,
}

impl Run {
    fn total(&self) -> Duration {
        self.timings.parse + self.timings.lower + self.timings.emit
    }
}

/// The time of every stage, and what comes of it.
pub(super) fn tables() -> Result<[Table; 2]> {
    let mut times = Table::new(
        "The generator by the size of the API",
        "operations",
        "Microseconds per operation, each with a type of its own: to read the YAML, to find out what it means, to make \
         the files; in brackets as a part of what it takes of the smallest API. Linear growth leaves them as they are.",
    );
    times.picture = Some(Picture::Lines);
    let mut output = Table::new(
        "What the generator makes and holds",
        "operations",
        "Lines of Rust and prose, those of the runtime not among them, lines per second, and the most memory that the \
         process had.",
    );
    let mut first: Option<[f64; 4]> = None;
    for (group, size) in SIZES {
        let run = run(size)?;
        let Timings { parse, lower, emit } = run.timings;
        let each = [parse, lower, emit, run.total()].map(|time| per(time, size));
        let base = *first.get_or_insert(each);
        for ((name, value), base) in
            ["read", "understand", "make", "all"].into_iter().zip(each).zip(base)
        {
            times.cells.push(cell(group, name, value, "µs", Some(value / base)));
        }
        if size > SIZES[0].1 {
            let growth = each[3] / base[3];
            times.want(format!("{group} operations: all, by that of 100"), growth, 1.15, MEMORY);
        }
        let lines = run.lines as f64;
        output.cells.extend([
            cell(group, "lines", lines, "", None),
            cell(group, "lines per second", lines / run.total().as_secs_f64(), "", None),
        ]);
        if let Some(peak) = measured_peak(size)? {
            output.cells.push(cell(group, "peak", peak / 1024.0, "MiB", None));
        }
    }
    Ok([times, output])
}

fn cell(group: &str, name: &str, value: f64, unit: &str, ratio: Option<f64>) -> Cell {
    Cell { group: group.to_owned(), name: name.to_owned(), value, unit: unit.to_owned(), ratio }
}

fn per(time: Duration, size: usize) -> f64 {
    time.as_secs_f64() * 1e6 / size as f64
}

fn run(size: usize) -> Result<Run> {
    let sources = sources(size);
    let runs = (20_000 / size).clamp(3, 50);
    let mut best: Option<Run> = None;
    for _ in 0..runs {
        let (files, timings) = generate(&sources)?;
        let run = Run { timings, lines: emitted(&files) };
        if best.as_ref().is_none_or(|best| run.total() < best.total()) {
            best = Some(run);
        }
    }
    best.context("there is at least one run")
}

fn sources(size: usize) -> [Source; 1] {
    [Source { name: "bench.yaml".into(), text: big::spec(size) }]
}

fn generate(sources: &[Source]) -> Result<(Vec<codegen::File>, Timings)> {
    codegen::generate_timed(sources)
        .map_err(|diagnostics| anyhow!("the spec has mistakes:\n{}", diagnostics.render(sources)))
}

/// The size whose peak this process is to measure, if it is.
#[must_use]
pub fn peak_of() -> Option<usize> {
    env::args().skip_while(|argument| argument != PEAK).nth(1)?.parse().ok()
}

/// The most memory that this process had, in KB, after it has generated an API of a size. Zero where the system does not
/// tell.
///
/// # Panics
/// If the spec has mistakes.
#[must_use]
pub fn peak(size: usize) -> u64 {
    let files = generate(&sources(size)).expect("the spec has no mistakes");
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    drop(files);
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.strip_suffix("kB"));
    peak.and_then(|peak| peak.trim().parse().ok()).unwrap_or(0)
}

fn measured_peak(size: usize) -> Result<Option<f64>> {
    let program = env::current_exe().context("finding this program")?;
    let output = Command::new(program).args([PEAK, &size.to_string()]).output();
    let output = output.context("starting this program anew")?;
    ensure!(output.status.success(), "measuring the peak of memory failed: {}", output.status);
    let peak: f64 = String::from_utf8(output.stdout)?.trim().parse()?;
    Ok((peak > 0.0).then_some(peak))
}
