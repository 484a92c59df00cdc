//! The verdict on small edits of a spec is that of the compiler.

#[path = "../../tests/edits/table/mod.rs"]
mod table;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegen::diff::{Fact, Level};
use codegen::{Source, compare};

/// A caller who uses all of the crate of the spec is compiled with the crates of the edited ones:
/// it breaks where a fact is major, and nowhere else. A rule that breaks without an error may do
/// either.
#[test]
fn the_verdict_on_an_edit_is_the_compilers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/edits");
    let base = fs::read_to_string(folder.join("base.yaml")).expect("the spec is there");
    let sources = |text: String| vec![Source { name: "api.yaml".to_owned(), text }];
    let mut specs = vec![sources(base.clone())];
    let mut expected = vec![("the spec itself", Some(false))];
    for edit in table::all() {
        let edited = sources(edit.of(&base));
        let compared = compare(&specs[0], &edited).expect("both are right");
        let is_silent = |fact: &Fact| fact.change.rule.silent.is_some();
        let mut major = compared.facts.iter().filter(|fact| fact.change.level == Level::Major);
        let is_open = edit.level == Level::Major && major.all(is_silent);
        expected.push((edit.name, (!is_open).then_some(edit.level == Level::Major)));
        specs.push(edited);
    }
    let found = prove::callers("prove-edits", &folder.join("caller.rs"), &specs);
    let found = found.unwrap_or_else(|error| panic!("{error:?}"));
    let mut wrong = String::new();
    for ((name, breaks), error) in expected.into_iter().zip(found) {
        if breaks.is_some_and(|breaks| breaks != error.is_some()) {
            let why = error.unwrap_or_else(|| "the caller compiles".to_owned());
            writeln!(wrong, "{name}: {why}").expect("text");
        }
    }
    assert_eq!(wrong, "");
}
