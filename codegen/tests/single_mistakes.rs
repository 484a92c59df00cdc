//! A single mistake gives a single message, on the line where it was made.
//!
//! The lines of the cases are damaged in every way that they can be, one at a time; every fourth of
//! these specs is tried.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegen::Source;

/// The words of the language: any other key is a name, which may be spelled in any way.
const WORDS: [&str; 50] = [
    "package",
    "client",
    "parameters",
    "pagination",
    "resources",
    "types",
    "version",
    "license",
    "repository",
    "homepage",
    "description",
    "keywords",
    "categories",
    "authors",
    "features",
    "base_url",
    "environments",
    "servers",
    "variables",
    "server",
    "url",
    "auth",
    "env",
    "timeout",
    "max_retries",
    "errors",
    "api_key",
    "request",
    "response",
    "token",
    "items",
    "next",
    "operations",
    "path",
    "query",
    "headers",
    "body",
    "accept",
    "returns",
    "events",
    "pages",
    "status",
    "idempotent",
    "type",
    "fields",
    "values",
    "variants",
    "any_of",
    "collect",
    "default",
];

/// Those of them that hold no mapping and no list.
const TEXTS: [&str; 15] = [
    "version",
    "license",
    "repository",
    "base_url",
    "timeout",
    "max_retries",
    "token",
    "items",
    "next",
    "accept",
    "returns",
    "events",
    "pages",
    "status",
    "idempotent",
];

/// Files and lines with an unclosed quote whose message is elsewhere: so much may stand in the
/// quotes that it is sound, or stops at what is not text.
const ELSEWHERE: [(&str, usize); 2] = [("docs.yaml", 21), ("enums.yaml", 9)];

/// A line that says `key: value`.
struct Line<'a> {
    indent: &'a str,
    key: &'a str,
    value: &'a str,
}

fn parts(line: &str) -> Option<Line<'_>> {
    let words = line.trim_start();
    let indent = &line[..line.len() - words.len()];
    let (key, value) = words.split_once(':')?;
    let is_key = key.chars().all(|c| c.is_ascii_alphanumeric() || "_?-".contains(c));
    let value = value.trim();
    (is_key && !words.starts_with("- ") && !value.starts_with(['|', '>', '#'])).then_some(Line {
        indent,
        key,
        value,
    })
}

/// The ways to damage a line, each with what becomes of it. No way leaves it sound.
fn damages(line: &str) -> Vec<(&'static str, String)> {
    let Some(Line { indent, key, value }) = parts(line) else { return Vec::new() };
    let mut made = Vec::new();
    let mut add = |what, key: &str, value: &str| {
        made.push((what, format!("{indent}{key}: {value}")));
    };
    let plain = key.trim_end_matches('?');
    let is_word = WORDS.contains(&plain);
    // What holds a mapping or an operation may be called as it likes.
    let is_name = value.is_empty()
        || matches!(value, "bearer" | "basic") && plain != "auth"
        || key.ends_with('?')
        || ["GET ", "GET:", "POST:"].iter().any(|method| value.contains(method));
    if is_word && key.len() > 3 && !is_name {
        let (start, end) = key.split_at(2);
        add("two letters swapped", &format!("{}{}{end}", &start[1..], &start[..1]), value);
        add("a letter too many", &format!("{start}x{end}"), value);
    }
    if !value.is_empty() {
        if !value.starts_with(['"', '\'', '[', '{']) {
            add("a quote that is not closed", key, &format!("\"{value}"));
            add("text that holds a colon", key, &format!("{value}: x"));
        }
        if let Some(open) = value.strip_suffix('}').or(value.strip_suffix(']'))
            && value.starts_with(['{', '['])
        {
            add("a bracket that is not closed", key, open);
        }
        if value.starts_with('{') {
            add("a bracket too many", key, &format!("{value}}}"));
        }
        let is_type = value.starts_with(|c: char| c.is_ascii_uppercase());
        if is_type
            && !value.contains([' ', '<', '.'])
            && !plain.ends_with("name")
            && !matches!(plain, "header" | "env" | "renamed_from")
        {
            add("a type that is not there", key, &format!("{value}Zzz"));
        }
        if matches!(value, "string" | "integer" | "number" | "boolean" | "unknown") {
            add(
                "a built-in type misspelt",
                key,
                &value.replacen('n', "nn", 1).replacen("oo", "o", 1),
            );
            add("a type that is not closed", key, &format!("Array<{value}"));
            add("a bracket of another language", key, &format!("{value}[]"));
            add("a number for a type", key, "5.5");
            add("a list for a type", key, &format!("[{value}]"));
            add("null for a type", key, "");
        }
        if TEXTS.contains(&plain) && !is_name && !value.starts_with('{') {
            add("a mapping for a value", key, "{}");
            add("a list for a value", key, "[1.5]");
        }
    }
    made.push(("a tab that indents", format!("{indent}\t{}", line.trim_start())));
    made.push(("twice", format!("{line}\n{line}")));
    made
}

#[test]
fn a_single_mistake_gives_a_single_message_on_its_line() {
    let mut wrong = String::new();
    let mut tried = 0;
    for (name, text) in cases() {
        // What is tried of a case does not depend on other cases.
        let mut damage = 0;
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let below = lines.get(at + 1).map_or(0, |below| indent(below));
            for (what, damaged) in damages(line) {
                // A key that holds the lines below comes twice only with them.
                if what == "twice" && below > indent(line) {
                    continue;
                }
                damage += 1;
                if damage % 4 != 0 {
                    continue;
                }
                let mut changed = lines.clone();
                changed[at] = &damaged;
                let text = changed.join("\n") + "\n";
                tried += 1;
                let sources = [Source { name: name.clone(), text }];
                let found = codegen::check(&sources).err().map(|it| it.to_entries(&sources));
                let found = found.unwrap_or_default();
                let there = at + 1..=at + damaged.lines().count();
                let is_there = found.iter().all(|entry| there.contains(&entry.line))
                    || ELSEWHERE.contains(&(&name, at + 1)) && what.contains("quote");
                if found.len() != 1 || !is_there {
                    writeln!(wrong, "{what}: {name}:{}: {damaged}\n{found:#?}", at + 1).unwrap();
                }
            }
        }
    }
    assert_eq!(wrong, "");
    assert!(tried > 400, "{tried}");
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn cases() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases: Vec<(String, String)> = fs::read_dir(folder)
        .expect("the folder of cases")
        .map(|entry| entry.expect("its entries").path())
        .filter(|path| {
            path.extension().is_some_and(|it| it == "yaml") && !path.ends_with("split.yaml")
        })
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(path).expect("a case is text"))
        })
        .collect();
    cases.sort_unstable();
    cases
}
