//! Each rule of a comparison owns a pair of specs and a caller, which the comparison agrees with;
//! and what the rules say of each other holds. `cargo run -p prove` puts the callers to the
//! compiler.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::api::Api;
use codegen::diagnostics::Source;
use codegen::diff::{Level, Rule, diff, rules};

/// Rules where only code that uses what is new meets a refusal of an old server.
const NEW_CODE_ONLY: &[&str] = &[
    "client.credentials.added",
    "client.environment.added",
    "client.url-variable.value.added",
    "operation.added",
    "request.constraint.loosened",
    "request.empty-body.added",
    "request.enum.value.added",
    "request.field.added",
    "request.field.optional.became-nullable",
    "request.parameter.added",
    "request.parameter.optional.became-nullable",
    "request.union.variant.added",
    "response.field.added",
];

#[test]
fn every_rule_has_a_caller_and_one_pair_with_its_mirror() {
    let mut faults = Vec::new();
    for rule in rules::ALL {
        let has = |id: &str, file: &str| folder().join(id).join(file).is_file();
        if !has(rule.id, "caller.rs") {
            faults.push(format!("{} has no caller.rs", rule.id));
        }
        let owners: BTreeSet<&str> = [rule.id, rule.mirror]
            .into_iter()
            .filter(|id| has(id, "before.yaml") || has(id, "after.yaml"))
            .collect();
        let whole = owners.iter().all(|id| has(id, "before.yaml") && has(id, "after.yaml"));
        if owners.len() != 1 || !whole {
            faults.push(format!(
                "{} and its mirror {} need one before.yaml and after.yaml between them, in one folder",
                rule.id, rule.mirror
            ));
        }
    }
    none(&faults);
}

#[test]
fn every_folder_belongs_to_a_rule() {
    let ids = ids();
    let mut faults = Vec::new();
    for entry in fs::read_dir(folder()).expect("there is a folder of pairs") {
        let path = entry.expect("it can be read").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !ids.contains(name) {
            faults.push(format!("{} belongs to no rule", path.display()));
            continue;
        }
        for entry in fs::read_dir(&path).expect("it is a folder") {
            let file = entry.expect("it can be read").file_name();
            let known =
                ["before.yaml", "after.yaml", "before.lock", "after.lock", "caller.rs", "also.txt"];
            if !known.iter().any(|it| file == *it) {
                faults.push(format!("{} is read by nobody", path.join(file).display()));
            }
        }
    }
    none(&faults);
}

#[test]
fn callers_mark_the_lines_that_a_major_rule_breaks() {
    let mut faults = Vec::new();
    for rule in rules::ALL {
        let path = folder().join(rule.id).join("caller.rs");
        let caller = fs::read_to_string(&path).unwrap_or_default();
        let marked = caller.lines().any(|line| line.ends_with("// breaks"));
        let breaks = rule.level == Level::Major && rule.silent.is_none();
        if marked != breaks {
            let what = if breaks { "marks no line with" } else { "must not have" };
            faults.push(format!("{} {what} `// breaks`", path.display()));
        }
    }
    none(&faults);
}

#[test]
fn ids_are_distinct_and_in_lower_case() {
    assert_eq!(ids().len(), rules::ALL.len(), "an id is there twice");
    let is_plain = |id: &str| {
        id.split(['.', '-'])
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()))
    };
    for rule in rules::ALL {
        assert!(is_plain(rule.id), "{} is not words in lower case", rule.id);
    }
}

#[test]
fn mirrors_mirror_back() {
    let mut faults = Vec::new();
    for rule in rules::ALL {
        match by_id(rule.mirror) {
            Some(mirror) if mirror.mirror == rule.id => {}
            Some(mirror) => faults.push(format!(
                "{} mirrors {}, which mirrors {}",
                rule.id, rule.mirror, mirror.mirror
            )),
            None => faults.push(format!("{} mirrors {}, which is not there", rule.id, rule.mirror)),
        }
    }
    none(&faults);
}

