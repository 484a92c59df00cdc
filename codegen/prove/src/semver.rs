//! The verdict of cargo-semver-checks, which must not exceed the rule's. It is asked where it is
//! installed, and where the rule is not major already.
//!
//! It is given the release that the rule allows (`--release-type`), and fails if it finds more than
//! that.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use codegen::diff::{Level, Rule, rules};

use super::failed;
use super::members::put;
use super::pair::{Pair, Side};

/// The program, and a folder for the crates that it reads.
pub(super) struct Semver {
    cargo: OsString,
    folder: PathBuf,
}

impl Semver {
    /// The program, if it is installed.
    pub(super) fn find(cargo: &OsStr, folder: &Path) -> Option<Self> {
        let version = Command::new(cargo).args(["semver-checks", "--version"]).output();
        let installed = version.is_ok_and(|output| output.status.success());
        installed.then(|| Self { cargo: cargo.to_owned(), folder: folder.join("semver-checks") })
    }

    /// Checks that it finds no more than the rule states.
    pub(super) fn judge(&self, rule: &Rule, pair: &Pair) -> Result<Option<String>> {
        let also = rules::ALL.iter().filter(|rule| pair.also.iter().any(|id| id == rule.id));
        let level = also.map(|rule| rule.level).chain([rule.level]).max();
        let release = match level.unwrap_or(Level::None) {
            Level::Major => return Ok(None),
            Level::Minor => "minor",
            Level::Patch | Level::None => "patch",
        };
        let (old, new) = (self.root(&pair.old)?, self.root(&pair.new)?);
        let output = Command::new(&self.cargo)
            .args(["semver-checks", "check-release", "--default-features"])
            .args(["--release-type", release])
            .arg("--manifest-path")
            .arg(new.join("Cargo.toml"))
            .arg("--baseline-root")
            .arg(&old)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_TERM_COLOR", "never")
            .output()
            .context("cannot run cargo semver-checks")?;
        let stdout = String::from_utf8_lossy(&output.stdout);
        let stderr = String::from_utf8_lossy(&output.stderr);
        let finding = stdout.lines().find_map(|line| line.strip_prefix("--- failure "));
        match finding {
            // It fails with the same code if it cannot read a crate; and it is content if it has
            // looked at nothing.
            None if !output.status.success() => Err(failed("cargo semver-checks", &output.stderr)),
            None if stderr.contains(" 0 checks") => {
                Err(failed("cargo semver-checks", &output.stderr).context("it looked at nothing"))
            }
            None => Ok(None),
            Some(finding) => Ok(Some(format!(
                "it is {}, and cargo-semver-checks finds more: {}",
                rule.level.as_str(),
                finding.trim_end_matches(" ---")
            ))),
        }
    }

    /// A crate as a workspace of its own, under its own name, which both sides share.
    fn root(&self, side: &Side) -> Result<PathBuf> {
        let root = self.folder.join(&side.package);
        for file in &side.files {
            let text = match file.path.as_str() {
                "Cargo.toml" => format!("{}\n[workspace]\n", file.text),
                _ => file.text.clone(),
            };
            put(&root.join(&file.path), &text)?;
        }
        Ok(root)
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use tempfile::TempDir;

    use super::*;
    use crate::pair::Pairs;
    use crate::pair::tests::{folder, rule};

    /// Judges a rule with a program that does this.
    fn judged(id: &str, script: &str) -> (Result<Option<String>>, String) {
        let (rules, home) = (folder(), TempDir::new().unwrap());
        let cargo = home.path().join("cargo");
        let log = home.path().join("log");
        let text = format!(
            "#!/bin/sh\nif [ \"$2\" = --version ]; then exit 0; fi\necho \"$*\" >> {}\n{script}\n",
            log.display()
        );
        fs::write(&cargo, text).unwrap();
        fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
        let semver = Semver::find(cargo.as_os_str(), home.path()).unwrap();
        let pair = Pairs::new(rules.path().to_owned()).read(rule(id)).unwrap();
        let judged = semver.judge(rule(id), &pair);
        let log = fs::read_to_string(log).unwrap_or_default();
        (judged, log.replace(&home.path().display().to_string(), "~"))
    }

    #[test]
    fn it_is_asked_whether_the_release_that_the_rule_allows_is_enough() {
        let (judged, log) =
            judged("operation.added", "echo ' Checked [0.1s] 9 checks: 9 pass' >&2");
        assert_eq!(judged.unwrap(), None);
        let words: Vec<&str> = log.split_whitespace().collect();
        let ["semver-checks", "check-release", .., "--baseline-root", old] = words.as_slice()
        else {
            panic!("{log}")
        };
        assert!(
            log.contains(" --release-type minor --manifest-path ~/semver-checks/api_"),
            "{log}"
        );
        assert!(
            old.starts_with("~/semver-checks/api_") && !log.contains(&format!("{old}/")),
            "{log}"
        );
    }

    #[test]
    fn what_it_finds_beyond_the_rule_is_reported() {
        let found = "echo '--- failure method_missing: a method is gone ---'; exit 1";
        let (judged, _) = judged("operation.added", found);
        let complaint = judged.unwrap().unwrap();
        assert!(complaint.ends_with("finds more: method_missing: a method is gone"), "{complaint}");
    }

    #[test]
    fn it_is_not_asked_where_the_rule_is_major() {
        let (judged, log) = judged("operation.removed", "exit 1");
        assert_eq!((judged.unwrap(), log.as_str()), (None, ""));
    }

    #[test]
    fn a_run_that_fails_or_looks_at_nothing_is_no_verdict() {
        for script in ["echo 'error: no rustdoc' >&2; exit 1", "echo 'Checked 0 checks' >&2"] {
            let error = judged("operation.added", script).0.unwrap_err();
            assert!(format!("{error:#}").contains("cargo semver-checks"), "{error:#}");
        }
    }

    #[test]
    fn a_program_that_is_not_there_is_not_asked() {
        let nowhere = TempDir::new().unwrap();
        let cargo = nowhere.path().join("cargo");
        assert!(Semver::find(cargo.as_os_str(), nowhere.path()).is_none());
    }
}
