//! Stage 4 for a whole crate: every file of the plan as text, on all cores.

use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::api::docs::is_invisible;
use crate::emit::{Content, Origin, Unit};
use crate::file::File;
use crate::output;

/// Makes every file, in the order of the plan.
pub(crate) fn render(source: &str, units: &[Unit<'_>]) -> Vec<File> {
    // Files differ in length, and cores in what else they do: each takes the next one that is due.
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(unit) = units.get(index) else { return made };
            made.push((index, file(source, unit)));
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
    made.into_iter().map(|(_, file)| file).collect()
}

fn file(source: &str, unit: &Unit<'_>) -> File {
    let text = match &unit.content {
        Content::Tokens(emitter, make) => output::render(&made(source, emitter, "// "), make),
        Content::Runtime(path, content) => {
            let origin = format!("codegen/runtime/src/runtime/{path}");
            format!("{}\n{content}", copied(&origin))
        }
        Content::Text(Origin::Emitter(comment, emitter), make) => {
            format!("{}\n{}", made(source, emitter, comment), make())
        }
        Content::Text(Origin::Copy(origin), make) => format!("{}\n{}", copied(origin), make()),
        Content::Text(Origin::Untold, make) => make(),
    };
    File { path: unit.path.clone(), text, keep: unit.keep }
}

/// The first line of a file that an emitter makes.
fn made(source: &str, emitter: &str, comment: &str) -> String {
    let source = in_comment(source);
    let end = if comment.starts_with("<!--") { " -->" } else { "" };
    format!(
        "{comment}@generated from {source} by codegen/src/emit/{emitter}.rs: edit those instead of this.{end}\n"
    )
}

/// The first line of a file that is a copy.
fn copied(origin: &str) -> String {
    let origin = in_comment(origin);
    format!("// @generated: a copy of {origin}: edit that instead of this.\n")
}

/// A file's name within a comment of one line, which it cannot end.
fn in_comment(name: &str) -> String {
    let shown: String = name
        .chars()
        .map(|letter| match letter {
            letter if letter.is_control() || is_invisible(letter) => {
                letter.escape_unicode().to_string()
            }
            letter => letter.to_string(),
        })
        .collect();
    shown.replace("-->", "- ->").replace("--!>", "- -!>")
}
