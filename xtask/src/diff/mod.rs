//! `diff`: what has changed between two specs, what it breaks, and which version comes next.
//!
//! Nothing is written. A mistake in one spec does not keep the others from being compared.

mod driver;
mod explain;
mod generator;
mod pairs;
mod revisions;
mod side;

use std::collections::BTreeMap;
use std::slice;

use anyhow::Result;
use codegen::diff::report::{self, Evidence, Outcome, Report};
use codegen::diff::{Comparison, FailOn};
use codegen::explain::explain;
use codegen::{Incomparable, Source, accepted};

use crate::arguments::{Diff, Facts};
use crate::git::Git;
use crate::mistakes::{Failure, Mistakes};
use crate::terminal::{complain, say};
use crate::workspace::Workspace;
use crate::{Verdict, import};
pub use driver::for_git;
use pairs::{Pair, pairs};

/// Does it for every SDK that is meant.
pub fn run(diff: Diff) -> Result<Verdict> {
    if let Some(import) = &diff.upstream {
        return import::upstream(import);
    }
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
    let pairs = pairs(old, new, diff.sdk.as_deref())?;
    if let Some(revision) = &diff.generator {
        return generator::run(&workspace, pairs, revision, diff.format);
    }
    if diff.explain {
        return explain::run(&workspace, pairs, diff.format);
    }
    let (mut outcomes, mut mistakes) = (Vec::new(), String::new());
    let mut evidence = BTreeMap::new();
    for pair in pairs {
        let evidence = (diff.format == Facts::Html).then_some(&mut evidence);
        outcomes.push(outcome(&workspace, pair, &mut mistakes, evidence)?);
    }
    match diff.format {
        Facts::Json => {
            say(&format!("{}\n", serde_json::to_string_pretty(&report::json(&outcomes))?));
        }
        Facts::Markdown => say(&report::markdown(&outcomes, diff.all)),
        Facts::Html => say(&report::html(&outcomes, &evidence, diff.all)),
        Facts::Comment => say(&report::comment(&outcomes, diff.all)),
        Facts::Text => say(&report::text(&outcomes, diff.all, diff.fail_on)),
    }
    // JSON holds the mistakes; beside the other formats, people see them on the terminal.
    if diff.format != Facts::Json {
        complain(&mistakes);
    }
    Ok(outcomes
        .iter()
        .map(|outcome| judge(outcome, diff.fail_on))
        .fold(Verdict::Fine, Verdict::and))
}

/// Compares a pair. Adds the text of its mistakes to those of the pairs before it, and the lines
/// behind its facts where they are asked for.
fn outcome(
    workspace: &Workspace,
    pair: Pair,
    mistakes: &mut String,
    evidence: Option<&mut BTreeMap<String, Evidence>>,
) -> Result<Outcome> {
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
        // Both are read first, so that the mistakes of both are reported.
        let (was, is) = (old.read(workspace), new.read(workspace));
        let (was, is) = match (was, is) {
            (Ok(was), Ok(is)) => (was, is),
            (Err(Failure::Mistakes(was)), Err(Failure::Mistakes(is))) => {
                return Err(Failure::Mistakes(was.and(is)));
            }
            (Err(failure), _) | (_, Err(failure)) => return Err(failure),
        };
        let comparison = compare(&was.sources, &is.sources, is.accepted.as_ref())?;
        if let Some(evidence) = evidence {
            let explanation = explain(&was.sources, &is.sources)
                .map_err(|error| incomparable(error, &was.sources, &is.sources))?;
            evidence.insert(sdk.clone(), explanation.evidence(&was.sources, &is.sources));
        }
        Ok(Report::new(names, new.accepted_path(), comparison))
    };
    match compared() {
        Ok(report) => Ok(Outcome::Compared(report)),
        Err(Failure::Mistakes(Mistakes { text, entries })) => {
            mistakes.push_str(&text);
            Ok(Outcome::Mistaken { sdk, old: old.shown, new: new.shown, mistakes: entries })
        }
        Err(Failure::Other(error)) => Err(error),
    }
}

/// Compares the files of two specs, and marks what a list accepts.
pub(crate) fn compare(
    was: &[Source],
    is: &[Source],
    accepted: Option<&Source>,
) -> Result<Comparison, Failure> {
    let mut comparison = codegen::compare(was, is).map_err(|error| incomparable(error, was, is))?;
    if let Some(list) = accepted {
        accepted::apply(list, &mut comparison)
            .map_err(|found| Failure::Mistakes(Mistakes::new(&found, slice::from_ref(list))))?;
    }
    Ok(comparison)
}

/// The mistakes of both sides.
fn incomparable(error: Incomparable, was: &[Source], is: &[Source]) -> Failure {
    let Incomparable { old, new } = error;
    Failure::Mistakes(Mistakes::new(&old, was).and(Mistakes::new(&new, is)))
}

fn judge(outcome: &Outcome, fail_on: Option<FailOn>) -> Verdict {
    let count = match (outcome, fail_on) {
        (Outcome::Mistaken { .. }, _) => return Verdict::Fault,
        (_, None) => 0,
        (Outcome::Added { sdk, .. }, Some(FailOn::Any)) => {
            complain(&format!("error: {sdk} was added (--fail-on any)\n"));
            return Verdict::Fault;
        }
        (Outcome::Removed { sdk, .. }, Some(fail_on)) => {
            let fail_on = fail_on.as_str();
            complain(&format!("error: {sdk} was removed (--fail-on {fail_on})\n"));
            return Verdict::Fault;
        }
        (Outcome::Added { .. }, Some(_)) => 0,
        (Outcome::Compared(report), Some(fail_on)) => {
            let count = report.facts.iter().filter(|fact| fact.fails(fail_on)).count();
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
