//! The options of `diff`.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Result, bail};
use codegen::diff::FailOn;
use lexopt::{Arg, Parser, ValueExt as _};

use super::import::stream;
use super::options::{ensure_said, once, unexpected, unknown, value};
use super::{Command, Import};

/// Sides to compare, and form of the report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The old side. Defaults to the last commit.
    pub old: Option<OsString>,
    /// The new side. Defaults to the working tree.
    pub new: Option<OsString>,
    /// The only SDK to compare. Defaults to all SDKs.
    pub sdk: Option<String>,
    /// The format of the report.
    pub format: Facts,
    /// The severity from which facts fail the command.
    pub fail_on: Option<FailOn>,
    /// Whether every fact is listed, however many there are.
    pub all: bool,
    /// Whether the changed lines of the crates are tied to facts.
    pub explain: bool,
    /// The revision whose generator makes the old side, where that is asked for.
    pub generator: Option<String>,
    /// The document whose changes are reported, instead of two sides.
    pub upstream: Option<Import>,
}

/// The format of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Facts {
    /// For people, on a screen.
    #[default]
    Text,
    /// As an entry of a changelog.
    Markdown,
    /// As a comment in a review.
    Comment,
    /// As a page for browsers.
    Html,
    /// For programs.
    Json,
}

pub(super) const HELP: &str = "\
Reports the changes between two specs as facts, what they break, and the next version. It compares
meaning, not text: order, formatting, comments, and whether a type has a name do not count.

Usage: cargo xtask diff [OLD [NEW]] [--sdk NAME] [--format text|markdown|comment|html|json]
                        [--all] [--fail-on breaking|dangerous|any]
       cargo xtask diff --explain [--generator REV] [OLD [NEW]] [--sdk NAME]
                        [--format text|json]
       cargo xtask diff --upstream DOCUMENT [--sdk NAME] [--overlay FILE]... [--names FILE]
                        [--events OPERATION=TYPE]...

