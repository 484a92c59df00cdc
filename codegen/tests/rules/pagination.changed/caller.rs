use api::{Error, Notes, Page};
use api::pagination::Cursor_;

pub async fn caller(client: &Notes) -> Result<Vec<String>, Error> {
    let page: Page<String, Cursor_> = client.notes().list().await?; // breaks
    Ok(page.items)
}
