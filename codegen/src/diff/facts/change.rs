//! One change: what it is, where it is, and what it means.

use super::rule::{Level, Rule, Section, Severity};
use crate::fnv::Fnv;

/// Direction in which a changed thing travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// From the client to the server.
    Request,
    /// From the server to the client.
    Response,
    /// Both ways.
    Both,
    /// It does not: it concerns the crate or a call as a whole.
    Neither,
}

impl Side {
    /// Whether it travels to the server.
    pub(crate) fn is_sent(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }

    /// Whether it travels to the client.
    pub(crate) fn is_received(self) -> bool {
        matches!(self, Self::Response | Self::Both)
    }

    /// As JSON and people write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Both => "both",
            Self::Neither => "neither",
        }
    }
}

/// A way through the spec, from the top: `["types", "Note", "title"]`. Words of the language that
/// hold others (`fields`, `variants`) are left out.
pub type SpecPath = Vec<String>;

/// The ends of subjects of rules that are properties of something that stays.
const PROPERTIES: [&str; 19] = [
    "client.auth",
    "deprecation",
    "field.others",
    "operation.error",
    "package.features",
    "pagination",
    "pagination.total",
    "request.empty-body",
    "response.body",
    "sensitive",
    "tombstone",
    ".constraint",
    ".default",
    ".format",
    ".idempotency",
    ".option",
    ".sent",
    ".write-only",
    "union.error",
];

/// One change, however many uses it has.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Rule for this kind of change.
    pub rule: &'static Rule,
    /// Path in the old spec; if only the new one has it, the path where it would be.
    pub old_path: SpecPath,
    /// Path in the new spec; if only the old one has it, the path where it would be.
    pub new_path: SpecPath,
    /// Name in Rust: `client.notes().list().limit()`, `types::Note::title`.
    pub rust_path: String,
    /// Name on the wire: `GET /notes query.limit`, `Note.title`. Empty where it is nothing.
    pub wire_path: String,
    /// The operations that it concerns, by their names in the spec; none if it concerns the client.
    pub operations: Vec<String>,
    /// Direction in which it travels.
    pub side: Side,
    /// Old value.
    pub old: Option<String>,
    /// New value.
    pub new: Option<String>,
    /// The types of both values in Rust, or the names of methods, where callers' code has others;
    /// a text is empty where it has none.
    pub rust: Option<(String, String)>,
    /// All of it in one line.
    pub message: String,
    /// A released client against the new server. As the rule says; for what travels both ways, the
    /// worse of both directions.
    pub wire: Severity,
    /// A caller's code against the new crate.
    pub level: Level,
    /// The new client against an old server.
    pub lag: Severity,
    /// What to use in place of what was removed, as its tombstone says it. The message has it too.
    pub instead: Option<String>,
    /// The path that the tombstone names, of what was removed or of what it was in.
    pub tombstone: Option<String>,
    /// Whether it concerns drafts alone, which break without notice.
    pub is_draft: bool,
}

impl Change {
    /// Returns its path in the new spec, or in the old one if it was removed: `types.Note.title`.
    pub fn spec_path(&self) -> String {
        let path =
            if self.new.is_none() && self.old.is_some() { &self.old_path } else { &self.new_path };
        path.join(".")
    }

    /// Returns the section of a changelog that lists it.
    ///
    /// What only got or lost a property, such as a format or a default, is listed as changed.
    pub fn section(&self) -> Section {
        let (subject, how) = self.rule.id.rsplit_once('.').unwrap_or_default();
        match (subject, how) {
            ("deprecation" | "alias", "added") => Section::Deprecated,
            ("alias" | "type.name", "removed") => Section::Removed,
            ("type.name", "added") => Section::Added,
            ("docs", _) => Section::Fixed,
            _ if PROPERTIES.iter().any(|one| subject == *one || subject.ends_with(one)) => {
                Section::Changed
            }
            // It is there on both sides.
            _ if self.old.is_some() && self.new.is_some() => Section::Changed,
            (_, "added") => Section::Added,
            (_, "removed") => Section::Removed,
            _ => Section::Changed,
        }
    }

    /// Returns 16 hexadecimal digits that identify the change. They depend neither on its position
    /// in the files nor on the words of its message.
    pub fn fingerprint(&self) -> String {
        let parts = [
            self.rule.id,
            &self.spec_path(),
            self.old.as_deref().unwrap_or("\0"),
            self.new.as_deref().unwrap_or("\0"),
        ];
        let hash = parts
            .iter()
            .fold(Fnv::default(), |hash, part| hash.with(part.as_bytes()).with(&[0xff]));
        format!("{:016x}", hash.get())
    }
}
