//! The edits to a Markdown text after which rustdoc and clippy have nothing to say about it.
//!
//! The text is read as rustdoc reads it, with the same extensions.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::{code, links};

/// A part of the text and what to put in its place.
pub(super) struct Edit {
    pub(super) range: Range<usize>,
    pub(super) with: String,
}

impl Edit {
    /// A part of the text and what to put in its place.
    pub(super) fn replace(range: Range<usize>, with: impl Into<String>) -> Self {
        Self { range, with: with.into() }
    }

    /// A backslash in front of a character.
    pub(super) fn escape(at: usize) -> Self {
        Self::replace(at..at, "\\")
    }
}

/// The container that a line is in, which decides how the line begins.
enum Container {
    Quote,
    /// A list's item, by the width of its marker.
    Item(usize),
    Footnote,
}

/// Everything that must change; nothing if the text is safe.
pub(super) fn find_edits(text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut containers = Vec::new();
    // Text in links is a link already.
    let mut links_open = 0;
    let mut linked_to = 0;
    let parser = Parser::new_ext(text, options());
    // Within lists and quotes clippy takes a definition for a mistake.
    let definitions = parser.reference_definitions().iter();
    let starts = definitions.map(|(_, definition)| definition.span.start);
    edits.extend(starts.filter(|start| *start > line_start(text, *start)).map(Edit::escape));
    let mut events = parser.into_offset_iter().peekable();
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::BlockQuote(_)) => containers.push(Container::Quote),
            Event::Start(Tag::FootnoteDefinition(_)) => containers.push(Container::Footnote),
            Event::Start(Tag::Item) => {
                let inner = events.peek().map(|(_, inner)| inner.start);
                let width = inner.map_or(2, |inner| inner.saturating_sub(range.start));
                containers.push(Container::Item(width));
            }
            Event::End(TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition | TagEnd::Item) => {
                containers.pop();
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let mut lines = Vec::new();
                for (event, range) in events.by_ref() {
                    match event {
                        Event::Text(_) => lines.push(range),
                        _ => break,
                    }
                }
                match kind {
                    CodeBlockKind::Indented => {
                        code::fence_indented(text, &range, &lines, &mut edits)
                    }
                    CodeBlockKind::Fenced(_) => code::tame_fenced(text, &range, &mut edits),
                }
            }
            Event::Start(
                Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. },
            ) => {
                links_open += 1;
                links::unlink(text, &range, link_type, &dest_url, &mut edits);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => links_open -= 1,
            Event::Start(Tag::HtmlBlock) => {
                if !is_line_break(&text[range.clone()]) {
                    escape_first('<', text, &range, &mut edits);
                }
                for (event, _) in events.by_ref() {
                    if matches!(event, Event::End(TagEnd::HtmlBlock)) {
                        break;
                    }
                }
            }
            Event::InlineHtml(_) if !is_line_break(&text[range.clone()]) => {
                escape_first('<', text, &range, &mut edits);
            }
            Event::Text(_) => {
                escape_brackets(text, &range, &mut edits);
                if links_open == 0 {
                    links::wrap_urls(text, &range, &mut linked_to, &mut edits);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if event == Event::HardBreak && text[range.clone()].starts_with(' ') {
                    edits.push(Edit::replace(range.clone(), "\\\n"));
                }
                if let Some((next, inner)) = events.peek()
                    && !matches!(next, Event::End(_))
                {
                    indent(text, range.end..inner.start, &containers, &mut edits);
                }
            }
            _ => {}
        }
    }
    edits
}

/// As rustdoc reads Markdown.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

/// Returns the start of the line that a byte is on.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// The only tag that is left alone: references write it in the middle of prose.
fn is_line_break(html: &str) -> bool {
    matches!(html.trim(), "<br>" | "<br/>" | "<br />")
}

fn escape_first(letter: char, text: &str, range: &Range<usize>, edits: &mut Vec<Edit>) {
    if let Some(at) = text[range.clone()].find(letter) {
        edits.push(Edit::escape(range.start + at));
    }
}

/// Brackets that are text, which rustdoc would look up as the name of an item.
fn escape_brackets(text: &str, range: &Range<usize>, edits: &mut Vec<Edit>) {
    for (at, _) in text[range.clone()].match_indices('[') {
        let at = range.start + at;
        let slashes = text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        if slashes % 2 == 0 {
            edits.push(Edit::escape(at));
        }
    }
}

/// Brings the beginning of a paragraph's next line to where its container has it.
fn indent(text: &str, gap: Range<usize>, containers: &[Container], edits: &mut Vec<Edit>) {
    let mut wanted = String::new();
    for container in containers {
        match container {
            Container::Quote => wanted.push_str("> "),
            Container::Item(width) => wanted.extend(std::iter::repeat_n(' ', *width)),
            // Rustdoc's own lists of notes have no fixed width.
            Container::Footnote => return,
        }
    }
    if !containers.is_empty() && gap.start <= gap.end && text[gap.clone()] != wanted {
        edits.push(Edit::replace(gap, wanted));
    }
}
