//! The report for people: the most severe facts first, the silent ones counted, the verdict at the
//! end, where it is next to the prompt.

use std::fmt::Write as _;

use super::overview::{SCREEN, overview};
use super::verdict::{acceptance, conclusion, heading, stale, unnoticed};
use super::words::{DRAFT, one_line};
use super::{Outcome, Report};
use crate::diagnostics::Position;
use crate::diff::facts::{Fact, FailOn, Group};

/// Number of characters shown of a value; documentation can be long.
const WIDTH: usize = 60;

/// Returns the report of all SDKs: what is longer than a screen is an overview, unless `all` lists
/// every fact, the silent ones too. The entries to copy are those of facts that fail.
pub fn text(outcomes: &[Outcome], all: bool, fail_on: Option<FailOn>) -> String {
    let reports: Vec<String> = outcomes
        .iter()
        .filter_map(|outcome| match outcome {
            Outcome::Compared(report) => {
                let text = compared(report, all, fail_on);
                let is_long = !all && text.lines().count() > SCREEN;
                Some(if is_long { overview(report) } else { text })
            }
            Outcome::Added { sdk, new } => Some(format!("{sdk}: was added ({new})\n")),
            Outcome::Removed { sdk, old } => Some(format!("{sdk}: was removed (it was {old})\n")),
            Outcome::Mistaken { .. } => None,
        })
        .collect();
    reports.join("\n")
}

/// Returns the facts of one file of a spec, by their sections; an empty text if there are none.
pub fn of_file(report: &Report, path: &str) -> String {
    let is_there = |at: &Option<Position>| at.as_ref().is_some_and(|at| at.file.ends_with(path));
    let mut text = String::new();
    let mut group = None;
    for fact in report.facts.iter().filter(|fact| is_there(&fact.old) || is_there(&fact.new)) {
        if group != Some(fact.group()) {
            group = Some(fact.group());
            _ = writeln!(text, "\n{}", heading(fact.group()));
        }
        write_fact(&mut text, fact);
    }
    text
}

fn compared(report: &Report, all: bool, fail_on: Option<FailOn>) -> String {
    let Report { sdk, old, new, facts, verdict, .. } = report;
    if facts.is_empty() && verdict.old_version == verdict.new_version {
        let mut text = format!("{sdk}: {old} and {new} mean the same\n");
        stale(&mut text, report);
        return text;
    }
    let mut text = format!("{sdk}: {old} → {new}\n");
    if facts.is_empty() {
        text.push_str("\nnothing but the version has changed\n");
    }
    let silent: Vec<&Fact> = facts.iter().filter(|fact| fact.group() == Group::Silent).collect();
    let is_folded = !all && silent.len() < facts.len();
    let mut group = None;
    for fact in facts {
        if fact.group() == Group::Silent && is_folded {
            break;
        }
        if group != Some(fact.group()) {
            group = Some(fact.group());
            _ = writeln!(text, "\n{}", heading(fact.group()));
        }
        write_fact(&mut text, fact);
    }
    if is_folded && !silent.is_empty() {
        _ = writeln!(text, "\n{}; --all lists them", unnoticed(&silent));
    }
    text.push('\n');
    accepting(&mut text, report, fail_on.unwrap_or(FailOn::Breaking));
    conclusion(&mut text, report);
    stale(&mut text, report);
    text
}

