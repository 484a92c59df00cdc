//! Examples that are kept by hand: what would not become a program of the crate is a mistake at its place.

use codegen::Source;

const SPEC: &str = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: https://api.notes.example}
resources: {notes: {list: GET /notes}}
";

fn sources(examples: &[(&str, &str)]) -> Vec<Source> {
    let spec = Source { name: "spec/notes.yaml".into(), text: SPEC.into() };
    let examples = examples.iter().map(|(name, text)| Source {
        name: format!("spec/notes/examples/{name}"),
        text: (*text).to_owned(),
    });
    std::iter::once(spec).chain(examples).collect()
}

#[test]
fn names_and_first_lines_that_do_not_work_are_one_mistake_each() {
    const MAIN: &str = "fn main() {}\n";
    let long = format!("{}.rs", "a".repeat(101));
    for (name, text, at, said) in [
        ("a b.rs", MAIN, "1:1", "`a b.rs` cannot be the name of an example"),
        ("a.b.rs", MAIN, "1:1", "`a.b.rs` cannot be the name of an example"),
        (".rs", MAIN, "1:1", "`.rs` cannot be the name of an example"),
        (".hidden.rs", MAIN, "1:1", "`.hidden.rs` cannot be the name of an example"),
        ("-a.rs", MAIN, "1:1", "`-a.rs` cannot be the name of an example"),
        ("a:b.rs", MAIN, "1:1", "`a:b.rs` cannot be the name of an example"),
        ("a\nb.rs", MAIN, "1:1", "`a\\nb.rs` cannot be the name of an example"),
        ("a\u{202e}b.rs", MAIN, "1:1", "cannot be the name of an example"),
        ("con.rs", MAIN, "1:1", "`con.rs` is the name of a device on Windows"),
        ("LPT1.rs", MAIN, "1:1", "`LPT1.rs` is the name of a device on Windows"),
        (&long, MAIN, "1:1", "at most 100 letters"),
        (
            "a.rs",
            "#!/usr/bin/env run\nfn main() {}\n",
            "1:1",
            "a `#!` line works in the first line only",
        ),
        (
            "a.rs",
            "\u{feff}#!/bin/run\nfn main() {}\n",
            "1:1",
            "a `#!` line works in the first line only",
        ),
        ("a.rs", "---\n[dependencies]\n---\nfn main() {}\n", "1:1", "a frontmatter works"),
        ("a.rs", "fn main( {}\n", "1:", "this is not Rust"),
        ("a.rs", "", "1:1", "this example has no `main`"),
        ("a.rs", "pub fn helper() {}\n", "1:1", "this example has no `main`"),
    ] {
        let sources = sources(&[(name, text)]);
        let mistakes = codegen::check(&sources).expect_err(name);
        let shown = mistakes.render(&sources);
        assert_eq!(mistakes.iter().count(), 1, "{shown}");
        let at = format!(".rs:{at}");
        let is_right = shown.starts_with("error[bad-example]: ") && shown.contains(said);
        assert!(is_right && shown.contains(&at) && shown.contains("= help: "), "{shown}");
    }
}

#[test]
fn two_names_that_differ_in_case_are_one_mistake() {
    let sources = sources(&[("tour.rs", "fn main() {}"), ("Tour.rs", "fn main() {}")]);
    let shown = codegen::check(&sources).expect_err("they collide").render(&sources);
    assert!(shown.contains("`Tour.rs` and `tour.rs` differ in case only"), "{shown}");
    assert!(shown.ends_with("\n1 mistake\n"), "{shown}");
}

#[test]
fn what_works_goes_along() {
    let examples = [
        ("main.rs", "fn main() {}\n"),
        ("fn.rs", "fn main() {}\n"),
        ("1st-step_ä.rs", "fn main() {}\n"),
        ("Notes-quickstart.rs", "//! Docs.\n#![allow(dead_code)]\n\nfn main() {}\n"),
        ("marked.rs", "\u{feff}#![allow(dead_code)]\nfn main() {}\n"),
        ("attribute.rs", "#[tokio::main]\nasync fn main() {}\n"),
        ("macro.rs", "program! { main }\n"),
        ("imported.rs", "use notes::runtime as main;\n"),
        ("without.rs", "#![no_main]\n"),
    ];
    let sources = sources(&examples);
    let files = codegen::generate(&sources)
        .unwrap_or_else(|mistakes| panic!("{}", mistakes.render(&sources)));
    for (name, text) in examples {
        let path = format!("examples/{name}");
        let file = files.iter().find(|file| file.path == path).expect(name);
        assert!(file.text.ends_with(text.trim_start_matches('\u{feff}')), "{}", file.text);
        assert!(!file.text.contains('\u{feff}'));
        assert!(syn::parse_file(&file.text).is_ok(), "{}", file.text);
    }
    // One that is kept by hand replaces ours, which would be another file on some systems only.
    let of_examples = files.iter().filter(|file| file.path.starts_with("examples/"));
    assert_eq!(of_examples.count(), examples.len());
}