Sides:
  OLD is the last commit (HEAD) unless it is given, NEW the working tree. Each is
    a spec          spec/notes.yaml, with spec/notes/*.yaml if there
    a folder        of specs, one that holds spec/, or spec/notes, which belongs to spec/notes.yaml
    released        all specs of the workspace as `cargo xtask release` kept them last
    a revision      v0.1.0, main~3: all specs of the workspace as they were
    REV:PATH        a spec or a folder in a revision, from the top of the repository or, with ./,
                    from here
  What exists on disk is taken for that, all else for a revision; heads/NAME, tags/NAME and
  NAME:spec are always revisions. Specs of one name are compared; two single specs always are.

Options:
  --sdk NAME       Only this SDK
  --format FORMAT  text: for people, the most severe first; more than 40 lines become an overview
                   of 40, with a line for each break and the rest by cause (the default)
                   markdown: an entry of a changelog
                   comment: Markdown for a review, the verdict first and what breaks nothing folded
                   html: a page for browsers that loads nothing: each fact opens to its lines in both
                   specs, and to the lines of the crate that change because of it
                   json: for programs: an object for each SDK, in a list unless it is one:
                   {\"sdk\", \"old\", \"new\", \"verdict\": {\"wire\", \"crate\", \"lag\", \"version\":
                   {\"old\", \"next\", \"new\", \"enough\"}, \"upgrade_required\"}, \"changes\":
                   [{\"rule\", \"fingerprint\", \"spec_path\", \"rust_path\", \"wire_path\",
                   \"operations\", \"side\", \"old\", \"new\", \"wire\", \"crate\", \"lag\", \"draft\", \"message\",
                   \"positions\": {\"old\", \"new\"}, \"accepted\"}]}; spec/changes.md says what each is
  --all            List every fact, also those that affect neither calls nor callers' code, and
                   those of one cause; json always does
  --explain        Generate both sides in memory, and say which fact each changed line of the crate is
                   from. Exit with 1 if a line is unexplained. As JSON: {\"sdk\", \"lines\", \"files\",
                   \"facts\", \"unexplained\", \"causes\": [{\"cause\", \"fingerprint\", \"rule\",
                   \"spec_path\", \"message\", \"lines\": [{\"file\", \"side\", \"line\", \"text\"}]}]}
  --generator REV  With --explain: say which changed lines are from the spec, which from the generator
                   of the working tree in place of that of REV, and which from both. The latter is
                   built in target/generator
  --fail-on WHAT   Exit with 1 if there are facts that the new side's NAME.accepted.yaml does not
                   accept: breaking (wire breaking, or crate major, or an SDK that was removed),
                   dangerous (wire dangerous too), any (an SDK that is new too)
  --upstream DOCUMENT
                   Report what an imported spec has not taken in of its document, and exit with 1
                   if that is anything: `import --update` would take it in. --overlay, --names
                   and --events are those of the import
  --help           Print this

Verdicts:
  wire    a released client against the new server: breaking, dangerous, fine
  crate   a caller's code against the new crate: major, minor, patch, none
  lag     the new client against an old server: breaking, dangerous, fine
";

const OPTIONS: [&str; 11] = [
    "--sdk",
    "--format",
    "--fail-on",
    "--all",
    "--explain",
    "--generator",
    "--upstream",
    "--overlay",
    "--names",
    "--events",
    "--help",
];

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let mut sides = Vec::new();
    let (mut sdk, mut format, mut fail_on) = (None, None, None);
    let (mut all, mut explain, mut generator) = (false, false, None);
    let (mut document, mut overlays, mut names) = (None, Vec::new(), None);
    let mut events = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("sdk") => once("--sdk", &mut sdk, value("--sdk", parser)?.string()?)?,
            Arg::Long("format") => {
                once("--format", &mut format, read_format(&value("--format", parser)?.string()?)?)?;
            }
            Arg::Long("fail-on") => {
                once(
                    "--fail-on",
                    &mut fail_on,
                    read_fail_on(&value("--fail-on", parser)?.string()?)?,
                )?;
            }
            Arg::Long("all") => all = true,
            Arg::Long("explain") => explain = true,
            Arg::Long("generator") => {
                once("--generator", &mut generator, value("--generator", parser)?.string()?)?;
            }
            Arg::Long("upstream") => {
                once("--upstream", &mut document, PathBuf::from(value("--upstream", parser)?))?;
            }
            Arg::Long("overlay") => overlays.push(PathBuf::from(value("--overlay", parser)?)),
            Arg::Long("events") => {
                events.push(stream(&value("--events", parser)?.string()?)?);
            }
            Arg::Long("names") => {
                once("--names", &mut names, PathBuf::from(value("--names", parser)?))?;
            }
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            Arg::Value(side) if sides.len() < 2 => {
                ensure_said(if sides.is_empty() { "OLD" } else { "NEW" }, &side)?;
                sides.push(side);
            }
            other => return Err(unexpected(&other, &OPTIONS, "diff --help")),
        }
    }
    if let Some(document) = document {
        if all || explain || format.is_some() || fail_on.is_some() || !sides.is_empty() {
            bail!("--upstream goes with --sdk, --overlay, --names and --events only");
        }
        let (update, forget, keep) = (true, false, false);
        let import = Import { document, sdk, overlays, names, events, update, forget, keep };
        return Ok(Command::Diff(Diff { upstream: Some(import), ..Diff::default() }));
    }
    if names.is_some() || !overlays.is_empty() || !events.is_empty() {
        bail!("--overlay, --names and --events belong to --upstream");
    }
    let format = format.unwrap_or_default();
    if all && format == Facts::Json {
        bail!("--all does not go with the format json, which always lists every fact");
    }
    if explain && (all || fail_on.is_some() || !matches!(format, Facts::Text | Facts::Json)) {
        bail!("--explain goes with --sdk and the formats text and json only");
    }
    if generator.is_some() && !explain {
        bail!("--generator belongs to --explain");
    }
    let mut sides = sides.into_iter();
    let (old, new) = (sides.next(), sides.next());
    Ok(Command::Diff(Diff {
        old,
        new,
        sdk,
        format,
        fail_on,
        all,
        explain,
        generator,
        upstream: None,
    }))
}

fn read_format(name: &str) -> Result<Facts> {
    match name {
        "text" => Ok(Facts::Text),
        "markdown" => Ok(Facts::Markdown),
        "comment" => Ok(Facts::Comment),
        "html" => Ok(Facts::Html),
        "json" => Ok(Facts::Json),
        other => Err(unknown(
            "format",
            other,
            &["text", "markdown", "comment", "html", "json"],
            "diff --help",
        )),
    }
}

fn read_fail_on(name: &str) -> Result<FailOn> {
    match name {
        "breaking" => Ok(FailOn::Breaking),
        "dangerous" => Ok(FailOn::Dangerous),
        "any" => Ok(FailOn::Any),
        other => Err(unknown("severity", other, &["breaking", "dangerous", "any"], "diff --help")),
    }
}
