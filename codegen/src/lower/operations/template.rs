//! Path templates: `/api/v1/chat/{session_id}`.
//!
//! The template decides which parameters there are and in which order; `path` may type them.

use std::collections::HashMap;

use super::parameters::Gathered;
use crate::{
    api::{Docs, Location, Parameter, Presence, Type},
    diagnostics::{Diagnostic, Place},
    lower::{names::Role, state::Lowering},
    spec::{self, Spanned},
};

impl<'s> Lowering<'s, '_> {
    /// The parameters of the path, in the template's order.
    pub(super) fn gather_path(
        &mut self,
        operation: &'s spec::Operation,
        prefix: &str,
        gathered: &mut Gathered,
    ) {
        let mut typed: HashMap<&str, (&'s spec::Field, Parameter)> = HashMap::new();
        for field in &operation.path {
            let parameter = self.lower_parameter(field, Location::Path, prefix);
            typed.insert(&field.name.value, (field, parameter));
        }
        let Some(template) = &operation.template else {
            return;
        };
        let mut found = Vec::new();
        for name in parse(template, &mut found) {
            match typed.remove(name.value.as_str()) {
                Some((field, parameter)) => gathered.add(parameter, &field.name, self.diagnostics),
                None => {
                    if !operation.path.is_empty() {
                        let text = &name.value;
                        let message = format!("`path` leaves out `{text}`, which the template has");
                        found.push(
                            Diagnostic::new("path-parameter-missing", message, name.place).help(
                                format!("add `{text}: string` to `path`, or leave `path` out: all are strings then"),
                            ),
                        );
                    }
                    gathered.add(untyped(&name.value), &name, self.diagnostics);
                }
            }
        }
        // In the order of the file, which the map has lost.
        for field in &operation.path {
            let name = &field.name;
            if let Some((_, parameter)) = typed.get(name.value.as_str()) {
                parameter.ty.for_each_reference(&mut |index| {
                    self.excused.insert(index);
                });
                let message = format!("the template has no parameter `{}`", name.value);
                found.push(
                    Diagnostic::new("path-parameter-unused", message, name.place)
                        .note("the template", template.place)
                        .help(format!(
                            "write `{{{}}}` in the template, or take it out here",
                            name.value
                        )),
                );
            }
        }
        for diagnostic in found {
            self.report(diagnostic);
        }
    }
}

fn untyped(name: &str) -> Parameter {
    Parameter {
        wire: name.to_owned(),
        ident: Role::Argument.ident(name),
        null_setter: None,
        shared: None,
        docs: Docs::default(),
        default: None,
        example: None,
        deprecated: None,
        location: Location::Path,
        ty: Type::String,
        presence: Presence::Required,
        constant: None,
    }
}

/// The parameters of a template, each once.
fn parse(template: &Spanned<String>, found: &mut Vec<Diagnostic>) -> Vec<Spanned<String>> {
    let text = template.value.as_str();
    let mut wrong = |message: String, help: &str, from: usize, bytes: usize| {
        let place = template.place.within(from, bytes);
        found.push(Diagnostic::new("bad-value", message, place).help(help));
    };
    if !text.starts_with('/') {
        let help = "write the path below the base URL, such as `/v1/notes/{id}`";
        wrong("a path begins with `/`".to_owned(), help, 0, text.len());
    }
    let mut names: Vec<Spanned<String>> = Vec::new();
    let mut seen: HashMap<&str, Place> = HashMap::new();
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let end = at + letter.len_utf8();
        match letter {
            '{' => {
                let Some(length) = text[end..].find(['{', '}', '/']) else {
                    wrong("this `{` is never closed".to_owned(), "write `}` after the name", at, 1);
                    break;
                };
                let name = &text[end..end + length];
                if !text[end + length..].starts_with('}') {
                    wrong("this `{` is never closed".to_owned(), "write `}` after the name", at, 1);
                    at = end + length;
                    continue;
                }
                let place = template.place.within(end, length);
                at = end + length + 1;
                if name.trim().is_empty() || name.trim() != name {
                    let help = "write the parameter's name between the braces, without blanks";
                    wrong(
                        "this parameter has no proper name".to_owned(),
                        help,
                        end - 1,
                        length + 2,
                    );
                } else if seen.insert(name, place).is_some() {
                    let help = "give the second one another name";
                    wrong(format!("`{{{name}}}` is there twice"), help, end - 1, length + 2);
                } else {
                    names.push(Spanned { value: name.to_owned(), place });
                }
                continue;
            }
            '}' => wrong("this `}` closes nothing".to_owned(), "write `{` before the name", at, 1),
            '?' => {
                wrong(
                    "a path holds no query".to_owned(),
                    "move what follows `?` to `query`; a fixed value is a literal there: `beta: '\"true\"'`",
                    at,
                    text.len() - at,
                );
                break;
            }
            '#' => {
                wrong(
                    "a path holds no fragment".to_owned(),
                    "end it before the `#`",
                    at,
                    text.len() - at,
                );
                break;
            }
            ' ' => {
                let help = if text[at..].contains("->") || text[at..].contains("=>") {
                    "write what comes back under `returns`, or all in one line: `list: GET /notes -> Note`"
                } else {
                    "end it before the blank, or write it percent-encoded: `%20`"
                };
                wrong("a path holds no blanks".to_owned(), help, at, text.len() - at);
                break;
            }
            '/' | '%' | '-' | '.' | '_' | '~' | '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+'
            | ',' | ';' | '=' | ':' | '@' => {}
            letter if letter.is_ascii_alphanumeric() => {}
            letter => {
                let shown = letter.escape_debug();
                let help = "write it percent-encoded, in UTF-8, such as `%20` for a blank";
                wrong(format!("`{shown}` cannot stand in a path"), help, at, letter.len_utf8());
            }
        }
        at = end;
    }
    let mut start = 0;
    for segment in text.split('/') {
        // Real paths end in verbs like `:search`; what is called an id is a parameter in another notation.
        let is_id = |name: &&str| is_word(name) && name.to_ascii_lowercase().ends_with("id");
        if let Some(name) = segment.strip_prefix(':').filter(is_id) {
            let help = format!("write `{{{name}}}`");
            wrong(format!("`{segment}` is no parameter"), &help, start, segment.len());
        }
        start += segment.len() + 1;
    }
    if text.split('/').any(|segment| matches!(segment, "." | "..")) {
        let help = "write the path that is meant";
        wrong("`.` and `..` lead elsewhere in a path".to_owned(), help, 0, text.len());
    }
    names
}

/// Whether it could be the name of a parameter, as other languages write it: `/notes/:id`.
fn is_word(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}
