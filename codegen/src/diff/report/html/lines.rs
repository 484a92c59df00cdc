//! Lines of two sides, beside each other.

use maud::{Markup, html};

use super::text::visible;

/// The most characters that are shown of a line.
const WIDTH: usize = 240;

/// A line that is shown.
#[derive(Debug)]
pub(super) struct Row {
    /// Its number, counted from 1.
    pub(super) number: usize,
    /// Whether the other side does not have it.
    pub(super) is_changed: bool,
    /// All of it.
    pub(super) text: String,
}

/// Both sides, each with its title and its lines.
pub(super) fn pair(old: (Markup, &[Row]), new: (Markup, &[Row])) -> Markup {
    let figure = |(title, rows): (Markup, &[Row]), side: &Side| {
        html! {
            figure.(side.class) {
                figcaption { (title) }
                @if rows.is_empty() { p.none { "no lines" } } @else { (listing(rows, side)) }
            }
        }
    };
    html! { div.pair { (figure(old, &OLD)) (figure(new, &NEW)) } }
}

/// Lines that stand at one place on both sides. Where a side has none, its place is empty.
pub(super) fn hunk(old: &[Row], new: &[Row]) -> Markup {
    let figure = |rows: &[Row], side: &Side| {
        html! {
            @if rows.is_empty() { div.empty { } } @else {
                figure.(side.class) aria-label=(side.title) { (listing(rows, side)) }
            }
        }
    };
    html! { div.pair.hunk { (figure(old, &OLD)) (figure(new, &NEW)) } }
}

/// How lines of a side are shown.
struct Side {
    class: &'static str,
    title: &'static str,
    /// The sign of a changed line.
    sign: char,
}

const OLD: Side = Side { class: "old", title: "Old", sign: '−' };
const NEW: Side = Side { class: "new", title: "New", sign: '+' };

fn listing(rows: &[Row], side: &Side) -> Markup {
    let mut last = None;
    html! {
        pre {
            @for Row { number, is_changed, text } in rows {
                @let has_gap = last.is_some_and(|last| last + 1 != *number);
                @let () = last = Some(*number);
                @if has_gap { span.gap { "⋯" } "\n" }
                @let class = is_changed.then_some("changed");
                @let sign = if *is_changed { side.sign } else { ' ' };
                code class=[class] data-n={ (number) " " (sign) } { (short(text)) } "\n"
            }
        }
    }
}

/// The beginning of a line. One of the reference pages can be very long.
fn short(text: &str) -> String {
    match text.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", visible(&text[..end])),
        None => visible(text),
    }
}
