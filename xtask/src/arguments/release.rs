//! The options of `release`.

use anyhow::Result;
use lexopt::{Arg, Parser, ValueExt as _};

use super::Command;
use super::options::{once, unexpected, value};

/// Releases to make.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Release {
    /// The only SDK to release. Defaults to all SDKs.
    pub sdk: Option<String>,
    /// Whether nothing is written.
    pub dry_run: bool,
    /// Whether the packaged crate is not compiled.
    pub no_verify: bool,
}

pub(super) const HELP: &str = "\
Makes the next release of an SDK: works out its version from the facts since the last release,
writes it into the spec, adds the entry to the crate's CHANGELOG.md, writes the names of the crate
into spec/NAME.lock, generates the crate, and keeps the spec in spec/released/, which later releases
compare with. It then prints what is to publish, and for each break what callers write instead. It
publishes nothing itself.

Usage: cargo xtask release [--sdk NAME] [--dry-run] [--no-verify]

Options:
  --sdk NAME   Only this SDK
  --dry-run    Check and print the same, and write nothing
  --no-verify  Do not compile the packaged crate, as for `cargo package`
  --help       Print this

The version:
  `package.version` counts if it is higher than that of the last release. If it is the same, the
  least version that Cargo's rules allow is written. The first release has the version as it is.

A release is refused, and nothing is written, if
  - the files of the SDK in spec/ and generated/ are not all committed
  - the crate is not as generated
  - the version in the spec is too low for the facts
  - `cargo package` fails for the crate of the new version
If writing fails, all files are put back as they were.
";

const OPTIONS: [&str; 4] = ["--sdk", "--dry-run", "--no-verify", "--help"];

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let mut release = Release::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("sdk") => {
                once("--sdk", &mut release.sdk, value("--sdk", parser)?.string()?)?;
            }
            Arg::Long("dry-run") => release.dry_run = true,
            Arg::Long("no-verify") => release.no_verify = true,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            other => return Err(unexpected(&other, &OPTIONS, "release --help")),
        }
    }
    Ok(Command::Release(release))
}
