//! Size of an emitted union: as much as its variants and members come to, and no more.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use codegen::Source;

#[test]
fn the_events_of_a_chat_take_less_than_300_lines() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/llama-cloud.yaml");
    let text = fs::read_to_string(path).expect("the spec can be read");
    let lines = lines(text, "src/types/chat_event.rs");
    assert!(lines < 300, "{lines} lines");
}

#[test]
fn a_unions_lines_grow_as_its_variants_and_its_members_do() {
    let of = |variants, members| lines(spec(variants, members), "src/types/event.rs");
    // Each doubling adds twice what the one before added; a line that is broken differently may add to that.
    let (few, more, many) = (of(10, 4), of(20, 4), of(40, 4));
    assert!(many - more <= 2 * (more - few) + 20, "{few}, {more}, {many} lines for more variants");
    let (few, more, many) = (of(10, 4), of(10, 8), of(10, 16));
    assert!(many - more <= 2 * (more - few) + 20, "{few}, {more}, {many} lines for more members");
}

fn lines(spec: String, path: &str) -> usize {
    let sources = [Source { name: "spec.yaml".to_owned(), text: spec }];
    let files = codegen::generate(&sources).expect("the spec is right");
    let file = files.iter().find(|file| file.path == path);
    file.unwrap_or_else(|| panic!("there is no {path}")).text.lines().count()
}

/// A union of so many variants, with so many members each that no other has.
fn spec(variants: usize, members: usize) -> String {
    let mut text = String::from(
        "package: {name: size, version: 0.1.0}\n\
         client: {name: Size, base_url: https://api.example.com, auth: bearer}\n\
         resources:\n  things:\n    docs: Things.\n    get: {GET: /thing, returns: Event}\n\
         types:\n  Event:\n    tag: type\n    variants:\n",
    );
    for variant in 0..variants {
        let fields = (0..members).map(|member| format!("m{variant}x{member}: string"));
        let fields = fields.collect::<Vec<_>>().join(", ");
        writeln!(text, "      kind{variant}: {{{fields}}}").expect("a string takes everything");
    }
    text
}
