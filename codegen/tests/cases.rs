//! Small specs, one feature each: what is emitted for them is recorded, and all of it compiles.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use codegen::{File, Source};

mod names;
mod snippets;
mod workspace;

/// Files that depend on the spec are as recorded.
#[test]
fn cases_are_emitted_as_recorded() {
    for (name, files) in &*CASES {
        let text: String = files
            .iter()
            .filter(|file| depends_on_spec(file) && is_frame(file) == shows_frame(name))
            .map(|file| format!("=== {}\n{}\n", file.path, file.text))
            .collect();
        insta::assert_snapshot!(name.as_str(), text);
    }
}

/// Clippy and rustdoc have nothing to say about any case, nor about the names that lints have an
/// opinion about. The snippets of the reference pages compile, and those of the SDKs here.
#[test]
fn cases_compile_without_warnings() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let mut cases = CASES.clone();
    cases.insert("names-of-lints".to_owned(), generate("names-of-lints", names()));
    cases.extend(SDKS.clone());
    let mut count = 0;
    for files in cases.values_mut() {
        let example = snippets::example(files);
        count += example.as_ref().map_or(0, |file| file.text.matches("\nfn blocking_").count());
        files.extend(example);
    }
    assert!(count > 350, "the snippets are found: {count}");
    workspace::write(&folder, cases.iter().map(|(name, files)| (name.as_str(), &files[..])));
    let run = |arguments: &[&str]| workspace::cargo(&folder, arguments);
    // What blocks is called by the snippets. The documentation is made without.
    let clippy = ["clippy", "--quiet", "--workspace", "--lib", "--examples"];
    run(&[&clippy[..], &["--features", "blocking", "--", "-D", "warnings"]].concat());
    run(&["doc", "--quiet", "--workspace", "--lib", "--no-deps"]);
}

/// The examples in READMEs and in documentation run. The READMEs differ by what an API has; these
/// have all of it.
#[test]
fn documented_examples_of_cases_run() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documented");
    let documented = ["package", "auth-basic", "streams", "pagination", "pages", "uploads"];
    workspace::write(&folder, documented.map(|name| (name, &CASES[name][..])));
    workspace::cargo(&folder, &["test", "--quiet", "--doc", "--workspace", "--all-features"]);
}

/// The crate of an API without streams, pages and unions names nothing of them.
#[test]
fn one_operation_carries_only_what_it_needs() {
    const UNNEEDED: &[&str] = &[
        "AggregatedText",
        "CallWithResult",
        "Collect",
        "Cursor",
        "Event",
        "EventStream",
        "Events",
        "ItemStream",
        "JsonLines",
        "Page",
        "PageStream",
        "Pages",
        "Pagination",
        "PaginationError",
        "StreamError",
        "TextStream",
        "Union",
        "Upload",
        "sse",
    ];
    for File { path, text, .. } in &CASES["one-operation"] {
        let words = text.split(|it: char| !it.is_alphanumeric() && it != '_');
        let named = words.filter(|word| UNNEEDED.contains(word));
        assert_eq!(named.collect::<Vec<_>>(), [""; 0], "{path}");
    }
}

/// The features that the case about them is compiled with: none, and each alone. The test of all
/// cases has all of them.
const FEATURES: &[&str] = &[
    "",
    "files",
    "pipelines",
    "pipelines-documents",
    "beta",
    "beta-chat",
    "beta-time",
    "time-resource",
];

