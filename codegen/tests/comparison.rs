//! Two specs are compared as they are written, or it is said which of them has mistakes.

use std::fs;
use std::path::Path;

use codegen::{Incomparable, Source, compare};

const SPEC: &str = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: https://api.notes.example}
resources:
  notes:
    list: {GET: /notes, returns: Array<Note>}
types:
  Note: {fields: {title: string}}
";

fn spec(text: &str) -> [Source; 1] {
    [Source { name: "spec/notes.yaml".into(), text: text.into() }]
}

#[test]
fn a_spec_and_itself_differ_in_nothing() {
    let mut turned = Vec::from(spec(SPEC));
    let (main, types) = SPEC.split_at(SPEC.find("types:").unwrap());
    turned[0].text = format!("# The same.\n{main}");
    turned.push(Source { name: "spec/notes/types.yaml".into(), text: types.into() });
    let comparison = compare(&spec(SPEC), &turned).unwrap();
    assert_eq!(comparison.facts, []);
    assert_eq!(comparison.verdict.next_version, "0.1.0");
}

/// The same for every part of the language.
#[test]
fn every_case_and_itself_differ_in_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // A folder is a part of the case beside it.
        if path.extension().is_none_or(|it| it != "yaml") || path.with_extension("").is_dir() {
            continue;
        }
        let source = |path: &Path| {
            let text = fs::read_to_string(path).ok()?;
            Some(Source { name: path.display().to_string(), text })
        };
        let lock = path.with_extension("lock");
        let case: Vec<Source> = [&*path, &lock].into_iter().filter_map(source).collect();
        assert_eq!(compare(&case, &case).unwrap().facts, [], "{}", path.display());
    }
}

#[test]
fn mistakes_are_reported_of_the_side_that_has_them() {
    let (good, bad) = (spec(SPEC), spec(&SPEC.replace("Array<Note>", "Array<Nose>")));
    let count = |old, new| {
        let Incomparable { old, new } = compare(old, new).unwrap_err();
        (old.len(), new.len())
    };
    // The type is unknown where it is named, and unused where it is.
    let mistakes = codegen::check(&bad).unwrap_err().len();
    assert_eq!(count(&bad, &good), (mistakes, 0));
    assert_eq!(count(&good, &bad), (0, mistakes));
    assert_eq!(count(&bad, &bad), (mistakes, mistakes));
    assert_ne!(count(&[], &good).0, 0, "no file is no spec");
}

/// Old and new values of facts are where they are written.
#[test]
fn every_fact_of_history_has_its_places() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    let release = |name: &str| {
        let text = fs::read_to_string(folder.join(format!("{name}.yaml"))).unwrap();
        [Source { name: name.to_owned(), text }]
    };
    let releases = ["2.7.0", "2.8.0", "2.9.1", "2.17.0", "2.18.0"].map(release);
    let mut seen = 0;
    for old in &releases {
        for new in &releases {
            for fact in compare(old, new).unwrap().facts {
                let is_gone = fact.change.new.is_none();
                let (path, at, source) = if is_gone {
                    (&fact.change.old_path, &fact.old, old)
                } else {
                    (&fact.change.new_path, &fact.new, new)
                };
                let at = at.as_ref().unwrap_or_else(|| panic!("{path:?} has no place"));
                let line = source[0].text.lines().nth(at.line - 1).unwrap();
                let there = &line[at.column - 1..];
                assert!(there.starts_with(path.last().unwrap()), "{path:?} is not at {there}");
                assert!(fact.old.is_some() && fact.new.is_some(), "{path:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "{seen} facts");
}

#[test]
fn examples_are_no_part_of_it() {
    let mut with = Vec::from(spec(SPEC));
    with.push(Source { name: "spec/notes/examples/a.rs".into(), text: "no Rust".into() });
    assert_eq!(compare(&spec(SPEC), &with).unwrap().facts, []);
}
