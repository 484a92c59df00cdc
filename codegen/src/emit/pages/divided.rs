//! An operation with too much for one page: its largest parts are on pages of their own.

use super::html;
use super::page::{Block, Inline, Member, Page, Row, Section, Table, Target};
use super::site::{PAGE, WHOLE, continuation};

/// The most bytes of a part on a page. What leads to the other pages needs some, too.
const MOST: usize = PAGE - 2 * 1024;

/// The least bytes of a part that are worth a page.
const LEAST: usize = 2 * 1024;

/// The part that has the parameters.
const PARAMETERS: &str = "parameters";

/// The pages of an operation.
pub(super) struct Divided {
    /// The pages, of which the first is that of the operation.
    pub(super) pages: Vec<Page>,
    /// The number of parameters on each of the pages that only have parameters, if there are any.
    pub(super) parameters: Vec<usize>,
}

/// The path of a page of parameters.
pub(super) fn path_of_parameters(operation: &str, number: usize) -> String {
    continuation(&format!("{operation}-{PARAMETERS}"), number)
}

/// The title of a page of parameters.
pub(super) fn title_of_parameters(operation: &str, number: usize) -> String {
    title(operation, PARAMETERS, number)
}

fn title(operation: &str, part: &str, number: usize) -> String {
    match number {
        0 => format!("{operation} ({part})"),
        number => format!("{operation} ({part}, {})", number + 1),
    }
}

/// Moves the largest parts of the page of an operation to pages of their own, until it is small
/// enough.
pub(super) fn divided(site: &str, mut page: Page, operation: &str) -> Divided {
    let (mut pages, mut parameters) = (Vec::new(), Vec::new());
    let mut moved = Vec::new();
    while html::size_of_page(site, &page) > WHOLE {
        let sizes = page.blocks.iter().enumerate().filter_map(|(at, block)| match block {
            Block::Section(section) if !moved.contains(&at) => {
                Some((html::size(&section.blocks), at)).filter(|(size, _)| *size > LEAST)
            }
            _ => None,
        });
        let Some((_, at)) = sizes.max() else { break };
        moved.push(at);
        let Page { path, title, blocks, .. } = &mut page;
        let Block::Section(section) = &mut blocks[at] else { break };
        let part = section.title.to_lowercase();
        let contents = packed(std::mem::take(&mut section.blocks));
        if part == PARAMETERS {
            parameters = contents.iter().map(|blocks| rows(blocks)).filter(|it| *it > 0).collect();
        }
        section.blocks = vec![Block::Text(links(path, title, &part, operation, contents.len()))];
        for (number, blocks) in contents.into_iter().enumerate() {
            let (id, heading) = (operation.to_owned(), title.clone());
            let above = Target::Page { path: path.clone(), id, heading };
            let text =
                [Inline::text("A part of "), Inline::Link(title.clone(), above), Inline::text(".")];
            let section = Section {
                id: section.id.clone(),
                title: section.title.clone(),
                is_deprecated: false,
                about: None,
                blocks,
            };
            pages.push(Page {
                path: continuation(&format!("{path}-{part}"), number),
                id: Some(operation.to_owned()),
                title: self::title(title, &part, number),
                blocks: vec![Block::Text(text.to_vec()), Block::Section(section)],
            });
        }
    }
    pages.insert(0, page);
    Divided { pages, parameters }
}

/// The links to the pages of a part.
fn links(path: &str, title: &str, part: &str, operation: &str, count: usize) -> Vec<Inline> {
    let links = (0..count).map(|number| {
        let (path, id) = (continuation(&format!("{path}-{part}"), number), operation.to_owned());
        let title = self::title(title, part, number);
        vec![Inline::Link(title.clone(), Target::Page { path, id, heading: title })]
    });
    let links: Vec<Vec<Inline>> = links.collect();
    let text = if count == 1 { "On a page of its own: " } else { "On pages of their own: " };
    let links = links.join(&Inline::text(", "));
    [Inline::text(text)].into_iter().chain(links).chain([Inline::text(".")]).collect()
}

/// The rows of the tables among blocks.
fn rows(blocks: &[Block]) -> usize {
    let rows = blocks.iter().map(|block| match block {
        Block::Table(table) => table.rows.len(),
        _ => 0,
    });
    rows.sum()
}

/// Distributes blocks to as many pages as it takes. Tables and lists of members are divided.
fn packed(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let mut packing = Packing { pages: vec![Vec::new()], used: 0 };
    let mut rest: Vec<Block> = blocks.into_iter().rev().collect();
    while let Some(block) = rest.pop() {
        match block {
            // On a page of their own, parameters need not be folded.
            Block::Folded { label, blocks } => {
                rest.extend(blocks.into_iter().rev());
                packing.add(Block::Text(vec![Inline::text(format!("{label}:"))]));
            }
            Block::Table(Table { head, rows }) => {
                let table = |rows: Vec<Row>| Block::Table(Table { head: head.clone(), rows });
                packing.divide(rows, table, |block| match block {
                    Block::Table(table) => table.rows,
                    _ => Vec::new(),
                });
            }
            Block::Members(members) => {
                packing.divide(members, Block::Members, |block| -> Vec<Member> {
                    match block {
                        Block::Members(members) => members,
                        _ => Vec::new(),
                    }
                });
            }
            block => packing.add(block),
        }
    }
    packing.pages
}

/// Blocks on their way to pages.
struct Packing {
    pages: Vec<Vec<Block>>,
    /// About as many bytes as the last page has.
    used: usize,
}

impl Packing {
    fn add(&mut self, block: Block) {
        let size = html::size(std::slice::from_ref(&block));
        if self.used > 0 && self.used + size > MOST {
            self.turn();
        }
        self.used += size;
        if let Some(page) = self.pages.last_mut() {
            page.push(block);
        }
    }

    /// Begins a page. What introduces the next block goes with it.
    fn turn(&mut self) {
        let last = self.pages.last_mut().and_then(|page| match page.last() {
            Some(Block::Text(_)) if page.len() > 1 => page.pop(),
            _ => None,
        });
        let page: Vec<Block> = last.into_iter().collect();
        self.used = html::size(&page);
        self.pages.push(page);
    }

    /// Adds items, of which those that fit on a page are in one block.
    fn divide<T>(
        &mut self,
        items: Vec<T>,
        block: impl Fn(Vec<T>) -> Block,
        items_of: impl Fn(Block) -> Vec<T>,
    ) {
        let around = html::size(&[block(Vec::new())]);
        let (mut together, mut size) = (Vec::new(), around);
        for item in items {
            let alone = [block(vec![item])];
            let own = html::size(&alone).saturating_sub(around);
            if self.used + size + own > MOST {
                if !together.is_empty() {
                    self.add(block(std::mem::take(&mut together)));
                }
                if self.used > 0 {
                    self.turn();
                }
                size = around;
            }
            size += own;
            together.extend(alone.into_iter().flat_map(&items_of));
        }
        if !together.is_empty() {
            self.add(block(together));
        }
    }
}
