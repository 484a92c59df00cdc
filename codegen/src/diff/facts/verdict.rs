//! Verdict on all changes together: the worst of each axis, and the version that must come next.

use super::change::Change;
use super::rule::{Level, Severity};
use super::version::Version;

/// Verdict on all changes together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// A released client against the new server.
    pub wire: Severity,
    /// The same without changes of drafts, which break without notice.
    pub counted_wire: Severity,
    /// A caller's code against the new crate.
    pub level: Level,
    /// The new client against an old server.
    pub lag: Severity,
    /// The version in the old spec.
    pub old_version: String,
    /// The version in the new spec.
    pub new_version: String,
    /// The least version that may come next by Cargo's rules. If the new spec has a pre-release of
    /// that version, it is that one.
    pub next_version: String,
}

impl Verdict {
    /// The worst of all changes.
    pub fn of(changes: &[Change], old_version: &str, new_version: &str) -> Self {
        let level = changes.iter().map(|change| change.level).max().unwrap_or(Level::None);
        // A break of a draft counts as an addition at most.
        let counted = |change: &Change| match change.is_draft {
            true => change.level.min(Level::Minor),
            false => change.level,
        };
        let counted = changes.iter().map(counted).max().unwrap_or(Level::None);
        Self {
            wire: worst(changes.iter().map(|change| change.wire)),
            counted_wire: worst(changes.iter().filter(|it| !it.is_draft).map(|it| it.wire)),
            level,
            lag: worst(changes.iter().map(|change| change.lag)),
            old_version: old_version.to_owned(),
            new_version: new_version.to_owned(),
            // Every fact is a change of the crate, and a published release cannot change.
            next_version: match changes {
                [] => old_version.to_owned(),
                _ => next(old_version, new_version, counted.max(Level::Patch)),
            },
        }
    }

    /// Returns the version of the next release: the new spec's, or the least one that is high
    /// enough.
    pub fn release(&self) -> &str {
        if self.is_version_enough() { &self.new_version } else { &self.next_version }
    }

    /// Whether released clients stop working, so that their users must upgrade. What they call of
    /// drafts may stop at any time.
    pub fn upgrade_required(&self) -> bool {
        self.counted_wire == Severity::Breaking
    }

    /// Whether the version in the new spec is later than that in the old one.
    pub fn is_version_raised(&self) -> bool {
        Version::parse(&self.new_version) > Version::parse(&self.old_version)
    }

    /// Whether the version in the new spec is high enough.
    pub fn is_version_enough(&self) -> bool {
        match (Version::parse(&self.new_version), Version::parse(&self.next_version)) {
            (Some(new), Some(next)) => new >= next,
            _ => self.new_version == self.next_version,
        }
    }
}

fn worst(severities: impl Iterator<Item = Severity>) -> Severity {
    severities.max().unwrap_or(Severity::Fine)
}

