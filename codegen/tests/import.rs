//! The import: what documents become, what is lost on the way, and that no document stops it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, thread};

use codegen::diagnostics::{Diagnostics, Source};
use codegen::import::{Events, Grade, Import, ImportError, Input, import};
use codegen::yaml::{Node, Value, load};

#[test]
fn documents_become_specs_as_recorded() {
    for path in documents() {
        let text = fs::read_to_string(&path).expect("it can be read");
        let made = made("sample", &text);
        codegen::generate(&[source("spec/sample.yaml", &made.text)]).expect("it passes as written");
        let report = made.report("sample", "document.yaml");
        let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        insta::assert_snapshot!(name, format!("{}\n----\n{report}", made.text));
    }
}

#[test]
fn the_same_document_gives_the_same_spec() {
    for path in documents() {
        let text = fs::read_to_string(&path).expect("it can be read");
        let (one, other) = (made("sample", &text), made("sample", &text));
        assert_eq!(one.text, other.text);
        assert_eq!(one.losses, other.losses);
    }
}

#[test]
fn a_names_file_names_resources_methods_and_types() {
    let document = source("document.yaml", NAMED);
    let names = source(
        "names.yaml",
        "resources:
  $shared: {models: {problem: '#/components/schemas/Error'}}
  turns:
    methods:
      ask: {endpoint: post /chat, events: turn_event}
    models: {turn_event: ChatChunk}
    subresources:
      models: {methods: {list: get /models}}
unspecified_endpoints: [delete /models]
",
    );
    let made =
        import(Input { names: Some(&names), ..input("sample", std::slice::from_ref(&document)) });
    let made = made.unwrap_or_else(|error| panic!("{error:?}"));
    insta::assert_snapshot!(
        "names_file",
        format!("{}----\n{}", made.text, made.report("sample", "document.yaml"))
    );
}

#[test]
fn a_names_file_says_what_is_paged_what_is_returned_and_what_is_kept_by_hand() {
    let text = documents().into_iter().find(|path| path.ends_with("pages.yaml"));
    let text = fs::read_to_string(text.expect("it is there")).expect("it can be read");
    let document = [source("document.yaml", &text)];
    let names = source(
        "names.yaml",
        "resources:
  lists:
    methods:
      all: {endpoint: get /none, returns: all_items}
      search: {endpoint: post /search, pages: FoundPage}
      follow: {endpoint: get /link-header, paginated: false}
    models: {item: Item, found_item: Item}
by_hand: [post /count]
",
    );
    let made = import(Input { names: Some(&names), ..input("sample", &document) });
    let made = made.unwrap_or_else(|error| panic!("{error:?}"));
    for written in [
        "    all: GET /none -> AllItems\n",
        "      pages: FoundPage<Item>\n",
        "  FoundPage:\n    request: {token: page_token, size: page_size, in: body}\n",
        "      returns: Array<Item>\n",
        "    also: [FoundItem]\n",
        "  AllItems: Array<Item>\n",
    ] {
        assert!(made.text.contains(written), "{written}\n{}", made.text);
    }
    assert!(!made.text.contains("/count"), "{}", made.text);
    assert!(made.losses.iter().all(|loss| !loss.pointer.contains("count")));
}

