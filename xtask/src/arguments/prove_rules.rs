//! The options of `prove-rules`.

use anyhow::Result;
use lexopt::{Arg, Parser, ValueExt as _};

use super::{
    Command,
    options::{ensure_said, unexpected},
};

pub(super) const HELP: &str = "\
Generates the pair of crates that each rule of codegen/src/diff/rules.rs owns below
codegen/tests/rules, demands that the comparison finds that rule and no other, and compiles a caller
of the old crate with the new one: it must break where the rule is major, and nowhere else. Names
each rule that does not hold, and exits with 1 if there is any. The crates are kept in
target/prove-rules, so that a second run is fast.

Usage: cargo xtask prove-rules [RULE...]

Options:
  RULE      Only this rule, such as response.field.added
  --help    Print this
";

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let mut rules = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Value(rule) => {
                ensure_said("RULE", &rule)?;
                rules.push(rule.string()?);
            }
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            other => return Err(unexpected(&other, &["--help"], "prove-rules --help")),
        }
    }
    Ok(Command::ProveRules { rules })
}