/// The least version that may follow `old`, or `new` if that is a pre-release which leads there.
fn next(old: &str, new: &str, level: Level) -> String {
    let Some(was) = Version::parse(old) else { return old.to_owned() };
    let least = was.next(level);
    match (Version::parse(new), Version::parse(&least)) {
        (Some(is), Some(next)) if is > was && is < next && is.leads_to(&next) => new.to_owned(),
        _ => least,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEVELS: [Level; 4] = [Level::None, Level::Patch, Level::Minor, Level::Major];

    #[test]
    fn the_leftmost_number_that_is_not_zero_is_the_major_one() {
        for (old, expected) in [
            ("1.2.3", ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]),
            ("1.0.0", ["1.0.0", "1.0.1", "1.1.0", "2.0.0"]),
            ("0.2.3", ["0.2.3", "0.2.4", "0.2.4", "0.3.0"]),
            ("0.0.3", ["0.0.3", "0.0.4", "0.0.4", "0.0.4"]),
            ("0.0.0", ["0.0.0", "0.0.1", "0.0.1", "0.0.1"]),
            ("1.2.3+build.7", ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]),
        ] {
            for (level, expected) in LEVELS.into_iter().zip(expected) {
                assert_eq!(next(old, old, level), expected, "{old} {level:?}");
            }
        }
    }

    #[test]
    fn any_later_pre_release_may_break() {
        for (old, expected) in [
            ("1.0.0-beta.1", "1.0.0-beta.2"),
            ("1.0.0-beta.9", "1.0.0-beta.10"),
            ("1.0.0-beta", "1.0.0-beta.1"),
            ("1.0.0-rc1", "1.0.0-rc1.1"),
            ("1.0.0-0", "1.0.0-1"),
            ("0.3.0-alpha.0+build.7", "0.3.0-alpha.1"),
            ("1.0.0-x.18446744073709551615", "1.0.0-x.18446744073709551615.1"),
        ] {
            for level in [Level::Patch, Level::Minor, Level::Major] {
                assert_eq!(next(old, old, level), expected, "{old} {level:?}");
                assert!(Version::parse(expected) > Version::parse(old), "{old} {expected}");
            }
        }
    }

    #[test]
    fn versions_have_the_order_of_semantic_versioning() {
        let order = [
            "0.0.1-1",
            "0.0.1",
            "0.1.0",
            "1.0.0-1",
            "1.0.0-2",
            "1.0.0-10",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.1-rc.1",
            "1.2.0",
            "1.10.0",
            "2.0.0",
        ];
        for pair in order.windows(2) {
            assert!(Version::parse(pair[0]) < Version::parse(pair[1]), "{pair:?}");
        }
        assert_eq!(Version::parse("1.0.0+a"), Version::parse("1.0.0+b"));
    }

    /// The least version is never more than a version that is enough, nor the other way around.
    #[test]
    fn a_version_is_enough_if_it_is_at_least_the_least() {
        let cases: &[(&str, Level, &[&str], &[&str])] = &[
            (
                "1.2.3",
                Level::Patch,
                &["1.2.4", "1.2.4-rc.1", "2.0.0"],
                &["1.2.3", "1.2.3+b", "1.2.2"],
            ),
            (
                "1.2.3",
                Level::Minor,
                &["1.3.0", "1.10.0", "2.0.0", "1.3.0-rc.1", "1.4.0-a"],
                &["1.2.3", "1.2.4", "1.2.9-rc.1", "0.9.0"],
            ),
            (
                "1.2.3",
                Level::Major,
                &["2.0.0", "2.0.0-alpha", "3.1.0"],
                &["1.2.3", "1.3.0", "1.99.99", "1.9.9-rc.1"],
            ),
            ("1.2.3+a", Level::Patch, &["1.2.4", "1.2.4+a"], &["1.2.3+b", "1.2.3"]),
            ("0.2.3", Level::Minor, &["0.2.4", "0.2.4-rc.1", "0.3.0"], &["0.2.3", "0.1.9"]),
            ("0.2.3", Level::Major, &["0.3.0", "0.3.0-rc.1", "1.0.0"], &["0.2.4", "0.2.4-rc.1"]),
            (
                "0.0.3",
                Level::Major,
                &["0.0.4", "0.0.4-rc.1", "0.1.0"],
                &["0.0.3", "0.0.2", "0.0.3-rc.1"],
            ),
            (
                "1.0.0-beta.1",
                Level::Major,
                &["1.0.0-beta.2", "1.0.0-beta.1.1", "1.0.0-rc.1", "1.0.0", "1.0.1"],
                &["1.0.0-beta.1", "1.0.0-beta.1+b", "1.0.0-beta.0", "1.0.0-alpha", "0.9.9"],
            ),
            (
                "1.0.0-beta",
                Level::Patch,
                &["1.0.0-beta.1", "1.0.0-beta.0", "1.0.0-gamma"],
                &["1.0.0-beta", "1.0.0-alpha.9"],
            ),
            (
                "0.1.0-alpha.1",
                Level::Minor,
                &["0.1.0-alpha.2", "0.1.0"],
                &["0.1.0-alpha.1", "0.0.9"],
            ),
        ];
        for (old, level, enough, short) in cases {
            let verdict = |new: &str| {
                let next_version = next(old, new, *level);
                Verdict { level: *level, next_version, ..Verdict::of(&[], old, new) }
            };
            for new in *enough {
                let verdict = verdict(new);
                let next = Version::parse(&verdict.next_version);
                assert!(verdict.is_version_enough(), "{old} {level:?} {new}");
                assert!(next > Version::parse(old), "{old} {level:?} {new}");
            }
            for new in *short {
                assert!(!verdict(new).is_version_enough(), "{old} {level:?} {new}");
            }
        }
    }

    #[test]
    fn without_a_change_the_version_may_stay_but_not_fall() {
        for old in ["1.2.3", "0.0.1", "1.0.0-beta.1", "1.2.3+build"] {
            let verdict = |new: &str| Verdict::of(&[], old, new);
            assert_eq!(verdict(old).next_version, old);
            assert!(verdict(old).is_version_enough() && verdict("9.0.0").is_version_enough());
            assert!(!verdict("0.0.1-alpha").is_version_enough(), "{old}");
        }
        assert!(!Verdict::of(&[], "1.0.0", "1.0.0-rc.1").is_version_enough());
    }
}
