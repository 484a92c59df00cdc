//! Comparisons miss nothing: whatever edit of a spec changes the crate is shown, and what changes
//! nothing is not.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{fs, thread};

use codegen::Source;
use codegen::api::Api;
use codegen::diff::{Change, Level, diff};
use serde_yaml::Value;

use crate::compare::{self, shown};
use crate::surface::{parsed, surface};

/// Mapping entries and items of lists, left out or renamed; members, optional or not; text and numbers,
/// others.
/// One edit in so many is made: with 1 it takes three times as long.
const STEP: usize = 3;
/// Of what is shown, one in so many is emitted.
const EVERY: usize = 5;

#[test]
fn an_edit_is_reported_if_and_only_if_the_crate_changes() {
    let cases = compare::cases();
    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| wrong_of(cases.iter().step_by(2)));
        let second = wrong_of(cases.iter().skip(1).step_by(2));
        (first.join().expect("a half of the cases"), second)
    });
    let edits = first.0 + second.0;
    let wrong = [first.1, second.1].concat();
    assert!(wrong.is_empty(), "{} of {edits}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(edits > 500, "only {edits} edits made a spec");
}

/// Returns how many edits of these cases made a spec, and what is wrong with their reports.
fn wrong_of<'p>(cases: impl Iterator<Item = &'p PathBuf>) -> (usize, Vec<String>) {
    let mut wrong = Vec::new();
    let mut edits = 0;
    for path in cases {
        let name = path.file_name().expect("it has a name").display().to_string();
        let text = fs::read_to_string(path).expect("the spec can be read");
        let Some(old) = lowered(&text) else { continue };
        let before = codegen::generate(&sources(&text)).expect("what is lowered is emitted");
        let known = parsed(&before);
        let surface_before = surface(&before, &known);
        let spec: Value = serde_yaml::from_str(&text).expect("the spec is YAML");
        for (what, edited) in edited(&spec).into_iter().step_by(STEP) {
            let text = serde_yaml::to_string(&edited).expect("it can be written");
            let Some(new) = lowered(&text) else { continue };
            edits += 1;
            let (there, back) = (diff(&old, &new), diff(&new, &old));
            // Emitting takes most of the time, so only a part of the reports is checked.
            let is_seen = there.iter().any(|change| change.level > Level::Patch);
            if !is_seen || edits % EVERY == 0 {
                let after = codegen::generate(&sources(&text)).expect("what is lowered is emitted");
                let changed = files_that_differ(&before, &after);
                let crate_changes = !changed.iter().all(|file| is_reference(file));
                if there.is_empty() && crate_changes && !is_spelling(&what) {
                    wrong.push(format!("{name} {what}: not shown, but changed {changed:?}"));
                }
                if changed.is_empty() && !there.iter().all(is_unseen) {
                    wrong.push(format!(
                        "{name} {what}: not changed, but reported {}",
                        shown(&there)
                    ));
                }
                let surface_after = surface(&after, &known);
                wrong.extend(
                    misjudged(&there, &surface_before, &surface_after).map(|why| {
                        format!("{name} {what}: reported {:?}, but {why}", shown(&there))
                    }),
                );
                wrong.extend(misjudged(&back, &surface_after, &surface_before).map(|why| {
                    format!("{name} {what}, backwards: reported {:?}, but {why}", shown(&back))
                }));
            }
            let mut mirrors: Vec<_> = there.iter().map(|change| change.rule.mirror).collect();
            let mut rules: Vec<_> = back.iter().map(|change| change.rule.id).collect();
            mirrors.sort_unstable();
            rules.sort_unstable();
            if mirrors != rules {
                let (there, back) = (shown(&there), shown(&back));
                wrong.push(format!("{name} {what}: reported {there:?}, and backwards {back:?}"));
            }
        }
    }
    (edits, wrong)
}

/// Returns the mistake of the verdict for callers: they break where something that they can name is
/// gone.
fn misjudged(changes: &[Change], old: &BTreeSet<String>, new: &BTreeSet<String>) -> Option<String> {
    let is_major = changes.iter().any(|change| change.level == Level::Major);
    let is_silent =
        changes.iter().any(|change| change.level == Level::Major && change.rule.silent.is_some());
    let gone: Vec<&String> = old.difference(new).collect();
    match gone.as_slice() {
        [] if is_major && !is_silent => Some("nothing is gone".to_owned()),
        [_, ..] if !is_major => Some(format!("{gone:?} is gone")),
        _ => None,
    }
}

