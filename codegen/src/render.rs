//! Stage 4 for a whole crate: every file of the plan as text, on all cores.

use std::thread;

use crate::emit::{Content, Unit};
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
        Content::Tokens(emitter, make) => {
            let header = format!(
                "// @generated from {source} by codegen/src/emit/{emitter}.rs: edit those instead of this.\n"
            );
            output::render(&header, make())
        }
        Content::Runtime(path, content) => {
            format!(
                "// @generated: a copy of codegen/runtime/src/{path}: edit that instead of this.\n\n{content}"
            )
        }
        Content::Text(make) => make(),
    };
    File { path: unit.path.clone(), text, keep: unit.keep }
}
