//! The lock of a spec: what it keeps when the spec is edited.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::api::Api;
use codegen::diagnostics::Diagnostics;
use codegen::lock;
use codegen::{File, Source};

mod workspace;

/// The text of a lock moves nothing in the API that it was made of.
#[test]
fn an_api_stays_as_it_is_under_its_own_lock() {
    let folders =
        ["tests/cases", "../spec"].map(|it| Path::new(env!("CARGO_MANIFEST_DIR")).join(it));
    let mut count = 0;
    for folder in folders {
        for path in yaml_files(&folder) {
            let name = path.display().to_string();
            if name.ends_with(".import.yaml") {
                continue;
            }
            let mut sources = vec![source(&path)];
            sources.extend(yaml_files(&path.with_extension("")).iter().map(|path| source(path)));
            let api = lowered(&sources).unwrap_or_else(|it| panic!("{}", it.render(&sources)));
            let text = lock::of(&api);
            assert_eq!(lock::resolve(&text).as_deref(), Ok(&*text), "{name}");
            sources.push(Source { name: "spec.lock".to_owned(), text: text.clone() });
            let mut locked =
                lowered(&sources).unwrap_or_else(|it| panic!("{}", it.render(&sources)));
            assert_eq!(lock::of(&locked), text, "{name}");
            locked.lock = api.lock.clone();
            for (was, is) in api.types.iter().zip(&locked.types) {
                assert_eq!(was, is, "{name}");
            }
            for (was, is) in api.resources.iter().zip(&locked.resources) {
                assert_eq!(was, is, "{name}");
            }
            assert!(api == locked, "{name} is another API under its own lock");
            count += 1;
        }
    }
    assert!(count > 40, "the specs are found: {count}");
}

/// Callers of released crates compile with the crates of edited specs, as long as these have the
/// locks of the released ones.
#[test]
fn callers_of_released_crates_compile_with_the_crates_of_edited_specs() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lock");
    let mut crates: Vec<(String, Vec<File>)> = Vec::new();
    for (name, sides) in pairs() {
        let caller = fs::read_to_string(pair(&name).join("caller.rs")).expect("there is a caller");
        for (side, sources) in ["before", "after"].into_iter().zip(&sides) {
            let mut files = codegen::generate(sources)
                .unwrap_or_else(|it| panic!("{name}: {}", it.render(sources)));
            let text = caller.clone();
            files.push(File { path: "examples/caller.rs".to_owned(), text, ..files[0].clone() });
            for file in files.iter_mut().filter(|file| file.path == "Cargo.toml") {
                // A workspace has one package of a name.
                let line = format!("name = \"{name}\"");
                let other = format!("name = \"{name}-{side}\"");
                file.text = file.text.replacen(&line, &other, 1);
            }
            crates.push((format!("{name}-{side}"), files));
        }
    }
    workspace::write(&folder, crates.iter().map(|(name, files)| (name.as_str(), &files[..])));
    let clippy =
        ["clippy", "--quiet", "--workspace", "--lib", "--examples", "--", "-D", "warnings"];
    workspace::cargo(&folder, &clippy);
}

/// The emitted code that a lock keeps, and the lock of the next release.
#[test]
fn what_a_lock_keeps_is_as_recorded() {
    for (name, [before, after]) in pairs() {
        let changes = codegen::compare(&before, &after).expect("both sides are right");
        let facts: String = changes
            .facts
            .iter()
            .map(|fact| {
                let change = &fact.change;
                let level = change.level.as_str();
                format!(
                    "{} ({level}) {}\n    {}\n",
                    change.rule.id, change.rust_path, change.message
                )
            })
            .collect();
        let next = lock::of(&lowered(&after).expect("it has no mistakes"));
        insta::assert_snapshot!(format!("{name}-facts"), facts);
        insta::assert_snapshot!(format!("{name}-lock"), next);
    }
}

/// An edited spec is released, and its lock written anew: that moves nothing either.
#[test]
fn the_next_lock_keeps_what_the_one_before_it_kept() {
    for (name, [_, after]) in pairs() {
        let first = lowered(&after).expect("it has no mistakes");
        let text = lock::of(&first);
        let next = Source { name: format!("{name}.lock"), text: text.clone() };
        let second = lowered(&[after[0].clone(), next]).expect("it has no mistakes");
        assert_eq!(lock::of(&second), text, "{name}");
        assert_eq!(first.types, second.types, "{name}");
        assert_eq!(first.resources, second.resources, "{name}");
    }
}

/// Two branches each add a member, an operation and a type that make way for what is there, and get
/// the same names for them.
#[test]
fn what_two_branches_add_keeps_apart_after_a_merge() {
    let spec = |fields: &str, operations: &str, types: &str| {
        let text = format!(
            "package: {{name: notes, version: 0.1.0}}\n\
             client: {{name: Notes, base_url: \"https://api.example.com\"}}\n\
             resources:\n  notes:\n    get: {{GET: /note, query: {{user_id?: string{fields}}}, returns: Note}}\n{operations}\
             types:\n  Note: {{fields: {{user_id: string{fields}}}}}\n{types}"
        );
        Source { name: "notes.yaml".to_owned(), text }
    };
    let lock = |text: String| Source { name: "notes.lock".to_owned(), text };
    let of = |sources: &[Source]| {
        let api = lowered(sources).unwrap_or_else(|it| panic!("{}", it.render(sources)));
        lock::of(&api)
    };
    let base = of(&[spec("", "", "")]);
    let [ours, theirs] = [("userId", "Get", "note"), ("USER_ID", "GET", "NOTE")].map(|names| {
        let (field, operation, ty) = names;
        let fields = format!(", {field}?: string");
        let operations = format!("    {operation}: {{GET: /{operation}, returns: {ty}}}\n");
        (fields, operations, format!("  {ty}: {{fields: {{text: string}}}}\n"))
    });
    let release =
        |it: &(String, String, String)| of(&[spec(&it.0, &it.1, &it.2), lock(base.clone())]);
    let (one, other) = (release(&ours), release(&theirs));
    let merged = spec(&(ours.0 + &theirs.0), &(ours.1 + &theirs.1), &(ours.2 + &theirs.2));
    let both = one.clone() + &other;
    let both: std::collections::BTreeSet<&str> = both.lines().collect();
    let both: String = both.iter().map(|line| format!("{line}\n")).collect();
    let mut next = of(&[merged.clone(), lock(both)]);
    next.retain(|letter| letter != '\r');
    insta::assert_snapshot!("merged", next);
    // What was resolved stays so.
    assert_eq!(of(&[merged, lock(next.clone())]), next);
}

