//! What was asked for on the command line.
//!
//! Everything that a person can get wrong here is told with what was probably meant.

use std::{ffi::OsString, path::PathBuf};

use anyhow::{Result, anyhow, bail};
use codegen::diagnostics::nearest;
use lexopt::{Arg, Parser, ValueExt as _};

/// A command and its options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Print this text.
    Help(&'static str),
    /// Generate crates, or compare them.
    Generate {
        /// Of which specs, and into which folders.
        target: Target,
        /// Which of the two.
        mode: Mode,
    },
    /// Only read the specs.
    Check {
        /// Which ones.
        specs: Selection,
        /// How mistakes are told.
        format: Format,
    },
}

/// What to generate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Every SDK of the workspace.
    All,
    /// One SDK of the workspace.
    Sdk(String),
    /// Any spec, into any folder.
    Folder {
        /// The spec.
        spec: PathBuf,
        /// The folder.
        out: PathBuf,
    },
}

/// Whether files are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// They are.
    Write,
    /// They are compared with what would be written.
    Check,
}

/// Specs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// Every one of the workspace.
    All,
    /// That of one SDK of the workspace.
    Sdk(String),
    /// Any file.
    Spec(PathBuf),
}

/// How mistakes are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: each with the line and a caret.
    Text,
    /// For programs: one object.
    Json,
}

const HELP: &str = "\
Generates Rust client crates from descriptions of APIs.

Usage: cargo xtask <COMMAND> [OPTIONS]

Commands:
  generate   Write generated/<sdk> from spec/<sdk>.yaml, for every SDK
  check      Only tell the mistakes in the specs
  help       Print this, or the options of a command

Exit codes: 0 all is well, 1 a spec or a generated folder is at fault, 2 wrong usage, or a file
could not be read or written
";

const GENERATE_HELP: &str = "\
Writes the crate that a spec describes. Files that need no change are left alone, leftovers of
earlier generations are removed, and nothing that was not generated is touched.

Usage: cargo xtask generate [--sdk NAME] [--check]
       cargo xtask generate --spec PATH --out DIR [--check]

Options:
  --sdk NAME    Only spec/NAME.yaml, with spec/NAME/*.yaml if there, into generated/NAME
  --spec PATH   This spec, with the files of the folder of the same name beside it if there
  --out DIR     Where the crate of --spec goes
  --check       Write nothing: name each file that is not as it would be written, and exit
                with 1 if there is any
  --help        Print this
";

const CHECK_HELP: &str = "\
Tells every mistake in the specs, and writes nothing.

Usage: cargo xtask check [--sdk NAME | --spec PATH] [--format text|json]

Options:
  --sdk NAME       Only spec/NAME.yaml, with spec/NAME/*.yaml if there
  --spec PATH      This spec, with the files of the folder of the same name beside it if there
  --format FORMAT  text: for people, on stderr (the default)
                   json: for programs, on stdout: {\"ok\": bool, \"diagnostics\":
                   [{file, line, column, code, message, help}]}
  --help           Print this
";

const GENERATE_OPTIONS: [&str; 5] = ["--sdk", "--spec", "--out", "--check", "--help"];
const CHECK_OPTIONS: [&str; 4] = ["--sdk", "--spec", "--format", "--help"];
const COMMANDS: [&str; 3] = ["generate", "check", "help"];

/// Reads the arguments, that of the program's own name not among them.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command> {
    let mut parser = Parser::from_args(arguments);
    match parser.next()? {
        None | Some(Arg::Long("help") | Arg::Short('h')) => Ok(Command::Help(HELP)),
        Some(Arg::Value(command)) => match &*command.to_string_lossy() {
            "generate" => generate(&mut parser),
            "check" => check(&mut parser),
            "help" => help(&mut parser),
            other => Err(unknown("command", other, &COMMANDS, "help")),
        },
        Some(option) => Err(unknown("option", &spelling(&option), &["--help"], "help")),
    }
}

fn generate(parser: &mut Parser) -> Result<Command> {
    let (mut sdk, mut spec, mut out) = (None, None, None);
    let mut mode = Mode::Write;
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("sdk") => once("--sdk", &mut sdk, parser.value()?.string()?)?,
            Arg::Long("spec") => once("--spec", &mut spec, PathBuf::from(parser.value()?))?,
            Arg::Long("out") => once("--out", &mut out, PathBuf::from(parser.value()?))?,
            Arg::Long("check") => mode = Mode::Check,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(GENERATE_HELP)),
            other => return Err(unexpected(&other, &GENERATE_OPTIONS, "generate --help")),
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

fn check(parser: &mut Parser) -> Result<Command> {
    let (mut sdk, mut spec, mut format) = (None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("sdk") => once("--sdk", &mut sdk, parser.value()?.string()?)?,
            Arg::Long("spec") => once("--spec", &mut spec, PathBuf::from(parser.value()?))?,
            Arg::Long("format") => {
                once("--format", &mut format, read_format(&parser.value()?.string()?)?)?
            }
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(CHECK_HELP)),
            other => return Err(unexpected(&other, &CHECK_OPTIONS, "check --help")),
        }
    }
    let specs = match (sdk, spec) {
        (None, None) => Selection::All,
        (Some(name), None) => Selection::Sdk(name),
        (None, Some(path)) => Selection::Spec(path),
        (Some(_), Some(_)) => bail!("--sdk and --spec both name a spec: leave one out"),
    };
    Ok(Command::Check { specs, format: format.unwrap_or(Format::Text) })
}

fn help(parser: &mut Parser) -> Result<Command> {
    let text = match parser.next()? {
        None => HELP,
        Some(Arg::Value(command)) => match &*command.to_string_lossy() {
            "generate" => GENERATE_HELP,
            "check" => CHECK_HELP,
            "help" => HELP,
            other => return Err(unknown("command", other, &COMMANDS, "help")),
        },
        Some(other) => return Err(unexpected(&other, &[], "help")),
    };
    Ok(Command::Help(text))
}

fn read_format(name: &str) -> Result<Format> {
    match name {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        other => Err(unknown("format", other, &["text", "json"], "check --help")),
    }
}

fn once<T>(option: &str, place: &mut Option<T>, value: T) -> Result<()> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => bail!("{option} is given twice"),
    }
}

fn unexpected(argument: &Arg<'_>, options: &[&str], more: &str) -> anyhow::Error {
    match argument {
        Arg::Value(value) => {
            let value = value.to_string_lossy();
            anyhow!("unexpected argument `{value}`\nhelp: see `cargo xtask {more}`")
        }
        option => unknown("option", &spelling(option), options, more),
    }
}

/// What is unknown, what was probably meant, and where to read on.
pub(crate) fn unknown(kind: &str, name: &str, known: &[&str], more: &str) -> anyhow::Error {
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("see `cargo xtask {more}`"),
    };
    anyhow!("unknown {kind} `{name}`\nhelp: {help}")
}

fn spelling(argument: &Arg<'_>) -> String {
    match argument {
        Arg::Long(name) => format!("--{name}"),
        Arg::Short(letter) => format!("-{letter}"),
        Arg::Value(value) => value.to_string_lossy().into_owned(),
    }
}
