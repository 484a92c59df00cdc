//! A caller of the released crate.

use names::types::{Event, EventTextAdded, Note, NoteBody, NoteKind};
use names::{Error, Names};

async fn caller(client: &Names) -> Result<Vec<Note>, Error> {
    let notes = client.notes().list().project_id("a").page_size(10).await?;
    for note in &notes {
        let (id, user, body): (&String, &String, &NoteBody) = (&note.id, &note.user_id, &note.body);
        println!("{id} {user} {}", body.text);
        if note.kind == NoteKind::Short {
            client.notes().archive(id).await?;
        }
        if let Some(Event::TextAdded(added)) = &note.event {
            let added: &EventTextAdded = added;
            println!("{}", added.text);
        }
    }
    Ok(notes)
}

fn main() {
    let _ = caller;
}
