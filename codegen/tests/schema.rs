//! The JSON Schema of the language, compared with the reader, and with what the reader takes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, ErrorKind, InstanceToken, SchemaIndex, Schemas, ValidationError};
use codegen::Source;
use codegen::diagnostics::{Diagnostics, positions};
use codegen::yaml::{Node, Value, load};
use serde_json::Value as Json;
use shown::{LANGUAGE, blocks, whole};

mod shown;

/// The kinds of mistakes that a schema can see.
const VISIBLE: [&str; 4] = ["conflicting-keys", "missing-key", "unknown-key", "wrong-kind"];

/// Mistakes of these kinds that it does not see on their lines: files and lines, and why.
const INVISIBLE: &[(&str, usize, &str)] = &[
    ("accept.yaml", 14, "headers have names of the API's"),
    ("accept.yaml", 15, "headers have names of the API's"),
    ("collect_names.yaml", 19, "variants have names of the API's"),
    ("missing_client.yaml", 1, "the file may be a part of a spec"),
    ("missing_resources.yaml", 1, "the file may be a part of a spec"),
    ("field_with_two_types.yaml", 13, "it is seen at the other key, a line above"),
    ("misspelt_keys.yaml", 17, "it stands below a key that is unknown itself"),
    ("misspelt_keys.yaml", 18, "it stands below a key that is unknown itself"),
    ("misspelt_keys.yaml", 19, "it stands below a key that is unknown itself"),
    ("misspelt_keys.yaml", 20, "it stands below a key that is unknown itself"),
    ("titles.yaml", 14, "a title may be any text"),
];

/// A mapping of which the reader lists all keys when it has one that it does not know, and the
/// definitions of the schema for it.
const MAPPINGS: &[(&str, &[&str])] = &[
    ("", &[""]),
    ("package: {KEY}", &["package"]),
    ("client: {KEY}", &["client"]),
    ("client: {credentials: {a: {KEY}}}", &["credentials"]),
    ("client: {env: {KEY}}", &["env"]),
    ("client: {servers: {a: {KEY}}}", &["server"]),
    ("client: {variables: {a: {KEY}}}", &["variable"]),
    ("client: {response_headers: {a: {KEY}}}", &["responseHeader"]),
    ("pagination: {A: {KEY}}", &["pageScheme"]),
    ("pagination: {A: {request: {KEY}}}", &["pageRequest"]),
    ("pagination: {A: {response: {KEY}}}", &["pageResponse"]),
    ("parameters: {A: {a: {type: string, KEY}}}", &["parameter"]),
    ("resources: {a: {b: {GET: /, KEY}}}", &["operation"]),
    ("resources: {a: {b: {GET: /, path: {a: {type: string, KEY}}}}}", &["pathParameter"]),
    ("resources: {a: {b: {GET: /, body: {a: {type: string, KEY}}}}}", &["bodyMember"]),
    ("resources: {a: {b: {GET: /, returns: {200: {type: string, KEY}}}}}", &["byStatus"]),
    ("types: {A: {fields: {a: {type: string, KEY}}}}", &["member"]),
    (
        "types: {A: {type: string, KEY}}",
        &["structType", "enumType", "taggedUnion", "unionByShape", "alias"],
    ),
    ("types: {A: {values: [{value: a, KEY}]}}", &["listedValue"]),
    ("types: {A: {values: {a: {KEY}}}}", &["meaning"]),
    ("types: {A: {type: string, deprecated: {KEY}}}", &["deprecation"]),
    ("removed: {a: {KEY}}", &["tombstone"]),
    ("types: {A: {any_of: {a: {type: string, KEY}}}}", &["alternative"]),
    ("types: {A: {tag: a, variants: {a: {fields: {}, KEY}}}}", &["variant"]),
    ("types: {A: {tag: a, variants: {a: {}}, collect: {KEY}}}", &["collect"]),
    ("types: {A: {tag: a, variants: {a: {}}, collect: {fields: {a: {KEY}}}}}", &["collected"]),
];

#[test]
fn the_file_is_as_generated() {
    let path = root().join("../spec/schema.json");
    let file = fs::read_to_string(path).expect("the file is there");
    let is_fresh = file.lines().eq(codegen::schema::schema().lines());
    assert!(is_fresh, "`cargo xtask schema` writes it anew");
}

/// What no schema is known for takes anything, and has a comment on what its row says.
#[test]
fn each_row_of_the_description_says_what_its_keys_take() {
    let text = codegen::schema::schema();
    let unknown: Vec<&str> = text.lines().filter(|line| line.contains("$comment")).collect();
    assert!(unknown.is_empty(), "add these to src/schema/takes.rs: {}", unknown.join("\n"));
}

