use api::{Error, Notes};
use api::resources::notes;

pub async fn caller(client: &Notes) -> Result<Vec<String>, Error> {
    let list: fn(&notes::Notes, i64) -> notes::ListRequest = notes::Notes::list;
    let limit = 10;
    let mut titles = client.notes().list(limit).await?;
    titles.extend(list(&client.notes(), 20).await?);
    Ok(titles)
}
