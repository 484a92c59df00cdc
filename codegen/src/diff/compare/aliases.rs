//! Names that things had before, which stay as deprecated aliases.

use super::comparison::{Comparison, added, changed, removed};
use super::site::Site;
use crate::api::{Ident, Notes};
use crate::diff::facts::{Rule, Side, rules};

/// What something is called on one side, and was called before.
#[derive(Clone, Copy)]
pub(super) struct Called<'n> {
    pub(super) now: &'n str,
    pub(super) former: &'n [Ident],
}

impl<'n> Called<'n> {
    pub(super) fn of(ident: &'n Ident, notes: &'n Notes) -> Self {
        Self { now: ident.plain(), former: &notes.renamed_from }
    }

    /// Whether it has this name, or had it.
    pub(super) fn has(&self, name: &str) -> bool {
        self.now == name || self.was(name)
    }

    fn was(&self, name: &str) -> bool {
        self.former.iter().any(|former| former.plain() == name)
    }
}

impl Comparison<'_> {
    /// Compares the names of something that keeps the names that it had. Where it keeps none, the
    /// rule counts.
    pub(super) fn called(
        &mut self,
        rule: &'static Rule,
        site: &Site,
        what: &str,
        was: Called<'_>,
        is: Called<'_>,
    ) {
        self.renamed(rule, site, what, was, is, |from, to| {
            format!("{what} is called `{to}`, no longer `{from}`")
        });
        self.former_names(site, what, was, is);
    }

    /// Reports that something has another name.
    pub(super) fn renamed(
        &mut self,
        rule: &'static Rule,
        site: &Site,
        what: &str,
        was: Called<'_>,
        is: Called<'_>,
        message: impl FnOnce(&str, &str) -> String,
    ) {
        let (from, to) = (was.now, is.now);
        if from == to {
            return;
        }
        if is.was(from) {
            let before = what.replacen(&format!("`{to}`"), &format!("`{from}`"), 1);
            // An operation is named by its path in the spec.
            let is_said = before.contains(&format!("`{from}`"));
            let former = if is_said { String::new() } else { format!("from `{from}` ") };
            let message = format!(
                "{before} was renamed {former}to `{to}`; `{from}` stays as a deprecated alias"
            );
            self.found(rules::ALIAS_ADDED, &apart(site), changed(from, to), message);
        } else if was.was(to) {
            let message = format!("{what} is called `{to}` again, and no longer `{from}`");
            self.found(rules::ALIAS_REMOVED, &apart(site), changed(from, to), message);
        } else {
            self.found(rule, site, changed(from, to), message(from, to));
        }
    }

    /// Compares the names that something had, but for the one that it has lost or got now.
    pub(super) fn former_names(
        &mut self,
        site: &Site,
        what: &str,
        was: Called<'_>,
        is: Called<'_>,
    ) {
        for name in was.former.iter().map(Ident::plain).filter(|name| !is.has(name)) {
            let message = format!("{what} is no longer called `{name}`, which was deprecated");
            self.found(rules::ALIAS_REMOVED, &apart(site), removed(name), message);
        }
        for name in is.former.iter().map(Ident::plain).filter(|name| !was.has(name)) {
            let message = format!("{what} is also called `{name}`, which is deprecated");
            self.found(rules::ALIAS_ADDED, &apart(site), added(name), message);
        }
    }
}

/// Names in Rust do not travel.
fn apart(site: &Site) -> Site {
    Site { side: Side::Neither, ..site.clone() }
}
