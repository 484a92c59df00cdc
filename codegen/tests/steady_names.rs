//! Checks that what stands in a document keeps its name wherever something else is added to it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::{Diagnostics, Place, Source};
use codegen::import::{Input, import};
use codegen::yaml::{Node, Spanned, Value, load};

#[test]
fn names_stay_wherever_something_is_added() {
    let mut count = 0;
    for path in documents() {
        let text = fs::read_to_string(&path).expect("it can be read");
        let root = load(0, &text, &mut Diagnostics::default()).expect("it is YAML");
        let before = names(&root);
        let methods = before.iter().filter(|name| name.starts_with("method ")).count();
        assert!(methods > 0 && before.len() > 3, "{}: {before:#?}", path.display());
        for spot in [Spot::First, Spot::Middle, Spot::Last] {
            for (what, add) in ADDITIONS {
                let mut changed = root.clone();
                add(&mut changed, spot);
                let after = names(&changed);
                let lost: Vec<&String> = before.difference(&after).collect();
                assert!(lost.is_empty(), "{}, {what}, {spot:?}: {lost:#?}", path.display());
                count += 1;
            }
        }
    }
    assert!(count >= 48, "{count} documents were changed");
}

#[test]
fn equal_types_in_place_have_the_shortest_of_their_names() {
    let document = |schemas: &str| {
        format!(
            "{{openapi: 3.1.0, paths: {{/a: {{get: {{responses: {{'200': {{content: \
             {{application/json: {{schema: {{$ref: '#/components/schemas/All'}}}}}}}}}}}}}}}}, \
             components: {{schemas: {{{schemas}}}}}}}"
        )
    };
    let all = "All: {type: object, properties: {b: {$ref: '#/components/schemas/B'}, m: {$ref: '#/components/schemas/Manager'}}}";
    let owner = "{type: object, properties: {owner: {type: object, properties: {id: {type: string}}}, more: {type: string}}}";
    let (short, long) = (format!("B: {owner}"), format!("Manager: {owner}"));
    for schemas in [[all, &short, &long], [&long, &short, all]] {
        let text = document(&schemas.join(", "));
        let root = load(0, &text, &mut Diagnostics::default()).expect("it is YAML");
        let found = names(&root);
        assert!(found.contains("type BOwner"), "{found:#?}");
        assert!(!found.contains("type ManagerOwner"), "{found:#?}");
    }
}

/// Where something is added among what is there.
#[derive(Clone, Copy, Debug)]
enum Spot {
    First,
    Middle,
    Last,
}

impl Spot {
    fn insert<T>(self, all: &mut Vec<T>, one: T) {
        let at = match self {
            Self::First => 0,
            Self::Middle => all.len() / 2,
            Self::Last => all.len(),
        };
        all.insert(at, one);
    }
}

/// Adds something to a document.
type Addition = fn(&mut Node, Spot);

const ADDITIONS: &[(&str, Addition)] = &[
    ("an operation and its schema", |root, spot| {
        entry(
            root,
            &["paths"],
            spot,
            "/added_later",
            node(
                "{get: {operationId: findAddedLater, tags: [added later], parameters: [{name: order, in: query, schema: {type: string, enum: [up, down]}}], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/AddedLater'}}}}}}}",
            ),
        );
        entry(
            root,
            &["components", "schemas"],
            spot,
            "AddedLater",
            node(
                "{type: object, properties: {id: {type: string}, kind: {type: string, enum: [one, two]}, inner: {type: object, properties: {some: {type: boolean}}}}}",
            ),
        );
    }),
    ("copies of all that is read, one level deeper", |root, spot| {
        let copies: Vec<(String, Node)> = root
            .get("paths")
            .map_or(&[][..], Node::entries)
            .iter()
            .filter_map(|(path, item)| {
                let mut get = item.get("get")?.clone();
                // Who reads it there is told by the path.
                if let Value::Map(entries) = &mut get.value {
                    entries.retain(|(key, _)| !key.value.starts_with("x-"));
                }
                let shared = item.get("parameters").map(|all| (key("parameters"), all.clone()));
                let entries = shared.into_iter().chain([(key("get"), get)]).collect();
                let item = Node { value: Value::Map(entries), place: item.place };
                Some((format!("/added_later{}", path.value), item))
            })
            .collect();
        for (path, item) in copies {
            entry(root, &["paths"], spot, &path, item);
        }
    }),
    ("copies of schemas with longer names", |root, spot| {
        let schemas = at(root, &["components", "schemas"]).map(|all| all.entries().to_vec());
        let mut references = Vec::new();
        for (name, schema) in schemas.unwrap_or_default() {
            if schema.get("properties").is_none() || name.value.starts_with("x-") {
                continue;
            }
            let longer = format!("{}AddedLater", name.value);
            references.push(format!("{{$ref: '#/components/schemas/{longer}'}}"));
            entry(root, &["components", "schemas"], spot, &longer, schema);
        }
        let members: Vec<String> =
            (0..).zip(references).map(|(at, it)| format!("m{at}: {it}")).collect();
        let text = format!(
            "{{get: {{operationId: copiesAddedLater, tags: [added later], responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{type: object, properties: {{{}}}}}}}}}}}}}}}}}",
            members.join(", ")
        );
        entry(root, &["paths"], spot, "/added_later", node(&text));
    }),
    ("a parameter of each operation", |root, spot| {
        let Some(paths) = at(root, &["paths"]) else { return };
        let Value::Map(paths) = &mut paths.value else { return };
        let parameter =
            node("{name: addedLater, in: query, schema: {type: string, enum: [yes, no]}}");
        for (_, get) in paths.iter_mut().filter_map(|(_, item)| {
            let Value::Map(entries) = &mut item.value else { return None };
            entries.iter_mut().find(|(key, _)| key.value == "get")
        }) {
            let Value::Map(entries) = &mut get.value else { continue };
            match entries.iter_mut().find(|(key, _)| key.value == "parameters") {
                Some((_, Node { value: Value::Seq(all), .. })) => {
                    spot.insert(all, parameter.clone())
                }
                _ => {
                    let all = Value::Seq(vec![parameter.clone()]);
                    entries.push((key("parameters"), Node { value: all, place: parameter.place }));
                }
            }
        }
    }),
];

