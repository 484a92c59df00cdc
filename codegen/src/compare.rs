//! Compares two specs by what they mean.
//!
//! [`diff`] finds the changes; here they get their positions in both specs.

use crate::diagnostics::{Diagnostics, Source};
use crate::diff::{self, Change, Comparison, Fact, Verdict};
use crate::example;
use crate::positions::positions;
use crate::understand::understand;

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
        .map(|(change, (old, new))| Fact { change, old, new, accepted: None })
        .collect();
    Ok(Comparison { facts, verdict, stale: Vec::new() })
}
