//! The arrows between modules.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// A stage, or a room of one, and the modules of this crate that it may name. A stage stands for
/// all of its rooms.
const ARROWS: &[(&str, &[&str])] = &[
    ("accepted", &["accepted", "yaml", "diagnostics", "diff", "version"]),
    ("analysis", &["api", "diagnostics", "spec", "lower", "example"]),
    (
        "api",
        &["constraint", "stability", "api", "encoding", "literal", "scalar", "status", "style"],
    ),
    ("compare", &["analysis", "diagnostics", "diff", "example", "lower", "spec"]),
    ("diagnostics", &["diagnostics"]),
    ("diff", &["diff"]),
    ("diff/compare", &["diff/compare", "diff/facts", "api"]),
    ("diff/facts", &["diff/facts", "diagnostics", "fnv"]),
    ("diff/report", &["diff/report", "diff/facts", "diagnostics", "literal"]),
    ("digest", &["diagnostics", "yaml", "example", "fnv", "lock"]),
    ("release", &["analysis", "diagnostics", "example", "lock", "spec", "yaml"]),
    (
        "spec",
        &[
            "version",
            "stability",
            "constraint",
            "spec",
            "diagnostics",
            "encoding",
            "literal",
            "lock",
            "scalar",
            "status",
            "style",
            "yaml",
        ],
    ),
    ("lock", &["lock", "api", "diagnostics"]),
    (
        "lower",
        &[
            "title",
            "version",
            "constraint",
            "regexp",
            "lock",
            "lower",
            "spec",
            "diagnostics",
            "api",
        ],
    ),
    ("emit", &["emit"]),
    (
        "emit/bindings",
        &[
            "emit/bindings",
            "emit/client",
            "emit/operations",
            "emit/package",
            "emit/types",
            "emit/unit",
            "api",
            "origin",
            "setters",
        ],
    ),
    ("emit/client", &["emit/client", "emit/operations", "emit/rust", "emit/unit", "api", "origin"]),
    (
        "emit/docs",
        &[
            "emit/docs",
            "emit/client",
            "emit/operations",
            "emit/types",
            "emit/parts",
            "emit/runtime",
            "emit/rust",
            "emit/sample",
            "emit/unit",
            "api",
            "example",
            "file",
            "origin",
        ],
    ),
    (
        "emit/operations",
        &[
            "emit/operations",
            "emit/types",
            "emit/rust",
            "emit/sample",
            "emit/unit",
            "api",
            "origin",
        ],
    ),
    (
        "emit/package",
        &[
            "emit/package",
            "emit/docs",
            "emit/parts",
            "emit/removed",
            "emit/runtime",
            "emit/rust",
            "emit/unit",
            "api",
            "origin",
        ],
    ),
    (
        "emit/pages",
        &[
            "title",
            "emit/pages",
            "emit/docs",
            "emit/operations",
            "emit/types",
            "emit/rust",
            "emit/sample",
            "emit/statement",
            "emit/unit",
            "api",
            "origin",
        ],
    ),
    ("emit/parts", &["emit/rust", "api"]),
    ("emit/runtime", &["emit/parts", "emit/rust", "emit/unit", "api"]),
    ("emit/removed", &["emit/rust", "emit/unit", "api", "origin"]),
    ("emit/rust", &["emit/rust", "api", "origin"]),
    ("emit/sample", &["emit/sample", "emit/rust", "api"]),
    ("emit/statement", &["api"]),
    ("emit/types", &["emit/types", "emit/removed", "emit/rust", "emit/unit", "api", "origin"]),
    ("emit/unit", &["api", "example", "file", "origin"]),
    (
        "explain",
        &[
            "explain",
            "analysis",
            "api",
            "compare",
            "diagnostics",
            "diff",
            "file",
            "mapping",
            "origin",
        ],
    ),
    ("mapping", &["analysis", "compare", "diagnostics", "emit", "example", "origin", "render"]),
    (
        "export",
        &[
            "constraint",
            "export",
            "analysis",
            "api",
            "diagnostics",
            "json",
            "literal",
            "scalar",
            "spec",
            "style",
            "yaml",
        ],
    ),
    (
        "import",
        &[
            "title",
            "constraint",
            "regexp",
            "import",
            "analysis",
            "export",
            "scalar",
            "diagnostics",
            "lower",
            "literal",
            "spec",
            "yaml",
        ],
    ),
    ("origin", &["origin", "api", "diagnostics", "file"]),
    ("output", &["output", "setters"]),
    ("render", &["render", "api", "emit", "file", "origin", "output"]),
    ("example", &["example", "diagnostics"]),
    ("file", &["file"]),
    ("fnv", &["fnv"]),
    ("title", &["title"]),
    ("stability", &["stability"]),
    ("version", &["version"]),
    ("constraint", &["constraint", "literal"]),
    ("regexp", &["regexp"]),
    ("yaml", &["yaml", "diagnostics"]),
    ("schema", &["schema", "encoding", "json", "scalar", "spec", "style"]),
    ("encoding", &["encoding"]),
    ("json", &["json", "literal", "yaml"]),
    ("literal", &["literal", "scalar"]),
    ("scalar", &["scalar"]),
    ("setters", &["setters"]),
    ("status", &["status"]),
    ("style", &["style"]),
];

