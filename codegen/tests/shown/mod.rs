//! The blocks of YAML in the description of the language.

use std::fs;
use std::path::Path;

/// Head that makes a part of a spec readable.
const HEAD: &str = "package: {name: notes, version: 0.1.0}\n\
                    client: {name: Notes, base_url: https://api.notes.example}\n";

/// The page on the language.
pub(crate) const LANGUAGE: &str = "../spec/README.md";

/// A block of YAML.
pub(crate) struct Block {
    /// The heading above it, in small letters.
    pub(crate) heading: String,
    pub(crate) text: String,
}

/// The blocks of YAML on a page.
pub(crate) fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut heading = String::new();
    let mut open: Option<String> = None;
    for line in read(page).lines() {
        match &mut open {
            Some(text) if line == "```" => {
                let text = std::mem::take(text);
                blocks.push(Block { heading: heading.clone(), text });
                open = None;
            }
            Some(text) => {
                text.push_str(line);
                text.push('\n');
            }
            None if line == "```yaml" => open = Some(String::new()),
            None if line.starts_with('#') => {
                heading = line.trim_start_matches(['#', ' ']).to_lowercase();
            }
            None => {}
        }
    }
    blocks
}

/// The part within a spec, put where its heading says that it belongs.
pub(crate) fn whole(heading: &str, part: &str) -> String {
    let around = match heading {
        "operations" if part.contains("\n  docs:") => "resources:\n  whole:\n",
        "operations" => "resources:\n",
        "path templates" | "bodies" | "responses by status" | "examples of responses" => {
            "resources:\n  whole:\n"
        }
        "fields" => "types:\n  Whole:\n",
        "struct"
        | "enum"
        | "tagged union"
        | "errors of a stream"
        | "collect"
        | "union by shape"
        | "alias"
        | "members of one direction"
        | "constraints"
        | "types in place" => "types:\n",
        _ => "",
    };
    let indent = "  ".repeat(around.lines().count());
    let part: String = part.lines().map(|line| format!("{indent}{line}\n")).collect();
    let text = format!("{HEAD}{around}{part}");
    if text.contains("\ntypes:") || text.contains("\nresources:") {
        text
    } else {
        format!("{text}types: {{}}\n")
    }
}

pub(crate) fn read(page: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    fs::read_to_string(path).expect("the page can be read")
}
