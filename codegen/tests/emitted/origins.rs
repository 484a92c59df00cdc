//! The first line of every emitted file names the files to edit instead, or one of the first where
//! the format of the file has another one first.

use std::fs;
use std::path::Path;

use codegen::{Source, generate};

/// A file that users own, and texts that are quoted to the letter.
const UNSTATED: [&str; 3] = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// Specs that have every kind of file.
const SPECS: [&str; 7] = [
    "aliases",
    "package",
    "operations",
    "pagination",
    "streams",
    "tagged-unions",
    "untagged-unions",
];

#[test]
fn first_lines_name_files_that_exist() {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = crate_folder.parent().expect("codegen is in the workspace");
    for spec in SPECS {
        let name = format!("codegen/tests/cases/{spec}.yaml");
        let text = fs::read_to_string(workspace.join(&name)).expect("the case can be read");
        let example =
            Source { name: "codegen/tests/emitted/origins.rs".into(), text: "fn main() {}".into() };
        let files = generate(&[Source { name, text }, example]).expect("the case is right");
        for file in files.iter().filter(|file| !UNSTATED.contains(&file.path.as_str())) {
            let first = file.text.lines().next().unwrap_or_default();
            let line = match first.starts_with("# ") && file.path.ends_with("llms.txt") {
                true => file.text.lines().take(5).find(|line| line.contains("@generated")),
                false => Some(first),
            };
            let line = line.unwrap_or_default();
            assert!(line.contains("@generated"), "{}: {line}", file.path);
            let named = line.split([' ', ':']).filter(|word| word.contains('/'));
            let named: Vec<&str> =
                named.filter(|word| !["//", "/*", "*/"].contains(word)).collect();
            assert!(!named.is_empty(), "{}: {line}", file.path);
            for path in named {
                assert!(workspace.join(path).is_file(), "{} names {path}", file.path);
            }
        }
    }
}
