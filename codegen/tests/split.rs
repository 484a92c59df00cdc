//! Large specs are imported into several files.

use codegen::diagnostics::Source;
use codegen::import::{Import, Input, import};

/// Enough members for a file that is split.
const MEMBERS: usize = 1100;

#[test]
fn a_large_spec_has_a_file_for_each_resource() {
    let made = made(MEMBERS);
    let names: Vec<&str> = made.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["spec/sample.yaml", "spec/sample/old-notes.yaml", "spec/sample/users.yaml"]);
    let [main, notes, users] = &made.files[..] else { panic!("{names:?}") };
    for (file, has, has_not) in [
        (
            main,
            &["package:", "client:", "\n  Shared:", "\n  Inner:"][..],
            &["resources:", "\n  Note:"][..],
        ),
        (
            notes,
            &["\nold_notes:", "\n  Note:", "\n  NoteState:"],
            &["client:", "\n  Shared:", "\n  User:"],
        ),
        (users, &["\n  users:", "\n  User:"], &["\n  Note:", "\n  Inner:"]),
    ] {
        let has = has.iter().filter(|part| !file.text.contains(part.trim_start()));
        let has_not = has_not.iter().filter(|part| file.text.contains(*part));
        let wrong: Vec<&&str> = has.chain(has_not).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", file.name);
    }
    let whole = Source { name: "spec/sample.yaml".to_owned(), text: made.text };
    let compared = codegen::compare(&[whole], &made.files).expect("both pass");
    assert!(compared.facts.is_empty(), "{:?}", compared.facts);
}

#[test]
fn a_small_spec_has_one_file() {
    let made = made(10);
    let [only] = &made.files[..] else { panic!("it has {} files", made.files.len()) };
    assert_eq!((only.name.as_str(), &only.text), ("spec/sample.yaml", &made.text));
}

fn made(members: usize) -> Import {
    let member = |at| {
        let docs = format!("Member {at}, which is not a User.\\nIt has docs of more than a line.");
        format!("        m{at}: {{type: string, description: \"{docs}\"}}\n")
    };
    let members: String = (0..members).map(member).collect();
    let response = |name: &str| {
        format!(
            "{{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}"
        )
    };
    let text = format!(
        "openapi: 3.1.0
info: {{title: Notes, version: '1'}}
servers: [{{url: https://notes.example}}]
paths:
  /notes/{{id}}:
    get: {{tags: [old notes], operationId: get, parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], responses: {}}}
  /users:
    get: {{tags: [users], operationId: list, responses: {}}}
components:
  schemas:
    Note:
      type: object
      properties:
        shared: {{$ref: '#/components/schemas/Shared'}}
        state: {{$ref: '#/components/schemas/NoteState'}}
        last_state: {{$ref: '#/components/schemas/NoteState'}}
{members}
    NoteState: {{type: string, enum: [open, done]}}
    User: {{type: object, description: One who has a Note., properties: {{shared: {{$ref: '#/components/schemas/Shared'}}}}}}
    Shared: {{type: object, properties: {{inner: {{type: array, items: {{$ref: '#/components/schemas/Inner'}}}}}}}}
    Inner: {{type: object, properties: {{id: {{type: string}}}}}}
",
        response("Note"),
        response("User"),
    );
    let document = [Source { name: "document.yaml".to_owned(), text }];
    let input =
        Input { sdk: "sample", document: &document, overlays: &[], names: None, events: &[] };
    import(input).unwrap_or_else(|error| panic!("{error:?}"))
}
