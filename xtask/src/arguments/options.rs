//! Messages about options that all commands share: unknown, given twice, or with an unknown value.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use anyhow::{Result, anyhow, bail};
use codegen::diagnostics::nearest;
use lexopt::{Arg, Parser};

use super::Selection;

pub(super) fn once<T>(option: &str, place: &mut Option<T>, value: T) -> Result<()> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => bail!("{option} is given twice"),
    }
}

/// The specs that `--sdk` or `--spec` name.
pub(super) fn selection(sdk: Option<String>, spec: Option<PathBuf>) -> Result<Selection> {
    Ok(match (sdk, spec) {
        (None, None) => Selection::All,
        (Some(name), None) => Selection::Sdk(name),
        (None, Some(path)) => Selection::Spec(path),
        (Some(_), Some(_)) => bail!("--sdk and --spec both name a spec: leave one out"),
    })
}

/// The value of an option, which says something.
pub(super) fn value(option: &str, parser: &mut Parser) -> Result<OsString> {
    let value = parser.value()?;
    ensure_said(option, &value)?;
    Ok(value)
}

/// Refuses what is blank, which in a path would be the current folder.
pub(super) fn ensure_said(what: &str, value: &OsStr) -> Result<()> {
    if value.to_string_lossy().trim().is_empty() {
        bail!("{what} is blank\nhelp: write a value for it, or leave it out");
    }
    Ok(())
}

pub(super) fn unexpected(argument: &Arg<'_>, options: &[&str], more: &str) -> anyhow::Error {
    match argument {
        Arg::Value(value) => {
            let value = value.to_string_lossy();
            anyhow!("unexpected argument `{value}`\nhelp: see `cargo xtask {more}`")
        }
        option => unknown("option", &spelling(option), options, more),
    }
}

/// Says what is unknown, what was probably meant, and where to read on.
pub(crate) fn unknown(kind: &str, name: &str, known: &[&str], more: &str) -> anyhow::Error {
    unknown_or(kind, name, known, &format!("see `cargo xtask {more}`"))
}

/// The same, with what to do where nothing similar is known.
pub(crate) fn unknown_or(kind: &str, name: &str, known: &[&str], other: &str) -> anyhow::Error {
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => other.to_owned(),
    };
    anyhow!("unknown {kind} `{name}`\nhelp: {help}")
}

pub(super) fn spelling(argument: &Arg<'_>) -> String {
    match argument {
        Arg::Long(name) => format!("--{name}"),
        Arg::Short(letter) => format!("-{letter}"),
        Arg::Value(value) => value.to_string_lossy().into_owned(),
    }
}
