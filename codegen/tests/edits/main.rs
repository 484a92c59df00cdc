//! Small edits of a spec: every changed line is explained, and the verdict is the one listed, which
//! the compiler proves in `codegen/prove/tests`.

mod table;

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, thread};

use codegen::diff::{Fact, Level};
use codegen::explain::{Cause, explain};
use codegen::{Source, compare};
use table::Edit;

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/edits"))
}

fn sources(text: &str) -> Vec<Source> {
    vec![Source { name: "spec/shelf.yaml".to_owned(), text: text.to_owned() }]
}

fn base() -> String {
    fs::read_to_string(folder().join("base.yaml")).expect("the spec is there")
}

fn facts(name: &str, old: &str, new: &str) -> Vec<Fact> {
    let (old, new) = (sources(old), sources(new));
    let compared = compare(&old, &new);
    let compared = compared.unwrap_or_else(|it| {
        panic!("{name}: {}{}", it.old.render(&old), it.new.render(&new));
    });
    compared.facts
}

/// Looks at edits, half of them in each of two threads, and returns what is wrong.
fn wrong<'e>(
    edits: impl Iterator<Item = &'e Edit>,
    find: impl Fn(&Edit, &str, &str) -> String + Sync,
) -> String {
    let base = base();
    let edits: Vec<&Edit> = edits.collect();
    let half = |start: usize| -> String {
        let edits = edits.iter().skip(start).step_by(2);
        edits.map(|edit| find(edit, &base, &edit.of(&base))).collect()
    };
    thread::scope(|scope| {
        let first = scope.spawn(|| half(0));
        let second = half(1);
        first.join().expect("a half of the edits") + &second
    })
}

/// It takes a while, so it is done for every third edit.
#[test]
fn every_line_of_an_edit_is_explained() {
    let wrong = wrong(table::all().step_by(3), |edit, base, edited| {
        let mut out = String::new();
        let explanation = explain(&sources(base), &sources(edited)).expect("both are right");
        for line in explanation.of(Cause::Unexplained) {
            let sign = if line.is_new { '+' } else { '-' };
            let (name, file, number) = (edit.name, &line.file, line.number);
            writeln!(out, "{name}: {file}:{number}: {sign}{}", line.text).expect("text");
        }
        out
    });
    assert_eq!(wrong, "", "{} lines", wrong.lines().count());
}

#[test]
fn the_verdict_on_an_edit_is_as_listed() {
    let wrong = wrong(table::all(), |edit, base, edited| {
        let facts = facts(edit.name, base, edited);
        let level = facts.iter().map(|fact| fact.change.level).max().unwrap_or(Level::None);
        let rules: Vec<&str> = facts.iter().map(|fact| fact.change.rule.id).collect();
        match level == edit.level {
            true => String::new(),
            false => format!("{}: {level:?} by {}\n", edit.name, rules.join(", ")),
        }
    });
    assert_eq!(wrong, "");
}
