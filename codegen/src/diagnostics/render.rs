//! How mistakes are shown: to people with the line and a caret, to programs as entries.
//!
//! Both stand in the order of the sources, and neither says the same thing twice.

use std::fmt::Write;

use serde::Serialize;

use super::extent::Extents;
use super::frame::{Position, frame, one_line, position};
use super::{Diagnostic, Diagnostics, Place, Source};

/// A mistake for a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The source's name.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    /// The kind of mistake.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostics {
    /// The mistakes for people: each with its line and a caret, and their number at the end.
    pub fn render(&self, sources: &[Source]) -> String {
        let extents = Extents::of(&self.0, sources);
        let sorted = sorted(&self.0, &extents);
        let mut out = String::new();
        for diagnostic in &sorted {
            show(&mut out, diagnostic, &extents);
            out.push('\n');
        }
        match sorted.len() {
            0 => {}
            1 => out.push_str("1 mistake\n"),
            count => writeln!(out, "{count} mistakes").expect("a string takes any text"),
        }
        out
    }

    /// The mistakes for programs.
    pub fn to_entries(&self, sources: &[Source]) -> Vec<Entry> {
        let extents = Extents::of(&self.0, sources);
        let entry = |diagnostic: &Diagnostic| {
            let Diagnostic { code, message, place, label: _, notes: _, help } = diagnostic;
            let (file, Position { line, column }) = spot(*place, &extents);
            let file = file.to_owned();
            let (message, help) = (one_line(message), help.as_deref().map(one_line));
            Entry { file, line, column, code: (*code).to_owned(), message, help }
        };
        sorted(&self.0, &extents).into_iter().map(entry).collect()
    }
}

fn sorted<'d>(diagnostics: &'d [Diagnostic], extents: &Extents<'_>) -> Vec<&'d Diagnostic> {
    let mut keyed: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| {
            let start = extents.bytes(diagnostic.place).map_or(0, |bytes| bytes.start);
            ((diagnostic.place.source(), start, diagnostic.code, &diagnostic.message), diagnostic)
        })
        .collect();
    keyed.sort_by_key(|(key, _)| *key);
    keyed.dedup_by(|(a, _), (b, _)| a == b);
    keyed.into_iter().map(|(_, diagnostic)| diagnostic).collect()
}

fn spot<'a>(place: Place, extents: &Extents<'a>) -> (&'a str, Position) {
    let name = extents.source(place).map_or("", |source| &source.name);
    let start = extents
        .bytes(place)
        .and_then(|bytes| Some(position(&extents.source(place)?.text, bytes.start)));
    (name, start.unwrap_or(Position { line: 1, column: 1 }))
}

fn show(out: &mut String, diagnostic: &Diagnostic, extents: &Extents<'_>) {
    let Diagnostic { code, message, place, label, notes, help } = diagnostic;
    let places = notes.iter().map(|note| note.place).chain([*place]);
    let last = places.map(|place| spot(place, extents).1.line).max().unwrap_or(1);
    let gutter = last.to_string().len();

    let title = format!("error[{code}]: {}", one_line(message));
    show_place(out, &title, *place, label.as_deref(), gutter, extents);
    if let Some(help) = help {
        let mut lines = help.lines().map(one_line);
        let first = lines.next().unwrap_or_default();
        let bar = " ".repeat(gutter);
        write!(out, "{bar} |\n{bar} = help: {first}\n").expect("a string takes any text");
        for line in lines {
            writeln!(out, "{bar}         {line}").expect("a string takes any text");
        }
    }
    for note in notes {
        let title = format!("note: {}", one_line(&note.text));
        show_place(out, &title, note.place, None, gutter, extents);
    }
}

fn show_place(
    out: &mut String,
    title: &str,
    place: Place,
    label: Option<&str>,
    gutter: usize,
    extents: &Extents<'_>,
) {
    let (name, Position { line, column }) = spot(place, extents);
    let bar = " ".repeat(gutter);
    write!(out, "{title}\n{bar}--> {name}:{line}:{column}\n").expect("a string takes any text");
    let (Some(source), Some(bytes)) = (extents.source(place), extents.bytes(place)) else {
        return;
    };
    let (text, mut carets) = frame(&source.text, bytes);
    if let Some(label) = label {
        carets.push(' ');
        carets.push_str(&one_line(label));
    }
    let text = if text.is_empty() { text } else { format!(" {text}") };
    write!(out, "{bar} |\n{line:gutter$} |{text}\n{bar} | {carets}\n")
        .expect("a string takes any text");
}
