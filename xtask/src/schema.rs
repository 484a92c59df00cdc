//! `schema`: writes the JSON Schema of the spec language, which editors read, or compares it.

use std::borrow::Cow;
use std::path::Path;
use std::{fs, io};

use anyhow::{Context, Result};

use crate::Verdict;
use crate::arguments::Mode;
use crate::terminal::say;
use crate::workspace::Workspace;

/// The schema, beside the specs that name it.
const PATH: &str = "spec/schema.json";

/// Writes the schema, or compares it.
pub fn run(mode: Mode) -> Result<Verdict> {
    let path = Workspace::find()?.join(PATH);
    bring(&path, &read(&path)?.unwrap_or_default(), mode)
}

/// Does it where a workspace has the schema.
pub(crate) fn refresh(workspace: &Workspace, mode: Mode) -> Result<Verdict> {
    let path = workspace.join(PATH);
    read(&path)?.map_or(Ok(Verdict::Fine), |found| bring(&path, &found, mode))
}

/// Returns a new spec, or a part of one, which names the schema if a workspace has it.
pub(crate) fn naming<'t>(workspace: &Workspace, spec: &Path, text: &'t str) -> Cow<'t, str> {
    if !workspace.join(PATH).exists() {
        return Cow::Borrowed(text);
    }
    // A part stands one folder below.
    let is_beside = spec.parent() == Some(&workspace.join("spec"));
    let schema = if is_beside { "schema.json" } else { "../schema.json" };
    Cow::Owned(format!("# yaml-language-server: $schema={schema}\n{text}"))
}

fn bring(path: &Path, found: &str, mode: Mode) -> Result<Verdict> {
    let schema = codegen::schema::schema();
    let shown = path.display();
    let is_fresh = found.lines().eq(schema.lines());
    match mode {
        Mode::Check if is_fresh => say(&format!("{shown}: as generated\n")),
        Mode::Check => {
            say(&format!(
                "{shown}: not as generated\nhelp: `cargo xtask schema` writes what is expected\n"
            ));
            return Ok(Verdict::Fault);
        }
        Mode::Write if is_fresh => say(&format!("{shown}: unchanged\n")),
        Mode::Write => {
            fs::write(path, schema).with_context(|| format!("cannot write {shown}"))?;
            say(&format!("{shown}: written\n"));
        }
    }
    Ok(Verdict::Fine)
}

/// The file as it is, if it is there.
fn read(path: &Path) -> Result<Option<String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}
