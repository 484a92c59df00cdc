//! What all changes together mean: the worst of each axis, and the version that must come next.

use super::change::Change;
use super::rule::{Level, Severity};

/// What all changes together mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// A released client against the new server.
    pub wire: Severity,
    /// A caller's code against the new crate.
    pub level: Level,
    /// The new client against an old server.
    pub lag: Severity,
    /// The version in the old spec.
    pub old_version: String,
    /// The version in the new spec.
    pub new_version: String,
    /// The least version that may come next by Cargo's rules.
    pub next_version: String,
}

impl Verdict {
    /// The worst of all changes.
    pub fn of(changes: &[Change], old_version: &str, new_version: &str) -> Self {
        let level = changes.iter().map(|change| change.level).max().unwrap_or(Level::None);
        Self {
            wire: worst(changes.iter().map(|change| change.wire)),
            level,
            lag: worst(changes.iter().map(|change| change.lag)),
            old_version: old_version.to_owned(),
            new_version: new_version.to_owned(),
            // Whatever is told is in the crate, though nobody may notice, and a release stays as it is.
            next_version: match changes {
                [] => old_version.to_owned(),
                _ => next(old_version, level.max(Level::Patch)),
            },
        }
    }

    /// Whether released clients stop working, so that their users must come along.
    pub fn upgrade_required(&self) -> bool {
        self.wire == Severity::Breaking
    }

    /// Whether the version in the new spec is high enough. A pre-release of one that is will do.
    pub fn is_version_enough(&self) -> bool {
        let (Some(new), Some(next)) = (parse(&self.new_version), parse(&self.next_version)) else {
            return self.new_version == self.next_version;
        };
        let is_another =
            self.next_version == self.old_version || self.new_version != self.old_version;
        new.numbers >= next.numbers && is_another
    }
}

fn worst(severities: impl Iterator<Item = Severity>) -> Severity {
    severities.max().unwrap_or(Severity::Fine)
}

/// The least version after `old`: the leftmost number that is not 0 is the major one to Cargo.
/// A pre-release has promised nothing, so what it leads to will do.
fn next(old: &str, level: Level) -> String {
    let Some(Parsed { numbers: [major, minor, patch], release }) = parse(old) else {
        return old.to_owned();
    };
    if level == Level::None {
        return old.to_owned();
    }
    let [major, minor, patch] = match (level, major, minor) {
        _ if !release => [major, minor, patch],
        (Level::Major, 0, 0) => [0, 0, patch + 1],
        (Level::Major, 0, _) => [0, minor + 1, 0],
        (Level::Major, ..) => [major + 1, 0, 0],
        (Level::Minor, 1.., _) => [major, minor + 1, 0],
        _ => [major, minor, patch + 1],
    };
    format!("{major}.{minor}.{patch}")
}

/// Three numbers, and whether nothing such as `-rc.1` follows: it comes before the release.
struct Parsed {
    numbers: [u64; 3],
    release: bool,
}

fn parse(version: &str) -> Option<Parsed> {
    let (version, _build) = version.split_once('+').unwrap_or((version, ""));
    let (core, pre) = version.split_once('-').unwrap_or((version, ""));
    let mut parts = core.split('.').map(|number| number.parse().ok());
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(Parsed { numbers, release: pre.is_empty() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_leftmost_number_that_is_not_zero_is_the_major_one() {
        for (old, level, expected) in [
            ("1.2.3", Level::Major, "2.0.0"),
            ("1.2.3", Level::Minor, "1.3.0"),
            ("1.2.3", Level::Patch, "1.2.4"),
            ("1.2.3", Level::None, "1.2.3"),
            ("0.2.3", Level::Major, "0.3.0"),
            ("0.2.3", Level::Minor, "0.2.4"),
            ("0.2.3", Level::Patch, "0.2.4"),
            ("0.0.3", Level::Major, "0.0.4"),
            ("0.0.3", Level::Minor, "0.0.4"),
            ("1.0.0-rc.1", Level::Major, "1.0.0"),
            ("1.2.3+build", Level::Patch, "1.2.4"),
        ] {
            assert_eq!(next(old, level), expected, "{old} {level:?}");
        }
    }

    #[test]
    fn a_version_is_enough_from_the_next_one_on() {
        let enough = |new: &str| {
            let mut verdict = Verdict::of(&[], "1.2.3", new);
            verdict.next_version = next("1.2.3", Level::Minor);
            verdict.is_version_enough()
        };
        assert!(enough("1.3.0") && enough("1.10.0") && enough("2.0.0") && enough("1.3.0-rc.1"));
        assert!(!enough("1.2.3") && !enough("1.2.4") && !enough("1.2.9-rc.1"));
    }

    #[test]
    fn one_pre_release_follows_another() {
        let enough = |new: &str| {
            let mut verdict = Verdict::of(&[], "1.0.0-rc.1", new);
            verdict.level = Level::Major;
            verdict.next_version = next("1.0.0-rc.1", Level::Major);
            verdict.is_version_enough()
        };
        assert!(enough("1.0.0-rc.2") && enough("1.0.0"));
        assert!(!enough("1.0.0-rc.1"));
    }
}
