//! The reference pages: their links lead somewhere, their headings are in order, and they stay small.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use codegen::{Source, generate};

#[path = "pages/large.rs"]
mod large;

/// The pages of a spec by their path below `docs`.
type Pages = BTreeMap<String, String>;

fn pages(sources: &[Source]) -> Pages {
    let files = generate(sources).unwrap_or_else(|faults| panic!("{}", faults.render(sources)));
    let pages = files
        .into_iter()
        .filter_map(|file| Some((file.path.strip_prefix("docs/")?.to_owned(), file.text)));
    pages.collect()
}

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("codegen is in the workspace");
    fs::read_to_string(root.join(path)).expect("the file is there")
}

fn of_chat() -> Pages {
    let name = "spec/llama-cloud.yaml";
    pages(&[Source { name: name.to_owned(), text: read(name) }])
}

/// The pages of the whole API.
fn of_all() -> Pages {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/llama-cloud/docs");
    let mut pages = Pages::new();
    add(&folder, "", &mut pages);
    pages
}

fn add(folder: &Path, above: &str, pages: &mut Pages) {
    for entry in fs::read_dir(folder).expect("the pages are generated") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().expect("it has a name").to_string_lossy();
        if path.is_dir() {
            add(&path, &format!("{above}{name}/"), pages);
        } else {
            pages.insert(format!("{above}{name}"), fs::read_to_string(&path).expect("it is text"));
        }
    }
}

fn of_case(name: &str) -> Pages {
    let name = format!("codegen/tests/cases/{name}.yaml");
    pages(&[Source { text: read(&name), name }])
}

#[test]
fn pages_are_emitted_as_recorded() {
    let text = |pages: &Pages, paths: &[&str]| -> String {
        paths.iter().map(|path| format!("=== {path}\n{}\n", pages[*path])).collect()
    };
    let paths =
        ["resources/trees.html", "resources/trees.md", "types/index.md", "index.md", "llms.txt"];
    insta::assert_snapshot!("recursion", text(&of_case("recursion"), &paths));
    insta::assert_snapshot!("by-status", text(&of_case("by-status"), &["resources/jobs.md"]));
}

#[test]
fn links_lead_to_anchors_and_headings_are_in_order() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut faults = Vec::new();
    let mut checked = 0;
    for entry in fs::read_dir(folder).expect("there are cases") {
        let path = entry.expect("the folder can be read").path();
        let Ok(text) = fs::read_to_string(&path) else { continue };
        // A case in several files is not complete by itself.
        let source = Source { name: "spec.yaml".into(), text };
        if generate(std::slice::from_ref(&source)).is_err() {
            continue;
        }
        let pages = pages(&[source]);
        for (name, text) in pages.iter().filter(|(name, _)| name.ends_with(".html")) {
            let fault = |fault: String| format!("{}: {name}: {fault}", path.display());
            faults.extend(page_faults(&pages, name, text).into_iter().map(fault));
            checked += 1;
        }
    }
    let all = of_all();
    for (name, text) in all.iter().filter(|(name, _)| name.ends_with(".html")) {
        faults.extend(page_faults(&all, name, text));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(checked > 100, "the pages are found");
}

/// The names that the search loads are JSON, and each has an anchor.
#[test]
fn names_lead_to_anchors() {
    let pages = of_all();
    let (faults, count) = names_without_anchors(&pages);
    assert_eq!(faults, Vec::<String>::new());
    assert!(count > 1000, "the names are found: {count}");
    for name in
        ["\"ChatAnswer\", \"aggregate\"", " other\"", "VertexaiEmbedding(VERTEXAI_EMBEDDING)"]
    {
        assert!(pages["names.js"].contains(name), "{name}");
    }
}

/// The names that the search loads and that lead nowhere, and the number of all names.
fn names_without_anchors(pages: &Pages) -> (Vec<String>, usize) {
    let anchors: BTreeMap<&str, BTreeSet<&str>> = pages
        .iter()
        .filter(|(name, _)| name.ends_with(".html"))
        .map(|(name, text)| (name.as_str(), attributes(text, "id").collect()))
        .collect();
    let (mut faults, mut count) = (Vec::new(), 0);
    for line in pages["names.js"].lines().filter(|line| line.starts_with('[')) {
        let line = line.trim_end_matches(',');
        let [href, _, _, within]: [String; 4] = serde_json::from_str(line).expect("it is JSON");
        let (page, id) = href.split_once('#').expect("it has an anchor");
        let names = within.split_whitespace().map(|name| {
            // A name on the wire may follow in parentheses.
            format!("{id}.{}", name.split_once('(').map_or(name, |(ident, _)| ident))
        });
        for id in [id.to_owned()].into_iter().chain(names) {
            count += 1;
            if !anchors[page].contains(id.as_str()) {
                faults.push(format!("{page} has no {id}"));
            }
        }
    }
    (faults, count)
}

