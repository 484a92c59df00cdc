//! The description of the language, `spec/README.md`, compared with what is implemented.
//!
//! Its specs generate, its parts are read as what they are parts of, and its table has every code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Source;
use shown::{Block, LANGUAGE, blocks, read, whole};

mod shown;

/// The page on comparisons, and its chapter on the file of accepted breaks.
const CHANGES: &str = "../spec/changes.md";
const ACCEPTED: &str = "accepted breaks";

#[test]
fn the_complete_specs_generate() {
    let complete: Vec<String> = blocks(LANGUAGE)
        .into_iter()
        .filter(|block| block.text.contains("package:"))
        .map(|block| block.text)
        .collect();
    assert!(!complete.is_empty(), "the description shows no complete spec");
    for text in complete {
        let sources = [Source { name: "spec/README.md".to_owned(), text }];
        let files = codegen::generate(&sources)
            .unwrap_or_else(|mistakes| panic!("{}", mistakes.render(&sources)));
        assert!(files.iter().any(|file| file.path.ends_with("src/lib.rs")));
    }
}

#[test]
fn the_parts_are_read() {
    let mut read = 0;
    for Block { heading, text } in blocks(LANGUAGE) {
        if text.contains("package:") {
            continue;
        }
        let text = whole(&heading, &text);
        let sources = [Source { name: format!("{heading}.yaml"), text }];
        let (_, mistakes) = codegen::spec::parse(&sources);
        assert!(mistakes.is_empty(), "{}", mistakes.render(&sources));
        read += 1;
    }
    assert!(read >= 8, "only {read} parts of specs were found");
}

#[test]
fn the_accepted_breaks_are_read() {
    let shown: Vec<Block> =
        blocks(CHANGES).into_iter().filter(|block| block.heading == ACCEPTED).collect();
    assert!(!shown.is_empty(), "the description shows no accepted break");
    for Block { heading, text } in shown {
        let source = Source { name: heading, text };
        let read = codegen::accepted::read(&source);
        assert!(read.is_ok_and(|entries| entries.len() == 2));
    }
}

#[test]
fn the_table_has_every_code() {
    let text = read(LANGUAGE);
    let (_, table) = text.split_once("## Mistakes").expect("a chapter on mistakes");
    let shown: BTreeSet<&str> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` |").map(|(code, _)| code))
        .collect();
    let mut sources = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    let texts: Vec<String> =
        sources.iter().map(|path| fs::read_to_string(path).expect("a source is text")).collect();
    let used: BTreeSet<&str> = texts.iter().flat_map(|text| codes(text)).collect();
    assert_eq!(shown, used, "left: the table, right: the sources");
}

/// Returns the codes of a source's mistakes: the first argument of every `Diagnostic::new`, or its
/// `CODE`.
fn codes(text: &str) -> Vec<&str> {
    let calls = text.split("Diagnostic::new(").skip(1);
    let constants = text.split("const CODE: &str =").skip(1);
    calls
        .chain(constants)
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .collect()
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("its entries").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}
