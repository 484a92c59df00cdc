//! Judgement of a rule: what it demands, and whether that happened.

use std::path::Path;
use std::{env, fs};

use codegen::diff::{Change, Level, Rule, diff};

use super::compile::{Compiled, Error};
use super::members;
use super::pair::{Pair, mirror};

/// Mark of a caller behind a line that must break.
const BREAKS: &str = "// breaks";

/// Checks that the comparison finds this rule and no other, and its mirror the other way round.
pub(super) fn facts(rule: &Rule, pair: &Pair) -> Vec<String> {
    let (old, new) = (&pair.old.api, &pair.new.api);
    let changes = diff(old, new);
    let mut complaints = Vec::new();
    complaints.extend(others("the comparison", rule.id, pair.also.iter(), &changes));
    for change in changes.iter().filter(|change| change.rule == rule) {
        if (change.wire, change.level, change.lag) != (rule.wire, rule.level, rule.lag) {
            complaints.push(format!(
                "the comparison must say {}/{}/{} of it (wire/crate/lag), and says {}/{}/{}",
                rule.wire.as_str(),
                rule.level.as_str(),
                rule.lag.as_str(),
                change.wire.as_str(),
                change.level.as_str(),
                change.lag.as_str(),
            ));
        }
    }
    let also = pair.also.iter().map(|also| mirror(also));
    complaints.extend(others("the comparison backwards", rule.mirror, also, &diff(new, old)));
    complaints
}

/// Returns a complaint if the comparison finds other rules than this one and those that come with
/// it.
fn others(
    what: &str,
    rule: &str,
    also: impl Iterator<Item = impl AsRef<str>>,
    changes: &[Change],
) -> Option<String> {
    let mut demanded: Vec<String> = also.map(|id| id.as_ref().to_owned()).collect();
    demanded.push(rule.to_owned());
    let mut found: Vec<&str> = changes.iter().map(|change| change.rule.id).collect();
    demanded.sort_unstable();
    found.sort_unstable();
    (demanded != found).then(|| {
        let shown: Vec<_> = changes
            .iter()
            .map(|change| format!("{} at {}", change.rule.id, change.spec_path()))
            .collect();
        let found = if shown.is_empty() { "nothing".to_owned() } else { shown.join(", ") };
        format!("{what} must find {} alone, and finds {found}", demanded.join(" and "))
    })
}

/// Checks that the caller compiles with the crates that it must compile with, and with no other;
/// and that what is `Send`, `Sync` and `Unpin` stays so.
pub(super) fn compiled(rule: &Rule, pair: &Pair, compiled: &Compiled) -> Vec<String> {
    let broken: Vec<_> = [&pair.old, &pair.new]
        .into_iter()
        .filter(|side| !compiled.is_fine(&side.package))
        .map(|side| {
            let own = compiled.errors(&side.package);
            let what = first(if own.is_empty() { compiled.errors(&side.runtime) } else { own });
            format!("the generated crate {} must compile: {what}", side.package)
        })
        .collect();
    if !broken.is_empty() {
        return broken;
    }
    let mut complaints = Vec::new();
    let (old, new, probe) = (members::old(rule), members::new(rule), members::probe(rule));
    if !compiled.is_fine(&old) {
        let what = first(compiled.errors(&old));
        complaints.push(format!("its caller must compile with the old crate: {what}"));
    }
    let must_break = rule.level == Level::Major && rule.silent.is_none();
    match (must_break, compiled.is_fine(&new)) {
        (false, true) => {}
        (false, false) => complaints.push(format!(
            "it is {}{}, so its caller must compile with the new crate: {}",
            rule.level.as_str(),
            if rule.silent.is_some() { " without an error" } else { "" },
            first(compiled.errors(&new))
        )),
        (true, true) => complaints.push(
            "it is major, so its caller must not compile with the new crate, and it does"
                .to_owned(),
        ),
        (true, false) => {
            let caller = fs::read_to_string(&pair.caller).unwrap_or_default();
            complaints.extend(elsewhere(&caller, compiled.errors(&new)).map(|error| {
                format!(
                    "its caller must break only in lines that end in `{BREAKS}`, and breaks: {}",
                    shown(error)
                )
            }));
        }
    }
    if pair.is_probed() && !compiled.is_fine(&probe) {
        let what = first(compiled.errors(&probe));
        complaints.push(format!("what is `Send`, `Sync` and `Unpin` must stay so: {what}"));
    }
    complaints
}

