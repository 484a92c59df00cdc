//! The command that looks for inputs which break a property: `cargo run -p fuzz --release`.
//!
//! Invariant: an input that breaks one is printed and kept, and the exit code is 1; arguments that are not understood give 2.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::num::NonZero;
use std::panic;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use fuzz::{Failure, TARGETS, Target};

const USAGE: &str = "usage: cargo run -p fuzz --release -- [TARGET…] [--seconds N] [--seed N]";
/// Number of inputs between two looks at the clock.
const BATCH: u32 = 256;
const MOST_SECONDS: u64 = 7 * 24 * 3600;

struct Arguments {
    targets: Vec<Target>,
    seconds: u64,
    seed: Option<u64>,
}

fn main() -> ExitCode {
    let arguments = match read(env::args().skip(1)) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            println!("{USAGE}\n\n{}", targets());
            return ExitCode::SUCCESS;
        }
        Err(fault) => {
            eprintln!("error: {fault}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    // While an input is made smaller, it may panic a thousand times.
    panic::set_hook(Box::new(|_| {}));
    let seed = arguments.seed.unwrap_or_else(seed_of_now);
    println!("seed {seed}, {} s in all", arguments.seconds);
    let duration = Duration::from_secs(arguments.seconds);
    if run_all(&arguments.targets, seed, duration) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads the arguments; returns `None` for help.
fn read(mut arguments: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
    let mut read = Arguments { targets: Vec::new(), seconds: 60, seed: None };
    while let Some(argument) = arguments.next() {
        let (name, joined) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        match name {
            "--help" | "-h" => return Ok(None),
            "--seconds" => {
                read.seconds = number(name, joined.or_else(|| arguments.next()))?;
                if !(1..=MOST_SECONDS).contains(&read.seconds) {
                    return Err(format!("`--seconds` takes 1 to {MOST_SECONDS}"));
                }
            }
            "--seed" => read.seed = Some(number(name, joined.or_else(|| arguments.next()))?),
            _ if name.starts_with('-') => return Err(format!("there is no option `{name}`")),
            _ => {
                let target = TARGETS.into_iter().find(|target| target.name == argument);
                let target = target
                    .ok_or_else(|| format!("there is no target `{argument}`; {}", targets()))?;
                if !read.targets.iter().any(|known| known.name == target.name) {
                    read.targets.push(target);
                }
            }
        }
    }
    if read.targets.is_empty() {
        read.targets = TARGETS.to_vec();
    }
    Ok(Some(read))
}

fn number(name: &str, value: Option<String>) -> Result<u64, String> {
    let value = value.ok_or_else(|| format!("`{name}` takes a number"))?;
    value.parse().map_err(|_| format!("`{name}` takes a whole number, not `{value}`"))
}

fn targets() -> String {
    format!("targets: {}", TARGETS.map(|target| target.name).join(", "))
}

fn seed_of_now() -> u64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    now.map_or(0, |now| now.as_secs())
}

/// Runs targets on every core, each for the same share of the time; false if an input breaks a
/// property.
fn run_all(targets: &[Target], seed: u64, duration: Duration) -> bool {
    let workers = thread::available_parallelism().map_or(1, NonZero::get).min(targets.len());
    let share = duration / targets.len().div_ceil(workers) as u32;
    let next = AtomicUsize::new(0);
    let work = || {
        let mut is_sound = true;
        while let Some(target) = targets.get(next.fetch_add(1, Ordering::Relaxed)) {
            is_sound &= run(target, seed, share);
        }
        is_sound
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().fold(true, |is_sound, worker| {
            is_sound & worker.join().expect("a property that panics is a failure")
        })
    })
}

/// Runs a target for its share of the time; false if an input breaks its property.
fn run(target: &Target, seed: u64, share: Duration) -> bool {
    let start = Instant::now();
    let mut batches = 0;
    while start.elapsed() < share {
        if let Err(failure) = target.batch(seed, batches, BATCH) {
            let Failure { reason, input } = &failure;
            let advice = advice(target, &failure);
            println!("{:<12} FAILED: {reason}\n{input}\n{advice}", target.name);
            return false;
        }
        batches += 1;
    }
    let cases = batches * u64::from(BATCH);
    let rate = cases as f64 / start.elapsed().as_secs_f64();
    println!("{:<12} {cases:>9} cases {rate:>8.0}/s", target.name);
    true
}

fn advice(target: &Target, failure: &Failure) -> String {
    let file = format!("codegen/fuzz/regressions/{}.jsonl", target.name);
    match keep(target, failure) {
        Ok(()) => format!("It is kept in `{file}`, which `cargo test -p fuzz` replays: commit it."),
        Err(error) => format!("Keep it: add the line above to `{file}` ({error})."),
    }
}

fn keep(target: &Target, failure: &Failure) -> io::Result<()> {
    let file = target.regressions();
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().create(true).append(true).open(file)?;
    writeln!(file, "{}", failure.input)
}
