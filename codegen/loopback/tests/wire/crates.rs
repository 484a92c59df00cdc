//! Conversions to and from the types of other crates.

use chrono::{FixedOffset, NaiveDate, TimeZone, Utc};
use loopback::scalar::{Date, DateTime, Decimal, Duration, Time, Uri, Uuid};
use time::{Month, OffsetDateTime, PrimitiveDateTime, UtcOffset};

const INSTANTS: &[&str] =
    &["2026-04-22T12:34:41Z", "2026-04-22T14:34:41+02:00", "2026-04-22T12:04:41.5-00:30"];
/// 2026-04-22T12:34:41Z
const SECONDS: i64 = 1_776_861_281;
const LOCAL: &str = "2026-04-22T12:34:41.342245";

#[test]
fn instants_are_those_of_the_text_in_every_crate() {
    for (text, nanoseconds) in INSTANTS.iter().zip([0, 0, 500_000_000]) {
        let value = DateTime::from(*text);
        let jiff = value.to_jiff().unwrap();
        let chrono = value.to_chrono().unwrap();
        let time = value.to_time().unwrap();
        assert_eq!((jiff.as_second(), jiff.subsec_nanosecond()), (SECONDS, nanoseconds), "{text}");
        assert_eq!(chrono.timestamp(), SECONDS, "{text}");
        assert_eq!(time.unix_timestamp(), SECONDS, "{text}");
        assert_eq!(DateTime::from(chrono).to_chrono(), Ok(chrono));
        assert_eq!(DateTime::from(time).to_time(), Ok(time));
        assert_eq!(DateTime::from(jiff).to_jiff().unwrap(), jiff);
    }
}

#[test]
fn a_text_without_an_offset_is_a_date_and_a_time_and_no_instant() {
    for text in [LOCAL, "2026-04-22T12:34:41.342245Z", "2026-04-22T12:34:41.342245-08:00"] {
        let value = DateTime::from(text);
        let jiff = value.to_jiff_civil().unwrap();
        let chrono = value.to_chrono_naive().unwrap();
        let time = value.to_time_primitive().unwrap();
        assert_eq!(DateTime::from(jiff), LOCAL);
        assert_eq!(DateTime::from(chrono), LOCAL);
        assert_eq!(DateTime::from(time), LOCAL);
    }
    let value = DateTime::from(LOCAL);
    assert!(value.to_jiff().is_err() && value.to_chrono().is_err() && value.to_time().is_err());
}

#[test]
fn instants_are_written_as_in_rfc_3339() {
    let jiff: jiff::Timestamp = INSTANTS[0].parse().unwrap();
    assert_eq!(DateTime::from(jiff), INSTANTS[0]);
    assert_eq!(DateTime::from(Utc.timestamp_opt(SECONDS, 0).unwrap()), INSTANTS[0]);
    let east = FixedOffset::east_opt(7200).unwrap();
    assert_eq!(DateTime::from(east.timestamp_opt(SECONDS, 0).unwrap()), INSTANTS[1]);
    let instant = OffsetDateTime::from_unix_timestamp(SECONDS).unwrap();
    assert_eq!(DateTime::from(instant), INSTANTS[0]);
    let at = |offset| DateTime::from(instant.to_offset(offset));
    assert_eq!(at(UtcOffset::from_hms(2, 0, 0).unwrap()), INSTANTS[1]);
    assert_eq!(at(UtcOffset::from_hms(0, -30, 0).unwrap()), "2026-04-22T12:04:41-00:30");
    assert_eq!(at(UtcOffset::from_hms(0, 0, 30).unwrap()), INSTANTS[0], "it has seconds");
    let first = PrimitiveDateTime::new(
        time::Date::from_calendar_date(1, Month::February, 3).unwrap(),
        time::Time::from_hms_nano(4, 5, 6, 70).unwrap(),
    );
    assert_eq!(DateTime::from(first), "0001-02-03T04:05:06.00000007");
}

#[test]
fn dates_and_times_are_those_of_the_text_in_every_crate() {
    let date = Date::from("2026-04-22");
    assert_eq!(Date::from(date.to_jiff().unwrap()), date);
    assert_eq!(Date::from(date.to_chrono().unwrap()), date);
    assert_eq!(Date::from(date.to_time().unwrap()), date);
    assert_eq!(date.to_chrono().unwrap(), NaiveDate::from_ymd_opt(2026, 4, 22).unwrap());
    let none = Date::from("22 April");
    assert!(none.to_jiff().is_err() && none.to_chrono().is_err() && none.to_time().is_err());
    for text in ["12:34:41.5", "12:34:41.5Z", "12:34:41.5+02:00"] {
        let time = Time::from(text);
        assert_eq!(time.to_jiff().unwrap(), jiff::civil::time(12, 34, 41, 500_000_000), "{text}");
        assert_eq!(Time::from(time.to_jiff().unwrap()), "12:34:41.5");
        assert_eq!(
            Time::from(time.to_chrono().unwrap()).to_jiff().unwrap().to_string(),
            "12:34:41.5"
        );
        assert_eq!(Time::from(time.to_time().unwrap()), "12:34:41.5");
    }
    assert!(Time::from("noon").to_jiff().is_err());
}

#[test]
fn durations_are_spans() {
    let span = Duration::from("P1Y2DT1H30M").to_jiff().unwrap();
    assert_eq!((span.get_years(), span.get_days(), span.get_minutes()), (1, 2, 30));
    assert_eq!(Duration::from(span), "P1Y2DT1H30M");
    assert_eq!(Duration::from(jiff::SignedDuration::from_secs(90)), "PT1M30S");
    let standard = Duration::from(std::time::Duration::from_millis(1500));
    assert_eq!(standard.to_jiff().unwrap().get_milliseconds(), 500);
    assert!(Duration::from("a while").to_jiff().is_err());
}

#[test]
fn identifiers_are_those_of_their_crates() {
    let text = "936DA01F-9abd-4d9d-80c7-02af85c822a8";
    let uuid = Uuid::from(text).to_uuid().unwrap();
    assert_eq!(Uuid::from(uuid), text.to_lowercase().as_str());
    assert!(Uuid::from("ses-1").to_uuid().is_err());
    let url = Uri::from("https://example.com/a?b#c").to_url().unwrap();
    assert_eq!(url.host_str(), Some("example.com"));
    assert_eq!(Uri::from(url), "https://example.com/a?b#c");
    assert!(Uri::from("/relative").to_url().is_err());
}

#[test]
fn decimals_keep_their_digits() {
    let price = Decimal::number("19.90").unwrap().to_rust_decimal().unwrap();
    assert_eq!(Decimal::from(price), "19.90");
    assert_eq!(Decimal::from("1.5e2").to_rust_decimal().unwrap().to_string(), "150");
    for text in ["", "a", "0.00000000000000000000000000001", "79228162514264337593543950336"] {
        assert!(Decimal::from(text).to_rust_decimal().is_err(), "{text}");
    }
}
