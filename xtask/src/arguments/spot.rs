//! The option of `where`: a line.

use std::path::PathBuf;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser};

use super::Command;
use super::options::{ensure_said, unexpected};

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The file.
    pub path: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
}

pub(super) const HELP: &str = "\
Prints where a line comes from, or what it becomes.

Usage: cargo xtask where FILE:LINE

FILE is
  a generated file  generated/notes/src/types/note.rs:12: what it is in the spec, with its position,
                    and the emitter that wrote it
  a spec            spec/notes.yaml:12: the generated lines that it becomes

The crate is generated in memory. Nothing is written.

Options:
  --help  Print this
";

const OPTIONS: [&str; 1] = ["--help"];

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let mut spot = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            Arg::Value(value) if spot.is_none() => {
                ensure_said("FILE:LINE", &value)?;
                spot = Some(read(&value.to_string_lossy())?);
            }
            other => return Err(unexpected(&other, &OPTIONS, "where --help")),
        }
    }
    match spot {
        Some(spot) => Ok(Command::Where(spot)),
        None => bail!("a file and a line are missing\nhelp: cargo xtask where spec/notes.yaml:12"),
    }
}

/// A file and a line; a column behind them counts for nothing.
fn read(text: &str) -> Result<Spot> {
    let number = |text: &str| text.parse().ok().filter(|line| *line > 0);
    let spot = text.rsplit_once(':').and_then(|(path, last)| {
        let line: usize = number(last)?;
        let before = path.rsplit_once(':');
        Some(match before.and_then(|(path, line)| Some((path, number(line)?))) {
            Some((path, line)) => Spot { path: path.into(), line },
            None => Spot { path: path.into(), line },
        })
    });
    match spot {
        Some(spot) => Ok(spot),
        None => bail!(
            "`{text}` does not name a line\nhelp: write the number of a line behind the file: {}:12",
            text.split(':').next().unwrap_or_default()
        ),
    }
}
