//! A line of a source with a caret under a part of it.
//!
//! The caret stands under its part on a terminal: tabs are spread, characters that would move or
//! hide others are replaced, wide ones count twice, and a long line is cut around the part.

use std::fmt::Write;
use std::ops::Range;

/// The number of columns of a line that are shown.
const WIDTH: usize = 120;
/// The number of them before the caret, where the line is cut.
const BEFORE: usize = 50;
const TAB: &str = "    ";

/// A line, and the carets that go under a part of it.
pub(super) fn frame(text: &str, line: Range<usize>, bytes: Range<usize>) -> (String, String) {
    let from = bytes.start.clamp(line.start, line.end);
    let to = bytes.end.clamp(from, line.end);

    // More than fits is as good as all of it, however long the line is.
    let most = WIDTH + 1;
    let mut before: Vec<Cell> = text[line.start..from].chars().rev().take(most).map(cell).collect();
    before.reverse();
    let marked: Vec<Cell> = text[from..to].chars().take(most).map(cell).collect();
    let after: Vec<Cell> = text[to..line.end].chars().take(most).map(cell).collect();
    let is_long = width(&before) + width(&marked) + width(&after) > WIDTH;
    let (mut shown, mut indent) = (String::new(), 0);
    if is_long && width(&before) > BEFORE {
        shown.push('…');
        let kept = keep(before.iter().rev(), BEFORE);
        let kept = &before[before.len() - kept..];
        indent += 1 + width(kept);
        shown.extend(kept.iter().map(|cell| cell.shown.as_str()));
    } else {
        indent += width(&before);
        shown.extend(before.iter().map(|cell| cell.shown.as_str()));
    }
    let mut room = if is_long { WIDTH.saturating_sub(indent) } else { usize::MAX };
    let marked_kept = keep(marked.iter(), room);
    let carets = width(&marked[..marked_kept]).max(1);
    room = room.saturating_sub(carets);
    let after_kept = if marked_kept == marked.len() { keep(after.iter(), room) } else { 0 };
    let kept = marked[..marked_kept].iter().chain(&after[..after_kept]);
    shown.extend(kept.map(|cell| cell.shown.as_str()));
    if marked_kept < marked.len() || after_kept < after.len() {
        shown.push('…');
    }
    (shown.trim_end().to_owned(), " ".repeat(indent) + &"^".repeat(carets))
}

/// One character as it is shown.
struct Cell {
    shown: String,
    width: usize,
}

fn cell(c: char) -> Cell {
    if c == '\t' {
        return Cell { shown: TAB.to_owned(), width: TAB.len() };
    }
    let c = visible(c);
    Cell { shown: c.to_string(), width: columns(c) }
}

fn width(cells: &[Cell]) -> usize {
    cells.iter().map(|cell| cell.width).sum()
}

/// Counts the cells that fit.
fn keep<'a>(cells: impl Iterator<Item = &'a Cell>, room: usize) -> usize {
    let mut used = 0;
    cells
        .take_while(|cell| {
            used += cell.width;
            used <= room
        })
        .count()
}

/// Text on one line. What a terminal would act upon is written as YAML escapes it, so that no two
/// texts look alike.
pub(super) fn one_line(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' => shown.push_str("\\t"),
            '\n' => shown.push_str("\\n"),
            '\r' => shown.push_str("\\r"),
            c if visible(c) == c => shown.push(c),
            c => write!(shown, "\\u{:04x}", u32::from(c)).expect("a string takes any text"),
        }
    }
    shown
}

fn visible(c: char) -> char {
    match c {
        '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    }
}

/// Returns the number of columns a terminal gives a character: East Asian and emoji take two.
fn columns(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' | '\u{20d0}'..='\u{20ff}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f900}'..='\u{1f9ff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}
