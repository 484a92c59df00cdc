use api::{Error, ItemStream, Notes, Page};
use api::pagination::Paged;
use api::types::Note;

pub fn titles(page: &Page<Note, Paged>) -> Vec<&str> {
    page.items.iter().map(|note| note.title.as_str()).collect()
}

pub async fn caller(client: &Notes) -> Result<Vec<Note>, Error> {
    let page: Page<Note, Paged> = client.notes().list().after("a").await?;
    if titles(&page).is_empty() || !page.has_next_page() {
        return Ok(page.items);
    }
    let mut items: ItemStream<Note, Paged> = client.notes().list().items();
    let mut notes = Vec::new();
    while let Some(note) = items.next().await {
        notes.push(note?);
    }
    Ok(notes)
}
