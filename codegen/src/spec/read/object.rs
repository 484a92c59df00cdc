//! A mapping whose keys the language fixes.
//!
//! Each key is taken once; what nobody took is unknown and reported by [`Object::finish`].

use super::Report;
use crate::diagnostics::{Diagnostic, Place, nearest};
use crate::spec::{Node, Spanned, Value};

/// An entry of a mapping.
pub(super) type Entry = (Spanned<String>, Node);

/// A mapping that is being read.
pub(super) struct Object {
    /// What it is, for messages: `an operation`.
    pub(super) what: &'static str,
    /// Where something that is missing is reported.
    pub(super) place: Place,
    known: &'static [&'static str],
    entries: Vec<Option<Entry>>,
}

/// The entries of a mapping with any keys.
pub(super) fn entries(expected: &str, node: Node, report: &mut Report) -> Vec<Entry> {
    match node.value {
        Value::Map(mut entries) => {
            entries.retain(|(key, node)| {
                let is_merge = report.is_merge(key);
                if is_merge {
                    report.lose(node);
                }
                !is_merge
            });
            entries
        }
        _ => {
            report.wrong_kind(expected, &node);
            Vec::new()
        }
    }
}

impl Object {
    /// Starts to read a mapping with these keys.
    pub(super) fn new(
        what: &'static str,
        known: &'static [&'static str],
        place: Place,
        entries: Vec<Entry>,
    ) -> Self {
        Self { what, place, known, entries: entries.into_iter().map(Some).collect() }
    }

    /// The same, if the node is a mapping.
    pub(super) fn of(
        what: &'static str,
        known: &'static [&'static str],
        place: Place,
        node: Node,
        report: &mut Report,
    ) -> Option<Self> {
        let Value::Map(entries) = node.value else {
            report.wrong_kind(&format!("a mapping for {what}"), &node);
            return None;
        };
        Some(Self::new(what, known, place, entries))
    }

    /// Whether the key is still there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.iter().flatten().any(|(key, _)| key.value == name)
    }

    /// Takes a key and its value.
    pub(super) fn take(&mut self, name: &str) -> Option<Entry> {
        let is_it =
            |entry: &&mut Option<Entry>| entry.as_ref().is_some_and(|(key, _)| key.value == name);
        self.entries.iter_mut().find(is_it)?.take()
    }

    /// Takes a value.
    pub(super) fn value(&mut self, name: &str) -> Option<Node> {
        self.take(name).map(|(_, node)| node)
    }

    /// Takes a value that must be there.
    pub(super) fn required(&mut self, name: &str, report: &mut Report) -> Option<Node> {
        let value = self.value(name);
        if value.is_none() && !self.may_have(name, report) {
            report.missing(self.what, name, self.place);
        }
        value
    }

    /// Whether this key is there after all, misspelt or merged in: then that is what is reported.
    pub(super) fn may_have(&self, name: &str, report: &Report) -> bool {
        if self.entries.iter().flatten().any(|(key, _)| report.is_merge(key)) {
            return true;
        }
        let mut keys = self.entries.iter().flatten().map(|(key, _)| key.value.as_str());
        keys.any(|key| {
            !self.known.contains(&key) && nearest(key, self.known.iter().copied()) == Some(name)
        })
    }

    /// Drops unknown keys, where one message says all about them.
    pub(super) fn discard_unknown(&mut self, report: &mut Report) {
        for entry in &mut self.entries {
            if let Some((_, node)) =
                entry.take_if(|(key, _)| !self.known.contains(&key.value.as_str()))
            {
                report.lose(&node);
            }
        }
    }

    /// Reports what was not taken.
    pub(super) fn finish(self, report: &mut Report) {
        let Self { what, place: _, known, entries } = self;
        for (key, node) in entries.into_iter().flatten() {
            report.lose(&node);
            if report.is_merge(&key) {
                continue;
            }
            let message = format!("{what} has no key `{}`", key.value);
            let diagnostic = Diagnostic::new("unknown-key", message, key.place);
            let suggested = diagnostic.suggest(&key.value, known.iter().copied());
            report.push(match suggested.help {
                Some(_) => suggested,
                None => suggested.help(format!("it has {}", list(known))),
            });
        }
    }
}

/// `a`, `b` and `c`.
pub(super) fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => "none".to_owned(),
    }
}
