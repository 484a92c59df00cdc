//! Compares two specs by what they mean.
//!
//! [`diff`] finds the changes; here they get their positions in both specs.

use crate::analysis::analyze;
use crate::diagnostics::{self, Diagnostics, Place, Position, Source};
use crate::diff::{self, Comparison, Fact, Verdict};
use crate::example;
use crate::lower::Places;
use crate::spec::Spec;

/// The mistakes that kept two specs from being compared; one side at least has some.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Incomparable {
    /// Those of the old side.
    pub old: Diagnostics,
    /// Those of the new side.
    pub new: Diagnostics,
}

/// Compares two specs, each with its main file first. Examples are no part of the comparison.
///
/// # Errors
///
/// The mistakes of either side.
pub fn compare(old: &[Source], new: &[Source]) -> Result<Comparison, Incomparable> {
    let (old, new) = (example::split(old).0, example::split(new).0);
    let (was, is) = match (analyze(old), analyze(new)) {
        (Ok(was), Ok(is)) => (was, is),
        (was, is) => {
            return Err(Incomparable {
                old: was.err().unwrap_or_default(),
                new: is.err().unwrap_or_default(),
            });
        }
    };
    let changes = diff::diff(&was.api, &is.api);
    let verdict = Verdict::of(&changes, &was.api.package.version, &is.api.package.version);
    let olds = positions(old, &was.spec, changes.iter().map(|change| &change.old_path[..]));
    let news = positions(new, &is.spec, changes.iter().map(|change| &change.new_path[..]));
    let facts = changes
        .into_iter()
        .zip(olds.into_iter().zip(news))
        .map(|(change, (old, new))| Fact { change, old, new, accepted: None })
        .collect();
    Ok(Comparison { facts, verdict, stale: Vec::new() })
}

/// Returns every path of a spec that has a position, in the order of the positions.
pub(crate) fn places(sources: &[Source], spec: &Spec) -> Vec<(Position, Vec<String>)> {
    let (paths, places): (Vec<_>, Vec<Place>) = Places::of(spec).all().into_iter().unzip();
    let positions = diagnostics::positions(&places, sources);
    let mut places: Vec<_> = positions.into_iter().zip(paths).collect();
    places.sort();
    places
}

/// Returns the positions of paths in the sources of a spec.
pub(crate) fn positions<'c>(
    sources: &[Source],
    spec: &Spec,
    paths: impl Iterator<Item = &'c [String]>,
) -> Vec<Option<Position>> {
    let places = Places::of(spec);
    let places: Vec<Option<Place>> = paths.map(|path| places.nearest(path)).collect();
    let found: Vec<Place> = places.iter().copied().flatten().collect();
    let mut positions = diagnostics::positions(&found, sources).into_iter();
    places.into_iter().map(|place| place.and_then(|_| positions.next())).collect()
}
