//! The report for programs. Keys are only ever added; `diff --help` and spec/changes.md list them.

use serde::Serialize;

use super::{Outcome, Report};
use crate::diagnostics::{Entry, Position};
use crate::diff::facts;

/// The report, to be written as JSON: one object for each SDK.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Json<'a> {
    /// A single SDK is written without a list around it.
    One(Sdk<'a>),
    /// Any other number of SDKs.
    Many(Vec<Sdk<'a>>),
}

/// The outcome of one SDK.
#[derive(Debug, Serialize)]
pub struct Sdk<'a> {
    sdk: &'a str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    verdict: Option<Verdict<'a>>,
    changes: Vec<Change<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mistakes: Option<&'a [Entry]>,
}

#[derive(Debug, Serialize)]
struct Verdict<'a> {
    wire: &'static str,
    #[serde(rename = "crate")]
    level: &'static str,
    lag: &'static str,
    version: Version<'a>,
    upgrade_required: bool,
}

#[derive(Debug, Serialize)]
struct Version<'a> {
    old: &'a str,
    next: &'a str,
    new: &'a str,
    enough: bool,
}

#[derive(Debug, Serialize)]
struct Change<'a> {
    rule: &'static str,
    fingerprint: String,
    spec_path: String,
    rust_path: &'a str,
    wire_path: &'a str,
    operations: &'a [String],
    side: &'static str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    wire: &'static str,
    #[serde(rename = "crate")]
    level: &'static str,
    lag: &'static str,
    draft: bool,
    message: &'a str,
    positions: Positions<'a>,
    accepted: Option<Accepted<'a>>,
}

#[derive(Debug, Serialize)]
struct Positions<'a> {
    old: Option<&'a Position>,
    new: Option<&'a Position>,
}

#[derive(Debug, Serialize)]
struct Accepted<'a> {
    reason: &'a str,
    version: &'a str,
}

/// Returns the report of all SDKs.
pub fn json(outcomes: &[Outcome]) -> Json<'_> {
    match outcomes {
        [one] => Json::One(sdk(one)),
        all => Json::Many(all.iter().map(sdk).collect()),
    }
}

fn sdk(outcome: &Outcome) -> Sdk<'_> {
    let one_sided =
        |sdk, old, new| Sdk { sdk, old, new, verdict: None, changes: Vec::new(), mistakes: None };
    match outcome {
        Outcome::Compared(report) => compared(report),
        Outcome::Added { sdk, new } => one_sided(sdk, None, Some(new)),
        Outcome::Removed { sdk, old } => one_sided(sdk, Some(old), None),
        Outcome::Mistaken { sdk, old, new, mistakes } => {
            Sdk { mistakes: Some(mistakes), ..one_sided(sdk, Some(old), Some(new)) }
        }
    }
}

fn compared(report: &Report) -> Sdk<'_> {
    let verdict = &report.verdict;
    Sdk {
        sdk: &report.sdk,
        old: Some(&report.old),
        new: Some(&report.new),
        verdict: Some(Verdict {
            wire: verdict.wire.as_str(),
            level: verdict.level.as_str(),
            lag: verdict.lag.as_str(),
            version: Version {
                old: &verdict.old_version,
                next: &verdict.next_version,
                new: &verdict.new_version,
                enough: verdict.is_version_enough(),
            },
            upgrade_required: verdict.upgrade_required(),
        }),
        changes: report.facts.iter().map(change).collect(),
        mistakes: None,
    }
}

fn change(fact: &facts::Fact) -> Change<'_> {
    let facts::Fact { change, old, new, accepted } = fact;
    Change {
        rule: change.rule.id,
        fingerprint: change.fingerprint(),
        spec_path: change.spec_path(),
        rust_path: &change.rust_path,
        wire_path: &change.wire_path,
        operations: &change.operations,
        side: change.side.as_str(),
        old: change.old.as_deref(),
        new: change.new.as_deref(),
        wire: change.wire.as_str(),
        level: change.level.as_str(),
        lag: change.lag.as_str(),
        draft: change.is_draft,
        message: &change.message,
        positions: Positions { old: old.as_ref(), new: new.as_ref() },
        accepted: accepted.as_ref().map(|it| Accepted { reason: &it.reason, version: &it.version }),
    }
}
