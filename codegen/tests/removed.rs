//! A program that uses what was removed does not compile, and the compiler says what to use.

use std::fs;
use std::path::Path;

use codegen::{File, Source};

mod workspace;

/// What a program uses of the case `removed`, and what the compiler says of it.
const USES: &[(&str, &[&str])] = &[
    (
        "fn call(client: &Example) { client.notes().list(\"a\", 1); }",
        &[
            "`Notes::list` was removed in 0.4.0",
            "use `removed::resources::notes::Notes::search` instead",
            "note: It had no pages.",
        ],
    ),
    (
        "fn call(client: &Example) { _ = client.notes().r#move(); }",
        &["`Notes::move` was removed in 0.3.0"],
    ),
    (
        "fn call(client: &Example) { client.notes().new(); }",
        &["`Notes::new` was removed in 0.3.0", "note: Say {\"it\"} \\ otherwise: `{}`."],
    ),
    (
        "fn call(client: &Example) { client.notes().pages().drop(1); }",
        &["`Pages::drop` was removed in 0.3.0"],
    ),
    (
        "fn call(client: &Example) { client.books().read(); }",
        &["`Example::books` was removed in 0.2.0", "note: There are no books."],
    ),
    (
        "fn call(client: &Example) { client.notes().search(\"a\").limit(3); }",
        &[
            "`SearchRequest::limit` was removed in 0.4.0",
            "use `removed::resources::notes::SearchRequest::page` instead",
        ],
    ),
    (
        "fn value() -> types::State { types::State::LeftOpen }",
        &["`State::LeftOpen` was removed in 0.4.0", "use `removed::types::State::Open` instead"],
    ),
    (
        "fn arm(state: types::State) -> bool { matches!(state, types::State::LeftOpen) }",
        &["`State::LeftOpen` was removed in 0.4.0"],
    ),
    (
        "fn arm(piece: types::Piece) -> bool { matches!(piece, types::Piece::Middle(_)) }",
        &["`Piece::Middle` was removed in 0.4.0", "note: Pieces have two ends."],
    ),
    (
        "fn note() -> types::Note { types::Note::new(\"a\").with_title(\"b\") }",
        &["`Note::with_title` was removed in 0.4.0", "note: Notes have texts alone."],
    ),
    (
        "fn memo(memo: &types::Memo) { drop(memo.text.clone()); }",
        &["`types::Memo` was removed in 0.4.0", "use `removed::types::Note` instead"],
    ),
];

const MANIFEST: &str = "[package]\nname = \"removed-caller\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                        [dependencies]\nremoved = { path = \"../removed\" }\n";

fn file(path: &str, text: String) -> File {
    File { path: path.to_owned(), text, keep: codegen::Keep::Always }
}

#[test]
fn the_compiler_says_what_to_use() {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/removed.yaml");
    let text = fs::read_to_string(case).expect("the case can be read");
    let sources = [Source { name: "removed.yaml".to_owned(), text }];
    let files =
        codegen::generate(&sources).unwrap_or_else(|found| panic!("{}", found.render(&sources)));
    let mut caller =
        "#![allow(dead_code, unused_imports)]\nuse removed::{Example, types};\n\n".to_owned();
    for (number, (item, _)) in USES.iter().enumerate() {
        caller += &format!("mod use_{number} {{\n    use super::*;\n\n    pub {item}\n}}\n\n");
    }
    let caller = [file("Cargo.toml", MANIFEST.to_owned()), file("src/lib.rs", caller)];
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("removed");
    workspace::write(&folder, [("removed", &files[..]), ("removed-caller", &caller[..])]);

    let output =
        workspace::run(&folder, &["check", "--quiet", "--offline", "-p", "removed-caller"]);
    assert!(!output.status.success(), "the program does not compile");
    let said = String::from_utf8_lossy(&output.stderr);
    let errors: Vec<&str> = said.split("\nerror").collect();
    for (number, (item, texts)) in USES.iter().enumerate() {
        let line = format!("pub {item}");
        let of_item: String =
            errors.iter().filter(|error| error.contains(&line)).copied().collect();
        for text in *texts {
            assert!(
                of_item.contains(text),
                "use {number}, {item}: no {text:?} in\n{of_item}\n{said}"
            );
        }
        // Nothing else distracts from it, such as a number of arguments.
        let is_removed = |error: &&&str| error.contains(" was removed in 0.");
        let others = errors.iter().filter(|error| error.contains(&line));
        let first = others.clone().next().expect("an error");
        assert!(is_removed(&first), "use {number}: {first}");
    }
    assert!(!said.contains("E0061"), "{said}");
}