#[test]
fn features_of_resources_compile_without_warnings_each_alone() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("features");
    let files = &CASES["features"];
    let manifest = files.iter().find(|file| file.path == "Cargo.toml");
    let manifest = &manifest.expect("a crate has a manifest").text;
    let (_, features) = manifest.split_once("# The resource `files`").expect("it has features");
    let (features, _) = features.split_once("\n[").expect("a section follows");
    let names = features.lines().filter_map(|line| line.split_once(" = [")).map(|it| it.0);
    assert_eq!(names.collect::<Vec<_>>(), FEATURES[1..]);
    // As a crate for each of them, Cargo compiles several at once.
    let crates: Vec<(String, Vec<File>)> = (0..FEATURES.len())
        .map(|number| (format!("features-{number}"), renamed(files, &format!("features-{number}"))))
        .collect();
    workspace::write(&folder, crates.iter().map(|(name, files)| (name.as_str(), &files[..])));
    let chosen: Vec<String> = crates
        .iter()
        .zip(FEATURES)
        .filter(|(_, feature)| !feature.is_empty())
        .map(|((name, _), feature)| format!("{name}/{feature}"))
        .collect();
    let chosen = ["--no-default-features", "--features", &chosen.join(",")];
    let clippy = ["clippy", "--quiet", "--workspace", "--lib"];
    workspace::cargo(&folder, &[&clippy[..], &chosen, &["--", "-D", "warnings"]].concat());
    let chosen = ["--no-default-features", "--features", "pipelines", "-p", "features-0"];
    workspace::cargo(&folder, &[&["doc", "--quiet", "--no-deps"], &chosen[..]].concat());
}

/// Clippy, rustdoc and the tests in the documentation have nothing to say about a crate that uses
/// its own deprecated items, with all features and without any.
#[test]
fn what_is_deprecated_compiles_without_warnings_in_all_targets() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("deprecated");
    let mut files = CASES["all-deprecated"].clone();
    let count = |files: &[File], text| -> usize {
        files.iter().map(|file| file.text.matches(text).count()).sum()
    };
    assert!(count(&files, "#[deprecated") > 80, "all of it is deprecated");
    files.extend(snippets::example(&files));
    workspace::write(&folder, [("all-deprecated", &files[..])]);
    // The snippets wait in both ways.
    for targets in [["--all-targets", "--all-features"], ["--lib", "--no-default-features"]] {
        let clippy = [&["clippy", "--quiet"], &targets[..], &["--", "-D", "warnings"]].concat();
        workspace::cargo(&folder, &clippy);
        workspace::cargo(&folder, &["doc", "--quiet", "--no-deps", targets[1]]);
    }
    workspace::cargo(&folder, &["test", "--quiet", "--all-features"]);
}

/// The case about features as a package of another name.
fn renamed(files: &[File], name: &str) -> Vec<File> {
    let mut files = files.to_vec();
    let manifest = files.iter_mut().find(|file| file.path == "Cargo.toml").expect("it has one");
    let line = "\nname = \"features\"\n";
    assert!(manifest.text.contains(line), "{}", manifest.text);
    // The library keeps its name.
    manifest.text = manifest.text.replacen(line, &format!("\nname = \"{name}\"\n"), 1);
    files
}

/// Texts that mean something to a shell.
const HOSTILE: &str = r#"
package: {name: hostile, version: 0.1.0}
client: {name: Hostile, base_url: "https://api.example.com", auth: {header: X-Key}, env: {api_key: KEY}}
resources:
  things:
    make:
      POST: /things/it's/{id}
      query: {"na'me": string}
      body:
        text: {type: string, example: "it's $(rm) `x` \\\" \\ ' ; # \n'"}
        "it's": string
      returns: string
"#;

/// Each command is complete, and nothing in it ends a quotation too early.
#[test]
fn commands_are_sentences_of_the_shell() {
    let mut crates = CASES.clone();
    crates.extend(SDKS.clone());
    let hostile = Source { name: "hostile.yaml".into(), text: HOSTILE.to_owned() };
    crates.insert("hostile".to_owned(), generate("hostile", vec![hostile]));
    let mut script = String::new();
    let mut count = 0;
    for (name, files) in &crates {
        for (path, command) in files.iter().flat_map(|file| snippets::code(file, "curl:", "sh")) {
            assert!(command.starts_with("curl "), "{name}: {path}: {command}");
            // A command that went on would take the next line for its own.
            writeln!(script, "{command}true || exit {count}").expect("a string");
            count += 1;
        }
    }
    assert!(count > 350, "the commands are found: {count}");
    let Ok(mut shell) = Command::new("sh").arg("-n").stdin(Stdio::piped()).spawn() else {
        eprintln!("skipped: there is no shell");
        return;
    };
    let mut input = shell.stdin.take().expect("it is piped");
    input.write_all(script.as_bytes()).expect("the shell reads");
    drop(input);
    assert!(shell.wait().expect("the shell ends").success(), "the shell does not read them");
}

