//! The stability of a part of an API.

/// How much of a part of an API may change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stability {
    /// It may change or be removed at any time: breaks do not count.
    Draft,
    /// It may change.
    Beta,
    /// It changes by the rules of versions.
    #[default]
    Stable,
}

impl Stability {
    /// All of them, the least stable first.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Beta, Self::Stable];

    /// Returns the word for it in specs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Beta => "beta",
            Self::Stable => "stable",
        }
    }

    /// Returns what documentation says of it; empty of what is stable.
    pub fn docs(self) -> &'static str {
        match self {
            Self::Draft => "Draft: may change or be removed at any time.",
            Self::Beta => "Beta: may change.",
            Self::Stable => "",
        }
    }
}
