//! What reports for people say of the facts together: their sections, and the verdict.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Report;
use crate::diff::facts::{Acceptance, Fact, Group, Level};

pub(super) fn heading(group: Group) -> &'static str {
    match group {
        Group::Wire => "wire breaking: released clients fail against the new server",
        Group::Crate => {
            "crate major: callers' code no longer compiles against the new crate, or does something else"
        }
        Group::Danger => {
            "wire dangerous: released clients may do something else against the new server"
        }
        Group::Lag => "lag: the new client needs the new server",
        Group::More => "crate minor: there is more to use",
        Group::Silent => "patch: nobody's calls and nobody's code notice",
    }
}

/// The worst that a fact means, in two words.
pub(super) fn mark(fact: &Fact) -> &'static str {
    match fact.group() {
        Group::Wire => "wire breaking",
        Group::Crate => "crate major",
        Group::Danger => "wire dangerous",
        Group::Lag => "lag",
        Group::More => "crate minor",
        Group::Silent if fact.change.level == Level::None => "crate none",
        Group::Silent => "crate patch",
    }
}

/// Counts the facts of each rule that nobody notices.
pub(super) fn unnoticed(silent: &[&Fact]) -> String {
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for fact in silent {
        *rules.entry(fact.change.rule.id).or_default() += 1;
    }
    let rules: Vec<String> = rules.iter().map(|(rule, count)| format!("{count} {rule}")).collect();
    format!(
        "and {} that nobody's calls and nobody's code notice ({})",
        silent.len(),
        rules.join(", ")
    )
}

pub(super) fn conclusion(text: &mut String, report: &Report) {
    let verdict = &report.verdict;
    for (axis, found, meaning) in [
        ("wire", verdict.wire.as_str(), "released clients against the new server"),
        ("crate", verdict.level.as_str(), "callers' code against the new crate"),
        ("lag", verdict.lag.as_str(), "the new client against an old server"),
    ] {
        _ = writeln!(text, "{axis:9}{found:11}{meaning}");
    }
    _ = writeln!(text, "version  {}", version(report));
    if verdict.upgrade_required() {
        text.push_str("upgrade required: released clients stop working once the server changes\n");
    }
}

/// From which version to which, and whether the new spec says so.
pub(super) fn version(report: &Report) -> String {
    let verdict = &report.verdict;
    let (old, next, new) = (&verdict.old_version, &verdict.next_version, &verdict.new_version);
    let mut least =
        if old == next { format!("{old} may stay") } else { format!("{old} → {next} at least") };
    let is_uncounted = |fact: &Fact| fact.change.is_draft && fact.group().is_break();
    match report.facts.iter().filter(|fact| is_uncounted(fact)).count() {
        0 => {}
        1 => least += ", as a break of a draft does not count",
        _ => least += ", as breaks of drafts do not count",
    }
    if !verdict.is_version_enough() {
        format!("{least}; the spec says {new}: raise `package.version`")
    } else if new == old {
        least
    } else {
        format!("{least}; the spec says {new}, which is enough")
    }
}

pub(super) fn stale(text: &mut String, report: &Report) {
    for Acceptance { fingerprint, version, .. } in &report.stale {
        _ = writeln!(
            text,
            "note: {} accepts {fingerprint} for {version}, but no change has that fingerprint: remove the entry",
            report.accepted_path
        );
    }
}

/// The line that accepts a fact, but for the reason.
pub(super) fn acceptance(report: &Report, fact: &Fact) -> String {
    let change = &fact.change;
    // In quotes, for sixteen digits may read as a number.
    format!(
        "- {{fingerprint: \"{}\", rule: {}, version: {}, reason: \"\"}}",
        change.fingerprint(),
        change.rule.id,
        report.verdict.release()
    )
}
