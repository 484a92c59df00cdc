//! The lines of a spec that a fact is about.

use std::collections::BTreeSet;

use super::lines::Row;
use crate::diagnostics::Position;
use crate::diff::report::evidence::Listing;

/// Number of lines shown before a position.
const BEFORE: usize = 2;

/// Number of lines shown from the position on, whatever has changed in them.
const FIRST: usize = 6;

/// Number of lines shown beside a changed one.
const BESIDE: usize = 2;

/// The most lines that are shown.
const MOST: usize = 24;

/// Returns the lines at a position: the first ones of the thing that stands there, and those in it
/// that have changed, with what is around them.
pub(super) fn excerpt(listings: &[Listing], position: &Position) -> Vec<Row> {
    let Some(listing) = listings.iter().find(|listing| listing.name == position.file) else {
        return Vec::new();
    };
    let lines: Vec<&str> = listing.text.lines().collect();
    let Some(at) = position.line.checked_sub(1).filter(|at| *at < lines.len()) else {
        return Vec::new();
    };
    let end = end(&lines, at);
    let mut shown: BTreeSet<usize> = (at.saturating_sub(BEFORE)..end.min(at + FIRST)).collect();
    for changed in listing.changed.range(at + 1..=end).map(|number| number - 1) {
        if shown.len() >= MOST {
            break;
        }
        shown.extend(changed.saturating_sub(BESIDE).max(at)..(changed + BESIDE + 1).min(end));
    }
    let rows = shown.into_iter().map(|at| Row {
        number: at + 1,
        is_changed: listing.changed.contains(&(at + 1)),
        text: lines[at].to_owned(),
    });
    rows.collect()
}

/// Returns where the thing ends that begins in a line: before the next line that is indented as
/// far, or less.
fn end(lines: &[&str], at: usize) -> usize {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let own = indent(lines[at]);
    let after = lines[at + 1..].iter();
    let inside = after.take_while(|line| line.trim().is_empty() || indent(line) > own).count();
    let mut end = at + 1 + inside;
    while lines[end - 1].trim().is_empty() && end > at + 1 {
        end -= 1;
    }
    end
}
