//! Stage 4 for a whole crate: every file of the plan as text, on all cores.

use std::thread;

use crate::emit::{Content, Origin, Unit};
use crate::file::File;
use crate::output;

/// Makes every file, in the order of the plan.
pub(crate) fn render(source: &str, units: &[Unit<'_>]) -> Vec<File> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(units.len().max(1));
    // Neighbours in the plan are alike, so dealing them out in turn shares the work evenly.
    let mut dealt: Vec<Vec<File>> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers)
            .map(|first| {
                scope.spawn(move || {
                    units
                        .iter()
                        .skip(first)
                        .step_by(workers)
                        .map(|unit| file(source, unit))
                        .rev()
                        .collect()
                })
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    (0..units.len()).filter_map(|index| dealt[index % workers].pop()).collect()
}

fn file(source: &str, unit: &Unit<'_>) -> File {
    let text = match &unit.content {
        Content::Tokens(emitter, make) => output::render(&made(source, emitter, "// "), make),
        Content::Runtime(path, content) => {
            let origin = format!("codegen/runtime/src/{path}");
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
    let end = if comment.starts_with("<!--") { " -->" } else { "" };
    format!(
        "{comment}@generated from {source} by codegen/src/emit/{emitter}.rs: edit those instead of this.{end}\n"
    )
}

/// The first line of a file that is a copy.
fn copied(origin: &str) -> String {
    format!("// @generated: a copy of {origin}: edit that instead of this.\n")
}
