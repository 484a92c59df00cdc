//! `collect`: what the elements of a tagged union add up to.
//!
//! What a part is collected from is said by the keys that it has.

use super::Report;
use super::object::{Entry, Object, entries};
use super::root::distinct;
use super::scalar::{name, text};
use crate::diagnostics::Diagnostic;
use crate::spec::{Collect, Collected, FieldSource, Value};

const PARTS: &str = "a mapping from names to what is gathered in them";

pub(super) fn collect((key, node): Entry, report: &mut Report) -> Option<Collect> {
    let known = &["name", "docs", "fields"];
    let mut object = Object::of("`collect`", known, key.place, node, report)?;
    let rust_name = object.required("name", report).and_then(|node| name(node, report));
    let docs = object.value("docs").and_then(|node| text(node, report));
    let fields = object.required("fields", report).map(|node| {
        if matches!(&node.value, Value::Map(entries) if entries.is_empty()) {
            report.bad_value("no part is listed", node.place, "list one at least");
        }
        let parts = entries(PARTS, node, report);
        let parts = parts.into_iter().map(|entry| part(entry, report)).collect();
        distinct("the part", parts, |part: &Collected| &part.name, report)
    });
    object.finish(report);
    Some(Collect { name: rust_name, docs, fields: fields.unwrap_or_default() })
}

fn part((key, node): Entry, report: &mut Report) -> Collected {
    let mut part = Collected { name: key, docs: None, source: None };
    let known = &["pieces", "whole", "calls", "results", "by", "all", "last", "docs"];
    let place = part.name.place;
    let Some(mut object) = Object::of("a part of `collect`", known, place, node, report) else {
        return part;
    };
    part.docs = object.value("docs").and_then(|node| text(node, report));
    part.source = source(&mut object, report);
    object.finish(report);
    part
}

/// Reads the keys of one kind of source. Keys of another kind are then unknown, and reported.
fn source(object: &mut Object, report: &mut Report) -> Option<FieldSource> {
    const WAYS: [(&str, &[&str]); 4] =
        [("pieces", &["whole"]), ("calls", &["results", "by"]), ("all", &[]), ("last", &[])];
    let Some((way, belong)) = WAYS.into_iter().find(|(way, _)| object.has(way)) else {
        // What belongs to a way that is missing needs no message of its own.
        for key in WAYS.iter().flat_map(|(_, belong)| *belong) {
            if let Some(node) = object.value(key) {
                report.lose(&node);
            }
        }
        let message = "it does not say what is gathered";
        report.push(Diagnostic::new("missing-key", message, object.place()).help(
            "give it `pieces` (and `whole`), `calls` with `results` and `by`, `all`, or `last`",
        ));
        return None;
    };
    for (other, others) in WAYS.into_iter().filter(|(other, _)| *other != way) {
        for foreign in [other].iter().chain(others).filter(|key| !belong.contains(key)) {
            if let Some((key, node)) = object.take(foreign) {
                let message = format!("`{foreign}` does not go with `{way}`");
                report.push(
                    Diagnostic::new("conflicting-keys", message, key.place)
                        .help("make it two parts, or take one of the keys out"),
                );
                report.lose(&node);
            }
        }
    }
    let first = object.value(way).and_then(|node| name(node, report));
    match way {
        "pieces" => {
            let whole = object.value("whole").and_then(|node| name(node, report));
            Some(FieldSource::Text { pieces: first?, whole })
        }
        "calls" => {
            let results = object.required("results", report).and_then(|node| name(node, report));
            let by = object.required("by", report).and_then(|node| name(node, report));
            Some(FieldSource::Calls { calls: first?, results: results?, by: by? })
        }
        "all" => first.map(FieldSource::All),
        _ => first.map(FieldSource::Last),
    }
}
