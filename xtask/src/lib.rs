//! The commands of this repository, apart from `main` so that tests reach them.
//!
//! A command returns a verdict on the specs and folders, or the error that kept it from one.

use std::ffi::OsString;
use std::process::ExitCode;

pub mod arguments;
pub mod causes;
pub mod check;
pub mod diff;
pub mod docs;
mod encoding;
pub mod export;
pub mod generate;
mod git;
pub mod import;
mod last;
mod lock;
pub mod mistakes;
pub mod pipeline;
pub mod reconcile;
pub mod release;
pub mod report;
pub mod schema;
pub mod sources;
pub mod spot;
pub mod terminal;
pub mod workspace;

use anyhow::Result;
use arguments::Command;

/// Verdict of a command on the files that it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All is well.
    Fine,
    /// A spec or a folder is at fault, and it has been said how.
    Fault,
}

impl Verdict {
    fn and(self, other: Self) -> Self {
        if self == Self::Fine { other } else { self }
    }
}

/// Does what the arguments say, the program's own name not among them.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let result = arguments::parse(arguments).and_then(|command| match command {
        Command::Help(text) => {
            terminal::say(text);
            Ok(Verdict::Fine)
        }
        Command::Generate { target, mode } => generate::run(target, mode),
        Command::Check { specs, format } => check::run(specs, format),
        Command::Diff(diff) => diff::run(diff),
        Command::GitDiff(driver) => diff::for_git(&driver),
        Command::Docs(docs) => docs::run(docs),
        Command::Export(export) => export::run(export),
        Command::Import(import) => import::run(import),
        Command::Release(release) => release::run(release),
        Command::Schema(mode) => schema::run(mode),
        Command::Where(asked) => spot::run(&asked),
    });
    exit_code(result)
}

/// The exit code of a command, whose error is printed.
pub fn exit_code(result: Result<Verdict>) -> ExitCode {
    match result {
        Ok(Verdict::Fine) => ExitCode::SUCCESS,
        Ok(Verdict::Fault) => ExitCode::from(1),
        Err(error) => {
            terminal::complain(&format!("error: {error:#}\n"));
            ExitCode::from(2)
        }
    }
}
