//! Scalars that are kept to the letter.

use std::collections::BTreeMap;
use std::time::Duration as StdDuration;

use runtime::decode::decode;
use runtime::scalar::{
    Base64, BigInteger, Date, DateTime, Decimal, Duration, Email, Time, Uri, Uuid,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Forms that servers send, and texts of none.
const TEXTS: &[&str] =
    &["2026-04-22T12:34:41Z", "2026-04-22T12:34:41.342245", "22 April 2026", "", "\u{fffd}\n\"é"];

fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

fn comes_back<T: DeserializeOwned + Serialize>(json: &str) {
    let value: T = decode(json.as_bytes()).unwrap();
    assert_eq!(written(&value), json);
}

fn message<T: DeserializeOwned>(json: &str) -> String {
    let Err(mismatch) = decode::<Vec<T>>(json.as_bytes()) else { panic!("{json} is read") };
    format!("{}: {}", mismatch.path, mismatch.message)
}

#[test]
fn any_text_comes_back_to_the_letter() {
    for text in TEXTS {
        let json = written(text);
        let value: DateTime = decode(json.as_bytes()).unwrap();
        assert_eq!(value.as_str(), *text);
        assert_eq!(value.to_string(), *text);
        comes_back::<DateTime>(&json);
        comes_back::<Date>(&json);
        comes_back::<Time>(&json);
        comes_back::<Duration>(&json);
        comes_back::<Uuid>(&json);
        comes_back::<Uri>(&json);
        comes_back::<Email>(&json);
        comes_back::<Base64>(&json);
        comes_back::<Decimal>(&json);
        comes_back::<BigInteger>(&json);
    }
}

#[test]
fn a_scalar_is_made_of_text_of_every_kind() {
    let text = String::from("2026-04-22T12:34:41Z");
    let made: [DateTime; 5] = [
        text.as_str().into(),
        (&text).into(),
        text.clone().into(),
        std::borrow::Cow::Borrowed(text.as_str()).into(),
        (&text.parse::<DateTime>().unwrap()).into(),
    ];
    for value in made {
        assert_eq!(value, text.as_str());
        assert_eq!(String::from(value), text);
    }
}

#[test]
fn scalars_are_keys_and_are_ordered_by_their_text() {
    let json = r#"{"2026-04-22T12:34:41Z":1,"2026-04-22T13:34:41+01:00":2}"#;
    let map: BTreeMap<DateTime, u8> = decode(json.as_bytes()).unwrap();
    assert_eq!(map.len(), 2, "two texts for one instant are two keys");
    assert_eq!(written(&map), json);
}

#[test]
fn what_is_not_a_string_is_a_mismatch_at_its_path() {
    let said = message::<DateTime>(r#"["2026-04-22T12:34:41Z", 1776861281]"#);
    assert!(said.starts_with("[1]: ") && said.contains("expected a string"), "{said}");
}

#[test]
fn decimals_and_big_integers_come_back_with_all_of_their_digits() {
    for number in ["0.10", "-12345678901234567890.123456789", "1E400", "19", "-0"] {
        comes_back::<Decimal>(number);
        comes_back::<Decimal>(&written(&number));
    }
    for number in
        ["18446744073709551616", "-0", "2.0", "1e3", "170141183460469231731687303715884105728"]
    {
        comes_back::<BigInteger>(number);
        comes_back::<BigInteger>(&written(&number));
    }
    let sum: BTreeMap<String, Decimal> = decode(br#"{"sum":1.10}"#).unwrap();
    assert_eq!((sum["sum"].as_str(), sum["sum"].is_string()), ("1.10", false));
}

#[test]
fn what_is_not_a_number_is_a_mismatch_at_its_path() {
    for json in ["true", "null", "[]", "{}"] {
        let said = message::<Decimal>(&format!("[1, {json}]"));
        assert!(said.starts_with("[1]: ") && said.contains("expected a number"), "{said}");
    }
    for (json, path) in [("[1.5]", "[0]: "), ("[1, 1e-1]", "[1]: ")] {
        let said = message::<BigInteger>(json);
        assert!(said.starts_with(path) && said.contains("expected an integer"), "{said}");
    }
}

#[test]
fn decimals_are_sent_as_they_were_made() {
    assert_eq!(written(&Decimal::from("19.90")), r#""19.90""#);
    assert_eq!(written(&Decimal::number("19.90").unwrap()), "19.90");
    for text in ["", "1.", ".5", "+1", " 1", "1 ", "0x1", "\"1\"", "NaN", "[1]"] {
        assert!(Decimal::number(text).is_err(), "{text}");
    }
}

#[test]
fn big_integers_are_converted_where_they_fit() {
    assert_eq!(written(&BigInteger::from(u64::MAX)), "18446744073709551615");
    let of = |text: &str| text.parse::<BigInteger>();
    assert_eq!(of("-2.0").unwrap().to_i128(), Some(-2));
    assert_eq!(of("170141183460469231731687303715884105727").unwrap().to_i128(), Some(i128::MAX));
    assert_eq!(of("170141183460469231731687303715884105728").unwrap().to_i128(), None);
    assert!(of("1.5").is_err() && of("ten").is_err());
    let text: BigInteger = decode(br#""ten""#).unwrap();
    assert_eq!(text.to_i128(), None);
}

#[test]
fn base64_is_decoded_in_all_of_its_forms() {
    let bytes: Vec<u8> = (0..=255).collect();
    for length in 0..bytes.len() {
        let text = Base64::from(&bytes[..length]);
        assert_eq!(text.decode().unwrap(), &bytes[..length]);
    }
    for (text, bytes) in [
        ("aGk=", &b"hi"[..]),
        ("aGk", b"hi"),
        ("aG\r\nk=", b"hi"),
        ("aGk=\n", b"hi"),
        ("_-8=", b"\xff\xef"),
        ("/+8", b"\xff\xef"),
        ("", b""),
    ] {
        assert_eq!(Base64::from(text).decode().as_deref(), Ok(bytes), "{text}");
    }
    for (text, index) in
        [("a", 1), ("aGk==", 4), ("a=", 1), ("aGk=a", 4), ("aA=", 3), ("a!", 1), ("AAAA=", 4)]
    {
        assert_eq!(Base64::from(text).decode().unwrap_err().index(), index, "{text}");
    }
    assert_eq!(Base64::from(b"hi"), "aGk=");
    assert_eq!(Base64::from(b"hi".to_vec()), "aGk=");
}

#[test]
fn durations_are_seconds_with_their_fraction() {
    for (duration, text) in [
        (StdDuration::ZERO, "PT0S"),
        (StdDuration::from_secs(100), "PT100S"),
        (StdDuration::from_millis(1500), "PT1.5S"),
        (StdDuration::from_nanos(1), "PT0.000000001S"),
    ] {
        assert_eq!(Duration::from(duration), text);
    }
}

#[test]
fn numbers_of_fewer_bits_are_mismatches_beyond_their_range() {
    for json in ["3000000000", "-3000000000", "1.5", "\"1\""] {
        assert!(message::<i32>(&format!("[{json}]")).starts_with("[0]: "));
    }
    assert!(message::<u32>("[-1]").starts_with("[0]: "));
    assert!(message::<u64>("[18446744073709551616]").starts_with("[0]: "));
    assert_eq!(decode::<Vec<u32>>(b"[2.0, 1e3]").unwrap(), [2, 1000]);
    assert_eq!(decode::<Vec<u64>>(b"[18446744073709551615.0]").unwrap(), [u64::MAX]);
}
