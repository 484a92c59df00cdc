//! The options of `generate`.

use std::path::PathBuf;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt as _};

use super::options::{once, unexpected, value};
use super::{Command, Mode, Target};

pub(super) const HELP: &str = "\
Generates the crate that a spec describes. Unchanged files are not rewritten, files that are no
longer generated are removed, and files that were not generated are never changed. Without
--sdk and --spec, spec/schema.json is written or compared too, where it is there.

Usage: cargo xtask generate [--sdk NAME] [--check]
       cargo xtask generate --spec PATH --out DIR [--check]

Options:
  --sdk NAME    Only spec/NAME.yaml, with spec/NAME/*.yaml if there, into generated/NAME
  --spec PATH   This spec, with the files of the folder of the same name beside it if there
  --out DIR     The folder for the crate of --spec
  --check       Write nothing: list the files that differ from what would be generated, and exit
                with 1 if there are any
  --help        Print this
";

const OPTIONS: [&str; 5] = ["--sdk", "--spec", "--out", "--check", "--help"];

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let (mut sdk, mut spec, mut out) = (None, None, None);
    let mut mode = Mode::Write;
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("sdk") => once("--sdk", &mut sdk, value("--sdk", parser)?.string()?)?,
            Arg::Long("spec") => {
                once("--spec", &mut spec, PathBuf::from(value("--spec", parser)?))?
            }
            Arg::Long("out") => once("--out", &mut out, PathBuf::from(value("--out", parser)?))?,
            Arg::Long("check") => mode = Mode::Check,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            other => return Err(unexpected(&other, &OPTIONS, "generate --help")),
        }
    }
    let target = match (sdk, spec, out) {
        (None, None, None) => Target::All,
        (Some(name), None, None) => Target::Sdk(name),
        (None, Some(spec), Some(out)) => Target::Folder { spec, out },
        (None, Some(_), None) => bail!("--spec needs --out DIR, the folder to generate into"),
        (None, None, Some(_)) => bail!("--out needs --spec PATH, the spec to generate from"),
        (Some(_), ..) => {
            bail!("--sdk names both spec and folder: leave out --spec and --out, or --sdk")
        }
    };
    Ok(Command::Generate { target, mode })
}
