//! Unions in unions: no depth ends the process, no document takes time that doubles with its depth.
//!
//! That a test here ends at all is its assertion: what it guards against takes longer than the age of the universe, or
//! ends the process.

use runtime::{Event, Reason};

use crate::nested::{Chain, Content, Node};

#[test]
fn members_that_share_a_name_but_not_a_type_are_both_typed() {
    let text = r#"{"kind":"branch","children":[{"kind":"leaf","value":1},{"value":2,"kind":"leaf"}],"value":"v"}"#;
    let Node::Branch(branch) = read(text) else { panic!() };
    assert_eq!(branch.value.as_deref(), Some("v"));
    assert!(matches!(&branch.children[1], Node::Leaf(leaf) if leaf.value == 2));
    let Node::Unrecognized(element) = read(r#"{"kind":"leaf","value":"v"}"#) else { panic!() };
    let message = "invalid type: string \"v\", expected i64".to_owned();
    assert_eq!(element.reason, Reason::Mismatch { path: "value".to_owned(), message });
}

#[test]
fn what_serde_json_would_read_is_read_to_the_bottom() {
    // Two levels of JSON for each level of the union, within serde_json's limit of 128.
    for (levels, head, tail) in [
        (60, r#"{"kind":"branch","children":["#, "]}"),
        (60, r#"{"children":["#, r#"],"kind":"branch"}"#),
        (60, r#"{"children":["#, "]}"),
        (60, r#"{"kind":"branch","children":["#, r#"],"new":1}"#),
        (40, r#"{"kind":"branch","chain":{"node":"#, r#"},"children":[]}"#),
        (60, r#"{"kind":"branch","children":[{"kind":"new"},"#, r#"]}"#),
    ] {
        let text = nest(levels, head, r#"{"value":7,"kind":"leaf"}"#, tail);
        let node = read(&text);
        assert!(format!("{node:?}").contains("Leaf { value: 7"), "{text}");
        assert_eq!(
            serde_json::from_str::<Node>(&serde_json::to_string(&node).unwrap()).unwrap(),
            node
        );
        assert_eq!(Node::from_event("branch", &text).unwrap(), node);
    }
}

#[test]
fn what_does_not_fit_on_every_level_takes_no_longer_than_its_size() {
    for (head, tail) in [
        // Mismatch; a missing tag that fits nothing, one, or several variants; another variant's member; all in turn.
        (r#"{"kind":"branch","value":1,"children":["#, "]}"),
        (r#"{"kind":"leaf","children":["#, "]}"),
        (r#"{"kind":5,"children":["#, "]}"),
        (r#"{"child":["#, "]}"),
        (r#"{"children":["#, r#"],"value":7}"#),
        (r#"{"children":["#, r#"],"value":"v","kind":null}"#),
        (r#"{"kind":"leaf","value":7,"children":["#, "]}"),
        (
            r#"{"kind":"leaf","value":7,"children":["#,
            r#",{"kind":"branch","children":[]}],"chain":7}"#,
        ),
    ] {
        let text = nest(62, head, "1", tail);
        let node = read(&text);
        assert_eq!(
            serde_json::from_str::<Node>(&serde_json::to_string(&node).unwrap()).unwrap(),
            node
        );
        let content: Content = serde_json::from_str(&text).unwrap();
        let written = serde_json::to_string(&content).unwrap();
        assert_eq!(serde_json::from_str::<Content>(&written).unwrap(), content);
    }
}

#[test]
fn shapes_in_shapes_that_do_not_fit_take_no_longer_than_their_size() {
    let text = nest(62, "[", r#"{"source_id":1}"#, ",1.5]");
    let content: Content = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::to_string(&content).unwrap(), text);
    assert!(format!("{content:?}").contains("Unrecognized"));
}

#[test]
fn no_depth_ends_the_process() {
    for (head, middle, tail) in [
        (r#"{"kind":"branch","children":["#, "", "]}"),
        (r#"{"children":["#, "", "]}"),
        (r#"{"kind":"leaf","value":1,"children":["#, "", "]}"),
        (r#"{"kind":"branch","children":[],"chain":{"node":"#, "null", "}}"),
        (
            r#"{"kind":"branch","children":[],"chain":{"next":{"next":{"next":{"node":"#,
            "null",
            "}}}}}",
        ),
        (r#"{"kind":"#, "1", "}"),
        (r#"{"kind":"branch","value":"#, "1", ",\"children\":[]}"),
        ("[", "", "]"),
    ] {
        for levels in [64, 65, 127, 128, 129, 1_000, 20_000] {
            let text = nest(levels, head, middle, tail);
            let node = read(&text);
            let written = serde_json::to_string(&node).unwrap();
            assert_eq!(read(&written), node);
            let content: Content = serde_json::from_str(&text).unwrap();
            drop(serde_json::to_string(&content).unwrap());
            assert!(Node::from_event("branch", &text).is_ok());
        }
    }
}

#[test]
fn the_deepest_that_is_read_fits_the_stack_of_a_thread() {
    // The most levels that the limits let through: a chain to the limit of the document, at its end a union with a chain
    // to the limit of its own text, and there a union that is as deep as one in a union may be.
    let chain =
        |levels, node: &str| nest(levels, r#"{"next":"#, &format!("{{\"node\":{node}}}"), "}");
    // Without its tag a union goes the slow way.
    for tag in [r#""kind":"branch","#, ""] {
        let branch = |chain: &str| format!(r#"{{{tag}"children":[],"chain":{chain}}}"#);
        let leaf = r#"{"kind":"leaf","value":7}"#;
        let text = chain(126, &branch(&chain(125, &branch(&chain(124, leaf)))));
        let read: Chain = serde_json::from_str(&text).unwrap();
        assert!(format!("{read:?}").contains("Leaf { value: 7"), "{tag}");
        assert_eq!(serde_json::to_string(&read).unwrap().replace(r#""kind":"branch","#, tag), text);
    }
}

#[test]
fn an_element_that_is_too_deep_says_so_and_is_kept() {
    let text = nest(100, r#"{"kind":"branch","children":["#, "", "]}");
    let Node::Branch(branch) = read(&text) else { panic!() };
    let Node::Unrecognized(element) = &branch.children[0] else { panic!() };
    let message = "it is nested deeper than 128 levels".to_owned();
    assert_eq!(element.reason, Reason::Mismatch { path: String::new(), message });
    assert_eq!(serde_json::to_string(&Node::Branch(branch)).unwrap(), text);
    // Brackets in strings are no levels.
    let text = format!(
        r#"{{"kind":"branch","children":[{{"kind":"leaf","value":1,"x":"{}\"\\"}}]}}"#,
        "[{".repeat(200)
    );
    let Node::Branch(branch) = read(&text) else { panic!() };
    assert!(matches!(branch.children[0], Node::Leaf(_)));
}

#[test]
fn a_union_after_a_deep_one_is_read_as_ever() {
    let deep = nest(5_000, r#"{"kind":"branch","children":["#, "", "]}");
    let nodes: Vec<Node> =
        serde_json::from_str(&format!(r#"[{deep},{{"kind":"leaf","value":1}},{deep}]"#)).unwrap();
    assert!(matches!(nodes[..], [Node::Branch(_), Node::Leaf(_), Node::Branch(_)]));
}

fn read(text: &str) -> Node {
    serde_json::from_str(text).unwrap()
}

fn nest(levels: usize, head: &str, middle: &str, tail: &str) -> String {
    format!("{}{middle}{}", head.repeat(levels), tail.repeat(levels))
}
