//! A way through the spec leads to where a thing is written, in whatever form.

use std::fmt::Write as _;

use codegen::Source;
use codegen::diagnostics::Position;
use codegen::diagnostics::{self, Diagnostics, Place};
use codegen::lower::Places;
use codegen::spec;
use codegen::yaml::{self, Node, Value};

const MAIN: &str = r#"
package: {name: notes, version: 0.1.0}
client:
  name: Notes
  base_url: https://api.notes.example
  env: {api_key: [NOTES_KEY, OLD_KEY]}
  errors: {404: Missing}
parameters:
  Scope:
    project_id?: string
pagination:
  Cursor:
    request: {token: cursor}
    response: {items: data, next: next_cursor}
resources:
  notes:
    docs: Notes.
    list:
      GET: /notes
      query: [Scope, {limit?: integer, "sort": {values: [up, {value: down, docs: Falling.}]}}]
      pages: Cursor<Note>
    create:
      POST: /notes
      query: Scope
      headers: {X-Trace?: string}
      body:
        title: string
        fields: {type: string, docs: A member that is called so.}
        author?:
          fields:
            name: string
    replace:
      PUT: /notes/{id}
      path:
        id: integer
      body: Note
    patch: {PATCH: "/notes/{id}", body?: Note}
    retrieve: GET /notes/{id} -> Note
    operations:
      docs: {GET: /notes/docs}
    resources:
      name:
        read: GET /notes/name
types:
  Note:
    also: [Memo]
    fields:
      title: string
      values?:
        values: {a: The first., b: {name: Bee}}
      fields:
        fields: {type: string}
  Event:
    tag: type?
    fields: {at: string}
    collect:
      name: Answer
      fields:
        text: {pieces: piece.content}
    variants:
      piece: {content: string}
      stop:
        docs: The end.
        fields: {usage?: integer}
      odd: {fields: string}
      other: Other
"#;

const PART: &str = r#"
resources:
  notes:
    archive: POST /notes/archive
types:
  Input:
    any_of: {Text: string, One: {type: Note}}
  Shape:
    any_of: [string, Array<Note>, "Record<string, Note>"]
  Order: {values: [asc, desc]}
  Id: string
"#;

fn sources() -> [Source; 2] {
    [("notes.yaml", MAIN), ("notes/more.yaml", PART)]
        .map(|(name, text)| Source { name: name.into(), text: text.into() })
}

/// Returns the position at the end of each way.
fn positions(sources: &[Source], ways: &[&[String]]) -> Vec<Option<Position>> {
    let (spec, _) = spec::parse(sources);
    let places = Places::of(&spec);
    let places: Vec<Option<Place>> = ways.iter().map(|way| places.nearest(way)).collect();
    let found: Vec<Place> = places.iter().copied().flatten().collect();
    let mut positions = diagnostics::positions(&found, sources).into_iter();
    places.into_iter().map(|place| place.and_then(|_| positions.next())).collect()
}

/// Returns the position at the end of each way, with the line from there on.
fn shown(sources: &[Source], ways: &[&str]) -> String {
    let ways: Vec<Vec<String>> = ways.iter().map(|way| split(way)).collect();
    let ways: Vec<&[String]> = ways.iter().map(Vec::as_slice).collect();
    let mut shown = String::new();
    for (way, position) in ways.iter().zip(positions(sources, &ways)) {
        let way = way.join(" ");
        match position {
            None => writeln!(shown, "{way}: nowhere").unwrap(),
            Some(at) => {
                let source = sources.iter().find(|source| source.name == at.file).unwrap();
                let line = source.text.lines().nth(at.line - 1).unwrap();
                let rest: String = line.chars().skip(at.column - 1).collect();
                writeln!(shown, "{way}: {}:{}:{}: {rest}", at.file, at.line, at.column).unwrap();
            }
        }
    }
    shown
}

fn split(way: &str) -> Vec<String> {
    way.split(' ').map(str::to_owned).collect()
}

