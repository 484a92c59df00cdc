//! The option of `where`: a line.

use std::path::PathBuf;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt as _};

use super::Command;
use super::options::{ensure_said, once, unexpected, value};

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// A line.
    Spot(Spot),
    /// Every public item of an SDK.
    Sdk(String),
}

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
       cargo xtask where --sdk NAME

FILE is
  a generated file  generated/notes/src/types/note.rs:12: what it is in the spec, with its position,
                    and the emitter that wrote it
  a spec            spec/notes.yaml:12: the generated lines that it becomes
  a lock            spec/notes.lock:12: what it keeps the name of, with its position

The crate is generated in memory. Nothing is written.

Options:
  --sdk NAME  Print generated/NAME/bindings.json, every public item with its path in the spec, and
              with the position of each. The file itself has no positions, which every comment moves
  --help      Print this
";

const OPTIONS: [&str; 2] = ["--sdk", "--help"];

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let (mut spot, mut sdk) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            Arg::Long("sdk") => once("--sdk", &mut sdk, value("--sdk", parser)?.string()?)?,
            Arg::Value(value) if spot.is_none() => {
                ensure_said("FILE:LINE", &value)?;
                spot = Some(read(&value.to_string_lossy())?);
            }
            other => return Err(unexpected(&other, &OPTIONS, "where --help")),
        }
    }
    match (spot, sdk) {
        (Some(spot), None) => Ok(Command::Where(Where::Spot(spot))),
        (None, Some(sdk)) => Ok(Command::Where(Where::Sdk(sdk))),
        (Some(_), Some(_)) => bail!("--sdk asks for all items: leave it out, or the line"),
        (None, None) => {
            bail!("a file and a line are missing\nhelp: cargo xtask where spec/notes.yaml:12")
        }
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
