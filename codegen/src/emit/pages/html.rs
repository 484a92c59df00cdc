//! A page as HTML: static, without anything that it loads but the style sheet beside it.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::markup;
use super::page::{Block, Code, Entry, Inline, Member, Page, Row, Section, Table, Target};
use super::parameters::DESCRIPTION;
use crate::origin::{END, Key, begin, without_marks};

/// The script of the search.
const SEARCH: &str = include_str!("search.js");

/// The text of a page.
pub(super) fn page(site: &str, page: &Page) -> String {
    let root = "../".repeat(page.path.matches('/').count());
    let home = page.path == "index";
    let has_search =
        page.blocks.iter().any(|block| matches!(block, Block::Search | Block::SearchOf(_)));
    let context = Context { root: &root };
    let title = if home { site.to_owned() } else { format!("{} · {site}", page.title) };
    let sections = page.blocks.iter().filter_map(|block| match block {
        Block::Section(section) => Some(section),
        _ => None,
    });
    let sections: Vec<&Section> = sections.collect();
    let guide = page.blocks.iter().find_map(|block| match block {
        Block::Guide(text) => Some(markup::headings(text)),
        _ => None,
    });
    let has_contents = !sections.is_empty() || guide.is_some();
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="stylesheet" href={ (root) "style.css" };
                link rel="alternate" type="text/markdown" href={ (page.path.rsplit('/').next().unwrap_or_default()) ".md" };
            }
            "\n"
            body {
                a.skip href="#:content" { "Skip to the content" }
                header {
                    nav aria-label="Site" {
                        a.home href={ (root) "index.html" } aria-current=[home.then_some("page")] { (site) }
                        @if !home { a href={ (root) "index.html#:search" } { "Search" } }
                        a href={ (root) "types/index.html" } { "Types" }
                        a href={ (root) "client.html" } { "Client and errors" }
                        a href={ (page.path.rsplit('/').next().unwrap_or_default()) ".md" } { "Markdown" }
                    }
                }
                "\n"
                div.columns {
                    @if has_contents {
                        nav.contents aria-label="On this page" {
                            ul {
                                @for section in &sections {
                                    (marked(section.about, leading(section)))
                                    "\n"
                                }
                                @for (id, heading) in guide.iter().flatten() {
                                    li { a href={ "#" (id) } { (heading) } }
                                    "\n"
                                }
                            }
                        }
                    }
                    main id=":content" {
                        h1 id=[page.id.as_deref()] { (page.title) }
                        "\n"
                        @for block in &page.blocks { (context.block(block, 2)) "\n" }
                    }
                }
                @if has_search { script { (PreEscaped(SEARCH)) } "\n" }
            }
        }
        "\n"
    };
    markup.into_string()
}

/// The entry of a section among the contents of its page.
fn leading(section: &Section) -> Markup {
    html! { li { a href={ "#" (section.id) } { (section.title) } (deprecated(section)) } }
}

/// The mark of what is deprecated.
fn deprecated(section: &Section) -> Markup {
    html! { @if section.is_deprecated { " " span.deprecated { "deprecated" } } }
}

/// The search, which needs the script, as does a list of names beside the page.
fn search(names: Option<&str>) -> Markup {
    html! {
        form role="search" data-names=[names] hidden {
            label for=":search" { "Search operations, types and fields" }
            input id=":search" type="search" autocomplete="off";
            p id=":found" role="status" { }
        }
    }
}

/// The bytes of a page, and some for the line that states its origin.
pub(super) fn size_of_page(site: &str, page: &Page) -> usize {
    without_marks(|| self::page(site, page).len()) + ORIGIN
}

/// About as many bytes as the line that states the origin of a page.
const ORIGIN: usize = 256;

/// The bytes of blocks on a page that is in a folder, and those of what leads to them there.
pub(super) fn size(blocks: &[Block]) -> usize {
    let context = Context { root: "../" };
    let size = |block: &Block| {
        let lead = match block {
            Block::Section(Section { id, title, .. }) => id.len() + title.len() + 26,
            _ => 0,
        };
        lead + context.block(block, 2).into_string().len() + 1
    };
    without_marks(|| blocks.iter().map(size).sum())
}

/// Marks markup as that of a thing of the spec.
#[track_caller]
fn marked(about: Option<Key>, markup: Markup) -> Markup {
    match begin(about) {
        Some(begin) => html! { (PreEscaped(begin)) (markup) (END) },
        None => markup,
    }
}

struct Context<'a> {
    /// The way from the page to the folder of all pages.
    root: &'a str,
}

