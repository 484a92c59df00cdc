//! `check`: reports the mistakes of specs and writes nothing.

use std::path::Path;

use anyhow::Result;
use codegen::diagnostics::Entry;
use serde::Serialize;

use crate::arguments::{Format, Selection};
use crate::mistakes::{Failure, Mistakes};
use crate::terminal::{complain, say};
use crate::workspace::Workspace;
use crate::{Verdict, pipeline, sources};

/// Does it for every spec that is meant.
pub fn run(selection: Selection, format: Format) -> Result<Verdict> {
    let workspace = Workspace::find()?;
    let mut report = Report { ok: true, diagnostics: Vec::new() };
    for spec in workspace.specs(selection)? {
        let result = check(&workspace, &spec);
        let text = format == Format::Text;
        match result {
            Ok(()) if text => say(&format!("{} is fine\n", spec.display())),
            Ok(()) => {}
            Err(Failure::Other(error)) => return Err(error),
            Err(Failure::Mistakes(mistakes)) => {
                report.ok = false;
                report.diagnostics.extend(mistakes.entries);
                if text {
                    complain(&mistakes.text);
                }
            }
        }
    }
    if format == Format::Json {
        say(&format!("{}\n", serde_json::to_string_pretty(&report)?));
    }
    Ok(if report.ok { Verdict::Fine } else { Verdict::Fault })
}

/// The spec, and the list of accepted breaks beside it.
fn check(workspace: &Workspace, spec: &Path) -> Result<(), Failure> {
    pipeline::check(&sources::read(workspace, spec)?)?;
    if let Some(list) = sources::accepted(spec)?
        && let Err(mistakes) = codegen::accepted::read(&list)
    {
        return Err(Failure::Mistakes(Mistakes::new(&mistakes, &[list])));
    }
    Ok(())
}

/// The report for programs.
#[derive(Serialize)]
struct Report {
    ok: bool,
    diagnostics: Vec<Entry>,
}
