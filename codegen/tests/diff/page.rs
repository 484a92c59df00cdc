//! The page on a comparison: what it holds, and that texts of specs stay texts.

use std::collections::BTreeMap;

use codegen::diff::report::{Evidence, Outcome, Report, html};
use codegen::explain::explain;
use codegen::{Source, accepted, compare};

const SPEC: &str = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: https://notes.example}
resources:
  notes:
    retrieve: GET /notes/{id} -> Note
types:
  Note:
    fields:
      title: string
      kind: {values: [a, b]}
";

/// The page on two specs of an SDK with this name, the second one with a list of accepted breaks.
fn page_of(sdk: &str, old: &str, new: &str, list: &str, all: bool) -> String {
    let source = |name: String, text: &str| Source { name, text: text.to_owned() };
    let (old, new) =
        ([source(format!("old/{sdk}.yaml"), old)], [source(format!("new/{sdk}.yaml"), new)]);
    let mut comparison = compare(&old, &new).unwrap();
    accepted::apply(&source("accepted.yaml".to_owned(), list), &mut comparison).unwrap();
    let sides = [sdk, &old[0].name, &new[0].name].map(str::to_owned);
    let outcome = Outcome::Compared(Report::new(sides, "accepted.yaml".to_owned(), comparison));
    let evidence = explain(&old, &new).unwrap().evidence(&old, &new);
    html(&[outcome], &[(sdk.to_owned(), evidence)].into(), all)
}

fn page(old: &str, new: &str) -> String {
    page_of("notes", old, new, "", false)
}

/// The elements of a page, each with its attributes, and without the style and the script.
fn elements(page: &str) -> Vec<(String, Vec<(String, String)>)> {
    let without = |page: &str, name: &str| {
        let (before, rest) = page.split_once(&format!("<{name}>")).unwrap();
        format!("{before}{}", rest.split_once(&format!("</{name}>")).unwrap().1)
    };
    let page = without(&without(page, "style"), "script");
    let mut elements = Vec::new();
    for piece in page.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or_else(|| panic!("no tag: {piece}"));
        assert!(!text.contains('>'), "not escaped: {text}");
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((key, value)) = rest.trim().split_once("=\"") {
            let (value, after) = value.split_once('"').unwrap();
            attributes.push((key.to_owned(), value.to_owned()));
            rest = after;
        }
        elements.push((name.to_owned(), attributes));
    }
    elements
}

#[test]
fn a_page_has_the_verdict_first_and_opens_each_fact_to_its_lines() {
    let new = SPEC
        .replace("title: string", "name: string")
        .replace("[a, b]", "[a, b, c]")
        .replace("0.1.0", "0.2.0");
    let page = page(SPEC, &new);
    let order = [
        "<title>notes: wire breaking, crate major, lag breaking</title>",
        "Upgrade required.",
        "<strong class=\"severe\">breaking</strong>",
        "<strong>0.1.0 → 0.2.0</strong>",
        ">wire breaking: released clients fail against the new server",
        "<code>response.field.required.removed</code>",
        "types::Note::title",
        "To accept it",
        "<figcaption>Old <code>old/notes.yaml:9:7</code></figcaption>",
        "<code class=\"changed\" data-n=\"9 −\">      title: string</code>",
        "src/types/note.rs",
        "pub title: String,</code>",
        "<code>response.enum.value.added</code>",
        "data-n=\"10 +\">      kind: {values: [a, b, c]}</code>",
    ];
    let mut rest = page.as_str();
    for text in order {
        rest = rest.split_once(text).unwrap_or_else(|| panic!("no {text}: {page}")).1;
    }
    assert_eq!(page.matches("<details class=\"fact").count(), 3, "{page}");
}

/// Each break has a line, and so has each cause of the others; `--all` lists every fact.
#[test]
fn facts_of_one_cause_are_folded_unless_all_are_listed() {
    let more = "      title: string\n      b?: string\n      c?: string\n      d?: string\n";
    let new = SPEC.replace("      title: string\n", more);
    for (all, causes) in [(false, 1), (true, 0)] {
        let page = page_of("notes", SPEC, &new, "", all);
        assert_eq!(page.matches("<details class=\"cause\">").count(), causes, "{page}");
        assert_eq!(page.matches("<details class=\"fact").count(), 3, "{page}");
        assert_eq!(page.contains("; 2 more like it"), !all, "{page}");
    }
    let page = page(&new, SPEC);
    assert_eq!(page.matches("<details class=\"fact crate\"").count(), 3, "{page}");
    assert!(!page.contains("<details class=\"cause\">"), "{page}");
}

