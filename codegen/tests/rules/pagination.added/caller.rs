use api::{Error, Notes, types::Note};

pub async fn caller(client: &Notes) -> Result<Vec<Note>, Error> {
    let list = client.notes().list().await?;
    Ok(list.data) // breaks
}
