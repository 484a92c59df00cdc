//! Raw JSON: kept to the letter, compared as a value.

use std::collections::BTreeMap;

use runtime::Json;
use serde_json::{Value, json};

#[test]
fn the_text_is_kept() {
    for text in [
        "null",
        "1.0",
        "-0",
        "1E400",
        "123456789012345678901234567890",
        r#"{"b":1,"a":[ 2 , 3 ]}"#,
        r#""\u0041\/\ud800""#,
    ] {
        let json: Json = text.parse().unwrap();
        assert_eq!(json.as_str(), text);
        assert_eq!(json.to_string(), text);
        assert_eq!(format!("{json:?}"), text);
        assert_eq!(serde_json::to_string(&json).unwrap(), text);
        let in_list: Vec<Json> =
            serde_json::from_reader(format!(" [ {text} ] ").as_bytes()).unwrap();
        assert_eq!(in_list[0].as_str(), text);
    }
}

#[test]
fn text_that_is_not_json_is_refused() {
    for text in ["", " ", "{", "1 2", "nul", "'a'", "[1,]", "\"\n\"", "NaN", "\u{feff}1"] {
        assert!(text.parse::<Json>().is_err(), "{text}");
    }
}

#[test]
fn values_become_json_and_back() {
    let json = Json::new(&BTreeMap::from([("a", vec![Some(1.5), None])])).unwrap();
    assert_eq!(json.as_str(), r#"{"a":[1.5,null]}"#);
    assert_eq!(
        json.decode::<BTreeMap<String, Vec<Option<f64>>>>().unwrap()["a"],
        [Some(1.5), None]
    );
    assert_eq!(json.to_value().unwrap(), json!({"a": [1.5, null]}));
    assert_eq!(Json::from(json!({"a": [1.5, null]})), json);
    assert!(json.decode::<Vec<u8>>().is_err());
    assert!(Json::new(&BTreeMap::from([((), 1)])).is_err());
    assert!(Json::default().is_null() && Json::null() == Json::default() && !json.is_null());
    assert_eq!(serde_json::to_value(&json).unwrap(), json!({"a": [1.5, null]}));
    assert_eq!(serde_json::from_value::<Json>(json!({"a": [1.5, null]})).unwrap(), json);
}

#[test]
fn what_a_tree_cannot_hold_is_an_error_and_still_there() {
    for text in ["1e400".to_owned(), format!("{}{}", "[".repeat(100_000), "]".repeat(100_000))] {
        let json: Json = text.parse().unwrap();
        assert!(json.to_value().is_err());
        assert_eq!(json.as_str(), text);
        assert_eq!(json, text.parse().unwrap());
        assert_ne!(json, Json::null());
        assert_ne!(json, "2".parse().unwrap());
    }
    // Deeper than what is compared: only the same text is equal.
    let deep = |space: &str| {
        format!("{}{space}{}", "[".repeat(1_000), "]".repeat(1_000)).parse::<Json>().unwrap()
    };
    assert_ne!(deep(""), deep(" "));
}

#[test]
fn equality_is_that_of_json_values() {
    for (left, right) in [
        (r#"{"a":1,"b":[true]}"#, r#"{ "b" : [ true ], "a" : 1 }"#),
        (r#""\u0041\/""#, r#""A/""#),
        (r#"{"\u0061":1}"#, r#"{"a":1}"#),
        (r#"{"a":1,"a":2}"#, r#"{"a":2}"#),
        ("1", "1.0"),
        ("100", "1e2"),
        ("0.001", "1E-3"),
        ("-0", "0.0e5"),
        ("12300", "1.23e+4"),
        ("123456789012345678901234567890", "12345678901234567890123456789e1"),
        ("[]", "[ ]"),
    ] {
        assert_eq!(json(left), json(right));
        assert_eq!(json(right), json(left));
    }
    for (left, right) in [
        ("123456789012345678901234567890", "123456789012345678901234567891"),
        ("0.1", "0.10000000000000000000000000001"),
        ("1e400", "1e401"),
        ("1e99999999999999999999", "1e99999999999999999998"),
        ("1", "-1"),
        ("10", "1"),
        ("1", "\"1\""),
        ("null", "0"),
        ("null", "false"),
        ("true", "false"),
        ("[]", "{}"),
        ("[1,2]", "[2,1]"),
        ("[1]", "[1,1]"),
        (r#"{"a":1}"#, r#"{"a":1,"b":null}"#),
        (r#"{"a":1}"#, r#"{"b":1}"#),
        (r#""\ud800""#, r#""\ud801""#),
    ] {
        assert_ne!(json(left), json(right));
        assert_ne!(json(right), json(left));
    }
}

#[test]
fn a_tree_of_values_goes_in_and_out() {
    let value: Value = json!({"a": {"b": [1, 2.5, "x", null, true]}});
    assert_eq!(Json::from(value.clone()).to_value().unwrap(), value);
}

fn json(text: &str) -> Json {
    text.parse().unwrap()
}
