//! The statuses that carry a type of error body: one of them, a class of them, or all others.

use std::fmt;

/// A key of `errors`. The most exact comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Statuses {
    /// One status: `404`.
    One(u16),
    /// A class, by its first digit: `4xx`.
    Class(u16),
    /// All others: `default`.
    Default,
}

impl Statuses {
    /// Reads a key of `errors`.
    pub fn read(text: &str) -> Option<Self> {
        match text.strip_suffix("xx").or_else(|| text.strip_suffix("XX")) {
            _ if text == "default" => Some(Self::Default),
            Some(class) => {
                class.parse().ok().filter(|class| (1..6).contains(class)).map(Self::Class)
            }
            None => text.parse().ok().filter(|it| (100..600).contains(it)).map(Self::One),
        }
    }

    /// Whether a status is among them.
    pub fn contains(self, status: u16) -> bool {
        match self {
            Self::One(one) => status == one,
            Self::Class(class) => status / 100 == class,
            Self::Default => true,
        }
    }

    /// Whether all of the others are among them.
    pub fn covers(self, others: Self) -> bool {
        match others {
            Self::One(status) => self.contains(status),
            Self::Class(_) | Self::Default => self == others || self == Self::Default,
        }
    }
}

impl fmt::Display for Statuses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(status) => write!(f, "{status}"),
            Self::Class(class) => write!(f, "{class}xx"),
            Self::Default => f.write_str("default"),
        }
    }
}
