//! Comparison of tombstones, and what those of the new side say of a removal.

use std::collections::HashMap;

use super::comparison::{Comparison, added, changed, removed};
use super::site::{Place, Site};
use crate::api::{Stub, Tombstone, regardless};
use crate::diff::facts::{Change, SpecPath, rules};

impl Comparison<'_> {
    /// Adds to each removal what its tombstone says, or that of what it was in.
    pub(super) fn say_what_replaces(&mut self) {
        let listed: &[Tombstone] = &self.new.api.removed;
        let tombstones = by_path(listed);
        let is_item = |rule: &str| !rule.starts_with("lock.") && !rule.starts_with("tombstone.");
        for change in self.changes.iter_mut().filter(|it| it.new.is_none() && is_item(it.rule.id)) {
            let name = former_path(change);
            let path = name.as_ref().unwrap_or(&change.old_path);
            let mut around = (1..=path.len()).rev().map(|length| path[..length].join("."));
            let found = around.find_map(|path| match name {
                Some(_) => {
                    let path = regardless(&path);
                    listed.iter().find(|it| regardless(&it.path) == path)
                }
                None => tombstones.get(path.as_str()).copied(),
            });
            let Some(tombstone) = found else { continue };
            change.tombstone = Some(tombstone.path.clone());
            // Of a name that is removed, the change says which one stays.
            let text = if name.is_some() { tombstone.note.clone() } else { tombstone.text() };
            if text.is_empty() {
                continue;
            }
            // The reason of its deprecation mostly was the same.
            if let Some((what, rest)) = change.message.split_once(", deprecated before (")
                && let Some((_, rest)) = rest.rsplit_once("),")
            {
                change.message = format!("{what}, deprecated before,{rest}");
            }
            change.message += &format!(": {}", text.trim_end_matches('.'));
            change.instead = name.is_none().then_some(text);
        }
    }

    /// Compares tombstones. One that comes with its removal is no fact of its own, nor is one that
    /// goes as the thing is there again.
    pub(super) fn tombstones(&mut self) {
        let (was, is) = (self.old.api, self.new.api);
        let (old, new) = (by_path(&was.removed), by_path(&is.removed));
        for tombstone in &is.removed {
            let (path, shown) = (&tombstone.path, shown(tombstone));
            match old.get(path.as_str()) {
                None if self.has_changed(path, |change| (&change.old_path, &change.new)) => {}
                None if self.was_name(path) => {}
                None => {
                    let message = format!("`{path}` is listed as {shown}");
                    self.found(rules::TOMBSTONE_ADDED, &site(tombstone), added(shown), message);
                }
                Some(before) if self::shown(before) != shown => {
                    let message = format!("what is said of the removal of `{path}` has changed");
                    let values = changed(self::shown(before), shown);
                    self.found(rules::TOMBSTONE_CHANGED, &site(tombstone), values, message);
                }
                Some(_) => {}
            }
        }
        for tombstone in &was.removed {
            let path = &tombstone.path;
            let is_back = || self.has_changed(path, |change| (&change.new_path, &change.old));
            if !new.contains_key(path.as_str()) && !is_back() {
                let message = format!("`{path}` is no longer listed as removed");
                let values = removed(shown(tombstone));
                self.found(rules::TOMBSTONE_REMOVED, &site(tombstone), values, message);
            }
        }
    }

    /// Whether a path leads to a former name that was removed, or to what held it.
    fn was_name(&self, path: &str) -> bool {
        let mut names = self.changes.iter().filter_map(former_path);
        let path = regardless(path);
        names.any(|name| {
            (1..=name.len()).any(|length| regardless(&name[..length].join(".")) == path)
        })
    }

    /// Whether a change is known of what only one side has at a path, or below it.
    fn has_changed(
        &self,
        path: &str,
        of: impl Fn(&Change) -> (&SpecPath, &Option<String>),
    ) -> bool {
        self.changes.iter().any(|change| {
            let (at, other) = of(change);
            let at = at.join(".");
            let rest = at.strip_prefix(path);
            other.is_none() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    }
}

/// Returns the path in the spec that a thing would have under the former name that was removed.
/// None of any other change.
fn former_path(change: &Change) -> Option<SpecPath> {
    let name = change.old.as_deref().filter(|_| change.new.is_none())?;
    if change.rule.id != rules::ALIAS_REMOVED.id {
        return None;
    }
    // The accessors of a resource: `client.beta().chat()`.
    if let Some(accessors) = name.strip_prefix("client.") {
        let names = accessors.split('.').map(|it| it.trim_end_matches("()"));
        let names = names.map(|it| it.trim_start_matches("r#").to_owned());
        return Some(["resources".to_owned()].into_iter().chain(names).collect());
    }
    let (_, above) = change.old_path.split_last()?;
    Some(above.iter().cloned().chain([name.to_owned()]).collect())
}

fn by_path(tombstones: &[Tombstone]) -> HashMap<&str, &Tombstone> {
    tombstones.iter().map(|tombstone| (tombstone.path.as_str(), tombstone)).collect()
}

/// All that a tombstone says, on one line.
fn shown(tombstone: &Tombstone) -> String {
    let text = format!("removed in {}. {}", tombstone.version, tombstone.text());
    text.trim_end_matches([' ', '.']).to_owned()
}

fn site(tombstone: &Tombstone) -> Site {
    let path = vec!["removed".to_owned(), tombstone.path.clone()];
    let rust = tombstone.stub.as_ref().map(Stub::called).unwrap_or_default();
    let place = Place { path, rust, ..Place::default() };
    Site::apart(place.clone(), place)
}
