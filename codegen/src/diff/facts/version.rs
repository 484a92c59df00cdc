//! Semantic versions: their order, and the least one that Cargo's rules allow after another.
//!
//! Invariant: the order is the precedence of semver.org. Build metadata has no part in it.

use std::cmp::Ordering;

use super::rule::Level;

/// A semantic version without its build metadata.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Version<'a> {
    numbers: [u64; 3],
    /// The identifiers after the hyphen; none for a release.
    pre: Vec<&'a str>,
}

impl<'a> Version<'a> {
    /// Parses a version. None if it is not one.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let (text, _build) = text.split_once('+').unwrap_or((text, ""));
        let (core, pre) = text.split_once('-').unwrap_or((text, ""));
        let mut parts = core.split('.').map(|number| number.parse().ok());
        let numbers = [parts.next()??, parts.next()??, parts.next()??];
        let pre = pre.split('.').filter(|identifier| !identifier.is_empty()).collect();
        parts.next().is_none().then_some(Self { numbers, pre })
    }

    /// Returns the least version that may follow with changes of a level.
    ///
    /// To Cargo the leftmost number that is not 0 is the major one. A pre-release has promised
    /// nothing, so the next pre-release may hold any change.
    pub(super) fn next(&self, level: Level) -> String {
        let [major, minor, patch] = self.numbers;
        if !self.pre.is_empty() {
            return format!("{major}.{minor}.{patch}-{}", next_pre(&self.pre));
        }
        let [major, minor, patch] = match (level, major, minor) {
            (Level::None, ..) => self.numbers,
            (Level::Major, 0, 0) => [0, 0, patch.saturating_add(1)],
            (Level::Major, 0, _) => [0, minor.saturating_add(1), 0],
            (Level::Major, ..) => [major.saturating_add(1), 0, 0],
            (Level::Minor, 1.., _) => [major, minor.saturating_add(1), 0],
            _ => [major, minor, patch.saturating_add(1)],
        };
        format!("{major}.{minor}.{patch}")
    }

    /// Whether this is a pre-release of another version, or of the same release as it.
    pub(super) fn leads_to(&self, other: &Self) -> bool {
        !self.pre.is_empty() && self.numbers == other.numbers
    }
}

impl Ord for Version<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        // A pre-release comes before its release.
        let pre = || match (self.pre.is_empty(), other.pre.is_empty()) {
            (false, false) => {
                self.pre.iter().map(|it| key(it)).cmp(other.pre.iter().map(|it| key(it)))
            }
            (is_release, is_other_release) => is_release.cmp(&is_other_release),
        };
        self.numbers.cmp(&other.numbers).then_with(pre)
    }
}

impl PartialOrd for Version<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The order of identifiers: numbers by their value and before words, words by their letters.
fn key(identifier: &str) -> (Option<&str>, u64) {
    match identifier.parse() {
        Ok(number) => (None, number),
        Err(_) => (Some(identifier), 0),
    }
}

/// The identifiers of the next pre-release: `beta.1` → `beta.2`, `alpha` → `alpha.1`.
fn next_pre(pre: &[&str]) -> String {
    let (before, next) = match pre.split_last() {
        Some((last, before)) => match last.parse::<u64>().ok().and_then(|last| last.checked_add(1))
        {
            Some(next) => (before, next),
            None => (pre, 1),
        },
        None => (pre, 1),
    };
    let next = next.to_string();
    before.iter().copied().chain([next.as_str()]).collect::<Vec<_>>().join(".")
}
