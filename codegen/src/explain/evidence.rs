//! The lines behind the facts, for the page that shows them.

use std::collections::BTreeSet;

use super::report::in_words;
use super::{Cause, Explanation, changes};
use crate::diagnostics::Source;
use crate::diff::report::{Evidence, Generated, Listing};

impl Explanation {
    /// Returns the changed lines by the fact that explains each, with the two specs that they are
    /// generated from.
    pub fn evidence(&self, old: &[Source], new: &[Source]) -> Evidence {
        let generated = self.lines.iter().filter_map(|line| {
            let Cause::Fact(fact) = line.cause else { return None };
            Some(Generated {
                fingerprint: self.facts[fact].change.fingerprint(),
                file: line.file.clone(),
                is_new: line.is_new,
                number: line.number,
                text: line.text.clone(),
            })
        });
        let causes: BTreeSet<Cause> = self.lines.iter().map(|line| line.cause).collect();
        let others = causes.into_iter().filter(|cause| !matches!(cause, Cause::Fact(_)));
        Evidence {
            specs: listings(old, new),
            generated: generated.collect(),
            others: others.map(|cause| (in_words(cause), self.of(cause).count())).collect(),
        }
    }
}

/// The files of both specs with the lines that only one of them has. A file is compared with the
/// one of the other side that has its name below the main file.
fn listings(old: &[Source], new: &[Source]) -> [Vec<Listing>; 2] {
    let below = |sources: &[Source], at: usize| {
        let main = sources.first().map_or("", |source| source.name.as_str());
        let main = main.strip_suffix(".yaml").unwrap_or(main).to_owned();
        let name = &sources[at].name;
        name.strip_prefix(&main).unwrap_or(name).to_owned()
    };
    let side = |sources: &[Source], others: &[Source], is_new: bool| {
        let listings = sources.iter().enumerate().map(|(at, source)| {
            let name = below(sources, at);
            let other = (0..others.len()).find(|other| below(others, *other) == name);
            let own: Vec<&str> = source.text.lines().collect();
            let other: Vec<&str> =
                other.map_or_else(Vec::new, |at| others[at].text.lines().collect());
            let found = if is_new { changes(&other, &own) } else { changes(&own, &other) };
            let changed = found.into_iter().filter(|change| change.is_new == is_new);
            Listing {
                name: source.name.clone(),
                text: source.text.clone(),
                changed: changed.map(|change| change.number).collect(),
            }
        });
        listings.collect()
    };
    [side(old, new, false), side(new, old, true)]
}
