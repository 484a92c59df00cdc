//! What is told of a comparison, in whatever format: the facts, which of them are accepted, and
//! what they mean together.

use std::cmp::Reverse;

use codegen::{
    Comparison, Diagnostics, Fact, Source,
    accepted::{self, Accepted},
    diff::{Level, Severity, Verdict},
};

use crate::{
    arguments::FailOn,
    mistakes::{Failure, Mistakes},
};

/// A comparison of one SDK.
#[derive(Clone, Debug)]
pub struct Report {
    /// The SDK.
    pub sdk: String,
    /// The old side, as people are shown it.
    pub old: String,
    /// The new side.
    pub new: String,
    /// What has changed, the most severe first.
    pub facts: Vec<Told>,
    /// What that means.
    pub verdict: Verdict,
    /// Accepted breaks of the coming version that are none.
    pub stale: Vec<Accepted>,
    /// Where breaks are accepted.
    pub accepted_path: String,
}

/// A fact, and whether it is accepted.
#[derive(Clone, Debug)]
pub struct Told {
    /// The fact.
    pub fact: Fact,
    /// Why people can bear it.
    pub accepted: Option<Accepted>,
}

impl Told {
    /// Whether released clients or callers' code may stop working.
    pub fn is_break(&self) -> bool {
        self.fact.change.wire == Severity::Breaking || self.fact.change.level == Level::Major
    }

    /// The part of a report that it belongs to.
    pub fn group(&self) -> Group {
        let change = &self.fact.change;
        match (change.wire, change.level, change.lag) {
            (Severity::Breaking, ..) => Group::Wire,
            (_, Level::Major, _) => Group::Crate,
            (Severity::Dangerous, ..) => Group::Danger,
            (_, _, Severity::Breaking | Severity::Dangerous) => Group::Lag,
            (_, Level::Minor, _) => Group::More,
            (_, Level::Patch | Level::None, _) => Group::Silent,
        }
    }
}

/// The parts of a report, the most severe first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Released clients stop working.
    Wire,
    /// Callers' code stops compiling, or does something else.
    Crate,
    /// Released clients may do something else.
    Danger,
    /// The new client needs the new server.
    Lag,
    /// There is more to use.
    More,
    /// Nobody's calls and nobody's code notice.
    Silent,
}

impl Report {
    /// The facts of a comparison, of which none is accepted.
    pub fn of([sdk, old, new]: [String; 3], comparison: Comparison) -> Self {
        let Comparison { facts, verdict } = comparison;
        let mut facts: Vec<Told> =
            facts.into_iter().map(|fact| Told { fact, accepted: None }).collect();
        // Stable: within a group the order of the spec stays.
        facts.sort_by_key(|told| (told.group(), Reverse(told.fact.change.level)));
        let (stale, accepted_path) = (Vec::new(), String::new());
        Self { sdk, old, new, facts, verdict, stale, accepted_path }
    }

    /// The same with the accepted breaks that stand at this path, if there are any.
    ///
    /// # Errors
    ///
    /// The mistakes in that list.
    pub fn accepting(mut self, path: String, list: Option<&Source>) -> Result<Self, Failure> {
        self.accepted_path = path;
        let Some(list) = list else { return Ok(self) };
        let failure = |mistakes: &Diagnostics| {
            Failure::Mistakes(Mistakes::new(mistakes, std::slice::from_ref(list)))
        };
        let mut entries = accepted::read(list).map_err(|mistakes| failure(&mistakes))?;
        // What an older version broke says nothing of this one.
        entries.retain(|entry| reaches(&entry.version.value, &self.verdict.old_version));
        let mut used = vec![false; entries.len()];
        for told in &mut self.facts {
            let fingerprint = told.fact.change.fingerprint();
            let is_it = |entry: &Accepted| entry.fingerprint.value == fingerprint;
            let Some(at) = entries.iter().position(is_it) else { continue };
            if let Some(rule) = &entries[at].rule
                && rule.value != told.fact.change.rule.id
            {
                return Err(failure(&accepted::other_rule(rule, told.fact.change.rule.id)));
            }
            used[at] = true;
            told.accepted = Some(entries[at].clone());
        }
        let coming = self.coming().to_owned();
        let is_new = coming != self.verdict.old_version;
        let mut used = used.into_iter();
        entries.retain(|entry| {
            !used.next().unwrap_or_default() && is_new && entry.version.value == coming
        });
        self.stale = entries;
        Ok(self)
    }

    /// The version that is coming: the new spec's, or the next one that is high enough.
    pub fn coming(&self) -> &str {
        let verdict = &self.verdict;
        if verdict.is_version_enough() { &verdict.new_version } else { &verdict.next_version }
    }

    /// The facts for which a command is to fail: those of this severity that nobody has accepted.
    pub fn failing(&self, fail_on: FailOn) -> impl Iterator<Item = &Told> {
        self.facts.iter().filter(move |told| {
            told.accepted.is_none()
                && match fail_on {
                    FailOn::Any => true,
                    FailOn::Dangerous => {
                        told.is_break() || told.fact.change.wire == Severity::Dangerous
                    }
                    FailOn::Breaking => told.is_break(),
                }
        })
    }
}

/// Whether a version is at least another: without changes, that is the next one.
fn reaches(version: &str, least: &str) -> bool {
    Verdict::of(&[], least, version).is_version_enough()
}