/// Returns the names that a document gives: of methods with their endpoints, of types, of groups
/// of parameters and of schemes of pages with what they are.
fn names(root: &Node) -> BTreeSet<String> {
    let mut text = String::new();
    write(root, &mut text);
    let document = [Source { name: "document.json".to_owned(), text }];
    let input =
        Input { sdk: "sample", document: &document, overlays: &[], names: None, events: &[] };
    let made = import(input).unwrap_or_else(|error| panic!("{error:?}"));
    let spec = Source { name: "spec/sample.yaml".to_owned(), text: made.text };
    let files = codegen::generate(std::slice::from_ref(&spec)).expect("it passes as written");
    let pages = files.iter().find(|file| file.path == "api.md").expect("each crate has one");
    let mut names = BTreeSet::new();
    for line in pages.text.lines() {
        if let Some(call) = line.strip_prefix("- `client.")
            && let Some((name, rest)) =
                call.split_once('(').map(|_| call.rsplit_once(")` `").unwrap_or((call, "")))
        {
            let end = name.rfind('(').unwrap_or(name.len());
            let endpoint = rest.split('`').next().unwrap_or_default();
            names.insert(format!("method {} {endpoint}", &name[..end]));
        } else if let Some(name) = line.strip_prefix("### ") {
            names.insert(format!("type {name}"));
        }
    }
    let spec = load(0, &spec.text, &mut Diagnostics::default()).expect("it is YAML");
    for (scheme, node) in spec.get("pagination").map_or(&[][..], Node::entries) {
        let mut text = String::new();
        write(node, &mut text);
        names.insert(format!("scheme {} {text}", scheme.value));
    }
    names
}

fn documents() -> Vec<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = ["operations", "schemas", "unions", "content"]
        .map(|name| format!("tests/import/{name}.yaml"));
    let mut paths: Vec<PathBuf> = own.iter().map(|path| here.join(path)).collect();
    // Real ones stand beside the repository, where they do.
    let real = [
        "museum.yaml",
        "petstore-v3.0.yaml",
        "swagger-petstore.yaml",
        "dropshot-test_openapi_fuller.json",
        "llamacloud-chat.openapi.json",
    ];
    let real = real.map(|name| here.join("../../shared/openapi").join(name));
    paths.extend(real.into_iter().filter(|path| path.exists()));
    paths
}

fn node(text: &str) -> Node {
    load(0, text, &mut Diagnostics::default()).expect("it is YAML")
}

fn key(name: &str) -> Spanned<String> {
    Spanned { value: name.to_owned(), place: Place::file(0) }
}

fn at<'n>(root: &'n mut Node, path: &[&str]) -> Option<&'n mut Node> {
    path.iter().try_fold(root, |node, key| {
        let Value::Map(entries) = &mut node.value else { return None };
        entries.iter_mut().find(|(name, _)| name.value == *key).map(|(_, value)| value)
    })
}

/// Adds an entry to the mapping at a path, where there is one.
fn entry(root: &mut Node, path: &[&str], spot: Spot, name: &str, value: Node) {
    if let Some(Node { value: Value::Map(entries), .. }) = at(root, path) {
        spot.insert(entries, (key(name), value));
    }
}

/// Writes a document as JSON.
fn write(node: &Node, out: &mut String) {
    match &node.value {
        Value::Map(entries) => {
            out.push('{');
            for (number, (key, value)) in entries.iter().enumerate() {
                out.push_str(if number > 0 { "," } else { "" });
                out.push_str(&serde_json::to_string(&key.value).expect("text is JSON"));
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
        Value::Seq(items) => {
            out.push('[');
            for (number, item) in items.iter().enumerate() {
                out.push_str(if number > 0 { "," } else { "" });
                write(item, out);
            }
            out.push(']');
        }
        Value::String(text) => out.push_str(&serde_json::to_string(text).expect("text is JSON")),
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(&flag.to_string()),
        Value::Int(_) | Value::Float(_) => out.push_str(&node.number().expect("it is a number")),
    }
}
