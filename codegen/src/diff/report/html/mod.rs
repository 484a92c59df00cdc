//! The report as one page for browsers, which loads nothing.
//!
//! Texts of specs are escaped by `maud`, and characters that cannot be seen are spelled out.

mod excerpt;
mod fact;
mod lines;
mod text;

use std::collections::BTreeMap;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::cause::Cause;
use super::evidence::Evidence;
use super::verdict::{heading, version};
use super::words::counted;
use super::{Outcome, Report};
use crate::diff::facts::{Acceptance, Fact, Group, Level, Severity};
use fact::{Facts, tags};
use text::{line, prose, visible};

const STYLE: &str = concat!(include_str!("../../../theme.css"), include_str!("style.css"));

/// Opens and filters facts. Without it, the page can be read all the same.
const SCRIPT: &str = include_str!("script.js");

/// Nothing is loaded, whatever the page holds.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'";

/// Returns the page on all SDKs, with the lines behind the facts of each by its name. Breaks have a
/// line each; the rest has a line for each cause, which opens to its facts, unless `all` lists
/// every fact.
pub fn html(outcomes: &[Outcome], evidence: &BTreeMap<String, Evidence>, all: bool) -> String {
    let title = match outcomes {
        [one] => format!("{}: {}", sdk(one), summary(one)),
        all => format!("Changes of {} SDKs", all.len()),
    };
    let none = Evidence::default();
    let mut facts = Facts::new(all);
    let has_facts = outcomes
        .iter()
        .any(|it| matches!(it, Outcome::Compared(report) if !report.facts.is_empty()));
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (visible(&title)) }
                style { (PreEscaped(STYLE)) }
            }
            "\n"
            body {
                a.skip href="#content" { "Skip to the content" }
                main id="content" {
                    @if let [one] = outcomes {
                        h1 { (visible(sdk(one))) }
                        "\n"
                        (self::outcome(one, evidence.get(sdk(one)).unwrap_or(&none), &mut facts, true))
                    } @else {
                        h1 { "Changes of " (counted(outcomes.len(), "SDK")) }
                        nav aria-label="SDKs" {
                            ul.sdks {
                                @for (number, one) in outcomes.iter().enumerate() {
                                    li { a href={ "#sdk-" (number) } { (visible(sdk(one))) } " " (summary(one)) }
                                    "\n"
                                }
                            }
                        }
                        @for (number, one) in outcomes.iter().enumerate() {
                            section.sdk {
                                h2 id={ "sdk-" (number) } { (visible(sdk(one))) }
                                "\n"
                                (self::outcome(one, evidence.get(sdk(one)).unwrap_or(&none), &mut facts, false))
                            }
                        }
                    }
                }
                @if has_facts { script { (PreEscaped(SCRIPT)) } "\n" }
            }
        }
        "\n"
    };
    markup.into_string()
}

fn sdk(outcome: &Outcome) -> &str {
    match outcome {
        Outcome::Compared(report) => &report.sdk,
        Outcome::Added { sdk, .. }
        | Outcome::Removed { sdk, .. }
        | Outcome::Mistaken { sdk, .. } => sdk,
    }
}

/// The outcome in a line.
fn summary(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Compared(report) if is_same(report) => "nothing has changed".to_owned(),
        Outcome::Compared(Report { verdict, .. }) => format!(
            "wire {}, crate {}, lag {}",
            verdict.wire.as_str(),
            verdict.level.as_str(),
            verdict.lag.as_str()
        ),
        Outcome::Added { .. } => "was added".to_owned(),
        Outcome::Removed { .. } => "was removed".to_owned(),
        Outcome::Mistaken { mistakes, .. } => counted(mistakes.len(), "mistake"),
    }
}

fn is_same(report: &Report) -> bool {
    report.facts.is_empty() && report.verdict.old_version == report.verdict.new_version
}

fn outcome(outcome: &Outcome, evidence: &Evidence, facts: &mut Facts, is_alone: bool) -> Markup {
    match outcome {
        Outcome::Compared(report) => compared(report, evidence, facts, is_alone),
        Outcome::Added { new, .. } => html! { p { "The SDK was added: " code { (visible(new)) } } },
        Outcome::Removed { old, .. } => {
            html! { p { "The SDK was removed. It was " code { (visible(old)) } } }
        }
        Outcome::Mistaken { old, new, mistakes, .. } => html! {
            p { code { (visible(old)) } " and " code { (visible(new)) } " cannot be compared." }
            ul {
                @for mistake in mistakes {
                    li {
                        code { (visible(&mistake.file)) ":" (mistake.line) ":" (mistake.column) }
                        " " (prose(&mistake.message))
                    }
                }
            }
        },
    }
}

