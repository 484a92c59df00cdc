//! `export`: makes an OpenAPI document of a spec.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::arguments::{Export, Notation};
use crate::terminal::say;
use crate::workspace::Workspace;
use crate::{Verdict, pipeline, sources};

/// Prints the document, or writes it.
pub fn run(export: Export) -> Result<Verdict> {
    let workspace = Workspace::find()?;
    let specs = workspace.specs(export.spec)?;
    let [spec] = &specs[..] else {
        bail!("there are {} specs\nhelp: name one: `cargo xtask export --sdk NAME`", specs.len());
    };
    let document = match sources::read(&workspace, spec).and_then(|it| pipeline::export(&it)) {
        Ok(document) => document,
        Err(failure) => return failure.verdict(),
    };
    let text = match export.notation {
        Notation::Json => document.to_json(),
        Notation::Yaml => document.to_yaml(),
    };
    match export.out {
        None => say(&text),
        Some(path) => {
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
            say(&format!("wrote {}\n", path.display()));
        }
    }
    Ok(Verdict::Fine)
}