/// The first error that is in no line that breaks.
fn elsewhere<'a>(caller: &str, errors: &'a [Error]) -> Option<&'a Error> {
    let breaks = |line: usize| {
        let line = line.checked_sub(1).and_then(|index| caller.lines().nth(index));
        line.is_some_and(|line| line.ends_with(BREAKS))
    };
    errors.iter().find(|error| {
        !error
            .place
            .as_ref()
            .is_some_and(|(file, line)| file.ends_with("caller.rs") && breaks(*line))
    })
}

fn first(errors: &[Error]) -> String {
    errors.first().map_or_else(|| "the compiler did not say why".to_owned(), shown)
}

fn shown(Error { text, place }: &Error) -> String {
    match place {
        Some((file, line)) => {
            let here = env::current_dir().unwrap_or_default();
            let file = Path::new(file).strip_prefix(&here).unwrap_or(Path::new(file));
            format!("{text} ({}:{line})", file.display())
        }
        None => text.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pair::Pairs;
    use crate::pair::tests::{folder, rule};

    /// Returns the messages on a rule where these crates compile, and there is an error in this
    /// line.
    fn said(id: &str, fine: &[&str], error: Option<(&str, usize)>) -> Vec<String> {
        let folder = folder();
        let pair = Pairs::new(folder.path().to_owned()).read(rule(id)).unwrap();
        let apis = [pair.old.package.as_str(), pair.new.package.as_str()];
        let name = |side: &str| format!("{side}_{}", id.replace('.', "_"));
        let own: Vec<String> = fine.iter().map(|side| name(side)).collect();
        let mut messages = String::new();
        for name in own.iter().map(String::as_str).chain(apis) {
            messages += &format!(
                "{{\"reason\":\"compiler-artifact\",\"target\":{{\"name\":\"{name}\"}}}}\n"
            );
        }
        if let Some((side, line)) = error {
            messages += &format!(
                "{{\"reason\":\"compiler-message\",\"target\":{{\"name\":\"{}\"}},\"message\":{{\"level\":\"error\",\"message\":\"no such thing\",\"code\":null,\"spans\":[{{\"file_name\":\"x/caller.rs\",\"line_start\":{line},\"is_primary\":true}}]}}}}\n",
                name(side)
            );
        }
        compiled(rule(id), &pair, &Compiled::read(&messages).unwrap())
    }

    #[test]
    fn what_adds_must_leave_the_caller_alone() {
        let all = ["old", "new", "probe"];
        assert_eq!(said("operation.added", &all, None), [""; 0]);
        let complaints = said("operation.added", &["old", "probe"], Some(("new", 3)));
        let [complaint] = complaints.as_slice() else { panic!("{complaints:?}") };
        assert!(complaint.starts_with("it is minor, so its caller must compile"), "{complaint}");
        assert!(complaint.ends_with("error: no such thing (x/caller.rs:3)"), "{complaint}");
    }

    #[test]
    fn what_is_major_must_break_the_caller_where_it_says_so() {
        assert_eq!(said("operation.removed", &["old", "probe"], Some(("new", 1))), [""; 0]);
        let complaints = said("operation.removed", &["old", "new", "probe"], None);
        assert!(complaints[0].ends_with("must not compile with the new crate, and it does"));
        let complaints = said("operation.removed", &["old", "probe"], Some(("new", 2)));
        assert!(complaints[0].contains("only in lines that end in `// breaks`"), "{complaints:?}");
    }

    #[test]
    fn a_caller_that_does_not_know_the_old_crate_proves_nothing() {
        let complaints = said("operation.removed", &["probe"], Some(("old", 1)));
        assert!(complaints[0].starts_with("its caller must compile with the old crate"));
    }

    #[test]
    fn a_lost_auto_trait_is_reported() {
        let complaints = said("operation.added", &["old", "new"], Some(("probe", 9)));
        assert!(complaints[0].contains("`Send`"), "{complaints:?}");
    }

    #[test]
    fn what_the_comparison_finds_besides_and_what_it_misses_are_reported() {
        let folder = folder();
        let mut pairs = Pairs::new(folder.path().to_owned());
        let mut pair = pairs.read(rule("operation.added")).unwrap();
        assert_eq!(facts(rule("operation.added"), &pair), [""; 0]);
        let complaints = facts(rule("resource.added"), &pair);
        assert!(
            complaints[0].ends_with(
                "resource.added alone, and finds operation.added at resources.notes.list"
            ),
            "{complaints:?}"
        );
        pair.new = std::rc::Rc::clone(&pair.old);
        let complaints = facts(rule("operation.added"), &pair);
        assert!(complaints[0].ends_with("and finds nothing"), "{complaints:?}");
        assert_eq!(complaints.len(), 2, "the comparison backwards finds nothing either");
    }
}
