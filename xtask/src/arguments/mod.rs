//! The arguments of the command line.
//!
//! Every mistake on the command line is reported with what was probably meant.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::Result;
use lexopt::{Arg, Parser};

mod check;
mod diff;
mod docs;
mod driver;
mod export;
mod generate;
mod import;
mod options;
mod release;
mod schema;
mod spot;

pub use diff::{Diff, Facts};
pub use docs::Docs;
pub use driver::Driver;
pub use export::{Export, Notation};
pub use import::Import;
use options::{spelling, unexpected};
pub(crate) use options::{unknown, unknown_or};
pub use release::Release;
pub use spot::{Spot, Where};

/// A command and its options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Print this text.
    Help(&'static str),
    /// Generate crates, or compare them.
    Generate {
        /// Of which specs, and into which folders.
        target: Target,
        /// Chosen mode.
        mode: Mode,
    },
    /// Only read the specs.
    Check {
        /// Selected specs.
        specs: Selection,
        /// The format of mistakes.
        format: Format,
    },
    /// Compare specs.
    Diff(Diff),
    /// Print the changes of a file of a spec, for git.
    GitDiff(Driver),
    /// Write the reference pages of specs.
    Docs(Docs),
    /// Make a document of a spec.
    Export(Export),
    /// Make a spec of a document.
    Import(Import),
    /// Make the next releases.
    Release(Release),
    /// Write the schema of the spec language, or compare it.
    Schema(Mode),
    /// Print where a line comes from, or what it becomes.
    Where(Where),
}

/// Target to generate.
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

/// Choice between writing files and only checking them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Files are written.
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

/// The format of mistakes.
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
  generate  Generate generated/<sdk> from spec/<sdk>.yaml, for every SDK
  check     Report the mistakes in the specs
  diff      Report the changes between two specs, what they break, and the next version
  docs      Write the reference pages of an API, as HTML and as Markdown
  export    Print an OpenAPI document of a spec
  git-diff  Print the changes of a spec as facts, for `git diff` and `git log`
  import    Write spec/<sdk>.yaml from an OpenAPI document
  release   Write the next version, changelog and released spec of an SDK, and say what to publish
  schema    Write spec/schema.json, by which editors complete and check specs
  where     Print where a generated line comes from, or what a line of a spec becomes
  help      Print this help, or the options of a command

Exit codes: 0 success, 1 mistakes in a spec, differences in a generated folder, facts that
--fail-on rejects, or a release that is refused, 2 wrong usage, or a file could not be read or written
";

const COMMANDS: [&str; 11] = [
    "generate", "check", "diff", "docs", "export", "git-diff", "import", "release", "schema",
    "where", "help",
];

/// Reads the arguments, that of the program's own name not among them.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command> {
    let mut parser = Parser::from_args(arguments);
    match parser.next()? {
        None | Some(Arg::Long("help") | Arg::Short('h')) => Ok(Command::Help(HELP)),
        Some(Arg::Value(command)) => match &*command.to_string_lossy() {
            "generate" => generate::parse(&mut parser),
            "check" => check::parse(&mut parser),
            "diff" => diff::parse(&mut parser),
            "docs" => docs::parse(&mut parser),
            "export" => export::parse(&mut parser),
            "git-diff" => driver::parse(&mut parser),
            "import" => import::parse(&mut parser),
            "release" => release::parse(&mut parser),
            "schema" => schema::parse(&mut parser),
            "where" => spot::parse(&mut parser),
            "help" => help(&mut parser),
            other => Err(unknown("command", other, &COMMANDS, "help")),
        },
        Some(option) => Err(unknown("option", &spelling(&option), &["--help"], "help")),
    }
}

fn help(parser: &mut Parser) -> Result<Command> {
    let text = match parser.next()? {
        None => HELP,
        Some(Arg::Value(command)) => match &*command.to_string_lossy() {
            "generate" => generate::HELP,
            "check" => check::HELP,
            "diff" => diff::HELP,
            "docs" => docs::HELP,
            "export" => export::HELP,
            "git-diff" => driver::HELP,
            "import" => import::HELP,
            "release" => release::HELP,
            "schema" => schema::HELP,
            "where" => spot::HELP,
            "help" => HELP,
            other => return Err(unknown("command", other, &COMMANDS, "help")),
        },
        Some(other) => return Err(unexpected(&other, &[], "help")),
    };
    Ok(Command::Help(text))
}
