//! A page as Markdown.

use std::fmt::Write;

use super::markup;
use super::members::ONE_OF;
use super::page::{Block, Code, Entry, Inline, Member, Page, Row, Section, Table, Target, slug};
use crate::api::Docs;
use crate::api::docs::escape_text;
use crate::emit::rust::docs;
use crate::origin::mark_text_of;

/// The text of a page.
pub(super) fn page(page: &Page) -> String {
    let root = "../".repeat(page.path.matches('/').count());
    let mut out = format!("# {}\n", escape_text(&page.title));
    let writer = Writer { root: &root };
    for block in &page.blocks {
        writer.block(block, 2, &mut out);
    }
    out
}

const INFALLIBLE: &str = "writing to a string cannot fail";

struct Writer<'a> {
    /// The way from the page to the folder of all pages.
    root: &'a str,
}

impl Writer<'_> {
    fn block(&self, block: &Block, level: usize, out: &mut String) {
        if matches!(block, Block::Search | Block::SearchOf(_)) {
            return;
        }
        out.push('\n');
        match block {
            // What is deprecated says so below. A mark in the heading would change its anchor.
            Block::Section(Section { id: _, title, is_deprecated: _, about, blocks }) => {
                let mut own = format!("{} {}\n", "#".repeat(level), escape_text(title));
                for block in blocks {
                    self.block(block, level + 1, &mut own);
                }
                *out += &mark_text_of(*about, own);
            }
            Block::Docs(docs) => match docs.paragraph() {
                Some(paragraph) => {
                    writeln!(out, "{}", markup::part(&paragraph)).expect(INFALLIBLE);
                }
                None => *out += &quoted(docs, ""),
            },
            Block::Guide(text) => *out += &markup::guide_as_markdown(text),
            Block::Text(inlines) => {
                writeln!(out, "{}", self.inlines(inlines)).expect(INFALLIBLE);
            }
            Block::Facts(facts) => {
                for (name, fact) in facts {
                    writeln!(out, "- {name}: {}", self.inlines(fact)).expect(INFALLIBLE);
                }
            }
            Block::Code(code) => write_code(code, out),
            Block::Table(table) => self.table(table, out),
            Block::Folded { label, blocks } => {
                writeln!(out, "{}:", escape_text(label)).expect(INFALLIBLE);
                for block in blocks {
                    self.block(block, level, out);
                }
            }
            Block::Members(members) => self.members(members, "", out),
            Block::Entries(entries) => {
                for Entry { name, target, what, within: _, about } in entries {
                    let link = self.link(&escape_text(name), target);
                    let line = format!("- {link} {}\n", docs::code(what));
                    *out += &mark_text_of(*about, line);
                }
            }
            Block::Search | Block::SearchOf(_) => {}
        }
    }

    fn table(&self, Table { head, rows }: &Table, out: &mut String) {
        let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        *out += &line(head.iter().map(|name| (*name).to_owned()).collect());
        *out += &line(head.iter().map(|_| "---".to_owned()).collect());
        for Row { id: _, cells, about } in rows {
            let cells = cells.iter().map(|cell| cell.iter().map(|it| self.in_cell(it)).collect());
            *out += &mark_text_of(*about, line(cells.collect()));
        }
    }

    /// A part of a cell, in which no pipe ends the cell.
    fn in_cell(&self, inline: &Inline) -> String {
        let text = self.inline(inline);
        match inline {
            // Nothing is escaped in code but pipes.
            Inline::Code(_) | Inline::Linked(_) => text.replace('|', "\\|"),
            Inline::Text(_) | Inline::Link(..) | Inline::Summary(_) => with_pipes_escaped(&text),
        }
    }

    fn members(&self, members: &[Member], indent: &str, out: &mut String) {
        for Member { id: _, name, ty, traits, docs, label, members, about } in members {
            let mut own = String::new();
            let traits = traits.iter().map(|it| self.inlines(it));
            let traits: Vec<String> = traits.collect();
            let is_choice = label == ONE_OF && !members.is_empty();
            let one_of = if is_choice { ONE_OF.to_lowercase() } else { String::new() };
            let parts = [self.inlines(ty), traits.join(", "), one_of];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            write!(own, "{indent}- {}", docs::code(name)).expect(INFALLIBLE);
            if !parts.is_empty() {
                write!(own, ": {}", parts.join(", ")).expect(INFALLIBLE);
            }
            let inner = format!("{indent}  ");
            match docs.paragraph() {
                Some(paragraph) if paragraph.is_empty() => own.push('\n'),
                Some(paragraph) => {
                    writeln!(own, ". {}", markup::part(&paragraph)).expect(INFALLIBLE);
                }
                None => {
                    own.push('\n');
                    own += &quoted(docs, &inner);
                }
            }
            self.members(members, &inner, &mut own);
            *out += &mark_text_of(*about, own);
        }
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> String {
        match inline {
            Inline::Text(text) => escape_text(text),
            Inline::Code(text) => docs::code(text),
            Inline::Linked(pieces) => {
                docs::code(&pieces.iter().map(|(text, _)| text.as_str()).collect::<String>())
            }
            Inline::Link(text, target) => self.link(&escape_text(text), target),
            Inline::Summary(docs) => markup::part(&docs.summary()).into_owned(),
        }
    }

    fn link(&self, label: &str, target: &Target) -> String {
        match target {
            Target::Web(url) => format!("[{label}](<{url}>)"),
            Target::Page { path, heading, .. } if heading.is_empty() => {
                format!("[{label}]({}{path}.md)", self.root)
            }
            Target::Page { path, heading, .. } => {
                format!("[{label}]({}{path}.md#{})", self.root, slug(heading))
            }
        }
    }
}

/// Markdown whose pipes are all escaped, those that were so included.
fn with_pipes_escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut is_escaped = false;
    for letter in text.chars() {
        if letter == '|' && !is_escaped {
            escaped.push('\\');
        }
        is_escaped = letter == '\\' && !is_escaped;
        escaped.push(letter);
    }
    escaped
}

/// Documentation as a quotation, which nothing in it can end.
fn quoted(docs: &Docs, indent: &str) -> String {
    let line = |line: &str| format!("{indent}> {line}").trim_end().to_owned() + "\n";
    markup::part(docs.as_str()).lines().map(line).collect()
}

fn write_code(Code { label, is_open: _, language, text }: &Code, out: &mut String) {
    if !label.is_empty() {
        write!(out, "{label}:\n\n").expect(INFALLIBLE);
    }
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(3.max(longest + 1));
    write!(out, "{fence}{language}\n{text}\n{fence}\n").expect(INFALLIBLE);
}
