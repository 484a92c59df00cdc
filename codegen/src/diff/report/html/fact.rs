//! A fact, which opens to what is known of it.

use std::collections::{BTreeMap, HashMap};

use maud::{Markup, html};

use super::axis;
use super::excerpt::excerpt;
use super::lines::{Row, hunk, pair};
use super::text::{line, prose, visible};
use crate::diagnostics::Position;
use crate::diff::facts::{Change, Fact, FailOn, Group, Level, Severity, Side};
use crate::diff::report::Report;
use crate::diff::report::cause::{located, resource};
use crate::diff::report::evidence::{Evidence, Generated};
use crate::diff::report::verdict::{acceptance, heading};
use crate::diff::report::words::{DRAFT, counted};

/// The most generated lines that are shown of a file.
const IN_FILE: usize = 30;

/// The most generated lines that are shown of a fact.
const IN_FACT: usize = 80;

/// What the facts of a page share.
pub(super) struct Facts {
    /// The number of facts with a fingerprint.
    used: HashMap<String, usize>,
    /// The number of headings.
    headings: usize,
    /// Whether every fact is listed.
    all: bool,
    /// Whether the page has its filter.
    has_tools: bool,
}

impl Facts {
    pub(super) fn new(all: bool) -> Self {
        Self { used: HashMap::new(), headings: 0, all, has_tools: false }
    }

    pub(super) fn all(&self) -> bool {
        self.all
    }

    /// The anchor of the next heading.
    pub(super) fn heading(&mut self) -> String {
        self.headings += 1;
        format!("group-{}", self.headings)
    }

    /// The groups with their numbers, and, once on a page, the filter. That needs the script, which
    /// shows it.
    pub(super) fn tools(&mut self, count: usize, groups: &[(Group, Vec<&Fact>)]) -> Markup {
        let first = self.headings + 1;
        let has_form = !std::mem::replace(&mut self.has_tools, true);
        html! {
            nav.groups aria-label=(counted(count, "fact")) {
                ul {
                    @for (number, (group, facts)) in groups.iter().enumerate() {
                        @let name = heading(*group).split(':').next().unwrap_or_default();
                        li.(axis(*group)) { a href={ "#group-" (first + number) } { (name) } " " (facts.len()) }
                    }
                }
            }
            "\n"
            @if has_form {
                form id="tools" role="search" hidden {
                    label for="filter" { "Filter facts by text, names or verdicts" }
                    div {
                        input id="filter" type="search" autocomplete="off";
                        button id="open" type="button" { "Open all" }
                        button id="close" type="button" { "Close all" }
                    }
                    p id="found" role="status" { }
                }
                "\n"
            }
        }
    }

    /// A fact.
    pub(super) fn fact(&mut self, report: &Report, fact: &Fact, evidence: &Evidence) -> Markup {
        let fingerprint = fact.change.fingerprint();
        let used = self.used.entry(fingerprint.clone()).or_default();
        *used += 1;
        let id = if *used == 1 { fingerprint } else { format!("{fingerprint}-{used}") };
        html! {
            details.fact.(axis(fact.group())) #(id) {
                summary {
                    (tags(fact)) (prose(&line(&located(fact))))
                    @if fact.change.is_draft { " " span.accepted { (DRAFT) } }
                    @if fact.accepted.is_some() { " " span.accepted { "accepted" } }
                    " " small { (visible(&resource(fact))) }
                }
                "\n"
                (names(report, fact))
                "\n"
                (values(&fact.change))
                (spec(fact, evidence))
                (generated(fact, evidence))
            }
        }
    }
}

/// What the fact means on each axis that it concerns, and a space.
pub(super) fn tags(fact: &Fact) -> Markup {
    let Change { wire, level, lag, .. } = fact.change;
    let is_severe = |severity: Severity| severity == Severity::Breaking;
    let is_silent = fact.group() == Group::Silent;
    html! {
        @for (axis, found, is_severe, is_shown) in [
            ("wire", wire.as_str(), is_severe(wire), wire != Severity::Fine),
            ("crate", level.as_str(), level == Level::Major, is_silent || level >= Level::Minor),
            ("lag", lag.as_str(), is_severe(lag), lag != Severity::Fine),
        ] {
            @if is_shown { span.tag.(axis).severe[is_severe].silent[is_silent] { (axis) " " (found) } " " }
        }
    }
}

