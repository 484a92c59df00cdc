use api::{Error, Notes};
use api::resources::notes;

pub fn started(notes: &notes::Notes, title: &str) -> notes::CreateRequest {
    notes.create(title).with_member("test", 1)
}

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let create: fn(&notes::Notes, String) -> notes::CreateRequest = notes::Notes::create;
    started(&client.notes(), "a").await?;
    create(&client.notes(), "b".to_owned()).await
}
