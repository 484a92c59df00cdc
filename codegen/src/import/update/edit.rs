//! The text of a spec, changed only where what it says has changed.
//!
//! An entry of a mapping that stands on lines of its own is replaced, inserted or removed by
//! itself. In any other form, such as one in braces, it is printed anew as a whole; comments that
//! stood in it then stand above it.

use std::ops::Range;

use super::ours::Ours;
use super::part::{Content, Kind, Part};
use crate::diagnostics::Source;
use crate::import::written::{Layout, Value, print_entry, print_item, print_key};

/// Returns the files of a spec with the text that says what was merged.
pub(super) fn edited(ours: &Ours<'_>, merged: &Part) -> Vec<Source> {
    let mut editor = Editor { ours, edits: Vec::new() };
    editor.entries(&ours.root, merged);
    let mut edits = editor.edits;
    // What is inserted stands before what is removed at the same place.
    edits.sort_by_key(|edit| (edit.source, edit.bytes.start, !edit.bytes.is_empty()));
    let mut files = ours.sources.to_vec();
    for (number, file) in (ours.first..).zip(&mut files) {
        let (mut text, mut at) = (String::new(), 0);
        for edit in edits.iter().filter(|edit| edit.source == number) {
            text.push_str(&file.text[at..edit.bytes.start.max(at)]);
            text.push_str(&edit.text);
            at = edit.bytes.end.max(at);
        }
        text.push_str(&file.text[at..]);
        file.text = text;
    }
    files
}

/// Whether a comment stands in an entry of a spec, or directly above it.
pub(super) fn is_commented(ours: &Ours<'_>, part: &Part) -> bool {
    let editor = Editor { ours, edits: Vec::new() };
    let entry = editor.at(part).filter(|entry| entry.indentation().is_some());
    entry.is_some_and(|entry| {
        !ours.comments(entry.source, &(entry.start()..entry.line_end())).is_empty()
    })
}

struct Edit {
    source: u16,
    bytes: Range<usize>,
    text: String,
}

struct Editor<'o> {
    ours: &'o Ours<'o>,
    edits: Vec<Edit>,
}

/// An entry of a mapping, or an item of a list, in the text.
struct Entry<'s> {
    text: &'s str,
    source: u16,
    /// From its key or dash to the end of its value.
    bytes: Range<usize>,
}

