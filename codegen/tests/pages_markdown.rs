//! The reference pages as Markdown: their links lead somewhere, and their tables have the cells that
//! their heads name.

use std::collections::BTreeMap;
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

/// Alternatives are not taken for members, and a request shows how its optional parameters are set.
#[test]
fn alternatives_and_optional_parameters_are_introduced() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/llama-cloud.yaml");
    let spec = fs::read_to_string(spec).expect("the spec is there");
    let pages = pages("spec.yaml", spec);
    let page = &pages["resources/beta-chat.md"];
    for text in [
        "\n- `events`: `Vec<ChatEvent>`, one of the following. Ordered list of events",
        "\nEach event is one of the following:\n\n- `thinking_delta`: `ThinkingDeltaEvent`.",
        ". Optional: `.organization_id(..), .project_id(..), .index_ids(..), .index_ids_null()`\n",
    ] {
        assert!(page.contains(text), "{text}");
    }
    let other = "package: {name: other, version: 0.1.0}\n\
        client: {name: Other, base_url: \"https://api.example.com\"}\nresources:\n  notes:\n    \
        read: GET /notes -> Note\n    mark: GET /marks -> Mark\ntypes:\n  \
        Note: {fields: {sizeInBytes: integer}}\n  Mark: {any_of: [string, integer]}\n";
    let page = &self::pages("other.yaml", other.to_owned())["resources/notes.md"];
    assert!(page.contains("\n- `sizeInBytes`: `i64`, in Rust `size_in_bytes`\n"), "{page}");
    assert!(page.contains("\nReturns `Mark`.\n\nIt is one of the following:\n\n"), "{page}");
}

#[test]
fn links_lead_to_headings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cases = fs::read_dir(root.join("tests/cases")).expect("there are cases");
    let mut specs: Vec<_> = cases.map(|entry| entry.expect("it can be read").path()).collect();
    specs.push(root.join("../spec/llama-cloud.yaml"));
    let (mut faults, mut checked) = (Vec::new(), 0);
    let mut check = |of: &str, pages: &BTreeMap<String, String>| {
        checked += links(pages).len();
        faults.extend(dead_links(pages).into_iter().map(|fault| format!("{of}: {fault}")));
    };
    for path in specs {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        check(&path.display().to_string(), &pages("spec.yaml", text));
    }
    let mut all = BTreeMap::new();
    add(&root.join("../generated/llama-cloud/docs"), "", &mut all);
    check("all", &all);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(checked > 1500, "the links are found: {checked}");
}

fn add(folder: &Path, above: &str, pages: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("the pages are generated") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().expect("it has a name").to_string_lossy();
        if path.is_dir() {
            add(&path, &format!("{above}{name}/"), pages);
        } else if name.ends_with(".md") {
            pages.insert(format!("{above}{name}"), fs::read_to_string(&path).expect("it is text"));
        }
    }
}

/// The links that lead to no page, to no heading, or to one of several with the same anchor.
fn dead_links(pages: &BTreeMap<String, String>) -> Vec<String> {
    let anchors: BTreeMap<&String, BTreeMap<String, usize>> =
        pages.iter().map(|(name, text)| (name, anchors(text))).collect();
    let links = links(pages).into_iter().filter(|(name, link)| {
        let (file, id) = link.split_once('#').unwrap_or((link, ""));
        let target = if file.is_empty() { name.clone() } else { resolved(name, file) };
        let leads = anchors.get(&target).is_some_and(|it| id.is_empty() || it.get(id) == Some(&1));
        !leads
    });
    links.map(|(name, link)| format!("{name}: `{link}` is dead")).collect()
}

/// The links that stay within the pages, each with its page.
fn links(pages: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let mut links = Vec::new();
    for (name, text) in pages {
        for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
            match event {
                Event::Start(Tag::Image { dest_url, .. }) => {
                    panic!("{name}: the image {dest_url} would be loaded");
                }
                Event::Start(Tag::Link { dest_url, .. }) if !dest_url.contains("://") => {
                    links.push((name.clone(), dest_url.to_string()));
                }
                _ => {}
            }
        }
    }
    links
}

/// The anchors that viewers of Markdown give to headings, and how many have each.
fn anchors(text: &str) -> BTreeMap<String, usize> {
    let mut anchors = BTreeMap::new();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::End(TagEnd::Heading(_)), Some(title)) => {
                let shown = title.chars().filter(|it| it.is_alphanumeric() || " -_".contains(*it));
                let slug: String = shown.flat_map(char::to_lowercase).collect();
                *anchors.entry(slug.replace(' ', "-")).or_default() += 1;
                heading = None;
            }
            (Event::Text(text) | Event::Code(text), Some(title)) => *title += &text,
            _ => {}
        }
    }
    anchors
}

/// Links lead where they should whatever titles, types and documentation are.
#[test]
fn links_lead_to_the_only_heading_of_an_anchor() {
    let spec = r#"
package: {name: same, version: 0.1.0}
client: {name: Same, base_url: "https://api.example.com"}
resources:
  notes:
    title: Errors
    docs: "[A](relative.md) ![B](image.png) [![C](https://example.com/c.png)](https://example.com) [D](#d).\n\n## List Notes\n\n[E](<other>)"
    list: {GET: /notes, docs: "See [the `first`](first.md#x) and ![it](https://example.com/i.png)", returns: Array<Note>}
    first: {title: Parameters, GET: /first, returns: Types}
    second: {title: "errors!", GET: /second, returns: Types}
    third: {title: "Example?", GET: /third, returns: Types}
    fourth: {title: "Third (example)", GET: /fourth, returns: Types}
types:
  Types: {fields: {id: string}}
  Note: {docs: "Not [here](here.md).", fields: {id: {type: string, docs: "[There](../there) or\n\n[nowhere]: nowhere.md\n\n[nowhere]"}}}
"#;
    let pages = pages("same.yaml", spec.to_owned());
    assert!(links(&pages).len() > 10, "{pages:#?}");
    assert_eq!(dead_links(&pages), Vec::<String>::new());
    let notes = &pages["resources/notes.md"];
    for expected in [
        "> **List Notes**\n",
        "## Parameters (first)\n",
        "## errors\\! (second)\n",
        "## Example? (third)\n",
    ] {
        assert!(notes.contains(expected), "{expected}: {notes}");
    }
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
