//! A mapping whose keys the language fixes.
//!
//! Each key is taken once. One that is nearly a key is reported and read as that key, so that the
//! mistakes below it are found too; what nobody took is unknown and reported by [`Object::finish`].

use super::Report;
use crate::diagnostics::{Diagnostic, Place, nearest};
use crate::spec::{Keys, Node, Spanned, Value};

/// An entry of a mapping.
pub(super) type Entry = (Spanned<String>, Node);

/// A mapping that is being read.
pub(super) struct Object {
    /// The word for it in messages: `an operation`.
    pub(super) what: &'static str,
    /// Place at which a missing member is reported.
    pub(super) place: Place,
    known: Vec<&'static str>,
    entries: Vec<Option<Entry>>,
    /// Keys that must be there and are not.
    missing: Vec<&'static str>,
    /// Reports of keys that are read as another one, which have that name now.
    guesses: Vec<Diagnostic>,
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
        known: impl Into<Vec<&'static str>>,
        place: Place,
        mut entries: Vec<Entry>,
        report: &mut Report,
    ) -> Self {
        let known = known.into();
        let guesses = read_as_meant(what, &known, &mut entries, report);
        Self {
            what,
            place,
            known,
            entries: entries.into_iter().map(Some).collect(),
            missing: Vec::new(),
            guesses,
        }
    }

    /// The same, if the node is a mapping.
    pub(super) fn of(
        what: &'static str,
        known: impl Into<Vec<&'static str>>,
        place: Place,
        node: Node,
        report: &mut Report,
    ) -> Option<Self> {
        let Value::Map(entries) = node.value else {
            report.wrong_kind(&format!("a mapping for {what}"), &node);
            return None;
        };
        Some(Self::new(what, known, place, entries, report))
    }

    /// Its keys, as they are read.
    pub(super) fn keys(&self) -> Keys {
        self.entries.iter().flatten().map(|(key, _)| key.clone()).collect()
    }

    /// Returns the place that a message about the whole object points to.
    pub(super) fn place(&self) -> Place {
        self.place
    }

    /// Whether the key is still there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.iter().flatten().any(|(key, _)| key.value == name)
    }

    /// The value of a key that is still there.
    pub(super) fn peek(&self, name: &str) -> Option<&Node> {
        let mut entries = self.entries.iter().flatten();
        entries.find(|(key, _)| key.value == name).map(|(_, node)| node)
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

    /// Takes a value, if it is one of a key that is known.
    pub(super) fn known(&mut self, name: &str) -> Option<Node> {
        if self.known.contains(&name) { self.value(name) } else { None }
    }

    /// Takes a value that must be there.
    pub(super) fn required(&mut self, name: &'static str, report: &mut Report) -> Option<Node> {
        let value = self.value(name);
        if value.is_none() && !self.has_merge(report) {
            self.missing.push(name);
        }
        value
    }

    /// Whether more keys are merged in: then that is what is reported, and none is missing.
    pub(super) fn has_merge(&self, report: &Report) -> bool {
        self.entries.iter().flatten().any(|(key, _)| report.is_merge(key))
    }

    /// Whether a key was written otherwise, and is only read as this one.
    pub(super) fn is_guess(&self, key: &Spanned<String>) -> bool {
        self.guesses.iter().any(|guess| guess.place == key.place)
    }

    /// Says that a key which is read as this one stands in place of another.
    pub(super) fn replaces(&mut self, key: &Spanned<String>, other: &str) {
        if let Some(guess) = self.guesses.iter_mut().find(|guess| guess.place == key.place) {
            guess.help = Some(format!("write `{}`, and take `{other}` out", key.value));
        }
    }

    /// Whether there are keys of other languages that say how things are written here.
    pub(super) fn has_foreign(&self) -> bool {
        let is_foreign =
            |key: &str| !self.known.contains(&key) && foreign(key, &self.known).is_some();
        self.entries.iter().flatten().any(|(key, _)| is_foreign(&key.value))
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

    /// Reports what was not taken, and what is missing.
    pub(super) fn finish(self, report: &mut Report) {
        let Self { what, place, known, entries, missing, guesses } = self;
        guesses.into_iter().for_each(|guess| report.push(guess));
        if !missing.is_empty() {
            let message = format!("{what} has no {}", list(&missing));
            let help = format!("add {}", list(&missing));
            report.push(Diagnostic::new("missing-key", message, place).help(help));
        }
        for (key, node) in entries.into_iter().flatten() {
            report.lose(&node);
            if report.is_merge(&key) {
                continue;
            }
            if known.contains(&key.value.as_str()) {
                let message = format!("`{}` does not go with the other keys of {what}", key.value);
                report.push(
                    Diagnostic::new("conflicting-keys", message, key.place).help("take it out"),
                );
                continue;
            }
            let help = match (foreign(&key.value, &known), meant(&key.value, &known)) {
                (Some(help), _) => help.to_owned(),
                (None, Some(near)) => format!("did you mean `{near}`?"),
                (None, None) => format!("it has {}", list(&known)),
            };
            report.push(unknown(what, &key).help(help));
        }
    }
}

fn unknown(what: &str, key: &Spanned<String>) -> Diagnostic {
    Diagnostic::new("unknown-key", format!("{what} has no key `{}`", key.value), key.place)
}

fn read_as_meant(
    what: &str,
    known: &[&'static str],
    entries: &mut [Entry],
    report: &Report,
) -> Vec<Diagnostic> {
    let mut guesses = Vec::new();
    for at in 0..entries.len() {
        let key = &entries[at].0;
        if known.contains(&key.value.as_str())
            || report.is_merge(key)
            || foreign(&key.value, known).is_some()
        {
            continue;
        }
        let Some(near) = meant(&key.value, known) else { continue };
        // Beside the key itself it is one too many, and its value another.
        if entries.iter().all(|(other, _)| other.value != near) {
            guesses.push(unknown(what, key).help(format!("did you mean `{near}`?")));
            entries[at].0.value = near.to_owned();
        }
    }
    guesses
}

/// Returns how the language says what OpenAPI and JSON Schema have a key for, where that is not a
/// key here.
fn foreign(key: &str, known: &[&str]) -> Option<&'static str> {
    Some(match key {
        "$ref" => "write the name of the type, as in `author: User`",
        "additionalProperties" => "write `Record<string, T>`, or `others: T` beside `fields`",
        "allOf" => "write the members of all of them under `fields`",
        "basePath" | "host" => "write it in `base_url`",
        "const" => "write the value as the type, in both quotes: '\"stop\"'",
        "content" | "responses" => {
            "write what comes back under `returns`, `events` or `pages`, and `errors` by status"
        }
        "consumes" | "json" | "mediaType" | "contentType" => {
            "the key of the body says it: `body` is JSON, and `form`, `multipart`, `body: bytes` and `body: text` are others"
        }
        "produces" => "`returns` says it: a type is JSON, and `bytes` and `text` are others",
        "discriminator" => "write a type with `tag` and `variants`",
        "explode" | "collectionFormat" | "allowReserved" => {
            "write `style`, as in `style: comma`; without it, each item is a parameter of its own"
        }
        "format" => "write the format as the type, as in `type: date-time`, or say it in `docs`",
        "renamed_from" => "Rust has no second name for it: keep the name that it had with `name`",
        "minLength" => "write `min_length`",
        "maxLength" => "write `max_length`",
        "minItems" => "write `min_items`",
        "maxItems" => "write `max_items`",
        "exclusiveMinimum" => "write `minimum`, or say it in `docs`",
        "exclusiveMaximum" => "write `maximum`, or say it in `docs`",
        "pattern" | "minimum" | "maximum" | "multipleOf" | "uniqueItems" => {
            "say it in `docs`: the client checks no values"
        }
        "in" => "parameters stand under the `path`, `query` or `headers` of the operation",
        "items" => "write `Array<T>`, or `type: Array<_>` beside the `fields` of an item",
        "nullable" => "write `T | null`, or `type: _ | null` beside `fields` or `values`",
        "anyOf" | "any_of" | "oneOf" | "one_of" if !known.contains(&"any_of") => {
            "write a type with `any_of` under `types`, and its name here"
        }
        "operationId" => "the key of an operation is its name",
        "parameters" => "write them under `path`, `query` or `headers`, each with its type",
        "optional" | "required" => "write a `?` after the name of what may be left out",
        "readOnly" => "write `read_only: true`",
        "read_only" => {
            "what a call takes is sent: take the member out, or `read_only` if it is sent"
        }
        "send_default" => "take it out: only an optional parameter or member of a body has it",
        "writeOnly" => "write `write_only: true`",
        "write_only" => "take it out: no response has what a call takes",
        "requestBody" => "write `body`",
        "schema" => "write the type itself under `type`",
        "schemes" => {
            "the scheme of a URL stands in `base_url`, and those of authentication under `credentials`"
        }
        "security" => "write `auth`, with the names of the client's `credentials`",
        "securityDefinitions" | "securitySchemes" => "write them under the client's `credentials`",
        "servers" => "write `server` with a name, and the server under the client's `servers`",
        _ => return None,
    })
}

/// The key that is meant by one that is none: a slip, or what other languages call it.
pub(super) fn meant(key: &str, known: &[&'static str]) -> Option<&'static str> {
    let elsewhere: &[&str] = match key.to_ascii_lowercase().as_str() {
        "description" | "summary" | "comment" => &["docs"],
        "enum" => &["values"],
        "properties" | "members" => &["fields"],
        "oneof" | "one_of" => &["any_of"],
        "result" => &["returns"],
        "url" | "server" => &["base_url"],
        "base_url" => &["url"],
        _ => &[],
    };
    nearest(key, known.iter().copied())
        .or_else(|| known.iter().copied().find(|known| elsewhere.contains(known)))
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
