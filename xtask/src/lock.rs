//! Keeps the lock of a spec in order: sorted, and without the marks of a conflict.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::lock;

use crate::Verdict;
use crate::arguments::Mode;
use crate::terminal::say;
use crate::workspace::RELEASED;

/// Writes the lock beside a spec and that of its release as they should be, or compares them, if
/// there are any that can be read.
pub(crate) fn refresh(spec: &Path, mode: Mode) -> Result<Verdict> {
    let folder = spec.with_file_name(RELEASED);
    let released = folder.join(spec.file_name().unwrap_or_default());
    Ok(refresh_one(&path(spec), mode)?.and(refresh_one(&path(&released), mode)?))
}

fn refresh_one(path: &Path, mode: Mode) -> Result<Verdict> {
    let Ok(found) = fs::read_to_string(path) else { return Ok(Verdict::Fine) };
    let Ok(text) = lock::resolve(&found) else { return Ok(Verdict::Fine) };
    if found.lines().eq(text.lines()) {
        return Ok(Verdict::Fine);
    }
    let shown = path.display();
    match mode {
        Mode::Check => {
            say(&format!(
                "{shown}: not as written\nhelp: `cargo xtask generate` sorts it, and resolves conflicts\n"
            ));
            Ok(Verdict::Fault)
        }
        Mode::Write => {
            fs::write(path, text).with_context(|| format!("cannot write {shown}"))?;
            say(&format!("{shown}: written\n"));
            Ok(Verdict::Fine)
        }
    }
}

/// Returns the path of the lock of a spec.
pub(crate) fn path(spec: &Path) -> std::path::PathBuf {
    let stem = spec.file_stem().unwrap_or_default().to_string_lossy();
    spec.with_file_name(format!("{stem}{}", lock::ENDING))
}
