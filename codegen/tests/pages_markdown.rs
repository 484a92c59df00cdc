//! The reference pages as Markdown: their links lead somewhere, and their tables have the cells that
//! their heads name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use codegen::{Source, generate};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The pages of a spec by their path below `docs`, or nothing if it has a mistake.
fn pages(name: &str, text: String) -> BTreeMap<String, String> {
    let source = Source { name: name.to_owned(), text };
    let files = generate(&[source]).unwrap_or_default();
    let pages = files
        .into_iter()
        .filter_map(|file| Some((file.path.strip_prefix("docs/")?.to_owned(), file.text)))
        .filter(|(path, _)| path.ends_with(".md"));
    pages.collect()
}

#[test]
fn links_lead_to_headings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cases = fs::read_dir(root.join("tests/cases")).expect("there are cases");
    let mut specs: Vec<_> = cases.map(|entry| entry.expect("it can be read").path()).collect();
    specs.push(root.join("../spec/llama-cloud.yaml"));
    let (mut faults, mut checked) = (Vec::new(), 0);
    for path in specs {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let pages = pages("spec.yaml", text);
        let anchors: BTreeMap<&String, BTreeSet<String>> =
            pages.iter().map(|(name, text)| (name, anchors(text))).collect();
        for (name, text) in &pages {
            for link in links(text) {
                checked += 1;
                let (file, id) = link.split_once('#').unwrap_or((&link, ""));
                let target = if file.is_empty() { name.clone() } else { resolved(name, file) };
                let leads = anchors.get(&target).is_some_and(|it| id.is_empty() || it.contains(id));
                if !leads {
                    faults.push(format!("{}: {name}: `{link}` is dead", path.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(checked > 300, "the links are found: {checked}");
}

/// The links of a page that stay within the pages.
fn links(text: &str) -> Vec<String> {
    let mut quotes = 0;
    let mut links = Vec::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            // Documentation of a spec leads wherever its author says.
            Event::Start(Tag::BlockQuote(_)) => quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => quotes -= 1,
            Event::Start(Tag::Link { dest_url, .. })
                if quotes == 0 && !dest_url.contains("://") =>
            {
                links.push(dest_url.to_string());
            }
            _ => {}
        }
    }
    links
}

/// The anchors that viewers of Markdown give to headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::End(TagEnd::Heading(_)), Some(title)) => {
                let shown = title.chars().filter(|it| it.is_alphanumeric() || " -_".contains(*it));
                let slug: String = shown.flat_map(char::to_lowercase).collect();
                anchors.insert(slug.replace(' ', "-"));
                heading = None;
            }
            (Event::Text(text) | Event::Code(text), Some(title)) => *title += &text,
            _ => {}
        }
    }
    anchors
}

/// A path, seen from a page.
fn resolved(page: &str, path: &str) -> String {
    let mut steps: Vec<&str> = page.split('/').collect();
    steps.pop();
    for step in path.split('/') {
        match step {
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[test]
fn pipes_and_tables_of_documentation_are_kept() {
    let spec = r#"
package: {name: piped, version: 0.1.0}
client: {name: Piped, base_url: "https://api.example.com"}
resources:
  notes:
    list:
      GET: /notes
      query:
        first?: {type: string, docs: 'One \| two | three `four|five`.'}
        second?: {type: string, docs: "| Word | Meaning |\n|---|---|\n| all | Everything. |"}
      returns: text
"#;
    let pages = pages("piped.yaml", spec.to_owned());
    let text = &pages["resources/notes.md"];
    assert!(text.contains(r"| One \| two \| three `four\|five`. |"), "{text}");
    assert!(text.contains(r"| Word / Meaning |"), "{text}");
    assert!(text.contains("> | all | Everything. |\n"), "{text}");
}

/// A page of types is called neither like the index of types nor like a device of Windows.
#[test]
fn pages_of_types_have_names_of_their_own() {
    let mut spec = "package: {name: named, version: 0.1.0}\n\
        client: {name: Named, base_url: \"https://api.example.com\"}\nresources:\n  all:\n"
        .to_owned();
    let names = ["Index", "Con", "Inde", "Cox"];
    let names = names.iter().flat_map(|name| (0..30).map(move |number| format!("{name}{number}")));
    let names: Vec<String> = names.collect();
    for name in &names {
        spec += &format!("    read_{}: \"GET /{name} -> {name}\"\n", name.to_lowercase());
    }
    spec += "types:\n";
    for name in &names {
        spec += &format!("  {name}: {{fields: {{name: string}}}}\n");
    }
    let pages = pages("named.yaml", spec);
    assert!(pages["types/con_.md"].contains("\n# Types: Con…\n"), "{}", pages["types/con_.md"]);
    assert!(pages.contains_key("types/index_.md"));
    assert!(!pages.contains_key("types/con.md"));
    let index = &pages["types/index.md"];
    for link in ["(../types/con_.md#con7)", "(../types/index_.md#index7)"] {
        assert!(index.contains(link), "{link}: {index}");
    }
}

/// A resource that only has others below it is introduced on the first page.
#[test]
fn resources_without_operations_are_introduced() {
    let spec = r#"
package: {name: within, version: 0.1.0}
client: {name: Within, base_url: "https://api.example.com"}
resources:
  beta:
    title: Early things
    docs: "They may change.\n\nAll of them."
    deprecated: They are late.
    since: 0.1.0
    notes: {list: GET /notes -> text}
"#;
    let pages = pages("within.yaml", spec.to_owned());
    let expected = "## Early things\n\nDeprecated. They are late.\n\n> They may change.\n>\n> All of them.\n\nSince 0.1.0.\n";
    assert!(pages["index.md"].contains(expected), "{}", pages["index.md"]);
}
