//! Time of a comparison: specs of 100, 1,000 and 10,000 operations with as many types, against the
//! same with a change in every hundredth type and operation, and against the same in full.
//!
//! `cargo bench -p codegen --bench diff` prints, for each size, the time to read and lower both
//! specs and the time to compare them (the best of several runs), and how many facts were found.

mod big;

use std::hint::black_box;
use std::time::{Duration, Instant};

use codegen::Source;
use codegen::api::Api;
use codegen::diff::diff;

const SIZES: [usize; 3] = [100, 1_000, 10_000];

fn main() {
    println!(
        "{:>10} {:>10} {:>12} {:>12} {:>8} {:>12} {:>8}",
        "operations", "read both", "no change", "1 in 100", "facts", "all", "facts"
    );
    for size in SIZES {
        let text = big::spec(size);
        let (read, old) = best(size, || lower(&text));
        let (same, _) = best(size, || diff(&old, &old));
        let few = lower(&changed(&text, 100));
        let (some, facts) = best(size, || diff(&old, &few));
        let all = lower(&changed(&text, 1));
        let (most, all_facts) = best(size, || diff(&old, &all));
        println!(
            "{size:>10} {:>10.1?} {same:>12.1?} {some:>12.1?} {:>8} {most:>12.1?} {:>8}",
            2 * read,
            facts.len(),
            all_facts.len(),
        );
    }
}

/// The best time of several runs, and what came of it.
fn best<T>(size: usize, run: impl Fn() -> T) -> (Duration, T) {
    let runs = (20_000 / size).clamp(3, 50);
    let timed = || {
        let start = Instant::now();
        let made = black_box(run());
        (start.elapsed(), made)
    };
    (1..runs).fold(timed(), |best, _| {
        let next = timed();
        if next.0 < best.0 { next } else { best }
    })
}

/// The same spec with another path and another type in every so many lines that have one.
fn changed(text: &str, every: usize) -> String {
    let mut seen = 0;
    let lines = text.lines().map(|line| {
        let other = line.replace("/things", "/objects").replace("size: integer", "size: number");
        seen += usize::from(other != line);
        if other != line && seen % every == 0 { other } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn lower(text: &str) -> Api {
    let sources = [Source { name: "bench.yaml".into(), text: text.to_owned() }];
    let (spec, mut diagnostics) = codegen::spec::parse(&sources);
    codegen::lower::lower(&spec, &mut diagnostics).expect("the spec is right")
}
