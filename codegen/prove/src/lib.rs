//! Proves with the compiler what the rules of a comparison state.
//!
//! Each rule has a pair of small specs and a caller below `codegen/tests/rules`. Both crates are
//! generated, the comparison must find that rule and nothing else, and a caller that was written
//! against the old crate is compiled with the new one: it must break where the rule says so, and
//! nowhere else. Everything is one Cargo workspace below the target folder, which is kept. The
//! runtime that most of the crates have in common is compiled once for all of them.

mod callers;
mod compile;
mod judge;
mod members;
mod pair;
mod probe;
mod runtime;
mod semver;

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, anyhow};
use codegen::diagnostics::nearest;
use codegen::diff::{Rule, rules};

pub use callers::callers;
use pair::{Pair, Pairs};
use semver::Semver;
use xtask::Verdict;
use xtask::mistakes::Failure;
use xtask::terminal::{complain, say};
use xtask::workspace::Workspace;

/// Proves the rules of these names, or all of them.
pub fn run(names: &[String]) -> Result<Verdict> {
    let start = Instant::now();
    let workspace = Workspace::find()?;
    let rules = chosen(names)?;
    let mut pairs = Pairs::new(workspace.root().join("codegen/tests/rules"));
    let mut proofs = Vec::new();
    let mut at_fault = 0;
    for rule in &rules {
        match pairs.read(rule) {
            Ok(pair) => proofs.push((*rule, pair)),
            Err(Failure::Mistakes(mistakes)) => {
                complain(&mistakes.text);
                say(&format!("{}: its specs have mistakes\n", rule.id));
                at_fault += 1;
            }
            Err(Failure::Other(error)) => return Err(error),
        }
    }
    let folder = target(workspace.root()).join("prove-rules");
    members::write(workspace.root(), &folder, &proofs)?;
    let compiled = compile::check(&cargo(), &folder, &folder.join("target"))?;
    let semver = Semver::find(&cargo(), &folder);
    for (rule, pair) in &proofs {
        let mut complaints = judge::facts(rule, pair);
        complaints.extend(judge::compiled(rule, pair, &compiled));
        if let Some(semver) = &semver {
            complaints.extend(semver.judge(rule, pair)?);
        }
        if !complaints.is_empty() {
            say(&format!("{}: {}\n", rule.id, complaints.join("; and ")));
            at_fault += 1;
        }
    }
    if semver.is_none() {
        say("cargo-semver-checks is not installed, so its verdicts were not compared\n");
    }
    let (all, crates, took) = (rules.len(), crates(&proofs), start.elapsed());
    let noun = if all == 1 { "rule" } else { "rules" };
    say(&format!("{all} {noun}, {at_fault} at fault: {crates} crates generated, in {took:.1?}\n"));
    Ok(if at_fault == 0 { Verdict::Fine } else { Verdict::Fault })
}

fn chosen(names: &[String]) -> Result<Vec<&'static Rule>> {
    if names.is_empty() {
        return Ok(rules::ALL.to_vec());
    }
    let find = |name: &String| {
        let rule = rules::ALL.iter().copied().find(|rule| rule.id == name);
        rule.ok_or_else(|| unknown(name))
    };
    names.iter().map(find).collect()
}

/// The message for a rule that does not exist.
fn unknown(name: &str) -> anyhow::Error {
    let help = match nearest(name, rules::ALL.iter().map(|rule| rule.id)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "spec/rules.md lists them".to_owned(),
    };
    anyhow!("unknown rule `{name}`\nhelp: {help}")
}

fn crates(proofs: &[(&Rule, Pair)]) -> usize {
    let sides = proofs.iter().flat_map(|(_, pair)| [&pair.old, &pair.new]);
    sides.map(|side| &side.package).collect::<BTreeSet<_>>().len()
}

/// Cargo's target folder, as an absolute path: the crates in it name each other's sources.
fn target(root: &Path) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| root.join("target"), PathBuf::from);
    std::path::absolute(&target).unwrap_or(target)
}

/// The Cargo that runs this program, or the one on the path.
fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Returns the error of a program that failed, with its stderr.
fn failed(program: &str, stderr: &[u8]) -> anyhow::Error {
    anyhow!("`{program}` failed:\n{}", String::from_utf8_lossy(stderr).trim_end())
}
