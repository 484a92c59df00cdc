//! The arguments of `git-diff`, which are those that git gives.

use std::path::PathBuf;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt as _};

use super::Command;
use super::options::unexpected;

/// A file of a spec before and after a change, as git gives them to a driver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Driver {
    /// Its path from the top of the repository.
    pub path: String,
    /// The old contents, in a file.
    pub old: PathBuf,
    /// Their object; zeros where it is not known, and a dot where there are none.
    pub old_id: String,
    /// The new contents.
    pub new: PathBuf,
    /// Their object.
    pub new_id: String,
}

pub(super) const HELP: &str = "\
Prints the changes of a spec as facts in place of lines, for git:

    git config diff.spec.command 'cargo xtask git-diff'

`git diff` then does so for the files below spec/, as .gitattributes says; `git log -p` and
`git show` with --ext-diff. Facts are those of the file. Where git does not say which other files a
spec had, or a side has mistakes, the lines are printed.

Usage: cargo xtask git-diff PATH OLD-FILE OLD-ID OLD-MODE NEW-FILE NEW-ID NEW-MODE

Options:
  --help  Print this
";

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let mut values = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            // Of a file that was renamed, its new name and what git says of that.
            Arg::Value(value) if values.len() < 9 => values.push(value),
            other => return Err(unexpected(&other, &["--help"], "git-diff --help")),
        }
    }
    let [path, old, old_id, _, new, new_id, _, ..] = &values[..] else {
        bail!("git-diff is given seven values by git\nhelp: see `cargo xtask git-diff --help`");
    };
    Ok(Command::GitDiff(Driver {
        path: path.clone().string()?,
        old: PathBuf::from(old),
        old_id: old_id.clone().string()?,
        new: PathBuf::from(new),
        new_id: new_id.clone().string()?,
    }))
}
