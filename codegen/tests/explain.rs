//! Every changed line of a crate is explained by a fact.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, thread};

use codegen::Source;
use codegen::diff::rules;
use codegen::explain::{Cause, Explanation, explain, text};

fn sources(text: String) -> Vec<Source> {
    vec![Source { name: "spec.yaml".into(), text }]
}

fn explained(name: &str, old: &str, new: &str) -> Explanation {
    let (old, new) = (sources(old.to_owned()), sources(new.to_owned()));
    explain(&old, &new).unwrap_or_else(|mistakes| {
        panic!("{name}: {}{}", mistakes.old.render(&old), mistakes.new.render(&new))
    })
}

/// The unexplained lines, and those that only all facts together explain.
fn unexplained(name: &str, explanation: &Explanation) -> String {
    let mut out = String::new();
    for line in explanation.of(Cause::Unexplained) {
        let sign = if line.is_new { '+' } else { '-' };
        writeln!(out, "{name}: {}:{}: {sign}{}", line.file, line.number, line.text).expect("text");
    }
    out
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The pairs of specs of all rules, in both directions.
#[test]
fn no_line_of_a_rule_is_unexplained() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let pairs: Vec<(&str, PathBuf)> = rules::ALL
        .iter()
        .map(|rule| (rule.id, folder.join(rule.id)))
        .filter(|(_, folder)| folder.join("before.yaml").is_file())
        .collect();
    let half = |start: usize| {
        let mut out = String::new();
        for (name, folder) in pairs.iter().skip(start).step_by(2) {
            let (old, new) = (read(&folder.join("before.yaml")), read(&folder.join("after.yaml")));
            out += &unexplained(name, &explained(name, &old, &new));
            out += &unexplained(&format!("{name}, back"), &explained(name, &new, &old));
        }
        out
    };
    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| half(0));
        let second = half(1);
        (first.join().expect("a half of the rules"), second)
    });
    let out = first + &second;
    assert!(out.is_empty(), "{} lines:\n{out}", out.lines().count());
}

/// The releases of the Chat API, each after the one before it.
#[test]
fn no_line_of_the_history_is_unexplained() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    let releases = ["2.7.0", "2.8.0", "2.9.1", "2.16.0", "2.17.0", "2.18.0"];
    let specs: Vec<String> =
        releases.iter().map(|release| read(&folder.join(format!("{release}.yaml")))).collect();
    let mut out = String::new();
    for (pair, release) in specs.windows(2).zip(&releases[1..]) {
        out += &unexplained(release, &explained(release, &pair[0], &pair[1]));
    }
    assert!(out.is_empty(), "{} lines:\n{out}", out.lines().count());
}

#[test]
fn lines_are_reported_by_fact() {
    let old = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: https://notes.example}
resources:
  notes:
    list: {GET: /notes, query: {limit?: integer}, returns: Note}
types:
  Note:
    fields: {id: string}
";
    let new = old.replace("{id: string}", "{id: string, color?: string}");
    let new = new.replace("limit?: integer}", "limit?: integer, tag?: string}");
    let new = new.replace("0.1.0", "0.2.0");
    insta::assert_snapshot!(text("notes", &explained("notes", old, &new)));
}

/// What is written at another place of the spec, and what moves with its resource.
#[test]
fn lines_of_what_moves_are_explained() {
    const OLD: &str = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: https://notes.example}
parameters:
  Scope: {tenant: string}
resources:
  notes:
    list: {GET: /notes, query: Scope, returns: Note}
    read: {GET: /note, query: Scope, returns: Note}
    create: {POST: /notes, body: Note}
    tags:
      list: GET /tags -> Array<Tag>
    patch: {PATCH: /notes, body: Patch}
types:
  Note: {fields: {id: string, lock: {fields: {code: string}}}}
  Patch: {fields: {id: string, text: string}}
  Tag: {fields: {name: {type: string, read_only: true}}}
";
    let edits = [
        ("a group written out", "query: Scope", "query: {tenant: string}"),
        ("a type in place", "{code: string}", "{code: string, hint?: string}"),
        ("read-only where nothing is sent", "{type: string, read_only: true}", "string"),
    ];
    let mut out = String::new();
    for (name, from, to) in edits {
        assert!(OLD.contains(from), "{name}");
        let new = OLD.replacen(from, to, 1);
        out += &unexplained(name, &explained(name, OLD, &new));
        out += &unexplained(&format!("{name}, back"), &explained(name, &new, OLD));
    }
    let named = OLD.replace("lock: {fields: {code: string}}", "lock: NoteLock");
    let named = named + "  NoteLock: {fields: {code: string}}\n";
    out += &unexplained("a type with a name", &explained("a type with a name", OLD, &named));
    let moved = OLD.replace("    tags:\n      list: GET /tags -> Array<Tag>\n", "");
    let moved = moved.replace(
        "types:",
        "  tags: {renamed_from: notes.tags, list: GET /tags -> Array<Tag>}\ntypes:",
    );
    out += &unexplained("a resource moved", &explained("a resource moved", OLD, &moved));
    assert!(out.is_empty(), "{out}");
}

/// What changes with a new version, and what changes with the lock, has a cause of its own.
#[test]
fn neither_the_version_nor_the_lock_explains_what_a_fact_does() {
    let old = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: https://notes.example}
resources:
  notes:
    list: {GET: /notes, query: {tag: string}, returns: Note}
types:
  Note: {fields: {id: string}}
";
    let new = old.replace("0.1.0", "0.2.0").replace("tag: string", "tag?: string");
    let lock = |line: &str| Source { name: "spec.lock".into(), text: format!("{line}\n") };
    let (mut old, mut new) = (sources(old.to_owned()), sources(new));
    old.push(lock("resources.notes.list.query.tag argument tag place=1"));
    new.push(lock("resources.notes.list.query.tag argument tag without=without_tag place=1"));
    let explanation = explain(&old, &new).expect("both are right");
    insta::assert_snapshot!(text("notes", &explanation));
}

/// A fact about what another fact is about, too.
#[test]
fn facts_share_lines() {
    let old = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: https://notes.example}
resources:
  notes:
    list: {GET: /notes, query: {limit?: integer}, returns: string}
";
    let new = old.replace("limit?: integer", "limit?: {type: integer, minimum: 1, maximum: 9}");
    let explanation = explained("limits", old, &new);
    let text = text("notes", &explanation);
    assert!(text.contains("explained by 2 facts; 0 unexplained"), "{text}");
    assert!(text.contains("on the same lines as another fact"), "{text}");
}
