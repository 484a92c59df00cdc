use api::{Error, Notes, Page};
use api::types::Note;

use api::pagination::Paged; // breaks

pub fn first(page: Page<Note, Paged>) -> Option<Note> {
    page.items.into_iter().next()
}

pub async fn caller(client: &Notes) -> Result<Option<Note>, Error> {
    Ok(first(client.notes().list().await?))
}