#[test]
fn what_goes_one_way_has_a_rule_for_the_other_or_a_reason() {
    let mut faults = Vec::new();
    for rule in rules::ALL {
        let counterpart = rule.counterpart().filter(|id| by_id(id).is_some());
        match (rule.counterpart(), counterpart, rule.one_sided) {
            (Some(id), None, None) => {
                faults.push(format!("{} has no counterpart {id} and no reason why not", rule.id))
            }
            (_, Some(id), Some(reason)) => {
                faults.push(format!("{} has a counterpart {id}, yet says: {reason}", rule.id));
            }
            (None, _, Some(_)) => faults.push(format!("{} has no side to lack", rule.id)),
            _ => {}
        }
    }
    none(&faults);
}

#[test]
fn lag_is_what_the_mirror_says_of_the_wire() {
    let mut faults = Vec::new();
    for rule in rules::ALL {
        let Some(mirror) = by_id(rule.mirror) else { continue };
        let (lag, wire) = (rule.lag.as_str(), mirror.wire.as_str());
        match (rule.lag == mirror.wire, NEW_CODE_ONLY.contains(&rule.id)) {
            (false, false) => faults.push(format!(
                "{}: its lag is {lag}, and {} is {wire} on the wire",
                rule.id, mirror.id
            )),
            (true, true) => faults.push(format!("{} is no exception any longer", rule.id)),
            (false, true) if rule.lag > mirror.wire => {
                faults
                    .push(format!("{}: code that uses nothing new meets less, not more", rule.id));
            }
            _ => {}
        }
    }
    none(&faults);
}

#[test]
fn the_comparison_finds_each_pairs_rule_and_no_other() {
    let mut faults = Vec::new();
    for rule in rules::ALL {
        let folder = folder().join(rule.id);
        if !folder.join("before.yaml").exists() {
            continue;
        }
        let (old, new) = (api(&folder.join("before.yaml")), api(&folder.join("after.yaml")));
        let also = fs::read_to_string(folder.join("also.txt")).unwrap_or_default();
        let also: Vec<&Rule> =
            also.lines().map(|id| by_id(id).unwrap_or_else(|| panic!("no rule {id}"))).collect();
        let all: Vec<&Rule> = also.into_iter().chain([*rule]).collect();
        let mut found = |old: &Api, new: &Api, mut expected: Vec<&str>| {
            let changes = diff(old, new);
            let mut ids: Vec<&str> = changes.iter().map(|change| change.rule.id).collect();
            ids.sort_unstable();
            expected.sort_unstable();
            if ids != expected {
                faults.push(format!("{}: expected {expected:?}, found {ids:?}", rule.id));
            }
        };
        found(&old, &new, all.iter().map(|rule| rule.id).collect());
        found(&new, &old, all.iter().map(|rule| rule.mirror).collect());
        found(&old, &old, Vec::new());
    }
    none(&faults);
}

/// `INSTA_UPDATE=always` writes it, as it does snapshots.
#[test]
fn the_page_of_rules_lists_them_as_they_are() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/rules.md");
    let mut page = String::from(PAGE);
    for rule in rules::ALL {
        let (wire, level, lag) = (rule.wire.as_str(), rule.level.as_str(), rule.lag.as_str());
        let silent = rule.silent.map(|why| format!(": {why}")).unwrap_or_default();
        page += &format!("| `{}` | {wire} | {level}{silent} | {lag} |\n", rule.id);
    }
    page += REASONS;
    if std::env::var("INSTA_UPDATE").as_deref() == Ok("always") {
        fs::write(&path, &page).expect("the page can be written");
    }
    let found = fs::read_to_string(&path).expect("the page is there").replace("\r\n", "\n");
    assert!(found == page, "spec/rules.md is out of date: run this test with INSTA_UPDATE=always");
}

const PAGE: &str = "\
# The rules of `cargo xtask diff`

Every kind of change that is reported, by the name that JSON and the lists of accepted breaks use, and what it means:
on the *wire*, for a released client against the new server; for the *crate*, for a caller's code against the new crate;
and for *lag*, the new client against an old server. What travels both ways has the worse of both. A major change that
compiles all the same says why it breaks. `cargo run -p prove` holds each against the compiler.

| rule | wire | crate | lag |
|---|---|---|---|
";

