//! Specs with mistakes: the message of each is recorded.

use std::fs;
use std::path::Path;

use codegen::Source;
use codegen::diagnostics::Diagnostics;

/// Least number of kinds of mistakes.
const FEWEST: usize = 40;

#[test]
fn every_mistake_is_reported_as_recorded() {
    let specs = specs();
    assert!(specs.len() >= FEWEST, "there are only {} specs with mistakes", specs.len());
    for source in specs {
        let name = source.name.trim_end_matches(".yaml").to_owned();
        let sources = [source];
        insta::assert_snapshot!(name, mistakes(&sources).render(&sources));
    }
}

#[test]
fn every_mistake_of_meaning_says_what_to_do() {
    for source in specs() {
        let (spec, _) = codegen::spec::parse(std::slice::from_ref(&source));
        let mut mistakes = Diagnostics::default();
        codegen::lower::lower(&spec, &mut mistakes);
        for mistake in mistakes.iter() {
            assert!(mistake.help.is_some(), "{}: {}", source.name, mistake.message);
            assert!(!mistake.message.ends_with('.'), "{}: {}", source.name, mistake.message);
        }
    }
}

#[test]
fn one_run_finds_them_all() {
    let found = mistakes(&[read("many_mistakes.yaml")]);
    let mut codes: Vec<&str> = found.iter().map(|mistake| mistake.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(
        codes,
        [
            "ambiguous-union",
            "bad-value",
            "impossible-cycle",
            "name-collision",
            "path-parameter-missing",
            "path-parameter-unused",
            "unknown-key",
            "unknown-type",
            "unused-type",
            "wrong-kind",
        ]
    );
}

fn specs() -> Vec<Source> {
    let mut names: Vec<String> = fs::read_dir(folder())
        .expect("the folder of specs with mistakes")
        .map(|entry| entry.expect("its entries").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".yaml"))
        .collect();
    names.sort_unstable();
    names.iter().map(|name| read(name)).collect()
}

fn read(name: &str) -> Source {
    let text = fs::read_to_string(folder().join(name)).expect("a spec is text");
    Source { name: name.to_owned(), text }
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors")
}

fn mistakes(sources: &[Source]) -> Diagnostics {
    codegen::check(sources).expect_err("a spec with a mistake does not pass")
}

#[test]
fn thousands_of_unknown_types_are_all_reported() {
    const TYPES: usize = 2_000;
    let mut text = "package: {name: notes, version: 0.1.0}\n\
                    client: {name: Notes, base_url: https://api.notes.example}\ntypes:\n"
        .to_owned();
    for number in 0..TYPES {
        text.push_str(&format!("  T{number}: {{fields: {{other: T{number}x}}}}\n"));
    }
    let found = mistakes(&[Source { name: "notes.yaml".to_owned(), text }]);
    let unknown: Vec<_> = found.iter().filter(|mistake| mistake.code == "unknown-type").collect();
    assert_eq!(unknown.len(), TYPES);
    // Names are compared as long as that is quick: the first are, the last are not.
    let is_suggested = |help: &Option<String>| help.as_ref().is_some_and(|it| it.contains("mean"));
    assert!(is_suggested(&unknown[0].help));
    assert!(!is_suggested(&unknown[TYPES - 1].help));
}

#[test]
fn people_are_shown_the_first_mistakes_and_programs_get_all() {
    let fields: String = (0..10_000).map(|at| format!("      k{at}: [x]\n")).collect();
    let text = format!(
        "package: {{name: notes, version: 0.1.0}}\n\
         client: {{name: Notes, base_url: https://api.notes.example}}\n\
         resources: {{notes: {{get: GET /notes -> Note}}}}\n\
         types:\n  Note:\n    fields:\n{fields}"
    );
    let sources = [Source { name: "notes.yaml".to_owned(), text }];
    let (shown, entries) = mistakes(&sources).to_text_and_entries(&sources);
    assert_eq!(entries.len(), 10_000);
    let lines: Vec<usize> = entries.iter().map(|entry| entry.line).collect();
    assert_eq!(lines, (7..10_007).collect::<Vec<_>>());
    assert_eq!(shown.matches("error[").count(), 50);
    let last = shown.lines().last().expect("a line with their number");
    assert!(last.starts_with("10,000 mistakes: these 50 and 9,950 more"), "{last}");
    assert!(last.contains("--format json"), "{last}");
}

#[test]
fn brackets_without_end_are_one_mistake() {
    for open in ["{a: ", "[", "[{a: ", "- {a: ", "\n{a:\n"] {
        let text = open.repeat(100_000);
        let sources = [Source { name: "notes.yaml".to_owned(), text }];
        let entries = mistakes(&sources).to_entries(&sources);
        assert_eq!(entries.len(), 1, "{open}: {entries:?}");
    }
    // Brackets in text are no nesting.
    let docs = "[{(".repeat(1_000);
    let text = format!(
        "package: {{name: notes, version: 0.1.0}}\n\
         client: {{name: Notes, base_url: https://api.notes.example, docs: \"{docs}\"}}\n\
         resources: {{notes: {{get: GET /notes -> string}}}}\n"
    );
    assert_eq!(codegen::check(&[Source { name: "notes.yaml".to_owned(), text }]), Ok(()));
}
