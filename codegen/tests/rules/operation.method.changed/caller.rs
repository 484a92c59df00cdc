use api::{Error, Notes};
use api::resources::notes;

pub fn started(notes: &notes::Notes, title: &str) -> notes::CreateRequest {
    notes.create(title).with_max_retries(1).with_query("test", 1)
}

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let titles = ["a".to_owned(), "b".to_owned()];
    let notes = client.notes();
    let made: Vec<notes::CreateRequest> =
        titles.into_iter().map(|title| notes.create(title)).collect();
    for request in made {
        request.await?;
    }
    let api::types::Note { title, .. } = started(&notes, "c").idempotent().await?;
    Ok(title)
}