/// Without the lock of the release, no name is known to be older than another.
#[test]
fn names_that_become_one_collide_without_a_lock() {
    for (name, count) in [("aliases", 7), ("client", 13), ("methods", 3), ("names", 13)] {
        let after = source(&pair(name).join("after.yaml"));
        let mistakes = lowered(&[after]).expect_err("names collide");
        let collisions = mistakes.iter().filter(|mistake| mistake.code == "name-collision");
        assert_eq!(collisions.count(), count, "{name}: {mistakes:?}");
    }
}

/// What is wrong with a lock is said at its place.
#[test]
fn a_lock_that_cannot_be_read_is_reported_as_recorded() {
    let spec = source(&pair("names").join("before.yaml"));
    let text = "\
# Lines that nothing has written.
types.Note
types.Note struct
types..Note struct Note
types.Note class Note
types.Note struct note
types.Note.id field Id
types.Note.id field self
types.Note.id field id place=0
types.Note.id field id optional optional
types.Note.id field id method=with_id
types.Note.id field id
types.Note.id field id_2
types.Note.user_id  field user_id
>>>>>>> other
";
    let lock = Source { name: "names.lock".to_owned(), text: text.to_owned() };
    let sources = [spec, lock];
    let mistakes = lowered(&sources).expect_err("it cannot be read");
    insta::assert_snapshot!("mistakes", mistakes.render(&sources));
}

/// Two branches that add names merge; of one line that both wrote, generating decides.
#[test]
fn locks_of_two_branches_merge() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("merge");
    fs::create_dir_all(&folder).expect("folders can be made");
    let base = "types.Note struct Note\ntypes.Note.id field id\ntypes.Note.text field text\n";
    let merge = |ours: &str, theirs: &str| {
        let names = [("ours", ours), ("base", base), ("theirs", theirs)];
        for (name, text) in names {
            fs::write(folder.join(name), text).expect("files can be written");
        }
        let output = Command::new("git")
            .args(["merge-file", "--stdout", "ours", "base", "theirs"])
            .current_dir(&folder)
            .output();
        let output = output.expect("git runs");
        (output.status.success(), String::from_utf8(output.stdout).expect("it is text"))
    };
    let lines = |text: &str| -> Vec<String> {
        let text = lock::resolve(text).expect("it can be read");
        text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
    };
    let before = |line: &str, at: &str| base.replace(at, &format!("{line}\n{at}"));
    // What is added in different places merges by itself.
    let ours = before("types.Note.added field added", "types.Note.id");
    let theirs = format!("{base}types.Tag enum Tag\n");
    let (is_clean, merged) = merge(&ours, &theirs);
    assert!(is_clean, "{merged}");
    assert_eq!(lines(&merged).len(), 5);
    // What is added in one place is a conflict, and both count.
    let theirs = before("types.Note.author field author optional", "types.Note.id");
    let (is_clean, merged) = merge(&ours, &theirs);
    assert!(!is_clean && merged.contains("<<<<<<< "), "{merged}");
    let resolved = lines(&merged);
    assert_eq!(resolved.len(), 5);
    assert_eq!(resolved[1], "types.Note.added field added");
    assert_eq!(resolved[2], "types.Note.author field author optional");
}

/// The pairs of a released spec and an edited one, both with the lock of the released one.
fn pairs() -> Vec<(String, [Vec<Source>; 2])> {
    let names = [
        "aliases",
        "arguments",
        "boxes",
        "client",
        "fields",
        "methods",
        "moved",
        "names",
        "renames",
        "streams",
        "unions",
    ];
    let pairs = names.map(|name| {
        let before = source(&pair(name).join("before.yaml"));
        let released = lowered(std::slice::from_ref(&before)).expect("it has no mistakes");
        let lock = Source { name: format!("{name}.lock"), text: lock::of(&released) };
        let after = source(&pair(name).join("after.yaml"));
        (name.to_owned(), [vec![before, lock.clone()], vec![after, lock]])
    });
    pairs.into()
}

fn pair(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lock").join(name)
}

fn lowered(sources: &[Source]) -> Result<Api, Diagnostics> {
    let (spec, mut diagnostics) = codegen::spec::parse(sources);
    match codegen::lower::lower(&spec, &mut diagnostics) {
        Some(api) if diagnostics.is_empty() => Ok(api),
        _ => Err(diagnostics),
    }
}

fn source(path: &Path) -> Source {
    let text = fs::read_to_string(path).expect("it can be read");
    Source { name: path.display().to_string(), text }
}

fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    files
}
