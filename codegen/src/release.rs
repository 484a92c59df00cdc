//! What a release changes: the version in the spec, its lock, and the crate's changelog.
//!
//! Texts that people keep are changed at one place only. Comments and formatting stay.

use std::collections::BTreeSet;

use crate::analysis::analyze;
use crate::diagnostics::{Diagnostic, Diagnostics, Source, locate};
use crate::example;
use crate::lock;
use crate::spec;
use crate::yaml::Spanned;

/// The name and the version of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The name of the crate.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// Returns the package that a spec describes.
///
/// # Errors
///
/// Every mistake in the reading of the spec.
pub fn package(sources: &[Source]) -> Result<Package, Diagnostics> {
    let (name, version) = name_and_version(sources)?;
    Ok(Package { name: name.value, version: version.value })
}

/// Returns the spec with another version of the package.
///
/// # Errors
///
/// Every mistake in the reading of the spec, and a version that is not spelled where it stands.
pub fn with_version(sources: &[Source], version: &str) -> Result<Vec<Source>, Diagnostics> {
    let (_, Spanned { value: former, place }) = name_and_version(sources)?;
    let mut sources = sources.to_vec();
    let source = &mut sources[usize::from(place.source())];
    let sight =
        place.number().and_then(|node| locate(&source.text, &BTreeSet::from([node])).remove(&node));
    let start = sight.filter(|sight| sight.repeats.is_none()).and_then(|sight| {
        let text = source.text.get(sight.offset..sight.end.max(sight.offset))?;
        Some(sight.offset + text.find(&former)?)
    });
    match start {
        Some(start) => source.text.replace_range(start..start + former.len(), version),
        None => {
            let mut diagnostics = Diagnostics::default();
            let message = "the version cannot be changed in this form";
            let help = format!("write `version: {version}`, then release again");
            diagnostics.push(Diagnostic::new("bad-value", message, place).help(help));
            return Err(diagnostics);
        }
    }
    Ok(sources)
}

/// Returns the lock of the crate that a spec describes, its former lock included.
///
/// # Errors
///
/// Every mistake in the sources.
pub fn lock(sources: &[Source]) -> Result<String, Diagnostics> {
    analyze(sources).map(|analysis| lock::of(&analysis.api))
}

fn name_and_version(sources: &[Source]) -> Result<(Spanned<String>, Spanned<String>), Diagnostics> {
    let (spec, diagnostics) = spec::parse(example::split(sources).0);
    let package = spec.package.and_then(|package| package.name.zip(package.version));
    let mut diagnostics = diagnostics;
    if package.is_none() && diagnostics.is_empty() {
        let message = "the package has no name or no version";
        let place = crate::diagnostics::Place::file(0);
        let help = "write `package: {name: …, version: …}`";
        diagnostics.push(Diagnostic::new("missing-key", message, place).help(help));
    }
    match package {
        Some(package) if diagnostics.is_empty() => Ok(package),
        _ => Err(diagnostics),
    }
}

/// Returns a changelog with the entry of a release above those of former ones, below its heading.
/// What is already said about the release, or below `## Unreleased`, stays. None if the changelog
/// has the entry.
///
/// An entry is as [`crate::diff::report::markdown`] returns it.
pub fn with_entry(changelog: &str, version: &str, entry: &str) -> Option<String> {
    let headings = headings(changelog);
    if headings.iter().any(|(_, title)| names(title, version)) {
        return None;
    }
    let heading = format!("## {version}\n");
    let body = entry.strip_prefix(&heading).unwrap_or(entry).trim_matches('\n');
    let mut parts = vec![heading.trim_end()];
    let (before, after) = match headings.first() {
        Some((start, title)) if names(title, "unreleased") => {
            let end = headings.get(1).map_or(changelog.len(), |(start, _)| *start);
            let below = changelog[*start..end].split_once('\n').map_or("", |(_, below)| below);
            parts.push(below.trim());
            (&changelog[..*start], &changelog[end..])
        }
        Some((start, _)) => changelog.split_at(*start),
        None => (changelog, ""),
    };
    parts.push(body);
    let before = match before.trim_end() {
        "" => "# Changelog",
        before => before,
    };
    parts.insert(0, before);
    parts.push(after.trim_end());
    parts.retain(|part| !part.is_empty());
    Some(parts.join("\n\n") + "\n")
}

