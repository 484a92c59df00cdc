//! Reading of specs: order, spelling, places, several sources, and what is left where a part cannot
//! be read.

use codegen::diagnostics::{Diagnostics, Entry, Source};
use codegen::spec::{
    BodyContent, FieldType, Parameters, Payload, Response, Spec, Statuses, TypeExprKind, TypeKind,
    familiar, parse,
};

const HEAD: &str = "package: {name: example, version: '1'}\nclient: {name: Example, base_url: x}\n";

#[test]
fn everything_that_can_be_said_is_in_the_spec() {
    let (spec, diagnostics) = read(&[include_str!("data/sound.yaml")]);
    assert_eq!(diagnostics.len(), 0);

    let client = spec.client.unwrap();
    assert_eq!(client.timeout.unwrap().value.as_millis(), 1500);
    let statuses: Vec<Statuses> = client.errors.iter().map(|it| it.statuses.value).collect();
    assert_eq!(statuses, [Statuses::One(422), Statuses::One(404)]);

    let store = &spec.resources[0];
    let names: Vec<&str> = store.operations.iter().map(|it| it.name.value.as_str()).collect();
    assert_eq!(names, ["docs", "raw", "replace", "watch", "change"]);
    let below: Vec<&str> = store.resources.iter().map(|it| it.name.value.as_str()).collect();
    assert_eq!(below, ["items", "name"]);
    assert!(matches!(store.operations[1].response, Response::Bytes(_)));
    let body = &store.operations[2].body.as_ref().unwrap().content;
    assert!(matches!(body, BodyContent::Whole { optional: true, .. }));

    let [list, create] = &store.resources[0].operations[..] else { panic!("two operations") };
    let [Parameters::Group(group), Parameters::Fields(fields)] = &list.query[..] else {
        panic!("a group and fields")
    };
    assert_eq!((group.value.as_str(), fields[0].name.value.as_str()), ("Scope", "filter"));
    assert!(fields[0].optional);
    let body = &create.body.as_ref().unwrap().content;
    let BodyContent::Members(fields) = body else { panic!("members") };
    assert!(matches!(fields[2].ty, FieldType::Struct(_)));

    let event = spec.types.iter().find(|def| def.name.value == "Event").unwrap();
    let TypeKind::Tagged(union) = &event.kind else { panic!("a union") };
    assert!(union.tag_optional);
    assert_eq!(union.tag.as_ref().unwrap().value, "type");
    assert!(matches!(&union.variants[1].payload, Payload::Named(name) if name.value == "Item"));
    let Payload::Fields(short) = &union.variants[3].payload else { panic!("members") };
    assert_eq!(short[0].name.value, "fields");
    let colours = spec.types.iter().find(|def| def.name.value == "Colour").unwrap();
    let TypeKind::Enum(colours) = &colours.kind else { panic!("an enum") };
    assert_eq!(colours[2].value.value.text(), "no");
}

#[test]
fn sources_are_united() {
    let (spec, diagnostics) = read(&[
        &format!("{HEAD}resources:\n  a:\n    docs: First.\n    b: {{one: {{GET: /one}}}}\n"),
        "resources:\n  a:\n    b: {two: {GET: /two}}\n    three: {GET: /three}\ntypes: {T: string}\n",
    ]);
    assert_eq!(diagnostics.len(), 0);
    let a = &spec.resources[0];
    assert_eq!(a.notes.docs.as_ref().unwrap().value, "First.");
    assert_eq!(a.operations[0].name.value, "three");
    let names: Vec<&str> =
        a.resources[0].operations.iter().map(|it| it.name.value.as_str()).collect();
    assert_eq!(names, ["one", "two"]);
    assert_eq!(spec.types.len(), 1);
}

#[test]
fn what_two_sources_define_is_shown_at_both() {
    let texts = [
        &format!("{HEAD}types: {{T: string}}\nresources: {{a: {{docs: A., list: {{GET: /a}}}}}}\n"),
        "client: {name: Other, base_url: y}\ntypes: {T: integer}\n",
        "resources: {a: {docs: B., list: {GET: /b}}}\nparameters: {P: {x: string}, Q: {}}\n",
        "parameters:\n  P: {x: string}\n",
    ];
    let (_, diagnostics) = read(&texts);
    insta::assert_snapshot!(diagnostics.render(&sources(&texts)));
}

