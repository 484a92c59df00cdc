//! Messages of readers about what they cannot read.
//!
//! Whatever is left out has its words noted, so that no later stage calls what they name unused.

use std::collections::HashSet;
use std::fmt;

use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::literal::Literal;
use crate::spec::plain::Unquoted;
use crate::spec::type_expr::is_type_name;
use crate::spec::{Node, Spanned, Value};

/// The mistakes so far, and the words of what was left out.
#[derive(Default)]
pub(in crate::spec) struct Report {
    pub(in crate::spec) diagnostics: Diagnostics,
    pub(in crate::spec) unread: HashSet<String>,
    /// The number of values that could not be read and may have named a type.
    pub(in crate::spec) holes: usize,
    /// The paths of what is used in place of something deprecated.
    pub(in crate::spec) replacements: Vec<Spanned<String>>,
    /// The versions that something has been there since.
    pub(in crate::spec) since: Vec<Spanned<String>>,
    /// Values without quotes that are not simply text.
    pub(in crate::spec) unquoted: Unquoted,
    /// Merge keys, each of which has been reported.
    merges: HashSet<Place>,
    /// The names of types that no type expression can name, which is reported where they are
    /// declared.
    taken: HashSet<String>,
}

impl Report {
    /// Reports a mistake.
    pub(in crate::spec) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Notes what has been reported of the files as YAML.
    pub(in crate::spec) fn loaded(&mut self, nodes: &[Node]) {
        self.merges.extend(self.diagnostics.iter().map(|diagnostic| diagnostic.place));
        for node in nodes {
            let Value::Map(entries) = &node.value else { continue };
            for (_, types) in entries.iter().filter(|(key, _)| key.value == "types") {
                let Value::Map(types) = &types.value else { continue };
                let names = types.iter().map(|(name, _)| &name.value);
                self.taken.extend(names.filter(|name| !is_type_name(name)).cloned());
            }
        }
    }

    /// Whether a type is declared by a name that it cannot have, which is reported there.
    pub(in crate::spec) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
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

    /// Notes the words of a text that could not be read.
    pub(in crate::spec) fn lose_text(&mut self, text: &str) {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        self.unread.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
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
        self.holes += 1;
    }

    /// A value that its key cannot have.
    pub(super) fn bad_value(&mut self, message: impl Into<String>, place: Place, help: &str) {
        self.push(Diagnostic::new("bad-value", message, place).help(help));
    }

    /// Whether a key is a merge key, which has been reported.
    pub(super) fn is_merge(&self, key: &Spanned<String>) -> bool {
        key.value == "<<" && self.merges.contains(&key.place)
    }

    /// The value that a key stands for.
    pub(super) fn literal(&mut self, key: Spanned<String>) -> Spanned<Literal> {
        self.check_is_clear(&key);
        let Spanned { value, place } = key;
        let plain = self.unquoted.plain.contains(&place).then(|| Literal::plain(&value)).flatten();
        Spanned { value: plain.unwrap_or(Literal::String(value)), place }
    }

    /// Reports a value without quotes that is read as different things.
    pub(super) fn check_is_clear(&mut self, value: &Spanned<String>) {
        let Spanned { value: text, place } = value;
        if !self.unquoted.vague.contains(place) {
            return;
        }
        let lower = text.to_ascii_lowercase();
        let integer = Node::meant_number(text).filter(|number| Literal::plain(number).is_some());
        let (meant, help) = match (lower.as_str(), integer) {
            ("null" | "~", _) => ("null", String::new()),
            ("true" | "false", _) => ("a boolean", format!(", or write `{lower}`")),
            (_, Some(integer)) => ("a number", format!(", or write the integer as `{integer}`")),
            _ => (
                "a number",
                "; integers are decimal and of 64 bits, and fractions are not values".to_owned(),
            ),
        };
        let message = format!("`{text}` is text for some readers of YAML, and {meant} for others");
        self.bad_value(
            message,
            *place,
            &format!("put it in quotes if the JSON holds a string{help}"),
        );
    }

    /// The same name twice where it may come once.
    pub(super) fn twice(
        &mut self,
        what: &str,
        name: &impl fmt::Display,
        first: Place,
        second: Place,
    ) {
        let message = format!("{what} `{name}` is defined twice");
        self.push(
            Diagnostic::new("duplicate-key", message, second)
                .note("it is defined here first", first)
                .help("take one of the two out, or give it another name"),
        );
    }
}