#[test]
fn each_key_is_described() {
    let schema = schema();
    let mut silent = Vec::new();
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        for (key, value) in properties(definition) {
            if value["description"].as_str().is_none_or(str::is_empty) {
                silent.push(format!("{name}.{key}"));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn the_schema_has_the_keys_that_the_reader_knows() {
    let schema = schema();
    for (mapping, definitions) in MAPPINGS {
        let text = match *mapping {
            "" => "zzzzzzzz: 1".to_owned(),
            mapping => mapping.replace("KEY", "zzzzzzzz: 1"),
        };
        let (_, mistakes) = codegen::spec::parse(&[source("spec.yaml", &text)]);
        let unknown = mistakes.iter().find(|it| it.message.contains("`zzzzzzzz`"));
        let help = unknown.and_then(|it| it.help.as_deref()).unwrap_or_default();
        let known = help.strip_prefix("it has ").unwrap_or_else(|| panic!("{mapping}: {help}"));
        let known: BTreeSet<&str> = known.split('`').skip(1).step_by(2).collect();
        let held: Vec<_> = definitions
            .iter()
            .map(|name| if name.is_empty() { &schema } else { &schema["$defs"][name] })
            .flat_map(properties)
            .collect();
        let held: BTreeSet<&str> = held.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(held, known, "left: the schema, right: the reader, of {mapping}");
    }
}

#[test]
fn every_spec_is_valid() {
    let validator = Validator::new();
    let mut sources = Vec::new();
    for folder in ["tests/cases", "tests/cases/split", "../spec", "../spec/llama-cloud"] {
        let is_spec = |it: &Source| {
            ![".import.yaml", ".accepted.yaml"].iter().any(|end| it.name.ends_with(end))
        };
        sources.extend(files(folder).into_iter().filter(is_spec));
    }
    let every_key = fs::read_to_string(root().join("tests/data/every_key.yaml"));
    let every_key = every_key.expect("it can be read");
    for (auth, env) in
        [("bearer", "{api_key: KEY}"), ("{header: X-Key, prefix: Key}", "{base_url: URL}")]
    {
        sources
            .push(source("every_key.yaml", &every_key.replace("AUTH", auth).replace("ENV", env)));
    }
    for block in blocks(LANGUAGE) {
        let is_whole = block.text.contains("package:");
        let text = if is_whole { block.text } else { whole(&block.heading, &block.text) };
        sources.push(source(&format!("README.md, {}", block.heading), &text));
    }
    assert!(sources.len() > 90, "only {} specs were found", sources.len());
    let mut wrong = Vec::new();
    for source in sources {
        let node = load(0, &source.text, &mut Diagnostics::default()).expect("it is YAML");
        wrong.extend(
            validator.errors(&node).iter().map(|error| format!("{}: {error}", source.name)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_mistake_that_a_schema_can_see_fails() {
    let validator = Validator::new();
    let mut unseen = BTreeSet::new();
    let (mut seen, mut unread) = (0, 0);
    for source in files("tests/errors") {
        let mut diagnostics = Diagnostics::default();
        let Some(node) = load(0, &source.text, &mut diagnostics) else {
            unread += 1;
            continue;
        };
        let sources = [source];
        let found = validator.lines(&node, &sources);
        let mistakes = codegen::check(&sources).expect_err("it has mistakes");
        for mistake in mistakes.to_entries(&sources) {
            if !VISIBLE.contains(&mistake.code.as_str()) {
                continue;
            }
            if found.contains(&mistake.line) {
                seen += 1;
            } else {
                unseen.insert((
                    mistake.file,
                    mistake.line,
                    format!("{}: {}", mistake.code, mistake.message),
                ));
            }
        }
    }
    let excused: BTreeSet<_> =
        INVISIBLE.iter().map(|(file, line, _)| ((*file).to_owned(), *line)).collect();
    let found: BTreeSet<_> = unseen.iter().map(|(file, line, _)| (file.clone(), *line)).collect();
    assert_eq!(
        found, excused,
        "left: not seen, right: listed as such; {unseen:#?}; {seen} {unread}"
    );
    assert!(seen > 100, "only {seen} mistakes were seen");
}

#[test]
fn values_that_are_wrong_fail() {
    const SPEC: &str = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: https://notes.example}
resources:
  notes:
    list: {GET: /notes, query: {tag: string}, status: 200, returns: Note}
types:
  Note:
    fields:
      of: Kind
      more: Record<string, string>
      last: string | null
  Kind: {any_of: [string, integer]}
";
    let validator = Validator::new();
    let read = |text: &str| {
        let node = load(0, text, &mut Diagnostics::default()).expect("it is YAML");
        (codegen::check(&[source("spec.yaml", text)]).is_ok(), validator.errors(&node).is_empty())
    };
    assert_eq!(read(SPEC), (true, true));
    for (right, wrong) in [
        ("https://notes", "ftp://notes"),
        ("query: {tag: string}", "body: {tag: string}"),
        ("status: 200", "status: 99"),
        ("Record<string, string>", "Record<integer, string>"),
        ("string | null", "null | string"),
        ("[string, integer]", "[string]"),
    ] {
        assert!(SPEC.contains(right), "{right}");
        assert_eq!(read(&SPEC.replace(right, wrong)), (false, false), "{wrong}");
    }
}

/// The properties of a definition, or of those forms of it that are mappings.
fn properties(definition: &Json) -> BTreeMap<String, Json> {
    let own = definition["properties"].as_object();
    let own = own.filter(|_| definition["additionalProperties"] == false).into_iter().flatten();
    let own = own.map(|(key, value)| (key.clone(), value.clone()));
    let alternatives = definition["anyOf"].as_array().into_iter().flatten();
    let alternatives = alternatives.chain(definition.get("then"));
    own.chain(alternatives.flat_map(properties)).collect()
}

struct Validator {
    schemas: Schemas,
    schema: SchemaIndex,
}

impl Validator {
    fn new() -> Self {
        let mut compiler = Compiler::new();
        compiler.add_resource("schema.json", schema()).expect("it is JSON");
        let mut schemas = Schemas::new();
        let schema = compiler.compile("schema.json", &mut schemas).expect("it is a schema");
        Self { schemas, schema }
    }

    fn errors(&self, node: &Node) -> Vec<String> {
        let json = json(node);
        let result = self.schemas.validate(&json, self.schema);
        result.err().into_iter().map(|error| error.to_string()).collect()
    }

    /// The lines of a source that its errors concern.
    fn lines(&self, node: &Node, sources: &[Source]) -> BTreeSet<usize> {
        let json = json(node);
        let mut places = Vec::new();
        if let Err(error) = self.schemas.validate(&json, self.schema) {
            gather(&error, node, &mut places);
        }
        positions(&places, sources).into_iter().map(|position| position.line).collect()
    }
}

/// Gathers the places of the innermost errors.
fn gather(
    error: &ValidationError<'_, '_>,
    root: &Node,
    places: &mut Vec<codegen::diagnostics::Place>,
) {
    if !error.causes.is_empty() {
        error.causes.iter().for_each(|error| gather(error, root, places));
        return;
    }
    let mut at = root;
    places.extend((error.instance_location.tokens.is_empty()).then_some(root.place));
    for (number, token) in error.instance_location.tokens.iter().enumerate() {
        let is_last = number + 1 == error.instance_location.tokens.len();
        let next = match token {
            InstanceToken::Prop(name) => {
                let entry = at.entries().iter().find(|(key, _)| key.value == **name);
                let (key, value) = entry.expect("the entry is there");
                places.extend(is_last.then_some(key.place));
                value
            }
            InstanceToken::Item(at_item) => &at.items()[*at_item],
        };
        places.extend(is_last.then_some(next.place));
        at = next;
    }
    let is_of_keys = matches!(
        error.kind,
        ErrorKind::Not | ErrorKind::OneOf(_) | ErrorKind::DependentRequired { .. }
    );
    places.extend(at.entries().iter().filter(|_| is_of_keys).map(|(key, _)| key.place));
    if let ErrorKind::AdditionalProperties { got } = &error.kind {
        let unknown =
            at.entries().iter().filter(|(key, _)| got.iter().any(|it| **it == *key.value));
        places.extend(unknown.map(|(key, _)| key.place));
    }
}

/// The value as an editor takes it: keys are text.
fn json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(flag) => Json::Bool(*flag),
        Value::Int(number) => match i64::try_from(*number) {
            Ok(number) => number.into(),
            Err(_) => (*number as f64).into(),
        },
        Value::Float(number) => (*number).into(),
        Value::String(text) => Json::String(text.clone()),
        Value::Seq(items) => items.iter().map(json).collect(),
        Value::Map(entries) => Json::Object(
            entries.iter().map(|(key, value)| (key.value.clone(), json(value))).collect(),
        ),
    }
}

fn schema() -> Json {
    serde_json::from_str(&codegen::schema::schema()).expect("it is JSON")
}

/// The YAML files of a folder.
fn files(folder: &str) -> Vec<Source> {
    let entries = fs::read_dir(root().join(folder)).expect("the folder can be read");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "yaml"));
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        source(&name, &fs::read_to_string(&path).expect("it can be read"))
    };
    paths.into_iter().map(read).collect()
}

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned() }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