#[test]
fn parts_of_type_expressions_have_places() {
    let text = format!(
        "{HEAD}types:\n  A:\n    fields:\n      plain: Array<Array>\n      single: 'Record<string, Set<B>>'\n      \
         double: \"Array | null\"\n      escaped: \"Array<\\x41rray>\"\n      block: >-\n        Array<Array>\n      &anchor tagged: !!str Array\n"
    );
    let at: Vec<(usize, usize)> =
        entries(&[&text]).iter().map(|entry| (entry.line, entry.column)).collect();
    // Where the source spells the text in another way, the place is the start of the text.
    assert_eq!(at, [(6, 20), (7, 31), (8, 16), (9, 16), (10, 14), (12, 29)]);
}

#[test]
fn what_cannot_be_read_is_broken_and_its_words_are_kept() {
    let (spec, diagnostics) = read(&[&format!(
        "{HEAD}resources:\n  a:\n    list: {{GET: /a, returns: 'Array<One', retruns: Two}}\n    get: {{GET: /b, returns: [Three]}}\n"
    )]);
    assert_eq!(diagnostics.len(), 3);
    for word in ["One", "Two", "Three"] {
        assert!(spec.unread.contains(word), "{word}");
    }
    assert!(!spec.incomplete);
    let Response::Value { ty, .. } = &spec.resources[0].operations[0].response else {
        panic!("a value")
    };
    assert_eq!(ty.kind, TypeExprKind::Broken);
    assert!(matches!(spec.resources[0].operations[1].response, Response::Broken));
}

#[test]
fn a_source_that_cannot_be_read_hides_no_mistake_of_another() {
    let texts = ["package: [\n", "client: {nmae: X, base_url: y}\n"];
    let (spec, _) = read(&texts);
    assert!(spec.incomplete);
    let entries = entries(&texts);
    let found: Vec<(&str, &str)> =
        entries.iter().map(|entry| (entry.file.as_str(), entry.code.as_str())).collect();
    assert_eq!(found, [("spec/0.yaml", "yaml-syntax"), ("spec/1.yaml", "unknown-key")]);
}

#[test]
fn every_mistake_is_reported_in_one_run() {
    let text = "package: {name: 1, vresion: x}\nclient: {base_url: no}\nresources:\n  a: {GET: /x}\n  b: {c: {GET: 3, status: 99, timeout: -1}}\n";
    let codes: Vec<(String, usize, usize)> =
        entries(&[text]).into_iter().map(|entry| (entry.code, entry.line, entry.column)).collect();
    let expected = [
        ("wrong-kind", 1, 17),
        ("unknown-key", 1, 20),
        ("missing-key", 2, 1),
        ("wrong-kind", 4, 12),
        ("wrong-kind", 5, 16),
        ("bad-value", 5, 27),
        ("bad-value", 5, 40),
    ];
    let expected = expected.map(|(code, line, column)| (code.to_owned(), line, column));
    assert_eq!(codes, expected);
}

#[test]
fn mistakes_by_the_thousand_are_placed_too() {
    let mut text = format!("{HEAD}types:\n");
    for number in 0..200 {
        text.push_str(&format!("  T{number}:\n    fields: [x]\n    dcos: y\n"));
    }
    let entries = entries(&[&text]);
    assert_eq!(entries.len(), 400);
    // Beyond the first, a list is shown at its key: each costs another reading of the text.
    for (at, entry) in entries.iter().enumerate() {
        assert_eq!(entry.line, 5 + at / 2 * 3 + at % 2);
    }
}

#[test]
fn spellings_of_other_languages_are_known() {
    assert_eq!(familiar("Boolean"), Some("boolean"));
    assert_eq!(familiar("i64"), Some("integer"));
    assert_eq!(familiar("Session"), None);
}

fn sources(texts: &[&str]) -> Vec<Source> {
    let source = |(number, text): (usize, &&str)| Source {
        name: format!("spec/{number}.yaml"),
        text: (*text).to_owned(),
    };
    texts.iter().enumerate().map(source).collect()
}

fn read(texts: &[&str]) -> (Spec, Diagnostics) {
    parse(&sources(texts))
}

fn entries(texts: &[&str]) -> Vec<Entry> {
    let sources = sources(texts);
    parse(&sources).1.to_entries(&sources)
}
