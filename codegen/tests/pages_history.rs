//! The history of things on the reference pages: since when they are deprecated, and what to use
//! instead.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::{Source, generate};

/// The pages of a case by their path below `docs`.
fn of_case(name: &str) -> BTreeMap<String, String> {
    let name = format!("tests/cases/{name}.yaml");
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&name));
    let sources = [Source { text: text.expect("the case is there"), name }];
    let files = generate(&sources).unwrap_or_else(|faults| panic!("{}", faults.render(&sources)));
    let pages = files
        .into_iter()
        .filter_map(|file| Some((file.path.strip_prefix("docs/")?.to_owned(), file.text)));
    pages.collect()
}

/// Demands that pages hold these texts.
fn check(pages: &BTreeMap<String, String>, expected: &[(&str, &[&str])]) {
    for (path, all) in expected {
        let page =
            pages.get(*path).unwrap_or_else(|| panic!("{path} is not among {:?}", pages.keys()));
        for expected in *all {
            assert!(page.contains(expected), "{path}: {expected}\n{page}");
        }
    }
}

/// What is deprecated says since when, why, and what to use instead.
#[test]
fn replacements_are_shown() {
    let expected: &[(&str, &[&str])] = &[
        (
            "resources/old.md",
            &[
                "Deprecated since 0.3.0. Use `replaced::resources::notes::Notes::inner` instead.",
                "Deprecated since 0.3.0. It is slow. Use `replaced::resources::notes::inner::Inner::read`",
                "Deprecated since 0.2.0.\n",
            ],
        ),
        (
            "resources/notes-inner.md",
            &[
                "| Deprecated. It has two names. Use \
                 `replaced::resources::notes::inner::ReadRequest::full` instead. ",
                "deprecated since 0.4.0-rc.1: Nobody reads it. Use `replaced::types::New::name` instead.",
            ],
        ),
        ("types/index.md", &["deprecated: Use `replaced::types::NewState::Open` instead."]),
    ];
    check(&of_case("replaced"), expected);
}

/// What was renamed says what it was called.
#[test]
fn former_names_are_shown() {
    let expected: &[(&str, &[&str])] = &[
        ("resources/notes.md", &["Formerly `make`, `write_down`.", "Formerly `colour`."]),
        ("types/index.md", &["Formerly `Note`, `Notice`.", "formerly `One`"]),
    ];
    check(&of_case("renamed"), expected);
}
