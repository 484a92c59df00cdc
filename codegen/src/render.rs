//! Stage 4 for a whole crate: every file of the plan as text, on all cores.

use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::emit::statement::{file_of, in_comment, statement};
use crate::emit::{Content, Origin, Unit};
use crate::file::File;
use crate::origin::{self, MappedFile, Nodes, ROOT};
use crate::output;

/// Makes every file, in the order of the plan.
pub(crate) fn render(source: &str, units: &[Unit<'_>]) -> Vec<File> {
    each(units, |unit| file(source, unit))
}

/// Makes every file, with the origins of its lines.
pub(crate) fn map(source: &str, units: &[Unit<'_>], nodes: &Arc<Nodes>) -> Vec<MappedFile> {
    each(units, |unit| mapped(source, unit, nodes))
}

/// Calls a function with every unit, on all cores.
fn each<'a, T: Send>(units: &[Unit<'a>], make: impl Fn(&Unit<'a>) -> T + Sync) -> Vec<T> {
    // Files differ in length, and cores in what else they do: each takes the next one that is due.
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(unit) = units.get(index) else { return made };
            made.push((index, make(unit)));
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(units.len());
    let mut made = thread::scope(|scope| {
        let helpers: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mut made = work();
        for helper in helpers {
            made.extend(helper.join().unwrap_or_else(|panic| panic::resume_unwind(panic)));
        }
        made
    });
    made.sort_unstable_by_key(|(index, _)| *index);
    made.into_iter().map(|(_, made)| made).collect()
}

fn file(source: &str, unit: &Unit<'_>) -> File {
    let text = with_first_line(source, unit, content(unit));
    File { path: unit.path.clone(), text, keep: unit.keep }
}

fn content(unit: &Unit<'_>) -> String {
    match &unit.content {
        Content::Items(make) => output::render(make),
        Content::Text(make) => make(),
    }
}

fn with_first_line(source: &str, unit: &Unit<'_>, content: String) -> String {
    match first_line(source, unit) {
        Some(line) => format!("{line}\n\n{content}"),
        None => content,
    }
}

fn mapped(source: &str, unit: &Unit<'_>, nodes: &Arc<Nodes>) -> MappedFile {
    let content = content(unit);
    let marked = match &unit.content {
        Content::Items(make) => origin::of_tokens(nodes, make, &content),
        Content::Text(make) => origin::of_text(nodes, make, &content),
    };
    let emitter = match &unit.origin {
        Origin::Emitter(module) | Origin::Within(module) => file_of(module),
        Origin::Copy(original) => original.clone(),
        Origin::Unstated => String::new(),
    };
    let node = unit.about.and_then(|thing| nodes.find(thing)).unwrap_or(ROOT);
    let above = if first_line(source, unit).is_some() { 2 } else { 0 };
    let about = origin::Origin { node, emitter: emitter.clone() };
    let lines = marked.lines(&content, above, &about);
    let text = with_first_line(source, unit, content);
    let file = File { path: unit.path.clone(), text, keep: unit.keep };
    MappedFile { file, emitter, lines, is_exact: marked.is_exact() }
}

/// The comment that states a file's origin.
fn first_line(source: &str, unit: &Unit<'_>) -> Option<String> {
    let statement = match &unit.origin {
        Origin::Emitter(module) => statement(source, module),
        Origin::Copy(original) => {
            let original = in_comment(original);
            format!("@generated: a copy of {original}: edit that instead of this.")
        }
        Origin::Within(_) | Origin::Unstated => return None,
    };
    Some(match unit.path.rsplit_once('.') {
        Some((_, "rs" | "js")) => format!("// {statement}"),
        Some((_, "css")) => format!("/* {statement} */"),
        Some((_, "md" | "html" | "txt")) => format!("<!-- {statement} -->"),
        _ => format!("# {statement}"),
    })
}