fn page_faults(pages: &Pages, name: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for id in attributes(text, "id") {
        if !seen.insert(id) {
            faults.push(format!("`{id}` is the anchor of two things"));
        }
    }
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    for href in attributes(text, "href") {
        let (path, id) = href.split_once('#').unwrap_or((href, ""));
        if path.contains("://") {
            continue;
        }
        let target = if path.is_empty() { name.to_owned() } else { resolved(folder, path) };
        match pages.get(&target) {
            None => faults.push(format!("`{href}` leads to no page")),
            Some(page) if !id.is_empty() && !attributes(page, "id").any(|it| it == id) => {
                faults.push(format!("`{href}` leads to no anchor"));
            }
            Some(_) => {}
        }
    }
    let mut level = 0;
    for (at, _) in text.match_indices("<h") {
        let Some(next) = text[at + 2..].chars().next().and_then(|it| it.to_digit(10)) else {
            continue;
        };
        if next > level + 1 {
            faults.push(format!("a heading of level {next} follows one of level {level}"));
        }
        level = next;
    }
    faults
}

/// A relative path, from a folder.
fn resolved(folder: &str, path: &str) -> String {
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in path.split('/') {
        match step {
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The values of an attribute.
fn attributes<'a>(text: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {name}=\"");
    let found: Vec<&str> = text.split(&start).skip(1).collect();
    found.into_iter().filter_map(|rest| rest.split('"').next())
}

/// What may be null is left out of a query and a header.
#[test]
fn null_is_only_in_bodies() {
    let mut counts = [0; 2];
    for text in of_chat().values().chain(of_case("operations").values()) {
        for row in text.split("<tr id=").skip(1) {
            // The place, the type, whether it is required, and whether it may be null.
            let cells: Vec<&str> = row.split("<td>").skip(1).take(4).collect();
            let [place, _, _, null] = cells[..] else { panic!("a row of a table: {row}") };
            let (is_body, is_null) = (place.starts_with("body<"), null.starts_with("yes<"));
            assert!(is_null || null.starts_with("no<"), "{row}");
            assert!(is_body || !is_null, "{row}");
            counts[0] += usize::from(!is_body);
            counts[1] += usize::from(is_null);
        }
    }
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
}

#[test]
fn pages_are_small() {
    for pages in [of_chat(), of_all()] {
        assert_small(&pages);
        assert!(pages.contains_key("resources/beta-chat.html"), "Chat is on one page");
    }
    assert!(!of_chat().contains_key("resources/beta-chat/list.html"), "so are its operations");
}

fn assert_small(pages: &Pages) {
    for (name, text) in pages {
        let is_page = name.ends_with(".html") || name.ends_with(".md");
        assert!(!is_page || text.len() <= 60 * 1024, "{name} has {} bytes", text.len());
        assert!(!text.contains("src="), "{name} loads something");
    }
}

/// `llms.txt` has what its format asks for, in that order: the title, the summary, and lists of
/// links with notes.
#[test]
fn the_list_for_programs_has_its_format() {
    for (pages, summary) in [(of_all(), true), (of_chat(), true), (of_case("recursion"), false)] {
        let mut lines = pages["llms.txt"].lines().filter(|line| !line.is_empty());
        assert!(lines.next().is_some_and(|line| line.starts_with("# ")), "it begins with a title");
        if summary {
            assert!(lines.next().is_some_and(|line| line.starts_with("> ")), "a summary follows");
        }
        assert!(lines.next().is_some_and(|line| line.starts_with("<!-- @generated from ")));
        let mut listed = BTreeSet::new();
        let mut sections = Vec::new();
        for line in lines {
            if let Some(section) = line.strip_prefix("## ") {
                sections.push(section);
                continue;
            }
            let link = line.strip_prefix("- [").and_then(|rest| rest.split_once("]("));
            let Some((_, rest)) = link else { panic!("no link: {line}") };
            let (path, note) = rest.split_once("): ").expect("a link has a note");
            assert!(pages.contains_key(path) && !note.is_empty(), "{line}");
            listed.insert(path.to_owned());
        }
        let optional: &[&str] = if pages.contains_key("names.js") { &["Optional"] } else { &[] };
        assert_eq!(sections, [&["Resources", "Client", "Types"][..], optional].concat());
        let all = pages.keys().filter(|path| path.ends_with(".md"));
        let missing = all.filter(|path| !listed.contains(*path) && *path != "index.md");
        assert_eq!(missing.collect::<Vec<_>>(), Vec::<&String>::new());
    }
}

/// What a spec says for readers alone is on the pages.
#[test]
fn titles_limits_and_examples_are_shown() {
    let holds = |pages: &Pages, path: &str, all: &[&str]| {
        for expected in all {
            assert!(pages[path].contains(expected), "{path}: {expected}\n{}", pages[path]);
        }
    };
    let titles = of_case("titles");
    holds(
        &titles,
        "resources/notes.html",
        &[
            "<h1>Notes &amp; *more* &lt;of&gt; them</h1>",
            ">List All Notes</a></h2>",
            ">Read `one`</a></h2>",
            ">Delete Note</a></h2>",
            ">Title Notes</a></h2>",
        ],
    );
    let constraints = of_case("constraints");
    holds(
        &constraints,
        "resources/notes.md",
        &[
            "| 1 to 100 |",
            "| exactly 36 characters |",
            "| at most 1 item; items: at most 30 characters; items: matches `\\S` |",
            "- `title`: `Title`, at least 1 character, at most 100 characters\n",
            "1 to 9 items",
            "at most 1000 characters, at most 10 items",
            "matches ``^`[a-z]{2}`$``",
        ],
    );
    holds(&constraints, "types/index.md", &["Limits: at most 30 characters; matches `\\S`."]);
    let examples = of_case("response-examples");
    holds(
        &examples,
        "resources/notes.md",
        &[
            "        \"text\": \"Two\\nlines\"\n",
            "  \"next\": \"n2\",\n  \"more\": true\n",
            "  \"extra\": [\n    1,\n    2.5,\n    {}\n  ]\n",
            "```text\nThe text,\nas it is.\n```",
            "{\"id\": \"n1\"}\n",
            "data: 7\n",
            "data: One\ndata: word\n",
            "data: {\"kind\": \"added\", \"at\": \"2026-04-22T12:34:41Z\", \"note\": {\"id\": \"n4\"}}\n",
            "data: {\"kind\": \"removed\", \"at\": \"2026-04-22T12:34:41Z\", \"id\": \"n4\"}\n",
            "data: {\"kind\": \"other\", \"at\": \"2026-04-22T12:34:41Z\", \"count\": 1}\n",
            "  \"id\": \"n3\"\n",
            "```text\nNot yet\n```",
        ],
    );
}

/// Documentation of parameters and statuses is shown to its end, and so are the values of an enum
/// of a query.
#[test]
fn nothing_of_parameters_and_statuses_is_cut() {
    let spec = r#"
package: {name: whole, version: 0.1.0}
client: {name: Whole, base_url: "https://api.example.com"}
resources:
  notes:
    list:
      GET: /notes
      query:
        size?: {type: integer, docs: "The size.\n\nThe second paragraph.\n\n- An item"}
        kind?: {type: Kind, deprecated: "Nobody asks.\n\nThe rest of the reason."}
      returns:
        200: {type: Job, docs: "Found.\n\nThe rest of the status."}
        204: nothing
types:
  Kind: {values: {short: Few words., long: Many words.}}
  Job: {fields: {id: string}}
"#;
    let pages = pages(&[Source { name: "whole.yaml".into(), text: spec.to_owned() }]);
    for path in ["resources/notes.html", "resources/notes.md"] {
        for expected in [
            "The second paragraph.",
            "An item",
            "The rest of the reason.",
            "The rest of the status.",
            "Few words.",
            "Many words.",
        ] {
            assert!(pages[path].contains(expected), "{path}: {expected}\n{}", pages[path]);
        }
    }
}

/// The version that had something first is shown wherever a spec can say it.
#[test]
fn versions_are_shown() {
    let pages = of_case("since");
    let expected: &[(&str, &[&str])] = &[
        (
            "resources/notes.md",
            &[
                "Notes.\n\nSince 0.2.0.\n",
                "List notes.\n\nSince 0.3.0.\n",
                "| The tenant. Since 0.3.0. |",
                " Sensitive. Since 0.3.1. |",
                "| Since 0.4.0. |",
                "\n\nSince 0.4.0-rc.1.\n",
                "deprecated: Nobody asks., since 0.3.0, `\"open\" | \"shut\"`. The state.",
            ],
        ),
        (
            "types/index.md",
            &["Since 0.2.0.", "- `shut`: `Shut`, since 0.4.0. Nobody writes it.", "since 0.3.0"],
        ),
    ];
    for (path, all) in expected {
        for expected in *all {
            assert!(pages[*path].contains(expected), "{path}: {expected}\n{}", pages[*path]);
        }
    }
}
