//! The export: documents are valid by the schema of OpenAPI 3.1, and an import of them gives the
//! same API.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use codegen::export::{Document, export};
use codegen::import::{Import, Input, import};
use codegen::yaml::{Node, load};
use codegen::{Diagnostics, Source};
use serde_json::Value;

#[test]
fn an_import_of_an_export_gives_the_same_api() {
    let mut wrong = Vec::new();
    for (name, sources) in specs() {
        let sdk = package(&sources);
        let text = exported(&sources).to_json();
        let made = imported(&sdk, &text);
        let new = [source(&format!("spec/{sdk}.yaml"), &made.text)];
        let comparison = codegen::compare(&sources, &new).expect("both pass");
        let losses = made.losses.iter().map(|line| format!("{} {}", line.pointer, line.reason));
        let facts = comparison.facts.iter().map(|fact| fact.change.message.clone());
        wrong.extend(losses.chain(facts).map(|line| format!("{name}: {line}")));
        // What no fact reports is the same, too.
        let again = exported(&new).to_json();
        let mut lines = again.lines().zip(text.lines());
        wrong.extend(lines.find(|(is, was)| is != was).map(|it| format!("{name}: {it:?}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn documents_are_valid() {
    let mut schemas = Schemas::new();
    let path = data("openapi-3.1.json");
    let schema = Compiler::new().compile(path.to_str().expect("it is Unicode"), &mut schemas);
    let schema = schema.expect("it is a schema");
    for (name, sources) in specs() {
        if let Err(error) = schemas.validate(&json(&exported(&sources)), schema) {
            panic!("{name}: {error:#}");
        }
    }
}

/// Every default and every example is a value of its own schema.
#[test]
fn examples_are_values_of_their_schemas() {
    let mut count = 0;
    for (name, sources) in specs() {
        let document = json(&exported(&sources));
        let mut compiler = Compiler::new();
        let url = format!("https://example.com/{name}.json");
        compiler.add_resource(&url, document.clone()).expect("it is JSON");
        let mut shown = Vec::new();
        find_shown(&document, &mut String::new(), &mut shown);
        for (pointer, value) in shown {
            let mut schemas = Schemas::new();
            let schema: SchemaIndex = compiler
                .compile(&format!("{url}#{pointer}"), &mut schemas)
                .expect("it is a schema");
            if let Err(error) = schemas.validate(value, schema) {
                panic!("{name}: {pointer}: {error:#}");
            }
            count += 1;
        }
    }
    assert!(count > 20, "only {count} examples were found");
}

#[test]
fn yaml_says_the_same_as_json() {
    for (name, sources) in specs() {
        let document = exported(&sources);
        let read = |text: &str| {
            let mut diagnostics = Diagnostics::default();
            let node = load(0, text, &mut diagnostics);
            plain(&node.unwrap_or_else(|| panic!("{name}: {diagnostics:?}\n{text}")))
        };
        assert_eq!(read(&document.to_yaml()), read(&document.to_json()), "{name}");
    }
}

#[test]
fn a_document_is_as_recorded() {
    let text = "\
package: {name: notes, version: 1.2.0, license: MIT}
client: {name: Notes, base_url: https://notes.example, auth: bearer, errors: {4xx: Problem}}
pagination:
  Cursor: {request: {token: cursor}, response: {items: data, next: next_cursor}}
resources:
  notes:
    docs: Notes.
    list: {docs: Lists the notes., GET: /notes, query: {order?: {values: [asc, desc]}}, pages: Cursor<Note>}
    create: {POST: /notes, body: {title: {type: string, example: Shopping}, secret?: {type: string, sensitive: true}}, returns: Note, status: 201}
    watch: {POST: /notes, body: {stream: true}, events: Event, idempotent: true, timeout: 0.5}
types:
  Note: {fields: {id: uuid, title: string, parent?: Note | null, old?: {type: integer, deprecated: Use `id`.}}}
  Event: {tag: kind, variants: {saved: {note: Note}, gone: Gone}}
  Gone: {fields: {id: uuid}}
  Problem: {fields: {status: Status}}
  Status: {any_of: {Code: integer, Word: {type: string, docs: A word.}}}
";
    let text =
        text.replace("base_url: https://notes.example", "base_url: \"https://notes.example\"");
    let document = exported(&[source("spec/notes.yaml", &text)]);
    insta::assert_snapshot!("notes", document.to_yaml());
}

/// A document that someone went on with is read as far as it is an export, or as any other is.
#[test]
fn a_document_that_was_edited_is_imported() {
    let sources = [read(&root().join("tests/cases/structs.yaml"))];
    let text = exported(&sources).to_json();

    let limited = "\"type\": \"string\", \"maxLength\": 9, \"multipleOf\": 1";
    let limited = text.replacen("\"type\": \"string\"", limited, 1);
    let made = imported("structs", &limited);
    let reasons: Vec<&str> = made.losses.iter().map(|line| line.reason.as_str()).collect();
    assert_eq!(reasons, ["constraint `multipleOf`"]);
    assert!(made.text.contains("max_length: 9"), "{}", made.text);
    assert!(made.text.contains("also: [Alles, Tout]"), "{}", made.text);

    let merged = text.replacen("\"type\": \"string\"", "\"allOf\": [{\"type\": \"string\"}]", 1);
    let made = imported("structs", &merged);
    let is_said = |line: &codegen::import::Line| line.reason.contains("x-sdk");
    assert!(made.losses.iter().any(is_said), "{:?}", made.losses);
}

/// What the export of the Chat API says otherwise than the documents of its vendor, which stand
/// beside the repository.
#[test]
fn the_chat_api_is_the_vendors() {
    let folder = root().join("../../shared/openapi");
    let Ok(text) = fs::read_to_string(folder.join("llamacloud-chat-2026-05-20_b10156a.json"))
    else {
        eprintln!("skipped: the real documents are not beside this repository");
        return;
    };
    let vendors = said(&serde_json::from_str(&text).expect("it is JSON"));
    let ours = said(&json(&exported(&[read(&root().join("../spec/llama-cloud.yaml"))])));
    assert!(ours.len() > 100, "only {} facts", ours.len());
    let only_ours = ours.difference(&vendors).map(|line| format!("+ {line}\n"));
    let only_vendors = vendors.difference(&ours).map(|line| format!("- {line}\n"));
    insta::assert_snapshot!(
        "chat_beside_the_vendors",
        only_ours.chain(only_vendors).collect::<String>()
    );
}

/// Returns what a document says of each operation, a line for each parameter, status and member.
fn said(document: &Value) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for (path, item) in document["paths"].as_object().expect("it has paths") {
        for (method, operation) in item.as_object().expect("it has methods") {
            let call = format!("{method} {path}");
            lines.insert(call.clone());
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                let parameter = resolved(document, parameter);
                let required = parameter["required"] == true;
                let name = (&parameter["in"], &parameter["name"]);
                let mark = if required { "" } else { "?" };
                lines.insert(format!("{call}: {} {}{mark}", name.0, name.1));
            }
            let body = resolved(document, &operation["requestBody"]);
            contents(document, &format!("{call}: body"), body, &mut lines);
            for (status, response) in operation["responses"].as_object().into_iter().flatten() {
                lines.insert(format!("{call}: {status}"));
                let response = resolved(document, response);
                contents(document, &format!("{call}: {status}"), response, &mut lines);
            }
        }
    }
    lines
}

fn contents(document: &Value, at: &str, part: &Value, lines: &mut BTreeSet<String>) {
    for (media_type, media) in part["content"].as_object().into_iter().flatten() {
        lines.insert(format!("{at}: {media_type}"));
        members(document, at, &media["schema"], &mut Vec::new(), lines);
    }
}

/// Adds the members of a schema, at any depth, each with a `?` if it may be absent.
fn members<'v>(
    document: &'v Value,
    at: &str,
    schema: &'v Value,
    above: &mut Vec<&'v Value>,
    lines: &mut BTreeSet<String>,
) {
    let schema = resolved(document, schema);
    if above.iter().any(|known| std::ptr::eq(*known, schema)) {
        return;
    }
    above.push(schema);
    for key in ["anyOf", "oneOf", "allOf"] {
        for alternative in schema[key].as_array().into_iter().flatten() {
            let tag = &resolved(document, alternative)["properties"]["type"];
            let tag = tag["const"].as_str().map(|tag| format!("<{tag}>")).unwrap_or_default();
            members(document, &format!("{at}{tag}"), alternative, above, lines);
        }
    }
    members(document, &format!("{at}[]"), &schema["items"], above, lines);
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        let required = schema["required"].as_array().into_iter().flatten();
        let mark = if required.into_iter().any(|it| it == name) { "" } else { "?" };
        lines.insert(format!("{at}.{name}{mark}"));
        members(document, &format!("{at}.{name}"), member, above, lines);
    }
    above.pop();
}

fn resolved<'v>(document: &'v Value, part: &'v Value) -> &'v Value {
    match part["$ref"].as_str().and_then(|reference| document.pointer(&reference[1..])) {
        Some(target) => resolved(document, target),
        None => part,
    }
}

/// Finds the values that schemas show, with the pointers of the schemas.
fn find_shown<'v>(value: &'v Value, pointer: &mut String, shown: &mut Vec<(String, &'v Value)>) {
    let parts: Vec<(String, &Value)> = match value {
        Value::Object(members) => {
            let is_schema = members.contains_key("type") || members.contains_key("$ref");
            if is_schema || members.contains_key("anyOf") {
                let examples = members.get("examples").and_then(Value::as_array);
                let values =
                    members.get("default").into_iter().chain(examples.into_iter().flatten());
                shown.extend(values.map(|value| (pointer.clone(), value)));
            }
            let escaped = |name: &str| name.replace('~', "~0").replace('/', "~1");
            members.iter().map(|(name, value)| (escaped(name), value)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, item)| (at.to_string(), item)).collect()
        }
        _ => Vec::new(),
    };
    for (name, part) in parts {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&name);
        find_shown(part, pointer, shown);
        pointer.truncate(length);
    }
}

