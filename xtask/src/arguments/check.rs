//! The options of `check`.

use std::path::PathBuf;

use anyhow::Result;
use lexopt::{Arg, Parser, ValueExt as _};

use super::options::{once, selection, unexpected, unknown, value};
use super::{Command, Format};

pub(super) const HELP: &str = "\
Reports every mistake in the specs. Writes nothing.

Usage: cargo xtask check [--sdk NAME | --spec PATH] [--format text|json]

Options:
  --sdk NAME       Only spec/NAME.yaml, with spec/NAME/*.yaml if there
  --spec PATH      This spec, with the files of the folder of the same name beside it if there
  --format FORMAT  text: for people, on stderr (the default)
                   json: for programs, on stdout: {\"ok\": bool, \"diagnostics\":
                   [{file, line, column, code, message, help}]}
  --help           Print this
";

const OPTIONS: [&str; 4] = ["--sdk", "--spec", "--format", "--help"];

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let (mut sdk, mut spec, mut format) = (None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("sdk") => once("--sdk", &mut sdk, value("--sdk", parser)?.string()?)?,
            Arg::Long("spec") => {
                once("--spec", &mut spec, PathBuf::from(value("--spec", parser)?))?
            }
            Arg::Long("format") => {
                once("--format", &mut format, read_format(&value("--format", parser)?.string()?)?)?
            }
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            other => return Err(unexpected(&other, &OPTIONS, "check --help")),
        }
    }
    let specs = selection(sdk, spec)?;
    Ok(Command::Check { specs, format: format.unwrap_or(Format::Text) })
}

fn read_format(name: &str) -> Result<Format> {
    match name {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        other => Err(unknown("format", other, &["text", "json"], "check --help")),
    }
}
