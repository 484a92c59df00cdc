//! The display of mistakes: to people with the line and a caret, to programs as entries.
//!
//! Both stand in the order of the sources, and neither says the same thing twice.

use std::fmt::Write;

use serde::Serialize;

use super::extent::Extents;
use super::frame::{frame, one_line};
use super::lines::Position;
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
    /// The mistake.
    pub message: String,
    /// The advice on what to do.
    pub help: Option<String>,
}

/// The number of mistakes that people are shown. Whoever has more wants to see the first ones, and
/// programs get them all.
const SHOWN: usize = 50;

impl Diagnostics {
    /// The mistakes for people: the first ones, each with its line and a caret, and their number at
    /// the end.
    pub fn render(&self, sources: &[Source]) -> String {
        let extents = Extents::of(&self.0, sources);
        text(&sorted(&self.0, &extents), &extents)
    }

    /// The mistakes for programs: all of them.
    pub fn to_entries(&self, sources: &[Source]) -> Vec<Entry> {
        let extents = Extents::of(&self.0, sources);
        entries(&sorted(&self.0, &extents), &extents)
    }

    /// The mistakes for people and for programs, with one look at the sources.
    pub fn to_text_and_entries(&self, sources: &[Source]) -> (String, Vec<Entry>) {
        let extents = Extents::of(&self.0, sources);
        let sorted = sorted(&self.0, &extents);
        (text(&sorted, &extents), entries(&sorted, &extents))
    }
}

fn text(sorted: &[&Diagnostic], extents: &Extents<'_>) -> String {
    let mut out = String::new();
    for diagnostic in sorted.iter().take(SHOWN) {
        show(&mut out, diagnostic, extents);
        out.push('\n');
    }
    let count = sorted.len();
    let is_conflict = |diagnostic: &&Diagnostic| diagnostic.code == "conflict";
    let (one, rest) = match sorted.iter().all(is_conflict) {
        true => ("conflict", ""),
        false => ("mistake", ", which `cargo xtask check --format json` prints too"),
    };
    let total = match count {
        0 => return out,
        1 => format!("1 {one}"),
        2..=SHOWN => format!("{count} {one}s"),
        _ => {
            let more = grouped(count - SHOWN);
            format!("{} {one}s: these {SHOWN} and {more} more{rest}", grouped(count))
        }
    };
    writeln!(out, "{total}").expect("a string takes any text");
    out
}

fn entries(sorted: &[&Diagnostic], extents: &Extents<'_>) -> Vec<Entry> {
    let entry = |diagnostic: &&Diagnostic| {
        let (file, Position { line, column }) = spot(diagnostic.place, extents);
        let help = diagnostic.help.as_deref().map(one_line);
        Entry {
            file: file.to_owned(),
            line,
            column,
            code: diagnostic.code.to_owned(),
            message: message(diagnostic, extents),
            help,
        }
    };
    sorted.iter().map(entry).collect()
}

/// A number with a comma between thousands.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The message on one line, with its number as the source spells it.
fn message(diagnostic: &Diagnostic, extents: &Extents<'_>) -> String {
    let Diagnostic { message, place, number, .. } = diagnostic;
    let written = extents
        .bytes(*place)
        .zip(extents.source(*place))
        .map(|(bytes, source)| &source.text[bytes])
        .filter(|written| !written.is_empty() && !written.starts_with('*'));
    match (number, written) {
        (Some(number), Some(written)) => one_line(&message.replacen(number, written, 1)),
        _ => one_line(message),
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
    // What is wrong where an alias repeats it is reported once, if it is wrong at its anchor too.
    let is_said = |diagnostic: &Diagnostic| {
        let anchor = extents.repeated(diagnostic.place);
        anchor.and_then(|anchor| extents.bytes(anchor)).is_some_and(|anchor| {
            let key =
                (diagnostic.place.source(), anchor.start, diagnostic.code, &diagnostic.message);
            keyed.binary_search_by_key(&key, |(key, _)| *key).is_ok()
        })
    };
    keyed.iter().filter(|(_, one)| !is_said(one)).map(|(_, one)| *one).collect()
}

fn spot<'a>(place: Place, extents: &Extents<'a>) -> (&'a str, Position) {
    let name = extents.source(place).map_or("", |source| &source.name);
    (name, extents.position(place))
}

fn show(out: &mut String, diagnostic: &Diagnostic, extents: &Extents<'_>) {
    let Diagnostic { code, place, label, notes, help, .. } = diagnostic;
    let repeated = extents.repeated(*place);
    let places = notes.iter().map(|note| note.place).chain(repeated).chain([*place]);
    let last = places.map(|place| spot(place, extents).1.line).max().unwrap_or(1);
    let gutter = last.to_string().len();

    let title = format!("error[{code}]: {}", message(diagnostic, extents));
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
    if let Some(repeated) = repeated {
        show_place(out, "note: the alias repeats this", repeated, None, gutter, extents);
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
    let (Some(source), Some(lines), Some(bytes)) =
        (extents.source(place), extents.lines(place), extents.bytes(place))
    else {
        return;
    };
    let (text, mut carets) = frame(&source.text, lines.line(bytes.start), bytes);
    if let Some(label) = label {
        carets.push(' ');
        carets.push_str(&one_line(label));
    }
    let text = if text.is_empty() { text } else { format!(" {text}") };
    write!(out, "{bar} |\n{line:gutter$} |{text}\n{bar} | {carets}\n")
        .expect("a string takes any text");
}
