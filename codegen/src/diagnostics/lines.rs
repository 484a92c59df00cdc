//! Lines and columns of a text, each found in constant time but for a search among the lines.

use std::ops::Range;

/// A position in a source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Position {
    /// Counted from 1.
    pub(super) line: usize,
    /// In characters, counted from 1.
    pub(super) column: usize,
}

/// The number of bytes that share an entry of the table of characters.
const STEP: usize = 256;

/// Starts of the lines of a text, and the number of characters in front of its bytes.
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// The number of characters that start in front of each multiple of [`STEP`].
    chars: Vec<usize>,
}

fn is_start(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

impl<'a> Lines<'a> {
    /// Counts the lines and characters of a text.
    pub(super) fn of(text: &'a str) -> Self {
        // The byte order mark is no character of the first line.
        let mark = text.len() - text.trim_start_matches('\u{feff}').len();
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(mark.min('\u{feff}'.len_utf8()))
            .chain(breaks.map(|(at, _)| at + 1))
            .collect();
        let mut count = 0;
        let chars = text
            .as_bytes()
            .chunks(STEP)
            .map(|chunk| {
                let before = count;
                count += chunk.iter().filter(|byte| is_start(**byte)).count();
                before
            })
            .collect();
        Self { text, starts, chars }
    }

    /// Returns the position of a byte.
    pub(super) fn position(&self, byte: usize) -> Position {
        let line = self.line_of(byte);
        let start = self.starts[line].min(byte);
        Position { line: line + 1, column: 1 + self.chars_before(byte) - self.chars_before(start) }
    }

    /// The line of a byte, without its break.
    pub(super) fn line(&self, byte: usize) -> Range<usize> {
        let line = self.line_of(byte);
        let end = self.starts.get(line + 1).map_or(self.text.len(), |next| next - 1);
        let start = self.starts[line].min(end);
        let text = &self.text[start..end];
        start..start + text.strip_suffix('\r').unwrap_or(text).len()
    }

    fn line_of(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte).saturating_sub(1)
    }

    fn chars_before(&self, byte: usize) -> usize {
        let step = byte / STEP;
        let Some(before) = self.chars.get(step) else {
            return self.chars.last().map_or(0, |before| {
                let from = (self.chars.len() - 1) * STEP;
                before + self.text.as_bytes()[from..].iter().filter(|it| is_start(**it)).count()
            });
        };
        let between = &self.text.as_bytes()[step * STEP..byte];
        before + between.iter().filter(|byte| is_start(**byte)).count()
    }
}
