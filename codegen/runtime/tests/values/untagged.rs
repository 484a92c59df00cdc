//! Unions told apart by shape.

use runtime::{Reason, Unrecognized};

use crate::nested::{Content, Node};

#[test]
fn the_shape_decides() {
    let text = r#"["a\u00e9",-7,[],["b",[1]],{"source_id":"s","attachment_name":"n","new":1},{"kind":"leaf","value":3}]"#;
    let Content::Parts(parts) = read(text) else { panic!() };
    assert_eq!(parts[0], Content::Text("aé".to_owned()));
    assert_eq!(parts[1], Content::Count(-7));
    assert_eq!(parts[2], Content::Parts(Vec::new()));
    assert_eq!(
        parts[3],
        Content::Parts(vec![
            Content::Text("b".to_owned()),
            Content::Parts(vec![Content::Count(1)])
        ])
    );
    assert!(
        matches!(&parts[4], Content::Image(image) if image.source_id == "s" && image.extra.len() == 1)
    );
    assert!(matches!(&parts[5], Content::Node(Node::Leaf(leaf)) if leaf.value == 3));
    let value: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_value(Content::Parts(parts.clone())).unwrap(), value);
    assert_eq!(serde_json::from_value::<Content>(value).unwrap(), Content::Parts(parts.clone()));
    assert_eq!(
        serde_json::from_reader::<_, Content>(text.as_bytes()).unwrap(),
        Content::Parts(parts)
    );
}

#[test]
fn what_has_no_shape_is_kept() {
    for text in [
        "null",
        "true",
        "1.5",
        "1e-2",
        r#"{ "kind" : "new" }"#,
        r#"{"kind":5}"#,
        "{}",
        r#"{"source":1}"#,
    ] {
        let element = unrecognized(text);
        assert_eq!((element.reason, element.tag), (Reason::NoVariant, None), "{text}");
        assert_eq!(element.json.as_str(), text);
    }
}

#[test]
fn what_has_the_shape_and_does_not_fit_says_where() {
    for (text, path, message) in [
        (
            r#"{"source_id":"s","attachment_name":1}"#,
            "attachment_name",
            "invalid type: integer `1`, expected a string",
        ),
        (r#"{"source_id":null}"#, "source_id", "invalid type: null, expected a string"),
        (r#"{"source_id":"s"}"#, "", "missing field `attachment_name`"),
        ("9223372036854775808", "", "invalid value: integer `9223372036854775808`, expected i64"),
    ] {
        let reason = Reason::Mismatch { path: path.to_owned(), message: message.to_owned() };
        assert_eq!(unrecognized(text).reason, reason, "{text}");
        assert_eq!(serde_json::to_string(&read(text)).unwrap(), text);
    }
}

#[test]
fn an_escaped_name_or_a_repeated_one_is_the_same_member() {
    assert!(matches!(read(r#"{"\u0073ource_id":"s","attachment_name":"n"}"#), Content::Image(_)));
    assert!(matches!(
        read(r#"{"kind":"new","kind":"leaf","value":1}"#),
        Content::Node(Node::Leaf(_))
    ));
}

#[test]
fn text_that_is_not_json_is_an_error() {
    for text in ["", "[", "\"", "{\"source_id\"}", "tru", "[1,]"] {
        assert!(serde_json::from_str::<Content>(text).is_err(), "{text}");
    }
}

fn read(text: &str) -> Content {
    serde_json::from_str(text).unwrap()
}

fn unrecognized(text: &str) -> Unrecognized {
    match read(text) {
        Content::Unrecognized(element) => element,
        content => panic!("{content:?}"),
    }
}
