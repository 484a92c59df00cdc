//! The first line in which two texts differ, fit to be shown on one line each.
//!
//! The two are never shown alike: what cannot be seen (a tab, a carriage return, the end of a line)
//! is escaped.

/// Number of characters shown of a line, and of those in front of the difference.
const WIDTH: usize = 100;
const LEAD: usize = 30;

/// First difference of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The line, from 1.
    pub line: usize,
    /// The character in it, from 1.
    pub column: usize,
    /// Expected text.
    pub expected: String,
    /// Found text.
    pub found: String,
}

impl Difference {
    /// The first difference; `None` is a file that is not there.
    pub(super) fn first(expected: Option<&[u8]>, found: Option<&[u8]>) -> Self {
        let (mut wanted, mut given) = (lines(expected), lines(found));
        for line in 1.. {
            let (expected_line, found_line) = (wanted.next(), given.next());
            if expected_line == found_line && expected_line.is_some() {
                continue;
            }
            let (left, right) = (chars(expected_line), chars(found_line));
            let column = left.iter().zip(&right).take_while(|(left, right)| left == right).count();
            let shown = |line: &[char], text: Option<&[u8]>, exists: bool| match text {
                Some(_) => excerpt(line, column),
                None if exists => "(end of file)".to_owned(),
                None => "(no file)".to_owned(),
            };
            return Self {
                line,
                column: column + 1,
                expected: shown(&left, expected_line, expected.is_some()),
                found: shown(&right, found_line, found.is_some()),
            };
        }
        unreachable!("texts end")
    }
}

fn lines(text: Option<&[u8]>) -> impl Iterator<Item = &[u8]> {
    text.unwrap_or_default().split_inclusive(|byte| *byte == b'\n')
}

fn chars(line: Option<&[u8]>) -> Vec<char> {
    String::from_utf8_lossy(line.unwrap_or_default()).chars().collect()
}

/// The part of the line about the column. The end of the line is shown only where it is the
/// difference.
fn excerpt(line: &[char], column: usize) -> String {
    let start = if line.len() <= WIDTH { 0 } else { column.saturating_sub(LEAD) };
    let end = line.len().min(start + WIDTH);
    let ends_line = |at: usize| line[at] == '\n' && at != column;
    let text: String =
        (start..end).filter(|at| !ends_line(*at)).map(|at| visible(line[at])).collect();
    let (before, after) =
        (if start > 0 { "…" } else { "" }, if end < line.len() { "…" } else { "" });
    format!("{before}{text}{after}")
}

fn visible(c: char) -> String {
    let is_plain = matches!(c, '"' | '\'' | '\\');
    if is_plain { c.to_string() } else { c.escape_debug().to_string() }
}