/// Headings of releases: where their lines start, and their texts.
fn headings(changelog: &str) -> Vec<(usize, &str)> {
    let mut headings = Vec::new();
    let (mut start, mut is_code) = (0, false);
    for line in changelog.split_inclusive('\n') {
        is_code ^= line.starts_with("```");
        if let Some(title) = line.strip_prefix("## ").filter(|_| !is_code) {
            headings.push((start, title.trim()));
        }
        start += line.len();
    }
    headings
}

/// Whether a heading names a version: `0.2.0`, `[0.2.0] - 2026-01-01`, `v0.2.0`.
fn names(title: &str, version: &str) -> bool {
    let word = title.split_whitespace().next().unwrap_or_default();
    let word = word.trim_start_matches('[').split(']').next().unwrap_or_default();
    word.strip_prefix('v').unwrap_or(word).eq_ignore_ascii_case(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: &str = "## 0.2.0\n\n### Added\n\n- More.\n";

    #[test]
    fn an_entry_stands_above_those_of_former_releases() {
        for (before, after) in [
            ("", "# Changelog\n\n## 0.2.0\n\n### Added\n\n- More.\n"),
            (
                "# Changes\n\nOf notes.\n\n## 0.1.0\n\n- First.\n",
                "# Changes\n\nOf notes.\n\n## 0.2.0\n\n### Added\n\n- More.\n\n## 0.1.0\n\n- First.\n",
            ),
            (
                "# Changelog\n\n## [Unreleased]\n\nBy hand.\n\n## 0.1.0\n\n- First.\n",
                "# Changelog\n\n## 0.2.0\n\nBy hand.\n\n### Added\n\n- More.\n\n## 0.1.0\n\n- First.\n",
            ),
            (
                "# Changelog\n\n```\n## 0.2.0\n```\n",
                "# Changelog\n\n```\n## 0.2.0\n```\n\n## 0.2.0\n\n### Added\n\n- More.\n",
            ),
        ] {
            assert_eq!(with_entry(before, "0.2.0", ENTRY).as_deref(), Some(after));
        }
        for known in ["## 0.2.0\n", "# C\n\n## [0.2.0] - 2026-01-01\n", "## v0.2.0\n"] {
            assert_eq!(with_entry(known, "0.2.0", ENTRY), None, "{known}");
        }
        let unchanged = with_entry("# C\n\n## 0.1.0\n", "0.2.0", "Nothing.\n");
        assert_eq!(unchanged.as_deref(), Some("# C\n\n## 0.2.0\n\nNothing.\n\n## 0.1.0\n"));
    }

    #[test]
    fn a_version_that_is_not_spelled_where_it_stands_is_a_mistake() {
        let text = "package:\n  name: notes\n  keywords: [&v \"0.1.0\"]\n  version: *v\n\
                    client: {name: Notes, base_url: https://a.example}\ntypes: {}\n";
        let spec = vec![Source { name: "notes.yaml".to_owned(), text: text.to_owned() }];
        let mistakes = with_version(&spec, "0.2.0").unwrap_err().render(&spec);
        assert!(mistakes.contains("notes.yaml:4:"), "{mistakes}");
        assert!(mistakes.contains("write `version: 0.2.0`, then release again"), "{mistakes}");
    }

    #[test]
    fn the_version_is_replaced_where_it_stands() {
        for (before, after) in [
            ("  version: 0.1.0 # mind\n", "  version: 0.2.0 # mind\n"),
            ("  version:   \"0.1.0\"\n", "  version:   \"0.2.0\"\n"),
            ("  version: '0.1.0'\n", "  version: '0.2.0'\n"),
            ("  version: &v 0.1.0\n", "  version: &v 0.2.0\n"),
            ("  version: >-\n    0.1.0\n", "  version: >-\n    0.2.0\n"),
        ] {
            let spec = |version: &str| {
                let text = format!(
                    "package:\n  name: notes\n{version}client: {{name: Notes, base_url: https://a.example}}\n\
                     types: {{}}\n"
                );
                vec![Source { name: "notes.yaml".to_owned(), text }]
            };
            let sources = with_version(&spec(before), "0.2.0")
                .unwrap_or_else(|mistakes| panic!("{}", mistakes.render(&spec(before))));
            assert_eq!(sources[0].text, spec(after)[0].text);
        }
    }
}