/// The README and the reference pages list it, as a program that is upgraded needs it.
#[test]
fn the_readme_says_what_to_use() {
    let spec = "\
package: {name: notes, version: 0.4.0}
client: {name: Notes, base_url: https://notes.example}
resources:
  notes:
    renamed_from: memos
    search: {GET: /s, renamed_from: find, query: {all?: {type: boolean, deprecated: true}}, returns: Note}
    list: {GET: /n, deprecated: {since: 0.3.0, note: It is slow., replaced_by: resources.notes.search}}
    old: {deprecated: true, read: {GET: /old, returns: Either}}
types:
  Note: {fields: {text: string}}
  Either: {any_of: {Text: string, Whole: {type: integer, deprecated: Send a text.}}}
";
    let removed = "\
removed:
  resources.notes.index: {in: 0.4.0, replaced_by: resources.notes.search}
  types.Note.title: {in: 0.2.0, note: 'It said nothing.'}
";
    let with = |text: String| {
        let sources = [Source { name: "notes.yaml".to_owned(), text }];
        codegen::generate(&sources).unwrap_or_else(|found| panic!("{}", found.render(&sources)))
    };
    let deprecated = "\
## Deprecated

These still work. The compiler warns where they are used.

- `client.memos()`: Moved to `client.notes()`.
- `resources::notes::Notes::find`: Renamed to `resources::notes::Notes::search`.
- `resources::notes::SearchRequest::all`
- `resources::notes::Notes::list`, since 0.3.0: It is slow. Use `notes::resources::notes::Notes::search` instead.
- `client.notes().old()`
- `types::Either::Whole`: Send a text.
";
    let removed_too = "\
## Removed

A program that uses these does not compile.

- `resources::notes::Notes::index`, in 0.4.0: Use `notes::resources::notes::Notes::search` instead.
- `types.Note.title`, in 0.2.0: It said nothing.
";
    for (text, sections, others) in [
        (spec.to_owned(), vec![deprecated], "## Removed"),
        (format!("{spec}{removed}"), vec![deprecated, removed_too], "removed.rs"),
    ] {
        let files = with(text);
        for path in ["README.md", "docs/client.md"] {
            let file = files.iter().find(|file| file.path == path).expect("it is there");
            for section in &sections {
                assert!(file.text.contains(section), "{path}: {section}\n{}", file.text);
            }
            assert!(!file.text.contains(others), "{path}: {others}");
        }
    }
}

#[test]
fn documentation_does_not_show_what_was_removed() {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/removed.yaml");
    let text = fs::read_to_string(case).expect("the case can be read");
    // The crates of the two tests are compiled at the same time.
    let text = text.replacen("name: removed,", "name: removed-docs,", 1);
    let sources = [Source { name: "removed.yaml".to_owned(), text }];
    let files =
        codegen::generate(&sources).unwrap_or_else(|found| panic!("{}", found.render(&sources)));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("removed-docs");
    workspace::write(&folder, [("removed-docs", &files[..])]);
    workspace::cargo(&folder, &["doc", "--quiet", "--offline", "--no-deps", "--lib"]);
    let docs = workspace::target().join("doc/removed_docs");
    for (page, there, gone) in [
        ("struct.Example.html", "method.notes\"", "method.books\""),
        ("resources/notes/struct.Notes.html", "method.search\"", "method.list\""),
        ("resources/notes/struct.SearchRequest.html", "method.page\"", "method.limit\""),
        ("types/index.html", "Note", "Memo"),
        ("types/struct.Note.html", "method.with_state\"", "method.with_title\""),
        ("types/enum.State.html", "variant.Open\"", "LeftOpen"),
    ] {
        let text = fs::read_to_string(docs.join(page)).expect("the page is there");
        assert!(text.contains(there), "{page} has {there}");
        assert!(!text.contains(gone), "{page} has {gone}");
    }
}