fn write_fact(text: &mut String, fact: &Fact) {
    let change = &fact.change;
    let beside = beside(fact);
    let beside = if beside.is_empty() { beside } else { format!("  ({beside})") };
    _ = writeln!(text, "  {}{beside}", change.message);
    let mut paths: Vec<&str> = vec![&change.rust_path, &change.wire_path];
    paths.retain(|path| !path.is_empty());
    // What an operation was, its wire path says; what a member's type was, mostly the message.
    let is_said = |value: &Option<String>| {
        value.as_deref().is_none_or(|value| {
            paths.contains(&value) || change.message.contains(&format!("`{value}`"))
        })
    };
    let values = if is_said(&change.old) && is_said(&change.new) {
        None
    } else {
        values(change.old.as_deref(), change.new.as_deref())
    };
    paths.extend(values.as_deref());
    let reach = match change.operations.len() {
        0 | 1 => None,
        count => Some(format!("{count} operations")),
    };
    paths.extend(reach.as_deref());
    if !paths.is_empty() {
        _ = writeln!(text, "    {}", paths.join(" · "));
    }
    let places = places(fact.old.as_ref(), fact.new.as_ref());
    _ = writeln!(text, "    {} {}{places}", change.rule.id, change.fingerprint());
    if let Some(accepted) = &fact.accepted {
        let reason = one_line(&accepted.reason);
        _ = writeln!(text, "    accepted for {}: {reason}", accepted.version);
    }
}

/// Returns what a fact means besides its heading.
fn beside(fact: &Fact) -> String {
    let change = &fact.change;
    let axes = [
        ("wire", change.wire.as_str(), !matches!(fact.group(), Group::Wire | Group::Danger)),
        ("crate", change.level.as_str(), !matches!(fact.group(), Group::Crate | Group::More)),
        ("lag", change.lag.as_str(), true),
    ];
    let shown = axes
        .into_iter()
        .filter(|(_, verdict, is_open)| *is_open && !matches!(*verdict, "fine" | "none" | "patch"));
    let shown = shown.map(|(axis, verdict, _)| format!("{axis} {verdict}"));
    let draft = change.is_draft.then(|| DRAFT.to_owned());
    shown.chain(draft).collect::<Vec<_>>().join(", ")
}

fn values(old: Option<&str>, new: Option<&str>) -> Option<String> {
    match (old, new) {
        (None, None) => None,
        (Some(old), None) => Some(format!("- {}", short(old))),
        (None, Some(new)) => Some(format!("+ {}", short(new))),
        (Some(old), Some(new)) => {
            let (old, new) = (one_line(old), one_line(new));
            let from = parting(&old, &new);
            let shown = |text: &str| {
                let before = if from == 0 { "" } else { "…" };
                format!("{before}{}", short(&text[from..]))
            };
            Some(format!("{} → {}", shown(&old), shown(&new)))
        }
    }
}

/// From where two lines are shown, so that what differs is seen: a few words before that.
fn parting(old: &str, new: &str) -> usize {
    let same = old.char_indices().zip(new.chars()).find(|((_, old), new)| old != new);
    let at = same.map_or(old.len().min(new.len()), |((at, _), _)| at);
    if at < WIDTH / 2 {
        return 0;
    }
    let words = old[..at].match_indices(' ').map(|(space, _)| space + 1);
    words.rev().nth(2).unwrap_or_default()
}

fn places(old: Option<&Position>, new: Option<&Position>) -> String {
    let place = |at: &Position| format!("{}:{}:{}", at.file, at.line, at.column);
    match (old.map(place), new.map(place)) {
        (None, None) => String::new(),
        (Some(place), None) | (None, Some(place)) => format!("  {place}"),
        (Some(old), Some(new)) => format!("  {old} → {new}"),
    }
}

/// The beginning of a value, on one line.
fn short(text: &str) -> String {
    let line = one_line(text);
    match line.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// The lines that accept what fails.
fn accepting(text: &mut String, report: &Report, fail_on: FailOn) {
    let failing: Vec<&Fact> = report.facts.iter().filter(|fact| fact.fails(fail_on)).collect();
    if failing.is_empty() {
        return;
    }
    let (these, they) = if failing.len() == 1 { ("this", "it is") } else { ("these", "they are") };
    _ = writeln!(
        text,
        "to accept {these}, add to {}, and say why {they} worth it:",
        report.accepted_path
    );
    for fact in failing {
        _ = writeln!(text, "  {}", acceptance(report, fact));
    }
    text.push('\n');
}
