//! A way through the spec leads to where a thing is written, in whatever form.

use std::fmt::Write as _;

use codegen::Source;
use codegen::positions::positions;

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

/// Where each way leads, with the line from there on.
fn told(sources: &[Source], ways: &[&str]) -> String {
    let ways: Vec<Vec<String>> = ways.iter().map(|way| split(way)).collect();
    let ways: Vec<&[String]> = ways.iter().map(Vec::as_slice).collect();
    let mut told = String::new();
    for (way, position) in ways.iter().zip(positions(sources, &ways)) {
        let way = way.join(" ");
        match position {
            None => writeln!(told, "{way}: nowhere").unwrap(),
            Some(at) => {
                let source = sources.iter().find(|source| source.name == at.file).unwrap();
                let line = source.text.lines().nth(at.line - 1).unwrap();
                let rest: String = line.chars().skip(at.column - 1).collect();
                writeln!(told, "{way}: {}:{}:{}: {rest}", at.file, at.line, at.column).unwrap();
            }
        }
    }
    told
}

fn split(way: &str) -> Vec<String> {
    way.split(' ').map(str::to_owned).collect()
}

#[test]
fn a_way_leads_to_what_it_names_in_whatever_form_that_is_written() {
    insta::assert_snapshot!(told(
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
            "types Input text",
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
    insta::assert_snapshot!(told(
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
        told(&[main.clone(), broken.clone()], &["types Lost", "types Note"]),
        told(&[main], &["types Lost", "types Note"])
    );
    assert_eq!(told(&[broken], &["types Lost"]), "types Lost: nowhere\n");
    assert_eq!(told(&[], &["types Lost"]), "types Lost: nowhere\n");
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