impl Context<'_> {
    fn block(&self, block: &Block, level: u8) -> Markup {
        match block {
            Block::Section(section) => marked(section.about, self.section(section, level)),
            Block::Docs(docs) => markup::docs(docs),
            Block::Guide(text) => markup::guide(text),
            Block::Text(inlines) => html! { p { (self.inlines(inlines)) } },
            Block::Facts(facts) => html! {
                dl.facts {
                    @for (name, fact) in facts {
                        div { dt { (name) } dd { (self.inlines(fact)) } }
                        "\n"
                    }
                }
            },
            Block::Code(code) => self.code(code),
            Block::Table(table) => self.table(table),
            Block::Folded { label, blocks } => html! {
                details { summary { (label) } "\n" @for block in blocks { (self.block(block, level)) "\n" } }
            },
            Block::Members(members) => self.members(members),
            Block::Entries(entries) => self.entries(entries),
            Block::Search => search(None),
            Block::SearchOf(names) => html! {
                (search(Some(names)))
                ul.entries id=":results" hidden { }
            },
        }
    }

    fn section(&self, section: &Section, level: u8) -> Markup {
        let Section { id, title, is_deprecated: _, about: _, blocks } = section;
        let title = html! {
            @if level == 2 { a.anchor href={ "#" (id) } { (title) } } @else { (title) }
            (deprecated(section))
        };
        html! {
            section {
                @match level {
                    2 => h2 #(id) { (title) },
                    3 => h3 #(id) { (title) },
                    _ => h4 #(id) { (title) },
                }
                "\n"
                @for block in blocks { (self.block(block, level + 1)) "\n" }
            }
        }
    }

    fn code(&self, Code { label, is_open, language: _, text }: &Code) -> Markup {
        // What scrolls can be reached by the keyboard.
        let code = html! { pre tabindex="0" { code { (markup::text(text)) } } };
        match (label.is_empty(), is_open) {
            (true, _) => code,
            (false, true) => html! { figure { figcaption { (label) } (code) } },
            (false, false) => html! { details { summary { (label) } (code) } },
        }
    }

    fn table(&self, Table { head, rows }: &Table) -> Markup {
        html! {
            table {
                thead { tr { @for name in head { th scope="col" { (name) } } } }
                "\n"
                tbody {
                    @for row in rows { (marked(row.about, self.row(row, head))) "\n" }
                }
            }
        }
    }

    fn row(&self, Row { id, cells, about: _ }: &Row, head: &[&str]) -> Markup {
        // Where a row is a block, its place, its type and its description need no label. The style
        // has those of the next columns, which every table has.
        let is_labelled =
            |cell: &[Inline], index| !cell.is_empty() && index > 4 && head[index] != DESCRIPTION;
        html! {
            tr id=[id.as_deref()] {
                @for (index, (cell, name)) in cells.iter().zip(head).enumerate() {
                    @if index == 0 {
                        th scope="row" {
                            @if let Some(id) = &id {
                                a href={ "#" (id) } { (self.inlines(cell)) }
                            } @else { (self.inlines(cell)) }
                        }
                    } @else {
                        td data-c=[is_labelled(cell, index).then_some(name)] { (self.inlines(cell)) }
                    }
                }
            }
        }
    }

    fn members(&self, members: &[Member]) -> Markup {
        html! {
            ul.members { @for member in members { (marked(member.about, self.member(member))) "\n" } }
        }
    }

    fn member(&self, member: &Member) -> Markup {
        let Member { id, name, ty, traits, docs, label, members, about: _ } = member;
        html! {
            li #(id) {
                a href={ "#" (id) } { (name) }
                " " (self.inlines(ty))
                @for (index, one) in traits.iter().enumerate() {
                    @if index == 0 { " " } @else { ", " }
                    (self.inlines(one))
                }
                @if !docs.is_empty() { (markup::docs(docs)) }
                @if !members.is_empty() {
                    details open { summary { (label) } "\n" (self.members(members)) }
                }
            }
        }
    }

    fn entries(&self, entries: &[Entry]) -> Markup {
        html! {
            ul.entries {
                @for entry in entries { (marked(entry.about, self.entry(entry))) "\n" }
            }
        }
    }

    fn entry(&self, Entry { name, target, what, within, about: _ }: &Entry) -> Markup {
        html! {
            li {
                a href=(self.href(target)) { (name) }
                " " span { (what) }
                @if !within.is_empty() { " " small { (within.join(" ")) } }
            }
        }
    }

    fn inlines(&self, inlines: &[Inline]) -> Markup {
        html! { @for inline in inlines { (self.inline(inline)) } }
    }

    fn inline(&self, inline: &Inline) -> Markup {
        match inline {
            Inline::Text(text) => html! { (text) },
            Inline::Code(text) => html! { code { (markup::text(text)) } },
            Inline::Linked(pieces) => html! {
                code {
                    @for (text, target) in pieces {
                        @match target {
                            Some(target) => a href=(self.href(target)) { (text) },
                            None => (text),
                        }
                    }
                }
            },
            Inline::Link(text, target) => html! { a href=(self.href(target)) { (text) } },
            Inline::Summary(docs) => markup::line(&docs.summary()),
        }
    }

    fn href(&self, target: &Target) -> String {
        match target {
            Target::Web(url) => url.clone(),
            Target::Page { path, id, heading: _ } if id.is_empty() => {
                format!("{}{path}.html", self.root)
            }
            Target::Page { path, id, heading: _ } => format!("{}{path}.html#{id}", self.root),
        }
    }
}
