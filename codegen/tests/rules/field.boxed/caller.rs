use api::{Error, Notes};
use api::types::Link;

pub async fn caller(client: &Notes) -> Result<Option<Link>, Error> {
    let note = client.notes().read().await?;
    let link: Option<Link> = note.link; // breaks
    Ok(link)
}
