//! The options of `schema`.

use anyhow::Result;
use lexopt::{Arg, Parser};

use super::options::unexpected;
use super::{Command, Mode};

pub(super) const HELP: &str = "\
Writes spec/schema.json, a JSON Schema of the spec language. Editors complete, explain and check
the keys of a spec with it if the first line of the spec names it:

    # yaml-language-server: $schema=schema.json

Where the file is there, `generate` keeps it up to date, and `generate --check` compares it.

Usage: cargo xtask schema [--check]

Options:
  --check  Write nothing: exit with 1 if the file is not what would be written
  --help   Print this
";

const OPTIONS: [&str; 2] = ["--check", "--help"];

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let mut mode = Mode::Write;
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("check") => mode = Mode::Check,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            other => return Err(unexpected(&other, &OPTIONS, "schema --help")),
        }
    }
    Ok(Command::Schema(mode))
}
