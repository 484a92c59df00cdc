use api::{Error, Notes};
use api::types::Link;

pub async fn caller(client: &Notes) -> Result<Option<Box<Link>>, Error> {
    let note = client.notes().read().await?;
    let link: Option<Box<Link>> = note.link; // breaks
    Ok(link)
}
