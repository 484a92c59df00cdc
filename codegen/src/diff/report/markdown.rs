//! The report for changelogs: an entry for users of the crate, in the usual sections.

use std::fmt::Write as _;

use super::cause::Cause;
use super::overview::SCREEN;
use super::words::one_line;
use super::{Outcome, Report};
use crate::diff::facts::{Fact, Level, Section, Severity};

const SECTIONS: [Section; 5] =
    [Section::Removed, Section::Changed, Section::Added, Section::Deprecated, Section::Fixed];

/// Number of listed changes of docs; more would hide the rest.
const DOCS: usize = 3;

/// Returns the entries of all SDKs; of several SDKs, each below the crate's name. An entry longer
/// than a screen has one line for changes of one cause that break nothing, unless `all` lists every
/// change.
pub fn markdown(outcomes: &[Outcome], all: bool) -> String {
    let alone = outcomes.len() == 1;
    let mut entries = Vec::new();
    for outcome in outcomes {
        let (sdk, entry) = match outcome {
            Outcome::Compared(report) => (&report.sdk, entry(report, all)),
            Outcome::Added { sdk, .. } => (sdk, format!("The crate `{sdk}` was added.\n")),
            Outcome::Removed { sdk, .. } => (sdk, format!("The crate `{sdk}` was removed.\n")),
            Outcome::Mistaken { .. } => continue,
        };
        entries.push(if alone { entry } else { format!("# {sdk}\n\n{entry}") });
    }
    entries.join("\n")
}

fn entry(report: &Report, all: bool) -> String {
    let facts: Vec<&Fact> = report.facts.iter().filter(|fact| concerns_callers(fact)).collect();
    if facts.is_empty() {
        return "Nothing has changed for users of the crate.\n".to_owned();
    }
    let is_long = !all && facts.len() > SCREEN;
    let mut text = format!("## {}\n", report.verdict.release());
    if report.verdict.upgrade_required() {
        text += "\n**Upgrade required.** Clients of earlier versions stop working with the API as it is now, where a line \
                 below says so.\n";
    }
    for section in SECTIONS {
        let in_section = |fact: &&Fact| fact.change.section() == section;
        let mut facts: Vec<&Fact> = facts.iter().copied().filter(in_section).collect();
        if facts.is_empty() {
            continue;
        }
        _ = writeln!(text, "\n### {}\n", section.as_str());
        let before = facts.len();
        let mut docs = 0;
        facts.retain(|fact| {
            let is_docs = fact.change.rule.id == "docs.changed";
            docs += usize::from(is_docs);
            !is_docs || docs <= DOCS
        });
        let folded = before - facts.len();
        if is_long {
            let (breaks, rest): (Vec<&Fact>, Vec<&Fact>) =
                facts.into_iter().partition(|fact| fact.group().is_break());
            breaks.into_iter().for_each(|fact| line(&mut text, fact, 1));
            for cause in Cause::of(rest) {
                line(&mut text, cause.first(), cause.count());
            }
        } else {
            facts.into_iter().for_each(|fact| line(&mut text, fact, 1));
        }
        if folded > 0 {
            _ = writeln!(text, "- Docs of {folded} more.");
        }
    }
    text
}

/// Whether a fact can be seen from outside of the crate.
fn concerns_callers(fact: &Fact) -> bool {
    let change = &fact.change;
    change.level != Level::None || change.wire != Severity::Fine || change.lag != Severity::Fine
}

/// Writes the line of a fact that stands for this number of them.
fn line(text: &mut String, fact: &Fact, count: usize) {
    let change = &fact.change;
    text.push_str("- ");
    match (change.rust_path.as_str(), change.wire_path.as_str()) {
        ("", "") => {}
        (path, "") | ("", path) => _ = write!(text, "`{path}`: "),
        (rust, wire) => _ = write!(text, "`{rust}` (`{wire}`): "),
    }
    text.push_str(&change.message);
    if count > 1 {
        _ = write!(text, "; {} more like it", count - 1);
    }
    text.push('.');
    if change.wire == Severity::Breaking {
        text.push_str(" Clients of earlier versions break.");
    }
    if change.is_draft && fact.group().is_break() {
        text.push_str(" Drafts may change at any time.");
    }
    if let Some(accepted) = &fact.accepted {
        _ = write!(text, " {}", one_line(&accepted.reason));
    }
    text.push('\n');
}
