//! The options of `import`.

use std::path::PathBuf;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt as _};

use codegen::import::Events;

use super::Command;
use super::options::{ensure_said, once, unexpected, value};

/// The document to import, and what it becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The document.
    pub document: PathBuf,
    /// The name of the SDK. Defaults to that of the document's file.
    pub sdk: Option<String>,
    /// The overlays, in the order in which they are applied.
    pub overlays: Vec<PathBuf>,
    /// The names file.
    pub names: Option<PathBuf>,
    /// The operations that respond with streams.
    pub events: Vec<Events>,
    /// Takes the changes of the document into a spec that was imported before.
    pub update: bool,
    /// Forgets the overlays, names and streams of the import before.
    pub forget: bool,
    /// Keeps what the spec says where the document has changed the same.
    pub keep: bool,
}

pub(super) const HELP: &str = "\
Makes a spec of an OpenAPI document: 3.0, 3.1 or 3.2, JSON or YAML, with the files it refers to.

Usage: cargo xtask import [--update [--keep] [--forget]] DOCUMENT [--sdk NAME]
                          [--overlay FILE]... [--names FILE] [--events OPERATION=TYPE]...

Writes spec/NAME.yaml, and where that would be long (2,000 lines) spec/NAME/RESOURCE.yaml for each
resource, with the types that only this resource uses. The spec is yours from then on, and never
replaced. spec/NAME.import.md lists what the document says and the spec does not hold, each with its
JSON pointer, and spec/NAME.import.lock is what an update compares with.

With --update, takes what has changed in the document since then into the spec. What you have
edited stays. Where both have changed the same, it prints the conflict and writes nothing.
The --overlay, --names and --events of the import are used again unless others are given.
Into a spec that is kept by hand, which has no lock, it adds what the document has.

Options:
  --sdk NAME      The name of the spec and the crate; the document's file name unless it is given
  --overlay FILE  An OpenAPI Overlay 1.0 or 1.1, which is applied to the document before it is read.
                  May be given several times: they are applied in their order. A target that selects
                  nothing is an error
  --names FILE    Names of resources, methods and types, as in a stainless.yml:
                  resources: {notes: {methods: {list: get /notes}, models: {note: NoteRead}}}
                  `events: SCHEMA` of a method says that it responds with a stream of these, and
                  unspecified_endpoints lists what is left out. spec/NAME.import.yaml is read if it
                  is there and no other file is given; spec/openapi.md has all keys
  --events OPERATION=TYPE
                  Says that an operation responds with a stream of events of this schema, which the
                  document declares as JSON. The operation is an operationId, or 'POST /chat'; the
                  type is a component, or the JSON pointer of a schema. May be given several times
  --update        Take the document's changes into the spec that was imported from it
  --keep          With --update: keep what the spec says where there would be a conflict
  --forget        With --update: do not use the --overlay, --names and --events of the import again
  --help          Print this
";

const OPTIONS: [&str; 8] =
    ["--sdk", "--overlay", "--names", "--events", "--update", "--keep", "--forget", "--help"];

pub(super) fn parse(parser: &mut Parser) -> Result<Command> {
    let (mut document, mut sdk, mut names) = (None, None, None);
    let (mut update, mut keep, mut forget) = (None, None, None);
    let (mut overlays, mut events) = (Vec::new(), Vec::new());
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("sdk") => once("--sdk", &mut sdk, value("--sdk", parser)?.string()?)?,
            Arg::Long("overlay") => overlays.push(PathBuf::from(value("--overlay", parser)?)),
            Arg::Long("events") => events.push(stream(&value("--events", parser)?.string()?)?),
            Arg::Long("names") => {
                once("--names", &mut names, PathBuf::from(value("--names", parser)?))?;
            }
            Arg::Long("update") => once("--update", &mut update, ())?,
            Arg::Long("forget") => once("--forget", &mut forget, ())?,
            Arg::Long("keep") => once("--keep", &mut keep, ())?,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(HELP)),
            Arg::Value(path) if document.is_none() => {
                ensure_said("DOCUMENT", &path)?;
                document = Some(PathBuf::from(path));
            }
            other => return Err(unexpected(&other, &OPTIONS, "import --help")),
        }
    }
    let Some(document) = document else {
        bail!("DOCUMENT is missing\nhelp: see `cargo xtask import --help`");
    };
    let (update, keep, forget) = (update.is_some(), keep.is_some(), forget.is_some());
    for (name, is_given) in [("--keep", keep), ("--forget", forget)] {
        if is_given && !update {
            bail!("{name} is for updates\nhelp: write `--update {name}`");
        }
    }
    Ok(Command::Import(Import { document, sdk, overlays, names, events, update, forget, keep }))
}

/// `OPERATION=TYPE`. A path may hold `=`, the name of a type does not.
pub(super) fn stream(text: &str) -> Result<Events> {
    let parts = text.rsplit_once('=').map(|(operation, ty)| (operation.trim(), ty.trim()));
    match parts.filter(|(operation, ty)| !operation.is_empty() && !ty.is_empty()) {
        Some((operation, schema)) => {
            Ok(Events { operation: operation.to_owned(), schema: schema.to_owned() })
        }
        None => bail!(
            "`--events {text}` is not OPERATION=TYPE\nhelp: write `--events \"POST /chat=ChatEvent\"`"
        ),
    }
}
