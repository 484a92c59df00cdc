//! `bindings.json` lists what callers can name.

use codegen::{Source, generate};

const SPEC: &str = "\
package: {name: notes, version: 1.0.0}
client: {name: Notes, base_url: https://notes.example}
resources:
  notes:
    list: GET /notes -> Note
types:
  Note: {fields: {state: State}}
  State: {values: [open, {value: shut, name: Closed, renamed_from: Shut}]}
removed:
  types.Memo: {in: 1.0.0, note: Notes are all there is.}
";

fn bindings() -> String {
    let sources = [Source { name: "spec/notes.yaml".to_owned(), text: SPEC.to_owned() }];
    let generated = generate(&sources);
    let files = generated.unwrap_or_else(|mistakes| panic!("{}", mistakes.render(&sources)));
    let file = files.into_iter().find(|file| file.path == "bindings.json");
    file.expect("it is there").text
}

#[test]
fn former_names_of_values_are_items() {
    let bindings = bindings();
    let former = r#"{"item": "types::State::Shut", "signature": "pub const Shut: Self""#;
    assert!(bindings.contains(former), "{bindings}");
    assert!(bindings.contains(r#""types::State::Closed""#), "{bindings}");
}

#[test]
fn what_was_removed_is_none() {
    let bindings = bindings();
    assert!(!bindings.contains("Memo"), "{bindings}");
}
