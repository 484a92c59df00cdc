//! Cargo checks the workspace once, and its messages are dealt out to the crates.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context as _, Result};
use serde::Deserialize;

use super::failed;

/// Result of compiling every crate of the workspace.
#[derive(Debug, Default)]
pub(super) struct Compiled {
    fine: BTreeSet<String>,
    errors: BTreeMap<String, Vec<Error>>,
}

/// An error of the compiler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Error {
    /// `error[E0599]: no method named …`.
    pub(super) text: String,
    /// File and line of where it is.
    pub(super) place: Option<(String, usize)>,
}

impl Compiled {
    /// Whether a crate compiled.
    pub(super) fn is_fine(&self, name: &str) -> bool {
        self.fine.contains(name)
    }

    /// The errors in a crate itself. A crate without errors may still not have been compiled, if
    /// one that it depends on was not.
    pub(super) fn errors(&self, name: &str) -> &[Error] {
        self.errors.get(name).map_or(&[], Vec::as_slice)
    }

    /// Reads Cargo's messages, one in a line.
    pub(super) fn read(messages: &str) -> Result<Self> {
        let mut compiled = Self::default();
        for line in messages.lines().filter(|line| line.starts_with('{')) {
            let Line { reason, target, message } = serde_json::from_str(line)
                .context("cargo gave a message that is not understood")?;
            let Some(Target { name }) = target else { continue };
            match (reason.as_str(), message) {
                ("compiler-artifact", _) => _ = compiled.fine.insert(name),
                ("compiler-message", Some(message)) if message.level == "error" => {
                    compiled.errors.entry(name).or_default().push(message.into());
                }
                _ => {}
            }
        }
        for errors in compiled.errors.values_mut() {
            // Their number is reported as one more.
            errors.retain(|error| error.place.is_some() || !error.text.contains("aborting due to"));
        }
        Ok(compiled)
    }
}

#[derive(Deserialize)]
struct Line {
    reason: String,
    target: Option<Target>,
    message: Option<Message>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    message: String,
    code: Option<Code>,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    is_primary: bool,
}

impl From<Message> for Error {
    fn from(Message { message, code, spans, .. }: Message) -> Self {
        let code = code.map(|code| format!("[{}]", code.code)).unwrap_or_default();
        let place = spans.into_iter().find(|span| span.is_primary);
        Self {
            text: format!("error{code}: {}", message.replace('\n', " ")),
            place: place.map(|span| (span.file_name, span.line_start)),
        }
    }
}

/// Checks everything in a folder, with a target folder. Cargo goes online only if something is not
/// at hand.
pub(super) fn check(program: &OsStr, folder: &Path, target: &Path) -> Result<Compiled> {
    let cargo = |arguments: &[&str]| cargo(program, folder, target, arguments);
    let mut output = cargo(CHECK)?;
    if said_nothing(&output) {
        let fetched = cargo(&["fetch"])?;
        if !fetched.status.success() {
            return Err(failed("cargo fetch", &fetched.stderr));
        }
        output = cargo(CHECK)?;
    }
    let compiled = Compiled::read(&String::from_utf8_lossy(&output.stdout))?;
    if !output.status.success() && compiled.errors.is_empty() {
        return Err(failed("cargo check", &output.stderr));
    }
    Ok(compiled)
}

/// Items of the features of a crate, which are the same in all of them.
const CHECK: &[&str] = &[
    "check",
    "--workspace",
    "--offline",
    "--quiet",
    "--keep-going",
    "--no-default-features",
    "--message-format=json",
];

fn said_nothing(output: &Output) -> bool {
    !output.status.success() && output.stdout.is_empty()
}

fn cargo(program: &OsStr, folder: &Path, target: &Path, arguments: &[&str]) -> Result<Output> {
    Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .with_context(|| format!("cannot run {}", program.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGES: &str = r#"
{"reason":"compiler-artifact","target":{"name":"api_1"},"fresh":true}
{"reason":"compiler-message","target":{"name":"old_a"},"message":{"level":"warning","message":"unused","code":null,"spans":[]}}
{"reason":"compiler-artifact","target":{"name":"old_a"}}
{"reason":"compiler-message","target":{"name":"new_a"},"message":{"level":"error","message":"no method\nhere","code":{"code":"E0599"},"spans":[{"file_name":"lib.rs","line_start":1,"is_primary":false},{"file_name":"rules/a/caller.rs","line_start":7,"is_primary":true}]}}
{"reason":"compiler-message","target":{"name":"new_a"},"message":{"level":"error","message":"aborting due to 1 previous error","code":null,"spans":[]}}
{"reason":"compiler-message","target":{"name":"new_a"},"message":{"level":"failure-note","message":"rustc --explain","code":null,"spans":[]}}
{"reason":"build-finished","success":false}
"#;

    #[test]
    fn messages_are_dealt_out_to_the_crates_that_they_are_about() {
        let compiled = Compiled::read(MESSAGES).unwrap();
        assert!(compiled.is_fine("api_1") && compiled.is_fine("old_a"));
        assert!(!compiled.is_fine("new_a") && !compiled.is_fine("probe_a"));
        assert!(compiled.errors("old_a").is_empty());
        let text = "error[E0599]: no method here".to_owned();
        let place = Some(("rules/a/caller.rs".to_owned(), 7));
        assert_eq!(compiled.errors("new_a"), [Error { text, place }]);
    }

    #[test]
    fn a_message_that_is_not_understood_is_not_passed_over() {
        let error = Compiled::read(r#"{"reason":"compiler-message","target":{}}"#).unwrap_err();
        assert!(error.to_string().contains("not understood"), "{error}");
    }
}
