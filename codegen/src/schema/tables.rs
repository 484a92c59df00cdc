//! The tables of the description of the language, and their cells as plain text.

/// All tables of a page.
pub(super) struct Tables(Vec<Table>);

struct Table {
    /// The heading above it, in small letters.
    heading: String,
    /// The cells of its first row, as plain text.
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// A row on one key or several.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) keys: Vec<Key>,
    /// What the keys take, as it is written.
    pub(super) takes: String,
    /// What is assumed without the key, as plain text.
    pub(super) default: String,
    /// What the keys mean, as plain text.
    pub(super) meaning: String,
}

#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) name: String,
    pub(super) required: bool,
}

impl Tables {
    pub(super) fn read(page: &str) -> Self {
        let mut tables: Vec<Table> = Vec::new();
        let (mut heading, mut is_within, mut is_code) = (String::new(), false, false);
        for line in page.lines() {
            is_code ^= line.starts_with("```");
            let Some(cells) = line.strip_prefix('|').filter(|_| !is_code) else {
                is_within = false;
                if line.starts_with('#') && !is_code {
                    heading = line.trim_start_matches(['#', ' ']).to_lowercase();
                }
                continue;
            };
            let cells = cells_of(cells);
            match tables.last_mut().filter(|_| is_within) {
                None => tables.push(Table {
                    heading: heading.clone(),
                    columns: cells.iter().map(|cell| plain(cell)).collect(),
                    rows: Vec::new(),
                }),
                Some(table) if !line.starts_with("|--") => table.rows.push(cells),
                Some(_) => {}
            }
            is_within = true;
        }
        Self(tables)
    }

    /// The rows of all tables below a heading whose first column has this name.
    pub(super) fn rows(&self, heading: &str, column: &str) -> Vec<Row> {
        let is_meant = |table: &&Table| {
            table.heading == heading && table.columns.first().is_some_and(|it| it == column)
        };
        self.0.iter().filter(is_meant).flat_map(Table::rows).collect()
    }

    /// The row on a key that means the same wherever a table lists it.
    pub(super) fn everywhere(&self, key: &str) -> Option<Row> {
        let rows = self.rows("the file", "shared key");
        rows.into_iter().find(|row| row.keys.iter().any(|it| it.name == key))
    }
}

impl Table {
    fn rows(&self) -> impl Iterator<Item = Row> {
        let at = |column: &str| self.columns.iter().position(|it| it == column);
        let (takes, default) = (at("takes"), at("default"));
        self.rows.iter().map(move |cells| {
            let cell =
                |at: Option<usize>| at.and_then(|at| cells.get(at)).map_or("", String::as_str);
            Row {
                keys: keys(cell(Some(0))),
                takes: cell(takes).to_owned(),
                default: plain(cell(default)),
                meaning: self.meaning(cells),
            }
        })
    }

    /// What the last column says, with the name of the column where it is another one.
    fn meaning(&self, cells: &[String]) -> String {
        let meaning = plain(cells.last().map_or("", String::as_str));
        match self.columns.last().map(String::as_str) {
            None | Some("meaning") => meaning,
            Some(_) if meaning.is_empty() => meaning,
            Some(column) => {
                let (first, rest) = column.split_at(1);
                format!("{}{rest}: {meaning}", first.to_uppercase())
            }
        }
    }
}

/// Splits a line at each `|` that is none of a cell.
fn cells_of(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut letters = line.trim_end().trim_end_matches('|').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek() == Some(&'|') => push(&mut cells, letters.next()),
            '|' => cells.push(String::new()),
            letter => push(&mut cells, Some(letter)),
        }
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

fn push(cells: &mut [String], letter: Option<char>) {
    if let Some(cell) = cells.last_mut() {
        cell.extend(letter);
    }
}

/// The words in backticks, which are required if they are bold.
fn keys(cell: &str) -> Vec<Key> {
    words(cell)
        .map(|name| Key {
            name: name.to_owned(),
            required: cell.contains(&format!("**`{name}`**")),
        })
        .collect()
}

/// The words in backticks.
pub(super) fn words(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// Returns a cell without links and bold type.
fn plain(cell: &str) -> String {
    let mut plain = String::new();
    let mut rest = cell;
    while let Some((before, link)) = rest.split_once('[') {
        plain.push_str(before);
        let is_code = plain.matches('`').count() % 2 == 1;
        let parts =
            link.split_once("](").and_then(|(text, to)| Some((text, to.split_once(')')?.1)));
        match parts.filter(|(text, _)| !is_code && !text.contains(['[', ']'])) {
            Some((text, after)) => {
                plain.push_str(text);
                rest = after;
            }
            None => {
                plain.push('[');
                rest = link;
            }
        }
    }
    plain.push_str(rest);
    plain.replace("**", "")
}
