//! Two specs as they are written, compared by what they mean.
//!
//! The facts are those of [`diff`]; here they get the lines on which they are written on both sides.

use crate::diagnostics::{Diagnostics, Position, Source};
use crate::diff::{self, Change, Verdict};
use crate::example;
use crate::positions::positions;
use crate::understand::understand;

/// What has changed, and what that means.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Every change, in the order of the spec's parts.
    pub facts: Vec<Fact>,
    /// What they mean together.
    pub verdict: Verdict,
}

/// A change, and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What has changed.
    pub change: Change,
    /// Where it is in the old spec, or the nearest thing that is there.
    pub old: Option<Position>,
    /// The same in the new one.
    pub new: Option<Position>,
}

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
    let (was, is) = match (understand(old), understand(new)) {
        (Ok((was, ..)), Ok((is, ..))) => (was, is),
        (was, is) => {
            return Err(Incomparable {
                old: was.err().unwrap_or_default(),
                new: is.err().unwrap_or_default(),
            });
        }
    };
    let changes = diff::diff(&was, &is);
    let verdict = Verdict::of(&changes, &was.package.version, &is.package.version);
    let ways = |path: fn(&Change) -> &[String]| changes.iter().map(path).collect::<Vec<_>>();
    let olds = positions(old, &ways(|change| &change.old_path));
    let news = positions(new, &ways(|change| &change.new_path));
    let facts = changes
        .into_iter()
        .zip(olds.into_iter().zip(news))
        .map(|(change, (old, new))| Fact { change, old, new })
        .collect();
    Ok(Comparison { facts, verdict })
}
