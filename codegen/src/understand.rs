//! From sources to what they mean: the stages that every use of a spec begins with.

use std::time::{Duration, Instant};

use crate::api::Api;
use crate::diagnostics::{Diagnostics, Source};
use crate::example::{self, Example};
use crate::{lower, spec};

/// The API, the examples that go along, and how long it took.
pub(crate) fn understand(
    sources: &[Source],
) -> Result<(Api, Vec<Example<'_>>, Timings), Diagnostics> {
    let start = Instant::now();
    let (spec, mut diagnostics) = spec::parse(example::split(sources).0);
    let parsed = start.elapsed();
    let examples = example::read(sources, &mut diagnostics);
    let api = lower::lower(&spec, &mut diagnostics);
    let timings = Timings { parse: parsed, lower: start.elapsed() - parsed, ..Timings::default() };
    match api {
        Some(mut api) if diagnostics.is_empty() => {
            api.source.clone_from(&sources[0].name);
            Ok((api, examples, timings))
        }
        _ => Err(diagnostics),
    }
}

/// How long each stage took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timings {
    /// Reading the YAML.
    pub parse: Duration,
    /// Finding out what it means.
    pub lower: Duration,
    /// Emitting and printing.
    pub emit: Duration,
}
