// @generated: a copy of codegen/runtime/src/runtime/scalar/texts.rs: edit that instead of this.

//! The texts of dates and times, as RFC 3339 has them.

/// A time, or a date and a time, without an offset from UTC at its end.
#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
pub(super) fn without_offset(text: &str) -> &str {
    let start = text.find(['T', 't', ' ']).unwrap_or(0);
    let offset = text[start..].find(['Z', 'z', '+', '-']);
    offset.map_or(text, |at| &text[..start + at])
}

/// A date as in RFC 3339.
#[cfg(feature = "time")]
pub(super) fn date(date: time::Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// A time as in RFC 3339, without an offset.
#[cfg(feature = "time")]
pub(super) fn time(time: time::Time) -> String {
    let (hour, minute, second, nanosecond) = time.as_hms_nano();
    let text = format!("{hour:02}:{minute:02}:{second:02}.{nanosecond:09}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
