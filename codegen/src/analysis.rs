//! The front end: reads and checks the sources.

use std::time::{Duration, Instant};

use crate::api::Api;
use crate::diagnostics::{Diagnostics, Source};
use crate::example::{self, Example};
use crate::lower;
use crate::spec::{self, Spec};

/// The contents of the sources of one SDK.
pub(crate) struct Analysis<'a> {
    /// The spec as written.
    pub(crate) spec: Spec,
    /// The API as meant.
    pub(crate) api: Api,
    /// The examples that go along.
    pub(crate) examples: Vec<Example<'a>>,
    /// The time that reading and lowering took.
    pub(crate) timings: Timings,
}

/// Reads and checks the sources.
pub(crate) fn analyze(sources: &[Source]) -> Result<Analysis<'_>, Diagnostics> {
    let start = Instant::now();
    let (spec, mut diagnostics) = spec::parse(example::split(sources).0);
    let parsed = start.elapsed();
    let examples = example::read(sources, &mut diagnostics);
    let api = lower::lower(&spec, &mut diagnostics);
    let timings = Timings { parse: parsed, lower: start.elapsed() - parsed, ..Timings::default() };
    match api {
        Some(mut api) if diagnostics.is_empty() => {
            api.source.clone_from(&sources[0].name);
            Ok(Analysis { spec, api, examples, timings })
        }
        _ => Err(diagnostics),
    }
}

/// The time that each stage took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timings {
    /// Reading the YAML.
    pub parse: Duration,
    /// Finding out what it means.
    pub lower: Duration,
    /// Emitting and printing.
    pub emit: Duration,
}
