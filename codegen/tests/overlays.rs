//! Overlays: what they make of a document before it is imported, and their mistakes.

use codegen::diagnostics::Source;
use codegen::import::{Import, ImportError, Input, import};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: Notes, version: '1'}
servers: [{url: https://notes.example}, {url: https://test.notes.example}]
paths:
  /notes:
    get:
      operationId: list_notes
      parameters: [{name: tag, in: query, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}}}}
    post:
      operationId: import_notes
      x-internal: true
      responses: {'204': {description: OK}}
components:
  schemas:
    Note: {type: object, required: [id], properties: {id: {type: string}, state: {type: string, enum: [open]}}}
";

#[test]
fn overlays_change_the_document_before_it_is_read() {
    let made = overlaid(&[
        "overlay: 1.1.0
info: {title: What the server does, version: '1'}
x-kept: for a person
actions:
  - {target: '$.servers[1]', remove: true}
  - target: $.paths.*[?@.x-internal == true]
    description: Nobody may call these.
    remove: true
  - target: $.paths.*.get.parameters
    update: {name: limit, in: query, schema: {type: integer}}
  - target: $.components.schemas
    update:
      Note:
        required: [state]
        properties: {author: {type: string, maxLength: 9}}
      State: {type: string, enum: [open, done]}
  - {target: $.components.schemas.Note.properties.state, remove: true}
  - target: $.components.schemas.Note.properties
    update: {state: {$ref: '#/components/schemas/State'}}
  - {target: '$..operationId', update: all_notes}
",
        "overlay: 1.1.0
actions:
  - {target: $.paths, update: {/drafts: {}}}
  - {target: \"$.paths['/drafts']\", copy: \"$.paths['/notes']\"}
  - {target: \"$.paths['/drafts'].get.operationId\", update: all_drafts}
  - {target: $.components.schemas.State.enum, update: [kept]}
  - {target: $, update: {components: null, security: [], info: {x-audience: public}}}
",
    ])
    .unwrap_or_else(|error| panic!("{error:?}"));
    let report = made.report("sample", "document.yaml");
    insta::assert_snapshot!("overlays", format!("{}----\n{report}", made.text));
}

#[test]
fn mistakes_in_overlays_are_shown_where_they_stand() {
    let mut shown = String::new();
    for overlay in [
        "",
        "actions: [{target: $, update: {}}]",
        "overlay: 2.0.0\nactions: [{target: $, update: {}}]",
        "overlay: 1.0.0\ninfo: {titel: X}\naction: []",
        "overlay: 1.0.0\nactions:\n  - {update: {}}\n  - {targets: $, update: {}}",
        "overlay: 1.0.0\nactions:\n  - {target: $.info}\n  - {target: $.info, remove: false}",
        "overlay: 1.0.0\nactions:\n  - {target: $.info, remove: 'yes'}\n  - {target: 7, remove: true}",
        "overlay: 1.0.0\nactions: [{target: $.paths./notes.get, remove: true}]",
        "overlay: 1.0.0\nactions: [{target: '$.paths[?@.get', remove: true}]",
        "overlay: 1.0.0\nactions: [{target: $.info, copy: $.paths}]",
        "overlay: 1.1.0\nactions: [{target: $.info, copy: $.paths, update: {}}]",
        "overlay: 1.1.0\nactions: [{target: $.info, copy: $.paths.*.*}]",
        "overlay: 1.1.0\nactions: [{target: $.info, copy: $.path}]",
        "overlay: 1.1.0\nactions:\n  - {target: \"$.paths['/note'].get\", remove: true}\n  - {target: '$.paths.*[?@.x-external]', remove: true}",
        "overlay: 1.1.0\nactions:\n  - {target: $, remove: true}\n  - {target: $.info, update: text}\n  - {target: $.info.title, update: {x: 1}}",
    ] {
        let Err(ImportError::Document(mistakes)) = overlaid(&[overlay]) else {
            panic!("{overlay} was applied");
        };
        let all = mistakes.iter().all(|mistake| mistake.help.is_some());
        assert!(all, "{overlay}: {mistakes:?}");
        shown.push_str(&mistakes.render(&sources(&[overlay])));
        shown.push_str("\n----\n");
    }
    insta::assert_snapshot!("overlays_with_mistakes", shown);
}

fn overlaid(overlays: &[&str]) -> Result<Import, ImportError> {
    let sources = sources(overlays);
    let (document, overlays) = sources.split_at(1);
    import(Input { sdk: "sample", document, overlays, names: None, events: &[] })
}

/// The document, then its overlays.
fn sources(overlays: &[&str]) -> Vec<Source> {
    let document = Source { name: "document.yaml".to_owned(), text: DOCUMENT.to_owned() };
    let overlays = (1..).zip(overlays).map(|(number, text)| Source {
        name: format!("{number}.overlay.yaml"),
        text: (*text).to_owned(),
    });
    [document].into_iter().chain(overlays).collect()
}
