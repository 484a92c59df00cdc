//! Documentation of one item, and text from a spec as part of Markdown.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

pub use crate::literal::is_invisible;

/// Markdown that is safe in a doc comment: it raises no rustdoc warning and runs as no doctest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs(String);

impl Docs {
    /// Nothing is said.
    pub const NONE: Self = Self(String::new());

    /// Takes text that has been made safe; lowering is where that is done.
    pub fn new(safe: impl Into<String>) -> Self {
        Self(safe.into())
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text line by line.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }

    /// All of it on one line, if it is one paragraph or nothing.
    pub fn paragraph(&self) -> Option<String> {
        let summary = self.summary();
        self.0.split_whitespace().eq(summary.split_whitespace()).then_some(summary)
    }

    /// The first paragraph on one line, as tables and overviews show it. Of a list, a block of code
    /// and the like it is what they say, as text, and of a table it is the head.
    pub fn summary(&self) -> String {
        let mut words = Vec::new();
        let (mut is_paragraph, mut is_table) = (false, false);
        let parser = Parser::new_ext(&self.0, Options::ENABLE_TABLES);
        for (event, range) in parser.into_offset_iter() {
            match event {
                Event::Start(Tag::Paragraph) if words.is_empty() => {
                    is_paragraph = true;
                    words.extend(self.0[range].split_whitespace());
                    break;
                }
                Event::Start(Tag::TableHead) => is_table = true,
                Event::Start(Tag::TableCell) if !words.is_empty() => words.push("/"),
                Event::Text(_) | Event::Code(_) => words.extend(self.0[range].split_whitespace()),
                Event::End(TagEnd::TableHead) => break,
                Event::End(_) if !words.is_empty() && !is_table => break,
                _ => {}
            }
        }
        if words.is_empty() {
            // Such as a block of code that says only which language it is in.
            words.extend(self.0.lines().next().unwrap_or_default().split_whitespace());
        }
        let line = words.iter().map(|word| match *word {
            // What ticks an item of a list off is a link anywhere else.
            "[x]" => r"\[x\]",
            "[X]" => r"\[X\]",
            word => word,
        });
        let line = line.collect::<Vec<_>>().join(" ");
        if is_paragraph && is_one_paragraph(&line) { line } else { escape_text(&words.join(" ")) }
    }
}

/// Whether a line is a paragraph wherever it stands.
fn is_one_paragraph(line: &str) -> bool {
    let mut events = Parser::new(line);
    events.next() == Some(Event::Start(Tag::Paragraph))
        && events.all(|event| match event {
            Event::Start(tag) => {
                matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
            }
            _ => true,
        })
}

/// Text as Markdown that shows it: nothing in it means anything, and nothing is hidden.
pub fn escape_text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let ends_number =
        |escaped: &str| !escaped.is_empty() && escaped.bytes().all(|byte| byte.is_ascii_digit());
    for letter in text.chars() {
        match letter {
            letter if letter.is_control() || is_invisible(letter) => {
                let shown: String = letter.escape_unicode().collect();
                escaped.push_str(&shown.replace('\\', "\\\\"));
            }
            // Within words they mean nothing, and most names have some.
            '_' if escaped.ends_with(char::is_alphanumeric) => escaped.push(letter),
            '-' | '+' if !escaped.is_empty() => escaped.push(letter),
            '.' | ')' if !ends_number(&escaped) => escaped.push(letter),
            '\'' | '"' | ',' | '/' | ':' | ';' | '?' | '@' | '%' | '$' | '^' | '(' | '}' | '{' => {
                escaped.push(letter);
            }
            letter if letter.is_ascii_punctuation() => escaped.extend(['\\', letter]),
            letter => escaped.push(letter),
        }
    }
    escaped
}