#[test]
fn a_way_leads_to_what_it_names_in_whatever_form_that_is_written() {
    insta::assert_snapshot!(shown(
        &sources(),
        &[
            "package version",
            "client env api_key",
            "client env api_key OLD_KEY",
            "client errors 404",
            "parameters Scope project_id",
            "pagination Cursor request token",
            "pagination Cursor cursor",
            "resources notes",
            "resources notes list query limit",
            "resources notes list query Scope",
            "resources notes list query sort down",
            "resources notes list query sort up",
            "resources notes list GET",
            "resources notes create query Scope",
            "resources notes create headers X-Trace",
            "resources notes create body title",
            "resources notes create body fields",
            "resources notes create body author name",
            "resources notes replace path id",
            "resources notes replace body",
            "resources notes patch body",
            "resources notes docs",
            "resources notes name read",
            "resources notes archive",
            "types Note title",
            "types Note also Memo",
            "types Note values b",
            "types Note values a",
            "types Note fields fields",
            "types Event tag",
            "types Event at",
            "types Event collect text",
            "types Event piece content",
            "types Event stop usage",
            "types Event odd fields",
            "types Event other",
            "types Input One",
            "types Input Text",
            "types Shape String",
            "types Shape NoteArray",
            "types Shape NoteRecord",
            "types Shape Null",
            "types Order desc",
            "types Id",
        ]
    ));
}

#[test]
fn a_way_that_leads_on_ends_at_the_nearest_thing_that_is_there() {
    insta::assert_snapshot!(shown(
        &sources(),
        &[
            "resources notes retrieve path id",
            "resources notes patch path id",
            "resources notes create query project_id",
            "resources notes create body",
            "resources notes list body title",
            "resources letters send",
            "types Note subtitle",
            "types Nothing title",
            "types Id name",
            "errors 404",
            "title",
        ]
    ));
}

#[test]
fn no_way_leads_into_what_cannot_be_read() {
    let [main, _] = sources();
    let broken = Source { name: "notes/broken.yaml".into(), text: "types: {Lost: ".into() };
    assert_eq!(
        shown(&[main.clone(), broken.clone()], &["types Lost", "types Note"]),
        shown(&[main], &["types Lost", "types Note"])
    );
    assert_eq!(shown(&[broken], &["types Lost"]), "types Lost: nowhere\n");
    assert_eq!(shown(&[], &["types Lost"]), "types Lost: nowhere\n");
}

#[test]
fn columns_are_counted_in_characters_and_a_byte_order_mark_is_none() {
    let text = "\u{feff}types: {Größe: {fields: {straße: string, maß: string}}}\r\n".to_owned();
    let source = Source { name: "a.yaml".into(), text };
    let way = split("types Größe maß");
    let found = positions(&[source], &[&way, &way[..1]]);
    let columns: Vec<_> = found.iter().flatten().map(|at| (at.line, at.column)).collect();
    assert_eq!(columns, [(1, 42), (1, 1)]);
}

