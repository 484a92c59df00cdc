//! `diff --explain`: which fact each changed line of the crates is from.

use anyhow::Result;
use codegen::Incomparable;
use codegen::explain::{self, Explanation};

use super::pairs::Pair;
use crate::Verdict;
use crate::arguments::Facts;
use crate::mistakes::{Failure, Mistakes};
use crate::terminal::{complain, say};
use crate::workspace::Workspace;

/// Reports the changed lines of every pair. Unexplained ones are a fault.
pub(super) fn run(workspace: &Workspace, pairs: Vec<Pair>, format: Facts) -> Result<Verdict> {
    let (mut verdict, mut explained) = (Verdict::Fine, Vec::new());
    for Pair { sdk, old, new } in pairs {
        let (old, new) = match (old, new) {
            (Some(old), Some(new)) => (old, new),
            (old, _) => {
                let what = if old.is_some() { "removed" } else { "added" };
                complain(&format!("note: {sdk} was {what}: all of its lines were\n"));
                continue;
            }
        };
        let both = || -> Result<Explanation, Failure> {
            let (was, is) = (old.read(workspace)?.sources, new.read(workspace)?.sources);
            explain::explain(&was, &is).map_err(|Incomparable { old, new }| {
                Failure::Mistakes(Mistakes::new(&old, &was).and(Mistakes::new(&new, &is)))
            })
        };
        match both() {
            Ok(explanation) => explained.push((sdk, explanation)),
            Err(failure) => verdict = failure.verdict()?,
        }
    }
    for (_, explanation) in &explained {
        if explanation.of(explain::Cause::Unexplained).next().is_some() {
            verdict = Verdict::Fault;
        }
    }
    say(&report(&explained, format)?);
    Ok(verdict)
}

fn report(explained: &[(String, Explanation)], format: Facts) -> Result<String> {
    if format == Facts::Json {
        let all: Vec<_> = explained.iter().map(|(sdk, it)| explain::json(sdk, it)).collect();
        let text = match all.as_slice() {
            [one] => serde_json::to_string_pretty(one)?,
            all => serde_json::to_string_pretty(all)?,
        };
        return Ok(text + "\n");
    }
    let texts = explained.iter().map(|(sdk, explanation)| explain::text(sdk, explanation));
    Ok(texts.collect::<Vec<_>>().join("\n"))
}
