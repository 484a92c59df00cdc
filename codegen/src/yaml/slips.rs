//! Slips that the parser cannot name: it reports where it stumbled, and these find what it stumbled
//! over.

use super::load;
use crate::diagnostics::{Diagnostic, Place, byte_at};

/// A byte order mark behind the beginning of a file, where it is a letter that nobody sees.
pub(super) fn second_mark(source: u16, text: &str) -> Option<Diagnostic> {
    const MARK: &str = "\u{feff}";
    let first = text.len() - text.strip_prefix(MARK).unwrap_or(text).len();
    let at = first + text[first..].find(MARK)?;
    let is_first = text[..at].trim_matches(['\n', '\r', ' ', '\u{feff}']).is_empty()
        || text[..at].ends_with(['\n', '\r']);
    is_first.then(|| {
        Diagnostic::new(
            "yaml-syntax",
            "a byte order mark, which nobody sees, stands within the file",
            Place::bytes(source, at, MARK.len()),
        )
        .help("delete it: write the line anew, or save the file without a byte order mark")
    })
}

/// An alias within what its anchor marks, which has no end.
pub(super) fn endless(source: u16, text: &str) -> Option<Diagnostic> {
    const MOST: usize = 100;
    let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
    let aliases = text.match_indices('*').filter_map(|(at, _)| {
        let name = &text[at + 1..];
        let name = &name[..name.find(|letter| !is_name(letter)).unwrap_or(name.len())];
        let anchor = text[..at].rfind(&format!("&{name}")).filter(|_| !name.is_empty())?;
        Some((at, anchor, name.len() + 1))
    });
    let (at, anchor, length) = aliases.take(MOST).find(|(at, _, length)| {
        let without = format!("{}~{}", &text[..*at], &text[at + length..]);
        !load::is_too_deep(&without)
    })?;
    let message = format!("`{}` stands within what it repeats", &text[at..at + length]);
    Some(
        Diagnostic::new("yaml-feature", message, Place::bytes(source, at, length))
            .note("its anchor", Place::bytes(source, anchor, length))
            .help("write the name of a type in its place: types may hold themselves"),
    )
}

/// A character that YAML does not take as it is.
pub(super) fn control(text: &str, place: Place) -> Option<u32> {
    let start = place.bytes_start()?;
    let is_control = |letter: &char| {
        letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\u{85}')
            || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    text.get(start..)?.chars().next().filter(is_control).map(u32::from)
}

/// A quoted key with the `?` of what is optional behind its quotes, where the parser stumbled.
pub(super) fn question_outside(source: u16, text: &str, stumbled: usize) -> Option<Diagnostic> {
    let before = text[..stumbled].trim_end_matches([' ', '\t']);
    let after = text[stumbled..].strip_prefix('?')?;
    let after = after.trim_start_matches([' ', '\t']);
    let quote = before.chars().next_back().filter(|c| matches!(c, '"' | '\''))?;
    let line = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let name = &before[..before.len() - 1];
    let name = &name[line.max(name.rfind(quote)? + 1)..];
    if !after.starts_with(':') {
        return None;
    }
    let place = Place::bytes(source, stumbled, 1);
    let message = "the `?` of an optional key stands outside its quotes";
    Some(
        Diagnostic::new("yaml-syntax", message, place)
            .help(format!("the `?` belongs inside the quotes: `{quote}{name}?{quote}`")),
    )
}

/// A quote or a bracket that was opened on an earlier line, and that the parser found closed by
/// what was meant otherwise or not at all.
pub(super) fn unclosed(
    source: u16,
    text: &str,
    problem: &str,
    message: &str,
    stumbled: usize,
) -> Option<Diagnostic> {
    let begin = begun(text, message);
    let lines = |at: usize| text[..at].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let indent = |at: usize| {
        let line = &text[lines(at)..];
        line.len() - line.trim_start_matches([' ', '-']).len()
    };
    let (open, sign) = if problem == "found unexpected end of stream" {
        (begin?, text[begin?..].chars().next()?)
    } else if problem == "did not find expected node content" {
        let before = text[..stumbled].trim_end();
        let sign = before.chars().next_back().filter(|sign| matches!(sign, '{' | '['))?;
        (before.len() - 1, sign)
    } else if matches!(
        problem,
        "did not find expected ',' or '}'" | "did not find expected ',' or ']'"
    ) {
        // What is not indented as far as the line of the bracket is no part of what it holds.
        let open = begin.filter(|begin| {
            lines(*begin) < lines(stumbled) && indent(stumbled) <= indent(*begin)
        })?;
        (open, text[open..].chars().next()?)
    } else {
        let quote = text[..stumbled].trim_end().chars().next_back()?;
        let line = lines(stumbled);
        let above = text[..line].lines().rev().take(200);
        let mut end = line;
        let open = above.filter_map(|above| {
            end = lines(end.saturating_sub(1));
            let value = above.split_once(": ").map_or(above.trim_start(), |(_, value)| value);
            let value = value.trim_start_matches(['-', ' ']);
            let is_open = value.starts_with(quote) && value.matches(quote).count() == 1;
            is_open.then(|| end + above.len() - value.len())
        });
        (matches!(quote, '"' | '\'').then_some(open)?.next()?, quote)
    };
    let message = format!("this `{sign}` is not closed");
    let closing = match sign {
        '{' => '}',
        '[' => ']',
        quote => quote,
    };
    let mut mistake = Diagnostic::new("yaml-syntax", message, Place::bytes(source, open, 1))
        .help(format!("write the `{closing}` that closes it"));
    if problem != "found unexpected end of stream" {
        let place = Place::bytes(source, stumbled, 1);
        mistake = mistake.note("what follows cannot be read because of it", place);
    }
    Some(mistake)
}

/// The byte at which what the parser was at begins.
pub(super) fn begun(text: &str, message: &str) -> Option<usize> {
    let (_, context) = message.rsplit_once(", while ")?;
    let (_, at) = context.split_once(" at line ")?;
    let (line, column) = at.split_once(" column ")?;
    Some(byte_at(text, line.parse().ok()?, column.parse().ok()?))
}
