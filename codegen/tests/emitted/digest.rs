//! The digest of a spec changes with what it says.

use codegen::{Source, digest};

const SPEC: &str = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: https://api.notes.example}
resources:
  notes:
    list: {GET: /notes, returns: Array<Note>}
types:
  Note: {fields: {title: string, pages: {type: integer, default: 1}}}
  Memo: string
";

fn of(parts: &[(&str, &str)]) -> Option<u64> {
    let sources: Vec<Source> = parts
        .iter()
        .map(|(name, text)| Source { name: (*name).into(), text: (*text).into() })
        .collect();
    digest(&sources)
}

fn one(text: &str) -> Option<u64> {
    of(&[("spec/notes.yaml", text)])
}

#[test]
fn it_is_the_same_for_ever() {
    assert_eq!(one(SPEC), Some(EXPECTED));
}

/// It stands in files that are committed: another would blame the spec for a change of this.
const EXPECTED: u64 = 14_068_283_423_840_552_856;

#[test]
fn comments_formatting_and_the_split_into_files_leave_it_alone() {
    let commented = format!("# Notes.\n{}\n", SPEC.replace("types:", "\n# Types.\ntypes:   # all"));
    assert_eq!(one(&commented), one(SPEC));
    let block = SPEC.replace(
        "{GET: /notes, returns: Array<Note>}",
        "\n      GET: '/notes'\n      returns: \"Array<Note>\"",
    );
    assert_eq!(one(&block), one(SPEC));
    let (main, types) = SPEC.split_at(SPEC.find("types:").unwrap());
    assert_eq!(of(&[("spec/notes.yaml", main), ("spec/notes/types.yaml", types)]), one(SPEC));
    let turned = format!("{types}{main}");
    assert_eq!(one(&turned), one(SPEC), "nothing follows from the order of the parts");
    let resources = "resources: {notes: {get: GET /notes/{id}}}\n"
        .replace("GET /notes/{id}", "'GET /notes/{id}'");
    let whole = SPEC.replace("types:", "    get: 'GET /notes/{id}'\ntypes:");
    assert_eq!(of(&[("spec/notes.yaml", SPEC), ("spec/notes/a.yaml", &resources)]), one(&whole));
}

#[test]
fn whatever_is_said_differently_changes_it() {
    let mut seen = vec![one(SPEC)];
    for (from, to) in [
        ("title", "titles"),
        ("default: 1", "default: '1'"),
        ("default: 1", "default: 1.0"),
        ("default: 1", "default: null"),
        ("default: 1", "default: [1]"),
        ("default: 1", "default: []"),
        ("default: 1", "default: {}"),
        ("default: 1", "default: true"),
        ("title: string, pages", "pages"),
        ("  Memo: string\n", ""),
        ("version: 0.1.0", "version: 0.2.0"),
    ] {
        let text = SPEC.replace(from, to);
        assert_ne!(text, SPEC);
        seen.push(one(&text));
    }
    let turned =
        SPEC.replace("  Memo: string\n", "").replace("types:\n", "types:\n  Memo: string\n");
    seen.push(one(&turned));
    seen.push(of(&[("elsewhere/notes.yaml", SPEC)]));
    for example in [("a.rs", "fn main() {}"), ("b.rs", "fn main() {}"), ("a.rs", "fn main() {  }")]
    {
        seen.push(of(&[("spec/notes.yaml", SPEC), example]));
    }
    let count = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), count);
}

#[test]
fn what_cannot_be_read_has_none() {
    assert_eq!(one("types: {"), None);
    assert_eq!(of(&[("spec/notes.yaml", SPEC), ("spec/notes/a.yaml", "types: {")]), None);
    assert_eq!(of(&[]), None);
}