#[test]
fn an_accepted_break_shows_its_reason() {
    let new = SPEC.replace("title: string", "title: integer");
    let fingerprint = compare(
        &[Source { name: "spec.yaml".to_owned(), text: SPEC.to_owned() }],
        &[Source { name: "spec.yaml".to_owned(), text: new.clone() }],
    )
    .unwrap()
    .facts[0]
        .change
        .fingerprint();
    let list =
        format!("- {{fingerprint: \"{fingerprint}\", version: 0.2.0, reason: Nobody reads it.}}\n");
    let page = page_of("notes", SPEC, &new, &list, false);
    assert!(page.contains("<dt>Accepted for 0.2.0</dt><dd>Nobody reads it.</dd>"), "{page}");
    assert!(!page.contains("To accept it"), "{page}");
}

#[test]
fn texts_of_specs_stay_texts() {
    let hostile =
        "</code></pre><script>alert(1)</script><img src=x onerror='alert(2)'>\\\" onload=\\\"x";
    let new = SPEC
        .replace("{values: [a, b]}", &format!("{{values: [a, \"{hostile}\"]}}"))
        .replace("title: string", &format!("title: {{type: string, docs: \"\\u202E{hostile}\"}}"))
        .replace(
            "retrieve: GET",
            &format!("retrieve:\n      # {hostile}\u{2066}\n      docs: \"{hostile}\"\n      GET:"),
        )
        .replace("GET: /notes/{id} -> Note", "GET: /notes/{id}\n      returns: Note");
    for page in [page_of("a\"<b>'&", SPEC, &new, "", false), page(&new, SPEC)] {
        for (name, attributes) in elements(&page) {
            let name = name.strip_prefix('/').unwrap_or(&name);
            let known = [
                "!DOCTYPE",
                "html",
                "head",
                "meta",
                "title",
                "body",
                "a",
                "main",
                "h1",
                "h2",
                "p",
                "code",
                "dl",
                "div",
                "dt",
                "dd",
                "strong",
                "span",
                "nav",
                "ul",
                "li",
                "form",
                "label",
                "input",
                "button",
                "section",
                "details",
                "summary",
                "small",
                "figure",
                "figcaption",
                "pre",
            ];
            assert!(known.contains(&name), "<{name}>: {page}");
            for (key, value) in attributes {
                assert!(!key.starts_with("on") && key != "src" && key != "style", "{key}: {page}");
                assert!(key != "href" || value.starts_with('#'), "{key}={value}: {page}");
            }
        }
        assert!(!page.contains(['\u{202e}', '\u{2066}']), "{page}");
        assert!(
            page.contains("onerror='alert(2)'&gt;\\&quot; onload=\\&quot;x\\u{2066}"),
            "{page}"
        );
        assert!(page.contains("content=\"default-src 'none';"), "{page}");
    }
}

#[test]
fn a_page_on_several_sdks_leads_to_each() {
    let (sdk, name) = ("tags".to_owned(), "spec.yaml".to_owned());
    let source = Source { name, text: SPEC.to_owned() };
    let sources = [source];
    let comparison = compare(&sources, &sources).unwrap();
    let sides = ["notes", "old.yaml", "new.yaml"].map(str::to_owned);
    let outcomes = [
        Outcome::Compared(Report::new(sides, "accepted.yaml".to_owned(), comparison)),
        Outcome::Added { sdk, new: "spec/tags.yaml".to_owned() },
    ];
    let none: BTreeMap<String, Evidence> = BTreeMap::new();
    let page = html(&outcomes, &none, false);
    for text in [
        "<h1>Changes of 2 SDKs</h1>",
        "<a href=\"#sdk-0\">notes</a> nothing has changed",
        "<h2 id=\"sdk-0\">notes</h2>",
        "Both mean the same.",
        "<a href=\"#sdk-1\">tags</a> was added",
        "The SDK was added: <code>spec/tags.yaml</code>",
    ] {
        assert!(page.contains(text), "{text}: {page}");
    }
    assert!(!page.contains("<script>"), "{page}");
}
