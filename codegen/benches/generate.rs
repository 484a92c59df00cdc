//! How the generator's time grows: specs of 100, 1,000 and 10,000 operations with as many types.
//!
//! `cargo bench -p codegen --bench generate` prints, for each size, the time of every stage (the
//! best of several runs), the lines of output and the time per operation. The last column says how
//! the time per operation compares with the first size: 1.0 is linear growth.

mod big;

use std::time::{Duration, Instant};

use codegen::{Source, Timings};

const SIZES: [usize; 3] = [100, 1_000, 10_000];

fn main() {
    println!(
        "{:>10} {:>10} {:>10} {:>10} {:>10} {:>12} {:>12} {:>7}",
        "operations", "parse", "lower", "emit", "total", "lines", "per op", "growth"
    );
    let mut first = None;
    for size in SIZES {
        let sources = [Source { name: "bench.yaml".into(), text: big::spec(size) }];
        let runs = (20_000 / size).clamp(3, 50);
        let mut best: Option<(Duration, Timings, usize)> = None;
        for _ in 0..runs {
            let start = Instant::now();
            let (files, timings) = codegen::generate_timed(&sources).expect("the spec is right");
            let total = start.elapsed();
            let lines = files
                .iter()
                .filter(|file| !file.path.starts_with("src/runtime/"))
                .map(|file| file.text.lines().count())
                .sum();
            if best.as_ref().is_none_or(|(best, ..)| total < *best) {
                best = Some((total, timings, lines));
            }
        }
        let (total, timings, lines) = best.expect("there is at least one run");
        let per_operation = total / u32::try_from(size).expect("sizes are small");
        let first = *first.get_or_insert(per_operation);
        println!(
            "{size:>10} {:>10.1?} {:>10.1?} {:>10.1?} {:>10.1?} {lines:>12} {:>12.1?} {:>7.2}",
            timings.parse,
            timings.lower,
            timings.emit,
            total,
            per_operation,
            per_operation.as_secs_f64() / first.as_secs_f64(),
        );
    }
}
