//! Rules: the meaning of each kind of change.

/// Effect of a change on running programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing.
    Fine,
    /// The shape matches, but the behaviour differs, or may differ.
    Dangerous,
    /// Calls fail, or their responses cannot be read.
    Breaking,
}

impl Severity {
    /// As JSON and people write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Dangerous => "dangerous",
            Self::Breaking => "breaking",
        }
    }
}

/// Effect of a change on code that uses the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The change is not visible to it.
    None,
    /// It goes on as before.
    Patch,
    /// It goes on as before, and there is more to use.
    Minor,
    /// It may no longer compile, or do something else.
    Major,
}

impl Level {
    /// As JSON and people write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// The part of a changelog that a change belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the variants say it")]
pub enum Section {
    Removed,
    Changed,
    Added,
    Deprecated,
    Fixed,
}

impl Section {
    /// Its heading.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Removed => "Removed",
            Self::Changed => "Changed",
            Self::Added => "Added",
            Self::Deprecated => "Deprecated",
            Self::Fixed => "Fixed",
        }
    }
}

/// A kind of change, and what it means.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, which never changes: `response.field.added`.
    pub id: &'static str,
    /// The rule of the reverse change; the rule itself if both directions are alike.
    pub mirror: &'static str,
    /// A released client against the new server.
    pub wire: Severity,
    /// A caller's code against the new crate.
    pub level: Level,
    /// The new client against an old server. What only code that asks for something new would meet
    /// is fine: an operation that is not there yet, a parameter that is not understood yet.
    pub lag: Severity,
    /// Reason why it breaks callers though their code compiles.
    pub silent: Option<&'static str>,
    /// Reason why there is no such rule for the other direction, if it is one of requests or
    /// responses.
    pub one_sided: Option<&'static str>,
}

impl Rule {
    /// The rule of the same change in the other direction, if this one has a direction.
    pub fn counterpart(&self) -> Option<String> {
        let (side, rest) = self.id.split_once('.')?;
        match side {
            "request" => Some(format!("response.{rest}")),
            "response" => Some(format!("request.{rest}")),
            _ => None,
        }
    }
}
