//! The report for reviews: Markdown for a comment on a change, with the verdict first.

use std::fmt::Write as _;

use super::cause::{Cause, located};
use super::verdict::{acceptance, heading, version};
use super::words::{DRAFT, counted, one_line};
use super::{Outcome, Report};
use crate::diff::facts::{Fact, FailOn, Group};

/// The sections, the most severe first.
const GROUPS: [Group; 6] =
    [Group::Wire, Group::Crate, Group::Danger, Group::Lag, Group::More, Group::Silent];

/// Returns the comment on all SDKs. Breaks have a line each; the rest is folded, with a line for
/// each cause unless `all` lists every fact.
pub fn comment(outcomes: &[Outcome], all: bool) -> String {
    let comments = outcomes.iter().map(|outcome| match outcome {
        Outcome::Compared(report) => compared(report, all),
        Outcome::Added { sdk, .. } => format!("### `{sdk}` was added\n"),
        Outcome::Removed { sdk, .. } => format!("### `{sdk}` was removed\n"),
        Outcome::Mistaken { sdk, mistakes, .. } => {
            let mut text = format!("### `{sdk}` has {}\n\n", counted(mistakes.len(), "mistake"));
            for mistake in mistakes {
                _ = writeln!(text, "- {}:{}: {}", mistake.file, mistake.line, mistake.message);
            }
            text
        }
    });
    comments.collect::<Vec<_>>().join("\n")
}

fn compared(report: &Report, all: bool) -> String {
    let Report { sdk, facts, verdict, .. } = report;
    if facts.is_empty() && verdict.old_version == verdict.new_version {
        return format!("### `{sdk}`: nothing has changed\n");
    }
    let mut text = format!(
        "### `{sdk}`: wire {}, crate {}, lag {}\n\nVersion {}.\n",
        verdict.wire.as_str(),
        verdict.level.as_str(),
        verdict.lag.as_str(),
        version(report)
    );
    if verdict.upgrade_required() {
        text += "\n**Upgrade required.** Released clients stop working once the server changes.\n";
    }
    for group in GROUPS {
        let facts: Vec<&Fact> = facts.iter().filter(|fact| fact.group() == group).collect();
        if facts.is_empty() {
            continue;
        }
        let title = format!("{} ({})", heading(group), facts.len());
        if group.is_break() {
            _ = writeln!(text, "\n**{title}**\n");
            facts.into_iter().for_each(|fact| broken(&mut text, fact));
            continue;
        }
        _ = writeln!(text, "\n<details><summary>{title}</summary>\n");
        if all {
            for fact in facts {
                _ = writeln!(text, "- {} (`{}`)", located(fact), fact.change.rule.id);
            }
        } else {
            for cause in Cause::of(facts) {
                _ = writeln!(text, "- {}: {}", cause.resource, cause.line());
            }
        }
        text += "\n</details>\n";
    }
    accepting(&mut text, report);
    text
}

/// Writes the lines that accept the breaks.
fn accepting(text: &mut String, report: &Report) {
    let open = report.facts.iter().filter(|fact| fact.fails(FailOn::Breaking));
    let lines: String = open.map(|fact| acceptance(report, fact) + "\n").collect();
    if lines.is_empty() {
        return;
    }
    _ = write!(
        text,
        "\n<details><summary>To accept the breaks</summary>\n\n\
         Add to `{}`, each with the reason why it is worth it:\n\n\
         ```yaml\n{lines}```\n\n</details>\n",
        report.accepted_path
    );
}

/// Writes the line of a break, with the reason for accepting it.
fn broken(text: &mut String, fact: &Fact) {
    let change = &fact.change;
    let place = fact.new.as_ref().or(fact.old.as_ref());
    let place = place.map_or(String::new(), |at| format!(", {}:{}", at.file, at.line));
    let (fact_text, rule, fingerprint) = (located(fact), change.rule.id, change.fingerprint());
    _ = write!(text, "- {fact_text} (`{rule}` `{fingerprint}`{place})");
    if change.is_draft {
        _ = write!(text, "; {DRAFT}");
    }
    if let Some(accepted) = &fact.accepted {
        let reason = one_line(&accepted.reason);
        _ = write!(text, ". Accepted for {}: {reason}", accepted.version);
    }
    text.push('\n');
}
