//! Drafts, which break without notice, names that stay, and what was removed.

use std::collections::BTreeMap;

use codegen::diff::report::{
    Outcome, Report, comment, html, json, markdown, summary, text, upgrade,
};
use codegen::diff::{Comparison, FailOn};
use codegen::{Source, compare};

fn compared(old: &str, new: &str) -> Comparison {
    let source = |text: &str| {
        let head = "package: {name: notes, version: 1.0.0}\n\
                    client: {name: Notes, base_url: \"https://notes.example\"}\n";
        Source { name: "spec.yaml".to_owned(), text: format!("{head}{text}") }
    };
    let read = |text: &str| [source(text)];
    compare(&read(old), &read(new)).unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[test]
fn a_break_of_a_draft_does_not_count() {
    let spec = |stability: &str, query: &str| {
        format!(
            "resources: {{notes: {{stability: {stability}, list: {{GET: /notes, query: {{{query}}}}}}}}}"
        )
    };
    for (stability, fails, next) in
        [("draft", false, "1.1.0"), ("beta", true, "2.0.0"), ("stable", true, "2.0.0")]
    {
        let found = compared(&spec(stability, "all?: boolean"), &spec(stability, "page?: integer"));
        let is_failed = found.facts.iter().any(|fact| fact.fails(FailOn::Breaking));
        assert_eq!(is_failed, fails, "{stability}");
        assert_eq!(found.verdict.next_version, next, "{stability}");
        assert_eq!(found.verdict.level.as_str(), "major", "{stability}");
    }
}

fn report(old: &str, new: &str) -> Report {
    let names = ["notes", "old.yaml", "new.yaml"].map(str::to_owned);
    Report::new(names, "notes.accepted.yaml".to_owned(), compared(old, new))
}

fn messages(found: &Comparison) -> Vec<&str> {
    found.facts.iter().map(|fact| fact.change.message.as_str()).collect()
}

/// A break of a draft is listed with the others, and each report says that it does not count.
#[test]
fn reports_say_that_a_break_of_a_draft_does_not_count() {
    let spec = |stability: &str, operations: &str| {
        format!("resources: {{notes: {{stability: {stability}, search: GET /s{operations}}}}}")
    };
    let of = |stability: &str| {
        let report = report(&spec(stability, ", list: GET /notes"), &spec(stability, ""));
        let outcomes = [Outcome::Compared(report.clone())];
        [
            text(&outcomes, false, None),
            text(&outcomes, true, None),
            comment(&outcomes, false),
            html(&outcomes, &BTreeMap::new(), false),
            summary(&report, "then"),
            markdown(&outcomes, false),
            serde_json::to_string(&json(&outcomes)).expect("it is JSON"),
        ]
    };
    for report in of("draft") {
        assert!(report.contains("notes.list") && report.contains("was removed"), "{report}");
        let is_said = ["does not count", "Drafts may change at any time.", "\"draft\":true"];
        assert!(is_said.iter().any(|words| report.contains(words)), "{report}");
        assert!(!report.to_lowercase().contains("upgrade required"), "{report}");
        assert!(!report.contains("to accept this"), "{report}");
    }
    for (report, draft) in of("beta").iter().zip(of("draft")) {
        assert!(!report.contains("does not count"), "{report}");
        assert_ne!(*report, draft);
    }
    let [text, ..] = of("draft");
    assert!(text.contains("wire     breaking"), "{text}");
    let version = "version  1.0.0 → 1.1.0 at least, as a break of a draft does not count; ";
    assert!(text.contains(version), "{text}");
    let [text, ..] = of("beta");
    assert!(text.contains("upgrade required") && text.contains("to accept this"), "{text}");
}

/// A break that a draft shares with what is stable counts.
#[test]
fn what_a_draft_shares_with_others_counts() {
    let spec = |fields: &str| {
        format!(
            "resources: {{notes: {{list: {{GET: /notes, returns: Note}}, \
             search: {{stability: draft, GET: /s, returns: Note}}}}}}\n\
             types: {{Note: {{fields: {{{fields}}}}}}}"
        )
    };
    let found = compared(&spec("a: string, b: string"), &spec("a: string"));
    assert!(found.facts.iter().any(|fact| fact.fails(FailOn::Breaking)));
    assert_eq!(found.verdict.next_version, "2.0.0");
}

#[test]
fn a_resource_that_moves_and_stays_is_one_fact_and_minor() {
    let old =
        "resources: {beta: {docs: What comes., chat: {list: GET /chat, read: GET /chat/one}}}";
    let new = "resources: {chat: {renamed_from: beta.chat, list: GET /chat, read: GET /chat/one}}";
    let there = compared(old, new);
    let facts: Vec<_> = there.facts.iter().map(|fact| fact.change.rule.id).collect();
    assert_eq!(facts, ["alias.added"]);
    assert_eq!(there.verdict.next_version, "1.1.0");
    let back = compared(new, old);
    let facts: Vec<_> = back.facts.iter().map(|fact| fact.change.rule.id).collect();
    assert_eq!(facts, ["alias.removed"]);
    let gone = compared(new, &new.replace("renamed_from: beta.chat, ", ""));
    let facts: Vec<_> = gone.facts.iter().map(|fact| fact.change.message.as_str()).collect();
    assert_eq!(
        facts,
        ["`client.chat()` is no longer reached as `client.beta().chat()`, which was deprecated"]
    );
    assert_eq!(gone.verdict.next_version, "2.0.0");
}

#[test]
fn a_removal_says_what_its_tombstone_says() {
    let old = "resources: {notes: {list: GET /notes, search: GET /notes/search}}";
    let new = "resources: {notes: {search: GET /notes/search}}\n\
               removed: {resources.notes.list: {in: 1.0.0, note: It had no pages., \
               replaced_by: resources.notes.search}}";
    let found = compared(old, new);
    let facts: Vec<_> = found.facts.iter().map(|fact| fact.change.message.as_str()).collect();
    assert_eq!(
        facts,
        ["operation `notes.list` was removed: It had no pages. \
          Use `notes::resources::notes::Notes::search` instead"]
    );
}

/// The reason of its deprecation is not repeated, which mostly was the same.
#[test]
fn a_tombstone_stands_for_the_reason_of_a_deprecation() {
    let old = "resources: {notes: {search: GET /s, \
               list: {GET: /n, deprecated: {note: It has no pages (yet)., replaced_by: resources.notes.search}}}}";
    let new = "resources: {notes: {search: GET /s}}\n\
               removed: {resources.notes.list: {in: 1.0.0, note: It had no pages.}}";
    let expected = "operation `notes.list`, deprecated before, was removed: It had no pages";
    assert_eq!(messages(&compared(old, new)), [expected]);
    let (alone, _) = new.split_once('\n').expect("two lines");
    let expected = "operation `notes.list`, deprecated before (It has no pages (yet). Use \
                    `notes::resources::notes::Notes::search` instead), was removed";
    assert_eq!(messages(&compared(old, alone)), [expected]);
}

#[test]
fn the_tombstone_of_a_former_name_comes_with_its_end() {
    let old = "resources: {chat: {renamed_from: beta.chat, list: {GET: /chat, renamed_from: all}, read: GET /c -> State}}\n\
               types: {State: {values: [open, {value: shut, name: Closed, renamed_from: left-open}]}}";
    let new = "resources: {chat: {list: GET /chat, read: GET /c -> State}}\n\
               types: {State: {values: [open, {value: shut, name: Closed}]}}\n\
               removed: {resources.chat.all: {in: 1.0.0, note: It was short., replaced_by: resources.chat.list}, \
               resources.beta: {in: 1.0.0, replaced_by: resources.chat}, types.State.left-open: {in: 1.0.0}}";
    let found = compared(old, new);
    let mut messages = messages(&found);
    messages.sort_unstable();
    let expected = [
        "`client.chat()` is no longer reached as `client.beta().chat()`, which was deprecated",
        "operation `chat.list` is no longer called `all`, which was deprecated: It was short",
        "value `shut` is no longer called `LeftOpen`, which was deprecated",
    ];
    assert_eq!(messages, expected);
}

/// What says it: the upgrade notes in place of advice, and the changelog.
#[test]
fn releases_say_what_a_tombstone_says() {
    let old = "resources: {notes: {list: GET /notes, search: GET /notes/search}, \
               books: {read: GET /book, list: GET /books}}";
    let new = "resources: {notes: {search: GET /notes/search}}\n\
               removed: {resources.notes.list: {in: 1.0.0, note: 'It had no pages.', \
               replaced_by: resources.notes.search}, resources.books: {in: 1.0.0, note: Read notes.}}";
    let report = report(old, new);
    let notes = upgrade(&report);
    let expected = "\
- `client.notes().list()`: operation `notes.list` was removed.
  It had no pages. Use `notes::resources::notes::Notes::search` instead.
";
    assert!(notes.contains(expected), "{notes}");
    // What was in it is said of it as well.
    assert_eq!(notes.matches("\n  Read notes.\n").count(), 2, "{notes}");
    let entry = markdown(&[Outcome::Compared(report)], false);
    let expected = "operation `notes.list` was removed: It had no pages. \
                    Use `notes::resources::notes::Notes::search` instead. Clients";
    assert!(entry.contains(expected), "{entry}");
}

#[test]
fn a_tombstone_is_a_fact_unless_it_comes_with_its_removal() {
    let spec = |operations: &str, removed: &str| {
        format!(
            "resources: {{notes: {{search: GET /notes/search{operations}}}}}\nremoved: {{{removed}}}"
        )
    };
    let list = "resources.notes.list: {in: 1.0.0, note: It had no pages.}";
    let other = "resources.notes.list: {in: 1.0.0, note: It was slow.}";
    let (there, gone) = (spec(", list: GET /notes", ""), spec("", list));
    for (old, new, expected) in [
        (&there, &gone, &["operation `notes.list` was removed: It had no pages"][..]),
        (&gone, &there, &["operation `notes.list` was added"]),
        (
            &spec("", ""),
            &gone,
            &["`resources.notes.list` is listed as removed in 1.0.0. It had no pages"],
        ),
        (&gone, &spec("", ""), &["`resources.notes.list` is no longer listed as removed"]),
        (
            &gone,
            &spec("", other),
            &["what is said of the removal of `resources.notes.list` has changed"],
        ),
        (&gone, &gone, &[]),
    ] {
        assert_eq!(messages(&compared(old, new)), expected);
    }
}
