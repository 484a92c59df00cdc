//! Facts as an entry of a changelog: for those who use the crate, in the sections that changelogs
//! have.

use std::fmt::Write as _;

use codegen::diff::{Level, Section, Severity};

use super::{
    Outcome,
    report::{Report, Told},
};

const SECTIONS: [Section; 5] =
    [Section::Removed, Section::Changed, Section::Added, Section::Deprecated, Section::Fixed];

/// How many changes of docs are named; more would drown the rest.
const DOCS: usize = 3;

/// The entries of all SDKs; of several, each below the crate's name.
pub fn of(outcomes: &[Outcome]) -> String {
    let alone = outcomes.len() == 1;
    let mut entries = Vec::new();
    for outcome in outcomes {
        let (sdk, entry) = match outcome {
            Outcome::Compared(report) => (&report.sdk, entry(report)),
            Outcome::Added { sdk, .. } => (sdk, format!("The crate `{sdk}` is new.\n")),
            Outcome::Removed { sdk, .. } => {
                (sdk, format!("The crate `{sdk}` is no longer there.\n"))
            }
            Outcome::Mistaken { .. } => continue,
        };
        entries.push(if alone { entry } else { format!("# {sdk}\n\n{entry}") });
    }
    entries.join("\n")
}

fn entry(report: &Report) -> String {
    let told: Vec<&Told> = report.facts.iter().filter(|told| concerns_callers(told)).collect();
    if told.is_empty() {
        return "Nothing has changed for users of the crate.\n".to_owned();
    }
    let mut text = format!("## {}\n", report.coming());
    if report.verdict.upgrade_required() {
        text += "\n**Upgrade required.** Clients of earlier versions stop working with the API as it is now, where a line \
                 below says so.\n";
    }
    for section in SECTIONS {
        let mut told: Vec<&Told> = told
            .iter()
            .copied()
            .filter(|told| told.fact.change.rule.section() == section)
            .collect();
        if told.is_empty() {
            continue;
        }
        _ = writeln!(text, "\n### {}\n", section.as_str());
        let docs = |told: &&Told| told.fact.change.rule.id == "docs.changed";
        let folded = told.iter().filter(|told| docs(told)).count().saturating_sub(DOCS);
        if folded > 0 {
            let mut seen = 0;
            told.retain(|told| {
                seen += usize::from(docs(told));
                !docs(told) || seen <= DOCS
            });
        }
        for told in told {
            line(&mut text, told);
        }
        if folded > 0 {
            _ = writeln!(text, "- Docs of {folded} more.");
        }
    }
    text
}

/// What nobody can see from outside the crate is not for a changelog.
fn concerns_callers(told: &Told) -> bool {
    let change = &told.fact.change;
    change.level != Level::None || change.wire != Severity::Fine || change.lag != Severity::Fine
}

fn line(text: &mut String, told: &Told) {
    let change = &told.fact.change;
    text.push_str("- ");
    match (change.rust_path.as_str(), change.wire_path.as_str()) {
        ("", "") => {}
        (path, "") | ("", path) => _ = write!(text, "`{path}`: "),
        (rust, wire) => _ = write!(text, "`{rust}` (`{wire}`): "),
    }
    text.push_str(&change.message);
    text.push('.');
    if change.wire == Severity::Breaking {
        text.push_str(" Clients of earlier versions break.");
    }
    if let Some(accepted) = &told.accepted {
        let reason = accepted.reason.split_whitespace().collect::<Vec<_>>().join(" ");
        _ = write!(text, " {reason}");
    }
    text.push('\n');
}
