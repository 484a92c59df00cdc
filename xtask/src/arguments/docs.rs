//! The options of `docs`.

use std::path::PathBuf;

use anyhow::Result;
use lexopt::{Arg, Parser, ValueExt as _};

use super::options::{once, selection, unexpected, value};
use super::{Command, Selection};

/// The specs whose reference pages are written, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Docs {
    /// The specs.
    pub specs: Selection,
    /// The folder. Defaults to that of the pages in each generated crate.
    pub out: Option<PathBuf>,
}

pub(super) const HELP: &str = "\
Writes the reference pages of an API: static HTML, with the same as Markdown beside it.

Usage: cargo xtask docs [--sdk NAME] [--out DIR]
       cargo xtask docs --spec PATH --out DIR

`generate` writes the same pages into generated/NAME/docs. Unchanged files are not rewritten, and
files that were not generated are never changed.

Options:
  --sdk NAME   Only spec/NAME.yaml, with spec/NAME/*.yaml if there
  --spec PATH  This spec, with the files of the folder of the same name beside it if there
  --out DIR    The folder for the pages, or for a folder of each SDK where there are several;
               without it, the crates are generated
  --help       Print this
";

const OPTIONS: [&str; 4] = ["--sdk", "--spec", "--out", "--help"];

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let (mut sdk, mut spec, mut out) = (None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("sdk") => once("--sdk", &mut sdk, value("--sdk", parser)?.string()?)?,
            Arg::Long("spec") => {
                once("--spec", &mut spec, PathBuf::from(value("--spec", parser)?))?
            }
            Arg::Long("out") => once("--out", &mut out, PathBuf::from(value("--out", parser)?))?,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            other => return Err(unexpected(&other, &OPTIONS, "docs --help")),
        }
    }
    Ok(Command::Docs(Docs { specs: selection(sdk, spec)?, out }))
}
