//! The report of many facts on one screen: the breaks with a line each, the rest by cause.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Report;
use super::cause::{Cause, located, resource};
use super::verdict::{conclusion, heading, mark, stale, unnoticed, version};
use super::words::{DRAFT, counted};
use crate::diff::facts::{Change, Fact, FailOn, Group};

/// The number of lines of a screen.
pub(super) const SCREEN: usize = 40;

/// Number of causes listed in a summary.
const NAMED: usize = 18;

/// Returns the overview. It fits on a screen, apart from notes on stale entries.
pub(super) fn overview(report: &Report) -> String {
    let Report { sdk, old, new, facts, accepted_path, .. } = report;
    let mut end = String::new();
    let silent: Vec<&Fact> = facts.iter().filter(|fact| fact.group() == Group::Silent).collect();
    if !silent.is_empty() {
        _ = writeln!(end, "\n{}", unnoticed(&silent));
    }
    let open = facts.iter().any(|fact| fact.fails(FailOn::Breaking));
    let command = format!("`cargo xtask diff {} {} --all`", argument(old), argument(new));
    _ = write!(end, "\n{command} lists all {} facts", facts.len());
    if open {
        _ = write!(end, ", and the lines that accept the breaks in {accepted_path}");
    }
    end.push('\n');
    end.push('\n');
    conclusion(&mut end, report);

    let mut sections: Vec<Section> = Vec::new();
    let loud = facts.iter().filter(|fact| fact.group() != Group::Silent);
    let (breaks, rest): (Vec<&Fact>, Vec<&Fact>) = loud.partition(|fact| fact.group().is_break());
    for fact in breaks {
        let Change { rule, .. } = &fact.change;
        let draft = if fact.change.is_draft { format!("; {DRAFT}") } else { String::new() };
        let fingerprint = fact.change.fingerprint();
        let text = format!("{} ({} {fingerprint}{draft})", located(fact), rule.id);
        add(&mut sections, fact.group(), Line { resource: resource(fact), count: 1, text });
    }
    for cause in Cause::of(rest) {
        let text = format!("{}: {}", cause.resource, cause.line());
        let (group, count) = (cause.group(), cause.count());
        add(&mut sections, group, Line { resource: cause.resource, count, text });
    }
    // A section begins with an empty line and its heading.
    let fixed = 1 + end.lines().count() + 2 * sections.len();
    share(&mut sections, SCREEN.saturating_sub(fixed));
    let mut text = format!("{sdk}: {old} → {new}\n");
    for Section { group, lines, limit } in sections {
        let count: usize = lines.iter().map(|line| line.count).sum();
        _ = writeln!(text, "\n{}, {}", heading(group), counted(count, "fact"));
        let shown = if lines.len() <= limit { lines.len() } else { limit - 1 };
        for line in &lines[..shown] {
            _ = writeln!(text, "  {}", line.text);
        }
        if shown < lines.len() {
            _ = writeln!(text, "  {}", more(&lines[shown..]));
        }
    }
    text.push_str(&end);
    stale(&mut text, report);
    text
}

/// A side as a shell takes it.
fn argument(side: &str) -> String {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "-_./:@~".contains(it);
    if side.chars().all(is_plain) { side.to_owned() } else { format!("'{side}'") }
}

/// A section of the overview.
struct Section {
    group: Group,
    lines: Vec<Line>,
    /// The number of lines that it may have.
    limit: usize,
}

/// A fact, or the facts of a cause.
struct Line {
    resource: String,
    count: usize,
    text: String,
}

/// Counts what is not shown, by resource, the largest number first.
fn more(lines: &[Line]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in lines {
        *counts.entry(&line.resource).or_default() += line.count;
    }
    let total: usize = counts.values().sum();
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    // Stable: those of one size stay in the order of their names.
    counts.sort_by_key(|(_, count)| Reverse(*count));
    let counts: Vec<String> =
        counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
    format!("and {total} more: {}", counts.join(", "))
}

fn add(sections: &mut Vec<Section>, group: Group, line: Line) {
    match sections.last_mut() {
        Some(last) if last.group == group => last.lines.push(line),
        _ => sections.push(Section { group, lines: vec![line], limit: 0 }),
    }
}

/// Shares lines among sections. Each gets two at least, and no more than it needs; breaks come
/// first, the others get the same number.
fn share(sections: &mut [Section], lines: usize) {
    let mut left = lines;
    for section in &mut *sections {
        section.limit = section.lines.len().min(2);
        left = left.saturating_sub(section.limit);
    }
    let (breaks, mut rest): (Vec<_>, Vec<_>) =
        sections.iter_mut().partition(|section| section.group.is_break());
    let grow = |section: &mut Section, left: &mut usize, most: usize| {
        let more = (section.lines.len() - section.limit).min(*left).min(most);
        section.limit += more;
        *left -= more;
        more
    };
    for section in breaks {
        grow(section, &mut left, usize::MAX);
    }
    while rest.iter_mut().map(|section| grow(section, &mut left, 1)).sum::<usize>() > 0 {}
}

/// The facts on one screen, a line for each or for each cause, after something else that was done.
pub fn summary(report: &Report, since: &str) -> String {
    let count = report.facts.len();
    let mut text = format!("{}: {} since {since}\n", report.sdk, counted(count, "fact"));
    if count <= NAMED {
        for fact in &report.facts {
            let change = &fact.change;
            let draft = if change.is_draft { format!("; {DRAFT}") } else { String::new() };
            let (message, rule) = (&change.message, change.rule.id);
            _ = writeln!(text, "  {:14}  {message} ({rule}{draft})", mark(fact));
        }
    } else {
        let causes = Cause::of(&report.facts);
        for cause in causes.iter().take(NAMED) {
            _ = writeln!(text, "  {:14}  {}", mark(cause.first()), cause.line());
        }
        let more: usize = causes.iter().skip(NAMED).map(|cause| cause.count()).sum();
        if more > 0 {
            _ = writeln!(text, "  {:14}  and {more} more: see `cargo xtask diff`", "");
        }
    }
    let verdict = &report.verdict;
    _ = writeln!(
        text,
        "  wire {}, crate {}, lag {}; version {}",
        verdict.wire.as_str(),
        verdict.level.as_str(),
        verdict.lag.as_str(),
        version(report)
    );
    if verdict.upgrade_required() {
        text.push_str(
            "  upgrade required: released clients stop working once the server changes\n",
        );
    }
    text
}