#[test]
fn stages_name_only_those_before_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut faults = Vec::new();
    for path in rust_files(&root) {
        let below = path.strip_prefix(&root).expect("it is below").display().to_string();
        let holds =
            |name: &str| below.strip_prefix(name).is_some_and(|rest| rest.starts_with(['/', '.']));
        let stages = ARROWS.iter().filter(|(name, _)| holds(name));
        let Some((_, allowed)) = stages.max_by_key(|(name, _)| name.len()) else {
            assert_eq!(below, "lib.rs", "{below} belongs to no stage");
            continue;
        };
        for named in modules(&fs::read_to_string(&path).expect("it can be read")) {
            let stage = named.split('/').next().expect("it has a name");
            if !allowed.contains(&named.as_str()) && !allowed.contains(&stage) {
                faults.push(format!("{below} names `crate::{named}`"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_model_and_the_spec_know_no_tokens() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (stage, foreign) in [
        ("api", &["serde", "quote", "proc_macro2", "syn"][..]),
        ("spec", &["quote", "proc_macro2", "syn"]),
        ("lower", &["quote", "proc_macro2", "syn", "serde"]),
        ("emit", &["serde", "std::fs"]),
    ] {
        for path in rust_files(&root.join(stage)) {
            let text = fs::read_to_string(&path).expect("it can be read");
            for name in foreign {
                assert!(
                    !text.contains(&format!("\nuse {name}::")),
                    "{} uses {name}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn nothing_that_generates_depends_on_what_is_generated() {
    for manifest in ["codegen/Cargo.toml", "xtask/Cargo.toml", "codegen/runtime/Cargo.toml"] {
        let text = fs::read_to_string(workspace().join(manifest)).expect("it can be read");
        assert!(!text.contains("generated/"), "{manifest} reaches into generated/");
    }
}

/// The modules that follow `crate::` in the code, each with the room that is named in it
/// (`diff/facts`). Quoted code is left out.
fn modules(text: &str) -> Vec<String> {
    let tokens = text.parse().expect("the repository's own files are Rust");
    let mut modules = Vec::new();
    gather(tokens, &mut modules);
    // Items at the root stand for the module that they come from.
    modules.retain(|name| name.starts_with(|first: char| first.is_lowercase()));
    modules
}

fn gather(tokens: TokenStream, modules: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let before = |back: usize| at.checked_sub(back).map(|at| tokens[at].to_string());
        match token {
            TokenTree::Group(_) if before(2).is_some_and(|name| name.starts_with("quote")) => {}
            // A visibility is no import.
            TokenTree::Group(_) if before(1).as_deref() == Some("pub") => {}
            TokenTree::Group(group) if before(3).as_deref() == Some("crate") => {
                modules.extend(first_names(group.stream()));
            }
            TokenTree::Group(group) => gather(group.stream(), modules),
            TokenTree::Ident(name) if before(3).as_deref() == Some("crate") => {
                let room = match tokens.get(at + 1..at + 4) {
                    Some([one, two, TokenTree::Ident(room)])
                        if [one, two].iter().all(|colon| colon.to_string() == ":") =>
                    {
                        format!("/{room}")
                    }
                    _ => String::new(),
                };
                modules.push(format!("{name}{room}"));
            }
            _ => {}
        }
    }
}

/// The first name of each path in the braces of an import.
fn first_names(tokens: TokenStream) -> Vec<String> {
    let text = tokens.into_iter().map(|token| match token {
        TokenTree::Group(_) => String::new(),
        token => token.to_string(),
    });
    let text: String = text.collect();
    text.split(',').filter_map(|path| path.split(':').next()).map(str::to_owned).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("codegen is in the workspace")
}