/// The rule, the names and the places of a fact.
fn names(report: &Report, fact: &Fact) -> Markup {
    let change = &fact.change;
    let operations = change.operations.join(", ");
    let spec_path = change.spec_path();
    let entries = [
        ("Rust", change.rust_path.as_str()),
        ("On the wire", change.wire_path.as_str()),
        ("In the spec", &spec_path),
        ("Operations", &operations),
    ];
    let direction = match change.side {
        Side::Request => "to the server",
        Side::Response => "to the client",
        Side::Both => "both ways",
        Side::Neither => "",
    };
    html! {
        dl.names {
            @if line(&change.message) != change.message {
                div { dt { "Message" } dd { (prose(&change.message)) } }
            }
            div { dt { "Rule" } dd { code { (change.rule.id) } } }
            div { dt { "Fingerprint" } dd { code { (change.fingerprint()) } } }
            @for (name, value) in entries {
                @if !value.is_empty() { div { dt { (name) } dd { code { (visible(value)) } } } }
            }
            @if !direction.is_empty() { div { dt { "Travels" } dd { (direction) } } }
            @if let Some(reason) = change.rule.silent {
                div { dt { "Breaks silently" } dd { (prose(reason)) } }
            }
            @if let Some(accepted) = &fact.accepted {
                div { dt { "Accepted for " (visible(&accepted.version)) } dd { (prose(&accepted.reason)) } }
            } @else if fact.fails(FailOn::Breaking) {
                div {
                    dt { "To accept it" }
                    dd {
                        "add to " code { (visible(&report.accepted_path)) } ", and say why it is worth it: "
                        code.entry { (visible(&acceptance(report, fact))) }
                    }
                }
            }
        }
    }
}

fn values(change: &Change) -> Markup {
    let value = |class: &str, title: &str, value: &Option<String>| {
        html! {
            figure.(class) {
                figcaption { (title) }
                @match value {
                    Some(value) => pre { code { (visible(value)) } },
                    None => p.none { "none" },
                }
            }
        }
    };
    html! {
        @if change.old.is_some() || change.new.is_some() {
            div.pair.values { (value("old", "Old value", &change.old)) (value("new", "New value", &change.new)) }
            "\n"
        }
    }
}

/// The lines of both specs.
fn spec(fact: &Fact, evidence: &Evidence) -> Markup {
    let rows = |side: usize, position: &Option<Position>| {
        position.as_ref().map_or_else(Vec::new, |at| excerpt(&evidence.specs[side], at))
    };
    let title = |name: &str, position: &Option<Position>| {
        html! {
            (name)
            @if let Some(Position { file, line, column }) = position {
                " " code { (visible(file)) ":" (line) ":" (column) }
            }
        }
    };
    let (old, new) = (rows(0, &fact.old), rows(1, &fact.new));
    if fact.old.is_none() && fact.new.is_none() {
        return html! {};
    }
    let (is_added, is_removed) = (fact.change.old.is_none(), fact.change.new.is_none());
    // Of what a side does not have, it has the position of the nearest thing.
    let was = if is_added && !is_removed { "Old, the nearest there is" } else { "Old" };
    let is = if is_removed && !is_added { "New, the nearest there is" } else { "New" };
    html! {
        p.title { "Spec" }
        (pair((title(was, &fact.old), &old), (title(is, &fact.new), &new)))
        "\n"
    }
}

/// The lines of the crate that change because of a fact.
fn generated(fact: &Fact, evidence: &Evidence) -> Markup {
    let fingerprint = fact.change.fingerprint();
    let mut files: BTreeMap<(bool, &str), Vec<&Generated>> = BTreeMap::new();
    for line in evidence.generated.iter().filter(|line| line.fingerprint == fingerprint) {
        // Code first, then what is made of it for people.
        files.entry((!line.file.starts_with("src/"), &line.file)).or_default().push(line);
    }
    if files.is_empty() {
        return html! {};
    }
    let count: usize = files.values().map(Vec::len).sum();
    let mut left = IN_FACT;
    html! {
        p.title { "Generated code: " (counted(count, "line")) " in " (counted(files.len(), "file")) }
        @for ((_, file), lines) in &files {
            @let shown = lines.len().min(IN_FILE).min(left);
            @let () = left -= shown;
            @let new = lines.iter().filter(|line| line.is_new).count();
            @let counts = html! { span.counts { "−" (lines.len() - new) " +" (new) } };
            @if shown == 0 {
                p.file { code { (visible(file)) } " " (counts) }
            } @else {
                details.file open[file.starts_with("src/")] {
                    summary { code { (visible(file)) } " " (counts) }
                    @for (old, new) in hunks(&lines[..shown]) {
                        (hunk(&old, &new))
                    }
                    @if shown < lines.len() { p.none { "and " (counted(lines.len() - shown, "more line")) } }
                }
            }
            "\n"
        }
    }
}

/// The lines of both sides that stand at one place of a file.
fn hunks(lines: &[&Generated]) -> Vec<(Vec<Row>, Vec<Row>)> {
    let mut hunks: Vec<(Vec<Row>, Vec<Row>)> = Vec::new();
    let mut last: Option<&Generated> = None;
    for line in lines {
        let is_next = last.is_some_and(|last| {
            if last.is_new == line.is_new { last.number + 1 == line.number } else { line.is_new }
        });
        let row = Row { number: line.number, is_changed: true, text: line.text.clone() };
        if !is_next {
            hunks.push((Vec::new(), Vec::new()));
        }
        if let Some((old, new)) = hunks.last_mut() {
            if line.is_new { new.push(row) } else { old.push(row) }
        }
        last = Some(line);
    }
    hunks
}
