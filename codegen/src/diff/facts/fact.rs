//! A fact: a change with its positions in both specs, and whether people accept it.

use super::{Change, Level, Severity, Verdict};
use crate::diagnostics::Position;

/// The result of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Every change, in the order of the spec's sections.
    pub facts: Vec<Fact>,
    /// Verdict on all facts together.
    pub verdict: Verdict,
    /// Accepted breaks of the next release that match no fact.
    pub stale: Vec<Acceptance>,
}

/// A change, and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The change.
    pub change: Change,
    /// Its position in the old spec, or that of the nearest thing that is there.
    pub old: Option<Position>,
    /// The same in the new spec.
    pub new: Option<Position>,
    /// The entry that accepts it, if any.
    pub accepted: Option<Acceptance>,
}

/// An accepted break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The fingerprint of the change.
    pub fingerprint: String,
    /// The version of the crate that brings the break.
    pub version: String,
    /// Reason for accepting it.
    pub reason: String,
}

/// The sections of a report, the most severe first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Released clients stop working.
    Wire,
    /// Callers' code stops compiling or behaves differently.
    Crate,
    /// Released clients may behave differently.
    Danger,
    /// The new client needs the new server.
    Lag,
    /// There is more to use.
    More,
    /// Neither calls nor callers' code are affected.
    Silent,
}

impl Group {
    /// Whether its facts break released clients or callers' code.
    pub fn is_break(self) -> bool {
        matches!(self, Self::Wire | Self::Crate)
    }
}

/// The severity from which a fact fails a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailOn {
    /// Facts that break released clients or callers' code.
    Breaking,
    /// Also facts that may change what released clients do.
    Dangerous,
    /// Any fact.
    Any,
}

impl FailOn {
    /// Returns the name, as it is written on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Dangerous => "dangerous",
            Self::Any => "any",
        }
    }
}

impl Fact {
    /// Returns the section of a report that the fact belongs to.
    pub fn group(&self) -> Group {
        match (self.change.wire, self.change.level, self.change.lag) {
            (Severity::Breaking, ..) => Group::Wire,
            (_, Level::Major, _) => Group::Crate,
            (Severity::Dangerous, ..) => Group::Danger,
            (_, _, Severity::Breaking | Severity::Dangerous) => Group::Lag,
            (_, Level::Minor, _) => Group::More,
            (_, Level::Patch | Level::None, _) => Group::Silent,
        }
    }

    /// Whether the fact has this severity at least, is not accepted, and does not concern drafts
    /// alone.
    pub fn fails(&self, fail_on: FailOn) -> bool {
        let least = match fail_on {
            FailOn::Breaking => Group::Crate,
            FailOn::Dangerous => Group::Danger,
            FailOn::Any => Group::Silent,
        };
        self.accepted.is_none() && !self.change.is_draft && self.group() <= least
    }
}