fn exported(sources: &[Source]) -> Document {
    export(sources).expect("it passes")
}

fn imported(sdk: &str, text: &str) -> Import {
    import(Input {
        sdk,
        document: &[source("openapi.json", text)],
        overlays: &[],
        names: None,
        events: &[],
    })
    .expect("it can be imported")
}

fn json(document: &Document) -> Value {
    serde_json::from_str(&document.to_json()).expect("it is JSON")
}

/// Returns a value without its places.
fn plain(node: &Node) -> Value {
    use codegen::yaml::Value as Yaml;
    match &node.value {
        Yaml::Null => Value::Null,
        Yaml::Bool(flag) => Value::Bool(*flag),
        Yaml::Int(_) | Yaml::Float(_) => Value::String(node.describe()),
        Yaml::String(text) => Value::String(text.clone()),
        Yaml::Seq(items) => Value::Array(items.iter().map(plain).collect()),
        Yaml::Map(entries) => {
            entries.iter().map(|(key, value)| (key.value.clone(), plain(value))).collect()
        }
    }
}

/// All specs of the repository, each with its main file first.
fn specs() -> BTreeMap<String, Vec<Source>> {
    let mut specs = BTreeMap::new();
    let folders = ["tests/cases", "tests/history", "tests/growth", "../spec", "loopback"];
    let rules = fs::read_dir(root().join("tests/rules")).expect("it can be read");
    let rules = rules.map(|entry| entry.expect("it can be read").path());
    for folder in folders.iter().map(|folder| root().join(folder)).chain(rules) {
        for path in yaml_files(&folder) {
            let mut files = vec![read(&path)];
            files.extend(yaml_files(&path.with_extension("")).iter().map(|path| read(path)));
            let name = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
            specs.insert(name, files);
        }
    }
    specs
}

fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("it can be read").path()).collect();
    paths.retain(|path| {
        let name = path.to_string_lossy();
        name.ends_with(".yaml") && !name.ends_with(".import.yaml")
    });
    paths.sort();
    paths
}

/// The name of the package, which is the first in the sources.
fn package(sources: &[Source]) -> String {
    let names = sources.iter().flat_map(|source| source.text.split("name: ").skip(1));
    let end = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_';
    let name = names.into_iter().next().and_then(|rest| rest.split(end).next());
    name.expect("it has a package").to_owned()
}

fn read(path: &Path) -> Source {
    source(&path.to_string_lossy(), &fs::read_to_string(path).expect("it can be read"))
}

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned() }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn data(name: &str) -> PathBuf {
    root().join("tests/data").join(name)
}
