//! Structs: presence, null, unknown members.

use runtime::{Json, Slot};
use serde::de::value::Error;

use crate::events::{Settings, StopEvent, Usage};

#[test]
fn presence_and_null_are_told_apart_where_it_matters() {
    for (text, mark) in [
        (r#"{"title":"t"}"#, None),
        (r#"{"title":"t","mark":null}"#, Some(None)),
        (r#"{"title":"t","mark":"m"}"#, Some(Some("m".to_owned()))),
    ] {
        let settings: Settings = serde_json::from_str(text).unwrap();
        assert_eq!(settings.mark, mark);
        assert_eq!(serde_json::to_string(&settings).unwrap(), text);
    }
}

#[test]
fn a_missing_nullable_member_is_null_and_a_null_optional_one_is_missing() {
    let stop: StopEvent =
        serde_json::from_str(r#"{"is_error":true,"usage":{"turns":null,"duration_ms":3}}"#)
            .unwrap();
    assert_eq!(
        (stop.error.as_deref(), stop.usage.turns, stop.usage.duration_ms),
        (None, None, Some(3.0))
    );
    assert_eq!(
        serde_json::to_string(&stop).unwrap(),
        r#"{"error":null,"is_error":true,"usage":{"duration_ms":3.0}}"#
    );
}

#[test]
fn a_float_is_read_as_the_nearest_to_what_came() {
    for duration in ["1813.8734630502206", "360954797.3691512302947377414e93", "5e-324"] {
        let text = format!(r#"{{"is_error":true,"usage":{{"duration_ms":{duration}}}}}"#);
        let stop: StopEvent = serde_json::from_str(&text).unwrap();
        assert_eq!(stop.usage.duration_ms, duration.parse().ok(), "{duration}");
    }
}

#[test]
fn a_missing_or_wrong_member_is_an_error_that_names_it() {
    for (text, message) in [
        (r#"{"mark":null}"#, "missing field `title`"),
        (r#"{"title":null}"#, "invalid type: null, expected a string"),
        (r#"{"title":"t","mark":1}"#, "invalid type: integer `1`, expected a string"),
        ("[]", "invalid type: sequence, expected an object, Settings"),
        ("null", "invalid type: null, expected an object, Settings"),
    ] {
        let error = serde_json::from_str::<Settings>(text).unwrap_err().to_string();
        assert!(error.starts_with(message), "{text}: {error}");
    }
}

#[test]
fn unknown_members_are_kept_from_every_input() {
    let text = r#"{"turns":1,"z":[1.00],"\u0061":{"b":1E2},"turns":2,"z":null}"#;
    let usage: Usage = serde_json::from_str(text).unwrap();
    assert_eq!(usage.turns, Some(2));
    assert_eq!(serde_json::to_string(&usage).unwrap(), r#"{"turns":2,"a":{"b":1E2},"z":null}"#);
    assert_eq!(serde_json::from_reader::<_, Usage>(text.as_bytes()).unwrap(), usage);
    assert_eq!(
        serde_json::from_value::<Usage>(serde_json::from_str(text).unwrap()).unwrap(),
        usage
    );
    assert_eq!(
        serde_json::from_slice::<Usage>(serde_json::to_vec(&usage).unwrap().as_slice()).unwrap(),
        usage
    );
}

#[test]
fn an_unknown_member_may_be_as_deep_as_it_likes() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let usage: Usage = serde_json::from_str(&format!("{{\"deep\":{deep}}}")).unwrap();
    assert_eq!(usage.extra.get("deep").map(Json::as_str), Some(&*deep));
}

#[test]
fn a_slot_is_empty_once_its_value_is_taken() {
    let mut slot = filled::<Option<String>>("\"x\"");
    assert!(!slot.is_empty());
    assert_eq!(slot.not_null::<Error>("a").unwrap(), "x");
    assert!(slot.is_empty() && slot == Slot::default());
    assert_eq!(slot.not_null::<Error>("a").unwrap_err().to_string(), "missing field `a`");
    assert!(filled::<Option<String>>("null").not_null::<Error>("a").is_err());

    let mut raw = filled::<Json>("[1,2]");
    assert_eq!(raw.decoded::<Vec<u8>, Error>().unwrap().required::<Error>("a").unwrap(), [1, 2]);
    assert!(raw.is_empty());
    assert!(raw.decoded::<Vec<u8>, Error>().unwrap().is_empty());
    assert!(filled::<Json>("[1,2]").decoded::<String, Error>().is_err());
}

fn filled<T: for<'de> serde::Deserialize<'de>>(json: &str) -> Slot<T> {
    use serde::de::value::MapDeserializer;
    use serde::de::{IntoDeserializer, MapAccess};

    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    let mut object = MapDeserializer::<_, serde_json::Error>::new(
        [("a", value.into_deserializer())].into_iter(),
    );
    assert_eq!(object.next_key::<String>().unwrap().as_deref(), Some("a"));
    let mut slot = Slot::default();
    assert!(slot.read(&mut object).unwrap());
    slot
}
