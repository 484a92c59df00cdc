//! Limits: constraints on the values of a field, and how people read them.

use super::{Bound, Constraint};

/// A constraint with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The constraint.
    pub constraint: Constraint,
    /// Its value.
    pub bound: Bound,
}

/// Some limits in words, as `1 to 100 characters`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// The words.
    pub text: String,
    /// The code at their end.
    pub code: Option<String>,
}

/// Describes limits: both ends of a range together.
pub fn described(limits: &[Limit]) -> Vec<Described> {
    let bound = |constraint: Constraint| {
        limits.iter().find(|limit| limit.constraint == constraint).map(|limit| &limit.bound)
    };
    let mut all = Vec::new();
    for constraint in Constraint::ALL {
        if let Some(upper) = constraint.upper() {
            let noun = match constraint {
                Constraint::MinLength => "character",
                Constraint::MinItems => "item",
                _ => "",
            };
            all.extend(range(bound(*constraint), bound(upper), noun).map(plain));
        }
    }
    if let Some(Bound::Pattern(pattern)) = bound(Constraint::Pattern) {
        let code = pattern.chars().flat_map(visible).collect();
        all.push(Described { text: "matches ".to_owned(), code: Some(code) });
    }
    all
}

/// The characters that a character is shown as.
fn visible(letter: char) -> Vec<char> {
    if letter.is_control() || super::docs::is_invisible(letter) {
        letter.escape_default().collect()
    } else {
        vec![letter]
    }
}

fn plain(text: String) -> Described {
    Described { text, code: None }
}

/// A range of numbers, or of numbers of something.
fn range(least: Option<&Bound>, most: Option<&Bound>, noun: &str) -> Option<String> {
    let (numbers, last) = match (least, most) {
        (None, None) => return None,
        (Some(least), Some(most)) if least == most => (format!("exactly {least}"), most),
        (Some(least), Some(most)) => (format!("{least} to {most}"), most),
        (Some(least), None) => (format!("at least {least}"), least),
        (None, Some(most)) => (format!("at most {most}"), most),
    };
    Some(match (noun, last) {
        ("", _) => numbers,
        (noun, Bound::Count(1)) => format!("{numbers} {noun}"),
        (noun, _) => format!("{numbers} {noun}s"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_of_a_range_are_read_together() {
        let limits = |all: &[(Constraint, Bound)]| {
            let limits: Vec<Limit> = all
                .iter()
                .map(|(constraint, bound)| Limit { constraint: *constraint, bound: bound.clone() })
                .collect();
            let words = described(&limits).into_iter();
            let words = words.map(|it| format!("{}{}", it.text, it.code.unwrap_or_default()));
            words.collect::<Vec<_>>().join("; ")
        };
        let number = |text: &str| Bound::Number(text.to_owned());
        for (all, expected) in [
            (vec![(Constraint::MinLength, Bound::Count(1))], "at least 1 character"),
            (
                vec![
                    (Constraint::MinLength, Bound::Count(0)),
                    (Constraint::MaxLength, Bound::Count(1)),
                ],
                "0 to 1 character",
            ),
            (
                vec![
                    (Constraint::MinItems, Bound::Count(2)),
                    (Constraint::MaxItems, Bound::Count(2)),
                ],
                "exactly 2 items",
            ),
            (vec![(Constraint::Maximum, number("0.5"))], "at most 0.5"),
            (
                vec![
                    (Constraint::Pattern, Bound::Pattern("^\u{202e}a\n$".to_owned())),
                    (Constraint::Minimum, number("-1")),
                    (Constraint::Maximum, number("1")),
                ],
                "-1 to 1; matches ^\\u{202e}a\\n$",
            ),
            (vec![], ""),
        ] {
            assert_eq!(limits(&all), expected);
        }
    }
}
