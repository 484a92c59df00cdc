//! Times that can be compared on a machine that has other things to do.
//!
//! Invariant: what is compared ran in turns, and of each the fastest turn counts: a turn that was disturbed is longer, and
//! none is shorter than it takes.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long a turn is, so that the clock's own time does not count, and few turns are interrupted.
const TURN: Duration = Duration::from_micros(500);

/// How long all turns of one runner are together.
const SHARE: Duration = Duration::from_millis(400);

/// How many turns each has at least, however long they are.
const FEWEST: u32 = 3;

/// Something to time: its name, and one run, which returns what it made so that it is made.
pub struct Runner<'a> {
    name: &'a str,
    run: Box<dyn FnMut() -> usize + 'a>,
}

impl<'a> Runner<'a> {
    /// Something to time.
    pub fn new(name: &'a str, run: impl FnMut() -> usize + 'a) -> Self {
        Self { name, run: Box::new(run) }
    }

    fn turn(&mut self, runs: u32) -> Duration {
        let start = Instant::now();
        for _ in 0..runs {
            black_box((self.run)());
        }
        start.elapsed()
    }
}

impl std::fmt::Debug for Runner<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Runner").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The nanoseconds of one run of each, divided by `parts`.
pub fn race<'a>(mut runners: Vec<Runner<'a>>, parts: usize) -> Vec<(&'a str, f64)> {
    let plans: Vec<(u32, u32)> = runners.iter_mut().map(plan).collect();
    let mut best = vec![f64::INFINITY; runners.len()];
    let most = plans.iter().map(|(_, turns)| *turns).max().unwrap_or(0);
    for turn in 0..most {
        for ((runner, (runs, turns)), best) in runners.iter_mut().zip(&plans).zip(&mut best) {
            // Those with fewer turns have them spread over the race.
            let due = |turn: u32| u64::from(turn) * u64::from(*turns) / u64::from(most);
            if due(turn + 1) > due(turn) {
                let time = runner.turn(*runs).as_secs_f64() * 1e9 / f64::from(*runs);
                *best = best.min(time);
            }
        }
    }
    let parts = parts.max(1) as f64;
    runners.iter().zip(best).map(|(runner, best)| (runner.name, best / parts)).collect()
}

/// How many runs make a turn, and how many turns there are.
fn plan(runner: &mut Runner<'_>) -> (u32, u32) {
    let mut runs = 1;
    loop {
        let time = runner.turn(runs);
        if time >= TURN / 2 {
            let turns = SHARE.as_nanos() / time.as_nanos().max(1);
            return (runs, u32::try_from(turns).unwrap_or(u32::MAX).max(FEWEST));
        }
        runs *= 2;
    }
}
