//! Code that a caller of the first version may write. It is compiled with the second one too, where
//! it must find the same.

use growth::transport::{CannedResponse, InProcess};
use growth::types::{
    Block, BlockImage, BlockText, Change, Changes, Draft, DraftFormat, Filling, Mode, Note, Person,
    Place,
};
use growth::{ApiError, Environment, Error, ErrorBodies, Growth};

const NOTE: &str = r#"{"id":"1","text":null,"tags":["a"],"place":{"x":1},"owner":{"name":"Ann"},
    "block":{"kind":"text","id":"b","text":"hello","note":null}}"#;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let server = InProcess::new([
        CannedResponse::json(200, NOTE),
        CannedResponse::json(200, NOTE),
        CannedResponse::json(200, format!(r#"{{"data":[{NOTE}],"next":null}}"#)),
        CannedResponse::new(204),
        CannedResponse::new(204),
        CannedResponse::events(
            "data: {\"type\":\"text\",\"text\":\"hi\"}\n\ndata: {\"type\":\"end\",\"title\":\"t\"}\n\n",
        ),
        CannedResponse::json(404, r#"{"what":"note"}"#),
    ]);
    let client = Growth::builder()
        .environment_lookup(|_| None)
        .base_url(Environment::Eu)
        .transport(server.clone())
        .build()?;
    let notes = client.notes();
    read(notes.retrieve("1").await?);
    read(notes.create("A title", Mode::Fast).await?);
    let mut items = notes.list().items();
    while let Some(note) = items.next().await {
        read(note?);
    }
    let draft = Draft::new(Mode::Fast);
    assert_eq!(draft.format, DraftFormat::Markdown);
    notes.send(draft).await?;
    notes.fill(Filling::from("all of it")).await?;
    let changes: Changes = notes.watch().await?.answer().await?;
    collected(changes);
    match notes.retrieve("2").await {
        Err(Error::Api(error)) => assert_eq!(what(&error).as_deref(), Some("note")),
        other => panic!("{other:?}"),
    }
    assert_eq!(server.responses_left(), 0);
    Ok(())
}

fn read(note: Note) {
    let text: Option<String> = note.text.clone();
    let tags: Option<&[String]> = note.tags.as_deref();
    let count: Option<i64> = note.count;
    assert_eq!((text, tags, count), (None, Some(&["a".to_owned()][..]), None));
    if let Some(Place { x, .. }) = &note.place {
        assert_eq!(*x, 1);
    }
    let title = note.text.as_deref().unwrap_or("none");
    assert_eq!(title, "none");
    let id: Option<&str> = note.block.id();
    assert_eq!(id, Some("b"));
    match note.block {
        Block::Text(BlockText { text, note, .. }) => {
            let note: Option<String> = note;
            assert_eq!((text.as_str(), note), ("hello", None));
        }
        Block::Image(BlockImage { url, width: Some(1..=640), .. }) => panic!("{url}"),
        other => panic!("{other:?}"),
    }
    let owner: Person = note.owner;
    assert_eq!(owner.name, "Ann");
}

fn collected(mut changes: Changes) {
    let title: Option<String> = changes.title.clone();
    assert_eq!((&*changes.text, title.as_deref()), ("hi", Some("t")));
    changes.extend(Vec::<Change>::new());
    assert!(changes.other.is_empty() && Changes::default() == Changes::from_iter([]));
}

fn what(error: &ApiError) -> Option<String> {
    error.not_found().map(|body| body.what)
}
