//! Bodies that do not fit: where, and what was expected.

use std::collections::BTreeMap;

use runtime::decode::decode;

use crate::events::ImageAttachment;

type Read = BTreeMap<String, Vec<BTreeMap<String, u8>>>;

fn failure(json: &[u8]) -> (String, String) {
    let failure = decode::<Read>(json).unwrap_err();
    (failure.path, failure.message)
}

#[test]
fn the_path_leads_to_what_does_not_fit() {
    for (json, path) in [
        ("[]", ""),
        ("{\"a\": true}", "a"),
        ("{\"x\": [], \"a\": [{}, {\"b\": 1, \"c\\n\": -1}]}", "a[1].c\n"),
        ("{\"a\": [{}],\n \"b\": [{},\n {}, true]}", "b[2]"),
        ("{\"x,]\\\"\": [], \"a\": [{\"{\": \"}\"}]}", "a[0].{"),
        ("{\"a\": [{\"b\": ", "a[0].b"),
        ("{\"a\": []} x", ""),
    ] {
        assert_eq!(failure(json.as_bytes()).0, path, "{json}");
    }
}

#[test]
fn a_value_that_lacks_a_member_is_named_wherever_it_stands() {
    let whole = r#"{"attachment_name":"a","source_id":"s"}"#;
    for (json, path) in [
        (format!("{{\"a\": [{{}}, {whole}]}}"), "a[0]"),
        (format!("{{\"a\": [{whole}, {{}}, {whole}]}}"), "a[1]"),
        (format!("{{\"a\": [{whole}, {{\"source_id\":\"s\"}}], \"b\": []}}"), "a[1]"),
        (format!("{{\"b\": [{whole}], \"a\": [{{}}]}}"), "a[0]"),
    ] {
        let failure =
            decode::<BTreeMap<String, Vec<ImageAttachment>>>(json.as_bytes()).unwrap_err();
        assert_eq!(failure.path, path, "{json}");
        assert!(failure.message.contains("missing field"), "{}", failure.message);
    }
}

#[test]
fn a_body_that_is_empty_says_so() {
    assert_eq!(failure(b" \n").1, "the body is empty");
}

#[test]
fn bytes_that_are_no_text_are_told_unless_something_before_them_does_not_fit() {
    let (path, message) = failure(b"{\"a\": [{},\n{\"b\": \"\xff\"}]}");
    assert_eq!(path, "a[1].b");
    assert!(message.contains("unicode") && message.contains("line 2"), "{message}");
    let (path, message) = failure(b"{\"a\": true, \"b\": \"\xff\"}");
    assert_eq!(path, "a");
    assert!(message.contains("expected a sequence"), "{message}");
}

#[test]
fn a_body_that_is_deep_has_a_path_that_ends() {
    let failure = decode::<serde_json::Value>(&[b'['; 1000]).unwrap_err();
    assert!(failure.message.contains("recursion"), "{}", failure.message);
    assert_eq!(failure.path, "[0]".repeat(failure.path.len() / 3));
    assert!(failure.path.len() <= 3 * 128, "{}", failure.path);
}

#[test]
fn a_tuple_has_all_its_elements_and_no_others() {
    type Pairs = BTreeMap<String, Vec<(String, Option<i64>)>>;
    let pairs: Pairs = decode(br#"{"a": [["b", 1.0], ["\ud83d", null]]}"#).unwrap();
    assert_eq!(pairs["a"], [("b".into(), Some(1)), ("\u{fffd}".into(), None)]);
    for (pair, path, message) in [
        (r#"["b"]"#, "a[1]", "invalid length 1, expected a tuple of size 2"),
        (r#"["b", 1, {}, []]"#, "a[1]", "invalid length 4, expected a tuple of size 2"),
        (r#"["b", "c"]"#, "a[1][1]", "invalid type: string \"c\", expected i64"),
        ("[null, 1]", "a[1][0]", "invalid type: null, expected a string"),
        ("{}", "a[1]", "invalid type: map, expected a tuple of size 2"),
    ] {
        let json = format!(r#"{{"a": [["b", 1], {pair}]}}"#);
        let failure = decode::<Pairs>(json.as_bytes()).unwrap_err();
        assert_eq!(failure.path, path, "{json}");
        assert!(failure.message.starts_with(message), "{}", failure.message);
    }
}
