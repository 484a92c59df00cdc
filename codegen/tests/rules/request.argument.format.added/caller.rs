use api::{Error, Notes};

pub async fn caller(client: &Notes, since: &String) -> Result<usize, Error> {
    let note = client.notes().read().await?;
    let known = client.notes().list("2026-04-22T12:34:41Z").await?;
    let since = client.notes().list(since).await?;
    let later = client.notes().list(note.at).await?;
    Ok(known.len() + since.len() + later.len())
}
