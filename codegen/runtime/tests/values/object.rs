//! Structs: presence, null, unknown members.

use std::collections::BTreeMap;

use runtime::{Extra, Json, Slot, object};
use serde::de::IgnoredAny;
use serde::de::value::Error;

use crate::events::{Settings, StopEvent, Usage};

#[test]
fn presence_and_null_are_told_apart_where_it_matters() {
    for (text, mark, is_null) in [
        (r#"{"title":"t"}"#, None, false),
        (r#"{"title":"t","mark":null}"#, None, true),
        (r#"{"title":"t","mark":"m"}"#, Some("m"), false),
    ] {
        let settings = settings(text);
        assert_eq!(settings.mark.as_deref(), mark);
        assert_eq!(settings.extra.is_null("mark"), is_null);
        assert_eq!(serde_json::to_string(&settings).unwrap(), text);
    }
}

#[test]
fn the_last_of_several_members_says_whether_it_is_null() {
    for (text, written) in [
        (r#"{"title":"t","mark":null,"mark":"m"}"#, r#"{"title":"t","mark":"m"}"#),
        (r#"{"title":"t","mark":"m","mark":null}"#, r#"{"title":"t","mark":null}"#),
    ] {
        assert_eq!(serde_json::to_string(&settings(text)).unwrap(), written);
    }
}

#[test]
fn a_value_is_sent_whatever_was_null_before() {
    let text = r#"{"title":"t","mark":"m","other":1}"#;
    let read = settings(r#"{"other":1,"mark":null,"title":"t"}"#);
    assert_eq!(serde_json::to_string(&read.clone().with_mark("m")).unwrap(), text);
    let mut assigned = read;
    assigned.mark = Some("m".to_owned());
    assert_eq!(serde_json::to_string(&assigned).unwrap(), text);
}

#[test]
fn a_member_is_set_to_null_and_left_out_again() {
    let absent = settings(r#"{"title":"t"}"#);
    let mut null = settings(r#"{"title":"t","mark":"m"}"#).with_mark_null();
    assert_eq!(null, absent.clone().with_mark_null());
    assert_ne!(null, absent);
    assert_eq!(null.clone().with_mark("m"), absent.clone().with_mark("m"));
    assert_eq!(serde_json::to_string(&null).unwrap(), r#"{"title":"t","mark":null}"#);
    assert!(null.extra.remove_null("mark") && !null.extra.remove_null("mark"));
    assert_eq!(null, absent);
    assert_eq!(serde_json::to_string(&null).unwrap(), r#"{"title":"t"}"#);
}

#[test]
fn nulls_are_shown_where_there_are_some() {
    let settings = settings(r#"{"title":"t","other":1}"#);
    assert!(format!("{settings:?}").ends_with(r#"mark: None, extra: Extra({"other": 1}) }"#));
    let null = format!("{:?}", settings.with_mark_null());
    assert!(
        null.ends_with(r#"mark: None, extra: Extra({"other": 1}, null: {"mark"}) }"#),
        "{null}"
    );
}

#[test]
fn members_that_are_not_listed_are_typed_as_far_as_they_have_the_type() {
    let mut extra = Extra::new();
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    for (name, text) in
        [("a", "1"), ("b", "2.0"), ("c", "\"x\""), ("d", "null"), ("kind", "3"), ("deep", &deep)]
    {
        extra.insert(name, text.parse::<Json>().unwrap());
    }
    let deepest = object::take_others::<IgnoredAny>(&mut extra.clone(), &[]);
    assert!(deepest.len() == 5 && !deepest.contains_key("deep"), "{deepest:?}");
    let others: BTreeMap<String, i64> = object::take_others(&mut extra, &["kind"]);
    assert_eq!(others, BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]));
    let names: Vec<&str> = extra.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["c", "d", "deep", "kind"]);
    assert_eq!(object::take_others::<i64>(&mut Extra::new(), &[]), BTreeMap::new());
}

fn settings(text: &str) -> Settings {
    serde_json::from_str(text).unwrap()
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
