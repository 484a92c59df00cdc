//! What a bench found: cells in groups, and how they compare with what was wanted.
//!
//! Invariant: the printed table, the report and its pictures show the same cells.

use std::env;
use std::fmt;
use std::fmt::Write;

use serde::{Deserialize, Serialize};

/// What one question has for answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Table {
    /// A word or two; the picture's file has them for a name.
    pub title: String,
    /// What is measured, on what, and what the numbers in brackets compare with.
    pub about: String,
    /// What the groups have in common, such as "chunks of".
    pub groups: String,
    /// What was measured; each group is a line of the table, each name a column.
    pub cells: Vec<Cell>,
    /// What was wanted of it.
    pub goals: Vec<Goal>,
    /// How it is drawn.
    pub picture: Option<Picture>,
}

/// One measurement.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cell {
    /// What it was measured on.
    pub group: String,
    /// What was measured.
    pub name: String,
    /// The number.
    pub value: f64,
    /// Its unit.
    pub unit: String,
    /// The number divided by that of what it is compared with, if it is.
    pub ratio: Option<f64>,
}

/// What was wanted, and what there is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Goal {
    /// Of what.
    pub what: String,
    /// What was measured, mostly a ratio.
    pub value: f64,
    /// The largest value that was wanted.
    pub at_most: f64,
    /// What stands in the way; shown if the goal is missed.
    pub limit: String,
}

/// A picture of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Picture {
    /// For each group a bar for each name, by its ratio.
    Bars,
    /// For each name a line through its values, group by group, on a logarithmic scale.
    Lines,
}

/// Prints the tables of a bench: for people, or, with `--json`, for the report.
pub fn show(tables: &[Table]) {
    if env::args().any(|argument| argument == "--json") {
        println!(
            "{}",
            serde_json::to_string(tables)
                .expect("tables have nothing but names and finite numbers")
        );
        return;
    }
    for table in tables {
        println!("{table}");
    }
}

impl Table {
    /// A table without lines. `groups` heads the column of their names.
    #[must_use]
    pub fn new(title: &str, groups: &str, about: impl Into<String>) -> Self {
        Self {
            title: title.to_owned(),
            about: about.into(),
            groups: groups.to_owned(),
            cells: Vec::new(),
            goals: Vec::new(),
            picture: None,
        }
    }

    /// The same table, to be drawn.
    #[must_use]
    pub fn drawn(self, picture: Picture) -> Self {
        Self { picture: Some(picture), ..self }
    }

    /// Adds a group: each name with its value, and how it compares with `base`, if there is one of that name.
    pub fn add(&mut self, group: &str, unit: &str, values: &[(&str, f64)], base: &str) {
        let base = values.iter().find(|(name, _)| *name == base).map(|(_, value)| *value);
        self.cells.extend(values.iter().map(|(name, value)| Cell {
            group: group.to_owned(),
            name: (*name).to_owned(),
            value: *value,
            unit: unit.to_owned(),
            ratio: base.map(|base| value / base),
        }));
    }

    /// Adds a goal.
    pub fn want(&mut self, what: impl Into<String>, value: f64, at_most: f64, limit: &str) {
        self.goals.push(Goal { what: what.into(), value, at_most, limit: limit.to_owned() });
    }

    /// The value of a cell.
    ///
    /// # Panics
    /// If there is no such cell.
    #[must_use]
    pub fn value(&self, group: &str, name: &str) -> f64 {
        let cell = self.cell(group, name);
        cell.unwrap_or_else(|| panic!("`{}` has no {name} of {group}", self.title)).value
    }

    /// A cell.
    #[must_use]
    pub fn cell(&self, group: &str, name: &str) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.group == group && cell.name == name)
    }

    /// The groups, in order.
    #[must_use]
    pub fn group_names(&self) -> Vec<&str> {
        distinct(self.cells.iter().map(|cell| cell.group.as_str()))
    }

    /// The names, in order.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        distinct(self.cells.iter().map(|cell| cell.name.as_str()))
    }

    /// The lines of the table, the first of which has the names.
    #[must_use]
    pub fn lines(&self) -> Vec<Vec<String>> {
        let first = [&*self.groups].into_iter().chain(self.names()).map(str::to_owned).collect();
        let others = self.group_names().into_iter().map(|group| {
            let cells = self
                .names()
                .into_iter()
                .map(|name| self.cell(group, name).map_or_else(String::new, Cell::to_string));
            [group.to_owned()].into_iter().chain(cells).collect()
        });
        [first].into_iter().chain(others).collect()
    }
}

fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = Vec::new();
    for name in names {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}

impl Goal {
    /// Whether it is met.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.value <= self.at_most
    }

    /// The value, with as many digits as show whether the goal is met.
    #[must_use]
    pub fn measured(&self) -> String {
        let text = number(self.value);
        if self.is_met() || text != number(self.at_most) {
            return text;
        }
        format!("{:.3}", self.value)
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&number(self.value))?;
        if !self.unit.is_empty() {
            write!(f, " {}", self.unit)?;
        }
        self.ratio.map_or(Ok(()), |ratio| write!(f, " ({})", number(ratio)))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}\n", self.title, self.about)?;
        let lines = self.lines();
        let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max();
        for line in &lines {
            let mut text = String::new();
            for (column, cell) in line.iter().enumerate() {
                let width = width(column).unwrap_or(0);
                match column {
                    0 => write!(text, "{cell:<width$}")?,
                    _ => write!(text, "  {cell:>width$}")?,
                }
            }
            writeln!(f, "{}", text.trim_end())?;
        }
        writeln!(f)?;
        for goal in &self.goals {
            let verdict = if goal.is_met() { "met" } else { "MISSED" };
            writeln!(
                f,
                "{verdict:>6}  {} of {}  {}",
                goal.measured(),
                number(goal.at_most),
                goal.what
            )?;
        }
        Ok(())
    }
}

/// A number with three digits that count.
#[must_use]
pub fn number(value: f64) -> String {
    match value.abs() {
        size if size >= 10_000.0 => grouped(&format!("{value:.0}")),
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

/// Digits with a comma before every third from the end.
fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) && text != "-" {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
