//! Typed bodies of errors, and the statuses that carry them.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::{Ident, Statuses, TypeRef};

/// An entry of a table of errors: statuses, and the type of the body that comes with them.
pub type ErrorType = (Statuses, TypeRef);

/// The entry of a sorted table that says which type comes with these statuses: the most exact one.
pub fn error_type(table: &[ErrorType], statuses: Statuses) -> Option<&ErrorType> {
    table.iter().find(|(others, _)| others.covers(statuses))
}

/// The statuses of one of these entries that no other of them says more exactly.
pub fn carried(entries: &BTreeSet<Statuses>, entry: Statuses) -> BTreeSet<u16> {
    let said_by = |status| entries.iter().find(|entry| entry.contains(status));
    EVERY_STATUS.filter(|status| said_by(*status) == Some(&entry)).collect()
}

/// All statuses that a server can send.
const EVERY_STATUS: RangeInclusive<u16> = 100..=999;

/// Statuses in ascending order, each range of them as its first and its last.
type Ranges = Vec<(u16, u16)>;

/// A typed error body and where it comes.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorBody {
    /// The accessor on the API error: `http_validation_error`.
    pub ident: Ident,
    /// The type that the body decodes to.
    pub ty: TypeRef,
    /// The HTTP statuses that carry it.
    pub statuses: BTreeSet<u16>,
}

impl ErrorBody {
    /// The statuses that carry it. Where an API says `default`, those that do not carry it are
    /// fewer; they are returned as the error.
    pub fn ranges(&self) -> Result<Ranges, Ranges> {
        if self.statuses.contains(EVERY_STATUS.end()) {
            Err(ranges(EVERY_STATUS.filter(|status| !self.statuses.contains(status))))
        } else {
            Ok(ranges(self.statuses.iter().copied()))
        }
    }

    /// The statuses that carry it, in words.
    pub fn described(&self) -> String {
        match self.ranges() {
            Ok(statuses) => listed(&statuses),
            Err(others) if others.is_empty() => "any status".to_owned(),
            Err(others) => format!("any status but {}", listed(&others)),
        }
    }
}

fn ranges(statuses: impl Iterator<Item = u16>) -> Ranges {
    let mut ranges = Ranges::new();
    for status in statuses {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == status => *last = status,
            _ => ranges.push((status, status)),
        }
    }
    ranges
}

fn listed(ranges: &[(u16, u16)]) -> String {
    let range = |(first, last): &(u16, u16)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first} to {last}"),
    };
    ranges.iter().map(range).collect::<Vec<_>>().join(", ")
}