/// Documentation runs no code that it only quotes.
#[test]
fn documentation_runs_no_example_of_the_spec() {
    for (name, files) in &*CASES {
        for file in
            files.iter().filter(|file| file.path.starts_with("src/") && depends_on_spec(file))
        {
            let mut fenced = false;
            for line in file.text.lines().filter_map(|line| line.trim_start().strip_prefix("///")) {
                let Some(info) = line.trim_start().strip_prefix("```") else { continue };
                if !fenced {
                    assert!(
                        !info.is_empty() && !info.starts_with("rust"),
                        "{name}: {}: a fence would run: {line}",
                        file.path
                    );
                }
                fenced = !fenced;
            }
        }
    }
}

fn depends_on_spec(file: &File) -> bool {
    // Pages have tests of their own.
    let fixed = ["src/runtime/", "LICENSE", "rustfmt.toml", "CHANGELOG.md", "docs/"];
    !fixed.iter().any(|fixed| file.path.starts_with(fixed))
}

/// Whether a file is of the crate around the API, which is much the same for all cases.
fn is_frame(file: &File) -> bool {
    let frame =
        ["bindings.json", "Cargo.toml", "README.md", "examples/", "src/client.rs", "src/lib.rs"];
    frame.iter().any(|frame| file.path.starts_with(frame))
}

/// Whether a case is about the crate around the API.
fn shows_frame(name: &str) -> bool {
    name == "features" || name == "package" || name == "servers" || name.starts_with("auth-")
}

/// Every case by name, generated.
static CASES: LazyLock<BTreeMap<String, Vec<File>>> = LazyLock::new(|| {
    let cases = generated(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"));
    assert!(cases.len() >= 20, "the cases are found");
    cases
});

/// The SDKs of the repository, generated.
static SDKS: LazyLock<BTreeMap<String, Vec<File>>> = LazyLock::new(|| {
    let sdks = generated(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
    assert!(sdks.contains_key("llama-cloud"), "the specs are found");
    sdks
});

/// The crate of each spec in a folder.
fn generated(folder: &Path) -> BTreeMap<String, Vec<File>> {
    let mut crates = BTreeMap::new();
    let is_kept = |path: &PathBuf| !path.to_string_lossy().ends_with(".import.yaml");
    for path in yaml_files(folder).into_iter().filter(is_kept) {
        let name = path.file_stem().expect("it has a name").to_str().expect("in ASCII").to_owned();
        let mut sources = vec![source(folder, &path)];
        sources.extend(yaml_files(&folder.join(&name)).iter().map(|path| source(folder, path)));
        let lock = path.with_extension("lock");
        sources.extend(lock.exists().then(|| source(folder, &lock)));
        let files = generate(&name, sources);
        crates.insert(name, files);
    }
    crates
}

fn generate(name: &str, sources: Vec<Source>) -> Vec<File> {
    codegen::generate(&sources)
        .unwrap_or_else(|diagnostics| panic!("{name}:\n{}", diagnostics.render(&sources)))
}

fn names() -> Vec<Source> {
    vec![Source { name: "names-of-lints.yaml".into(), text: names::spec() }]
}

fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .collect();
    files.sort();
    files
}

fn source(folder: &Path, path: &Path) -> Source {
    let name = path.strip_prefix(folder).expect("it is in the folder").to_str().expect("in ASCII");
    Source {
        name: name.replace('\\', "/"),
        text: fs::read_to_string(path).expect("the case can be read"),
    }
}
