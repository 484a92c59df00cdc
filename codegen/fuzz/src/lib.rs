//! Properties of the runtime that hold for any input, and the loop that looks for an input that breaks one.
//!
//! proptest generates and shrinks. An input that broke a property is kept as itself, a line of JSON, and not as the seed
//! of the generator that made it: so it stays the same test when a strategy changes.

pub mod body;
pub mod emitted;
mod http_date;
pub mod json_lines;
pub mod link;
mod link_reference;
#[path = "../../runtime/src/runtime/json/member_table.rs"]
mod member_table;
#[path = "../../runtime/tests/http/multipart_parser.rs"]
mod multipart_parser;
pub mod object;
pub mod path;
pub mod query;
pub mod redirect;
pub mod retry_after;
pub mod scalar;
pub mod sse;
mod sse_reference;
pub mod text;
pub mod tried;
pub mod union;
mod union_reference;
mod union_text;

use std::fmt::Debug;
use std::fs;
use std::path::PathBuf;

use proptest::strategy::BoxedStrategy;
use proptest::test_runner::{
    Config, RngAlgorithm, TestCaseError, TestCaseResult, TestError, TestRng, TestRunner,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The inputs of one property, and the property.
pub trait Input: Clone + Debug + Serialize + DeserializeOwned + 'static {
    /// The property's name, and that of its files.
    const NAME: &'static str;
    /// Inputs to start from, one a line, as JSON.
    const SEEDS: &'static str;

    /// Makes inputs, well formed and hostile.
    fn strategy() -> BoxedStrategy<Self>;

    /// Checks the property that holds for every input.
    ///
    /// # Errors
    /// If it does not.
    fn property(&self) -> TestCaseResult;
}

/// One property, whatever its inputs are.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name.
    pub name: &'static str,
    seeds: &'static str,
    replay: fn(&str) -> Result<(), String>,
    batch: fn(&[u8; 32], u32) -> Result<(), Failure>,
}

/// An input that breaks a property, made as small as it goes.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Message that says which part of the property does not hold.
    pub reason: String,
    /// The input, as a line of JSON.
    pub input: String,
}

/// Every property.
pub const TARGETS: [Target; 14] = [
    Target::of::<sse::Stream>(),
    Target::of::<json_lines::Lines>(),
    Target::of::<union::Element>(),
    Target::of::<tried::Element>(),
    Target::of::<emitted::Element>(),
    Target::of::<retry_after::Refusal>(),
    Target::of::<path::Request>(),
    Target::of::<query::Request>(),
    Target::of::<redirect::Answer>(),
    Target::of::<scalar::Scalar>(),
    Target::of::<link::Links>(),
    Target::of::<body::Form>(),
    Target::of::<body::Multipart>(),
    Target::of::<object::Object>(),
];

impl Target {
    const fn of<I: Input>() -> Self {
        Self { name: I::NAME, seeds: I::SEEDS, replay: replay::<I>, batch: batch::<I> }
    }

    /// Holds `cases` inputs against the property. The inputs follow from the two numbers alone.
    ///
    /// # Errors
    /// If an input breaks it.
    pub fn batch(&self, seed: u64, number: u64, cases: u32) -> Result<(), Failure> {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        bytes[8..16].copy_from_slice(&number.to_le_bytes());
        for (byte, name) in bytes[16..].iter_mut().zip(self.name.bytes()) {
            *byte = name;
        }
        (self.batch)(&bytes, cases)
    }

    /// The seeds and the kept inputs, one a line.
    ///
    /// # Errors
    /// If the file of the kept ones is there and cannot be read.
    pub fn known(&self) -> Result<Vec<String>, std::io::Error> {
        let file = self.regressions();
        let kept = if file.exists() { fs::read_to_string(file)? } else { String::new() };
        let lines = self.seeds.lines().chain(kept.lines());
        Ok(lines.filter(|line| !line.trim().is_empty()).map(str::to_owned).collect())
    }

    /// Holds one input, a line of JSON, against the property.
    ///
    /// # Errors
    /// If the line is no input, or the input breaks the property.
    pub fn replay(&self, line: &str) -> Result<(), String> {
        (self.replay)(line)
    }

    /// Returns the folder of inputs that broke the property.
    #[must_use]
    pub fn regressions(&self) -> PathBuf {
        let name = format!("{}.jsonl", self.name);
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("regressions").join(name)
    }
}

fn replay<I: Input>(line: &str) -> Result<(), String> {
    let input: I = serde_json::from_str(line).map_err(|error| format!("no input: {error}"))?;
    input.property().map_err(|error| match error {
        TestCaseError::Fail(reason) | TestCaseError::Reject(reason) => reason.to_string(),
    })
}

fn batch<I: Input>(seed: &[u8; 32], cases: u32) -> Result<(), Failure> {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        max_shrink_time: 20_000,
        ..Config::default()
    };
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, seed);
    let mut runner = TestRunner::new_with_rng(config, random);
    runner.run(&I::strategy(), |input| input.property()).map_err(|error| match error {
        TestError::Abort(reason) => {
            Failure { reason: format!("no input could be made: {reason}"), input: String::new() }
        }
        TestError::Fail(reason, input) => Failure {
            reason: reason.to_string(),
            input: serde_json::to_string(&input).unwrap_or_else(|_| format!("{input:?}")),
        },
    })
}

/// The inputs of the seeds, for strategies that start from them.
fn seeds<I: Input>() -> Vec<I> {
    let lines = I::SEEDS.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| serde_json::from_str(line).expect("a seed is an input")).collect()
}
