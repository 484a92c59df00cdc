//! Marks of texts that are no tokens.

use std::sync::Arc;

use super::lines::{Marked, Run};
use super::marks::{BEGIN, END, Mark, NUMBERED, recorded};
use super::nodes::Nodes;

/// Finds the marks of a text. `make` makes it again.
///
/// Where the text itself holds characters that stand for marks, it has none.
pub(crate) fn of_text(nodes: &Arc<Nodes>, make: impl FnOnce() -> String, text: &str) -> Marked {
    let (marked, mut marks) = recorded(nodes, true, make);
    if marks.is_empty() {
        return Marked { marks, runs: Vec::new(), is_exact: true };
    }
    match read(&marked, &mut marks) {
        Some((plain, runs)) if plain == text => Marked { marks, runs, is_exact: true },
        _ => Marked { marks, runs: Vec::new(), is_exact: false },
    }
}

/// Takes the marks out of a text.
fn read(text: &str, marks: &mut Vec<Mark>) -> Option<(String, Vec<Run>)> {
    let mut plain = String::with_capacity(text.len());
    // Line and column, as tokens have them.
    let (mut at, mut runs) = ((1, 0), Vec::new());
    let mut open: Vec<Option<u32>> = Vec::new();
    let mut run = Run { start: at, end: at, mark: None };
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let mark = match letter {
            BEGIN => {
                let digits: String = letters.by_ref().take_while(|it| *it != NUMBERED).collect();
                let inner: usize = digits.parse().ok()?;
                // From the outside in: what is around it is around all of it.
                let mark = within(inner, open.last().copied().flatten(), marks)?;
                open.push(Some(mark));
                Some(mark)
            }
            END => {
                open.pop()?;
                open.last().copied().flatten()
            }
            NUMBERED => return None,
            letter => {
                plain.push(letter);
                at = if letter == '\n' { (at.0 + 1, 0) } else { (at.0, at.1 + 1) };
                continue;
            }
        };
        runs.extend((run.start != at).then_some(Run { end: at, ..run }));
        run = Run { start: at, end: at, mark };
    }
    runs.extend((run.start != at).then_some(Run { end: at, ..run }));
    open.is_empty().then_some((plain, runs))
}

/// The number of a mark within another one.
fn within(mark: usize, outer: Option<u32>, marks: &mut Vec<Mark>) -> Option<u32> {
    let Some(outer) = outer else { return u32::try_from(mark).ok() };
    // A chain leads from the outside in, so all of the outer one is copied.
    let (mark, mut chain) = (*marks.get(mark)?, Vec::new());
    let mut next = Some(outer);
    while let Some(number) = next {
        let step = *marks.get(number as usize)?;
        chain.push(step);
        next = step.inner;
    }
    let mut inner = u32::try_from(marks.len()).ok()?;
    marks.push(Mark { inner: None, ..mark });
    for step in chain.into_iter().rev() {
        marks.push(Mark { inner: Some(inner), ..step });
        inner += 1;
    }
    Some(inner)
}
