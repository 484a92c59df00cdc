//! The forms of the text of scalars, as values in a spec must have them.
//!
//! What a server sends is never checked: clients keep it as it came. A default or an example is
//! documentation, and a wrong one would mislead.

/// Whether a text is a date and a time as in RFC 3339, with or without an offset.
pub(super) fn is_date_time(text: &str) -> bool {
    let at = text.find(['T', 't', ' ']);
    at.is_some_and(|at| is_date(&text[..at]) && is_time(&text[at + 1..]))
}

/// Whether a text is a date as in RFC 3339.
pub(super) fn is_date(text: &str) -> bool {
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

/// Whether a text is a time as in RFC 3339, with or without an offset.
pub(super) fn is_time(text: &str) -> bool {
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

/// Whether a text is a duration of ISO 8601: `P1Y2M`, `PT1H30M`, `P1W`.
pub(super) fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(text) = text.strip_prefix('P') else { return false };
    match text.split_once('T') {
        Some((date, time)) => are_parts(date, "YMWD", true) && are_parts(time, "HMS", false),
        None => are_parts(text, "YMWD", false),
    }
}

/// Whether a text is numbers, each with one of these units, in their order.
fn are_parts(mut text: &str, mut units: &str, may_be_empty: bool) -> bool {
    if text.is_empty() {
        return may_be_empty;
    }
    while !text.is_empty() {
        let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',');
        let Some(end) = text.find(|letter| !is_part(letter)) else { return false };
        let (number, fraction) = text[..end].split_once(['.', ',']).unwrap_or((&text[..end], "0"));
        let unit = text[end..].chars().next().and_then(|unit| units.find(unit));
        let (Some(_), Some(_), Some(unit)) = (digits(number), digits(fraction), unit) else {
            return false;
        };
        units = &units[unit + 1..];
        text = &text[end + 1..];
    }
    true
}

/// Whether a text is a UUID in its usual form.
pub(super) fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12])
        && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// Whether a text is a URI with a scheme.
pub(super) fn is_uri(text: &str) -> bool {
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    text.split_once(':').is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.is_empty())
        && !text.contains(|letter: char| letter.is_whitespace() || letter.is_control())
}

/// Whether a text has the form of an address: something before an `@`, and a host after it.
pub(super) fn is_email(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && !word.contains(char::is_whitespace);
    text.rsplit_once('@').is_some_and(|(name, host)| is_word(name) && is_word(host))
}

/// Whether a text is Base64, in either alphabet, with padding or without.
pub(super) fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte);
    let is_length = match digits.len() % 4 {
        0 => padding == 0,
        2 => matches!(padding, 0 | 2),
        3 => padding < 2,
        _ => false,
    };
    is_length && digits.bytes().all(is_digit)
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
    fn durations_have_the_form_of_iso_8601() {
        for text in ["P1Y2M3W4DT5H6M7.5S", "PT0S", "P1W", "-PT1,5H", "P400D"] {
            assert!(is_duration(text), "{text}");
        }
        for text in ["", "P", "PT", "1h", "P1H", "PT1D", "P1M1Y", "PT1.S", "PTS", "P1é", "PT1"] {
            assert!(!is_duration(text), "{text}");
        }
    }

    #[test]
    fn texts_of_identifiers_have_their_forms() {
        assert!(is_uuid("936DA01F-9abd-4d9d-80c7-02af85c822a8"));
        for text in ["", "936da01f9abd4d9d80c702af85c822a8", "936da01g-9abd-4d9d-80c7-02af85c822a8"]
        {
            assert!(!is_uuid(text), "{text}");
        }
        for text in ["https://example.com/a?b#c", "urn:isbn:0451450523", "mailto:a@b.c"] {
            assert!(is_uri(text), "{text}");
        }
        for text in ["", "example.com", "/a", "1a:b", "https://a b", "x:"] {
            assert!(!is_uri(text), "{text}");
        }
        for (text, is_address) in [("a@b", true), ("a.b+c@d.e", true), ("a", false), ("@b", false)]
        {
            assert_eq!(is_email(text), is_address, "{text}");
        }
        for text in ["", "aGk=", "aGk", "aA==", "_-8", "AAAA"] {
            assert!(is_base64(text), "{text}");
        }
        for text in ["a", "aGk==", "aA=", "a Gk", "AAAA=", "hi!"] {
            assert!(!is_base64(text), "{text}");
        }
    }

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
