//! `diff`: what has changed between two specs, what it breaks, and which version comes next.
//!
//! Nothing is written. A mistake in one spec does not keep the others from being compared.

pub mod json;
pub mod markdown;
mod pairs;
pub mod report;
mod revisions;
mod side;
pub mod text;

use anyhow::Result;
use codegen::Incomparable;

use crate::{
    Verdict,
    arguments::{Diff, Facts, FailOn},
    git::Git,
    mistakes::{Failure, Mistakes},
    terminal::{complain, say},
    workspace::Workspace,
};
use pairs::{Pair, pairs};
use report::Report;

/// What came of one SDK.
#[derive(Debug)]
pub enum Outcome {
    /// Both sides were compared.
    Compared(Report),
    /// Only the new side has it.
    Added {
        /// The SDK.
        sdk: String,
        /// Its spec.
        new: String,
    },
    /// Only the old side has it.
    Removed {
        /// The SDK.
        sdk: String,
        /// Its spec.
        old: String,
    },
    /// A spec, or the list of accepted breaks, has mistakes.
    Mistaken {
        /// The SDK.
        sdk: String,
        /// The old side's spec.
        old: String,
        /// The new side's spec.
        new: String,
        /// The mistakes.
        mistakes: Mistakes,
    },
}

/// Does it for every SDK that is meant.
pub fn run(diff: Diff) -> Result<Verdict> {
    let workspace = Workspace::find()?;
    for side in [&diff.old, &diff.new].into_iter().flatten() {
        if let Some(note) = side::ambiguity(side) {
            complain(&note);
        }
    }
    let old = match &diff.old {
        Some(side) => side::resolve(&workspace, side)?,
        None => revisions::workspace(&workspace, Git::at(workspace.root()).revision("HEAD")?)?,
    };
    let new = match &diff.new {
        Some(side) => side::resolve(&workspace, side)?,
        None => side::working_tree(&workspace)?,
    };
    let mut outcomes = Vec::new();
    for pair in pairs(old, new, diff.sdk.as_deref())? {
        outcomes.push(outcome(&workspace, pair)?);
    }
    tell(&outcomes, &diff)?;
    Ok(outcomes
        .iter()
        .map(|outcome| judge(outcome, diff.fail_on))
        .fold(Verdict::Fine, Verdict::and))
}

fn outcome(workspace: &Workspace, pair: Pair) -> Result<Outcome> {
    let sdk = pair.sdk;
    let (old, new) = match (pair.old, pair.new) {
        (Some(old), Some(new)) => (old, new),
        (Some(old), None) => return Ok(Outcome::Removed { sdk, old: old.shown }),
        (None, new) => {
            return Ok(Outcome::Added { sdk, new: new.map(|new| new.shown).unwrap_or_default() });
        }
    };
    let names = [sdk.clone(), old.shown.clone(), new.shown.clone()];
    let compared = || -> Result<Report, Failure> {
        // Both are read before either is judged, so that the mistakes of both are told.
        let (was, is) = (old.read(workspace), new.read(workspace));
        let (was, is) = match (was, is) {
            (Ok(was), Ok(is)) => (was, is),
            (Err(Failure::Mistakes(was)), Err(Failure::Mistakes(is))) => {
                return Err(Failure::Mistakes(was.and(is)));
            }
            (Err(failure), _) | (_, Err(failure)) => return Err(failure),
        };
        let comparison =
            codegen::compare(&was.sources, &is.sources).map_err(|Incomparable { old, new }| {
                let mistakes = Mistakes::new(&old, &was.sources);
                Failure::Mistakes(mistakes.and(Mistakes::new(&new, &is.sources)))
            })?;
        Report::of(names, comparison).accepting(new.accepted_path(), is.accepted.as_ref())
    };
    match compared() {
        Ok(report) => Ok(Outcome::Compared(report)),
        Err(Failure::Mistakes(mistakes)) => {
            Ok(Outcome::Mistaken { sdk, old: old.shown, new: new.shown, mistakes })
        }
        Err(Failure::Other(error)) => Err(error),
    }
}

fn tell(outcomes: &[Outcome], diff: &Diff) -> Result<()> {
    match diff.format {
        Facts::Json => {
            let told = match outcomes {
                [one] => serde_json::to_string_pretty(&json::of(one))?,
                all => serde_json::to_string_pretty(&all.iter().map(json::of).collect::<Vec<_>>())?,
            };
            say(&format!("{told}\n"));
        }
        Facts::Markdown => say(&markdown::of(outcomes)),
        Facts::Text => say(&text::of(outcomes, diff.all, diff.fail_on)),
    }
    // Where facts go to a file, people still see what kept some of them back.
    for outcome in outcomes.iter().filter(|_| diff.format != Facts::Json) {
        if let Outcome::Mistaken { mistakes, .. } = outcome {
            complain(&mistakes.text);
        }
    }
    Ok(())
}

fn judge(outcome: &Outcome, fail_on: Option<FailOn>) -> Verdict {
    let count = match (outcome, fail_on) {
        (Outcome::Mistaken { .. }, _) => return Verdict::Fault,
        (_, None) => 0,
        (Outcome::Added { sdk, .. }, Some(FailOn::Any)) => {
            complain(&format!("error: {sdk} is new (--fail-on any)\n"));
            return Verdict::Fault;
        }
        (Outcome::Removed { sdk, .. }, Some(fail_on)) => {
            let fail_on = fail_on.as_str();
            complain(&format!("error: {sdk} is no longer there (--fail-on {fail_on})\n"));
            return Verdict::Fault;
        }
        (Outcome::Added { .. }, Some(_)) => 0,
        (Outcome::Compared(report), Some(fail_on)) => {
            let count = report.failing(fail_on).count();
            if count > 0 {
                let (facts, are) = if count == 1 { ("fact", "is") } else { ("facts", "are") };
                complain(&format!(
                    "error: {}: {count} {facts} {are} not accepted in {} (--fail-on {})\n",
                    report.sdk,
                    report.accepted_path,
                    fail_on.as_str()
                ));
            }
            count
        }
    };
    if count == 0 { Verdict::Fine } else { Verdict::Fault }
}
