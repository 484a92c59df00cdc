//! The forms of the text of scalars, as values in a spec must have them.
//!
//! What a server sends is never checked: clients keep it as it came. A default or an example is
//! documentation, and a wrong one would mislead.

/// Whether a text is a date and a time as in RFC 3339, with or without an offset.
pub(super) fn is_date_time(text: &str) -> bool {
    let at = text.find(['T', 't', ' ']);
    at.is_some_and(|at| is_date(&text[..at]) && is_time(&text[at + 1..]))
}

fn is_date(text: &str) -> bool {
    let parts: Option<Vec<u32>> = text.split('-').map(digits).collect();
    let Some([year, month, day]) = parts.as_deref() else { return false };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    text.len() == 10 && text.find('-') == Some(4) && (1..=days).contains(day)
}

fn is_time(text: &str) -> bool {
    let at = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
    let (time, offset) = text.split_at(at);
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let is_offset = match offset {
        "" | "Z" | "z" => true,
        offset => are_below(&offset[1..], &[24, 60]),
    };
    // The last second of a minute may be a leap second.
    is_offset && are_below(time, &[24, 60, 61]) && digits(fraction).is_some()
}

/// Whether a text is numbers of two digits, joined by `:`, each below its limit.
fn are_below(text: &str, limits: &[u32]) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == limits.len()
        && parts.iter().zip(limits).all(|(part, limit)| {
            part.len() == 2 && digits(part).is_some_and(|value| value < *limit)
        })
}

/// The number that a text of digits alone is; as large as it goes where it is larger.
fn digits(text: &str) -> Option<u32> {
    let are_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    are_digits.then(|| text.parse().unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_with_times_have_the_form_of_rfc_3339_and_may_lack_the_offset() {
        for text in [
            "2026-04-22T12:34:41Z",
            "2026-04-22t12:34:41z",
            "2026-04-22 12:34:41+02:00",
            "2026-04-22T12:34:41.342245",
            "2024-02-29T23:59:60.1-23:59",
        ] {
            assert!(is_date_time(text), "{text}");
        }
        for text in [
            "",
            "2026-04-22",
            "12:34:41",
            "2026-04-31T12:34:41Z",
            "2026-02-29T12:34:41Z",
            "2026-4-22T12:34:41Z",
            "26-04-0022T12:34:41Z",
            "2026-04-22T12:34Z",
            "2026-04-22T24:00:00Z",
            "2026-04-22T12:34:41.Z",
            "2026-04-22T12:34:41+2",
            "2026-04-22T12:34:41+0200",
            "2026-04-22T12:34:41 Z",
            "yesterday",
            "1776861281",
        ] {
            assert!(!is_date_time(text), "{text}");
        }
    }
}
