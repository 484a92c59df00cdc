//! Operations on one line: `GET /notes/{note_id} -> Note`.
//!
//! The line says method, path and response; whatever else is to be said takes the long form.

use super::Report;
use super::response::lines;
use crate::diagnostics::Place;
use crate::spec::{Keys, METHODS, Notes, Operation, Response, Spanned, type_expr};

/// Whether a text was meant as an operation: it begins with a method, in capitals or not.
pub(super) fn is_operation(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    METHODS.iter().any(|(method, _)| method.eq_ignore_ascii_case(word))
}

/// Reads the operation that a text is.
pub(super) fn operation(
    name: Spanned<String>,
    text: &str,
    place: Place,
    report: &mut Report,
) -> Operation {
    let part = |start: usize, end: usize| {
        let value = text[start..end].trim();
        let from = start + text[start..end].find(value).unwrap_or_default();
        Spanned { value: value.to_owned(), place: place.within(from, value.len()) }
    };
    let arrow = text.find("->");
    let call = arrow.unwrap_or(text.len());
    let word = text.len() - text.trim_start().len();
    let space = text[word..call].find(char::is_whitespace).map_or(call, |at| word + at);
    let (word, template) = (part(word, space), part(space, call));
    let response = arrow.map(|arrow| part(arrow + "->".len(), text.len()));
    let method = METHODS.iter().find(|(method, _)| *method == word.value);
    if method.is_none() {
        let help = format!("write `{}`", word.value.to_ascii_uppercase());
        report.bad_value("a method is written in capitals", word.place, &help);
    }
    if template.value.is_empty() {
        let message = format!("`{}` needs a path", word.value);
        report.bad_value(message, word.place, "write it like `GET /notes/{note_id} -> Note`");
    }
    let response = match response {
        None => Response::Nothing,
        Some(response) => match response.value.as_str() {
            "bytes" => Response::Bytes(response.place),
            "text" => Response::Text(response.place),
            "null" => {
                let help = "leave `-> null` out where nothing comes back";
                report.bad_value("`null` is not a response", response.place, help);
                Response::Broken
            }
            value => {
                let place = response.place;
                match lines(value, place, report) {
                    Some(ty) => Response::Lines { place, ty },
                    None => Response::Value { place, ty: type_expr::parse(value, place, report) },
                }
            }
        },
    };
    Operation {
        name,
        keys: Keys::new(),
        notes: Notes::default(),
        rust_name: None,
        method: method.map(|(_, method)| Spanned { value: *method, place: word.place }),
        template: (!template.value.is_empty()).then_some(template),
        idempotent: false,
        server: None,
        auth: None,
        timeout: None,
        path: Vec::new(),
        query: Vec::new(),
        headers: Vec::new(),
        body: None,
        accept: None,
        response,
        errors: Vec::new(),
        status: None,
    }
}
