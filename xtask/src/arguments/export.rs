//! The options of `export`.

use std::path::PathBuf;

use anyhow::Result;
use lexopt::{Arg, Parser, ValueExt as _};

use super::options::{once, selection, unexpected, unknown, value};
use super::{Command, Selection};

/// The spec to export, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The spec.
    pub spec: Selection,
    /// The notation of the document.
    pub notation: Notation,
    /// The file to write. Defaults to stdout.
    pub out: Option<PathBuf>,
}

/// The notation of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

pub(super) const HELP: &str = "\
Makes an OpenAPI 3.1 document of a spec.

Usage: cargo xtask export [--sdk NAME | --spec PATH] [--format json|yaml] [--out FILE]

Prints the document. An import of it gives the same API again: what OpenAPI has no word for stands
under `x-sdk`, in the words of the spec. spec/openapi.md describes it.

Options:
  --sdk NAME       spec/NAME.yaml, with spec/NAME/*.yaml if there; not needed if there is one spec
  --spec PATH      This spec, with the files of the folder of the same name beside it if there
  --format FORMAT  json (the default) or yaml
  --out FILE       Write the document to this file
  --help           Print this
";

const OPTIONS: [&str; 5] = ["--sdk", "--spec", "--format", "--out", "--help"];

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let (mut sdk, mut spec, mut notation, mut out) = (None, None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("sdk") => once("--sdk", &mut sdk, value("--sdk", parser)?.string()?)?,
            Arg::Long("spec") => {
                once("--spec", &mut spec, PathBuf::from(value("--spec", parser)?))?
            }
            Arg::Long("format") => {
                once("--format", &mut notation, read(&value("--format", parser)?.string()?)?)?
            }
            Arg::Long("out") => once("--out", &mut out, PathBuf::from(value("--out", parser)?))?,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            other => return Err(unexpected(&other, &OPTIONS, "export --help")),
        }
    }
    let spec = selection(sdk, spec)?;
    Ok(Command::Export(Export { spec, notation: notation.unwrap_or(Notation::Json), out }))
}

fn read(name: &str) -> Result<Notation> {
    match name {
        "json" => Ok(Notation::Json),
        "yaml" => Ok(Notation::Yaml),
        other => Err(unknown("format", other, &["json", "yaml"], "export --help")),
    }
}
