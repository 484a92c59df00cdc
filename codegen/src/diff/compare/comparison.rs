//! A comparison under way: both sides, and the changes found so far.

use std::collections::{HashMap, HashSet};

use super::index::Index;
use super::operations::{Together, bring_together};
use super::pairs::Pairs;
use super::site::Site;
use super::urls::Prefix;
use crate::api::Api;
use crate::diff::facts::{Change, Rule};

/// What callers' code writes in front of the types of the API.
pub(super) const TYPES: &str = "types::";

/// A comparison under way.
pub(super) struct Comparison<'a> {
    pub(super) old: Index<'a>,
    pub(super) new: Index<'a>,
    pub(super) pairs: Pairs,
    pub(super) together: Together,
    /// Prefix that moved between the base URL and the paths.
    pub(super) prefix: Prefix,
    /// The members of variants in place that are reported at their union, by the new struct's
    /// index.
    pub(super) common: HashMap<usize, HashSet<String>>,
    pub(super) changes: Vec<Change>,
    /// The changes found so far: what many operations share is one change.
    reported: HashMap<(&'static str, String, Values), usize>,
}

/// A value on the old side, and on the new side.
pub(super) type Values = (Option<String>, Option<String>);

/// Something that is only there now.
pub(super) fn added(new: impl Into<String>) -> Values {
    (None, Some(new.into()))
}

/// Something that was removed.
pub(super) fn removed(old: impl Into<String>) -> Values {
    (Some(old.into()), None)
}

/// Something that is there, and another.
pub(super) fn changed(old: impl Into<String>, new: impl Into<String>) -> Values {
    (Some(old.into()), Some(new.into()))
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Api, new: &'a Api) -> Self {
        let pairs = Pairs::by_name(old, new);
        let (old, new) = (Index::of(old), Index::of(new));
        let (was, is) = (&old.api.client.base_url, &new.api.client.base_url);
        let prefix = Prefix::between(was, is);
        let together = bring_together(&old.operations, &new.operations, &prefix);
        // It moved if an operation stays where it was for that.
        let prefix = if !prefix.is_empty()
            && together
                .both
                .iter()
                .any(|(was, is)| prefix.is_same_path(&old.operations[*was], &new.operations[*is]))
        {
            prefix
        } else {
            Prefix::default()
        };
        Self {
            old,
            new,
            pairs,
            together,
            prefix,
            common: HashMap::new(),
            changes: Vec::new(),
            reported: HashMap::new(),
        }
    }

    /// Records a change, or adds its operations to the same change if that is known. Returns its
    /// index.
    pub(super) fn found(
        &mut self,
        rule: &'static Rule,
        site: &Site,
        values: Values,
        message: String,
    ) -> usize {
        self.found_on((rule, &[]), site, values, message)
    }

    /// Records what callers' code has on both sides of a change.
    pub(super) fn in_rust(&mut self, change: usize, old: String, new: String) {
        if old != new {
            self.changes[change].rust = Some((old, new));
        }
    }

    /// The same for what travels either way or both: the rule of its direction; of both that of
    /// requests, with the worse of every verdict.
    pub(super) fn found_on_sides(
        &mut self,
        request: Option<&'static Rule>,
        response: Option<&'static Rule>,
        site: &Site,
        values: Values,
        message: String,
    ) -> Option<usize> {
        let request = request.filter(|_| site.side.is_sent());
        let response = response.filter(|_| site.side.is_received());
        let rules: Vec<&'static Rule> = request.into_iter().chain(response).collect();
        let (rule, others) = rules.split_first()?;
        Some(self.found_on((*rule, others), site, values, message))
    }

    fn found_on(
        &mut self,
        (rule, others): (&'static Rule, &[&'static Rule]),
        site: &Site,
        values: Values,
        message: String,
    ) -> usize {
        let rules = || [rule].into_iter().chain(others.iter().copied());
        let here = if values.1.is_none() && values.0.is_some() { &site.old } else { &site.new };
        let key = (rule.id, here.path.join("\0"), values.clone());
        if let Some(&at) = self.reported.get(&key) {
            let operations = &mut self.changes[at].operations;
            operations.extend(site.operations.iter().cloned());
            operations.sort();
            operations.dedup();
            return at;
        }
        let at = self.changes.len();
        self.reported.insert(key, at);
        self.changes.push(Change {
            rule,
            old_path: site.old.path.clone(),
            new_path: site.new.path.clone(),
            rust_path: here.rust.clone(),
            wire_path: here.wire.clone(),
            operations: site.operations.clone(),
            side: site.side,
            old: values.0,
            new: values.1,
            rust: None,
            message,
            wire: rules().map(|rule| rule.wire).max().unwrap_or(rule.wire),
            level: rules().map(|rule| rule.level).max().unwrap_or(rule.level),
            lag: rules().map(|rule| rule.lag).max().unwrap_or(rule.lag),
            instead: None,
            tombstone: None,
            is_draft: false,
        });
        at
    }

    /// Returns the number of changes found so far.
    pub(super) fn count(&self) -> usize {
        self.changes.len()
    }

    /// Assigns the changes found since then to the operations that use a type of the new side.
    pub(super) fn concern(&mut self, since: usize, ty: usize) {
        for at in since..self.changes.len() {
            if self.changes[at].operations.is_empty() {
                self.changes[at].operations = self.new.users(ty);
            }
        }
    }

    /// Returns the changes, in the order of the spec's parts.
    pub(super) fn finish(mut self) -> Vec<Change> {
        self.mark_drafts();
        self.say_what_replaces();
        let rank = |change: &Change| {
            let parts = ["package", "client", "parameters", "pagination", "resources"];
            let first = change.new_path.first().map(String::as_str).unwrap_or_default();
            parts.iter().position(|part| *part == first).unwrap_or(parts.len())
        };
        self.changes.sort_by(|a, b| {
            let key = |change: &Change| (rank(change), change.spec_path());
            key(a).cmp(&key(b)).then_with(|| a.rule.id.cmp(b.rule.id)).then(a.old.cmp(&b.old))
        });
        self.changes
    }
}
