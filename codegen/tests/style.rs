//! Style of files: imports, comments, words, lengths.

use std::fs;
use std::path::{Path, PathBuf};

/// The longest file that a person keeps.
const LONGEST: usize = 500;
/// The length that most files keep to.
const USUAL: usize = 300;
/// One file in this many may be longer than usual.
const FEW: usize = 8;
/// The columns of a comment, as of code.
const COLUMNS: usize = 100;

/// Words that this project has another one for, and that one.
const WORDS: &[(&str, &str)] = &[
    ("answered", "returned, or a response"),
    ("answers", "responses"),
    ("detour", "slow path"),
    ("fate", "outcome"),
    ("fates", "outcomes"),
    ("gathering", "aggregate, or source"),
    ("heard", "seen"),
    ("misfit", "mismatch"),
    ("told", "reported, or distinguished"),
    ("transcript", "aggregate"),
    ("trouble", "error"),
    ("twins", "duplicates"),
    ("unheard", "ignored"),
    ("untold", "not reported"),
];

/// Folders with code that people read. What is emitted is made of it.
const CODE: &[&str] = &["codegen/src", "codegen/runtime/src", "codegen/prove", "xtask/src"];

/// Further folders whose words are checked.
const TESTS: &[&str] = &["codegen/fuzz"];

/// Texts for people, and what is emitted for them.
const TEXTS: &[&str] = &[
    "README.md",
    "CHANGELOG.md",
    "spec/README.md",
    "spec/changes.md",
    "spec/rules.md",
    "generated/llama-cloud/README.md",
    "generated/llama-cloud/api.md",
    "generated/llama-cloud/docs/resources/beta-chat.md",
];

#[test]
fn files_are_short() {
    let (mut all, mut long, mut too_long) = (0, 0, Vec::new());
    for path in ["codegen", "xtask", "spec"].iter().flat_map(|folder| rust_files(folder)) {
        let lines = read(&path).lines().count();
        all += 1;
        long += usize::from(lines > USUAL);
        if lines > LONGEST {
            too_long.push(format!("{}: {lines} lines", path.display()));
        }
    }
    assert!(too_long.is_empty(), "longer than {LONGEST} lines:\n{}", too_long.join("\n"));
    assert!(long * FEW <= all, "{long} of {all} files are longer than {USUAL} lines");
}

/// `use a::{b, c}` names what stands in one module; for another one there is another `use`.
#[test]
fn an_import_names_one_module() {
    let mut faults = Vec::new();
    for path in ["codegen", "xtask", "spec"].iter().flat_map(|folder| rust_files(folder)) {
        let text = read(&path);
        for (number, line) in text.lines().enumerate() {
            let line = line.trim_start();
            if !line.starts_with("use ") && !line.starts_with("pub") {
                continue;
            }
            let Some((visibility, _)) = line.split_once("use ") else { continue };
            if visibility.trim_end().contains(' ') {
                continue;
            }
            let whole: String = text.lines().skip(number).flat_map(|line| [line, " "]).collect();
            let Some((import, _)) = whole.split_once(';') else { continue };
            let names = import.split_once('{').map_or("", |(_, names)| names);
            if names.contains("::") || names.contains('{') {
                faults.push(format!("{}:{}: {line}", path.display(), number + 1));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn comments_are_as_wide_as_code() {
    let mut wide = Vec::new();
    for path in CODE.iter().flat_map(|folder| rust_files(folder)) {
        for (number, line) in read(&path).lines().enumerate() {
            let is_text = line.trim_start().starts_with("//")
                && !line.contains("://")
                && !line.contains("/// | ");
            if is_text && line.chars().count() > COLUMNS {
                wide.push(format!("{}:{}", path.display(), number + 1));
            }
        }
    }
    assert!(wide.is_empty(), "wider than {COLUMNS} columns:\n{}", wide.join("\n"));
}

#[test]
fn words_are_those_of_the_project() {
    let code = CODE.iter().chain(TESTS).flat_map(|folder| rust_files(folder));
    let texts = TEXTS.iter().map(|text| workspace().join(text));
    let mut found = Vec::new();
    for path in code.chain(texts) {
        for (number, line) in read(&path).lines().enumerate() {
            let mut words = line.split(|letter: char| !letter.is_alphanumeric());
            let banned = words.find_map(|word| {
                let word = word.to_lowercase();
                WORDS.iter().find(|(banned, _)| *banned == word)
            });
            if let Some((banned, word)) = banned {
                let at = format!("{}:{}", path.display(), number + 1);
                found.push(format!("{at}: not `{banned}` but {word}: {}", line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Where a manifest says that a library or a program has no tests, it has none.
#[test]
fn no_test_stands_where_cargo_looks_for_none() {
    let mut count = 0;
    for package in ["codegen/e2e", "codegen/loopback", "codegen/runtime", "xtask"] {
        let manifest = read(&workspace().join(package).join("Cargo.toml"));
        assert!(manifest.contains("\n[lib]\ntest = false\n"), "{package}");
        for path in rust_files(&format!("{package}/src")) {
            let text = read(&path);
            let is_test = text.contains("#[test]") || text.contains("#[cfg(test)]");
            assert!(!is_test, "{}: Cargo would not run its tests", path.display());
            count += 1;
        }
    }
    for program in ["codegen/fuzz/src/main.rs", "codegen/prove/src/main.rs"] {
        let text = read(&workspace().join(program));
        assert!(!text.contains("#[test]"), "{program}: Cargo would not run its tests");
    }
    assert!(count > 100, "the files are found: {count}");
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The Rust files below a folder.
fn rust_files(folder: &str) -> Vec<PathBuf> {
    let (mut files, mut open) = (Vec::new(), vec![workspace().join(folder)]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the repository") {
            let path = entry.expect("its entries").path();
            if path.is_dir() {
                // The callers there mark single lines of their imports.
                open.extend((!path.ends_with("tests/rules")).then_some(path));
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
