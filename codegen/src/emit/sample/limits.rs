//! Samples that keep the constraints on a value, as far as that is easily done.

use super::given;
use super::json::Json;
use crate::api::{Bound, Constraint, Limit, Literal};

/// The longest text and list that a sample is made to be.
const LONGEST: u64 = 64;

/// Changes a sample so that it keeps constraints. What a `pattern` matches is not made up.
pub(super) fn kept(limits: &[Limit], sample: Json) -> Json {
    match sample {
        Json::Array(mut items) => {
            if let Some(least) = count(limits, Constraint::MinItems)
                && let Some(last) = items.last().cloned()
            {
                items.resize(items.len().max(least), last);
            }
            if let Some(most) = count(limits, Constraint::MaxItems) {
                items.truncate(most);
            }
            Json::Array(items)
        }
        Json::Text(text) if is_name(&text) => {
            let name = given::text(&text);
            let mut letters: Vec<char> = name.chars().collect();
            if let Some(least) = count(limits, Constraint::MinLength)
                && letters.len() < least
            {
                let repeated = name.chars().chain(['_']).cycle();
                letters = repeated.take(least).collect();
            }
            if let Some(most) = count(limits, Constraint::MaxLength) {
                letters.truncate(most);
            }
            Json::Text(Literal::String(letters.into_iter().collect()).to_string())
        }
        Json::Text(text) => Json::Text(number(limits, text)),
        sample @ Json::Object(_) => sample,
    }
}

/// Whether a sample is a text that was made of a name.
fn is_name(json: &str) -> bool {
    let inner = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.is_some_and(|name| {
        !name.is_empty() && name.bytes().all(|it| it.is_ascii_lowercase() || it == b'_')
    })
}

fn count(limits: &[Limit], constraint: Constraint) -> Option<usize> {
    match bound(limits, constraint)? {
        Bound::Count(count) => usize::try_from((*count).min(LONGEST)).ok(),
        Bound::Number(_) | Bound::Pattern(_) => None,
    }
}

fn bound(limits: &[Limit], constraint: Constraint) -> Option<&Bound> {
    limits.iter().find(|limit| limit.constraint == constraint).map(|limit| &limit.bound)
}

/// A number that is not beyond the limits. A whole one stays whole.
fn number(limits: &[Limit], text: String) -> String {
    let is_quoted = text.starts_with('"');
    let value = Bound::Number(text.trim_matches('"').to_owned());
    let is_whole = text.parse::<i128>().is_ok();
    for (constraint, is_beyond) in [
        (Constraint::Minimum, std::cmp::Ordering::Less),
        (Constraint::Maximum, std::cmp::Ordering::Greater),
    ] {
        let Some(Bound::Number(limit)) = bound(limits, constraint) else { continue };
        if value.compare(&Bound::Number(limit.clone())) != Some(is_beyond) {
            continue;
        }
        return match limit.parse::<i128>() {
            Err(_) if is_whole => text,
            _ if is_quoted => format!("\"{limit}\""),
            _ => limit.clone(),
        };
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_keep_what_is_said_of_them() {
        let count = |constraint, count| Limit { constraint, bound: Bound::Count(count) };
        let number = |constraint, number: &str| {
            let bound = Bound::Number(number.to_owned());
            Limit { constraint, bound }
        };
        for (limits, sample, expected) in [
            (vec![count(Constraint::MinLength, 9)], r#""name""#, r#""name_name""#),
            (vec![count(Constraint::MaxLength, 2)], r#""name""#, r#""na""#),
            (vec![count(Constraint::MinLength, 9)], r#""2026""#, r#""2026""#),
            (vec![count(Constraint::MinItems, 2)], "[1]", "[1, 1]"),
            (vec![count(Constraint::MaxItems, 0)], "[1]", "[]"),
            (vec![number(Constraint::Minimum, "5")], "1", "5"),
            (vec![number(Constraint::Maximum, "0.5")], "1", "1"),
            (vec![number(Constraint::Maximum, "0.5")], "1.5", "0.5"),
            (vec![number(Constraint::Maximum, "9")], "\"19.90\"", "\"9\""),
            (vec![number(Constraint::Maximum, "9")], "true", "true"),
            (vec![], "{}", "{}"),
        ] {
            assert_eq!(kept(&limits, given::value(sample)).compact(), expected, "{limits:?}");
        }
    }
}
