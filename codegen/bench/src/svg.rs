//! Pictures of tables, as SVG that is readable on light and on dark ground.
//!
//! Invariant: every text has a place of its own: names stand in a column, at a line of their own.

use std::fmt::Write;

use crate::{Cell, Table, number};

/// The height of a line of text.
const LINE: usize = 18;
/// The width of the picture.
const WIDTH: usize = 860;
/// Where the bars, or the lines, begin and end.
const LEFT: usize = 190;
const RIGHT: usize = WIDTH - 150;
/// The height of the area in which lines are drawn.
const HEIGHT: usize = 300;
/// Where that area begins: below the title.
const TOP: usize = 52;

/// Ours first; colours that differ in lightness too, and stand out from white and from black.
const COLOURS: [&str; 6] = ["#e8590c", "#1c7ed6", "#2f9e44", "#ae3ec9", "#868e96", "#b08500"];

const STYLE: &str = ".ground { fill: #ffffff } text { font: 13px system-ui, sans-serif; fill: #24292f } .title { font-weight: 600 } \
                     .axis { stroke: #8c959f; stroke-width: 1 } .end { text-anchor: end } .middle { text-anchor: middle } \
                     polyline { fill: none; stroke-width: 2 } \
                     @media (prefers-color-scheme: dark) { .ground { fill: #0d1117 } text { fill: #e6edf3 } .axis { stroke: #6e7681 } }";

/// For each group a bar for each name, as long as its ratio, with the number behind it.
#[must_use]
pub fn bars(table: &Table) -> String {
    let (groups, names) = (table.group_names(), table.names());
    let length = |cell: &Cell| cell.ratio.unwrap_or(cell.value);
    let longest = table.cells.iter().map(length).fold(f64::MIN_POSITIVE, f64::max);
    let mut body = legend(&names);
    let mut y = TOP + LINE;
    for group in groups {
        text(&mut body, LEFT - 12, y + LINE * names.len() / 2, "end", group);
        for (at, name) in names.iter().enumerate() {
            let Some(cell) = table.cell(group, name) else { continue };
            let width = length(cell) / longest * (RIGHT - LEFT) as f64;
            let (bar, colour) = (LINE - 5, COLOURS[at % COLOURS.len()]);
            let _ = writeln!(
                body,
                "<rect x=\"{LEFT}\" y=\"{y}\" width=\"{width:.1}\" height=\"{bar}\" fill=\"{colour}\"/>"
            );
            text(&mut body, LEFT + width as usize + 8, y + LINE - 7, "start", &cell.to_string());
            y += LINE;
        }
        y += LINE / 2;
    }
    picture(&table.title, y + LINE / 2, &body)
}

/// For each name a line through its values, group by group; the scale is logarithmic.
#[must_use]
pub fn lines(table: &Table) -> String {
    let (groups, names) = (table.group_names(), table.names());
    let values = || table.cells.iter().map(|cell| cell.value.max(f64::MIN_POSITIVE));
    let low = values().fold(f64::INFINITY, f64::min).log10().floor();
    let high = values().fold(f64::MIN_POSITIVE, f64::max).log10().ceil().max(low + 1.0);
    let (left, right) = (LEFT / 2, RIGHT);
    let bottom = TOP + LINE + HEIGHT;
    let x = |at: usize| left + (right - left) * (2 * at + 1) / (2 * groups.len().max(1));
    let y = |value: f64| bottom - ((value.log10() - low) / (high - low) * HEIGHT as f64) as usize;
    let unit = table.cells.first().map_or("", |cell| cell.unit.as_str());
    let mut body = legend(&names);
    for power in low as i32..=high as i32 {
        let value = 10_f64.powi(power);
        let at = y(value);
        let _ = writeln!(
            body,
            "<path class=\"axis\" d=\"M{left} {at}H{right}\" stroke-dasharray=\"2 4\"/>"
        );
        text(&mut body, left - 8, at + 4, "end", &format!("{} {unit}", short(value)));
    }
    for (at, group) in groups.iter().enumerate() {
        text(&mut body, x(at), bottom + LINE, "middle", group);
    }
    text(&mut body, right + 8, bottom + LINE, "start", &table.groups);
    for (index, name) in names.iter().enumerate() {
        let cells = groups
            .iter()
            .enumerate()
            .filter_map(|(at, group)| Some((at, table.cell(group, name)?)));
        let points: Vec<_> =
            cells.map(|(at, cell)| format!("{},{}", x(at), y(cell.value))).collect();
        let colour = COLOURS[index % COLOURS.len()];
        let _ = writeln!(body, "<polyline points=\"{}\" stroke=\"{colour}\"/>", points.join(" "));
        for (x, y) in points.iter().filter_map(|point| point.split_once(',')) {
            let _ = writeln!(body, "<circle cx=\"{x}\" cy=\"{y}\" r=\"3\" fill=\"{colour}\"/>");
        }
    }
    picture(&table.title, bottom + 2 * LINE, &body)
}

/// The colour of each name, side by side below the title.
fn legend(names: &[&str]) -> String {
    let mut body = String::new();
    let step = (WIDTH - 40) / names.len().max(1);
    for (at, name) in names.iter().enumerate() {
        let (x, colour) = (20 + at * step, COLOURS[at % COLOURS.len()]);
        let _ = writeln!(
            body,
            "<rect x=\"{x}\" y=\"36\" width=\"12\" height=\"12\" fill=\"{colour}\"/>"
        );
        text(&mut body, x + 18, 47, "start", name);
    }
    body
}

fn text(body: &mut String, x: usize, y: usize, class: &str, text: &str) {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let _ = writeln!(body, "<text x=\"{x}\" y=\"{y}\" class=\"{class}\">{text}</text>");
}

fn short(value: f64) -> String {
    match value {
        large if large >= 1_000_000.0 => format!("{:.0} M", large / 1_000_000.0),
        large if large >= 1_000.0 => format!("{:.0} k", large / 1_000.0),
        whole if whole >= 1.0 => format!("{whole:.0}"),
        small => number(small),
    }
}

fn picture(title: &str, height: usize, body: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         role=\"img\" aria-label=\"{title}\">\n<style>{STYLE}</style>\n\
         <rect class=\"ground\" width=\"{WIDTH}\" height=\"{height}\"/>\n\
         <text x=\"20\" y=\"22\" class=\"title\">{title}</text>\n{body}</svg>\n"
    )
}
