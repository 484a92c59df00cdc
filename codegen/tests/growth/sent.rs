//! Novelty of the second version: types that were only received can be sent, with null
//! distinguished from absent.

use growth::types::{Block, BlockImage, BlockText, Change, ChangeEnd, Note, Person, Place};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

const NOTE: &str = r#"{"id":"1","text":null,"tags":null,"count":3,"place":{"x":1,"y":null},
    "owner":{"name":"Ann","last_note":null},"block":{"kind":"text","id":null,"text":"hello","note":null},
    "unknown":null}"#;

fn main() {
    what_was_read_is_written_again();
    null_is_set_and_taken_back();
    unions_keep_null_on_both_ways();
}

fn what_was_read_is_written_again() {
    let mut note: Note = read(NOTE);
    assert_eq!(
        (&note.text, &note.tags, note.count, &note.subtitle),
        (&None, &None, Some(3), &None)
    );
    assert!(note.extra.is_null("text") && !note.extra.is_null("subtitle"));
    assert_eq!(json(&note), json(&read::<Value>(NOTE)));

    note.text = Some("assigned".to_owned());
    let written = serde_json::to_string(&note).expect("it can be written");
    assert_eq!(written.matches("\"text\":").count(), 2, "the note's and the block's: {written}");
    assert_eq!(json(&note)["text"], "assigned");
}

fn null_is_set_and_taken_back() {
    let place = || Place::new(1);
    let null = place().with_y(2).with_y_null();
    assert_eq!(serde_json::to_string(&null).expect("it can be written"), r#"{"x":1,"y":null}"#);
    assert_eq!(null.y, None);
    assert_ne!(null, place());
    assert_eq!(null.clone().with_y(2), place().with_y(2));
    let mut absent = null;
    assert!(absent.extra.remove_null("y"));
    assert_eq!(absent, place());

    let block = BlockText::new("hello").with_id("b");
    let note = Note::new("1", Person::new("Ann"), block).with_tags(["a"]).with_text_null();
    let last = Note::new("2", Person::new("Bob").with_last_note(note), BlockImage::new("u"));
    assert_eq!(json(&last)["owner"]["last_note"]["text"], Value::Null);
}

fn unions_keep_null_on_both_ways() {
    for (text, is_null) in [
        (r#"{"kind":"image","url":"u","id":null,"width":null,"note":null}"#, true),
        (r#"{"kind":"image","url":"u"}"#, false),
        // A member of another variant makes the decoder take the slow way.
        (r#"{"kind":"image","url":"u","width":null,"note":null,"id":null,"bold":true}"#, true),
    ] {
        let block: Block = read(text);
        let Block::Image(image) = &block else { panic!("{block:?}") };
        for name in ["id", "width", "note"] {
            assert_eq!(image.extra.is_null(name), is_null, "{name}");
        }
        assert_eq!((block.id(), image.width, image.note), (None, None, None));
        assert_eq!(json(&block), json(&read::<Value>(text)));
    }
    let change: Change = ChangeEnd::new().with_title_null().into();
    assert_eq!(json(&change), json(&read::<Value>(r#"{"type":"end","title":null}"#)));
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("it can be read")
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("it can be written")
}
