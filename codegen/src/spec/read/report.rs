//! Where readers leave what they cannot take.
//!
//! Whatever is left out has its words noted, so that no later stage calls what they name unused.

use std::collections::HashSet;

use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::spec::{Node, Spanned, Value};

/// The mistakes so far, and the words of what was left out.
#[derive(Default)]
pub(in crate::spec) struct Report {
    pub(in crate::spec) diagnostics: Diagnostics,
    pub(in crate::spec) lost: HashSet<String>,
}

impl Report {
    /// Reports a mistake.
    pub(in crate::spec) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Notes the words of a node that is left out.
    pub(in crate::spec) fn lose(&mut self, node: &Node) {
        match &node.value {
            Value::Null | Value::Bool(_) | Value::Int(_) | Value::Float(_) => {}
            Value::String(text) => self.lose_text(text),
            Value::Seq(nodes) => nodes.iter().for_each(|node| self.lose(node)),
            Value::Map(entries) => entries.iter().for_each(|(key, node)| {
                self.lose_text(&key.value);
                self.lose(node);
            }),
        }
    }

    /// Notes the words of a text that is left out.
    pub(in crate::spec) fn lose_text(&mut self, text: &str) {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        self.lost.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
    }

    /// A node of another kind than is expected.
    pub(super) fn wrong_kind(&mut self, expected: &str, node: &Node) {
        self.wrong_kind_help(expected, node, None);
    }

    /// The same, with what to do.
    pub(super) fn wrong_kind_help(&mut self, expected: &str, node: &Node, help: Option<String>) {
        let message = format!("expected {expected}, found {}", node.describe());
        let mut diagnostic =
            Diagnostic::new("wrong-kind", message, node.place).spelled(node.number());
        diagnostic.help = help;
        self.push(diagnostic);
        self.lose(node);
    }

    /// A value that its key cannot have.
    pub(super) fn bad_value(&mut self, message: impl Into<String>, place: Place, help: &str) {
        self.push(Diagnostic::new("bad-value", message, place).help(help));
    }

    /// A key that must be there.
    pub(super) fn missing(&mut self, what: &str, key: &str, place: Place) {
        self.push(Diagnostic::new("missing-key", format!("{what} has no `{key}`"), place));
    }

    /// Whether a key is a merge key, which has been reported.
    pub(super) fn is_merge(&self, key: &Spanned<String>) -> bool {
        key.value == "<<" && self.diagnostics.iter().any(|it| it.place == key.place)
    }

    /// The same name twice where it may come once.
    pub(super) fn twice(&mut self, what: &str, first: &Spanned<String>, second: &Spanned<String>) {
        let message = format!("{what} `{}` is defined twice", second.value);
        self.push(
            Diagnostic::new("duplicate-key", message, second.place)
                .note("it is defined here first", first.place)
                .help("take one of the two out, or give it another name"),
        );
    }
}
