//! The notes for an upgrade say for each break what callers write instead.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::diff::report::{Report, upgrade};
use codegen::diff::{Level, rules};
use codegen::{Source, compare};

/// The spec of one side of a rule's example.
fn side(folder: &Path, side: &str) -> Option<Vec<Source>> {
    let source = |name: String| {
        let text = fs::read_to_string(folder.join(&name)).ok()?;
        Some(Source { name, text })
    };
    // The lock of the old side counts on the new one too, unless that has its own.
    let lock = [format!("{side}.lock"), "before.lock".to_owned()].into_iter().find_map(source);
    let lock = lock.map(|lock| Source { name: "api.lock".to_owned(), ..lock });
    Some([source(format!("{side}.yaml"))?].into_iter().chain(lock).collect())
}

fn report(was: &[Source], is: &[Source]) -> Option<Report> {
    let sides = ["notes", "before", "after"].map(str::to_owned);
    Some(Report::new(sides, String::new(), compare(was, is).ok()?))
}

#[test]
fn every_break_has_its_advice() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let mut folders: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    folders.sort();
    let mut notes: BTreeMap<&str, String> = BTreeMap::new();
    for folder in folders {
        let (Some(before), Some(after)) = (side(&folder, "before"), side(&folder, "after")) else {
            continue;
        };
        for (was, is) in [(&before, &after), (&after, &before)] {
            let Some(report) = report(was, is) else { continue };
            for fact in &report.facts {
                let alone = Report { facts: vec![fact.clone()], ..report.clone() };
                let note = upgrade(&alone);
                assert_eq!(note.is_empty(), fact.change.level < Level::Major, "{fact:?}");
                if !note.is_empty() {
                    notes.entry(fact.change.rule.id).or_insert(note);
                }
            }
        }
    }
    for rule in rules::ALL.iter().filter(|rule| rule.level == Level::Major) {
        assert!(notes.contains_key(rule.id), "no example has a break by {}", rule.id);
    }
    let notes: String = notes.iter().map(|(rule, note)| format!("{rule}\n{note}")).collect();
    insta::assert_snapshot!(notes);
}

/// A deprecation has said it before the break.
#[test]
fn what_was_deprecated_says_what_to_use() {
    let spec = |fields: &str| {
        let text = format!(
            "package: {{name: notes, version: 0.2.0}}\n\
             client: {{name: Notes, base_url: https://api.notes.example}}\n\
             resources:\n  notes:\n    list:\n      GET: /notes\n      returns: Note\n\
             types:\n  Note:\n    fields:\n{fields}"
        );
        vec![Source { name: "notes.yaml".to_owned(), text }]
    };
    let is = spec("      text: string\n");
    let was = spec(
        "      text: string\n      title:\n        type: string\n        \
         deprecated: {since: 0.2.0, note: It was short., replaced_by: types.Note.text}\n",
    );
    let notes = upgrade(&report(&was, &is).unwrap());
    assert!(
        notes.ends_with("\n  It was short. Use `notes::types::Note::text` instead.\n"),
        "{notes}"
    );
}