/// Looking each one up by itself would take minutes.
#[test]
fn thousands_of_ways_are_followed_in_one_reading() {
    let count = 5_000;
    let mut text = String::from("types:\n");
    for number in 0..count {
        writeln!(text, "  Type{number}: {{fields: {{a?: string, b: {{values: [x, y]}}}}}}")
            .unwrap();
    }
    let source = Source { name: "a.yaml".into(), text };
    let ways: Vec<Vec<String>> =
        (0..count).rev().map(|number| split(&format!("types Type{number} b y"))).collect();
    let ways: Vec<&[String]> = ways.iter().map(Vec::as_slice).collect();
    let start = std::time::Instant::now();
    let found = positions(&[source], &ways);
    let lines: Vec<usize> = found.iter().flatten().map(|at| at.line).collect();
    assert!(lines.into_iter().eq((2..count + 2).rev()));
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

/// YAML in every form that a node can be written in, beside the specs of the other tests.
const FORMS: [&str; 12] = [
    "a: 1\nb:\nc: ~\nnull: x\nd: null\n\"e\": 'it''s'\n'f': \"a \\\" b\"\n",
    "# head\n---\n# more\na: # {no\n  {b: [c, 'd', [e], {}], \"f\":g, h, ? i : j, k: }\n",
    "- a\n- - b\n  - c: d\n    e: f\n-\n- g\n-   # none\n  h\n- ? i\n  : j\n",
    "a: &x b\nc: *x\nd: &y {e: f}\ng: *y\nh: &z\n  i: j\nk: [*x, *y, *z]\n*x : l\n&k m: n\n",
    "a: |\n  b: c\n\n   d\n  # no comment\nb: >-\n\n  e\n  f\n# a comment\nc: |+\n\nd: |2\n    g\n  h\ne: ''\n",
    "a: b\n  c\n\n  d\ne: 'f\n\n  g'\nh: \"i\\\n  j\\n\"\nk: -5\nl: ?m\nn: :o\np: q#r\ns: t # u\n",
    "a: !!str\nb: !!str 5\nc: !!map {d: !!null e}\nf: !!seq\n- g\nh: !!null ''\n",
    "[a: b, {c: d}: e]\n",
    "[a: b, c, d: [e, f: g], \"h\": i]\n",
    "\u{feff}a:\r\n  - b\r\n  - c d\r\ne: é日\r\n  f\r\n",
    "{a: {b: {c: [d, {e: f}]}},\n g: # ]}\n  h,\n}\n",
    "a:\n- b\n-\n  - c\nd:\n- - - e\n",
];

/// Every node of a file is found where it is written, although only its value is read.
#[test]
fn every_node_is_found_in_every_form() {
    let mut texts: Vec<String> = FORMS.map(str::to_owned).into();
    for folder in ["tests/cases", "tests/errors", "tests/data"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|it| it == "yaml") {
                texts.push(std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut nodes = 0;
    for text in texts {
        let Some(node) = yaml::load_file(0, &text, &mut Diagnostics::default()) else {
            continue;
        };
        let mut begins = Vec::new();
        beginnings(&node, &mut begins);
        nodes += begins.len();
        let places: Vec<Place> = begins.iter().map(|(place, _)| *place).collect();
        let sources = [Source { name: "spec.yaml".into(), text }];
        let lines: Vec<&str> = sources[0].text.trim_start_matches('\u{feff}').split('\n').collect();
        for ((_, begin), at) in begins.iter().zip(diagnostics::positions(&places, &sources)) {
            let rest: String = lines[at.line - 1].chars().skip(at.column - 1).collect();
            let value = without_properties(&rest);
            let is_there = value.is_empty() && value != rest
                || value.starts_with(['"', '\'', '|', '>', '*', '?'])
                || begin.iter().any(|begin| value.starts_with(begin.as_str()));
            assert!(
                is_there,
                "{at:?}: {rest:?} does not begin with {begin:?} in\n{}",
                sources[0].text
            );
        }
    }
    assert!(nodes > 2_000, "{nodes}");
}

/// Each node with what its text may begin with.
fn beginnings(node: &Node, begins: &mut Vec<(Place, Vec<String>)>) {
    let word = |text: &str| text.split_whitespace().next().unwrap_or_default().to_owned();
    let begin: Vec<String> = match &node.value {
        Value::Null => vec![String::new()],
        Value::String(text) => vec![word(text)],
        Value::Bool(value) => vec![value.to_string()],
        // `0x10` is 16.
        Value::Int(value) => vec![value.to_string(), "0".to_owned()],
        Value::Float(value) => {
            vec![value.to_string()[..1].to_owned(), ".".to_owned(), "+".to_owned()]
        }
        Value::Seq(_) => vec!["[".to_owned(), "-".to_owned()],
        Value::Map(entries) => {
            let first = entries.first().map(|(key, _)| word(&key.value));
            std::iter::once("{".to_owned()).chain(first).collect()
        }
    };
    begins.push((node.place, begin));
    match &node.value {
        Value::Seq(nodes) => nodes.iter().for_each(|node| beginnings(node, begins)),
        Value::Map(entries) => entries.iter().for_each(|(key, node)| {
            begins.push((key.place, vec![word(&key.value)]));
            beginnings(node, begins);
        }),
        _ => {}
    }
}

fn without_properties(text: &str) -> &str {
    let mut rest = text;
    while rest.starts_with(['&', '!']) {
        rest = rest.find(' ').map_or("", |space| rest[space..].trim_start());
    }
    rest
}