/// Docs of an argument are reported in short, and some changes callers cannot see.
fn is_unseen(change: &Change) -> bool {
    change.level == Level::None || change.rule.id == "docs.changed"
}

/// Whether a file is a reference page. It also shows what makes no difference to the crate, such as
/// a null in a query, which is never sent.
fn is_reference(file: &str) -> bool {
    file.starts_with("docs/")
}

/// Whether an edit only spells a type by its alias or not.
fn is_spelling(what: &str) -> bool {
    what.starts_with("without /resources/aliases/read/path")
}

fn sources(text: &str) -> [Source; 1] {
    [Source { name: "spec.yaml".to_owned(), text: text.to_owned() }]
}

/// The API of a spec, if it is one.
fn lowered(text: &str) -> Option<Api> {
    let (spec, mut diagnostics) = codegen::spec::parse(&sources(text));
    codegen::lower::lower(&spec, &mut diagnostics)
}

fn files_that_differ<'a>(
    before: &'a [codegen::File],
    after: &'a [codegen::File],
) -> BTreeSet<&'a str> {
    let paths = before.iter().chain(after).map(|file| file.path.as_str());
    let text = |files: &'a [codegen::File], path: &str| {
        files.iter().find(|file| file.path == path).map(|file| file.text.as_str())
    };
    paths.filter(|path| text(before, path) != text(after, path)).collect()
}

/// The spec with one thing in it changed, and what that is.
fn edited(spec: &Value) -> Vec<(String, Value)> {
    let mut made = Vec::new();
    edit(spec, "", &mut |what, value| made.push((what, value)));
    // The version is no part of the API.
    made.retain(|(what, _)| !what.contains("/package/version"));
    made
}

fn edit(value: &Value, path: &str, made: &mut dyn FnMut(String, Value)) {
    match value {
        Value::Mapping(entries) => {
            for (key, inner) in entries {
                let here = format!("{path}/{}", key.as_str().unwrap_or("?"));
                let mut without = entries.clone();
                without.shift_remove(key);
                made(format!("without {here}"), Value::Mapping(without));
                let name = key.as_str().unwrap_or("?");
                let toggled = match name.strip_suffix('?') {
                    Some(required) => required.to_owned(),
                    None => format!("{name}?"),
                };
                // Only members can be optional.
                let members =
                    ["/body", "/query", "/headers", "/fields", "/variants", "/parameters"];
                let is_member = members.iter().any(|member| path.contains(member));
                let renamed = [Some(format!("other_{name}")), is_member.then_some(toggled)];
                for other in renamed.into_iter().flatten() {
                    let renamed = entries.iter().map(|(entry, value)| {
                        let entry =
                            if entry == key { Value::String(other.clone()) } else { entry.clone() };
                        (entry, value.clone())
                    });
                    made(format!("{here} as {other}"), Value::Mapping(renamed.collect()));
                }
                edit(inner, &here, &mut |what, inner| {
                    let mut with = entries.clone();
                    with.insert(key.clone(), inner);
                    made(what, Value::Mapping(with));
                });
            }
        }
        Value::Sequence(items) => {
            for at in 0..items.len() {
                let here = format!("{path}/{at}");
                let mut without = items.clone();
                without.remove(at);
                made(format!("without {here}"), Value::Sequence(without));
                edit(&items[at], &here, &mut |what, inner| {
                    let mut with = items.clone();
                    with[at] = inner;
                    made(what, Value::Sequence(with));
                });
            }
        }
        Value::String(text) => {
            let others = match text.as_str() {
                "string" => vec!["integer".to_owned(), "string | null".to_owned()],
                "integer" => vec!["number".to_owned()],
                text => vec![format!("{text}2")],
            };
            for other in others {
                made(format!("`{other}` at {path}"), Value::String(other));
            }
        }
        Value::Number(number) => {
            let other = number.as_f64().unwrap_or_default() + 1.0;
            made(format!("{other} at {path}"), Value::Number(other.into()));
        }
        Value::Bool(truth) => made(format!("{} at {path}", !truth), Value::Bool(!truth)),
        Value::Null | Value::Tagged(_) => {}
    }
}
