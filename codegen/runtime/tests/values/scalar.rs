//! Scalars that are kept to the letter.

use std::collections::BTreeMap;

use runtime::decode::decode;
use runtime::scalar::DateTime;

/// Forms that servers send, and texts of none.
const TEXTS: &[&str] =
    &["2026-04-22T12:34:41Z", "2026-04-22T12:34:41.342245", "22 April 2026", "", "\u{fffd}\n\"é"];

#[test]
fn any_text_comes_back_to_the_letter() {
    for text in TEXTS {
        let json = serde_json::to_string(text).unwrap();
        let value: DateTime = decode(json.as_bytes()).unwrap();
        assert_eq!(value.as_str(), *text);
        assert_eq!(value.to_string(), *text);
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
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
    assert_eq!(serde_json::to_string(&map).unwrap(), json);
}

#[test]
fn what_is_not_a_string_is_a_mismatch_at_its_path() {
    let mismatch = decode::<Vec<DateTime>>(br#"["2026-04-22T12:34:41Z", 1776861281]"#).unwrap_err();
    assert_eq!(mismatch.path, "[1]");
    assert!(mismatch.message.contains("expected a string"), "{}", mismatch.message);
}
