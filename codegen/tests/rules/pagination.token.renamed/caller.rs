use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<usize, Error> {
    let request = client.notes().list();
    let page = request.cursor("a").await?; // breaks
    Ok(page.items.len())
}
