//! Specs and facts as text, for tests of comparisons.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Source;
use codegen::api::Api;
use codegen::diff::{Change, Verdict};

/// The API of a spec's text.
pub(crate) fn api(text: &str) -> Api {
    lowered(&[Source { name: "spec.yaml".to_owned(), text: text.to_owned() }])
}

/// The API of a file, with the files of the folder beside it.
pub(crate) fn read(path: &Path) -> Api {
    let mut paths = vec![path.to_owned()];
    if let Ok(entries) = fs::read_dir(path.with_extension("")) {
        let parts = entries.map(|entry| entry.expect("the folder can be read").path());
        paths.extend(parts.filter(|path| path.extension().is_some_and(|it| it == "yaml")));
    }
    paths[1..].sort();
    let sources: Vec<Source> = paths
        .iter()
        .map(|path| Source {
            name: path.display().to_string(),
            text: fs::read_to_string(path).expect("the spec can be read"),
        })
        .collect();
    lowered(&sources)
}

fn lowered(sources: &[Source]) -> Api {
    let (spec, mut diagnostics) = codegen::spec::parse(sources);
    let api = codegen::lower::lower(&spec, &mut diagnostics);
    api.unwrap_or_else(|| panic!("{}", diagnostics.render(sources)))
}

/// A spec around resources and types.
pub(crate) fn spec(resources: &str, types: &str) -> String {
    format!(
        "package: {{name: notes, version: 0.1.0}}\nclient: {{name: Notes, base_url: https://notes.example}}\nresources:\n{resources}types:\n{types}"
    )
}

/// Every spec of the repository.
pub(crate) fn specs() -> Vec<PathBuf> {
    within(&["tests/cases", "tests/history", "../spec"])
}

/// The specs that are about one thing each.
pub(crate) fn cases() -> Vec<PathBuf> {
    within(&["tests/cases"])
}

fn within(folders: &[&str]) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut specs = Vec::new();
    for folder in folders {
        let entries = fs::read_dir(root.join(folder)).expect("the folder can be read");
        let paths = entries.map(|entry| entry.expect("the folder can be read").path());
        specs.extend(paths.filter(|path| {
            let name = path.to_string_lossy();
            name.ends_with(".yaml") && !name.ends_with(".import.yaml")
        }));
    }
    specs.sort();
    specs
}

/// The rule and the place of each change.
pub(crate) fn shown(changes: &[Change]) -> String {
    let mut text = String::new();
    for change in changes {
        writeln!(text, "{} {}", change.rule.id, change.spec_path()).expect("text takes all");
    }
    text
}

/// All of each change, and the verdict.
pub(crate) fn facts(old: &Api, new: &Api, changes: &[Change]) -> String {
    let mut text = String::new();
    for change in changes {
        let Change { rule, rust_path, wire_path, operations, message, .. } = change;
        writeln!(
            text,
            "{} [{}] wire {}, crate {}, lag {}\n  {}\n  spec {}\n  rust {rust_path}\n  wire {wire_path}\n  {:?} -> {:?}\n  {}",
            rule.id,
            change.side.as_str(),
            change.wire.as_str(),
            change.level.as_str(),
            change.lag.as_str(),
            message,
            change.spec_path(),
            change.old,
            change.new,
            operations.join(" "),
        )
        .expect("text takes all");
    }
    let verdict = Verdict::of(changes, &old.package.version, &new.package.version);
    writeln!(
        text,
        "=> wire {}, crate {}, lag {}, {} -> {}, upgrade required: {}",
        verdict.wire.as_str(),
        verdict.level.as_str(),
        verdict.lag.as_str(),
        verdict.old_version,
        verdict.next_version,
        verdict.upgrade_required(),
    )
    .expect("text takes all");
    text
}
