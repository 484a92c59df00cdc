//! The model of a page, of which both its HTML and its Markdown are made.
//!
//! Text that is put into it means nothing there, and every character of it can be seen.

use crate::api::Docs;
use crate::api::docs::is_invisible;
use crate::origin::Key;

/// A page.
pub(super) struct Page {
    /// The path below `docs` without its ending: `resources/beta-chat`.
    pub(super) path: String,
    /// The anchor of the title, if it has one.
    pub(super) id: Option<String>,
    /// The title.
    pub(super) title: String,
    /// The contents.
    pub(super) blocks: Vec<Block>,
}

/// A part of a page.
pub(super) enum Block {
    /// A heading with what stands below it.
    Section(Section),
    /// Documentation of the spec.
    Docs(Docs),
    /// Markdown of ours, with headings of the second level.
    Guide(String),
    /// A paragraph.
    Text(Vec<Inline>),
    /// Short facts, each with its name.
    Facts(Vec<(String, Vec<Inline>)>),
    /// Code.
    Code(Code),
    /// A table.
    Table(Table),
    /// Blocks of which only the label is shown until they are asked for. They are printed.
    Folded {
        /// What they are: `12 optional parameters`.
        label: String,
        /// All of them.
        blocks: Vec<Block>,
    },
    /// The members of a type.
    Members(Vec<Member>),
    /// Entries that a search looks through.
    Entries(Vec<Entry>),
    /// The search, where a page has one, of its entries.
    Search,
    /// The search of the names in a file of their own.
    SearchOf(&'static str),
}

/// A heading with what stands below it.
pub(super) struct Section {
    /// The anchor.
    pub(super) id: String,
    /// The heading.
    pub(super) title: String,
    /// Whether it is deprecated.
    pub(super) is_deprecated: bool,
    /// The thing of the spec that it is, if it is one.
    pub(super) about: Option<Key>,
    /// What stands below it.
    pub(super) blocks: Vec<Block>,
}

/// Text within a line.
#[derive(Clone)]
pub(super) enum Inline {
    /// Plain text.
    Text(String),
    /// Code.
    Code(String),
    /// Code, some of whose words lead somewhere.
    Linked(Vec<(String, Option<Target>)>),
    /// Text that leads somewhere.
    Link(String, Target),
    /// The first paragraph of documentation.
    Summary(Docs),
}

/// The target of a link.
#[derive(Clone)]
pub(super) enum Target {
    /// A heading of a page of ours.
    Page {
        /// The page's path without its ending.
        path: String,
        /// The anchor; empty for the page itself.
        id: String,
        /// The text of the heading.
        heading: String,
    },
    /// A URL.
    Web(String),
}

/// A block of code.
pub(super) struct Code {
    /// What it is, if that has to be said.
    pub(super) label: String,
    /// Whether it is shown without being asked for.
    pub(super) is_open: bool,
    /// Its language.
    pub(super) language: &'static str,
    /// All of it.
    pub(super) text: String,
}

/// A table.
pub(super) struct Table {
    /// The heads of the columns, the first of which names a row.
    pub(super) head: Vec<&'static str>,
    /// The rows, with a cell for each column.
    pub(super) rows: Vec<Row>,
}

/// A row of a table.
pub(super) struct Row {
    /// The anchor; none where the first cell leads elsewhere.
    pub(super) id: Option<String>,
    /// The cells.
    pub(super) cells: Vec<Vec<Inline>>,
    /// The thing of the spec that it is, if it is one.
    pub(super) about: Option<Key>,
}

/// A member of an object, a variant of a union, or a value of an enum.
pub(super) struct Member {
    /// The anchor.
    pub(super) id: String,
    /// The name on the wire.
    pub(super) name: String,
    /// The type.
    pub(super) ty: Vec<Inline>,
    /// What else there is to know, separated by commas.
    pub(super) traits: Vec<Vec<Inline>>,
    /// The documentation.
    pub(super) docs: Docs,
    /// What the members below it are: `Members of Usage`.
    pub(super) label: String,
    /// The members below it.
    pub(super) members: Vec<Member>,
    /// The thing of the spec that it is, if it is one.
    pub(super) about: Option<Key>,
}

/// An entry that a search looks through.
pub(super) struct Entry {
    /// The name.
    pub(super) name: String,
    /// Where it leads.
    pub(super) target: Target,
    /// What it is: `GET /api/v1/chat`.
    pub(super) what: String,
    /// Names within it, each of which has an anchor below that of the entry. A name on the wire may
    /// follow in parentheses.
    pub(super) within: Vec<String>,
    /// The thing of the spec that it is, if it is one.
    pub(super) about: Option<Key>,
}

impl Inline {
    /// Plain text.
    pub(super) fn text(text: impl AsRef<str>) -> Self {
        Self::Text(visible(text.as_ref()))
    }

    /// Code on one line.
    pub(super) fn code(text: impl AsRef<str>) -> Self {
        Self::Code(visible(text.as_ref()))
    }
}

impl Code {
    /// Code that is shown.
    pub(super) fn new(language: &'static str, text: &str) -> Self {
        let lines: Vec<String> = text.trim_end().lines().map(visible).collect();
        Self { label: String::new(), is_open: true, language, text: lines.join("\n") }
    }

    /// Names it.
    pub(super) fn labelled(self, label: impl Into<String>) -> Self {
        Self { label: label.into(), ..self }
    }

    /// Shows only its name until it is opened.
    pub(super) fn closed(self) -> Self {
        Self { is_open: false, ..self }
    }
}

/// Text of which every character can be seen.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            letter if letter.is_control() || is_invisible(letter) => {
                shown.extend(letter.escape_unicode());
            }
            letter => shown.push(letter),
        }
    }
    shown
}

/// The anchor that a heading has where Markdown is shown.
pub(super) fn slug(heading: &str) -> String {
    let mut slug = String::new();
    for letter in heading.chars() {
        match letter {
            ' ' => slug.push('-'),
            letter if letter.is_alphanumeric() || matches!(letter, '-' | '_') => {
                slug.extend(letter.to_lowercase());
            }
            _ => {}
        }
    }
    slug
}
