//! Semantic versions.

use std::cmp::Ordering;

/// Whether a text is a semantic version.
pub(crate) fn is_version(text: &str) -> bool {
    let (text, build) = match text.split_once('+') {
        Some((text, build)) => (text, Some(build)),
        None => (text, None),
    };
    let (numbers, pre) = match text.split_once('-') {
        Some((numbers, pre)) => (numbers, Some(pre)),
        None => (text, None),
    };
    let number = |part: &str| {
        part.parse::<u64>().is_ok()
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && (part == "0" || !part.starts_with('0'))
    };
    let word = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let no_zeros = |part: &str| !part.bytes().all(|byte| byte.is_ascii_digit()) || number(part);
    numbers.split('.').count() == 3
        && numbers.split('.').all(number)
        && pre.is_none_or(|pre| pre.split('.').all(|part| word(part) && no_zeros(part)))
        && build.is_none_or(|build| build.split('.').all(word))
}

/// Whether something can be in a package of one version since another, both of them semantic
/// versions. A pre-release may say what its release has.
pub(crate) fn can_have_since(package: &str, since: &str) -> bool {
    let (package, since) = (Precedence::of(package), Precedence::of(since));
    let numbers = since.numbers.cmp(&package.numbers);
    numbers.then_with(|| match since.pre.is_empty() || package.pre.is_empty() {
        true => Ordering::Equal,
        false => since.pre.cmp(&package.pre),
    }) != Ordering::Greater
}

/// What the order of versions depends on.
struct Precedence<'a> {
    numbers: Vec<u64>,
    /// The identifiers after the hyphen: numbers come before words.
    pre: Vec<(Option<&'a str>, u64)>,
}

impl<'a> Precedence<'a> {
    fn of(version: &'a str) -> Self {
        let (text, _build) = version.split_once('+').unwrap_or((version, ""));
        let (numbers, pre) = text.split_once('-').unwrap_or((text, ""));
        let identifiers = pre.split('.').filter(|identifier| !identifier.is_empty());
        Self {
            numbers: numbers.split('.').filter_map(|number| number.parse().ok()).collect(),
            pre: identifiers
                .map(|it| it.parse().map_or((Some(it), 0), |number| (None, number)))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_there_since_a_later_version() {
        for (package, since, is_possible) in [
            ("0.4.0", "0.4.0", true),
            ("0.10.0", "0.9.0", true),
            ("0.4.0", "0.4.1", false),
            ("1.0.0", "0.9.9", true),
            ("0.4.0", "0.4.0-rc.1", true),
            ("0.4.0-rc.1", "0.4.0", true),
            ("0.4.0-rc.2", "0.4.0-rc.10", false),
            ("0.4.0-rc.2", "0.4.0-beta", true),
            ("0.4.0+1", "0.4.0+2", true),
        ] {
            assert_eq!(can_have_since(package, since), is_possible, "{package} {since}");
        }
    }
}