const REASONS: &str = "
## What a released client keeps

A released client has its own base URL, environments, names of environment variables, time-outs, number of retries, and
its own idea of which operations may be sent twice. A new spec changes none of these in it. So a change counts on the wire
only where it says something about the server:

- `client.timeout.changed`, `client.retries.changed`, `operation.timeout.changed` say nothing about the server: fine. They are
  minor for the crate, because code that sets none of them waits or retries differently after an update.
- `operation.idempotency.removed` says that the server no longer takes a second request for the first one. A released client
  still sends it again: dangerous. `operation.idempotency.added` is fine, and dangerous for *lag*: the new client retries what
  an old server may carry out twice.
- `client.base-url.changed`, `client.environment.url.changed`, `client.server.url.changed`, `operation.server.changed` and
  `client.url-variable.default.changed` are dangerous: a released client calls the old URL, and the spec does not say whether a
  server is still there. A removed environment, or a removed value of a variable, is breaking: the spec no longer names a server
  there. A removed server is fine by itself: the operations that went there are reported.
- `operation.accept.changed` is dangerous: a released client asks for the old content type, and the spec does not say whether the
  server still has it.
- The server checks the credentials of a call, so a change of `auth` is breaking. `client.auth.removed` is fine: a server that
  needs no key ignores one. Alternatives in another order (`client.auth.reordered`, `operation.auth.reordered`) are all still
  there: fine. They are minor for the crate, because a client that has the credentials of several sends others.
- The names of environment variables are read on the caller's machine: fine.
- Defaults of parameters and members (`request.default.…`) are what the *server* takes an absent value for: dangerous.
- Constraints (`min_length`, `maximum`, …) are what the *server* may check, as the client does not. One that requests are newly under is
  `request.constraint.tightened`: dangerous, because the server may now reject what a released client sends. So is another `pattern`. One
  that is loosened is fine, and so is any of what only comes back.
- Titles, examples and the versions of `since` are read by people alone: `docs.changed`.

## What is compared

URLs and errors are compared by what is sent and by what a caller can read:

- The URL of an operation is the base URL and the path. Where a prefix moves from all paths into the base URL, or back, the
  URLs are the same, and the only fact is `client.base-url.prefix.moved`: callers that set a base URL themselves, by the builder
  or the environment variable, get other paths appended to it. An operation whose URL does change is one fact
  (`operation.path.changed`); so is an environment whose URLs do (`client.environment.url.changed`).
- A slash at the end of a base URL, the case of its scheme and host, a default port and needless percent-encoding are no change.
- Bodies of errors are read by one accessor for each type, which knows the statuses of all operations. A status that it no
  longer reads is `error.status.removed`: code compiles, and gets `None`. Where other operations keep the status with that type,
  the accessor reads it as before, and only the docs of the operation change (`operation.error.removed`). A type that moves from the
  client to every operation is no change.
- Of a status, its class and `default`, the most exact says the type. So a status that its class already has with the same type is no
  change, and one that gets another type than its class is `error.type.changed`. A class in place of one of its statuses is
  `error.status.added`, the reverse is `error.status.removed`.

Tuples are compared element by element. A new or removed element changes the type, and so do elements that change in different
ways. An array in place of a tuple widens it, if it takes each of its elements.
";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

fn ids() -> BTreeSet<&'static str> {
    rules::ALL.iter().map(|rule| rule.id).collect()
}

fn by_id(id: &str) -> Option<&'static Rule> {
    rules::ALL.iter().copied().find(|rule| rule.id == id)
}

fn api(path: &Path) -> Api {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut sources = vec![Source { name: path.display().to_string(), text }];
    // The lock of the old side counts on the new one too, unless that has its own.
    let locks = [path.with_extension("lock"), path.with_file_name("before.lock")];
    let lock = locks.iter().find_map(|path| fs::read_to_string(path).ok());
    sources.extend(lock.map(|text| Source { name: "api.lock".to_owned(), text }));
    let (spec, mut diagnostics) = codegen::spec::parse(&sources);
    let api = codegen::lower::lower(&spec, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(&sources));
    api.expect("a spec without mistakes has an API")
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