#[test]
fn a_name_for_what_is_returned_is_that_of_a_struct_in_place() {
    let returns = "{type: object, properties: {count: {type: integer}}}";
    let document = [source(
        "document.yaml",
        &format!(
            "openapi: 3.1.0
info: {{title: Pets, version: '1'}}
servers: [{{url: https://pets.example}}]
paths:
  /pets: {{get: {{responses: {{'200': {{description: OK, content: {{application/json: {{schema: {returns}}}}}}}}}}}}}
"
        ),
    )];
    let names = source(
        "names.yaml",
        "resources: {pets: {methods: {count: {endpoint: get /pets, returns: PetCount}}}}",
    );
    let made = import(Input { names: Some(&names), ..input("sample", &document) });
    let made = made.unwrap_or_else(|error| panic!("{error:?}"));
    assert!(
        made.text.ends_with("types:\n  PetCount:\n    fields: {count?: integer}\n"),
        "{}",
        made.text
    );
}

#[test]
fn a_names_file_tells_operations_of_one_path_apart() {
    let document = [source(
        "document.yaml",
        "openapi: 3.1.0
info: {title: Uploads, version: '1'}
servers: [{url: https://uploads.example}]
paths:
  /uploads: {post: {parameters: [{name: from, in: query, required: true, schema: {type: string}}], responses: {'201': {description: Copied.}}}}
  '/uploads#resumable': {post: {responses: {'202': {description: Started.}}}}
  '/search?version=2': {get: {responses: {'204': {description: Found.}}}}
",
    )];
    let names = source(
        "names.yaml",
        "resources: {uploads: {methods: {copy: post /uploads, start: 'post /uploads#resumable', find: get /search}}}",
    );
    let made = import(Input { names: Some(&names), ..input("sample", &document) });
    let made = made.unwrap_or_else(|error| panic!("{error:?}"));
    for written in [
        "    copy:\n      POST: /uploads\n",
        "    start: {POST: /uploads, status: 202}\n",
        "    find:\n",
    ] {
        assert!(made.text.contains(written), "{written}\n{}", made.text);
    }
    for text in ["by_hand: [post /uploads]", "unspecified_endpoints: [post /uploads]"] {
        let names = source("names.yaml", &format!("resources: {{}}\n{text}"));
        let made = import(Input { names: Some(&names), ..input("sample", &document) });
        let made = made.unwrap_or_else(|error| panic!("{error:?}")).text;
        assert!(made.contains("{POST: /uploads, status: 202}") && !made.contains("from"), "{made}");
    }
}

#[test]
fn streams_are_what_a_person_names() {
    let document = [source("document.yaml", NAMED)];
    let stream = |operation: &str, component: &str| Events {
        operation: operation.to_owned(),
        schema: component.to_owned(),
    };
    let made = |events: &[Events]| import(Input { events, ..input("sample", &document) });
    for operation in ["send_message_chat_post", "POST /chat", "post /chat"] {
        let made = made(&[stream(operation, "ChatChunk")]).expect("it has both");
        let spec = made.text;
        assert!(spec.contains("send_message_stream:"), "{spec}");
        assert!(spec.contains("events: ChatChunk"), "{spec}");
    }
    let mistakes = made(&[stream("POST /chta", "ChatChunk"), stream("get_models", "ChatChunks")]);
    let Err(ImportError::Events(mistakes)) = mistakes else { panic!("it has neither") };
    let shown: Vec<(&str, Option<&str>)> =
        mistakes.iter().map(|it| (it.message.as_str(), it.help.as_deref())).collect();
    assert_eq!(
        shown,
        [
            ("the document has no operation `POST /chta`", Some("did you mean `POST /chat`?")),
            ("the document has no schema `ChatChunks`", Some("did you mean `ChatChunk`?")),
        ]
    );
}

#[test]
fn names_of_what_the_document_does_not_have_are_mistakes() {
    for (names, message) in [
        ("resources: {a: {methods: {b: get /modles}}}", "the document has no `get /modles`"),
        ("resources: {a: {methods: {b: get}}}", "the text `get` is not an endpoint"),
        ("resources: {a: {models: {b: Eror}}}", "the document has no schema `Eror`"),
        ("unspecified_endpoints: [get /models]", "a names file has `resources`"),
        (
            "resources: {a: {methods: {b: get /models, c: get /models}}}",
            "`get /models` has two names",
        ),
        ("resources: {a: {metods: {b: get /models}}}", "a names file has no key `metods` here"),
        (
            "resources: {a: {methods: {b: {endpoint: get /models, page: C}}}}",
            "a names file has no key `page` here",
        ),
        ("{resources: {}, by_hands: [get /models]}", "a names file has no key `by_hands` here"),
    ] {
        let (document, names) = ([source("document.yaml", NAMED)], source("names.yaml", names));
        let made = import(Input { names: Some(&names), ..input("sample", &document) });
        let Err(ImportError::Document(mistakes)) = made else { panic!("{}", names.text) };
        let messages: Vec<&str> = mistakes.iter().map(|mistake| mistake.message.as_str()).collect();
        assert_eq!(messages, [message], "{}", names.text);
    }
}

#[test]
fn a_stream_that_a_person_names_replaces_the_value() {
    let document = [source(
        "document.yaml",
        "openapi: 3.1.0
info: {title: Chat, version: '1'}
servers: [{url: https://chat.example}]
paths:
  /open: {post: {operationId: open, tags: [chat], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/P'}}}}, responses: {'200': {description: OK., content: {application/json: {schema: {}}}}}}}
  /turns/{id}: {get: {operationId: get, tags: [chat], parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK., content: {application/json: {schema: {$ref: '#/components/schemas/Turn'}}}}}}}
components:
  schemas:
    P: {type: object, required: [prompt], properties: {prompt: {type: string}}}
    Turn: {type: object, properties: {events: {type: array, items: {type: object, title: TurnEvent, properties: {piece: {$ref: '#/components/schemas/Piece'}}}}}}
    Piece: {type: object, properties: {text: {type: string}}}
",
    )];
    let stream = |operation: &str, schema: &str| Events {
        operation: operation.into(),
        schema: schema.into(),
    };
    let items = "#/components/schemas/Turn/properties/events/items";
    let events = [stream("open", "#/components/schemas/Piece"), stream("GET /turns/{id}", items)];
    let made = import(Input { events: &events, ..input("sample", &document) });
    let made = made.unwrap_or_else(|error| panic!("{error:?}"));
    let methods = "  chat:
    open:
      POST: /open
      body: {prompt: string}
      events: Piece

    get: {GET: \"/turns/{id}\", events: ChatGetEvent}
";
    assert!(made.text.contains(methods), "{}", made.text);
    let replaced = "response as JSON, in place of which the stream is that was named";
    let losses: Vec<(&str, &str)> =
        made.losses.iter().map(|line| (line.pointer.as_str(), line.reason.as_str())).collect();
    assert_eq!(losses, [("/paths/~1turns~1{id}/get", replaced)]);
    // The names file has the same words.
    let names = source(
        "names.yaml",
        &format!(
            "resources: {{chat: {{methods: {{say: {{endpoint: post /open, events: piece}}, follow: {{endpoint: 'get /turns/{{id}}', events: '{items}'}}}}, models: {{piece: Piece, prompt: P}}}}}}"
        ),
    );
    let made = import(Input { names: Some(&names), ..input("sample", &document) });
    let made = made.unwrap_or_else(|error| panic!("{error:?}"));
    let unused = "name `Prompt` of a schema, which is the members of a body";
    assert!(made.losses.iter().any(|line| line.reason == unused), "{:?}", made.losses);
    let made = made.text;
    let methods = methods.replace("open:", "say:").replace("    get:", "    follow:");
    let methods = methods.replace("ChatGetEvent", "ChatFollowEvent");
    assert!(made.contains(&methods), "{made}");
    // A pointer that leads nowhere is a mistake, as a name is.
    let nowhere = [stream("open", "#/components/schemas/Turn/items")];
    let mistakes = import(Input { events: &nowhere, ..input("sample", &document) });
    let Err(ImportError::Events(mistakes)) = mistakes else { panic!("it leads nowhere") };
    let messages: Vec<&str> = mistakes.iter().map(|mistake| mistake.message.as_str()).collect();
    assert_eq!(messages, ["the document has no schema `#/components/schemas/Turn/items`"]);
}

/// A document whose stream is declared as JSON.
const NAMED: &str = "openapi: 3.1.0
info: {title: Chat, version: '1'}
servers: [{url: https://chat.example}]
paths:
  /chat:
    post:
      operationId: send_message_chat_post
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [text], properties: {text: {type: string}, stream: {type: boolean}}}}}}
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}}
  /models:
    get: {operationId: get_models, responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: string}}}}}}}
    delete: {operationId: drop, responses: {'204': {description: OK}}}
