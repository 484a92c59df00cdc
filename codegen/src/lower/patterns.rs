//! Whether a text matches the `pattern` of its type.
//!
//! A pattern is a regular expression of the API's dialect, mostly that of ECMAScript. Those that
//! are written with what all dialects share are tried; any other may match.

use crate::regexp::Regexp;

/// The longest pattern that is tried.
const LONGEST: usize = 1000;

/// The most that the repetitions of a pattern may multiply to.
const REPETITIONS: u64 = 100_000;

/// Whether a part of the text matches a pattern, as far as can be known.
pub(super) fn may_match(pattern: &str, text: &str) -> bool {
    let Some(whole) = whole(pattern) else { return true };
    Regexp::parse(&whole).is_none_or(|regexp| regexp.matches(text, true))
}

/// Returns the expression of RFC 9485 that matches a whole text where a pattern matches a part of
/// it. None if the pattern uses more.
fn whole(pattern: &str) -> Option<String> {
    if pattern.len() > LONGEST || repetitions(pattern) > REPETITIONS {
        return None;
    }
    let (from_start, rest) = match pattern.strip_prefix('^') {
        Some(rest) => (true, rest),
        None => (false, pattern),
    };
    let (to_end, rest) = match rest.strip_suffix('$') {
        Some(before) if is_plain_end(before) => (true, before),
        _ => (false, rest),
    };
    let (mut out, mut depth, mut in_class) = (String::new(), 0_u32, false);
    let mut letters = rest.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next()? {
                'd' => out.push_str(if in_class { "0-9" } else { "[0-9]" }),
                'w' => out.push_str(if in_class { "A-Za-z0-9_" } else { "[A-Za-z0-9_]" }),
                letter @ ('n' | 'r' | 't') => out.extend(['\\', letter]),
                letter if letter.is_ascii_punctuation() => out.extend(['\\', letter]),
                _ => return None,
            },
            ']' if in_class => {
                in_class = false;
                out.push(letter);
            }
            '[' if in_class => out.push_str("\\["),
            _ if in_class => out.push(letter),
            '[' => {
                in_class = true;
                out.push(letter);
            }
            '^' | '$' => return None,
            // An anchor belongs to one alternative only.
            '|' if depth == 0 && (from_start || to_end) => return None,
            '(' => {
                depth += 1;
                out.push(letter);
                if letters.next_if_eq(&'?').is_some() {
                    letters.next_if_eq(&':')?;
                }
            }
            ')' => {
                depth = depth.checked_sub(1)?;
                out.push(letter);
            }
            _ => {
                out.push(letter);
                // A lazy repetition matches what a greedy one does.
                if matches!(letter, '*' | '+' | '?' | '}') {
                    letters.next_if_eq(&'?');
                }
            }
        }
    }
    const ANY: &str = "(.|\\n|\\r)*";
    let (before, after) = (if from_start { "" } else { ANY }, if to_end { "" } else { ANY });
    Some(format!("{before}({out}){after}"))
}

/// Whether a `$` behind this is an anchor.
fn is_plain_end(before: &str) -> bool {
    let slashes = before.chars().rev().take_while(|letter| *letter == '\\').count();
    slashes % 2 == 0
}

/// An upper bound of how often the smallest part of a pattern is repeated by numbers.
fn repetitions(pattern: &str) -> u64 {
    let numbers = pattern.split('{').skip(1).filter_map(|part| part.split_once('}'));
    let most = |text: &str| text.split(',').filter_map(|it| it.parse::<u64>().ok()).max();
    numbers.filter_map(|(text, _)| most(text)).fold(1, |all, it| all.saturating_mul(it.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_held_against_what_all_dialects_share() {
        for (pattern, matching, other) in [
            ("^[a-z]+$", "abc", "abc1"),
            ("[a-z]", "12a", "12"),
            ("^a", "ab\nc", "ba"),
            ("a$", "b\na", "ab"),
            ("^\\d{2,3}$", "123", "1234"),
            ("^[\\w.-]+$", "a_b.c-1", "a b"),
            ("^(?:a|b)c?$", "bc", "abc"),
            ("a|b", "xb", "x"),
            ("^\\$$", "$", "a"),
            ("^[^/]*$", "a", "a/b"),
            ("^a+?$", "aa", "b"),
        ] {
            assert!(may_match(pattern, matching), "{pattern} {matching}");
            assert!(!may_match(pattern, other), "{pattern} {other}");
        }
    }

    #[test]
    fn what_one_dialect_has_may_match_anything() {
        for pattern in
            ["^(?!a)b", "\\p{L}", "^a$|b", "(", "a{1000}{1000}", "((a{900}){900}){900}", "x^"]
        {
            assert!(may_match(pattern, "?"), "{pattern}");
        }
    }
}