impl Editor<'_> {
    /// Changes the entries of a mapping whose entries stand on lines of their own.
    fn entries(&mut self, ours: &Part, merged: &Part) {
        for part in ours.parts() {
            match merged.get(&part.key) {
                None => self.remove(part),
                Some(merged) if part.optional == merged.optional && part.says(merged) => {}
                Some(merged) => self.entry(part, merged),
            }
        }
        let mut before: Option<&Part> = None;
        for part in merged.parts() {
            match ours.get(&part.key) {
                // Behind what stands in braces there is no line for it.
                Some(known) if self.has_line(known) => before = Some(known),
                Some(_) => {}
                None => self.insert(ours, before, part),
            }
        }
    }

    fn entry(&mut self, ours: &Part, merged: &Part) {
        let is_kept = self.is_open(ours, merged) || self.is_list(ours, merged);
        if !is_kept || merged.parts().is_empty() {
            self.replace(ours, merged);
            return;
        }
        if ours.optional != merged.optional
            && let Some(key) = ours.place.and_then(|place| self.ours.key(place))
            && let Some(bytes) = self.ours.bytes(key)
        {
            let text = print_key(&merged.written_key());
            self.edits.push(Edit { source: key.source(), bytes, text });
        }
        self.entries(ours, merged);
    }

    /// Whether a part is a list whose items stand on lines of their own, some of which come or go.
    fn is_list(&self, ours: &Part, merged: &Part) -> bool {
        let is_line = |part: &Part| {
            part.place.is_some_and(|place| self.ours.key(place).is_none())
                && self.at(part).is_some_and(|entry| entry.indentation().is_some())
        };
        let is_item = |part: &Part| match ours.get(&part.key) {
            Some(known) => part.says(known),
            None => part.parts().is_empty(),
        };
        matches!(ours.kind, Kind::Values | Kind::Alternatives)
            && ours.parts().iter().all(is_line)
            && merged.parts().iter().all(is_item)
    }

    /// Whether a part is a mapping whose entries stand on lines of their own, each for one of its
    /// parts. What several files say together may stand in braces in one of them, unless it
    /// changes.
    fn is_open(&self, part: &Part, merged: &Part) -> bool {
        let is_united = matches!(part.kind, Kind::Types | Kind::Groups | Kind::Schemes);
        let stays = |inner: &Part| merged.get(&inner.key).is_some_and(|it| inner.says(it));
        let is_alias = || {
            let sight = part.place.and_then(|place| self.ours.sight(place));
            sight.is_some_and(|sight| sight.repeats.is_some())
        };
        let is_line = |inner: &Part| inner.place != part.place && self.is_line(inner);
        matches!(&part.content, Content::Parts(parts) if parts.iter().any(is_line)
            && parts.iter().all(|inner| is_line(inner) || is_united && stays(inner)))
            && part.kind != Kind::Alternatives
            && !is_alias()
    }

    /// Whether an entry of a mapping stands on lines of its own.
    fn is_line(&self, part: &Part) -> bool {
        part.place.is_some_and(|place| self.ours.key(place).is_some()) && self.has_line(part)
    }

    /// Whether an entry, or an item of a list, begins a line.
    fn has_line(&self, part: &Part) -> bool {
        self.at(part).is_some_and(|entry| entry.indentation().is_some())
    }

    fn at(&self, part: &Part) -> Option<Entry<'_>> {
        let place = part.place?;
        let (text, source) = (self.ours.text(place), place.source());
        let value = self.ours.bytes(place)?;
        let start = match self.ours.key(place) {
            Some(key) => self.ours.bytes(key)?.start,
            None => text[..value.start].trim_end_matches(' ').strip_suffix('-')?.len(),
        };
        Some(Entry { text, source, bytes: start..value.end.max(start) })
    }

    fn remove(&mut self, part: &Part) {
        let Some(entry) = self.at(part) else { return };
        let (text, source) = (entry.text, entry.source);
        let mut bytes = entry.start()..entry.line_end();
        // Of the blank lines on both sides one stays.
        if text[..bytes.start].ends_with("\n\n")
            && (text[bytes.end..].starts_with('\n') || bytes.end == text.len())
        {
            bytes.start -= 1;
        }
        self.edits.push(Edit { source, bytes, text: String::new() });
    }

    fn replace(&mut self, ours: &Part, merged: &Part) {
        let Some(entry) = self.at(ours) else { return };
        let column = entry.indentation().unwrap_or(0);
        let printed = printed(merged, column);
        let printed = printed.trim();
        let mut bytes = entry.bytes.clone();
        if printed.contains('\n') {
            // A comment behind the value would become part of it.
            bytes.end = entry.line_end();
            bytes.end -= usize::from(entry.text[..bytes.end].ends_with('\n'));
        }
        let blanks = " ".repeat(column);
        let comments = self.ours.comments(entry.source, &bytes).into_iter();
        let mut text: String = comments.map(|comment| format!("{comment}\n{blanks}")).collect();
        text.push_str(printed);
        let source = entry.source;
        self.edits.push(Edit { source, bytes, text });
    }

    /// Inserts an entry behind another one, or in front of all.
    fn insert(&mut self, above: &Part, before: Option<&Part>, merged: &Part) {
        let first = || above.parts().iter().find(|part| self.has_line(part));
        let Some(beside) = before.or_else(first) else { return };
        let Some(entry) = self.at(beside) else { return };
        let column = entry.indentation().unwrap_or(0);
        let printed = if entry.text[entry.bytes.start..].starts_with("- ") {
            let items = Content::Parts(vec![merged.clone()]);
            let list = Part { content: items, ..above.clone() }.tree().shortened();
            let Value::List(items) = &list.value else { return };
            items.iter().map(|item| print_item(item, column)).collect()
        } else {
            printed(merged, column)
        };
        // Beside the only entry nobody has shown yet how entries stand.
        let is_like_new = above.parts().len() == 1 && above.kind.layout() != Layout::Close;
        let is_long = |text: &str| text.trim_end().contains('\n');
        let is_apart = above.kind == Kind::Root
            || entry.is_apart()
            || is_like_new && (is_long(&printed) || is_long(&entry.text[entry.bytes.clone()]));
        let blank = if is_apart { "\n" } else { "" };
        let (at, text) = match before {
            Some(_) => {
                let at = entry.line_end();
                let is_ended = entry.text[..at].ends_with('\n');
                (at, format!("{}{blank}{printed}", if is_ended { "" } else { "\n" }))
            }
            None => (entry.start(), format!("{printed}{blank}")),
        };
        let source = entry.source;
        self.edits.push(Edit { source, bytes: at..at, text });
    }
}

fn printed(part: &Part, column: usize) -> String {
    print_entry(&part.written_key(), &part.tree(), column, part.kind.layout())
}

impl Entry<'_> {
    /// The start of its line.
    fn line_start(&self) -> usize {
        self.text[..self.bytes.start].rfind('\n').map_or(0, |at| at + 1)
    }

    /// The start of the line behind it.
    fn line_end(&self) -> usize {
        self.text[self.bytes.end..].find('\n').map_or(self.text.len(), |at| self.bytes.end + at + 1)
    }

    /// The blanks in front of it, if nothing else stands there.
    fn indentation(&self) -> Option<usize> {
        let before = &self.text[self.line_start()..self.bytes.start];
        before.bytes().all(|byte| byte == b' ').then_some(before.len())
    }

    /// The start of the comments directly above it, or of its line.
    fn start(&self) -> usize {
        let mut start = self.line_start();
        while start > 0 {
            let above = self.text[..start - 1].rfind('\n').map_or(0, |at| at + 1);
            if !self.text[above..start].trim_start().starts_with('#') {
                break;
            }
            start = above;
        }
        start
    }

    /// Whether a blank line stands between it and the entry before or behind it.
    fn is_apart(&self) -> bool {
        let behind = &self.text[self.line_end()..];
        let next = behind.trim_start_matches(['\n', '\r']);
        let column = next.len() - next.trim_start_matches(' ').len();
        self.text[..self.start()].ends_with("\n\n")
            || behind.starts_with('\n') && Some(column) == self.indentation()
    }
}