components:
  schemas:
    Error: {type: object, properties: {message: {type: string}, last: {$ref: '#/components/schemas/ChatChunk'}}}
    ChatChunk: {type: object, required: [delta], properties: {delta: {type: string}}}
";

/// Values of all kinds, as JSON.
const KINDS: &[&str] =
    &["null", "true", "7", "\"text\"", "[]", "[{}]", "{}", "{\"$ref\": \"#/nowhere\"}"];

/// Every value of every document, replaced by one of another kind.
#[test]
fn a_document_with_a_wrong_value_anywhere_is_read() {
    // Each core has one half of the values.
    thread::scope(|scope| {
        scope.spawn(|| read_with_wrong_values(1));
        read_with_wrong_values(2);
    });
}

/// Every second value of every document is replaced, from this one on.
fn read_with_wrong_values(first: usize) {
    for path in documents() {
        let text = fs::read_to_string(&path).expect("it can be read");
        let root = load(0, &text, &mut Diagnostics::default()).expect("it is YAML");
        let mut wrong = Vec::new();
        for at in (first..count(&root)).step_by(2) {
            let value = KINDS[at % KINDS.len()];
            let mut out = String::new();
            write(&root, &mut 0, at, value, &mut out);
            if let Err(ImportError::Defect(defect)) =
                import(input("sample", &[source("document.json", &out)]))
            {
                let mistakes: Vec<&str> =
                    defect.diagnostics.iter().map(|mistake| mistake.message.as_str()).collect();
                wrong.push(format!("{value} at {at}: {mistakes:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}:\n{}", path.display(), wrong.join("\n"));
    }
}

#[test]
fn what_is_no_document_is_an_error_with_a_place() {
    for (text, message) in [
        ("swagger: '2.0'", "this is Swagger 2.0"),
        ("openapi: 4.0.0", "the text `4.0.0` is not a version of OpenAPI 3"),
        ("name: x", "this is not an OpenAPI document"),
        ("openapi: 3.1.0", "the document has no operations"),
        ("openapi: 3.1.0\npaths: {/a: {options: {}}}", "the document has no operations"),
    ] {
        let Err(ImportError::Document(mistakes)) = import(input("x", &[source("a.yaml", text)]))
        else {
            panic!("{text} was imported");
        };
        let messages: Vec<&str> = mistakes.iter().map(|mistake| mistake.message.as_str()).collect();
        assert!(messages[0].contains(message), "{text}: {messages:?}");
    }
}

#[test]
fn a_client_gets_a_name_that_is_free_and_a_crate_only_one_that_it_can_have() {
    let text = "{openapi: 3.1.0, paths: {/a: {get: {}}}}";
    assert!(made("error", text).text.contains("\n  name: ErrorClient\n"));
    let Err(ImportError::Name(mistake)) = import(input("../a", &[source("a.yaml", text)])) else {
        panic!("no crate is called so");
    };
    assert_eq!(mistake.message, "`../a` is not a valid crate name");
}

#[test]
fn characters_that_json_escapes_in_halves_are_joined() {
    let summary = r"\ud83d\ude00 \\ud83d \ud83d";
    let text = format!(
        r#"{{"openapi": "3.0.0", "paths": {{"/a": {{"get": {{"summary": "{summary}"}}}}}}}}"#
    );
    let made = made("x", &text);
    assert!(made.text.contains("\u{1f600} \\ud83d \u{fffd}"), "{}", made.text);
}

#[test]
fn the_last_of_two_values_of_a_key_counts() {
    let document = |text: &str| {
        let tags = "\"tags\": [\"one\"], \"tags\": [\"two\"]";
        let made = made("x", &text.replace("TAGS", tags));
        assert!(made.text.contains("  two: "), "{}", made.text);
        let mut lines = made.losses.iter().map(|it| (it.pointer.as_str(), it.reason.as_str()));
        let line = ("/paths/~1a/get/tags", "key `tags`, which comes twice: the last one counts");
        assert_eq!(lines.next_back(), Some(line));
    };
    document("{\"openapi\": \"3.0.0\", \"paths\": {\"/a\": {\"get\": {TAGS}}}}");
    document("%YAML 1.2\n---\nopenapi: 3.0.0\npaths:\n  /a:\n    get: {TAGS}\n");
}

#[test]
fn control_characters_that_json_does_not_escape_are_read() {
    let text = "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"Notes\", \"version\": \"1\"}, \"paths\": {\"/notes\": \
        {\"get\": {\"operationId\": \"list\", \"tags\": [\"notes\"], \"description\": \"Before\u{80}\u{7f}after\", \"responses\": {}}}}}";
    let import = made("notes", text);
    assert!(import.text.contains("Before"), "{}", import.text);
    assert!(import.text.contains("after"), "{}", import.text);
}

/// The counts for the real documents that stand beside the repository, where they do.
#[test]
fn real_documents_are_imported_as_recorded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/openapi");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: the real documents are not beside this repository");
        return;
    };
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("it can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending != "md"));
    paths.sort();
    // Half of them by another thread: nothing else runs beside this test for most of its time.
    let every_other = |first: usize| -> Vec<String> {
        paths.iter().skip(first).step_by(2).map(|path| counts(path)).collect()
    };
    let (even, odd) = thread::scope(|scope| {
        let odd = scope.spawn(|| every_other(1));
        (every_other(0), odd.join().expect("all of them are imported"))
    });
    let mut table = String::new();
    let mut odd = odd.into_iter();
    for counts in even {
        table.extend([counts].into_iter().chain(odd.next()));
    }
    insta::assert_snapshot!("real_documents", table);
}

/// What is counted of a document.
fn counts(path: &Path) -> String {
    let made = made("sample", &fs::read_to_string(path).expect("it can be read"));
    let mut losses: BTreeMap<Grade, usize> = BTreeMap::new();
    for line in &made.losses {
        *losses.entry(line.grade).or_default() += 1;
    }
    let name = path.file_name().expect("it has a name").to_string_lossy();
    let Import { operations, files, .. } = made;
    if files.len() > 1 {
        codegen::check(&files).expect("it passes in several files");
    }
    format!("{name}\n  operations {operations:?}\n  losses {losses:?}\n")
}

fn made(sdk: &str, text: &str) -> Import {
    match import(input(sdk, &[source("document.yaml", text)])) {
        Ok(made) => made,
        Err(ImportError::Name(mistake)) => panic!("{mistake:?}"),
        Err(ImportError::Document(mistakes) | ImportError::Events(mistakes)) => {
            panic!("{mistakes:?}")
        }
        Err(ImportError::Defect(defect)) => {
            panic!("{:?}\n{}", defect.diagnostics, defect.spec.text)
        }
    }
}

fn input<'s>(sdk: &'s str, document: &'s [Source]) -> Input<'s> {
    Input { sdk, document, overlays: &[], names: None, events: &[] }
}

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned() }
}

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("it can be read")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    paths
}

