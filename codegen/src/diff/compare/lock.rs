//! The lock: which names it keeps, and in which form.

use std::collections::BTreeMap;

use super::comparison::{Comparison, Values, added, changed, removed};
use super::site::{Place, Site};
use crate::api::{Kind, Line, Lock, Path};
use crate::diff::facts::{Rule, rules};

/// The lines of a lock, each by its path and what it can be at a path.
type Lines<'l> = BTreeMap<(&'l Path, Kind), &'l Line>;

impl Comparison<'_> {
    /// Compares the lines of the locks. What follows from them is compared where it is.
    pub(super) fn lock(&mut self) {
        let (was, is) = (self.old.api.lock.clone(), self.new.api.lock.clone());
        let (old, new) = (lines(&was), lines(&is));
        let only = |some: &Lines<'_>, others: &Lines<'_>| -> Vec<(Path, Line)> {
            let lines = some.iter().filter(|(key, _)| !others.contains_key(*key));
            lines.map(|((path, _), line)| ((*path).clone(), (*line).clone())).collect()
        };
        self.lines(rules::LOCK_ADDED, &only(&new, &old), "released", added);
        self.lines(rules::LOCK_REMOVED, &only(&old, &new), "no longer kept as released", removed);
        for (key, was) in &old {
            let Some(is) = new.get(key).filter(|is| *is != was) else { continue };
            let (from, to) = (was.to_string(), is.to_string());
            let message =
                format!("`{}` was released as `{from}`, and is as `{to}`", key.0.join("."));
            self.found(rules::LOCK_CHANGED, &site(key.0, is), changed(from, to), message);
        }
    }

    /// Reports the lines that one side has, as one fact.
    fn lines(
        &mut self,
        rule: &'static Rule,
        lines: &[(Path, Line)],
        how: &str,
        values: fn(String) -> Values,
    ) {
        let [(path, line), others @ ..] = lines else { return };
        let name = format!("{} {}", path.join("."), line);
        let (what, message) = match others.len() {
            0 => (name, format!("`{}` is {how}", line.ident)),
            more => {
                let message = format!("{} names are {how}, such as `{}`", more + 1, line.ident);
                (format!("{name} and {more} more"), message)
            }
        };
        self.found(rule, &site(path, line), values(what), message);
    }
}

fn lines(lock: &Lock) -> Lines<'_> {
    lock.all().map(|(path, line)| ((path, line.kind.slot()), line)).collect()
}

fn site(path: &Path, line: &Line) -> Site {
    let place = Place { path: path.clone(), rust: line.ident.clone(), wire: String::new() };
    Site::apart(place.clone(), place)
}
