//! What a change of the generator changes: every file of all cases and SDKs is as in a manifest, and
//! so are the public items of the cases.
//!
//! `INSTA_UPDATE=always` before the test command records what is generated now, as for snapshots. A
//! conflict in the files is resolved by that, too.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{File, Fnv, generate};

mod specs;

use specs::specs;

/// What stands for every spec: a file or an item that all of them have alike is listed once.
const ALL: &str = "*";

/// The files, each with its hash and the number of its lines.
type Manifest = BTreeMap<String, (String, usize)>;

#[test]
fn what_is_generated_is_as_recorded() {
    let (manifest, items) = generated();
    let (files, names) = (path("manifest.txt"), path("items.txt"));
    let (known, known_items) = (read_manifest(&files), read_items(&names));
    let table = table(&known, &manifest, &known_items, &items);
    if table.is_empty() {
        return;
    }
    if std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always") {
        fs::write(files, write_manifest(&manifest)).expect("the manifest can be written");
        let lines: Vec<String> = items.iter().map(|item| format!("{item}\n")).collect();
        fs::write(names, lines.concat()).expect("the items can be written");
        eprint!("recorded:\n{table}");
        return;
    }
    panic!(
        "the generator makes something else:\n{table}help: `INSTA_UPDATE=always cargo test -p codegen --test churn` records it"
    );
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/churn").join(name)
}

/// What is generated now: the files, and the public items.
fn generated() -> (Manifest, BTreeSet<String>) {
    let mut files: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    let mut lines = BTreeMap::new();
    let mut items: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let specs = specs();
    for (name, sources) in &specs {
        let made = generate(sources).unwrap_or_else(|it| panic!("{name}: {}", it.render(sources)));
        for File { path, text, .. } in made {
            let hash = format!("{:016x}", Fnv::default().with(text.as_bytes()).get());
            lines.insert(hash.clone(), text.lines().count());
            files.entry((path.clone(), hash)).or_default().insert(name.clone());
            // Those of the SDKs are in the folder of each.
            if path == "bindings.json" && !is_sdk(name) {
                for item in public(&text) {
                    items.entry(item).or_default().insert(name.clone());
                }
            }
        }
    }
    let cases = specs.keys().filter(|name| !is_sdk(name)).count();
    let mut manifest = Manifest::new();
    for ((path, hash), names) in files {
        let count = lines[&hash];
        // A copy that several have is one file.
        let is_copy =
            names.len() > 1 && ["src/runtime/", "docs/"].iter().any(|it| path.starts_with(it));
        let names: Vec<&str> = match is_copy || names.len() == specs.len() {
            true => vec![ALL],
            false => names.iter().map(String::as_str).collect(),
        };
        for name in names {
            // There are several versions of a file of which parts are cut.
            let key = if name == ALL {
                format!("{name}/{path} {hash}")
            } else {
                format!("{name}/{path}")
            };
            manifest.insert(key, (hash.clone(), count));
        }
    }
    let items = items.into_iter().flat_map(|(item, names)| {
        let names: Vec<String> = match names.len() == cases {
            true => vec![ALL.to_owned()],
            false => names.into_iter().collect(),
        };
        names.into_iter().map(move |name| format!("{name} {item}"))
    });
    (manifest, items.collect())
}

fn is_sdk(name: &str) -> bool {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../spec/{name}.yaml")).is_file()
}

/// The paths of the public items in `bindings.json`.
fn public(text: &str) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(text).expect("it is JSON");
    let items = json["items"].as_array().expect("it has items");
    items.iter().map(|item| item["item"].as_str().expect("a path").to_owned()).collect()
}

/// What differs, in the words of `generate --check`.
fn table(
    known: &Manifest,
    manifest: &Manifest,
    known_items: &BTreeSet<String>,
    items: &BTreeSet<String>,
) -> String {
    let mut out = String::new();
    let mut count = 0;
    for name in known.keys().chain(manifest.keys()).collect::<BTreeSet<_>>() {
        let shown = name.split(' ').next().unwrap_or(name);
        let line = match (known.get(name), manifest.get(name)) {
            (Some(was), Some(is)) if was == is => continue,
            (Some((_, was)), Some((_, is))) if was == is => {
                format!("  stale        {shown}: {is} lines")
            }
            (Some((_, was)), Some((_, is))) => {
                format!("  stale        {shown}: {was} → {is} lines")
            }
            (None, Some((_, lines))) => format!("  missing      {shown}: {lines} lines"),
            (Some((_, lines)), None) => format!("  left over    {shown}: {lines} lines"),
            (None, None) => continue,
        };
        count += 1;
        writeln!(out, "{line}").expect("text");
    }
    for item in items.difference(known_items) {
        writeln!(out, "  new item     {item}").expect("text");
    }
    for item in known_items.difference(items) {
        writeln!(out, "  item gone    {item}").expect("text");
    }
    match out.is_empty() {
        true => out,
        false => format!("{count} files are not as recorded\n{out}"),
    }
}

fn read_manifest(path: &Path) -> Manifest {
    let text = fs::read_to_string(path).unwrap_or_default();
    let entry = |line: &str| {
        let mut words = line.rsplitn(3, ' ');
        let (lines, hash, name) = (words.next()?, words.next()?, words.next()?);
        let key = if name.starts_with(ALL) { format!("{name} {hash}") } else { name.to_owned() };
        Some((key, (hash.to_owned(), lines.parse().ok()?)))
    };
    text.lines().filter_map(entry).collect()
}

fn write_manifest(manifest: &Manifest) -> String {
    let line = |(name, (hash, lines)): (&String, &(String, usize))| {
        let name = name.split(' ').next().unwrap_or(name);
        format!("{name} {hash} {lines}\n")
    };
    manifest.iter().map(line).collect()
}

fn read_items(path: &Path) -> BTreeSet<String> {
    fs::read_to_string(path).unwrap_or_default().lines().map(str::to_owned).collect()
}

#[test]
fn a_change_is_shown_as_a_table() {
    let entry = |name: &str, hash: &str, lines| (name.to_owned(), (hash.to_owned(), lines));
    let known = Manifest::from([
        entry("a/x.rs", "1", 10),
        entry("a/y.rs", "2", 5),
        entry("b/z.md", "3", 1),
    ]);
    let now = Manifest::from([
        entry("a/x.rs", "4", 12),
        entry("a/new.rs", "5", 7),
        entry("b/z.md", "3", 1),
    ]);
    let items = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let table = table(&known, &now, &items(&["a types::A"]), &items(&["a types::B"]));
    let expected = "3 files are not as recorded\n  missing      a/new.rs: 7 lines\n  stale        a/x.rs: 10 → 12 lines\n  left over    a/y.rs: 5 lines\n  new item     a types::B\n  item gone    a types::A\n";
    assert_eq!(table, expected);
    let text = write_manifest(&known);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("manifest.txt");
    fs::write(&file, text).expect("it can be written");
    assert_eq!(read_manifest(&file), known);
}