fn compared(report: &Report, evidence: &Evidence, facts: &mut Facts, is_alone: bool) -> Markup {
    let groups = groups(report);
    let level = if is_alone { 2 } else { 3 };
    html! {
        p.sides { code { (visible(&report.old)) } " → " code { (visible(&report.new)) } }
        "\n"
        (verdict(report))
        "\n"
        @if report.facts.is_empty() {
            p { @if is_same(report) { "Both mean the same." } @else { "Nothing but the version has changed." } }
        }
        @for Acceptance { fingerprint, version, .. } in &report.stale {
            p.note {
                code { (visible(&report.accepted_path)) } " accepts " code { (visible(fingerprint)) } " for "
                (visible(version)) ", but no change has that fingerprint: remove the entry."
            }
        }
        @if !groups.is_empty() {
            (facts.tools(report.facts.len(), &groups))
        }
        @for (group, found) in &groups {
            section.group.(axis(*group)) {
                @let id = facts.heading();
                @let title = html! { (heading(*group)) " " span.count { (counted(found.len(), "fact")) } };
                @if level == 2 { h2 #(id) { (title) } } @else { h3 #(id) { (title) } }
                "\n"
                (listed(report, found, evidence, facts))
            }
            "\n"
        }
        @if !evidence.others.is_empty() {
            section.group.silent {
                @let title = "Lines of the crate that no single fact explains";
                @if level == 2 { h2 { (title) } } @else { h3 { (title) } }
                ul { @for (what, count) in &evidence.others { li { (counted(*count, "line")) ": " (what) } } }
            }
        }
    }
}

/// The facts of a group: breaks with a line each, the others by cause.
fn listed(report: &Report, found: &[&Fact], evidence: &Evidence, facts: &mut Facts) -> Markup {
    let is_break = found.first().is_some_and(|fact| fact.group().is_break());
    html! {
        ul.facts {
            @if is_break || facts.all() {
                @for fact in found { li { (facts.fact(report, fact, evidence)) } "\n" }
            } @else {
                @for cause in Cause::of(found.iter().copied()) {
                    @match cause.facts() {
                        [fact] => li { (facts.fact(report, fact, evidence)) },
                        several => li {
                            details.cause {
                                summary {
                                    (tags(cause.first())) (prose(&line(&cause.line())))
                                    " " small { (visible(&cause.resource)) }
                                }
                                ul.facts {
                                    @for fact in several { li { (facts.fact(report, fact, evidence)) } "\n" }
                                }
                            }
                        },
                    }
                    "\n"
                }
            }
        }
    }
}

/// The facts of each group, the most severe first.
fn groups(report: &Report) -> Vec<(Group, Vec<&Fact>)> {
    let mut groups: BTreeMap<Group, Vec<&Fact>> = BTreeMap::new();
    for fact in &report.facts {
        groups.entry(fact.group()).or_default().push(fact);
    }
    groups.into_iter().collect()
}

/// The class that colours a group.
fn axis(group: Group) -> &'static str {
    match group {
        Group::Wire | Group::Danger => "wire",
        Group::Crate | Group::More => "crate",
        Group::Lag => "lag",
        Group::Silent => "silent",
    }
}

/// The verdict on all facts together.
fn verdict(report: &Report) -> Markup {
    let verdict = &report.verdict;
    let severe = |severity: Severity| severity == Severity::Breaking;
    html! {
        @if verdict.upgrade_required() {
            p.upgrade { strong { "Upgrade required." } " Released clients stop working once the server changes." }
        }
        dl.verdict {
            @for (axis, found, is_severe, meaning) in [
                ("wire", verdict.wire.as_str(), severe(verdict.wire), "released clients against the new server"),
                ("crate", verdict.level.as_str(), verdict.level == Level::Major, "callers' code against the new crate"),
                ("lag", verdict.lag.as_str(), severe(verdict.lag), "the new client against an old server"),
            ] {
                div.(axis).quiet[matches!(found, "fine" | "none" | "patch")] {
                    dt { (axis) }
                    dd { strong.severe[is_severe] { (found) } " " span { (meaning) } }
                }
            }
            div.version.wire[!verdict.is_version_enough()] {
                dt { "version" }
                dd {
                    @if verdict.is_version_enough() {
                        strong { (visible(&verdict.old_version)) " → " (visible(&verdict.new_version)) }
                    } @else {
                        strong.severe { "at least " (visible(&verdict.next_version)) }
                    }
                    " " span { (prose(&version(report))) }
                }
            }
        }
    }
}
