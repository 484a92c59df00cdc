//! Specs with mistakes: what a person is told about each is recorded.

use std::{fs, path::Path};

use codegen::{Source, diagnostics::Diagnostics};

/// What is asked of the project: this many kinds of mistakes at least.
const FEWEST: usize = 40;

#[test]
fn every_mistake_is_told_as_recorded() {
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
fn thousands_of_unknown_types_are_all_told() {
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