fn count(node: &Node) -> usize {
    let inner = node.entries().iter().map(|(_, value)| count(value)).sum::<usize>();
    1 + inner + node.items().iter().map(count).sum::<usize>()
}

/// Writes a document as JSON, with one of its values replaced.
fn write(node: &Node, at: &mut usize, replaced: usize, by: &str, out: &mut String) {
    let here = *at;
    *at += 1;
    if here == replaced {
        out.push_str(by);
        *at += count(node) - 1;
        return;
    }
    match &node.value {
        Value::Map(entries) => {
            out.push('{');
            for (number, (key, value)) in entries.iter().enumerate() {
                out.push_str(if number > 0 { "," } else { "" });
                out.push_str(&serde_json::to_string(&key.value).expect("text is JSON"));
                out.push(':');
                write(value, at, replaced, by, out);
            }
            out.push('}');
        }
        Value::Seq(items) => {
            out.push('[');
            for (number, item) in items.iter().enumerate() {
                out.push_str(if number > 0 { "," } else { "" });
                write(item, at, replaced, by, out);
            }
            out.push(']');
        }
        Value::String(text) => out.push_str(&serde_json::to_string(text).expect("text is JSON")),
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(&flag.to_string()),
        Value::Int(_) | Value::Float(_) => out.push_str(&node.number().expect("it is a number")),
    }
}
